// Writes the golden workbooks of our own (20_… and up): `node test/golden/make/build.mjs [beginning of the name]`. Each case is a function that draws
// sheets as an office would and says what must be found; the workbooks are committed, so that tests need not run this.
import { writeFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { cases } from "./cases.mjs";
import { moreCases } from "./cases-2.mjs";
import { formCases } from "./cases-3.mjs";
import { listCases } from "./cases-4.mjs";
import { annexCases } from "./cases-annexes.mjs";
import { fifthCases } from "./cases-5.mjs";
import { sixthCases } from "./cases-6.mjs";
import { seventhCases } from "./cases-7.mjs";
import { eighthCases } from "./cases-8.mjs";
import { ninthCases } from "./cases-9.mjs";
import { tenthCases } from "./cases-10.mjs";

const here = new URL("../", import.meta.url);

for (const { file, sheets, expected } of [...cases, ...moreCases, ...formCases, ...listCases, ...annexCases, ...fifthCases, ...sixthCases, ...seventhCases, ...eighthCases, ...ninthCases, ...tenthCases]) {
  if (!file.startsWith(process.argv[2] ?? "")) continue;
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = new Date(Date.UTC(2020, 0, 1));
  for (const sheet of sheets) draw(workbook, sheet);
  await workbook.xlsx.writeFile(new URL(`${file}.xlsx`, here).pathname);
  const text = JSON.stringify({ file: `${file}.xlsx`, ...expected }, undefined, 1);
  await writeFile(new URL(`${file}.expected.json`, here), `${text}\n`);
}

/** A cell is a value, or { v, f, fmt }: value, formula, number format. `at` places a block; rows of undefined stay blank. */
function draw(workbook, { name, blocks, merges = [], state, hiddenRows = [], widths = [] }) {
  const sheet = workbook.addWorksheet(name, state ? { state } : {});
  for (const { at = "A1", rows } of blocks) {
    const start = sheet.getCell(at);
    rows.forEach((row, down) =>
      row.forEach((cell, right) => {
        if (cell === undefined || cell === null) return;
        const target = sheet.getCell(Number(start.row) + down, Number(start.col) + right);
        const { v, f, fmt } = typeof cell === "object" ? cell : { v: cell };
        target.value = f === undefined ? v : v === undefined ? { formula: f } : { formula: f, result: v };
        if (fmt) target.numFmt = fmt;
      }),
    );
  }
  for (const merge of merges) sheet.mergeCells(merge);
  for (const row of hiddenRows) sheet.getRow(row).hidden = true;
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
}
