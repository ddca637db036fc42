// Custom XML parts of ours: found by their root's namespace, written with the properties part that Excel wants beside them.
import { relationType, XML_DECLARATION, CONTENT_TYPE } from "./names";
import { freePart, partText, removePart, setContentType, setPartText, type PackageEditor } from "./package-editor";
import { addRelation, listRelations, removeRelations } from "./package-relations";
import { relationsPart } from "./package";
import type { WorkbookPart } from "./workbook-part";

/** The first custom XML part that names the namespace. */
export function findCustomPart(
  editor: PackageEditor,
  workbook: WorkbookPart,
  namespace: string,
): { readonly part: string; readonly xml: string } | undefined {
  for (const { type, target } of listRelations(editor, workbook.part)) {
    if (type !== "customXml") continue;
    const xml = partText(editor, target);
    if (xml?.includes(`"${namespace}"`)) return { part: target, xml };
  }
  return undefined;
}

/** `itemId`: a GUID of the kind of part, in braces. */
export function writeCustomPart(
  editor: PackageEditor,
  workbook: WorkbookPart,
  namespace: string,
  itemId: string,
  xml: string,
): void {
  const there = findCustomPart(editor, workbook, namespace);
  if (there) {
    setPartText(editor, there.part, xml);
    return;
  }
  const item = freePart(editor, "customXml/item", "xml");
  const properties = item.replace("item", "itemProps");
  setPartText(editor, item, xml);
  setPartText(
    editor,
    properties,
    `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  setContentType(editor, properties, CONTENT_TYPE.customXmlProperties);
  addRelation(editor, item, relationType(workbook.strict, "customXmlProps"), properties);
  addRelation(editor, workbook.part, relationType(workbook.strict, "customXml"), item);
}

export function removeCustomPart(editor: PackageEditor, workbook: WorkbookPart, namespace: string): void {
  const there = findCustomPart(editor, workbook, namespace);
  if (!there) return;
  for (const { target } of listRelations(editor, there.part)) removePart(editor, target);
  removePart(editor, there.part);
  editor.changes.set(relationsPart(there.part), null);
  removeRelations(editor, workbook.part, ({ target }) => target === there.part);
}
