import { describe, expect, it } from "@jest/globals";
import { copyFileSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { craft, craftParts, zip } from "../xlsx/crafted";
import { documents, GOLDEN, namesIn, scheda, temporaryFolder } from "./host";

const folder = temporaryFolder();
const GOLDEN_WRONG = join(GOLDEN, "10_schede_da_rivedere.xlsx");

function prepare(name: string): { readonly input: string; readonly at: (file: string) => string } {
  const own = join(folder, name);
  mkdirSync(own);
  const input = join(own, "schede.xlsx");
  copyFileSync(GOLDEN_WRONG, input);
  return { input, at: (file) => join(own, file) };
}

async function open(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

describe("--esporta", () => {
  it("writes a copy with marked cells, a note on each and the sheet of findings", async () => {
    const { input, at } = prepare("copia");
    const before = readFileSync(input);
    const { status, out, err } = await scheda(["verifica", input, "--esporta", at("copia.xlsx")]);
    expect([status, err]).toEqual([1, ""]);
    expect(out).toContain(`Copia con i rilievi: ${at("copia.xlsx")}`);
    expect(readFileSync(input).equals(before)).toBe(true);

    const json = documents((await scheda(["verifica", "--json", input])).out)[0];
    const findings = json?.["findings"] as readonly { sheet: string; cell: string; code: string; message: string }[];
    const copy = await open(at("copia.xlsx"));
    const report = copy.getWorksheet("Rilievi PERF");
    const codes: unknown[] = [];
    report?.eachRow((row) => codes.push(row.getCell(5).value));
    expect(codes.filter((code) => findings.some((finding) => finding.code === code))).toEqual(
      findings.map(({ code }) => code),
    );
    for (const { sheet, cell, message } of findings) {
      const first = copy.getWorksheet(sheet)?.getCell(cell.split(":")[0] ?? "");
      expect(first?.fill).toMatchObject({ pattern: "solid" });
      const note = first?.note;
      const text = typeof note === "object" ? (note.texts ?? []).map((run) => run.text).join("") : note;
      expect(text).toContain(message);
    }
    const head = Array.from({ length: 14 }, (_, index) => report?.getCell(index + 1, 1).text ?? "").join("\n");
    expect(head).toContain("Sistema: arsac-2017");
    expect(head).toContain("S1 = soglia");
    expect(head).toContain("7 schede, 7 errori");
  });

  it("gives a copy in which the same is found, and which can be exported again in its place", async () => {
    const { input, at } = prepare("di-nuovo");
    await scheda(["verifica", input, "--esporta", at("copia.xlsx")]);
    const findingsOf = async (path: string): Promise<unknown> =>
      documents((await scheda(["verifica", "--json", path])).out)[0]?.["findings"];
    expect(await findingsOf(at("copia.xlsx"))).toEqual(await findingsOf(input));
    expect((await scheda(["verifica", input, "--esporta", at("copia.xlsx")])).status).toBe(1);
    await scheda(["verifica", at("copia.xlsx"), "--esporta", at("terza.xlsx")]);
    const [second, third] = [await open(at("copia.xlsx")), await open(at("terza.xlsx"))];
    const notes = (workbook: ExcelJS.Workbook): unknown => workbook.getWorksheet("Ipotesi Otto")?.getCell("C12").note;
    expect(notes(third)).toEqual(notes(second));
    expect(third.worksheets.map(({ name }) => name)).toEqual(second.worksheets.map(({ name }) => name));
  });

  it("never writes a file that is checked, whatever leads to it", async () => {
    const { input, at } = prepare("ingresso");
    symlinkSync(input, at("simbolico.xlsx"));
    linkSync(input, at("fisico.xlsx"));
    mkdirSync(at("sotto"));
    const before = readFileSync(input);
    for (const out of [input, at("simbolico.xlsx"), at("fisico.xlsx"), at("sotto/../schede.xlsx")]) {
      const { status, err } = await scheda(["verifica", input, "--esporta", out]);
      expect(status).toBe(2);
      expect(err).toBe(
        `${out}: è uno dei file da esaminare, che non vengono mai scritti; indicare un altro nome per la copia.\n`,
      );
    }
    expect(
      (await scheda(["verifica", input, join(GOLDEN, "01_scheda_dirigente.xlsx"), "--esporta", at("")])).status,
    ).toBe(2);
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  it("does not replace a file that it has not made", async () => {
    const { input, at } = prepare("altrui");
    copyFileSync(join(GOLDEN, "01_scheda_dirigente.xlsx"), at("altro.xlsx"));
    writeFileSync(at("testo.xlsx"), "appunti");
    for (const name of ["altro.xlsx", "testo.xlsx"]) {
      const before = readFileSync(at(name));
      const { status, err } = await scheda(["verifica", input, "--esporta", at(name)]);
      expect([status, err]).toEqual([
        2,
        `${at(name)}: esiste già e non è una copia fatta da --esporta; spostarlo o indicare un altro nome.\n`,
      ]);
      expect(readFileSync(at(name)).equals(before)).toBe(true);
    }
  });

  it("takes a folder for several files, which it makes, and keeps equal names apart", async () => {
    const { input, at } = prepare("cartella");
    mkdirSync(at("altra"));
    copyFileSync(input, at("altra/schede.xlsx"));
    const { status } = await scheda([
      "verifica",
      "--json",
      input,
      at("altra/schede.xlsx"),
      "--esporta",
      at("nuova/dentro"),
    ]);
    expect(status).toBe(1);
    expect(namesIn(at("nuova/dentro"))).toEqual(["schede (2).xlsx", "schede.xlsx"]);
    const refused = await scheda(["verifica", input, at("altra/schede.xlsx"), "--esporta", at("una.xlsx")]);
    expect(refused).toEqual({
      status: 2,
      out: "",
      err: `${at("una.xlsx")}: con più file --esporta vuole una cartella; indicarne il nome, sarà creata se non c'è.\n`,
    });
  });

  it("takes a folder for one file too, if it is there or ends with a slash", async () => {
    const { input, at } = prepare("una");
    await scheda(["verifica", input, "--esporta", `${at("copie")}/`]);
    expect(namesIn(at("copie"))).toEqual(["schede.xlsx"]);
  });

  it("refuses an ending that Excel would not open", async () => {
    const { input, at } = prepare("estensione");
    expect((await scheda(["verifica", input, "--esporta", at("copia.pdf")])).err).toContain(
      "la copia deve avere estensione .xlsx",
    );
    const macros = at("macro.xlsm");
    const parts = craftParts({});
    const types = String(parts["[Content_Types].xml"]).replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    );
    const withMacros = { ...parts, "[Content_Types].xml": types, "xl/vbaProject.bin": "x" };
    writeFileSync(macros, zip(withMacros));
    expect((await scheda(["verifica", macros, "--esporta", at("copia.xlsx")])).err).toContain(
      "la copia deve avere estensione .xlsm",
    );
    expect((await scheda(["verifica", macros, "--esporta", at("copia.xlsm")])).status).toBe(0);
  });

  it("says where a signature is lost", async () => {
    const { at } = prepare("firma");
    writeFileSync(at("firmato.xlsx"), craft({ parts: { "_xmlsignatures/sig1.xml": "<Signature/>" } }));
    const { status, err } = await scheda(["verifica", at("firmato.xlsx"), "--esporta", at("copia.xlsx")]);
    expect([status, err]).toEqual([
      0,
      `${at("firmato.xlsx")}: il file è firmato digitalmente; la copia con i rilievi non porta la firma.\n`,
    ]);
  });

  it("says in Italian why a copy cannot be written", async () => {
    const { input, at } = prepare("posto");
    const { status, err } = await scheda(["verifica", input, "--esporta", join(input, "copia.xlsx")]);
    expect(status).toBe(2);
    expect(err).toContain("una parte del percorso è un file, non una cartella; indicare un'altra cartella.");
    expect(namesIn(at(""))).toEqual(["schede.xlsx"]);
  });
});
