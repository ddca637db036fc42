// Marks on a copy: a soft fill by severity and a note. What each cell looked like before is kept in a custom XML part of the
// file, so that the marks go away without trace even after the file was saved by Excel.
import { cellAddress, parseAddress } from "../workbook/address";
import type { Mark } from "../workbook/edit";
import { findCustomPart, removeCustomPart, writeCustomPart } from "./custom-part";
import { XML_DECLARATION } from "./names";
import { addNotes, removeNotes } from "./notes";
import { partText, setPartText, type PackageEditor } from "./package-editor";
import { patchCells, type CellPatch } from "./patch-cells";
import { openStyles, type StylesEditor } from "./styles-editor";
import type { WorkbookPart } from "./workbook-part";
import { escapeXml, decodeText } from "./xml-text";

const MARKS_NAMESPACE = "urn:perf:segni:1";
const MARKS_ITEM = "{50455246-5345-474E-4900-000000000001}";
/** Of a larger range only the first cell is filled: nobody marks a whole column. */
const MOST_CELLS = 2000;

const FILLS: Readonly<Record<Mark["severity"], string>> = {
  errore: "FFFFC7CE",
  avviso: "FFFFEB9C",
  nota: "FFDDEBF7",
};
const GRAVITY = ["nota", "avviso", "errore"] as const;

export function severityFill(severity: Mark["severity"]): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${FILLS[severity]}"/><bgColor indexed="64"/></patternFill></fill>`;
}

interface MarkedCell {
  readonly severity: Mark["severity"];
  readonly texts: readonly string[];
}

interface StoredMark {
  readonly sheet: string;
  readonly cell: string;
  readonly fill: string;
  readonly applyFill: string | null;
}

export function applyMarks(editor: PackageEditor, workbook: WorkbookPart, marks: readonly Mark[]): void {
  if (marks.length === 0) return;
  const styles = openStyles(editor, workbook);
  const stored: StoredMark[] = [];
  for (const sheet of workbook.sheets) {
    const cells = gatherCells(marks.filter((mark) => mark.sheet === sheet.name));
    if (cells.size === 0) continue;
    const patches = new Map<number, Map<number, CellPatch>>();
    for (const [address, { severity }] of cells) {
      addPatch(patches, address, (cell) => {
        const { fill, applyFill } = styles.fillOf(cell.style);
        stored.push({ sheet: sheet.name, cell: address, fill, applyFill: applyFill ?? null });
        return { ...cell, style: styles.derive(cell.style, { fill: severityFill(severity) }) };
      });
    }
    setPartText(editor, sheet.part, patchCells(partText(editor, sheet.part) ?? "", patches));
    const notes = new Map<string, string>();
    for (const [address, { texts }] of cells) if (texts.length > 0) notes.set(address, texts.join("\n\n"));
    addNotes({ editor, sheetPart: sheet.part, strict: workbook.strict }, notes);
  }
  styles.save();
  const json = `<segni xmlns="${MARKS_NAMESPACE}">${escapeXml(JSON.stringify(stored))}</segni>`;
  writeCustomPart(editor, workbook, MARKS_NAMESPACE, MARKS_ITEM, XML_DECLARATION + json);
}

/** Takes away the marks that the file came with. */
export function clearStoredMarks(editor: PackageEditor, workbook: WorkbookPart): void {
  const stored = readStoredMarks(editor, workbook);
  if (stored.length === 0) return;
  const styles = openStyles(editor, workbook);
  for (const sheet of workbook.sheets) {
    const own = stored.filter((mark) => mark.sheet === sheet.name);
    if (own.length === 0) continue;
    const patches = new Map<number, Map<number, CellPatch>>();
    for (const mark of own)
      addPatch(patches, mark.cell, (cell) => ({ ...cell, style: formerStyle(styles, cell.style, mark) }));
    setPartText(editor, sheet.part, patchCells(partText(editor, sheet.part) ?? "", patches));
    const target = { editor, sheetPart: sheet.part, strict: workbook.strict };
    removeNotes(target, new Set(own.map(({ cell }) => cell)));
  }
  styles.save();
  removeCustomPart(editor, workbook, MARKS_NAMESPACE);
}

/** A cell that somebody has filled otherwise in the meantime keeps its colour. */
function formerStyle(styles: StylesEditor, style: number, mark: StoredMark): number {
  const { fill } = styles.fillOf(style);
  if (!Object.values(FILLS).some((colour) => fill.includes(colour))) return style;
  return styles.derive(style, { fill: mark.fill, applyFill: mark.applyFill ?? undefined });
}

function gatherCells(marks: readonly Mark[]): ReadonlyMap<string, MarkedCell> {
  const cells = new Map<string, MarkedCell>();
  for (const { address, severity, text } of marks) {
    const rect = parseAddress(address);
    if (!rect) continue;
    const isLarge = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > MOST_CELLS;
    const bottom = isLarge ? rect.top : rect.bottom;
    const right = isLarge ? rect.left : rect.right;
    for (let row = rect.top; row <= bottom; row++) {
      for (let col = rect.left; col <= right; col++) {
        const isFirst = row === rect.top && col === rect.left;
        const key = cellAddress(row, col);
        const there = cells.get(key);
        cells.set(key, {
          severity: there ? worse(there.severity, severity) : severity,
          texts: [...(there?.texts ?? []), ...(isFirst ? [text] : [])],
        });
      }
    }
  }
  return cells;
}

function worse(one: Mark["severity"], other: Mark["severity"]): Mark["severity"] {
  return GRAVITY.indexOf(one) > GRAVITY.indexOf(other) ? one : other;
}

function addPatch(patches: Map<number, Map<number, CellPatch>>, address: string, patch: CellPatch): void {
  const rect = parseAddress(address);
  if (!rect) return;
  const row = patches.get(rect.top) ?? new Map<number, CellPatch>();
  row.set(rect.left, patch);
  patches.set(rect.top, row);
}

function readStoredMarks(editor: PackageEditor, workbook: WorkbookPart): readonly StoredMark[] {
  const xml = findCustomPart(editor, workbook, MARKS_NAMESPACE)?.xml;
  const json = /<segni\b[^>]*>([\s\S]*)<\/segni>/.exec(xml ?? "")?.[1];
  if (json === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(decodeText(json));
    return Array.isArray(parsed) ? parsed.filter(isStoredMark) : [];
  } catch {
    return [];
  }
}

function isStoredMark(value: unknown): value is StoredMark {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, cell, fill, applyFill } = value as Record<string, unknown>;
  const isText = [sheet, cell, fill].every((field) => typeof field === "string");
  return isText && (applyFill === null || typeof applyFill === "string");
}
