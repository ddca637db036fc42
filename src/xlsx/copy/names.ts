// Defined names in a copy: those that look at something left out go or shrink with it, those that nobody needs go too, since a
// name may hold any text.
import { readPieces } from "../formula-references";
import { makeNode, textOf, type XmlNode } from "../xml-tree";
import { looksAtRemoved, shrinkReference } from "./shrink";
import { carryFormula, type CopyScope, type KeptState } from "./scope";

export interface CarriedName {
  readonly name: string;
  /** The kept sheet that it belongs to; undefined for one of the whole workbook. */
  readonly sheet: string | undefined;
  /** Undefined for a name that is gone. */
  readonly formula: string | undefined;
  readonly touched: boolean;
  /** It looks at a kept sheet. */
  readonly anchored: boolean;
  readonly hidden: boolean;
}

/** `sheets`: of the whole original, in order, sheets of charts included. */
export function carryNames(
  nodes: readonly XmlNode[],
  sheets: readonly string[],
  scope: Omit<CopyScope, "fateOf" | "noteNames">,
): readonly CarriedName[] {
  let names: readonly CarriedName[] = [];
  // Names may look at names: what one loses is known to those that use it at the next turn.
  for (let turn = 0; ; turn++) {
    const known = names;
    const find = indexNames(known);
    const fateOf: CopyScope["fateOf"] = (name, sheet) => {
      const found = find(name, sheet);
      return found && { touched: found.touched, isThere: found.formula !== undefined, isTable: false };
    };
    names = nodes.flatMap((node) => carryName(node, sheets, { ...scope, fateOf, noteNames: () => undefined }));
    const before = known.filter(({ touched }) => touched).length;
    if (turn > 0 && names.filter(({ touched }) => touched).length === before) return names;
  }
}

export type FindName = (name: string, sheet: string | undefined) => CarriedName | undefined;

/** A name of the sheet itself comes before one of the whole workbook. */
export function indexNames(names: readonly CarriedName[]): FindName {
  const keyOf = (name: string, sheet: string | undefined): string =>
    `${sheet === undefined ? "" : `${sheet.toLowerCase()}!`}${name.toLowerCase()}`;
  const index = new Map(names.map((one) => [keyOf(one.name, one.sheet), one]));
  return (name, sheet) => index.get(keyOf(name, sheet)) ?? index.get(keyOf(name, undefined));
}

function carryName(node: XmlNode, sheets: readonly string[], scope: CopyScope): readonly CarriedName[] {
  const name = node.attributes.get("name") ?? "";
  const local = node.attributes.get("localSheetId");
  const sheet = local === undefined ? undefined : sheets[Number(local)];
  const home = sheet === undefined ? undefined : scope.sheets.get(sheet.toLowerCase());
  if (local !== undefined && !home) return [];
  const hidden = node.attributes.get("hidden") === "1";
  const isMacro = ["function", "vbProcedure", "xlm"].some((key) => node.attributes.get(key) === "1");
  const carried = isMacro ? undefined : carryDefinition(textOf(node), home, scope);
  const gone = { formula: undefined, touched: true, anchored: false };
  return [{ name, sheet: home?.name, hidden, ...(carried ?? gone) }];
}

type Definition = Pick<CarriedName, "formula" | "touched" | "anchored">;

function carryDefinition(formula: string, home: KeptState | undefined, scope: CopyScope): Definition | undefined {
  const pieces = readPieces(formula);
  const isList = pieces.every(
    (piece) => piece.kind === "reference" || (piece.kind === "other" && /^[,()\s]+$/.test(piece.text)),
  );
  const anchored = pieces.some((piece) => piece.kind === "reference");
  if (!isList) {
    const carried = carryFormula(formula, home, scope);
    return carried === undefined ? undefined : { formula: carried, touched: false, anchored };
  }
  let touched = false;
  const ranges: string[] = [];
  for (const piece of pieces) {
    if (piece.kind !== "reference") continue;
    const range = shrinkReference(piece.reference, piece.text, home, scope);
    touched = touched || range === undefined || looksAtRemoved(piece.reference, home, scope);
    if (range !== undefined) ranges.push(range);
  }
  return ranges.length === 0 ? undefined : { formula: ranges.join(","), touched, anchored };
}

/** For the copy's workbook part, `asked` being the names that its formulas ask for, in lower case. */
export function nameNodes(
  names: readonly CarriedName[],
  asked: ReadonlySet<string>,
  indexOf: (sheet: string) => number,
): readonly XmlNode[] {
  const used = withThoseOfNames(names, asked);
  return names.flatMap(({ name, sheet, formula, anchored, hidden }) => {
    if (formula === undefined) return [];
    if (sheet === undefined && !anchored && !used.has(name.toLowerCase())) return [];
    const localSheetId = sheet === undefined ? undefined : String(indexOf(sheet));
    return [makeNode("definedName", { name, localSheetId, hidden: hidden ? "1" : undefined }, [formula])];
  });
}

/** Names that names in use ask for are in use too. */
function withThoseOfNames(names: readonly CarriedName[], asked: ReadonlySet<string>): ReadonlySet<string> {
  const used = new Set(asked);
  for (let before = -1; before !== used.size;) {
    before = used.size;
    for (const { name, sheet, formula, anchored } of names) {
      if (formula === undefined || !(sheet !== undefined || anchored || used.has(name.toLowerCase()))) continue;
      for (const piece of readPieces(formula)) if (piece.kind === "name") used.add(piece.name.toLowerCase());
    }
  }
  return used;
}
