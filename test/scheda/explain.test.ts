// Why a cell holds what it holds: outcome, field, what is due and the steps, with the sentences that tell them.
import { describe, expect, it } from "@jest/globals";
import { describePasso } from "../../src/messages/passi";
import { explainCell } from "../../src/scheda/index";
import type { ExplainOutcome } from "../../src/scheda/index";
import { findBuiltIn } from "../../src/sistema/catalogue";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { readGolden } from "../golden-case";
import { makeRows, makeSheet, makeSnapshot } from "./sheet";

const fund = makeSnapshot(
  makeSheet({
    A1: "Riepilogo 2020",
    A2: "Fondo:",
    B2: 10000,
    ...makeRows("A3", [
      ["Dipendente", "Coefficiente", "Punteggio", "Livello", "Retribuzione %", "Presenza", "Importo"],
      ["Rossi Ada", 1, 95, "1", 100, 1, 3125],
      ["Verdi Ugo", 1, 85, "2", 80, 1, 2500],
      ["Neri Ida", 1.2, 65, "3", 60, 0.5, 1000],
    ]),
  }),
);

function explained(outcome: ExplainOutcome): Extract<ExplainOutcome, { outcome: "spiegata" }>["value"] {
  if (outcome.outcome !== "spiegata") throw new Error(outcome.outcome);
  return outcome.value;
}

describe("a cell of a summary", () => {
  it("tells the amount due by the steps of the fund, and the finding on it", () => {
    const { field, persona, due, passi, findings } = explained(explainCell(fund, "Foglio1!G6"));
    expect({ field, persona, due }).toEqual({ field: "importo", persona: "Neri Ida", due: 1125 });
    expect(passi.map(({ codice, dopo }) => [codice, dopo])).toEqual([
      ["QUOTA_NOMINALE", 3750],
      ["IMPORTO_FONDO", 1125],
      ["ECONOMIE_FONDO", 3250],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["IMPORTO_ERRATO"]);
    expect(passi.map(describePasso).every((sentence) => sentence.endsWith("."))).toBe(true);
  });

  it("tells band and percentage by the score", () => {
    expect(explained(explainCell(fund, "Foglio1!D5")).passi.map(({ codice }) => codice)).toEqual(["FASCIA"]);
    expect(explained(explainCell(fund, "Foglio1!E5"))).toMatchObject({ field: "retribuzione", due: 80, found: 80 });
  });

  it("of belluno tells the band by access, heads and place", () => {
    const rows = [98, 94, 90, 87, 84].map((score, index) => [
      `Persona ${index}`,
      score,
      index === 0 ? "Alta" : "Intermedia",
    ]);
    const merit = makeSnapshot(
      makeSheet({ A1: "Graduatoria 2012", ...makeRows("A3", [["Nome", "Punteggio", "Fascia di merito"], ...rows]) }),
    );
    const { due, passi } = explained(explainCell(merit, "C4", { sistema: findBuiltIn("belluno-2011")! }));
    expect(due).toBe("Alta");
    expect(passi.map(({ codice }) => codice)).toEqual(["ACCESSO_FASCE", "TESTE_FASCE", "FASCIA_MERITO"]);
  });
});

describe("any other cell", () => {
  it("is told to be in no scheda, on no sheet, or no cell", () => {
    expect(explainCell(fund, "Foglio1!J40")).toMatchObject({ outcome: "nessuna_scheda", cell: "J40", found: null });
    expect(explainCell(fund, "Altro!A1")).toEqual({
      outcome: "foglio_inesistente",
      sheet: "Altro",
      sheets: ["Foglio1"],
    });
    expect(explainCell(fund, "boh")).toEqual({ outcome: "riferimento_non_valido", text: "boh" });
  });

  it("is found by a sheet's name in other letters, with dollars, and without the name where there is one sheet", () => {
    for (const reference of ["FOGLIO1!$G$6", "'foglio1'!g6", "G6"])
      expect(explained(explainCell(fund, reference)).field).toBe("importo");
  });
});

it("never fails on any cell of the golden workbooks, and tells every step", () => {
  for (const { bytes } of readGolden().slice(0, 13)) {
    const snapshot = readSnapshot(bytes);
    if (!snapshot.ok) throw new Error("unreadable");
    for (const sheet of snapshot.value.sheets.slice(0, 2)) {
      for (const address of ["A1", "B10", "C10", "D10", "D12", "D13", "E6", "F6", "H6"]) {
        const outcome = explainCell(snapshot.value, `'${sheet.name}'!${address}`);
        if (outcome.outcome === "spiegata")
          for (const passo of outcome.value.passi) expect(describePasso(passo)).toMatch(/\.$/);
      }
    }
  }
});
