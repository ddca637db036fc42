// Values between the port's cells and the grid's, both ways. Numbers carry their type: without it numeric conditional
// formats never match.
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { isCellError, isErrorCode, type CellValue } from "../../workbook/cell";
import type { CellContent } from "../../workbook/edit";

export function toValueData(value: CellValue): ICellData {
  if (value === null || value === "") return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  // A text that looks like a number stays a text.
  const looksNumeric = value.trim() !== "" && Number.isFinite(Number(value));
  return { v: value, t: looksNumeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** The stored result of a formula: an empty text is a result too. */
export function toResultData(value: CellValue): ICellData {
  return value === "" ? { v: "", t: CellValueType.STRING } : toValueData(value);
}

/** Undefined where the formula has not been calculated. */
export function fromResultData(data: ICellData): CellValue | undefined {
  if (data.v === undefined || data.v === null) return undefined;
  return data.v === "" ? "" : fromValueData(data);
}

export function fromValueData(data: Nullable<ICellData>): CellValue {
  if (!data) return null;
  const value = data.v ?? plainText(data);
  if (value === undefined || value === "") return null;
  if (data.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value;
  if (data.t === CellValueType.NUMBER && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
  return isErrorCode(value) && data.t !== CellValueType.FORCE_STRING ? { error: value } : value;
}

/** Everything a write sets, so that nothing of what was there stays behind. */
export function toContentData(content: CellContent): ICellData {
  const cleared = { p: null, si: null, f: null, v: null, t: null };
  if (typeof content === "object" && content !== null && "formula" in content) {
    return { ...cleared, f: content.formula };
  }
  return { ...cleared, ...toValueData(content) };
}

/** What people pasted or typed with line breaks or formats inside is a small document. */
function plainText(data: ICellData): string | undefined {
  const stream = data.p?.body?.dataStream;
  return stream?.replace(/\r\n$/, "").replaceAll("\r", "\n");
}
