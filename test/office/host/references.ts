// The places that a formula names: found for recalculation, moved when rows or columns are inserted or deleted.
import { columnName, parseRect, splitSheet } from "./address";
import { shiftRect } from "./sheet";
import type { Sheet } from "./sheet";
import type { Rect } from "./types";

export interface Area {
  readonly sheet: string | undefined;
  readonly rect: Rect;
}

const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(])/giu;
/** Texts are left alone; a reference never starts inside a name. */
const PIECE = /"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_.]*\(/gu;

const areasOf = new Map<string, readonly Area[]>();

export function precedents(formula: string): readonly Area[] {
  const known = areasOf.get(formula);
  if (known) return known;
  const areas = [
    ...formula.replace(PIECE, (piece) => (piece.startsWith('"') ? '""' : "(")).matchAll(REFERENCE),
  ].flatMap((match): readonly Area[] => {
    const rect = parseRect(match[2] ?? "");
    return rect ? [{ sheet: match[1] === undefined ? undefined : splitSheet(`${match[1]}!`).sheet, rect }] : [];
  });
  areasOf.set(formula, areas);
  return areas;
}

/** The corner written anew with the dollars that it had. */
function corner(text: string, row: number, col: number): string {
  const [, columnDollar = "", letters = "", rowDollar = "", digits = ""] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  const column = letters === "" ? "" : `${columnDollar}${columnName(col)}`;
  // Without letters the first dollar is the row's.
  const dollar = letters === "" ? columnDollar || rowDollar : rowDollar;
  return digits === "" ? column : `${column}${dollar}${row + 1}`;
}

function movedReference(text: string, axis: "row" | "column", from: number, count: number): string {
  const rect = parseRect(text);
  if (!rect) return text;
  const moved = shiftRect(rect, axis, from, count);
  if (!moved) return "#REF!";
  const [first = "", last] = text.split(":");
  const start = corner(first, moved.top, moved.left);
  return last === undefined ? start : `${start}:${corner(last, moved.bottom, moved.right)}`;
}

/** The formula of a cell on `home` after whole rows or columns of `sheet` came or went. */
export function moveFormula(
  formula: string,
  home: Sheet,
  sheet: Sheet,
  { axis, from, count }: { readonly axis: "row" | "column"; readonly from: number; readonly count: number },
): string {
  const kept: string[] = [];
  const bare = formula.replace(PIECE, (piece) => `\u0001${kept.push(piece) - 1}\u0002`);
  const moved = bare.replace(REFERENCE, (whole: string, quoted: string | undefined, reference: string) => {
    const on = quoted === undefined ? home.name : (splitSheet(`${quoted}!`).sheet ?? "");
    if (on.toLowerCase() !== sheet.name.toLowerCase()) return whole;
    return `${quoted === undefined ? "" : `${quoted}!`}${movedReference(reference, axis, from, count)}`;
  });
  return moved.replace(/\u0001(\d+)\u0002/g, (_mark, at: string) => kept[Number(at)] ?? "");
}
