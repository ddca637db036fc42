// Data validations and conditional formats of a kept sheet. A rule that looks at something left out goes; so does a list on
// a sheet that is not there.
import { readPieces } from "../formula-references";
import { shiftFormula } from "../shared-formula";
import { childNamed, childNodes, makeNode, textOf, withoutExtensions, type XmlNode } from "../xml-tree";
import { readRanges } from "./row-map";
import { carryFormula, type CopyScope, type KeptState } from "./scope";
import { shrinkReference } from "./shrink";

export interface RuleContext {
  readonly scope: CopyScope;
  readonly state: KeptState;
  /** Gives the partial style back, noting that it is used. */
  readonly usePartial: (style: string) => string;
}

/** Those of the standard, and those that Excel keeps in an extension because their list is on another sheet. */
export function carryValidations(root: XmlNode, context: RuleContext): XmlNode | undefined {
  const lists = [
    childNamed(root, "dataValidations"),
    ...extensionsOf(root).map((one) => childNamed(one, "dataValidations")),
  ];
  const items = lists.flatMap(childNodes).flatMap((node) => carryValidation(node, context) ?? []);
  return items.length === 0 ? undefined : makeNode("dataValidations", { count: String(items.length) }, items);
}

function extensionsOf(root: XmlNode): readonly XmlNode[] {
  return childNodes(childNamed(root, "extLst"));
}

function carryValidation(node: XmlNode, context: RuleContext): XmlNode | undefined {
  const sqref = node.attributes.get("sqref") ?? textOf(childNamed(node, "sqref"));
  const place = context.state.rows.mapRanges(sqref);
  if (place === "") return undefined;
  const isList = node.attributes.get("type") === "list";
  const formulas: XmlNode[] = [];
  for (const name of ["formula1", "formula2"]) {
    const child = childNamed(node, name);
    const formula = textOf(childNamed(child, "f") ?? child);
    if (formula === "") continue;
    const carried = carryRule(formula, sqref, context) ?? (isList ? carryList(formula, context) : undefined);
    if (carried === undefined) return undefined;
    formulas.push(makeNode(name, {}, [carried]));
  }
  return makeNode("dataValidation", new Map([...node.attributes, ["sqref", place]]), formulas);
}

/** A list of which some rows are taken out offers what is left of it. */
function carryList(formula: string, { scope, state }: RuleContext): string | undefined {
  const [piece, more] = readPieces(formula);
  if (more) return undefined;
  if (piece?.kind === "reference") {
    const isFixed = piece.reference.ends.every((end) => /^\$[A-Z]+\$\d+$/i.test(end));
    return isFixed ? shrinkReference(piece.reference, piece.text, state, scope) : undefined;
  }
  if (piece?.kind !== "name" || piece.sheet) return undefined;
  if (scope.fateOf(piece.name, state.name)?.isThere !== true) return undefined;
  scope.noteNames([piece.name]);
  return piece.text;
}

export function carryConditions(root: XmlNode, context: RuleContext): readonly XmlNode[] {
  return childNodes(root)
    .filter(({ name }) => name === "conditionalFormatting")
    .flatMap((node) => {
      const sqref = node.attributes.get("sqref") ?? "";
      const place = context.state.rows.mapRanges(sqref);
      const rules = childNodes(node)
        .filter(({ name }) => name === "cfRule")
        .flatMap((rule) => carryCondition(rule, sqref, context) ?? []);
      return place === "" || rules.length === 0 ? [] : [makeNode("conditionalFormatting", { sqref: place }, rules)];
    });
}

function carryCondition(rule: XmlNode, sqref: string, context: RuleContext): XmlNode | undefined {
  let lost = 0;
  const carry = (formula: string): string => {
    const carried = carryRule(formula, sqref, context);
    if (carried === undefined) lost += 1;
    return carried ?? "";
  };
  const children = childNodes(withoutExtensions(rule)).map((child) =>
    child.name === "formula" ? makeNode("formula", {}, [carry(textOf(child))]) : carryThresholds(child, carry),
  );
  if (lost > 0) return undefined;
  const style = rule.attributes.get("dxfId");
  const attributes = new Map(rule.attributes);
  if (style !== undefined) attributes.set("dxfId", context.usePartial(style));
  return makeNode("cfRule", attributes, children);
}

/** Colour scales, data bars and icons may have their limits in cells. */
function carryThresholds(node: XmlNode, carry: (formula: string) => string): XmlNode {
  const children = childNodes(node).map((child) => {
    const value = child.attributes.get("val");
    if (child.name !== "cfvo" || value === undefined || !/[A-Za-z]/.test(value)) return child;
    return makeNode(child.name, new Map([...child.attributes, ["val", carry(value)]]));
  });
  return { ...node, children };
}

/** Formulas of rules are written for the first cell of their ranges; that cell's row may be one that is taken out. */
function carryRule(formula: string, sqref: string, { scope, state }: RuleContext): string | undefined {
  const ranges = readRanges(sqref);
  const first = ranges.reduce((least, { top }) => Math.min(least, top), Infinity);
  const last = ranges.reduce((most, { bottom }) => Math.max(most, bottom), 0);
  const base = firstKept(first, last, state);
  if (base === undefined) return undefined;
  return carryFormula(shiftFormula(formula, base - first, 0), state, scope, { base, last });
}

function firstKept(first: number, last: number, { rows }: KeptState): number | undefined {
  for (let row = first; row <= last; row++) if (rows.map(row) !== undefined) return row;
  return undefined;
}
