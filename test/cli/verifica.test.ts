import { describe, expect, it } from "@jest/globals";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { STATO_VUOTO, stringifyStato } from "../../src/scheda/index";
import { openWorkbook } from "../../src/xlsx/index";
import { documents, GOLDEN, scheda, temporaryFolder } from "./host";

const folder = temporaryFolder();
const CLEAN = join(GOLDEN, "01_scheda_dirigente.xlsx");
const WRONG = join(GOLDEN, "10_schede_da_rivedere.xlsx");
const MISSING = join(folder, "manca.xlsx");

describe("the exit status", () => {
  it.each([
    ["0 where nothing is worse than an avviso", [CLEAN], 0],
    ["1 where there is an errore", [WRONG], 1],
    ["1 for several files of which one has an errore", [CLEAN, WRONG, CLEAN], 1],
    ["2 for a file that cannot be used", [MISSING], 2],
    ["2, which wins over 1, where the others are wrong", [WRONG, MISSING], 2],
  ])("is %s", async (_, files, status) => {
    expect((await scheda(["verifica", ...files])).status).toBe(status);
    expect((await scheda(["verifica", "--json", ...files])).status).toBe(status);
  });
});

describe("a file that cannot be used", () => {
  it("is told on the error output by its name, in one line; the others are still checked", async () => {
    const text = join(folder, "elenco.xlsx");
    writeFileSync(text, "Nome;Punteggio\n");
    const { out, err } = await scheda(["verifica", "--json", CLEAN, text, MISSING, WRONG]);
    expect(documents(out).map(({ file }) => file)).toEqual([CLEAN, WRONG]);
    expect(err.split("\n")).toEqual([
      `${text}: il file è di solo testo (CSV), non una cartella di Excel; aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».`,
      `${MISSING}: il file non esiste; controllare il nome e la cartella.`,
      "",
    ]);
  });
});

describe("--json", () => {
  it("prints one document for a file", async () => {
    const { out } = await scheda(["verifica", CLEAN, "--json"]);
    const document = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(document)).toEqual(["file", "sistema", "sistema_da", "scelte", "schede", "findings", "totali"]);
    expect(document).toMatchObject({
      file: CLEAN,
      sistema: "arsac-2017",
      sistema_da: "predefinito",
      scelte: { S1: "soglia" },
      schede: [
        {
          kind: "valutazione",
          sheet: "Scheda 5.1",
          persona: "Prova Ada",
          categoria: "dirigente",
          anno: 2017,
          punteggio: 88.9,
          fascia: "distinzione",
          livello: "2",
        },
      ],
      findings: [],
      totali: { schede: 1, errori: 0, avvisi: 0, note: 0 },
    });
  });

  it("prints one document a line for several, in the order of the arguments", async () => {
    const { out } = await scheda(["verifica", "--json", WRONG, CLEAN, WRONG]);
    expect(documents(out).map(({ file }) => file)).toEqual([WRONG, CLEAN, WRONG]);
  });

  it("gives each finding its place, sentence, rule and exact correction", async () => {
    const { out } = await scheda(["verifica", "--json", WRONG]);
    const findings = documents(out)[0]?.["findings"] as readonly Record<string, unknown>[];
    expect(findings.find(({ code }) => code === "RIALLOCA_2")).toMatchObject({
      code: "RIALLOCA_2",
      severity: "errore",
      sheet: "Ipotesi Otto",
      message: expect.stringMatching(/^[A-ZÈ].*\.$/s),
      rule: "R16",
      fonte: expect.any(String),
      fix: expect.arrayContaining([{ sheet: "Ipotesi Otto", cell: "C12", from: 5, to: 0 }]),
    });
  });
});

