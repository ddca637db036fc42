import { describe, expect, it } from "@jest/globals";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { readStato } from "../../src/scheda/state";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { documents, namesIn, scheda, temporaryFolder } from "./host";
import { writeStaff } from "./staff-file";

const folder = temporaryFolder();

const FACTORS = [
  ["1a Performance organizzativa della struttura di appartenenza", 15, 12, 12],
  ["1b Obiettivi individuali", 10, 9, 9],
  ["3 Competenze e comportamenti professionali e organizzativi", 70, 56, 56],
  ["4 Performance generale dell'Ente", 5, 4, 4],
] as const;

function formRows(persona: string, valutatore: string): readonly unknown[][] {
  return [
    ["SCHEDA DI VALUTAZIONE – Anno 2025"],
    [`Cognome e nome: ${persona}`],
    ["Settore: Tributi"],
    ["Categoria: C"],
    [`Valutatore: ${valutatore}`],
    [],
    [
      "Fattore di valutazione",
      "Punteggio massimo",
      "Punteggio risultante dalla misurazione",
      "Punteggio attribuito",
      "Note",
    ],
    ...FACTORS.map((row) => [...row]),
    ["Totale", 100, 81, 81],
    ["Livello di premialità: 2"],
    [],
  ];
}

/** Rossi and Prova are Bianchi's, Verdi and Gialli Neri's; names stand in comments, names, headings and hidden sheets too. */
async function writeWorkbook(
  path: string,
  change: (workbook: ExcelJS.Workbook) => void = () => undefined,
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Verdi Carlo";
  workbook.lastModifiedBy = "Gialli Piero";
  const list = workbook.addWorksheet("Riepilogo");
  list.addRows([
    ["Riepilogo delle valutazioni – Anno 2025"],
    [],
    ["Cognome e nome", "Categoria", "Settore", "Valutatore", "Punteggio", "Livello di premialità"],
    ["Rossi Maria", "C", "Tributi", "Bianchi Anna", 81, "2"],
    ["Verdi Carlo", "C", "Tecnico", "Neri Ugo", 81, "2"],
    ["Prova Ada", "C", "Tributi", "Bianchi Anna", 81, "2"],
    ["Gialli Piero", "C", "Tecnico", "Neri Ugo", 81, "2"],
  ]);
  list.addRow(["Totale", null, null, null, { formula: "SUM(E4:E7)", result: 324 }]);
  list.getCell("E5").note = "Verdi Carlo ha chiesto il riesame";
  const stacked = workbook.addWorksheet("Schede");
  for (const [persona, valutatore] of [
    ["Rossi Maria", "Bianchi Anna"],
    ["Verdi Carlo", "Neri Ugo"],
    ["Prova Ada", "Bianchi Anna"],
  ] as const)
    stacked.addRows(formRows(persona, valutatore).map((row) => [...row]));
  workbook.addWorksheet("Gialli Piero").addRows(formRows("Gialli Piero", "Neri Ugo").map((row) => [...row]));
  workbook.addWorksheet("Note").addRow(["Gialli Piero va sentito"]);
  workbook.addWorksheet("Nascosto", { state: "hidden" }).addRow(["Verdi Carlo"]);
  workbook.definedNames.add("Riepilogo!$E$5", "Verdi_Carlo");
  change(workbook);
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return path;
}

async function prepare(
  name: string,
  change?: (workbook: ExcelJS.Workbook) => void,
): Promise<{ readonly input: string; readonly at: (file: string) => string }> {
  const own = join(folder, name);
  mkdirSync(own);
  return { input: await writeWorkbook(join(own, "schede.xlsx"), change), at: (file) => join(own, file) };
}

const partsOf = (path: string): readonly (readonly [string, string])[] =>
  Object.entries(unzipSync(readFileSync(path))).map(([name, part]) => [name, strFromU8(part)]);

