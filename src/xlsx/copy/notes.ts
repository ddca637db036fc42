// Notes on kept cells: their texts and the names of their own authors. The boxes are drawn anew; threads stay behind, what Excel
// shows of them as a note comes along.
import { cellAddress, parseAddress } from "../../workbook/address";
import { addShapes } from "../note-shapes";
import { CONTENT_TYPE, mainNamespace, relationType, XML_DECLARATION } from "../names";
import { freePart, setContentType, setExtensionType, setPartText, type PackageEditor } from "../package-editor";
import { addRelation } from "../package-relations";
import { childNamed, childNodes, deepText, makeNode, parseTree, textOf, writeTree, type XmlNode } from "../xml-tree";
import type { RowMap } from "./row-map";
import { withoutHints } from "./shared-texts";

/** Gives the id of the sheet's relation to the boxes; undefined where no note is kept. */
export function carryNotes(
  copy: PackageEditor,
  sheetPart: string,
  comments: { readonly xml: string; readonly part: string },
  rows: RowMap,
): string | undefined {
  const root = parseTree(comments.xml, comments.part);
  const names = childNodes(childNamed(root, "authors")).map(textOf);
  const authors: string[] = [];
  const texts = new Map<string, string>();
  const kept = childNodes(childNamed(root, "commentList")).flatMap((comment) => {
    const rect = parseAddress(comment.attributes.get("ref") ?? "");
    const row = rect && rows.map(rect.top);
    const text = childNamed(comment, "text");
    if (!rect || row === undefined || !text) return [];
    const ref = cellAddress(row, rect.left);
    texts.set(ref, deepText(text));
    const author = authorIndex(authors, names[Number(comment.attributes.get("authorId") ?? -1)] ?? "");
    return [makeNode("comment", { ref, authorId: String(author) }, [withoutHints(text)])];
  });
  return kept.length === 0 ? undefined : writeNotes(copy, sheetPart, authors, kept, texts);
}

/** The author of a thread is a number that leads to a person. */
function authorIndex(authors: string[], name: string): number {
  const shown = name.startsWith("tc={") ? "" : name;
  const there = authors.indexOf(shown);
  return there >= 0 ? there : authors.push(shown) - 1;
}

function writeNotes(
  copy: PackageEditor,
  sheetPart: string,
  authors: readonly string[],
  comments: readonly XmlNode[],
  texts: ReadonlyMap<string, string>,
): string {
  const part = freePart(copy, "xl/comments", "xml");
  const root = makeNode("comments", { xmlns: mainNamespace(false) }, [
    makeNode(
      "authors",
      {},
      authors.map((author) => makeNode("author", {}, [author])),
    ),
    makeNode("commentList", {}, comments),
  ]);
  setPartText(copy, part, XML_DECLARATION + writeTree(root));
  setContentType(copy, part, CONTENT_TYPE.comments);
  addRelation(copy, sheetPart, relationType(false, "comments"), part);
  const shapes = freePart(copy, "xl/drawings/vmlDrawing", "vml");
  setExtensionType(copy, "vml", CONTENT_TYPE.vml);
  addShapes(copy, shapes, texts);
  return addRelation(copy, sheetPart, relationType(false, "vmlDrawing"), shapes);
}
