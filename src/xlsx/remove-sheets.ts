// Taking whole sheets out of a workbook with what belongs to them. Formulas and names that looked at them show #REF!, as in
// Excel; names of the other sheets follow their sheets.
import { corrupted, PackageFault } from "./fault";
import { readPieces } from "./formula-references";
import { partText, removeParts, setPartText, type PackageEditor } from "./package-editor";
import { removeRelations } from "./package-relations";
import { removeOwnParts } from "./remove-parts";
import { openWorkbookXml, requestRecalculation } from "./workbook-editor";
import type { WorkbookPart } from "./workbook-part";
import { childElements, replaceInner, splice, withAttribute, type XmlElement } from "./xml-edit";
import { attribute, decodeText, escapeXml } from "./xml-text";

export function removeSheets(editor: PackageEditor, workbook: WorkbookPart, names: readonly string[]): void {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const gone = workbook.sheets.filter(({ name }) => wanted.has(name.toLowerCase()));
  if (gone.length === 0) return;
  const kept = workbook.sheets.filter((sheet) => !gone.includes(sheet));
  if (!kept.some(({ hidden }) => !hidden)) throw new PackageFault({ code: "FILE_SENZA_FOGLI" });
  const parts = gone.map(({ part }) => part);
  removeOwnParts(editor, workbook, parts);
  removeRelations(editor, workbook.part, ({ target }) => parts.includes(target));
  removeParts(editor, parts);
  const removed = new Set(gone.map(({ name }) => name.toLowerCase()));
  removeTabs(editor, workbook, removed);
  for (const { part } of kept) breakFormulas(editor, part, removed);
  requestRecalculation(editor, workbook);
}

function removeTabs(editor: PackageEditor, workbook: WorkbookPart, removed: ReadonlySet<string>): void {
  const { xml, root } = openWorkbookXml(editor, workbook);
  const children = childElements(xml, root);
  const sheets = children.find(({ name }) => name === "sheets");
  if (!sheets) throw corrupted(workbook.part);
  const tabs = childElements(xml, sheets);
  const isKept = ({ attributes }: XmlElement): boolean =>
    !removed.has((attribute(attributes, "name") ?? "").toLowerCase());
  const places = new Map(tabs.filter(isKept).map((tab, place) => [tabs.indexOf(tab), place]));
  let changed = xml;
  // From the end, so that what stands before keeps its place.
  for (const child of [...children].reverse()) {
    if (child.name === "definedNames") changed = changeNames(changed, child, places, removed);
    else if (child.name === "sheets") {
      const inner = tabs.filter(isKept).map(({ start, end }) => xml.slice(start, end));
      changed = replaceInner(changed, child, inner.join(""));
    } else if (child.name === "bookViews") changed = changeViews(changed, child, tabs, places);
  }
  setPartText(editor, workbook.part, changed);
}

function changeNames(
  xml: string,
  list: XmlElement,
  places: ReadonlyMap<number, number>,
  removed: ReadonlySet<string>,
): string {
  const inner = childElements(xml, list).flatMap((name) => {
    const index = attribute(name.attributes, "localSheetId");
    const place = index === undefined ? undefined : places.get(Number(index));
    if (index !== undefined && place === undefined) return [];
    const attributes =
      place === undefined ? name.attributes : withAttribute(name.attributes, "localSheetId", String(place));
    const formula = breakReferences(decodeText(xml.slice(name.innerStart, name.innerEnd)), removed);
    return [`<${name.tag}${attributes}>${escapeXml(formula)}</${name.tag}>`];
  });
  return inner.length === 0 ? splice(xml, list.start, list.end, "") : replaceInner(xml, list, inner.join(""));
}

/** The sheet that was in front stays so; if it is gone, the first that can be seen. */
function changeViews(
  xml: string,
  views: XmlElement,
  tabs: readonly XmlElement[],
  places: ReadonlyMap<number, number>,
): string {
  const isVisible = (index: number): boolean =>
    (attribute(tabs[index]?.attributes ?? "", "state") ?? "visible") === "visible";
  const first = [...places].find(([index]) => isVisible(index))?.[1] ?? 0;
  const inner = childElements(xml, views).map((view) => {
    const active = places.get(Number(attribute(view.attributes, "activeTab") ?? 0)) ?? first;
    const bare = withAttribute(view.attributes, "firstSheet", undefined);
    const attributes = withAttribute(bare, "activeTab", active === 0 ? undefined : String(active));
    return `<${view.tag}${attributes}>${xml.slice(view.innerStart, view.innerEnd)}</${view.tag}>`;
  });
  return replaceInner(xml, views, inner.join(""));
}

const FORMULA =
  /(<((?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula))(?:\s[^>]*)?>)([^<]*)(<\/\2>)/g;

function breakFormulas(editor: PackageEditor, part: string, removed: ReadonlySet<string>): void {
  const xml = partText(editor, part);
  if (xml === undefined) return;
  const changed = xml.replace(FORMULA, (whole, open: string, _tag: string, raw: string, close: string) => {
    const formula = decodeText(raw);
    const broken = breakReferences(formula, removed);
    return broken === formula ? whole : open + escapeXml(broken) + close;
  });
  if (changed !== xml) setPartText(editor, part, changed);
}

/** `removed`: names of sheets in lower case. */
function breakReferences(formula: string, removed: ReadonlySet<string>): string {
  if (!formula.includes("!")) return formula;
  return readPieces(formula)
    .map((piece) => {
      const asked = piece.kind === "reference" ? piece.reference : piece.kind === "name" ? piece.sheet : undefined;
      return asked?.sheets.some((sheet) => removed.has(sheet.toLowerCase())) === true ? "#REF!" : piece.text;
    })
    .join("");
}
