// Single cells read as numbers, dates, yes or no; text numbers as Italians type them, never a guess.
import { toSerial } from "../lib/date";
import { parseItalianNumber } from "../lib/italian-number";
import { parseSiNo } from "../calc/pr-tipo";
import { EXPECTED, tellMissing, tellNotThis, tellOneCell } from "../messages/functions";
import type { Place } from "../messages/functions";
import { formatNumber } from "../messages/numbers";
import { isArea, isCellError } from "./cells";
import type { Argument, Cell } from "./cells";
import { INVALID, refuse } from "./refuse";

type Plain = number | string | boolean;

const ITALIAN_DATE = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/;

/** The cell where one is meant; null is blank. */
export function readCell(argument: Argument, name: string): Plain | null {
  if (isArea(argument)) refuse(INVALID, tellOneCell(name, argument.rows, argument.columns));
  return typeof argument === "object" ? null : argument;
}

export function optionalNumber(argument: Argument, name: string): number | null {
  const cell = readCell(argument, name);
  return cell === null ? null : toNumber(cell, name);
}

export function number(argument: Argument, name: string): number {
  return optionalNumber(argument, name) ?? refuse(INVALID, tellMissing(name));
}

/** `fraction` reads "50%" as 0.5, not as 50. */
export function toNumber(cell: Cell, name: string, place?: Place, fraction?: boolean): number {
  if (typeof cell === "number") return cell;
  const parsed = typeof cell === "string" ? parseItalianNumber(cell) : undefined;
  if (parsed === undefined || parsed.over !== undefined) refuseCell(cell, name, EXPECTED.number, place);
  return fraction === true && parsed.percent ? parsed.value / 100 : parsed.value;
}

/** A serial day number, or a text such as 31/12/2024. */
export function optionalDate(argument: Argument, name: string): number | null {
  const cell = readCell(argument, name);
  if (typeof cell !== "string") return optionalNumber(argument, name);
  const [, day, month, year] = ITALIAN_DATE.exec(cell) ?? [];
  const serial = toSerial(Number(year), Number(month), Number(day)) ?? parseItalianNumber(cell)?.value;
  return serial ?? refuseCell(cell, name, EXPECTED.date);
}

/** FALSO where nothing is written. */
export function flag(argument: Argument, name: string): boolean {
  const cell = readCell(argument, name) ?? false;
  return (toSiNo(cell) ?? refuseCell(cell, name, EXPECTED.flag)) === 1;
}

/** How many, or whether any: a number or VERO/FALSO. */
export function countOrFlag(argument: Argument, name: string): number | boolean | null {
  const cell = readCell(argument, name);
  if (cell === null || typeof cell === "boolean") return cell;
  const count = typeof cell === "number" ? cell : parseItalianNumber(cell)?.value;
  return count ?? (toSiNo(cell) ?? refuseCell(cell, name, EXPECTED.count)) === 1;
}

/** 1 for sì, vero, VERO, 1; 0 for their contraries; undefined for anything else. */
export function toSiNo(cell: Plain): 0 | 1 | undefined {
  return parseSiNo(String(cell));
}

/** As a text, so that a fattore written 3 is "3"; null is blank. */
export function optionalText(argument: Argument, name: string): string | null {
  const cell = readCell(argument, name);
  return cell === null ? null : textOf(cell);
}

export function text(argument: Argument, name: string): string {
  return optionalText(argument, name) ?? refuse(INVALID, tellMissing(name));
}

export function textOf(cell: Cell): string {
  if (typeof cell === "boolean") return cell ? "VERO" : "FALSO";
  if (typeof cell === "number") return formatNumber(cell);
  if (cell === null) return "";
  return isCellError(cell) ? cell.error : cell.trim();
}

export function refuseCell(cell: Cell, name: string, expected: string, place: Place = {}): never {
  return refuse(INVALID, tellNotThis(name, place, textOf(cell), expected));
}
