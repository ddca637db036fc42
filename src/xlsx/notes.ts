// Notes on cells (the legacy comments that every Excel shows): ours are added beside those of people and can be told from
// them, by their author or, on a cell that has a note already, by the run of text that we append.
import { corrupted } from "./fault";
import { CONTENT_TYPE, mainNamespace, relationType, relationsNamespace, XML_DECLARATION } from "./names";
import {
  freePart,
  partText,
  setContentType,
  setExtensionType,
  setPartText,
  type PackageEditor,
} from "./package-editor";
import { addRelation, listRelations } from "./package-relations";
import { addShapes, removeShapes } from "./note-shapes";
import {
  childElements,
  innerXml,
  insertChild,
  prefixOf,
  replaceInner,
  rootElement,
  splice,
  type XmlElement,
} from "./xml-edit";
import { attribute, encodeCellText } from "./xml-text";

export interface NoteTarget {
  readonly editor: PackageEditor;
  readonly sheetPart: string;
  readonly strict: boolean;
}

/** The author of our notes. */
const AUTHOR = "PERF";
/** Starts the run that we append to a note of somebody else. */
const APPENDED = "\n\nPERF: ";

/** `notes`: text by address of one cell. */
export function addNotes(target: NoteTarget, notes: ReadonlyMap<string, string>): void {
  if (notes.size === 0) return;
  const part = commentsPart(target) ?? createCommentsPart(target);
  let xml = partText(target.editor, part) ?? "";
  const author = authorIndex(xml) ?? -1;
  if (author < 0) xml = addAuthor(xml);
  const own = authorIndex(xml) ?? 0;
  const root = requireRoot(xml, part);
  const prefix = prefixOf(root);
  const list = childElements(xml, root).find(({ name }) => name === "commentList");
  if (!list) throw corrupted(part);
  const existing = childElements(xml, list);
  const taken = new Set(existing.map((comment) => attribute(comment.attributes, "ref") ?? ""));
  const kept = existing.map((comment) => {
    const text = notes.get(attribute(comment.attributes, "ref") ?? "");
    return text === undefined ? xml.slice(comment.start, comment.end) : appendText(xml, comment, prefix, text);
  });
  const fresh = [...notes].filter(([address]) => !taken.has(address));
  const added = fresh.map(
    ([address, text]) =>
      `<${prefix}comment ref="${address}" authorId="${String(own)}"><${prefix}text>${run(prefix, text)}</${prefix}text></${prefix}comment>`,
  );
  setPartText(target.editor, part, replaceInner(xml, list, [...kept, ...added].join("")));
  addShapes(target.editor, shapesPart(target), new Map(fresh.map(([address, text]) => [address, text])));
}

/** Takes away our notes at the given cells. */
export function removeNotes(target: NoteTarget, addresses: ReadonlySet<string>): void {
  const part = commentsPart(target);
  let xml = part === undefined ? undefined : partText(target.editor, part);
  if (part === undefined || xml === undefined) return;
  const own = authorIndex(xml);
  const root = requireRoot(xml, part);
  const list = childElements(xml, root).find(({ name }) => name === "commentList");
  const removed = new Set<string>();
  for (const comment of list ? [...childElements(xml, list)].reverse() : []) {
    const address = attribute(comment.attributes, "ref") ?? "";
    if (!addresses.has(address)) continue;
    if (own !== undefined && Number(attribute(comment.attributes, "authorId")) === own) {
      removed.add(address);
      xml = splice(xml, comment.start, comment.end, "");
    } else xml = splice(xml, comment.start, comment.end, withoutAppended(xml.slice(comment.start, comment.end)));
  }
  setPartText(target.editor, part, xml);
  const shapes = relatedPart(target, "vmlDrawing");
  if (shapes !== undefined) removeShapes(target.editor, shapes, removed);
}

function run(prefix: string, text: string): string {
  const font = `<${prefix}rPr><${prefix}sz val="9"/><${prefix}rFont val="Tahoma"/></${prefix}rPr>`;
  return `<${prefix}r>${font}<${prefix}t xml:space="preserve">${encodeCellText(text)}</${prefix}t></${prefix}r>`;
}

