// What the marks cover, kept in a custom XML part of its own, so that they go away without trace also after the file was closed.
import type { Mark } from "../workbook/edit";

export const MARKS_NAMESPACE = "urn:perf:segni-excel:1";

/** As Excel tells it; "None" is a cell without fill. */
export interface Fill {
  readonly pattern: string;
  readonly color: string;
  readonly patternColor: string;
}

export interface MarkedCell {
  readonly cell: string;
  readonly before: Fill;
}

/** The cells of one mark. The comment moves with its cell: where it stands later tells where the others have gone. */
export interface MarkedArea {
  readonly sheet: string;
  /** Where the comment was put, and its text; null where the cell had a note or a comment of somebody's. */
  readonly comment: { readonly cell: string; readonly text: string } | null;
  readonly cells: readonly MarkedCell[];
}

export const MARK_COLOURS: Readonly<Record<Mark["severity"], string>> = {
  errore: "#FFC7CE",
  avviso: "#FFEB9C",
  nota: "#DDEBF7",
};

export function wrapMarks(areas: readonly MarkedArea[]): string {
  const json = JSON.stringify(areas).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<segni xmlns="${MARKS_NAMESPACE}">${json}</segni>`;
}

export function unwrapMarks(xml: string): readonly MarkedArea[] {
  const text = /<segni\b[^>]*>([\s\S]*)<\/segni>/.exec(xml)?.[1] ?? "";
  const json = text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
  try {
    const parsed: unknown = JSON.parse(json);
    return Array.isArray(parsed) ? parsed.filter(isMarkedArea) : [];
  } catch {
    return [];
  }
}

function isMarkedArea(value: unknown): value is MarkedArea {
  if (!isObject(value) || typeof value.sheet !== "string" || !Array.isArray(value.cells)) return false;
  const { comment } = value;
  const hasComment = comment === null || (isObject(comment) && hasTexts(comment, ["cell", "text"]));
  return hasComment && value.cells.every((cell: unknown) => isMarkedCell(cell));
}

function isMarkedCell(value: unknown): boolean {
  if (!isObject(value) || typeof value.cell !== "string" || !isObject(value.before)) return false;
  return hasTexts(value.before, ["pattern", "color", "patternColor"]);
}

function hasTexts(value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return keys.every((key) => typeof value[key] === "string");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
