// Defined names of the workbook, and which names and ids its tables use.
import { partText, setPartText, type PackageEditor } from "./package-editor";
import { listRelations } from "./package-relations";
import { AFTER_NAMES, openWorkbookXml } from "./workbook-editor";
import type { WorkbookPart } from "./workbook-part";
import { childElements, insertChild, prefixOf, replaceInner, rootElement, splice } from "./xml-edit";
import { attribute, escapeAttribute, escapeXml } from "./xml-text";

export interface SheetName {
  /** Of the sheet that the name belongs to. */
  readonly index: number;
  /** "_xlnm.Print_Titles" */
  readonly name: string;
  readonly formula: string;
  readonly hidden?: boolean;
}

/** Sets names that belong to one sheet each; of the `cleared` sheets no other name stays. */
export function setSheetNames(
  editor: PackageEditor,
  workbook: WorkbookPart,
  names: readonly SheetName[],
  cleared: ReadonlySet<number> = new Set(),
): void {
  if (names.length === 0 && cleared.size === 0) return;
  const { xml, root } = openWorkbookXml(editor, workbook);
  const tag = `${prefixOf(root)}definedName`;
  const elements = names.map(
    ({ index, name, formula, hidden }) =>
      `<${tag} name="${escapeAttribute(name)}" localSheetId="${String(index)}"${hidden === true ? ' hidden="1"' : ""}>${escapeXml(formula)}</${tag}>`,
  );
  const list = childElements(xml, root).find((child) => child.name === "definedNames");
  if (!list) {
    const fragment = `<${tag}s>${elements.join("")}</${tag}s>`;
    if (names.length > 0) setPartText(editor, workbook.part, insertChild(xml, root, fragment, AFTER_NAMES));
    return;
  }
  const set = new Set(names.map(({ index, name }) => `${String(index)}!${keyOf(name)}`));
  const kept = childElements(xml, list).filter(({ attributes }) => {
    const index = attribute(attributes, "localSheetId");
    const key = `${index ?? ""}!${keyOf(attribute(attributes, "name") ?? "")}`;
    return index === undefined || (!set.has(key) && !cleared.has(Number(index)));
  });
  const inner = kept.map(({ start, end }) => xml.slice(start, end)).join("") + elements.join("");
  const changed = inner === "" ? splice(xml, list.start, list.end, "") : replaceInner(xml, list, inner);
  setPartText(editor, workbook.part, changed);
}

export interface UsedNames {
  /** Of tables and of the whole workbook, in lower case: a new table can bear none of them. */
  readonly names: ReadonlySet<string>;
  readonly lastTableId: number;
}

export function usedNames(editor: PackageEditor, workbook: WorkbookPart): UsedNames {
  const { xml, root } = openWorkbookXml(editor, workbook);
  const list = childElements(xml, root).find(({ name }) => name === "definedNames");
  const defined = list ? childElements(xml, list).map(({ attributes }) => attribute(attributes, "name") ?? "") : [];
  const tables = workbook.sheets
    .flatMap(({ part }) => listRelations(editor, part).filter(({ type }) => type === "table"))
    .map(({ target }) => rootElement(partText(editor, target) ?? "")?.attributes ?? "");
  return {
    names: new Set([...defined, ...tables.map((table) => attribute(table, "displayName") ?? "")].map(keyOf)),
    lastTableId: tables.reduce((most, table) => Math.max(most, Number(attribute(table, "id") ?? 0)), 0),
  };
}

/** Excel compares names without case. */
function keyOf(name: string): string {
  return name.toLowerCase();
}
