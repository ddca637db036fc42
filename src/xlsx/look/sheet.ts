// One worksheet part for drawing: sizes, styles of cells, frozen panes, validations, conditional formats.
import { parseAddress } from "../../workbook/address";
import type { Rect } from "../../workbook/cell";
import { formulaFromFile } from "../formula-names";
import { scanPart, type Package } from "../package";
import type { SheetEntry } from "../workbook-part";
import { attribute, decodeText, isTrue } from "../xml-text";
import type { ReadColour } from "./colours";
import { createConditionReader } from "./conditions";
import type { ColumnLook, RowLook, SheetLook, StyleLook } from "./look";
import { basePixels, columnPixels, rowPixels } from "./sizes";
import { createValidationReader } from "./validations";

/** Styles below and beside what is written are drawn this far: sheets styled to their last row cost no more. */
const MARGIN_ROWS = 60;
const MARGIN_COLS = 12;

export interface SheetExtent {
  readonly lastRow: number;
  readonly lastCol: number;
}

export interface LookContext {
  readonly colour: ReadColour;
  readonly partial: readonly StyleLook[];
}

const WITH_TEXT: ReadonlySet<string> = new Set(["formula", "formula1", "formula2", "f", "sqref"]);

export function readSheetLook(
  file: Package,
  entry: SheetEntry,
  extent: SheetExtent,
  { colour, partial }: LookContext,
): Omit<SheetLook, "notes"> {
  const rows: RowLook[] = [];
  const columns: ColumnLook[] = [];
  const spills: Rect[] = [];
  const toRects = (sqref: string): readonly Rect[] => sqref.split(/\s+/).flatMap((one) => parseAddress(one) ?? []);
  const validations = createValidationReader(toRects);
  const conditions = createConditionReader(partial, colour, toRects);
  let [defaultWidth, defaultHeight] = [basePixels(8), rowPixels(15)];
  let [frozenRows, frozenCols] = [0, 0];
  let [hidesGridlines, inValidation, inCondition] = [false, false, false];
  let tabColor: string | undefined;
  let text: string | undefined;
  let row: { readonly cells: [number, number][] } | undefined;
  let [rowIndex, col] = [-1, -1];

  const openRow = (attributes: string): void => {
    const stated = attribute(attributes, "r");
    rowIndex = stated === undefined ? rowIndex + 1 : Number(stated) - 1;
    col = -1;
    row = undefined;
    if (rowIndex > extent.lastRow + MARGIN_ROWS) return;
    const height = attribute(attributes, "ht");
    const style = isTrue(attribute(attributes, "customFormat")) ? attribute(attributes, "s") : undefined;
    const look: RowLook & { cells: [number, number][] } = {
      index: rowIndex,
      ...(height !== undefined && { height: rowPixels(Number(height)) }),
      ...(isTrue(attribute(attributes, "hidden")) && { hidden: true }),
      ...(style !== undefined && { style: Number(style) }),
      cells: [],
    };
    row = look;
    rows.push(look);
  };
  const openCell = (attributes: string): void => {
    const stated = attribute(attributes, "r");
    col = stated === undefined ? col + 1 : (parseAddress(stated)?.left ?? col + 1);
    const style = Number(attribute(attributes, "s") ?? 0);
    if (row && style !== 0 && col <= extent.lastCol + MARGIN_COLS) row.cells.push([col, style]);
  };
  const openColumn = (attributes: string): void => {
    const width = attribute(attributes, "width");
    const style = attribute(attributes, "style");
    columns.push({
      from: Number(attribute(attributes, "min")) - 1,
      to: Number(attribute(attributes, "max")) - 1,
      ...(width !== undefined && { width: columnPixels(Number(width)) }),
      ...(isTrue(attribute(attributes, "hidden")) && { hidden: true }),
      ...(style !== undefined && style !== "0" && { style: Number(style) }),
    });
  };
  const openFormat = (attributes: string): void => {
    const width = attribute(attributes, "defaultColWidth");
    const base = attribute(attributes, "baseColWidth");
    if (width !== undefined) defaultWidth = columnPixels(Number(width));
    else if (base !== undefined) defaultWidth = basePixels(Number(base));
    const height = attribute(attributes, "defaultRowHeight");
    if (height !== undefined) defaultHeight = rowPixels(Number(height));
  };
  const openPane = (attributes: string): void => {
    if (!(attribute(attributes, "state") ?? "").startsWith("frozen")) return;
    frozenRows = Number(attribute(attributes, "ySplit") ?? 0);
    frozenCols = Number(attribute(attributes, "xSplit") ?? 0);
  };
  const openView = (attributes: string): void => {
    const gridlines = attribute(attributes, "showGridLines");
    hidesGridlines = gridlines !== undefined && !isTrue(gridlines);
  };

  scanPart(file, entry.part, {
    open(name, attributes) {
      if (name === "c") openCell(attributes);
      else if (name === "row") openRow(attributes);
      else if (name === "col") openColumn(attributes);
      else if (name === "sheetFormatPr") openFormat(attributes);
      else if (name === "pane") openPane(attributes);
      else if (name === "sheetView") openView(attributes);
      else if (name === "tabColor") tabColor = colour(attributes);
      else if (name === "dataValidation") {
        inValidation = true;
        validations.open(attributes);
      } else if (name === "conditionalFormatting") inCondition = true;
      if (inCondition) conditions.open(name, attributes);
      if (name === "f" && attribute(attributes, "t") === "array") {
        const rect = parseAddress(attribute(attributes, "ref") ?? "");
        if (rect && (rect.top !== rect.bottom || rect.left !== rect.right)) spills.push(rect);
      }
      // The formulas of cells are "f" too, but stand in neither.
      if ((inValidation || inCondition) && WITH_TEXT.has(name)) text = "";
    },
    close(name) {
      if (text !== undefined && WITH_TEXT.has(name)) {
        if (inValidation && name === "sqref") validations.ranges(text);
        else if (inValidation && text !== "") validations.formula(formulaFromFile(text));
        else if (text !== "") conditions.formula(formulaFromFile(text));
        text = undefined;
      }
      if (name === "dataValidation") {
        inValidation = false;
        validations.close();
      }
      if (inCondition) conditions.close(name);
      if (name === "conditionalFormatting") inCondition = false;
    },
    text(raw, literal) {
      if (text !== undefined) text += literal ? raw : decodeText(raw);
    },
  });
  return {
    name: entry.name,
    defaultWidth,
    defaultHeight,
    columns,
    rows,
    frozenRows,
    frozenCols,
    hidesGridlines,
    ...(tabColor !== undefined && { tabColor }),
    validations: validations.finish(),
    conditions: conditions.finish(),
    spills,
  };
}
