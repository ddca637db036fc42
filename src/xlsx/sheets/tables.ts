// Excel tables of new sheets: one part each, with an id and a name that no other table or name of the workbook has. The cells
// of their headings are texts, the same as the names of the columns: anything else makes Excel repair the file.
import { cellAddress, parseAddress, rangeAddress } from "../../workbook/address";
import type { Rect } from "../../workbook/cell";
import type { NewSheet, NewTable } from "../../workbook/new-sheet";
import { tokenizeFormula } from "../formula-tokens";
import { CONTENT_TYPE, mainNamespace, relationType, XML_DECLARATION } from "../names";
import { freeParts, setContentTypes, setPartText, type PackageEditor } from "../package-editor";
import { addRelations } from "../package-relations";
import type { UsedNames } from "../workbook-names";
import type { WorkbookPart } from "../workbook-part";
import { attributeText } from "../xml-text";

export interface PlannedTable {
  readonly part: string;
  readonly id: number;
  readonly name: string;
  /** What the sheet called it. */
  readonly wanted: string;
  readonly range: string;
  readonly headings: readonly string[];
}

/** For each sheet its tables; parts are reserved, and named in the content types. */
export function planTables(
  editor: PackageEditor,
  workbook: WorkbookPart,
  sheets: readonly NewSheet[],
  used: UsedNames,
): readonly (readonly PlannedTable[])[] {
  const count = sheets.reduce((sum, { tables = [] }) => sum + tables.length, 0);
  if (count === 0) return [];
  const parts = freeParts(editor, "xl/tables/table", "xml", count);
  setContentTypes(editor, parts, CONTENT_TYPE.table);
  const taken = new Set(used.names);
  let next = 0;
  return sheets.map((sheet) =>
    (sheet.tables ?? []).map((table) => {
      const name = freeName(table.name, taken);
      taken.add(name.toLowerCase());
      const part = parts[next] ?? "";
      next += 1;
      return { part, id: used.lastTableId + next, name, wanted: table.name, ...layOut(sheet, table) };
    }),
  );
}

/** Gives the ids of the sheet's relations to them. */
export function putTables(
  editor: PackageEditor,
  workbook: WorkbookPart,
  sheetPart: string,
  tables: readonly PlannedTable[],
): readonly string[] {
  if (tables.length === 0) return [];
  for (const table of tables) setPartText(editor, table.part, tableXml(table, workbook.strict));
  const type = relationType(workbook.strict, "table");
  return addRelations(
    editor,
    sheetPart,
    tables.map(({ part }) => ({ type, target: part })),
  );
}

/** Formulas of the sheet follow a table that had to take another name. */
export function renameTables(formula: string, tables: readonly PlannedTable[]): string {
  const renamed = new Map(
    tables.filter((one) => one.name !== one.wanted).map((one) => [one.wanted.toLowerCase(), one.name]),
  );
  if (renamed.size === 0) return formula;
  const tokens = tokenizeFormula(formula);
  return tokens
    .map(({ kind, text }, index) => {
      const isTable = kind === "name" && tokens[index + 1]?.text.startsWith("[") === true;
      return (isTable ? renamed.get(text.toLowerCase()) : undefined) ?? text;
    })
    .join("");
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${String(number)}`;
  return name;
}

function layOut(
  { name, cells }: NewSheet,
  table: NewTable,
): { readonly range: string; readonly headings: readonly string[] } {
  const rect = parseAddress(table.range);
  if (!rect) throw new Error(`Table ${table.name} of ${name}: ${table.range} is no range`);
  const headings = readHeadings(cells, rect);
  const distinct = new Set(headings.map((heading) => heading.toLowerCase()));
  if (distinct.has("") || distinct.size < headings.length)
    throw new Error(`Table ${table.name} of ${name}: headings must be texts that differ from one another`);
  // A table has at least one row under its headings, a blank one at least.
  return { range: rangeAddress({ ...rect, bottom: Math.max(rect.bottom, rect.top + 1) }), headings };
}

function readHeadings(cells: NewSheet["cells"], { top, left, right }: Rect): readonly string[] {
  const contents = new Map(cells.map(({ cell, content }) => [cell, content]));
  const headings: string[] = [];
  for (let col = left; col <= right; col++) {
    const content = contents.get(cellAddress(top, col));
    headings.push(typeof content === "string" ? content : "");
  }
  return headings;
}

function tableXml({ id, name, range, headings }: PlannedTable, strict: boolean): string {
  const columns = headings.map(
    (heading, index) => `<tableColumn id="${String(index + 1)}" name="${columnText(heading)}"/>`,
  );
  return (
    `${XML_DECLARATION}<table xmlns="${mainNamespace(strict)}" id="${String(id)}" name="${name}" displayName="${name}" ` +
    `ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/>` +
    `<tableColumns count="${String(columns.length)}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

/** Excel writes line ends in the names of columns, and there alone, as its own escape. */
function columnText(heading: string): string {
  return attributeText(heading).replaceAll("&#10;", "_x000a_");
}
