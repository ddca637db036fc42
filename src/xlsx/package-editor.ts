// A package under change: parts replaced, added or taken away over the original file, with their relations and types.
import { corrupted } from "./fault";
import { findEntry, readPartText, relationsPart, resolveTarget, type Package } from "./package";
import { childElements, insertChild, rootElement, splice, type XmlElement } from "./xml-edit";
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
  editor.changes.set(nameInFile(editor, part), null);
  editContentTypes(editor, (xml, types) => {
    const override = childElements(xml, types).find((child) => namesPart(child, part));
    return override ? splice(xml, override.start, override.end, "") : xml;
  });
}

export function hasPart(editor: PackageEditor, part: string): boolean {
  const name = nameInFile(editor, part);
  const changed = editor.changes.get(name);
  return changed === undefined ? editor.file.entries.has(name) : changed !== null;
}

/** The first free name of a series: xl/comments1.xml, xl/comments2.xml … */
export function freePart(editor: PackageEditor, stem: string, extension: string): string {
  for (let number = 1; ; number++) {
    const part = `${stem}${String(number)}.${extension}`;
    if (!hasPart(editor, part) && editor.changes.get(part) === undefined) return part;
  }
}

export interface RelationElement {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export function listRelations(editor: PackageEditor, part: string): readonly RelationElement[] {
  const xml = partText(editor, relationsPart(part));
  const root = xml === undefined ? undefined : rootElement(xml);
  if (xml === undefined || !root) return [];
  return childElements(xml, root)
    .filter(({ attributes }) => attribute(attributes, "TargetMode") !== "External")
    .map(({ attributes }) => ({
      id: attribute(attributes, "Id") ?? "",
      type: (attribute(attributes, "Type") ?? "").replace(/^.*\//, ""),
      target: resolveTarget(part, attribute(attributes, "Target") ?? ""),
    }));
}

const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Gives the new relation's id. The target is relative, as Excel writes it: some readers know no other. */
export function addRelation(editor: PackageEditor, part: string, type: string, target: string): string {
  const rels = relationsPart(part);
  const xml = partText(editor, rels) ?? NO_RELATIONS;
  const root = rootElement(xml);
  if (!root) throw corrupted(rels);
  const taken = new Set(childElements(xml, root).map(({ attributes }) => attribute(attributes, "Id")));
  let number = 1;
  while (taken.has(`rIdPerf${String(number)}`)) number += 1;
  const id = `rIdPerf${String(number)}`;
  const prefix = root.tag.slice(0, -root.name.length);
  const relation = `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(relativeTarget(part, target))}"/>`;
  setPartText(editor, rels, insertChild(xml, root, relation, NONE));
  return id;
}

function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

export function removeRelations(
  editor: PackageEditor,
  part: string,
  isMeant: (relation: RelationElement) => boolean,
): void {
  const rels = relationsPart(part);
  for (const relation of listRelations(editor, part).filter(isMeant)) {
    const xml = partText(editor, rels) ?? NO_RELATIONS;
    const root = rootElement(xml);
    const element =
      root && childElements(xml, root).find(({ attributes }) => attribute(attributes, "Id") === relation.id);
    if (element) setPartText(editor, rels, splice(xml, element.start, element.end, ""));
  }
}

const NONE: ReadonlySet<string> = new Set();

export function setContentType(editor: PackageEditor, part: string, type: string): void {
  editContentTypes(editor, (xml, types) => {
    if (childElements(xml, types).some((child) => namesPart(child, part))) return xml;
    const prefix = types.tag.slice(0, -types.name.length);
    const override = `<${prefix}Override PartName="${escapeAttribute(`/${part}`)}" ContentType="${type}"/>`;
    return insertChild(xml, types, override, NONE);
  });
}

export function setExtensionType(editor: PackageEditor, extension: string, type: string): void {
  editContentTypes(editor, (xml, types) => {
    const isThere = childElements(xml, types).some(
      ({ name, attributes }) => name === "Default" && attribute(attributes, "Extension")?.toLowerCase() === extension,
    );
    if (isThere) return xml;
    const prefix = types.tag.slice(0, -types.name.length);
    return insertChild(xml, types, `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`, OVERRIDE);
  });
}

const OVERRIDE: ReadonlySet<string> = new Set(["Override"]);
const CONTENT_TYPES = "[Content_Types].xml";

function namesPart({ name, attributes }: XmlElement, part: string): boolean {
  const named = name === "Override" ? attribute(attributes, "PartName") : undefined;
  return named !== undefined && resolveTarget("", named).toLowerCase() === part.toLowerCase();
}

function editContentTypes(editor: PackageEditor, edit: (xml: string, types: XmlElement) => string): void {
  const xml = partText(editor, CONTENT_TYPES);
  const types = xml === undefined ? undefined : rootElement(xml);
  if (xml === undefined || !types) throw corrupted(CONTENT_TYPES);
  setPartText(editor, CONTENT_TYPES, edit(xml, types));
}

export function savePackage(editor: PackageEditor): Uint8Array {
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
  return writeZip(parts);
}

/** A part that came in another encoding is written in UTF-8 and says so. */
function asUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?encoding=["'])[\w-]+(["'])/, "$1UTF-8$2");
}
