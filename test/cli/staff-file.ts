// A file with the table of the staff: two settori, two evaluators, whoever else a test adds.
import { writeFileSync } from "node:fs";
import ExcelJS from "exceljs";

export type StaffRow = readonly [nome: string, settore: string | null, categoria: string | null, valutatore: string];

export const STAFF: readonly StaffRow[] = [
  ["Rossi Maria", "Tributi", "D", "Bianchi Anna"],
  ["Verdi Carlo", "Ufficio tecnico", "C", "Neri Ugo"],
  ["Prova Ada", "Tributi", "C", "Bianchi Anna"],
];

export async function writeStaff(path: string, rows: readonly StaffRow[] = STAFF): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Personale");
  sheet.addRow(["Cognome e nome", "Settore", "Categoria", "Valutatore"]);
  for (const row of rows) sheet.addRow([...row]);
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return path;
}