function appendText(xml: string, comment: XmlElement, prefix: string, text: string): string {
  const body = childElements(xml, comment).find(({ name }) => name === "text");
  const whole = xml.slice(comment.start, comment.end);
  if (!body) return whole;
  const inner = innerXml(xml, body);
  const runs = new RegExp(`^\\s*<${prefix}t[\\s>]`).test(inner) ? `<${prefix}r>${inner}</${prefix}r>` : inner;
  const appended = `<${body.tag}>${runs}${run(prefix, APPENDED + text)}</${body.tag}>`;
  return splice(whole, body.start - comment.start, body.end - comment.start, appended);
}

function withoutAppended(comment: string): string {
  const mark = comment.indexOf(`>${APPENDED}`);
  if (mark < 0) return comment;
  const start = Math.max(comment.lastIndexOf("<r>", mark), comment.lastIndexOf(":r>", mark));
  const open = comment.lastIndexOf("<", start);
  const close = /<\/(?:[\w.-]+:)?r>/g;
  close.lastIndex = mark;
  return close.exec(comment) ? splice(comment, open, close.lastIndex, "") : comment;
}

function relatedPart({ editor, sheetPart }: NoteTarget, type: string): string | undefined {
  return listRelations(editor, sheetPart).find((relation) => relation.type === type)?.target;
}

function commentsPart(target: NoteTarget): string | undefined {
  return relatedPart(target, "comments");
}

function createCommentsPart({ editor, sheetPart, strict }: NoteTarget): string {
  const part = freePart(editor, "xl/comments", "xml");
  const root = `<comments xmlns="${mainNamespace(strict)}"><authors><author>${AUTHOR}</author></authors><commentList></commentList></comments>`;
  setPartText(editor, part, XML_DECLARATION + root);
  setContentType(editor, part, CONTENT_TYPE.comments);
  addRelation(editor, sheetPart, relationType(strict, "comments"), part);
  return part;
}

/** Elements of a worksheet that come after <legacyDrawing>. */
const AFTER_DRAWING: ReadonlySet<string> = new Set(
  "legacyDrawingHF drawingHF picture oleObjects controls AlternateContent webPublishItems tableParts extLst".split(" "),
);

function shapesPart({ editor, sheetPart, strict }: NoteTarget): string {
  const xml = partText(editor, sheetPart) ?? "";
  const root = requireRoot(xml, sheetPart);
  const drawing = childElements(xml, root).find(({ name }) => name === "legacyDrawing");
  const id = drawing && (attribute(drawing.attributes, "r:id") ?? attribute(drawing.attributes, "id"));
  const known = listRelations(editor, sheetPart).find((relation) => relation.id === id)?.target;
  if (known !== undefined && partText(editor, known) !== undefined) return known;
  const part = freePart(editor, "xl/drawings/vmlDrawing", "vml");
  setExtensionType(editor, "vml", CONTENT_TYPE.vml);
  const relation = addRelation(editor, sheetPart, relationType(strict, "vmlDrawing"), part);
  const namespace = `xmlns:r="${relationsNamespace(strict)}"`;
  const element = `<${prefixOf(root)}legacyDrawing ${namespace} r:id="${relation}"/>`;
  const bare = drawing ? splice(xml, drawing.start, drawing.end, "") : xml;
  setPartText(editor, sheetPart, insertChild(bare, requireRoot(bare, sheetPart), element, AFTER_DRAWING));
  return part;
}

function requireRoot(xml: string, part: string): XmlElement {
  const root = rootElement(xml);
  if (!root) throw corrupted(part);
  return root;
}

function authorsOf(xml: string): XmlElement | undefined {
  const root = rootElement(xml);
  return root && childElements(xml, root).find(({ name }) => name === "authors");
}

function authorIndex(xml: string): number | undefined {
  const authors = authorsOf(xml);
  const names = authors ? childElements(xml, authors).map((author) => innerXml(xml, author).trim()) : [];
  const index = names.indexOf(AUTHOR);
  return index < 0 ? undefined : index;
}

function addAuthor(xml: string): string {
  const authors = authorsOf(xml);
  if (!authors) throw corrupted("comments");
  const tag = `${prefixOf(authors)}author`;
  return replaceInner(xml, authors, `${innerXml(xml, authors)}<${tag}>${AUTHOR}</${tag}>`);
}
