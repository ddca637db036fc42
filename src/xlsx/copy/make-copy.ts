// A copy of a workbook with a part of it. The package is built from nothing and takes in only what was looked at, so that what
// is left out has no place to stay: no properties, no cached data, no macros, no custom parts, no history.
import type { CopyPlan } from "../../workbook/files";
import { STATE_NAMESPACE, wrapState } from "../../workbook/state-part";
import { blankPackage, WORKBOOK_PART } from "../blank-package";
import { writeCustomPart } from "../custom-part";
import { PackageFault } from "../fault";
import { CONTENT_TYPE, mainNamespace, relationsNamespace, relationType, XML_DECLARATION } from "../names";
import { openPackage, relationsPart } from "../package";
import {
  createEditor,
  partText,
  savePackage,
  setContentType,
  setPartText,
  type PackageEditor,
} from "../package-editor";
import { addRelation, listRelations } from "../package-relations";
import { STATE_ITEM } from "../state-item";
import { readMainPart } from "../workbook-part";
import { parseTree } from "../xml-tree";
import { copySheet, type SheetWork } from "./copy-sheet";
import type { CarriedDrawings } from "./drawings";
import { readSource, type CopySource } from "./read-source";
import { openSharedTexts, type SharedTexts } from "./shared-texts";
import { carryStyles } from "./styles";
import { workbookXml } from "./workbook-xml";

export function makeCopyOf(bytes: Uint8Array, plan: CopyPlan): Uint8Array {
  const source = readSource(bytes, plan);
  if (source.kept.length === 0) throw new PackageFault({ code: "FILE_SENZA_FOGLI" });
  const copy = createEditor(openPackage(blankPackage()));
  const target = readMainPart(copy.file);
  const sharedPart = source.workbook.sharedStrings;
  const texts = openSharedTexts(sharedPart && partText(source.editor, sharedPart), sharedPart ?? "");
  const used = { cells: new Set<string>(), partials: new Set<string>(), tables: new Set<string>() };
  const drawings: CarriedDrawings = { binaries: [], done: new Set() };
  const work: SheetWork = {
    source,
    copy,
    target,
    plan,
    texts,
    used,
    drawings,
    tableIds: { last: 0 },
    calculation: { isMissing: false },
  };
  const ids = source.kept.map((kept, index) => {
    const part = `xl/worksheets/sheet${String(index + 1)}.xml`;
    setPartText(copy, part, "");
    setContentType(copy, part, CONTENT_TYPE.worksheet);
    setPartText(copy, part, copySheet(kept, part, work));
    return addRelation(copy, WORKBOOK_PART, relationType(false, "worksheet"), part);
  });
  setPartText(
    copy,
    WORKBOOK_PART,
    `${XML_DECLARATION}<workbook xmlns="${mainNamespace(false)}" xmlns:r="${relationsNamespace(false)}">` +
      `${workbookXml(source, ids, work.calculation.isMissing)}</workbook>`,
  );
  putTexts(copy, texts);
  const { styles } = source.workbook;
  const stylesXml = styles && partText(source.editor, styles);
  if (styles !== undefined && stylesXml !== undefined)
    setPartText(copy, "xl/styles.xml", carryStyles(stylesXml, styles, used));
  putTheme(source, copy);
  if (plan.state !== null) writeCustomPart(copy, target, STATE_NAMESPACE, STATE_ITEM, wrapState(plan.state));
  return savePackage(copy, drawings.binaries);
}

function putTexts(copy: PackageEditor, texts: SharedTexts): void {
  const xml = texts.xml();
  if (xml === undefined) return;
  const part = "xl/sharedStrings.xml";
  setPartText(copy, part, xml);
  setContentType(copy, part, CONTENT_TYPE.sharedStrings);
  addRelation(copy, WORKBOOK_PART, relationType(false, "sharedStrings"), part);
}

/** Colours and fonts of the workbook; a theme with pictures of its own is left to Excel's. */
function putTheme({ editor, workbook }: CopySource, copy: PackageEditor): void {
  const theme = listRelations(editor, workbook.part).find(({ type }) => type === "theme")?.target;
  const xml = theme === undefined ? undefined : partText(editor, theme);
  if (theme === undefined || xml === undefined || partText(editor, relationsPart(theme)) !== undefined) return;
  parseTree(xml, theme);
  const part = "xl/theme/theme1.xml";
  setPartText(copy, part, xml);
  setContentType(copy, part, CONTENT_TYPE.theme);
  addRelation(copy, WORKBOOK_PART, relationType(false, "theme"), part);
}
