// Changes to single cells inside a sheet's XML: rows and cells that are not meant are copied as they stand.
import { cellAddress } from "../workbook/address";
import { corrupted } from "./fault";
import { splice, withAttribute } from "./xml-edit";
import { attribute } from "./xml-text";

export interface RawCell {
  /** Index of the cell's style. */
  readonly style: number;
  /** Raw attributes but r and s. */
  readonly attributes: string;
  readonly inner: string;
}

export type CellPatch = (cell: RawCell) => RawCell;
/** By row and column, from 0. */
export type CellPatches = ReadonlyMap<number, ReadonlyMap<number, CellPatch>>;

interface Patching {
  readonly prefix: string;
  readonly columnStyle: (col: number) => number;
}

export function patchCells(xml: string, patches: CellPatches): string {
  if (patches.size === 0) return xml;
  const open = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*?)?(\/?)>/.exec(xml);
  if (!open) throw corrupted("sheetData");
  const [tag, prefix = "", selfClosed = ""] = open;
  const patching: Patching = { prefix, columnStyle: readColumnStyles(xml.slice(0, open.index)) };
  const start = open.index + tag.length;
  if (selfClosed !== "") {
    const rows = patchRows("", patches, patching);
    return splice(xml, open.index, start, `<${prefix}sheetData>${rows}</${prefix}sheetData>`);
  }
  const end = xml.indexOf(`</${prefix}sheetData`, start);
  if (end < 0) throw corrupted("sheetData");
  return splice(xml, start, end, patchRows(xml.slice(start, end), patches, patching));
}

function patchRows(xml: string, patches: CellPatches, patching: Patching): string {
  const { prefix } = patching;
  const pieces: string[] = [];
  const pending = [...patches].sort(([a], [b]) => a - b);
  const rowTag = new RegExp(`<${prefix}row(\\s(?:"[^"]*"|'[^']*'|[^"'>])*?)?(/?)>`, "g");
  const closing = `</${prefix}row>`;
  let copied = 0;
  let next = 0;
  let index = -1;
  for (let match = rowTag.exec(xml); match && next < pending.length; match = rowTag.exec(xml)) {
    const [tag, attributes = "", selfClosed = ""] = match;
    const stated = attribute(attributes, "r");
    index = stated === undefined ? index + 1 : Number(stated) - 1;
    const innerStart = match.index + tag.length;
    const innerEnd = selfClosed === "" ? xml.indexOf(closing, innerStart) : innerStart;
    if (innerEnd < 0) throw corrupted("row");
    const end = selfClosed === "" ? innerEnd + closing.length : innerEnd;
    rowTag.lastIndex = end;
    pieces.push(xml.slice(copied, match.index));
    copied = match.index;
    for (let row = pending[next]; row && row[0] < index; row = pending[next]) {
      pieces.push(newRow(row[0], row[1], patching));
      next += 1;
    }
    const due = pending[next];
    if (due?.[0] !== index) continue;
    next += 1;
    const cells = patchRowCells(xml.slice(innerStart, innerEnd), index, due[1], rowStyle(attributes), patching);
    pieces.push(`<${prefix}row${withAttribute(attributes, "spans", undefined)}>${cells}${closing}`);
    copied = end;
  }
  pieces.push(xml.slice(copied));
  for (const [row, cells] of pending.slice(next)) pieces.push(newRow(row, cells, patching));
  return pieces.join("");
}

function newRow(row: number, cells: ReadonlyMap<number, CellPatch>, patching: Patching): string {
  const inner = patchRowCells("", row, cells, undefined, patching);
  return `<${patching.prefix}row r="${String(row + 1)}">${inner}</${patching.prefix}row>`;
}

function patchRowCells(
  xml: string,
  row: number,
  patches: ReadonlyMap<number, CellPatch>,
  style: number | undefined,
  { prefix, columnStyle }: Patching,
): string {
  const pieces: string[] = [];
  const pending = [...patches].sort(([a], [b]) => a - b);
  const cellTag = new RegExp(`<${prefix}c(\\s[^>]*?)?(/?)>`, "g");
  const closing = `</${prefix}c>`;
  const write = (col: number, cell: RawCell): string => {
    const where = `r="${cellAddress(row, col)}"`;
    const styled = cell.style === 0 ? "" : ` s="${String(cell.style)}"`;
    const open = `<${prefix}c ${where}${styled}${cell.attributes}`;
    // Patches write elements without the prefix that the sheet may use.
    const inner = prefix === "" ? cell.inner : cell.inner.replace(/<(\/?)(?=[A-Za-z][\w.-]*[\s/>])/g, `<$1${prefix}`);
    return inner === "" ? `${open}/>` : `${open}>${inner}${closing}`;
  };
  const writeNew = (col: number, patch: CellPatch): string =>
    write(col, patch({ style: style ?? columnStyle(col), attributes: "", inner: "" }));
  let copied = 0;
  let next = 0;
  let col = -1;
  for (let match = cellTag.exec(xml); match && next < pending.length; match = cellTag.exec(xml)) {
    const [tag, attributes = "", selfClosed = ""] = match;
    col = columnOf(attribute(attributes, "r")) ?? col + 1;
    const innerStart = match.index + tag.length;
    const innerEnd = selfClosed === "" ? xml.indexOf(closing, innerStart) : innerStart;
    if (innerEnd < 0) throw corrupted("c");
    const end = selfClosed === "" ? innerEnd + closing.length : innerEnd;
    cellTag.lastIndex = end;
    pieces.push(xml.slice(copied, match.index));
    copied = match.index;
    for (let cell = pending[next]; cell && cell[0] < col; cell = pending[next]) {
      pieces.push(writeNew(cell[0], cell[1]));
      next += 1;
    }
    const due = pending[next];
    if (due?.[0] !== col) continue;
    next += 1;
    const kept = withAttribute(withAttribute(attributes, "r", undefined), "s", undefined);
    const current = {
      style: Number(attribute(attributes, "s") ?? 0),
      attributes: kept,
      inner: xml.slice(innerStart, innerEnd),
    };
    pieces.push(write(col, due[1](current)));
    copied = end;
  }
  pieces.push(xml.slice(copied));
  for (const [free, patch] of pending.slice(next)) pieces.push(writeNew(free, patch));
  return pieces.join("");
}

function rowStyle(attributes: string): number | undefined {
  const style = attribute(attributes, "s");
  return style !== undefined && attribute(attributes, "customFormat") === "1" ? Number(style) : undefined;
}

function columnOf(address: string | undefined): number | undefined {
  const letters = address === undefined ? "" : address.replace(/[^A-Za-z]/g, "").toUpperCase();
  if (letters === "") return undefined;
  let col = 0;
  for (const letter of letters) col = col * 26 + letter.charCodeAt(0) - 64;
  return col - 1;
}

function readColumnStyles(head: string): (col: number) => number {
  const spans = [...head.matchAll(/<(?:[\w.-]+:)?col\s([^>]*?)\/?>/g)].map(([, raw = ""]) => ({
    from: Number(attribute(` ${raw}`, "min")) - 1,
    to: Number(attribute(` ${raw}`, "max")) - 1,
    style: Number(attribute(` ${raw}`, "style") ?? 0),
  }));
  return (col) => spans.find(({ from, to }) => col >= from && col <= to)?.style ?? 0;
}
