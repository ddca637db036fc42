// What is kept with a workbook: read strictly, told where it cannot be used, never a failure.
import { describe, expect, it } from "@jest/globals";
import {
  checkWorkbook,
  headingSignature,
  ignore,
  ignoreKey,
  readStato,
  stringifyStato,
  STATO_VUOTO,
} from "../../src/scheda/index";
import type { Finding, Lettura, Stato } from "../../src/scheda/index";
import { defaultSistema } from "../../src/sistema/catalogue";
import type { Snapshot } from "../../src/workbook/cell";
import { makeRows, makeSheet, makeSnapshot } from "./sheet";

const FULL: Stato = {
  versione: 1,
  sistema: "belluno-2011",
  scelte: { S1: "arrotonda" },
  letture: [
    {
      foglio: "Foglio1",
      intestazione: "chi|quanto",
      kind: "riepilogo",
      colonne: { nome: "chi", fascia: null },
      etichette: { anno: "2020" },
    },
  ],
  ignorati: [
    {
      code: "DUPLICATO",
      kind: "riepilogo",
      persona: "Rossi Ada",
      anno: 2020,
      field: "persona",
      motivo: "omonima",
      data: "2020-05-04",
    },
  ],
  registro: [
    {
      quando: "2020-05-04T10:30",
      azione: "PESI_SOMMA",
      regola: "R9",
      celle: [{ foglio: "Foglio1", cella: "B2", prima: 15, dopo: { formula: "=SUM(B3:B4)" } }],
    },
    { quando: "2020-05-04T10:31", azione: "Nuova scheda", celle: [], fogli: ["Rossi Ada", "Verdi Ugo"] },
  ],
  vista: "verifica",
};

describe("the stored state", () => {
  it("comes back as it was written", () => {
    expect(readStato(stringifyStato(FULL))).toEqual({ stato: FULL, problemi: [] });
  });

  it.each([
    [null, []],
    ["", []],
    ["{", [{ code: "STATO_ILLEGGIBILE" }]],
    ["[]", [{ code: "STATO_ILLEGGIBILE" }]],
    ["null", [{ code: "STATO_ILLEGGIBILE" }]],
    ["{}", [{ code: "STATO_VERSIONE", versione: "null" }]],
    ['{"versione":2,"scelte":{"S1":"oltre"}}', [{ code: "STATO_VERSIONE", versione: "2" }]],
  ])("of %s is empty, with %j", (text, problemi) => {
    expect(readStato(text)).toEqual({ stato: STATO_VUOTO, problemi });
  });

  it("leaves out what is not what it should be, and says which", () => {
    const text = JSON.stringify({
      versione: 1,
      sistema: 7,
      scelte: { S1: "oltre", S99: "x", S2: 3 },
      letture: [{ foglio: "A" }, { foglio: "A", intestazione: "x", colonne: { boh: "x" } }],
      ignorati: "no",
      registro: [
        { quando: "x", azione: "y", celle: [{ foglio: "A", cella: "B2", prima: [], dopo: 1 }] },
        { quando: "x", azione: "y", celle: [], fogli: ["A", 7] },
      ],
    });
    const { stato, problemi } = readStato(text);
    expect(stato).toEqual({ ...STATO_VUOTO, scelte: { S1: "oltre" } });
    expect(problemi.map((problem) => ("path" in problem ? problem.path : problem.code))).toEqual([
      "sistema",
      "scelte.S99",
      "scelte.S2",
      "letture[0]",
      "letture[1]",
      "ignorati",
      "registro[0]",
      "registro[1]",
    ]);
  });
});

const sheet = makeSheet({
  A1: "Riepilogo 2020",
  ...makeRows("A3", [
    ["Dipendente", "Punteggio", "Livello"],
    ["Rossi Ada", 90.6, "1"],
    ["Verdi Ugo", 60, "1"],
  ]),
});
const withState = (stato: Partial<Stato> | string): Snapshot => ({
  ...makeSnapshot(sheet),
  state: typeof stato === "string" ? stato : stringifyStato({ ...STATO_VUOTO, ...stato }),
});

