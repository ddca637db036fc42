// Drawings of a sheet that is kept whole: pictures, shapes and charts come along as they are if everything they show is kept
// whole too. A chart keeps a copy of its figures: one that looks elsewhere stays behind with all its drawing.
import { corrupted } from "../fault";
import { findEntry, relationsPart } from "../package";
import { partText, setContentType, setPartText, type PackageEditor } from "../package-editor";
import { listRelations } from "../package-relations";
import { readPartType } from "../part-types";
import { decodeText } from "../xml-text";
import type { ZipPart } from "../zip-writer";
import { carryFormula, mentionsLeftOut, type CopyScope } from "./scope";

/** Relations of drawings and charts that bring nothing hidden: no embedded workbook, no diagram, no control. */
const PLAIN: ReadonlySet<string> = new Set([
  "chart",
  "image",
  "hyperlink",
  "chartUserShapes",
  "chartColorStyle",
  "chartStyle",
  "themeOverride",
]);

export interface CarriedDrawings {
  /** Parts that are no text, in the order they were found. */
  readonly binaries: ZipPart[];
  readonly done: Set<string>;
}

/** False where the drawing cannot come along. */
export function carryDrawing(
  source: PackageEditor,
  copy: PackageEditor,
  drawing: string,
  scope: CopyScope,
  carried: CarriedDrawings,
): boolean {
  const parts = reachParts(source, drawing, scope);
  if (!parts) return false;
  for (const part of parts) {
    if (carried.done.has(part)) continue;
    carried.done.add(part);
    setContentType(copy, part, readPartType(source, part));
    if (isText(part)) {
      setPartText(copy, part, withoutMacros(partText(source, part) ?? ""));
      const relations = partText(source, relationsPart(part));
      if (relations !== undefined) setPartText(copy, relationsPart(part), relations);
    } else carried.binaries.push(binaryPart(source, part));
  }
  return true;
}

function isText(part: string): boolean {
  return part.toLowerCase().endsWith(".xml");
}

/** The drawing and all that it leads to; undefined where one of them must stay behind. */
function reachParts(source: PackageEditor, drawing: string, scope: CopyScope): readonly string[] | undefined {
  const parts = [drawing];
  for (const part of parts) {
    if (isText(part) && !isClean(source, part, scope)) return undefined;
    for (const { type, target } of listRelations(source, part)) {
      if (!PLAIN.has(type)) return undefined;
      // Links inside the workbook lead to no part.
      if (type !== "hyperlink" && !parts.includes(target)) parts.push(target);
    }
  }
  return parts;
}

const FORMULA = /<(?:[\w.-]+:)?f(?:\s[^>]*)?>([^<]*)<|\stextlink="([^"]*)"/g;

/** Charts of pivots, slicers, controls: what they belong to does not come along. */
const DEPENDENT = /<(?:[\w.-]+:)?(?:pivotSource|slicer|timeslicer|compatExt|externalData)\b/;

function isClean(source: PackageEditor, part: string, scope: CopyScope): boolean {
  const xml = partText(source, part);
  if (xml === undefined || DEPENDENT.test(xml)) return false;
  const relations = partText(source, relationsPart(part)) ?? "";
  const hasLinkedFile = /Type="[^"]*\/image"[^>]*TargetMode="External"|TargetMode="External"[^>]*\/image"/.test(
    relations,
  );
  if (hasLinkedFile || mentionsLeftOut(decodeText(xml) + safeDecode(decodeText(relations)), scope)) return false;
  for (const [, inner, link] of xml.matchAll(FORMULA)) {
    const formula = decodeText(inner ?? link ?? "");
    if (formula !== "" && carryFormula(formula, undefined, scope) !== formula) return false;
  }
  return true;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function withoutMacros(xml: string): string {
  return xml.replace(/\smacro="[^"]*"/g, ' macro=""');
}

function binaryPart(source: PackageEditor, part: string): ZipPart {
  const entry = findEntry(source.file, part);
  if (!entry) throw corrupted(part);
  return { name: part, kept: entry, source: source.file.bytes };
}
