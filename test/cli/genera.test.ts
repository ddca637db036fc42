import { describe, expect, it } from "@jest/globals";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { documents, namesIn, scheda, temporaryFolder } from "./host";
import type { StaffRow } from "./staff-file";
import { STAFF, writeStaff } from "./staff-file";

const folder = temporaryFolder();

async function prepare(
  name: string,
  rows: readonly StaffRow[] = STAFF,
): Promise<{ readonly staff: string; readonly at: (file: string) => string }> {
  const own = join(folder, name);
  mkdirSync(own);
  return { staff: await writeStaff(join(own, "personale.xlsx"), rows), at: (file) => join(own, file) };
}

const filesIn = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(path, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .sort();

async function sheetsOf(path: string): Promise<readonly string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets.map(({ name }) => name);
}

describe("scheda genera", () => {
  it("makes a workbook for each person, in a folder for each settore", async () => {
    const { staff, at } = await prepare("persone");
    const before = readFileSync(staff);
    const { status, out, err } = await scheda(["genera", staff, at("schede"), "--anno", "2025"]);
    expect([status, err]).toEqual([0, ""]);
    expect(filesIn(at("schede"))).toEqual([
      "Tributi/Prova Ada.xlsx",
      "Tributi/Rossi Maria.xlsx",
      "Ufficio tecnico/Verdi Carlo.xlsx",
    ]);
    expect(out).toBe(
      [
        "Sistema: arsac-2017 – ARSAC, linee guida 2017 (predefinito)",
        "Anno: 2025",
        `3 cartelle di lavoro fatte, 6 fogli, 3 persone: ${at("schede")}`,
        "",
      ].join("\n"),
    );
    expect(readFileSync(staff).equals(before)).toBe(true);
    expect(await sheetsOf(at("schede/Tributi/Rossi Maria.xlsx"))).toEqual([
      "Rossi Maria Assegnazione",
      "Rossi Maria Scheda",
    ]);
  });

  it("makes one for each settore, or one for all, with the forms that are named", async () => {
    const { staff, at } = await prepare("altre");
    await scheda(["genera", staff, at("settori"), "--per", "settore", "--modulo", "valutazione"]);
    expect(filesIn(at("settori"))).toEqual(["Tributi.xlsx", "Ufficio tecnico.xlsx"]);
    expect(await sheetsOf(at("settori/Tributi.xlsx"))).toEqual(["Rossi Maria", "Prova Ada"]);
    await scheda(["genera", staff, at("tutti.xlsx"), "--per", "tutti", "--modulo", "valutazione,riepilogo"]);
    expect(await sheetsOf(at("tutti.xlsx"))).toEqual(["Riepilogo", "Rossi Maria", "Verdi Carlo", "Prova Ada"]);
  });

  it("makes forms of the year, of the person's categoria, that are checked without errors", async () => {
    const { staff, at } = await prepare("lette");
    await scheda(["genera", staff, at("tutti.xlsx"), "--per", "tutti", "--modulo", "valutazione", "--anno", "2024"]);
    const [checked] = documents((await scheda(["verifica", "--json", at("tutti.xlsx")])).out);
    expect(checked).toMatchObject({ sistema: "arsac-2017", sistema_da: "cartella", totali: { errori: 0 } });
    expect(checked?.["schede"]).toMatchObject([
      { kind: "valutazione", persona: "Rossi Maria", categoria: "d", anno: 2024, settore: "Tributi" },
      { kind: "valutazione", persona: "Verdi Carlo", categoria: "c", anno: 2024, settore: "Ufficio tecnico" },
      { kind: "valutazione", persona: "Prova Ada", categoria: "c", anno: 2024, settore: "Tributi" },
    ]);
  });

  it("keeps the sistema and the scelte with each workbook", async () => {
    const { staff, at } = await prepare("regole");
    await scheda(["genera", staff, at("a"), "--scelta", "S1=arrotonda", "--modulo", "valutazione"]);
    const [checked] = documents((await scheda(["verifica", "--json", at("a/Tributi/Prova Ada.xlsx")])).out);
    expect(checked).toMatchObject({ sistema_da: "cartella", scelte: { S1: "arrotonda" } });
  });

  it("is of the current year where none is named, and says so", async () => {
    const { staff, at } = await prepare("anno");
    const { out } = await scheda(["genera", staff, at("a")], { year: 2031 });
    expect(out).toContain("Anno: 2031 (in corso; per un altro: --anno)");
  });

  it("says of whom it made nothing and why, with status 1", async () => {
    const { staff, at } = await prepare("saltate", [
      ...STAFF,
      ["Zeta Zoe", "Tributi", "Q", "Neri Ugo"],
      ["Alfa Ivo", null, null, ""],
    ]);
    const { status, out } = await scheda(["genera", staff, at("a")]);
    expect(status).toBe(1);
    expect(out).toContain("2 persone saltate:\n  - Riga 5, Zeta Zoe: la categoria «Q» non è del sistema in vigore");
    expect(out).toContain("  - Riga 6, Alfa Ivo: manca la categoria");
  });

  it("tells programs the same as JSON", async () => {
    const { staff, at } = await prepare("json", [...STAFF, ["Zeta Zoe", "Tributi", "Q", "Neri Ugo"]]);
    const { status, out, err } = await scheda([
      "genera",
      "--json",
      staff,
      at("a"),
      "--per",
      "settore",
      "--modulo",
      "valutazione",
      "--anno",
      "2025",
    ]);
    expect([status, err]).toEqual([1, ""]);
    expect(documents(out)).toMatchObject([
      {
        file: staff,
        per: "settore",
        sistema: "arsac-2017",
        sistema_da: "predefinito",
        anno: 2025,
        moduli: ["valutazione"],
        cartelle: [
          { file: at("a/Tributi.xlsx"), persone: ["Rossi Maria", "Prova Ada"] },
          {
            file: at("a/Ufficio tecnico.xlsx"),
            persone: ["Verdi Carlo"],
            fogli: [{ nome: "Verdi Carlo", modulo: "valutazione", persona: "Verdi Carlo" }],
          },
        ],
        saltate: [{ riga: 5, nome: "Zeta Zoe", code: "CATEGORIA_SCONOSCIUTA" }],
        totali: { cartelle: 2, fogli: 3, persone: 3, saltate: 1 },
      },
    ]);
  });

  it("starts from last year's objectives", async () => {
    const { staff, at } = await prepare("precedente");
    const last = new ExcelJS.Workbook();
    const sheet = last.addWorksheet("Rossi");
    sheet.addRows([
      ["Scheda assegnazione obiettivi – Anno 2024"],
      ["Settore: Tributi"],
      ["Categoria: D"],
      ["Dipendente: Rossi Maria"],
      [],
      ["Fattore valutativo: 1a – Performance organizzativa - Peso 20%"],
      ["Obiettivi", "Indicatore", "Peso", "Val.Iniz.", "Target"],
      ["Ridurre gli arretrati", "Pratiche arretrate", 100, 400, 120],
    ]);
    await last.xlsx.writeFile(at("2024.xlsx"));
    await scheda(["genera", staff, at("a"), "--precedente", at("2024.xlsx"), "--modulo", "assegnazione"]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(at("a/Tributi/Rossi Maria.xlsx"));
    const texts: string[] = [];
    workbook.worksheets[0]?.eachRow((row) => {
      row.eachCell(({ value }) => texts.push(typeof value === "string" ? value : ""));
    });
    expect(texts).toContain("Ridurre gli arretrati");
  });
});

describe("the files of scheda genera", () => {
  it("have names that every system takes, each once", async () => {
    const { staff, at } = await prepare("nomi", [
      ["Con", "Area I/II: Tributi", "C", ""],
      ["D'Amico/Rossi Pia", "Area I/II: Tributi", "C", ""],
      ["ROSSI MARIA", "Area I/II: Tributi", "C", ""],
      [`Lungo ${"x".repeat(150)}`, "Area I/II: Tributi", "C", ""],
    ]);
    await scheda(["genera", staff, at("a"), "--modulo", "valutazione"]);
    const names = filesIn(at("a"));
    expect(names).toHaveLength(4);
    expect(names.filter((name) => name.length > 120 || /[<>:"|?*]/.test(name) || /^con\./i.test(name))).toEqual([]);
    expect(names).toContain("ROSSI MARIA.xlsx");
  });

  it("are never written over, and nothing is written where one is there", async () => {
    const { staff, at } = await prepare("esistenti");
    mkdirSync(at("a/Tributi"), { recursive: true });
    writeFileSync(at("a/Tributi/Prova Ada.xlsx"), "compilata");
    const { status, out, err } = await scheda(["genera", staff, at("a")]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toBe(
      [
        "Un file esiste già e non è stato scritto nulla:",
        `  ${at("a/Tributi/Prova Ada.xlsx")}`,
        "Indicare un'altra cartella, o aggiungere --sostituisci per riscriverli (quello che contengono va perso).",
        "",
      ].join("\n"),
    );
    expect(filesIn(at("a"))).toEqual(["Tributi/Prova Ada.xlsx"]);
    expect(readFileSync(at("a/Tributi/Prova Ada.xlsx"), "utf8")).toBe("compilata");
    expect((await scheda(["genera", staff, at("a"), "--sostituisci"])).status).toBe(0);
    expect((await sheetsOf(at("a/Tributi/Prova Ada.xlsx"))).length).toBe(2);
  });

  it("are never the file of the staff, even with --sostituisci", async () => {
    const { staff, at } = await prepare("ingresso");
    const before = readFileSync(staff);
    const { status, err } = await scheda(["genera", staff, staff, "--per", "tutti", "--sostituisci"]);
    expect([status, err]).toEqual([
      2,
      `${staff}: è il file da cui si parte, che non viene mai scritto; indicare un altro nome.\n`,
    ]);
    expect(readFileSync(staff).equals(before)).toBe(true);
    expect(namesIn(at(""))).toEqual(["personale.xlsx"]);
  });

  it("are all whole where Ctrl+C stops the work, with nothing beside them", async () => {
    const { staff, at } = await prepare("interrotto");
    let press = (): void => undefined;
    const lines: string[] = [];
    const { status, out } = await scheda(["genera", staff, at("a"), "--modulo", "valutazione"], {
      onInterrupt(listener) {
        press = listener;
        return () => undefined;
      },
      err: {
        write: (text) => {
          lines.push(text);
          if (text.includes("2 di 3")) press();
          return Promise.resolve();
        },
        isTerminal: true,
        hasColor: false,
        columns: 80,
      },
    });
    expect(status).toBe(2);
    expect(lines).toContain("\r\u001b[K1 di 3: Rossi Maria");
    expect(lines).toContain("Interrotto: 1 file fatto su 3, tutti interi; gli altri non sono stati scritti.\n");
    expect(out).toContain("1 cartella di lavoro fatta, 1 foglio, 1 persona");
    expect(filesIn(at("a"))).toEqual(["Tributi/Rossi Maria.xlsx"]);
    expect(await sheetsOf(at("a/Tributi/Rossi Maria.xlsx"))).toEqual(["Rossi Maria"]);
  });
});

describe("scheda genera --vuoto", () => {
  it("makes blank forms, such as the table of the staff to start from", async () => {
    const out = join(folder, "moduli.xlsx");
    const ran = await scheda(["genera", "--vuoto", "personale", "valutazione", out]);
    expect([ran.status, ran.err]).toEqual([0, ""]);
    expect(await sheetsOf(out)).toEqual(["Personale", "Scheda"]);
  });

  it("has nobody in its table of the staff", async () => {
    const out = join(folder, "vuoto.xlsx");
    await scheda(["genera", "--vuoto", "personale", out]);
    const ran = await scheda(["genera", out, join(folder, "di-nessuno")]);
    expect([ran.status, ran.out]).toEqual([2, ""]);
    expect(ran.err).toContain("La tabella del personale del foglio «Personale» è vuota");
    expect(existsSync(join(folder, "di-nessuno"))).toBe(false);
  });
});

describe("scheda genera refuses in one sentence", () => {
  it.each([
    [["genera"], "Manca il file del personale: scheda genera PERSONALE.xlsx CARTELLA."],
    [["genera", "a.xlsx"], "Manca dove scrivere"],
    [["genera", "a.xlsx", "b", "c"], "Parole in più: «c»."],
    [["genera", "manca.xlsx", "b"], "manca.xlsx: il file non esiste"],
    [["genera", "a.xlsx", "b", "--pre", "persona"], "L'opzione «--pre» non esiste. Forse si intendeva «--per»."],
    [["genera", "a.xlsx", "b", "--per", "ufficio"], "«ufficio» non è un valore di --per: persona, settore, tutti."],
    [["genera", "a.xlsx", "b", "--formule", "x"], "«x» non è un valore di --formule: perf, excel."],
    [["genera", "a.xlsx", "b", "--anno", "25"], "«25» non è un anno"],
    [["genera", "a.xlsx", "b.xlsx"], "b.xlsx: qui serve una cartella"],
    [["genera", "--vuoto", "personale"], "personale: qui serve un file .xlsx"],
    [["genera", "--vuoto", "b.xlsx"], "Manca il modulo da fare"],
    [
      ["genera", "--vuoto", "valutazone", "b.xlsx"],
      "Il modulo «valutazone» non è di questo sistema. Forse si intendeva «valutazione».",
    ],
    [["genera", "--vuoto", "personale", "--per", "tutti", "b.xlsx"], "Con --vuoto l'opzione «--per» non ha senso"],
    [["genera", "--vuoto", "comportamenti", "b.xlsx"], "Il modulo «comportamenti» non è di questo sistema."],
  ])("%j", async (args, sentence) => {
    const { status, out, err } = await scheda(args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain("\n");
  });

  it("a file without a table of the staff", async () => {
    const path = join(folder, "altro.xlsx");
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("Foglio").addRow(["appunti"]);
    await workbook.xlsx.writeFile(path);
    const { status, err } = await scheda(["genera", path, join(folder, "b")]);
    expect(status).toBe(2);
    expect(err).toContain(`${path}: Non c'è una tabella del personale`);
  });

  it("a table in which nobody can be used, with the reasons", async () => {
    const { staff, at } = await prepare("nessuno", [["Zeta Zoe", "Tributi", "Q", ""]]);
    const { status, out, err } = await scheda(["genera", staff, at("a")]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(`${staff}: di nessuna persona si può fare una scheda; non è stato scritto nulla.`);
    expect(err).toContain("  - Riga 2, Zeta Zoe: la categoria «Q»");
    expect(existsSync(at("a"))).toBe(false);
  });
});
