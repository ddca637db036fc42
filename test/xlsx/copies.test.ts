import { describe, expect, it } from "@jest/globals";
import { readFileSync, readdirSync } from "node:fs";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { CopyPlan } from "../../src/workbook/files";
import { createFileMaker } from "../../src/xlsx/index";
import { craft } from "./crafted";
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

  it("takes zeros that nobody calculated for no results", () => {
    const cell = '<row r="1"><c r="A1"><f>1+1</f><v>0</v></c><c r="B1"><v>0</v></c></row>';
    const bytes = craft({ sheets: { A: `<sheetData>${cell}</sheetData>` }, after: '<calcPr fullCalcOnLoad="1"/>' });
    const copy = copyOf(bytes, { sheets: [{ name: "A" }], freeze: true, state: null });
    expect(cellsOf(read(copy).sheets[0])).toEqual({ B1: { value: 0 } });
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

describe("a list of what may be typed", () => {
  const list = (formula: string): string =>
    `<sheetData/><dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>${formula}</formula1></dataValidation></dataValidations>`;
  const people = ["Anna", "Bruno", "Carla", "Dario"].map(
    (name, index) =>
      `<row r="${String(index + 1)}"><c r="A${String(index + 1)}" t="inlineStr"><is><t>${name}</t></is></c></row>`,
  );
  const bytes = craft({
    sheets: {
      Personale: `<sheetData>${people.join("")}</sheetData>`,
      Uno: list("Personale!$A$1:$A$4"),
      Due: list("elenco"),
    },
    after: '<definedNames><definedName name="elenco">Personale!$A$2:$A$4</definedName></definedNames>',
  });
  const listsOf = (plan: CopyPlan): readonly string[] => {
    const texts = textsOf(copyOf(bytes, plan));
    return ["2", "3"].map(
      (sheet) => /<formula1>([^<]*)/.exec(texts[`xl/worksheets/sheet${sheet}.xml`] ?? "")?.[1] ?? "",
    );
  };

  it("offers what is left of it, also through a name", () => {
    const sheets = [{ name: "Personale", withoutRows: [1, 3] }, { name: "Uno" }, { name: "Due" }];
    expect(listsOf({ sheets, freeze: false, state: null })).toEqual(["Personale!$A$1:$A$2", "elenco"]);
  });

  it("goes with its sheet, or with all that it offered", () => {
    const sheets = [{ name: "Personale", withoutRows: [0, 1, 2, 3] }, { name: "Uno" }, { name: "Due" }];
    expect(listsOf({ sheets, freeze: true, state: null })).toEqual(["", ""]);
  });
});

describe("a copy of everything", () => {
  const folder = `${__dirname}/../golden/`;
  /** It looks at a sheet that it never had: such a formula becomes what it shows. */
  const broken = "42_etichette_e_totali.xlsx";
  const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx") && name !== broken);

  it.each(files)("of %s reads the same", (name) => {
    const bytes = readFileSync(folder + name);
    const { sheets, state } = read(bytes);
    const copy = copyOf(bytes, { sheets, freeze: false, state });
    expect(read(copy)).toEqual({ sheets, state });
  });
});

describe("rows taken out at random", () => {
  const ROWS = 12;
  const row = fc.integer({ min: 0, max: ROWS - 1 });
  const content = fc.array(fc.tuple(row, fc.boolean()), { minLength: ROWS, maxLength: ROWS });

  it("take their texts along, and every formula that stays looks at what it looked at before", () => {
    fc.assert(
      fc.property(content, fc.uniqueArray(row, { maxLength: ROWS }), (looks, withoutRows) => {
        const rows = looks.map(([target, absolute], index) => {
          const [at, to] = [String(index + 1), `${absolute ? "$" : ""}${String(target + 1)}`];
          const text = `<c r="A${at}" t="inlineStr"><is><t>testo-${at}-</t></is></c>`;
          return `<row r="${at}">${text}<c r="B${at}"><f>MATCH(A${to},{1},0)</f><v>${String(target + 1)}</v></c></row>`;
        });
        const bytes = craft({ sheets: { Foglio1: `<sheetData>${rows.join("")}</sheetData>` } });
        const copy = copyOf(bytes, { sheets: [{ name: "Foglio1", withoutRows }], freeze: false, state: null });
        const whole = Object.values(textsOf(copy)).join("");
        const cells = cellsOf(read(copy).sheets[0]);
        const kept = looks.map((_, index) => index).filter((index) => !withoutRows.includes(index));
        for (const gone of withoutRows) expect(whole).not.toContain(`testo-${String(gone + 1)}-`);
        for (const [place, index] of kept.entries()) {
          const target = looks[index]?.[0] ?? 0;
          expect(cells[`A${String(place + 1)}`]?.value).toBe(`testo-${String(index + 1)}-`);
          const { value, formula } = cells[`B${String(place + 1)}`] ?? {};
          expect(value).toBe(target + 1);
          const looked = /A\$?(\d+)/.exec(formula ?? "")?.[1];
          expect(formula === undefined).toBe(withoutRows.includes(target));
          if (looked !== undefined) expect(cells[`A${looked}`]?.value).toBe(`testo-${String(target + 1)}-`);
        }
      }),
      { numRuns: 60 },
    );
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
