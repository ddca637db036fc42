// The rows of a kept sheet, written anew: those that are taken out are passed over, shared formulas written out, formulas that
// cannot come along replaced by what they show, a formula that shows nothing by a blank cell.
import { cellAddress, columnIndex, parseAddress, rangeAddress } from "../../workbook/address";
import type { Rect } from "../../workbook/cell";
import { shiftFormula } from "../shared-formula";
import { escapeXml } from "../xml-text";
import { childNamed, textOf, writeTree, type XmlNode } from "../xml-tree";
import { carryFormula, type CopyScope, type KeptState } from "./scope";
import { withoutHints, type SharedTexts } from "./shared-texts";

export interface CellContext {
  readonly scope: CopyScope;
  readonly state: KeptState;
  readonly freeze: boolean;
  readonly texts: SharedTexts;
  /** Gives the style back, noting that it is used. */
  readonly useStyle: (style: string) => string;
  /** What marks a cell as a dynamic array in the copy; undefined where the file has none. */
  readonly arrayMark: () => string | undefined;
  /** Otherwise formulas are blank when frozen: what the file stores for them was never calculated. */
  readonly hasResults: boolean;
  /** Told of a formula that comes along without a result. */
  readonly noteMissing: () => void;
}

export interface RowWriter {
  /** In the order of the file. */
  take(row: XmlNode): void;
  xml(): string;
}

const ROW_ATTRIBUTES = "customFormat ht hidden customHeight outlineLevel collapsed thickTop thickBot".split(" ");

export function createRowWriter(context: CellContext): RowWriter {
  const { state, useStyle } = context;
  const written: string[] = [];
  const shared = new Map<string, { readonly row: number; readonly col: number; readonly formula: string }>();
  let row = -1;
  let col = -1;

  const writeRow = (node: XmlNode): void => {
    const stated = node.attributes.get("r");
    row = stated === undefined ? row + 1 : Number(stated) - 1;
    col = -1;
    const place = state.rows.map(row);
    const cells = node.children.map((cell) => (typeof cell === "string" ? "" : writeCell(cell, place)));
    if (place === undefined) return;
    const style = node.attributes.get("s");
    const kept = ROW_ATTRIBUTES.map((name) => attributeXml(name, node.attributes.get(name)));
    const styled = attributeXml("s", style === undefined ? undefined : useStyle(style));
    written.push(`<row r="${String(place + 1)}"${styled}${kept.join("")}>${cells.join("")}</row>`);
  };

  /** Looked at in rows that are taken out too: others may share its formula. */
  const writeCell = (node: XmlNode, place: number | undefined): string => {
    const letters = (node.attributes.get("r") ?? "").replace(/[^A-Za-z]/g, "");
    col = letters === "" ? col + 1 : columnIndex(letters);
    const formula = readFormula(childNamed(node, "f"));
    if (place === undefined) return "";
    const style = node.attributes.get("s");
    const open = `<c r="${cellAddress(place, col)}"${attributeXml("s", style === undefined ? undefined : useStyle(style))}`;
    const live = formula && carryCell(formula);
    if (live !== undefined) {
      const mark = node.attributes.has("cm") ? attributeXml("cm", context.arrayMark()) : "";
      const type = node.attributes.get("t");
      const value = type === "s" ? undefined : childNamed(node, "v");
      if (!value) context.noteMissing();
      return `${open}${attributeXml("t", value && type)}${mark}>${live}${value ? valueXml(value) : ""}</c>`;
    }
    const blank = formula !== undefined && !context.hasResults;
    return open + (blank ? "/>" : constantXml(node, context.texts));
  };

  interface CellFormula {
    readonly text: string;
    /** Of an array. */
    readonly ref: Rect | undefined;
    readonly isTable: boolean;
  }

  const readFormula = (node: XmlNode | undefined): CellFormula | undefined => {
    if (!node) return undefined;
    const text = textOf(node);
    const type = node.attributes.get("t");
    if (type === "shared") {
      const key = node.attributes.get("si") ?? "";
      const master = shared.get(key);
      if (text !== "") shared.set(key, { row, col, formula: text });
      else if (master)
        return {
          text: shiftFormula(master.formula, row - master.row, col - master.col),
          ref: undefined,
          isTable: false,
        };
    }
    const ref = type === "array" ? parseAddress(node.attributes.get("ref") ?? "") : undefined;
    return { text, ref, isTable: type === "dataTable" };
  };

  /** The formula's element in the copy; undefined where it must become what it shows. */
  const carryCell = ({ text, ref, isTable }: CellFormula): string | undefined => {
    if (context.freeze || isTable || text === "") return undefined;
    if (ref && state.rows.removesIn(ref.top, ref.bottom)) return undefined;
    const carried = carryFormula(text, state, context.scope);
    if (carried === undefined) return undefined;
    const place = ref && state.rows.mapRect(ref);
    return `<f${place ? ` t="array" ref="${rangeAddress(place)}"` : ""}>${escapeXml(carried)}</f>`;
  };

  return { take: writeRow, xml: () => `<sheetData>${written.join("")}</sheetData>` };
}

/** From after the cell's place and style to its end. */
function constantXml(node: XmlNode, texts: SharedTexts): string {
  const type = node.attributes.get("t") ?? "n";
  const value = childNamed(node, "v");
  const raw = textOf(value);
  if (type === "inlineStr") {
    const inline = childNamed(node, "is");
    return inline ? ` t="inlineStr">${writeTree(withoutHints(inline))}</c>` : "/>";
  }
  if (!value || raw === "") return "/>";
  if (type === "s") {
    const index = texts.keep(Number(raw));
    return index === undefined ? "/>" : ` t="s"><v>${String(index)}</v></c>`;
  }
  if (type === "str") return ` t="s"><v>${String(texts.add(raw))}</v></c>`;
  return `${attributeXml("t", type === "n" ? undefined : type)}>${valueXml(value)}</c>`;
}

function valueXml(value: XmlNode): string {
  return `<v${attributeXml("xml:space", value.attributes.get("xml:space"))}>${escapeXml(textOf(value))}</v>`;
}

function attributeXml(name: string, value: string | undefined): string {
  return value === undefined ? "" : ` ${name}="${escapeXml(value)}"`;
}
