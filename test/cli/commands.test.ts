import { describe, expect, it } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringifySistema } from "../../src/sistema/load";
import { defaultSistema } from "../../src/sistema/catalogue";
import { GOLDEN, scheda, temporaryFolder } from "./host";

const folder = temporaryFolder();
const CLEAN = join(GOLDEN, "01_scheda_dirigente.xlsx");

describe("the command line", () => {
  it("without a command, or with one that does not exist, says which there are", async () => {
    expect(await scheda([])).toMatchObject({
      status: 2,
      out: "",
      err: expect.stringContaining("scheda verifica FILE.xlsx"),
    });
    expect(await scheda(["verfica", "a.xlsx"])).toEqual({
      status: 2,
      out: "",
      err: "Il comando «verfica» non esiste. Forse si intendeva «verifica». I comandi sono: verifica, spiega, genera, prepara e sistemi.\n",
    });
  });

  it.each([
    ["--help"],
    ["-h"],
    ["verifica", "--help"],
    ["spiega", "-h"],
    ["genera", "-h"],
    ["prepara", "--help"],
    ["sistemi", "--help"],
  ])("helps with %s", async (...args) => {
    const { status, out, err } = await scheda(args);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^scheda .*–/);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it.each([["--version"], ["-v"]])("tells its version with %s", async (option) => {
    expect(await scheda([option])).toEqual({ status: 0, out: "9.9.9\n", err: "" });
  });

  it.each([
    [["verifica"], "Manca il file da esaminare: scheda verifica FILE.xlsx. Per le opzioni: scheda verifica --help."],
    [["verifica", "--jsn", "a.xlsx"], "L'opzione «--jsn» non esiste. Forse si intendeva «--json»."],
    [["verifica", "--json=si", "a.xlsx"], "L'opzione «--json» non vuole un valore."],
    [["verifica", "a.xlsx", "--sistema"], "L'opzione «--sistema» vuole un valore, per esempio --sistema arsac-2017."],
    [
      ["verifica", "a.xlsx", "--scelta", "--json"],
      "L'opzione «--scelta» vuole un valore, per esempio --scelta S1=arrotonda.",
    ],
    [
      ["verifica", "--sistema", "arsac-2018", "a.xlsx"],
      "Il sistema «arsac-2018» non esiste. Forse si intendeva «arsac-2017». I sistemi sono: arsac-2017, po-livelli,",
    ],
    [
      ["verifica", "--scelta", "arrotonda", "a.xlsx"],
      "La scelta «arrotonda» non è scritta come ID=OPZIONE, per esempio --scelta S1=arrotonda.",
    ],
    [
      ["verifica", "--scelta", "S1=arotonda", "a.xlsx"],
      "La scelta S1 (Punteggi fra due livelli di premialità) non ha l'opzione «arotonda». Forse si intendeva «arrotonda». Le opzioni sono: soglia, arrotonda e oltre.",
    ],
    [
      ["verifica", "--scelta", "S99=x", "a.xlsx"],
      "La scelta «S99» non riguarda il sistema arsac-2017. Le scelte di questo sistema sono: S1 (soglia, arrotonda, oltre);",
    ],
    [
      ["verifica", "--sistema", "belluno-2011", "--scelta", "S1=arrotonda", "a.xlsx"],
      "La scelta «S1» non riguarda il sistema belluno-2011.",
    ],
    [["verifica", "--sistema", "manca.json", "a.xlsx"], "manca.json: il file non esiste"],
    [["spiega", "a.xlsx"], "Manca la cella da spiegare"],
    [["spiega", "a.xlsx", "A!A1", "b"], "Parole in più: «b»."],
    [["sistemi", "contrlla", "a.json"], "Il comando «sistemi contrlla» non esiste. Forse si intendeva «controlla»."],
    [["sistemi", "controlla"], "Manca il file da controllare"],
  ])("refuses %j in one sentence", async (args, sentence) => {
    const { status, out, err } = await scheda(args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain("\n");
  });
});

describe("scheda sistemi", () => {
  it("lists the built-in sistemi with their scelte", async () => {
    const { status, out } = await scheda(["sistemi"]);
    expect(status).toBe(0);
    expect(out.match(/^[a-z]+-\w+/gm)).toEqual([
      "arsac-2017",
      "po-livelli",
      "belluno-2011",
      "lucca-2011",
      "smivap-2019",
    ]);
    expect(out).toContain("arsac-2017 (predefinito)");
    expect(out).toMatch(/S1 .*: soglia \(predefinita\), arrotonda, oltre/);
  });

  it("tells whether the sistema of an office can be used, and what its tables leave open", async () => {
    const path = join(folder, "ente.json");
    writeFileSync(path, stringifySistema({ ...defaultSistema, id: "ente-2024" }));
    const { status, out } = await scheda(["sistemi", "controlla", path]);
    expect(status).toBe(0);
    expect(out).toContain("il sistema ente-2024");
    expect(out).toContain("90,01");
  });

  it("lists all the reasons why one cannot be used", async () => {
    const path = join(folder, "rotto.json");
    writeFileSync(path, JSON.stringify({ ...defaultSistema, nome: 7, extra: 1 }));
    const { status, out, err } = await scheda(["sistemi", "controlla", path]);
    expect([status, out]).toEqual([2, ""]);
    expect(err.split("\n")[0]).toBe(`${path}: il sistema non si può usare, ci sono 2 problemi.`);
    expect(err).toMatch(/nome: .*\n.*extra/s);
  });

  it("does not take a text that is no JSON", async () => {
    const path = join(folder, "testo.json");
    writeFileSync(path, "{ no");
    expect(await scheda(["sistemi", "controlla", path])).toMatchObject({
      status: 2,
      err: expect.stringContaining("c'è un problema"),
    });
  });
});

describe("scheda spiega", () => {
  it("tells the steps of a figure with their articles", async () => {
    const { status, out, err } = await scheda([
      "spiega",
      join(GOLDEN, "10_schede_da_rivedere.xlsx"),
      "Ipotesi Otto!D15",
    ]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain("Nella cella: 88,25; dovuto: 90.");
    expect(out).toContain("35 + 5 = 40");
    expect(out).toContain("R16");
  });

  it("takes a cell without sheet where there is only one", async () => {
    expect((await scheda(["spiega", CLEAN, "A1"])).status).toBe(0);
  });

  it.each([
    ["Foglo 1!A1", "Il foglio «Foglo 1» non c'è."],
    ["A1:", "«A1:» non è una cella"],
    ["Scheda 5.1!", "«Scheda 5.1!» non è una cella"],
  ])("refuses %s in one sentence", async (cell, sentence) => {
    const { status, out, err } = await scheda(["spiega", CLEAN, cell]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });
});
