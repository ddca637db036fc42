// The original as a copy needs it: its sheets in their order, their tables, its names, what each of them loses.
import type { CopyPlan } from "../../workbook/files";
import { corrupted } from "../fault";
import { openPackage, viewPackage, type Package } from "../package";
import { createEditor, partText, type PackageEditor } from "../package-editor";
import { listRelations } from "../package-relations";
import { resultsHold } from "../read-snapshot";
import { readWorkbookPart, type WorkbookPart } from "../workbook-part";
import { childNamed, childNodes, parseTree, type XmlNode } from "../xml-tree";
import { carryNames, indexNames, type CarriedName } from "./names";
import { createRowMap } from "./row-map";
import type { CopyScope, KeptState, NameFate } from "./scope";
import { carryTable, type CarriedTable } from "./tables";

export interface KeptSource {
  readonly state: KeptState;
  readonly part: string;
  readonly tables: readonly CarriedTable[];
  readonly visibility: string | undefined;
}

export interface CopySource {
  readonly editor: PackageEditor;
  readonly workbook: WorkbookPart;
  readonly main: XmlNode;
  /** What formulas show in the file are results. */
  readonly hasResults: boolean;
  readonly kept: readonly KeptSource[];
  readonly names: readonly CarriedName[];
  readonly scope: CopyScope;
  /** Names that formulas of the copy ask for, in lower case. */
  readonly asked: ReadonlySet<string>;
}

export function readSource(bytes: Uint8Array, plan: CopyPlan): CopySource {
  const file = openPackage(bytes);
  const editor = createEditor(file);
  const workbook = readWorkbookPart(file);
  const main = parseTree(partText(editor, workbook.part) ?? "", workbook.part);
  const tabs = childNodes(childNamed(main, "sheets"));
  const order = tabs.map(({ attributes }) => attributes.get("name") ?? "");
  const kept = workbook.sheets.flatMap(({ name, part }): readonly KeptSource[] => {
    const wanted = plan.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!wanted) return [];
    const state: KeptState = { name, rows: createRowMap(wanted.withoutRows ?? []) };
    const visibility = tabs[order.indexOf(name)]?.attributes.get("state");
    return [{ state, part, visibility, tables: readTables(editor, part).map((node) => carryTable(node, state.rows)) }];
  });
  const sheets = new Map(kept.map(({ state }) => [state.name.toLowerCase(), state]));
  const leavesOut = kept.length < order.length || kept.some(({ state }) => !state.rows.isWhole);
  const nodes = childNodes(childNamed(main, "definedNames"));
  const names = carryNames(nodes, order, { sheets, order, leavesOut });
  const find = indexNames(names);
  const tables = tableFates(editor, workbook, kept);
  const asked = new Set<string>();
  const scope: CopyScope = {
    sheets,
    order,
    leavesOut,
    fateOf(name, sheet) {
      const found = find(name, sheet);
      if (!found) return tables.get(name.toLowerCase());
      return { touched: found.touched, isThere: found.formula !== undefined, isTable: false };
    },
    noteNames(more) {
      for (const name of more) asked.add(name.toLowerCase());
    },
  };
  return { editor, workbook, main, hasResults: resultsHold(freshView(file), workbook), kept, names, scope, asked };
}

/** What one reading may inflate is counted anew. */
function freshView(file: Package): Package {
  return viewPackage(file, new Map());
}

function readTables(editor: PackageEditor, part: string): readonly XmlNode[] {
  return listRelations(editor, part)
    .filter(({ type }) => type === "table")
    .map(({ target }) => {
      const xml = partText(editor, target);
      if (xml === undefined) throw corrupted(target);
      return parseTree(xml, target);
    });
}

/** Of the tables of all sheets; those of sheets that are left out are gone. */
function tableFates(
  editor: PackageEditor,
  workbook: WorkbookPart,
  kept: readonly KeptSource[],
): ReadonlyMap<string, NameFate> {
  const fates = new Map<string, NameFate>();
  for (const { part } of workbook.sheets) {
    const source = kept.find((one) => one.part === part);
    const tables = source?.tables ?? readTables(editor, part).map((node) => carryTable(node, createRowMap([])));
    for (const { name, rect, touched } of tables) {
      const isThere = source !== undefined && rect !== undefined;
      fates.set(name.toLowerCase(), { touched: touched || !isThere, isThere, isTable: isThere });
    }
  }
  return fates;
}