describe("--sistema and --scelta", () => {
  it("are said in the outcome", async () => {
    const { out } = await scheda([
      "verifica",
      "--json",
      CLEAN,
      "--sistema",
      "arsac-2017",
      "--scelta",
      "S1=arrotonda",
      "--scelta=S3=blocca",
    ]);
    expect(documents(out)[0]).toMatchObject({
      sistema: "arsac-2017",
      sistema_da: "argomento",
      scelte: { S1: "arrotonda", S3: "blocca" },
    });
  });

  it("that does not concern the sistema of a file refuses that file", async () => {
    const { status, out, err } = await scheda(["verifica", CLEAN, "--scelta", "S5=azzera"]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(`${CLEAN}: La scelta «S5» non riguarda il sistema arsac-2017.`);
  });
});

describe("the state kept with a workbook", () => {
  async function withState(name: string, state: string): Promise<string> {
    const opened = openWorkbook(readFileSync(CLEAN));
    if (!opened.ok) throw new Error("not opened");
    await opened.value.writeState(state);
    const saved = opened.value.save();
    if (!saved.ok) throw new Error("not saved");
    const path = join(folder, name);
    writeFileSync(path, saved.value);
    return path;
  }

  it("says the sistema and the scelte, which the arguments overrule", async () => {
    const path = await withState(
      "stato.xlsx",
      stringifyStato({ ...STATO_VUOTO, sistema: "arsac-2017", scelte: { S1: "oltre" } }),
    );
    expect(documents((await scheda(["verifica", "--json", path])).out)[0]).toMatchObject({
      sistema_da: "cartella",
      scelte: { S1: "oltre" },
    });
    const argued = await scheda(["verifica", "--json", path, "--scelta", "S1=arrotonda"]);
    expect(documents(argued.out)[0]).toMatchObject({ sistema_da: "cartella", scelte: { S1: "arrotonda" } });
  });

  it("that cannot be read is told on the error output, and the file is checked all the same", async () => {
    const path = await withState("rotto.xlsx", "{ no");
    const { status, out, err } = await scheda(["verifica", "--json", path]);
    expect(status).toBe(0);
    expect(documents(out)).toHaveLength(1);
    expect(err).toMatch(/^[^\n]*rotto\.xlsx: [^\n]+\.\n$/);
  });
});

describe("a folder", () => {
  it("stands for the workbooks in it, lock files and others left out", async () => {
    const office = join(folder, "ufficio");
    mkdirSync(join(office, "altro"), { recursive: true });
    for (const name of ["b.xlsx", "a 10.xlsx", "a 2.xlsx", "altro/c.xlsx"]) copyFileSync(CLEAN, join(office, name));
    for (const name of ["~$b.xlsx", ".nascosto.xlsx", "note.txt"]) writeFileSync(join(office, name), "x");
    const { status, out } = await scheda(["verifica", "--json", office]);
    expect(status).toBe(0);
    expect(documents(out).map(({ file }) => file)).toEqual(
      ["a 2.xlsx", "a 10.xlsx", "b.xlsx"].map((name) => join(office, name)),
    );
  });

  it("without workbooks is refused, the other arguments are checked", async () => {
    const empty = join(folder, "vuota");
    mkdirSync(empty);
    const { status, out, err } = await scheda(["verifica", "--json", empty, CLEAN]);
    expect(status).toBe(2);
    expect(documents(out)).toHaveLength(1);
    expect(err).toBe(`${empty}: la cartella non contiene file .xlsx o .xlsm; indicare un file o un'altra cartella.\n`);
  });
});

describe("the outcome for people", () => {
  it("says what was checked where nothing is wrong", async () => {
    const { out } = await scheda(["verifica", CLEAN]);
    expect(out).toContain("Sistema: arsac-2017");
    expect(out).toContain("Prova Ada, Dirigente, 2017: punteggio 88,9");
    expect(out).toContain("Nessun rilievo: 1 scheda esaminata.");
    expect(out).toContain("1 scheda, 0 errori, 0 avvisi, 0 note.");
  });

  it("goes by sheet and person, with article and correction, without colours in a pipe", async () => {
    const { out } = await scheda(["verifica", WRONG]);
    expect(out.indexOf("Foglio «Ipotesi Otto»")).toBeLessThan(out.indexOf("Foglio «Modelli Pia»"));
    expect(out).toMatch(/errore C12 {6}La struttura/);
    expect(out).toContain("R16 · ");
    expect(out).toContain("Correzione: C12 da 5 a 0;");
    expect(out).not.toContain("\u001b");
  });

  it("adds everything up after several files", async () => {
    const { out } = await scheda(["verifica", CLEAN, MISSING, WRONG]);
    expect(out.trimEnd().split("\n").at(-1)).toMatch(
      /^In tutto 3 file \(1 con errori, 1 non esaminato\): 8 schede, 7 errori, /,
    );
  });

  it("says what was looked for where no scheda was recognised", async () => {
    const { status, out } = await scheda(["verifica", join(GOLDEN, "23_fogli_estranei.xlsx")]);
    expect(status).toBe(0);
    expect(out).toContain("Nessuna scheda riconosciuta. Si cercano tabelle con intestazioni come");
  });
});