/** Parts in which a surname stands, whatever stands around it. */
const partsWith = (path: string, surname: string): readonly string[] =>
  partsOf(path).flatMap(([name, text]) => (new RegExp(surname, "i").test(name + text) ? [name] : []));

function textsOf(path: string): Readonly<Record<string, readonly string[]>> {
  const snapshot = readSnapshot(new Uint8Array(readFileSync(path)));
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  return Object.fromEntries(
    snapshot.value.sheets.map(({ name, rows }) => [
      name,
      rows.map(({ cells }) => cells.map(({ value }) => String(value as string | number | null)).join(" ")),
    ]),
  );
}

describe("scheda prepara --valutatore", () => {
  it("writes a copy with the evaluator's people, and tells what happened to each sheet", async () => {
    const { input, at } = await prepare("una");
    const before = readFileSync(input);
    const { status, out, err } = await scheda(["prepara", input, "--valutatore", "anna bianchi", at("copia.xlsx")]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toBe(
      [
        `Copia per Bianchi Anna (2 persone): ${at("copia.xlsx")}`,
        "  - «Riepilogo» tenuto in parte: Rossi Maria e Prova Ada; tolte 2 righe di altre persone e 1 riga di totali",
        "  - «Schede» tenuto in parte: Rossi Maria e Prova Ada; tolte 12 righe di altre persone",
        "  - «Gialli Piero» escluso: riguarda solo altre persone",
        "  - «Note» escluso: non è una scheda né un elenco che PERF riconosca, non si sa di chi parli",
        "  - «Nascosto» escluso: foglio nascosto; per inviarlo renderlo visibile e ripetere",
        "",
      ].join("\n"),
    );
    const texts = textsOf(at("copia.xlsx"));
    expect(texts["Riepilogo"]).toEqual([
      "Riepilogo delle valutazioni – Anno 2025",
      "Cognome e nome Categoria Settore Valutatore Punteggio Livello di premialità",
      "Rossi Maria C Tributi Bianchi Anna 81 2",
      "Prova Ada C Tributi Bianchi Anna 81 2",
    ]);
    expect(texts["Schede"]?.filter((text) => text.startsWith("Cognome"))).toEqual([
      "Cognome e nome: Rossi Maria",
      "Cognome e nome: Prova Ada",
    ]);
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  it("leaves no name of other people in any part of the file", async () => {
    const { input, at } = await prepare("nomi");
    for (const surname of ["Verdi", "Gialli"]) expect(partsWith(input, surname)).not.toEqual([]);
    for (const more of [[], ["--congela"]]) {
      const out = at(`copia${String(more.length)}.xlsx`);
      await scheda(["prepara", input, "--valutatore", "Bianchi Anna", ...more, out]);
      expect(partsOf(out).length).toBeGreaterThan(4);
      for (const surname of ["Verdi", "Gialli", "riesame"]) expect(partsWith(out, surname)).toEqual([]);
    }
  });

  it("gives a copy in which the same is found of the people who stay", async () => {
    const { input, at } = await prepare("verifica");
    await scheda(["prepara", input, "--valutatore", "Bianchi Anna", at("copia.xlsx")]);
    const [whole] = documents((await scheda(["verifica", "--json", input])).out);
    const [copy] = documents((await scheda(["verifica", "--json", at("copia.xlsx")])).out);
    const forms = (document: Record<string, unknown> | undefined): readonly unknown[] =>
      (document?.["schede"] as readonly { kind: string; persona?: string; punteggio?: number }[])
        .filter(({ persona }) => persona === "Rossi Maria" || persona === "Prova Ada")
        .map(({ kind, persona, punteggio }) => [kind, persona, punteggio]);
    expect(forms(copy)).toEqual([
      ["valutazione", "Rossi Maria", 81],
      ["valutazione", "Prova Ada", 81],
    ]);
    expect(forms(copy)).toEqual(forms(whole));
    expect(copy).toMatchObject({ sistema: "arsac-2017", sistema_da: "cartella" });
  });

  it("keeps the rules with the copy", async () => {
    const { input, at } = await prepare("stato");
    await scheda(["prepara", input, "--valutatore", "Bianchi Anna", "--scelta", "S1=arrotonda", at("copia.xlsx")]);
    const snapshot = readSnapshot(new Uint8Array(readFileSync(at("copia.xlsx"))));
    const { stato } = readStato(snapshot.ok ? snapshot.value.state : null);
    expect(stato).toMatchObject({ sistema: "arsac-2017", scelte: { S1: "arrotonda" }, ignorati: [], registro: [] });
  });

  it("does not write a copy in which another person is named out of sight", async () => {
    const { input, at } = await prepare("commento", (workbook) => {
      const cell = workbook.getWorksheet("Riepilogo")?.getCell("E4");
      if (cell) cell.note = "come Verdi Carlo";
    });
    const { status, err } = await scheda(["prepara", input, "--valutatore", "Bianchi Anna", at("copia.xlsx")]);
    expect(status).toBe(2);
    expect(err).toBe(
      "La copia per Bianchi Anna non è stata scritta: in un commento è nominata un'altra persona. Togliere il nome dal file e ripetere.\n",
    );
    expect(namesIn(at(""))).toEqual(["schede.xlsx"]);
  });

  it("tells programs the same as JSON", async () => {
    const { input, at } = await prepare("json");
    const { out } = await scheda(["prepara", "--json", input, "--valutatore", "Neri Ugo", at("copia.xlsx")]);
    expect(documents(out)).toMatchObject([
      {
        file: input,
        sistema: "arsac-2017",
        copie: [
          {
            file: at("copia.xlsx"),
            valutatore: "Neri Ugo",
            persone: ["Verdi Carlo", "Gialli Piero"],
            mancanti: [],
            fogli: [
              {
                foglio: "Riepilogo",
                esito: "in_parte",
                code: "PERSONE",
                righe_tolte: { altrui: 2, totali: 1, nomi: 0 },
              },
              { foglio: "Schede", esito: "in_parte", code: "PERSONE" },
              { foglio: "Gialli Piero", esito: "tenuto", code: "PERSONE" },
              { foglio: "Note", esito: "escluso", code: "NON_RICONOSCIUTO" },
              { foglio: "Nascosto", esito: "escluso", code: "NASCOSTO" },
            ],
          },
        ],
        totali: { copie: 1, valutatori: 1 },
      },
    ]);
  });
});

describe("scheda prepara --tutti", () => {
  it("makes a copy for each evaluator, in a folder that it makes", async () => {
    const { input, at } = await prepare("tutti");
    const { status, out } = await scheda(["prepara", input, "--tutti", at("copie")]);
    expect(status).toBe(0);
    expect(namesIn(at("copie"))).toEqual(["schede - Bianchi Anna.xlsx", "schede - Neri Ugo.xlsx"]);
    expect(out).toContain("2 copie fatte su 2.");
    expect(partsWith(at("copie/schede - Neri Ugo.xlsx"), "Rossi|Prova")).toEqual([]);
    expect(partsWith(at("copie/schede - Bianchi Anna.xlsx"), "Verdi|Gialli")).toEqual([]);
  });

  it("parts the workbook of all that scheda genera makes", async () => {
    const own = join(folder, "generata");
    mkdirSync(own);
    const staff = await writeStaff(join(own, "personale.xlsx"));
    const all = join(own, "tutti.xlsx");
    await scheda(["genera", staff, all, "--per", "tutti", "--modulo", "personale,riepilogo,assegnazione,valutazione"]);
    expect((await scheda(["prepara", all, "--tutti", join(own, "copie")])).status).toBe(0);
    const copy = join(own, "copie/tutti - Bianchi Anna.xlsx");
    expect(partsWith(copy, "Verdi")).toEqual([]);
    expect(Object.keys(textsOf(copy)).sort()).toEqual([
      "Personale",
      "Prova Ada Assegnazione",
      "Prova Ada Scheda",
      "Riepilogo",
      "Rossi Maria Assegnazione",
      "Rossi Maria Scheda",
    ]);
  });

  it("says for whom nothing could be kept, with status 1", async () => {
    const { input, at } = await prepare("niente", (workbook) => {
      workbook.addWorksheet("Viola").addRows(formRows("Viola Ines", "Grandi Ezio").map((row) => [...row]));
      workbook.getWorksheet("Viola")?.addRow(["vista con Verdi Carlo"]);
      const sheet = workbook.getWorksheet("Viola");
      if (sheet) sheet.getCell("E8").value = "al posto di Verdi Carlo";
    });
    const { status, err } = await scheda(["prepara", input, "--tutti", at("copie")]);
    expect(status).toBe(1);
    expect(err).toBe(
      "Per Grandi Ezio non si può tenere nulla: nessun foglio contiene soltanto dati delle persone che valuta.\n",
    );
    expect(namesIn(at("copie"))).toEqual(["schede - Bianchi Anna.xlsx", "schede - Neri Ugo.xlsx"]);
  });
});

describe("scheda prepara refuses", () => {
  it.each([
    [["prepara"], "Manca il file da cui fare la copia"],
    [["prepara", "manca.xlsx", "--tutti", "b"], "manca.xlsx: il file non esiste"],
    [["prepara", "a.xlsx", "--tutti", "--valutatore", "X", "b"], "Indicare --valutatore o --tutti, non tutt'e due."],
    [
      ["prepara", "a.xlsx", "--valutatori", "X", "b"],
      "L'opzione «--valutatori» non esiste. Forse si intendeva «--valutatore».",
    ],
    [["prepara", "a.xlsx", "b", "c"], "Parole in più: «c»."],
    [
      ["prepara", "a.xlsx", "--valutatore"],
      'L\'opzione «--valutatore» vuole un valore, per esempio --valutatore "Bianchi Anna".',
    ],
  ])("%j in one sentence", async (args, sentence) => {
    const { status, out, err } = await scheda(args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain("\n");
  });

  it("to guess the evaluator, and lists those there are", async () => {
    const { input, at } = await prepare("chi");
    expect((await scheda(["prepara", input, at("b.xlsx")])).err).toBe(
      'Manca a chi va la copia: indicare --valutatore "NOME", o --tutti. I valutatori sono: Bianchi Anna e Neri Ugo.\n',
    );
    expect((await scheda(["prepara", input, "--valutatore", "Bianchi Ada", at("b.xlsx")])).err).toBe(
      `${input}: Il valutatore «Bianchi Ada» non è nella cartella. I valutatori sono: Bianchi Anna e Neri Ugo.\n`,
    );
    expect((await scheda(["prepara", input, "--valutatore", "Neri Ugo"])).err).toContain("Manca dove scrivere");
  });

  it("to write over the input or another file, or with another ending", async () => {
    const { input, at } = await prepare("scritti");
    const before = readFileSync(input);
    const run = (out: string, ...more: readonly string[]) =>
      scheda(["prepara", input, "--valutatore", "Neri Ugo", out, ...more]);
    expect((await run(input, "--sostituisci")).err).toContain("è il file da cui si parte, che non viene mai scritto");
    expect(readFileSync(input).equals(before)).toBe(true);
    writeFileSync(at("altro.xlsx"), "appunti");
    expect((await run(at("altro.xlsx"))).err).toContain("Un file esiste già e non è stato scritto nulla");
    expect(readFileSync(at("altro.xlsx"), "utf8")).toBe("appunti");
    expect((await run(at("altro.xlsx"), "--sostituisci")).status).toBe(0);
    expect(await run(at("copia.xlsm"))).toMatchObject({
      status: 2,
      err: `${at("copia.xlsm")}: la copia deve avere estensione .xlsx.\n`,
    });
    expect(existsSync(at("copia.xlsm"))).toBe(false);
  });
});
