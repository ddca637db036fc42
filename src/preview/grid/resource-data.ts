// Validations, conditional formats, notes and names, in the form in which the grid's parts store theirs with a workbook.
import type { IResources } from "@univerjs/core";
import type { Rect } from "../../workbook/cell";
import type {
  ConditionLook,
  NameLook,
  NoteLook,
  ScaleStop,
  SheetLook,
  ValidationLook,
  WorkbookLook,
} from "../../xlsx/look";
import { toBaseStyle } from "./style-data";

export interface Place {
  readonly id: string;
  readonly rowCount: number;
}

export function toResources(look: WorkbookLook, placeOf: (index: number) => Place): IResources {
  const bySheet = (convert: (sheet: SheetLook, place: Place) => unknown): string =>
    JSON.stringify(
      Object.fromEntries(
        look.sheets.map((sheet, index) => {
          const place = placeOf(index);
          return [place.id, convert(sheet, place)];
        }),
      ),
    );
  return [
    {
      name: "SHEET_DATA_VALIDATION_PLUGIN",
      data: bySheet(({ validations }, place) => validations.map((rule, at) => toValidation(rule, place, at))),
    },
    {
      name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
      data: bySheet(({ conditions }, place) => conditions.map((rule, at) => toCondition(rule, place, at))),
    },
    { name: "SHEET_NOTE_PLUGIN", data: bySheet(({ notes }) => toNotes(notes)) },
    { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(toNames(look.names, placeOf)) },
  ];
}

function toRanges(ranges: readonly Rect[], { rowCount }: Place): readonly unknown[] {
  return ranges
    .filter(({ top }) => top < rowCount)
    .map(({ top, left, bottom, right }) => ({
      startRow: top,
      endRow: Math.min(bottom, rowCount - 1),
      startColumn: left,
      endColumn: right,
    }));
}

/** Numbers of the grid's own list of error styles. */
const ERROR_STYLES: Readonly<Record<string, number>> = { information: 0, stop: 1, warning: 2 };

export function toValidation(
  rule: ValidationLook,
  place: Place,
  at: number,
): { readonly uid: string; readonly [part: string]: unknown } {
  const [first, second] = rule.formulas;
  const isList = rule.type === "list";
  return {
    uid: `${place.id}-convalida-${String(at)}`,
    type: rule.type,
    ranges: toRanges(rule.ranges, place),
    // Files give lists an operator too, by which the grid would compare them as numbers.
    ...(!isList && { operator: rule.operator }),
    allowBlank: rule.allowBlank,
    errorStyle: ERROR_STYLES[rule.errorStyle] ?? 1,
    // A rule that does not complain in Excel must not refuse here.
    ...(!rule.showsError && { errorStyle: 2 }),
    showErrorMessage: rule.showsError && rule.error !== undefined,
    ...(rule.error !== undefined && { error: rule.error, errorTitle: rule.errorTitle ?? "" }),
    ...(rule.prompt !== undefined && { prompt: rule.prompt, showInputMessage: true }),
    ...(first !== undefined && { formula1: isList ? listSource(first) : constantOrFormula(first) }),
    ...(second !== undefined && { formula2: constantOrFormula(second) }),
    ...(isList && { showDropDown: !rule.hidesList, renderMode: 1 }),
  };
}

/** A list is either "a,b,c" in quotes or a range. */
function listSource(formula: string): string {
  const items = /^"([\s\S]*)"$/.exec(formula)?.[1];
  return items === undefined ? `=${formula}` : items.replaceAll('""', '"');
}

function constantOrFormula(formula: string): string {
  return Number.isFinite(Number(formula)) ? formula : `=${formula}`;
}

export function toCondition(
  rule: ConditionLook,
  place: Place,
  at: number,
): { readonly cfId: string; readonly [part: string]: unknown } {
  return {
    cfId: `${place.id}-formato-${String(at)}`,
    ranges: toRanges(rule.ranges, place),
    stopIfTrue: rule.stopIfTrue,
    rule:
      rule.kind === "formula"
        ? { type: "highlightCell", subType: "formula", value: rule.formula, style: toBaseStyle(rule.style) }
        : { type: "colorScale", config: rule.stops.map(toStop) },
  };
}

function toStop({ type, value, color }: ScaleStop, index: number): unknown {
  return { index, color, value: { type, ...(value !== undefined && { value: Number(value) }) } };
}

const NOTE = { width: 220, line: 20, least: 60, perLine: 32 };

function toNotes(notes: readonly NoteLook[]): unknown {
  const rows: Record<number, Record<number, unknown>> = {};
  for (const { row, col, text } of notes) {
    const lines = text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / NOTE.perLine), 0);
    const height = Math.max(NOTE.least, lines * NOTE.line + NOTE.line);
    const note = { id: `nota-${String(row)}-${String(col)}`, row, col, width: NOTE.width, height, note: text };
    (rows[row] ??= {})[col] = note;
  }
  return rows;
}

function toNames(names: readonly NameLook[], placeOf: (index: number) => Place): unknown {
  return Object.fromEntries(
    names.map(({ name, formula, sheet }, at) => {
      const id = `nome-${String(at)}`;
      const scope = sheet === undefined ? "AllDefaultWorkbook" : placeOf(sheet).id;
      return [id, { id, name, formulaOrRefString: formula, localSheetId: scope }];
    }),
  );
}
