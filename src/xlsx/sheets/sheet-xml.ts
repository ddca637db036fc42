// The whole worksheet part of a new sheet. Excel repairs a file whose elements are not in the order of the schema
// (ECMA-376 part 1, CT_Worksheet).
import type { NewSheet } from "../../workbook/new-sheet";
import { mainNamespace, relationsNamespace, XML_DECLARATION } from "../names";
import { rowsXml } from "./cells-xml";
import type { LookReader } from "./cell-looks";
import { pageXml, propertiesXml, viewXml } from "./page-xml";
import { conditionsXml, validationsXml } from "./rules-xml";
import { renameTables, type PlannedTable } from "./tables";

export interface SheetSurroundings {
  readonly strict: boolean;
  readonly looks: LookReader;
  readonly tables: readonly PlannedTable[];
  /** Ids of the relations to the tables. */
  readonly relations: readonly string[];
}

/** Rows and columns may be made larger, so that what was typed can be read. */
const PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

export function sheetXml(sheet: NewSheet, { strict, looks, tables, relations }: SheetSurroundings): string {
  const columns = (sheet.widths ?? []).map((width, index) => {
    const place = String(index + 1);
    return `<col min="${place}" max="${place}" width="${String(width)}" customWidth="1"/>`;
  });
  const parts = relations.map((id) => `<tablePart r:id="${id}"/>`);
  return (
    `${XML_DECLARATION}<worksheet xmlns="${mainNamespace(strict)}" xmlns:r="${relationsNamespace(strict)}">` +
    propertiesXml(sheet) +
    viewXml(sheet) +
    (columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`) +
    `<sheetData>${rowsXml(sheet, looks, (formula) => renameTables(formula, tables))}</sheetData>` +
    (sheet.protect === true ? PROTECTION : "") +
    listXml(
      "mergeCells",
      (sheet.merges ?? []).map((range) => `<mergeCell ref="${range}"/>`),
    ) +
    conditionsXml(sheet.conditions ?? [], looks) +
    validationsXml(sheet.validations ?? []) +
    pageXml(sheet.print) +
    listXml("tableParts", parts) +
    "</worksheet>"
  );
}

function listXml(tag: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${tag} count="${String(items.length)}">${items.join("")}</${tag}>`;
}
