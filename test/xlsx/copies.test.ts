import { describe, expect, it } from "@jest/globals";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import type { CopyPlan } from "../../src/workbook/files";
import { createFileMaker } from "../../src/xlsx/index";
import { cellsOf, read } from "./reading";
import { SECRETS, secretWorkbook } from "./secrets";
import { misplacedElements } from "./worksheet-schema";

const PLAN: CopyPlan = {
  sheets: [{ name: "Elenco", withoutRows: [2, 5] }, { name: "Regole" }],
  freeze: false,
  state: '{"versione":1}',
};

function copyOf(bytes: Uint8Array, plan: CopyPlan = PLAN): Uint8Array {
  const made = createFileMaker().makeCopy(bytes, plan);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** Where each secret stands, part by part. */
function secretsIn(bytes: Uint8Array): readonly string[] {
  return Object.entries(textsOf(bytes)).flatMap(([name, text]) =>
    SECRETS.filter((secret) => (name + text).includes(secret)).map((secret) => `${secret} in ${name}`),
  );
}

describe("a copy of a part of a workbook", () => {
  it("holds nothing of what is left out, wherever it stood", () => {
    const source = secretWorkbook();
    const missing = SECRETS.filter((secret) => !secretsIn(source).some((found) => found.startsWith(`${secret} `)));
    expect(missing).toEqual([]);
    expect(secretsIn(copyOf(source))).toEqual([]);
    expect(secretsIn(copyOf(source, { ...PLAN, freeze: true, state: null }))).toEqual([]);
  });

  it("has the kept rows one below the other, with what they show", () => {
    const snapshot = read(copyOf(secretWorkbook()));
    expect(snapshot.state).toBe('{"versione":1}');
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Elenco", "Regole"]);
    expect(cellsOf(snapshot.sheets[0])).toEqual({
      A1: { value: "Persona" },
      B1: { value: "Punti" },
      C1: { value: "Esito" },
      A2: { value: "Anna" },
      B2: { value: 10 },
      C2: { value: 20, formula: "=B2*2" },
      A3: { value: "Carla" },
      B3: { value: 30 },
      C3: { value: 60, formula: "=B3*2" },
      // They looked at the sheet and at the rows that are left out.
      D3: { value: "visto" },
      E3: { value: 373.25 },
      F3: { value: "vai" },
      A4: { value: "Dario" },
      B4: { value: 40 },
      C4: { value: 80, formula: "=B4*2" },
      D4: { value: 7 },
      E4: { value: 75, formula: "=B3+B4+Regole!$B$1" },
      F4: { value: 5, formula: "=nome_locale" },
      A5: { value: "Totale" },
      B5: { value: 473.25 },
      C5: { value: 70, formula: "=SUM(B3:B4)" },
      D5: { value: 1 },
      E5: { value: null, uncached: true, formula: "=B4" },
    });
  });

  it("is frozen to what it shows where that is asked for; what never was calculated is blank", () => {
    const cells = cellsOf(read(copyOf(secretWorkbook(), { ...PLAN, freeze: true })).sheets[0]);
    expect(Object.values(cells).filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect([cells["C3"], cells["E5"]]).toEqual([{ value: 60 }, undefined]);
  });

  it("reads the same through another library", async () => {
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(copyOf(secretWorkbook()) as unknown as ExcelJS.Buffer);
    const sheet = other.getWorksheet("Elenco");
    if (!sheet) throw new Error("no sheet");
    expect(sheet.getCell("A2").text).toBe("Anna");
    expect(sheet.getCell("C4").formula).toBe("B4*2");
    expect(sheet.getRow(3).height).toBe(22);
    expect(sheet.getCell("E2").master.address).toBe("D2");
    expect(sheet.getCell("F5").master.address).toBe("F4");
    expect(sheet.getCell("A3").note).toBe("nota per Carla");
    expect(sheet.getCell("A3").hyperlink).toBe("https://example.org/carla");
    expect(sheet.getCell("B4").dataValidation).toMatchObject({ type: "decimal", error: "Da 0 a 100" });
    expect(sheet.getCell("D2").dataValidation).toBeUndefined();
    expect(sheet.getCell("E4").dataValidation).toMatchObject({ type: "list", formulae: ["Regole!$A$1:$A$2"] });
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", printArea: "A1:F5" });
    expect(sheet.getTable("Persone")).toMatchObject({ table: { tableRef: "A1:C4" } });
    expect(sheet.autoFilter).toBe("A1:C4");
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    const rules = (sheet as unknown as { conditionalFormattings: ExcelJS.ConditionalFormattingOptions[] })
      .conditionalFormattings;
    expect(rules.map(({ ref, rules: kept }) => [ref, kept.length, kept[0]])).toMatchObject([
      ["B2:B4", 1, { formulae: ["$B2>35"], style: { fill: { bgColor: { argb: "FFFFC7CE" } } } }],
    ]);
  });

  it("keeps names that still mean something, with what is left of them", () => {
    const workbook = textsOf(copyOf(secretWorkbook()))["xl/workbook.xml"] ?? "";
    const names = [...workbook.matchAll(/<definedName ([^>]*)>([^<]*)</g)].map(([, attributes, text]) => [
      attributes,
      text,
    ]);
    expect(names).toEqual([
      ['name="_xlnm.Print_Area" localSheetId="0"', "Elenco!$A$1:$F$5"],
      ['name="_xlnm.Print_Titles" localSheetId="0"', "Elenco!$A:$B,Elenco!$1:$2"],
      ['name="persone"', "Elenco!$B$2:$B$4"],
      ['name="nome_locale" localSheetId="0"', "Elenco!$B$4"],
    ]);
  });

  it("has a chart only where all that it shows is kept, without the macro behind it", () => {
    const texts = textsOf(copyOf(secretWorkbook()));
    expect(Object.keys(texts).filter((name) => /chart|media|drawing\d/.test(name))).toEqual([
      "xl/drawings/drawing2.xml",
      "xl/drawings/_rels/drawing2.xml.rels",
      "xl/charts/chart2.xml",
      "xl/media/image1.png",
    ]);
    expect(texts["xl/drawings/drawing2.xml"]).toContain('macro=""');
    expect(texts["[Content_Types].xml"]).not.toContain("macroEnabled");
  });

  it("is a package whose parts are all named, and in the order of the schema", () => {
    const texts = textsOf(copyOf(secretWorkbook()));
    const types = texts["[Content_Types].xml"] ?? "";
    const unnamed = Object.keys(texts).filter(
      (name) => !types.includes(`"/${name}"`) && !/\.(rels|vml)$|^\[Content|^customXml\/item\d/.test(name),
    );
    expect(unnamed).toEqual([]);
    expect(misplacedElements(texts["xl/worksheets/sheet1.xml"] ?? "")).toEqual([]);
    expect(Object.keys(texts).filter((name) => name.startsWith("customXml/item"))).toHaveLength(2);
  });

  it("is refused where nothing would be kept", () => {
    const made = createFileMaker().makeCopy(secretWorkbook(), { sheets: [], freeze: false, state: null });
    expect(made).toEqual({ ok: false, error: { code: "FILE_SENZA_FOGLI" } });
  });
});

describe("files made from data", () => {
  it("are the same bytes for the same sheets", () => {
    const maker = createFileMaker();
    const sheets = [{ name: "Uno", cells: [{ cell: "A1", content: "testo" }] }];
    const [first, second] = [maker.makeWorkbook(sheets, "{}"), maker.makeWorkbook(sheets, "{}")];
    expect(first.ok && second.ok && Buffer.from(first.value).equals(Buffer.from(second.value))).toBe(true);
    expect(first.ok && read(first.value)).toMatchObject({ state: "{}", sheets: [{ name: "Uno" }] });
  });

  it("go into an archive with their names, folders and accents", () => {
    const bytes = createFileMaker().makeZip([{ name: "Unità 1/Nicolò.xlsx", bytes: new Uint8Array([1, 2, 3]) }]);
    expect(unzipSync(bytes)).toEqual({ "Unità 1/Nicolò.xlsx": new Uint8Array([1, 2, 3]) });
  });
});
