// Changes to single cells inside a sheet's XML: rows and cells that are not meant are copied as they stand.
import { cellAddress, columnIndex } from "../workbook/address";
import { corrupted } from "./fault";
import { patchNumbered } from "./patch-numbered";
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
  return patchNumbered(xml, `${prefix}row`, patches, {
    numberOf: (attributes, previous) => {
      const stated = attribute(attributes, "r");
      return stated === undefined ? previous + 1 : Number(stated) - 1;
    },
    change: (row, cells, attributes, inner) => {
      const patched = patchRowCells(inner, row, cells, rowStyle(attributes), patching);
      return `<${prefix}row${withAttribute(attributes, "spans", undefined)}>${patched}</${prefix}row>`;
    },
    create: (row, cells) => {
      const inner = patchRowCells("", row, cells, undefined, patching);
      return `<${prefix}row r="${String(row + 1)}">${inner}</${prefix}row>`;
    },
  });
}

function patchRowCells(
  xml: string,
  row: number,
  patches: ReadonlyMap<number, CellPatch>,
  style: number | undefined,
  { prefix, columnStyle }: Patching,
): string {
  const write = (col: number, cell: RawCell): string => {
    const where = `r="${cellAddress(row, col)}"`;
    const styled = cell.style === 0 ? "" : ` s="${String(cell.style)}"`;
    const open = `<${prefix}c ${where}${styled}${cell.attributes}`;
    // Patches write elements without the prefix that the sheet may use.
    const inner = prefix === "" ? cell.inner : cell.inner.replace(/<(\/?)(?=[A-Za-z][\w.-]*[\s/>])/g, `<$1${prefix}`);
    return inner === "" ? `${open}/>` : `${open}>${inner}</${prefix}c>`;
  };
  return patchNumbered(xml, `${prefix}c`, patches, {
    numberOf: (attributes, previous) => columnOf(attribute(attributes, "r")) ?? previous + 1,
    change: (col, patch, attributes, inner) => {
      const kept = withAttribute(withAttribute(attributes, "r", undefined), "s", undefined);
      return write(col, patch({ style: Number(attribute(attributes, "s") ?? 0), attributes: kept, inner }));
    },
    create: (col, patch) => write(col, patch({ style: style ?? columnStyle(col), attributes: "", inner: "" })),
  });
}

function rowStyle(attributes: string): number | undefined {
  const style = attribute(attributes, "s");
  return style !== undefined && attribute(attributes, "customFormat") === "1" ? Number(style) : undefined;
}

function columnOf(address: string | undefined): number | undefined {
  const letters = address === undefined ? "" : address.replace(/[^A-Za-z]/g, "");
  return letters === "" ? undefined : columnIndex(letters);
}

function readColumnStyles(head: string): (col: number) => number {
  const spans = [...head.matchAll(/<(?:[\w.-]+:)?col\s([^>]*?)\/?>/g)].map(([, raw = ""]) => ({
    from: Number(attribute(` ${raw}`, "min")) - 1,
    to: Number(attribute(` ${raw}`, "max")) - 1,
    style: Number(attribute(` ${raw}`, "style") ?? 0),
  }));
  return (col) => spans.find(({ from, to }) => col >= from && col <= to)?.style ?? 0;
}
