// Conditional formats of a sheet, gathered tag by tag. Comparisons and texts become formulas on the first cell of the range,
// which is what Excel itself does with them.
import { cellAddress } from "../../workbook/address";
import type { Rect } from "../../workbook/cell";
import { attribute, isTrue } from "../xml-text";
import type { ReadColour } from "./colours";
import type { ConditionLook, ScaleStop, StyleLook } from "./look";

export interface ConditionReader {
  open(name: string, attributes: string): void;
  formula(text: string): void;
  close(name: string): void;
  /** The most important first. */
  finish(): readonly ConditionLook[];
}

type Formula = (cell: string, values: readonly string[]) => string;

const COMPARISONS: Readonly<Record<string, Formula>> = {
  lessThan: (cell, [a = ""]) => `${cell}<${a}`,
  lessThanOrEqual: (cell, [a = ""]) => `${cell}<=${a}`,
  greaterThan: (cell, [a = ""]) => `${cell}>${a}`,
  greaterThanOrEqual: (cell, [a = ""]) => `${cell}>=${a}`,
  equal: (cell, [a = ""]) => `${cell}=${a}`,
  notEqual: (cell, [a = ""]) => `${cell}<>${a}`,
  between: (cell, [a = "", b = ""]) => `AND(${cell}>=${a},${cell}<=${b})`,
  notBetween: (cell, [a = "", b = ""]) => `OR(${cell}<${a},${cell}>${b})`,
};
/** Kinds that bring their own formula along. */
const WITH_FORMULA: ReadonlySet<string> = new Set([
  "expression",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
  "timePeriod",
]);

export function createConditionReader(
  styles: readonly StyleLook[],
  colour: ReadColour,
  toRects: (sqref: string) => readonly Rect[],
): ConditionReader {
  const found: { readonly priority: number; readonly condition: ConditionLook }[] = [];
  let ranges: readonly Rect[] = [];
  let rule = "";
  let formulas: string[] = [];
  let points: { readonly type: string; readonly value: string | undefined }[] = [];
  let colours: string[] = [];

  const closeRule = (): void => {
    const first = ranges[0];
    if (!first) return;
    const stopIfTrue = isTrue(attribute(rule, "stopIfTrue"));
    const priority = Number(attribute(rule, "priority") ?? 0);
    const keep = (condition: ConditionLook): void => void found.push({ priority, condition });
    const type = attribute(rule, "type") ?? "";
    const style = styles[Number(attribute(rule, "dxfId") ?? -1)];
    if (type === "colorScale" && points.length === colours.length && points.length > 1) {
      const stops = points.map(({ type: kind, value }, index): ScaleStop => ({
        type: kind,
        color: colours[index] ?? "#ffffff",
        ...(value !== undefined && { value }),
      }));
      keep({ kind: "scale", ranges, stopIfTrue, stops });
    }
    const cell = cellAddress(first.top, first.left);
    const compare = type === "cellIs" ? COMPARISONS[attribute(rule, "operator") ?? ""] : undefined;
    const formula = compare ? compare(cell, formulas) : WITH_FORMULA.has(type) ? formulas[0] : undefined;
    if (formula !== undefined && formula !== "" && style) {
      keep({ kind: "formula", ranges, stopIfTrue, formula: `=${formula}`, style });
    }
  };

  return {
    open(name, attributes) {
      if (name === "conditionalFormatting") ranges = toRects(attribute(attributes, "sqref") ?? "");
      else if (name === "cfRule") {
        rule = attributes;
        formulas = [];
        points = [];
        colours = [];
      } else if (name === "cfvo") {
        points.push({ type: attribute(attributes, "type") ?? "num", value: attribute(attributes, "val") });
      } else if (name === "color") colours.push(colour(attributes) ?? "#ffffff");
    },
    formula(text) {
      formulas.push(text);
    },
    close(name) {
      if (name === "cfRule") closeRule();
    },
    finish: () => found.sort((a, b) => a.priority - b.priority).map(({ condition }) => condition),
  };
}
