// The rows of a new sheet: cells, heights, levels of the outline.
import { parseAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { NewCell, NewSheet } from "../../workbook/new-sheet";
import { formulaToFile } from "../formula-names";
import { encodeCellText } from "../xml-text";
import type { LookReader } from "./cell-looks";
import { createHeights, type PlacedCell, type RowHeight } from "./row-heights";

/** Levels of an outline that Excel knows. */
const DEEPEST = 7;

export function rowsXml(sheet: NewSheet, looks: LookReader, rename: (formula: string) => string): string {
  const rows = new Map<number, { readonly col: number; readonly xml: string }[]>();
  const rowAt = (index: number) => {
    const row = rows.get(index) ?? [];
    rows.set(index, row);
    return row;
  };
  const cells = sheet.cells.flatMap((cell): readonly PlacedCell[] => {
    const rect = parseAddress(cell.cell);
    return rect ? [{ row: rect.top, col: rect.left, cell }] : [];
  });
  for (const { row, col, cell } of cells) rowAt(row).push({ col, xml: cellXml(cell, looks, rename) });
  const heights = createHeights(sheet, cells);
  for (const row of heights.keys()) rowAt(row);
  for (const { from, to } of sheet.groups ?? []) for (let row = from; row <= to; row++) rowAt(row - 1);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([index, row]) => {
      const inner = row.sort((a, b) => a.col - b.col).map(({ xml }) => xml);
      const level = levelOf(sheet, index + 1);
      const outline = level === 0 ? "" : ` outlineLevel="${String(level)}"`;
      return `<row r="${String(index + 1)}"${heightXml(heights.get(index))}${outline}>${inner.join("")}</row>`;
    })
    .join("");
}

/** How many groups a row (from 1) lies in. */
function levelOf({ groups = [] }: NewSheet, row: number): number {
  return Math.min(DEEPEST, groups.filter(({ from, to }) => row >= from && row <= to).length);
}

export function deepestLevel(sheet: NewSheet): number {
  return (sheet.groups ?? []).reduce((most, { from }) => Math.max(most, levelOf(sheet, from)), 0);
}

function heightXml(height: RowHeight | undefined): string {
  if (!height) return "";
  return ` ht="${String(height.points)}"${height.fixed ? ' customHeight="1"' : ""}`;
}

function cellXml(
  { cell, content, shown, ...look }: NewCell,
  looks: LookReader,
  rename: (formula: string) => string,
): string {
  const index = looks.styleOf(look);
  const open = `<c r="${cell}"${index === 0 ? "" : ` s="${String(index)}"`}`;
  if (content === null || content === "") return `${open}/>`;
  if (typeof content === "number") return `${open}><v>${String(content)}</v></c>`;
  if (typeof content === "boolean") return `${open} t="b"><v>${content ? "1" : "0"}</v></c>`;
  if (typeof content === "string") {
    return `${open} t="inlineStr"><is><t xml:space="preserve">${encodeCellText(content)}</t></is></c>`;
  }
  if (!("formula" in content)) return `${open} t="e"><v>${content.error}</v></c>`;
  return `${open}${resultXml(shown, `<f>${formulaXml(rename(content.formula))}</f>`)}</c>`;
}

/** The result that the file keeps until somebody calculates it anew. */
function resultXml(shown: CellValue | undefined, formula: string): string {
  if (shown === undefined || shown === null) return `>${formula}`;
  if (typeof shown === "string") return ` t="str">${formula}<v>${encodeCellText(shown)}</v>`;
  if (typeof shown === "boolean") return ` t="b">${formula}<v>${shown ? "1" : "0"}</v>`;
  return typeof shown === "number" ? `>${formula}<v>${String(shown)}</v>` : ` t="e">${formula}<v>${shown.error}</v>`;
}

/** As it stands in the file, with or without its leading "=". */
export function formulaXml(formula: string): string {
  return encodeCellText(formulaToFile(formula.replace(/^=/, "")));
}
