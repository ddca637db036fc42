// Changes to the workbook's main part: sheets and their defined names, the request to recalculate.
import { corrupted } from "./fault";
import { CONTENT_TYPE, relationType, relationsNamespace } from "./names";
import {
  addRelation,
  freePart,
  listRelations,
  partText,
  removePart,
  removeRelations,
  setContentType,
  setPartText,
  type PackageEditor,
} from "./package-editor";
import { relationsPart } from "./package";
import type { WorkbookPart } from "./workbook-part";
import { childElements, insertChild, prefixOf, rootElement, splice, withAttribute, type XmlElement } from "./xml-edit";
import { attribute, escapeAttribute, escapeXml } from "./xml-text";

/** Elements of a workbook after <definedNames>. */
const AFTER_NAMES: ReadonlySet<string> = new Set(
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects AlternateContent extLst".split(
    " ",
  ),
);
const AFTER_CALC: ReadonlySet<string> = new Set([...AFTER_NAMES].filter((name) => name !== "calcPr"));

export interface SheetPlace {
  readonly part: string;
  /** Place among the tabs, from 0. */
  readonly index: number;
}

/** The part of a sheet with that name (whatever the case), or of a new one at the end. What it linked to is forgotten. */
export function placeSheet(editor: PackageEditor, workbook: WorkbookPart, name: string): SheetPlace {
  const { xml, root } = openWorkbookXml(editor, workbook);
  const sheets = requireChild(xml, root, "sheets", workbook.part);
  const tabs = childElements(xml, sheets);
  const index = tabs.findIndex((tab) => (attribute(tab.attributes, "name") ?? "").toLowerCase() === name.toLowerCase());
  const tab = tabs[index];
  if (tab) {
    const id = attribute(tab.attributes, "r:id") ?? attribute(tab.attributes, "id");
    const part = listRelations(editor, workbook.part).find((relation) => relation.id === id)?.target;
    if (part === undefined) throw corrupted(workbook.part);
    editor.changes.set(relationsPart(part), null);
    return { part, index };
  }
  const part = freePart(editor, "xl/worksheets/sheet", "xml");
  const id = addRelation(editor, workbook.part, relationType(workbook.strict, "worksheet"), part);
  setContentType(editor, part, CONTENT_TYPE.worksheet);
  const ids = tabs.map(({ attributes }) => Number(attribute(attributes, "sheetId") ?? 0));
  const sheetId = ids.reduce((most, one) => Math.max(most, one), 0) + 1;
  const namespace = `xmlns:r="${relationsNamespace(workbook.strict)}"`;
  const element = `<${prefixOf(root)}sheet ${namespace} name="${escapeAttribute(name)}" sheetId="${String(sheetId)}" r:id="${id}"/>`;
  setPartText(editor, workbook.part, insertChild(xml, sheets, element, new Set()));
  return { part, index: tabs.length };
}

/** Sets a name that belongs to one sheet ("_xlnm.Print_Titles"). */
export function setSheetName(
  editor: PackageEditor,
  workbook: WorkbookPart,
  index: number,
  name: string,
  formula: string,
  hidden = false,
): void {
  const { xml, root } = openWorkbookXml(editor, workbook);
  const prefix = prefixOf(root);
  const element = `<${prefix}definedName name="${name}" localSheetId="${String(index)}"${hidden ? ' hidden="1"' : ""}>${escapeXml(formula)}</${prefix}definedName>`;
  const names = childElements(xml, root).find((child) => child.name === "definedNames");
  if (!names) {
    const list = `<${prefix}definedNames>${element}</${prefix}definedNames>`;
    setPartText(editor, workbook.part, insertChild(xml, root, list, AFTER_NAMES));
    return;
  }
  const there = childElements(xml, names).find(
    ({ attributes }) =>
      attribute(attributes, "name") === name && attribute(attributes, "localSheetId") === String(index),
  );
  const changed = there ? splice(xml, there.start, there.end, element) : insertChild(xml, names, element, new Set());
  setPartText(editor, workbook.part, changed);
}

/** Excel recalculates everything on opening; the order of calculation it had stored is thrown away. */
export function requestRecalculation(editor: PackageEditor, workbook: WorkbookPart): void {
  const { xml, root } = openWorkbookXml(editor, workbook);
  const calc = childElements(xml, root).find(({ name }) => name === "calcPr");
  const changed = calc
    ? splice(xml, calc.start, calc.end, `<${calc.tag}${withAttribute(calc.attributes, "fullCalcOnLoad", "1")}/>`)
    : insertChild(xml, root, `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`, AFTER_CALC);
  setPartText(editor, workbook.part, changed);
  for (const { type, target } of listRelations(editor, workbook.part))
    if (type === "calcChain") removePart(editor, target);
  removeRelations(editor, workbook.part, ({ type }) => type === "calcChain");
}

function openWorkbookXml(
  editor: PackageEditor,
  workbook: WorkbookPart,
): { readonly xml: string; readonly root: XmlElement } {
  const xml = partText(editor, workbook.part);
  const root = xml === undefined ? undefined : rootElement(xml);
  if (xml === undefined || !root) throw corrupted(workbook.part);
  return { xml, root };
}

function requireChild(xml: string, root: XmlElement, name: string, part: string): XmlElement {
  const child = childElements(xml, root).find((element) => element.name === name);
  if (!child) throw corrupted(part);
  return child;
}
