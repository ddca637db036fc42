// What stands inside the workbook part of a copy: date system, protection of its structure, kept sheets, kept names.
import { childNamed, makeNode, pickAttributes, writeTree, type XmlNode } from "../xml-tree";
import { nameNodes } from "./names";
import type { CopySource } from "./read-source";

const CALCULATION: ReadonlySet<string> = new Set("calcMode iterate iterateCount iterateDelta fullPrecision".split(" "));

/** `ids`: of the relations to the kept sheets. Excel is asked to calculate only what the original lacks: results that are stored hold. */
export function workbookXml(source: CopySource, ids: readonly string[], lacksResults: boolean): string {
  const { main, kept, names, asked } = source;
  const states = kept.map(({ visibility = "visible" }) => visibility);
  const first = Math.max(0, states.indexOf("visible"));
  const indexOf = (sheet: string): number => kept.findIndex(({ state }) => state.name === sheet);
  const sheets = kept.map(({ state }, index) => {
    // A workbook shows at least one sheet.
    const shown = index === first || states[index] === "visible";
    return makeNode("sheet", {
      name: state.name,
      sheetId: String(index + 1),
      state: shown ? undefined : states[index],
      "r:id": ids[index],
    });
  });
  const definedNames = nameNodes(names, asked, indexOf);
  const protection = childNamed(main, "workbookProtection");
  const calculation = childNamed(main, "calcPr");
  const date1904 = childNamed(main, "workbookPr")?.attributes.get("date1904");
  const nodes: readonly (XmlNode | undefined)[] = [
    date1904 === undefined ? undefined : makeNode("workbookPr", { date1904 }),
    protection && makeNode("workbookProtection", protection.attributes),
    makeNode("bookViews", {}, [makeNode("workbookView", { activeTab: first === 0 ? undefined : String(first) })]),
    makeNode("sheets", {}, sheets),
    definedNames.length === 0 ? undefined : makeNode("definedNames", {}, definedNames),
    makeNode(
      "calcPr",
      new Map([
        ...(calculation ? pickAttributes(calculation, CALCULATION) : []),
        ...(source.workbook.recalculates || lacksResults ? [["fullCalcOnLoad", "1"] as const] : []),
      ]),
    ),
  ];
  return nodes.map((node) => (node ? writeTree(node) : "")).join("");
}
