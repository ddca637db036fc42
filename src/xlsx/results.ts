// Results that somebody else calculated, stored beside the formulas of the file, so that whoever reads it without calculating
// finds them. A formula that fills cells beside it is written as Excel writes its dynamic arrays.
import { rangeAddress } from "../workbook/address";
import { isCellError, type CellValue, type Rect } from "../workbook/cell";
import { CONTENT_TYPE, mainNamespace, relationType, XML_DECLARATION } from "./names";
import { freePart, partText, setContentType, setPartText, type PackageEditor } from "./package-editor";
import { addRelation, listRelations } from "./package-relations";
import { patchCells, type CellPatch, type RawCell } from "./patch-cells";
import type { WorkbookPart } from "./workbook-part";
import { withAttribute } from "./xml-edit";
import { encodeCellText } from "./xml-text";

export interface CellResult {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** Of a formula, or of a cell that a formula beside it fills. */
  readonly value: CellValue;
  /** What the formula of this cell fills, itself included. */
  readonly fills?: Rect;
}

export function writeResults(editor: PackageEditor, workbook: WorkbookPart, results: readonly CellResult[]): void {
  const hasSpills = results.some(({ fills }) => fills !== undefined);
  const arrayMark = hasSpills ? markOfDynamicArrays(editor, workbook) : undefined;
  for (const sheet of workbook.sheets) {
    const patches = new Map<number, Map<number, CellPatch>>();
    for (const result of results.filter((one) => one.sheet === sheet.name)) {
      const row = patches.get(result.row) ?? new Map<number, CellPatch>();
      row.set(result.col, (cell) => withResult(cell, result, arrayMark));
      patches.set(result.row, row);
    }
    if (patches.size > 0) setPartText(editor, sheet.part, patchCells(partText(editor, sheet.part) ?? "", patches));
  }
}

const FORMULA = /<((?:[\w.-]+:)?)f(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/\1f>)/;

function withResult(cell: RawCell, { value, fills }: CellResult, arrayMark: string | undefined): RawCell {
  const untyped = cell.attributes.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  const [formula = "", , , text = ""] = FORMULA.exec(cell.inner) ?? [];
  const attributes = fills && arrayMark !== undefined ? withAttribute(untyped, "cm", arrayMark) : untyped;
  const kept = fills && formula !== "" ? `<f t="array" ref="${rangeAddress(fills)}">${text}</f>` : formula;
  const typed = (type: string, stored: string): RawCell => ({
    ...cell,
    attributes: attributes + type,
    inner: `${kept}<v>${stored}</v>`,
  });
  if (value === null) return { ...cell, attributes, inner: kept };
  if (typeof value === "number") return typed("", String(value));
  if (typeof value === "boolean") return typed(' t="b"', value ? "1" : "0");
  if (isCellError(value)) return typed(' t="e"', encodeCellText(value.error));
  return typed(' t="str"', encodeCellText(value));
}

const DYNAMIC =
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>';

/**
 * The value of a cell's `cm` that makes its array dynamic. In a file whose metadata know other things than arrays there is
 * none: the formula is then an array of the old kind, which shows the same.
 */
export function markOfDynamicArrays(editor: PackageEditor, workbook: WorkbookPart): string | undefined {
  const there = listRelations(editor, workbook.part).find(({ type }) => type === "sheetMetadata")?.target;
  if (there !== undefined) {
    const types = (partText(editor, there) ?? "").match(/<(?:[\w.-]+:)?metadataType\s[^>]*>/g) ?? [];
    return types.length === 1 && types[0].includes('"XLDAPR"') ? "1" : undefined;
  }
  const part = freePart(editor, "xl/metadata", "xml");
  setPartText(
    editor,
    part,
    `${XML_DECLARATION}<metadata xmlns="${mainNamespace(workbook.strict)}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">${DYNAMIC}</metadata>`,
  );
  setContentType(editor, part, CONTENT_TYPE.metadata);
  addRelation(editor, workbook.part, relationType(workbook.strict, "sheetMetadata"), part);
  return "1";
}
