// A package under change: parts replaced, added or taken away over the original file, with their types.
import { corrupted } from "./fault";
import { findEntry, readPartText, resolveTarget, type Package } from "./package";
import { childElements, insertChild, prefixOf, replaceInner, rootElement, type XmlElement } from "./xml-edit";
import { attribute, escapeAttribute } from "./xml-text";
import { writeZip, type ZipPart } from "./zip-writer";

export interface PackageEditor {
  readonly file: Package;
  /** Text of the parts changed or added; null for those taken away. By the name in the file. */
  readonly changes: Map<string, string | null>;
}

export function createEditor(file: Package): PackageEditor {
  return { file, changes: new Map() };
}

export function copyEditor(editor: PackageEditor): PackageEditor {
  return { file: editor.file, changes: new Map(editor.changes) };
}

function nameInFile(editor: PackageEditor, part: string): string {
  return findEntry(editor.file, part)?.name ?? part;
}

export function partText(editor: PackageEditor, part: string): string | undefined {
  const name = nameInFile(editor, part);
  const changed = editor.changes.get(name);
  if (changed !== undefined) return changed ?? undefined;
  return readPartText(editor.file, name)?.replace(/^\uFEFF/, "");
}

export function setPartText(editor: PackageEditor, part: string, text: string): void {
  editor.changes.set(nameInFile(editor, part), text);
}

export function removePart(editor: PackageEditor, part: string): void {
  removeParts(editor, [part]);
}

export function removeParts(editor: PackageEditor, parts: readonly string[]): void {
  if (parts.length === 0) return;
  for (const part of parts) editor.changes.set(nameInFile(editor, part), null);
  const gone = new Set(parts.map((part) => part.toLowerCase()));
  editContentTypes(editor, (xml, types) => {
    const kept = childElements(xml, types).filter((child) => !gone.has(partNamedBy(child) ?? ""));
    return replaceInner(xml, types, kept.map(({ start, end }) => xml.slice(start, end)).join(""));
  });
}

export function hasPart(editor: PackageEditor, part: string): boolean {
  const name = nameInFile(editor, part);
  const changed = editor.changes.get(name);
  return changed === undefined ? editor.file.entries.has(name) : changed !== null;
}

/** The first free name of a series: xl/comments1.xml, xl/comments2.xml … */
export function freePart(editor: PackageEditor, stem: string, extension: string): string {
  return freeParts(editor, stem, extension, 1)[0] ?? "";
}

export function freeParts(editor: PackageEditor, stem: string, extension: string, count: number): readonly string[] {
  const parts: string[] = [];
  for (let number = 1; parts.length < count; number++) {
    const part = `${stem}${String(number)}.${extension}`;
    if (!hasPart(editor, part) && editor.changes.get(part) === undefined) parts.push(part);
  }
  return parts;
}

const NONE: ReadonlySet<string> = new Set();

export function setContentType(editor: PackageEditor, part: string, type: string): void {
  setContentTypes(editor, [part], type);
}

export function setContentTypes(editor: PackageEditor, parts: readonly string[], type: string): void {
  if (parts.length === 0) return;
  editContentTypes(editor, (xml, types) => {
    const known = new Set(childElements(xml, types).map(partNamedBy));
    const fresh = parts.filter((part) => !known.has(part.toLowerCase()));
    const overrides = fresh.map(
      (part) => `<${prefixOf(types)}Override PartName="${escapeAttribute(`/${part}`)}" ContentType="${type}"/>`,
    );
    return insertChild(xml, types, overrides.join(""), NONE);
  });
}

export function setExtensionType(editor: PackageEditor, extension: string, type: string): void {
  editContentTypes(editor, (xml, types) => {
    const isThere = childElements(xml, types).some(
      ({ name, attributes }) => name === "Default" && attribute(attributes, "Extension")?.toLowerCase() === extension,
    );
    if (isThere) return xml;
    return insertChild(
      xml,
      types,
      `<${prefixOf(types)}Default Extension="${extension}" ContentType="${type}"/>`,
      OVERRIDE,
    );
  });
}

const OVERRIDE: ReadonlySet<string> = new Set(["Override"]);
const CONTENT_TYPES = "[Content_Types].xml";

/** In lower case; undefined for what is no override. */
function partNamedBy({ name, attributes }: XmlElement): string | undefined {
  const named = name === "Override" ? attribute(attributes, "PartName") : undefined;
  return named === undefined ? undefined : resolveTarget("", named).toLowerCase();
}

function editContentTypes(editor: PackageEditor, edit: (xml: string, types: XmlElement) => string): void {
  const xml = partText(editor, CONTENT_TYPES);
  const types = xml === undefined ? undefined : rootElement(xml);
  if (xml === undefined || !types) throw corrupted(CONTENT_TYPES);
  setPartText(editor, CONTENT_TYPES, edit(xml, types));
}

/** `more`: parts that are no text. */
export function savePackage(editor: PackageEditor, more: readonly ZipPart[] = []): Uint8Array {
  const parts: ZipPart[] = [];
  const encoder = new TextEncoder();
  const written = new Set<string>();
  for (const [name, entry] of editor.file.entries) {
    written.add(name);
    const changed = editor.changes.get(name);
    if (changed === undefined) parts.push({ name, kept: entry, source: editor.file.bytes });
    else if (changed !== null) parts.push({ name, data: encoder.encode(asUtf8(changed)) });
  }
  for (const [name, text] of editor.changes) {
    if (text !== null && !written.has(name)) parts.push({ name, data: encoder.encode(text) });
  }
  return writeZip([...parts, ...more]);
}

/** A part that came in another encoding is written in UTF-8 and says so. */
function asUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?encoding=["'])[\w-]+(["'])/, "$1UTF-8$2");
}
