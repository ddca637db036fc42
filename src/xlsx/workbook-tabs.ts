// The tabs of the workbook: sheets found by name, or added at the end.
import { corrupted } from "./fault";
import { CONTENT_TYPE, relationType, relationsNamespace } from "./names";
import { relationsPart } from "./package";
import { freeParts, setContentTypes, setPartText, type PackageEditor } from "./package-editor";
import { addRelations, listRelations } from "./package-relations";
import { openWorkbookXml } from "./workbook-editor";
import type { WorkbookPart } from "./workbook-part";
import { childElements, insertChild, prefixOf } from "./xml-edit";
import { attribute, escapeAttribute } from "./xml-text";

export interface SheetPlace {
  readonly part: string;
  /** Place among the tabs, from 0. */
  readonly index: number;
}

/** The part of a sheet with that name (whatever the case), or of a new one at the end. What it linked to is forgotten. */
export function placeSheet(editor: PackageEditor, workbook: WorkbookPart, name: string): SheetPlace {
  const [place] = placeSheets(editor, workbook, [name]);
  if (!place) throw corrupted(workbook.part);
  return place;
}

export function placeSheets(
  editor: PackageEditor,
  workbook: WorkbookPart,
  names: readonly string[],
): readonly SheetPlace[] {
  const { xml, root } = openWorkbookXml(editor, workbook);
  const sheets = childElements(xml, root).find(({ name }) => name === "sheets");
  if (!sheets) throw corrupted(workbook.part);
  const tabs = childElements(xml, sheets);
  const indexes = new Map(tabs.map(({ attributes }, index) => [keyOf(attribute(attributes, "name") ?? ""), index]));
  const targets = new Map(listRelations(editor, workbook.part).map(({ id, target }) => [id, target]));
  const fresh = names.filter((name) => !indexes.has(keyOf(name)));
  const parts = freeParts(editor, "xl/worksheets/sheet", "xml", fresh.length);
  const type = relationType(workbook.strict, "worksheet");
  const ids = addRelations(
    editor,
    workbook.part,
    parts.map((target) => ({ type, target })),
  );
  setContentTypes(editor, parts, CONTENT_TYPE.worksheet);
  const sheetIds = tabs.map(({ attributes }) => Number(attribute(attributes, "sheetId") ?? 0));
  const lastId = sheetIds.reduce((most, one) => Math.max(most, one), 0);
  const namespace = `xmlns:r="${relationsNamespace(workbook.strict)}"`;
  const elements = fresh.map(
    (name, index) =>
      `<${prefixOf(root)}sheet ${namespace} name="${escapeAttribute(name)}" sheetId="${String(lastId + 1 + index)}" r:id="${ids[index] ?? ""}"/>`,
  );
  if (fresh.length > 0) setPartText(editor, workbook.part, insertChild(xml, sheets, elements.join(""), new Set()));
  return names.map((name) => {
    const index = indexes.get(keyOf(name));
    const tab = index === undefined ? undefined : tabs[index];
    const place = fresh.indexOf(name);
    if (index === undefined || !tab) return { part: parts[place] ?? "", index: tabs.length + place };
    const id = attribute(tab.attributes, "r:id") ?? attribute(tab.attributes, "id") ?? "";
    const part = targets.get(id);
    if (part === undefined) throw corrupted(workbook.part);
    editor.changes.set(relationsPart(part), null);
    return { part, index };
  });
}

/** Excel compares names without case. */
function keyOf(name: string): string {
  return name.toLowerCase();
}
