// What a <c> element holds as a plain value, by its type (ECMA-376 part 1, 18.3.1.4 and 18.18.11).
import { toSerial } from "../lib/date";
import { isErrorCode, type CellValue } from "../workbook/cell";
import { corrupted } from "./fault";
import { decodeCellText } from "./xml-text";

/** `text`: the content of <v>, or of <is> for an inline string. An empty text is no value, but for a formula that gives "". */
export function parseCellValue(
  type: string,
  text: string,
  sharedStrings: readonly string[],
  isFormula: boolean,
): CellValue {
  switch (type) {
    case "s":
      return text.trim() === "" ? null : findShared(sharedStrings, Number(text)) || null;
    case "str":
      return isFormula ? decodeCellText(text) : decodeCellText(text) || null;
    case "inlineStr":
      return decodeCellText(text) || null;
    case "b":
      return text.trim() === "" ? null : text.trim() === "1" || text.trim().toLowerCase() === "true";
    case "e":
      return parseError(text.trim());
    case "d":
      return parseIsoDate(text.trim());
    default: {
      if (text.trim() === "") return null;
      const value = Number(text);
      return Number.isFinite(value) ? value : text;
    }
  }
}

/** A text that the file lost must not pass for a blank cell. */
function findShared(sharedStrings: readonly string[], index: number): string {
  const text = sharedStrings[index];
  if (text === undefined) throw corrupted("xl/sharedStrings.xml");
  return text;
}

function parseError(code: string): CellValue {
  if (code === "") return null;
  return { error: isErrorCode(code) ? code : "#UNKNOWN!" };
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const DAY_SECONDS = 86_400;

/** Strict files may keep dates as "2017-12-31T00:00:00". */
function parseIsoDate(text: string): CellValue {
  const match = ISO.exec(text);
  if (!match) return text || null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const serial = toSerial(year, month, day);
  return serial === undefined ? text : serial + (hours * 3600 + minutes * 60 + seconds) / DAY_SECONDS;
}