describe("a check", () => {
  it("uses the sistema and the scelte of the workbook, over which those named win", () => {
    const stored = withState({ sistema: "arsac-2017", scelte: { S1: "oltre" } });
    expect(checkWorkbook(stored)).toMatchObject({ sistemaDa: "cartella", scelte: { S1: "oltre" } });
    expect(checkWorkbook(stored, { sistema: defaultSistema, scelte: { S1: "soglia" } })).toMatchObject({
      sistemaDa: "argomento",
      scelte: { S1: "soglia" },
    });
  });

  it("uses a sistema of the office's own, kept whole", () => {
    const own = { ...defaultSistema, id: "nostro" };
    expect(checkWorkbook(withState({ sistema: own as unknown as NonNullable<Stato["sistema"]> })).sistema.id).toBe(
      "nostro",
    );
  });

  it.each([
    ["{", "STATO_ILLEGGIBILE"],
    [{ sistema: "boh" }, "STATO_SISTEMA"],
    [{ sistema: { id: "rotto" } }, "STATO_SISTEMA"],
    [{ scelte: { S1: "boh" } }, "STATO_SCELTA"],
  ])("goes on without what it cannot use (%j), and says so", (stato, code) => {
    const checked = checkWorkbook(withState(stato));
    expect(checked.problemi.map((problem) => problem.code)).toEqual([code]);
    expect(checked.sistema.id).toBe("arsac-2017");
  });

  it("sets ignored findings apart with the reason, wherever the row has moved", () => {
    const [first, second] = checkWorkbook(withState({})).findings as [Finding, Finding];
    const stored = withState({ ignorati: [ignore(second, "concordato", "2020-05-04")] });
    const moved: Snapshot = {
      ...stored,
      sheets: [
        {
          ...sheet,
          rows: sheet.rows.map((row) => ({
            index: row.index + 4,
            cells: row.cells.map((cell) => ({ ...cell, row: cell.row + 4 })),
          })),
        },
      ],
    };
    const checked = checkWorkbook(moved);
    expect(checked.findings.map(({ code }) => code)).toEqual([first.code]);
    expect(checked.ignorati.map(({ finding, ignorato }) => [finding.code, finding.cell, ignorato.motivo])).toEqual([
      ["FASCIA_ERRATA", "C9", "concordato"],
    ]);
    expect(checked.totali.errori).toBe(0);
  });

  it("keys what is ignored by person, not by how the name is spelled", () => {
    const finding = { code: "DUPLICATO", kind: "riepilogo", anno: 2020, field: "persona" } as const;
    expect(ignoreKey({ ...finding, persona: "ROSSI  Ada" })).toBe(ignoreKey({ ...finding, persona: "Rossi Ada" }));
  });
});

describe("corrections of the reading", () => {
  const odd = makeSheet({
    A1: "Elenco",
    ...makeRows("A3", [
      ["Chi", "Quanto", "Dove si colloca"],
      ["Rossi Ada", 60, "Distinzione"],
      ["Verdi Ugo", 95, "Eccellenza"],
    ]),
  });
  const lettura: Lettura = {
    foglio: "Foglio1",
    intestazione: headingSignature(["Chi", "Quanto", "Dove si colloca"]),
    kind: "riepilogo",
    colonne: { nome: "chi", punteggio: "quanto", fascia: "dove si colloca" },
    etichette: { anno: "2020" },
  };

  it("make a table out of headings that say nothing", () => {
    expect(checkWorkbook(makeSnapshot(odd)).schede).toEqual([]);
    const { schede, findings } = checkWorkbook(makeSnapshot(odd), { letture: [lettura] });
    expect(schede).toMatchObject([
      { kind: "riepilogo", anno: 2020, righe: [{ persona: "Rossi Ada", punteggio: 60 }, { persona: "Verdi Ugo" }] },
    ]);
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(["FASCIA_ERRATA C4"]);
  });

  it("are found in the stored state, and hold where rows were inserted above", () => {
    const lower = makeSheet({
      A1: "Elenco",
      ...makeRows("A9", [
        ["Chi", "Quanto", "Dove si colloca"],
        ["Rossi Ada", 60, "Distinzione"],
      ]),
    });
    const stored: Snapshot = { ...makeSnapshot(lower), state: stringifyStato({ ...STATO_VUOTO, letture: [lettura] }) };
    expect(checkWorkbook(stored).schede).toHaveLength(1);
  });

  it("may say that a table is no scheda, or has no such column", () => {
    const intestazione = headingSignature(["Dipendente", "Punteggio", "Livello"]);
    expect(
      checkWorkbook(makeSnapshot(sheet), { letture: [{ foglio: "Foglio1", intestazione, kind: null }] }).schede,
    ).toEqual([]);
    const without = checkWorkbook(makeSnapshot(sheet), {
      letture: [{ foglio: "Foglio1", intestazione, colonne: { fascia: null } }],
    });
    expect(without.findings).toEqual([]);
  });

  it("tell headings apart that come twice", () => {
    expect(headingSignature(["Nome", "Punteggio", "Punteggio", ""])).toBe("nome|punteggio|punteggio#2|");
  });
});
