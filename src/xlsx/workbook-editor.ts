// Changes to the workbook's main part that others build on: its XML, the request to recalculate.
import { corrupted } from "./fault";
import { partText, removeParts, setPartText, type PackageEditor } from "./package-editor";
import { listRelations, removeRelations } from "./package-relations";
import type { WorkbookPart } from "./workbook-part";
import { childElements, insertChild, prefixOf, rootElement, splice, withAttribute, type XmlElement } from "./xml-edit";

/** Elements of a workbook after <definedNames>. */
export const AFTER_NAMES: ReadonlySet<string> = new Set(
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects AlternateContent extLst".split(
    " ",
  ),
);
const AFTER_CALC: ReadonlySet<string> = new Set([...AFTER_NAMES].filter((name) => name !== "calcPr"));

/** Excel recalculates everything on opening; the order of calculation it had stored is thrown away. */
export function requestRecalculation(editor: PackageEditor, workbook: WorkbookPart): void {
  const { xml, root } = openWorkbookXml(editor, workbook);
  const calc = childElements(xml, root).find(({ name }) => name === "calcPr");
  const changed = calc
    ? splice(xml, calc.start, calc.end, `<${calc.tag}${withAttribute(calc.attributes, "fullCalcOnLoad", "1")}/>`)
    : insertChild(xml, root, `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`, AFTER_CALC);
  setPartText(editor, workbook.part, changed);
  const chains = listRelations(editor, workbook.part).filter(({ type }) => type === "calcChain");
  removeParts(
    editor,
    chains.map(({ target }) => target),
  );
  removeRelations(editor, workbook.part, ({ type }) => type === "calcChain");
}

export function openWorkbookXml(
  editor: PackageEditor,
  workbook: WorkbookPart,
): { readonly xml: string; readonly root: XmlElement } {
  const xml = partText(editor, workbook.part);
  const root = xml === undefined ? undefined : rootElement(xml);
  if (xml === undefined || !root) throw corrupted(workbook.part);
  return { xml, root };
}
