// The article beside a finding, or a step, about indicators, means and objectives (R5–R12).
import { describe, expect, it } from "@jest/globals";
import { describeRiferimento } from "../../src/messages/passi";
import { checkWorkbook } from "../../src/scheda/check";
import { explainCell } from "../../src/scheda/index";
import type { Sistema } from "../../src/sistema/types";
import { findBuiltIn } from "../../src/sistema/catalogue";
import { loadSistema } from "../../src/sistema/load";
import type { Snapshot } from "../../src/workbook/cell";
import { makeRows, makeSheet, makeSnapshot } from "./sheet";

const HEAD = ["Obiettivo", "Indicatore", "Peso", "Valore iniziale", "Target", "Risultato", "PR", "Tipo"];

const plan = makeSnapshot(
  makeSheet({
    A1: "Piano della performance – anno 2018",
    ...makeRows("A3", [
      HEAD,
      ["Controlli", "aziende visitate", 20, null, 90, 45, 60, null],
      ["Tempi", "giorni di attesa", 20, 120, 90, 100, 60, "riduzione"],
      ["Formazione", "corsi", 20, null, 0, 3, null, null],
      ["Reclami", "reclami risolti", 20, null, null, 7, null, null],
      ["Sportello", "utenti serviti", 15, null, 500, null, null, null],
    ]),
  }),
);

function cited(snapshot: Snapshot, sistema: Sistema): readonly string[] {
  return checkWorkbook(snapshot, { sistema }).findings.map(
    ({ code, cell, rule, fonte }) => `${code} ${cell} ${rule ?? "–"} ${fonte ?? "–"}`,
  );
}

function builtIn(id: string): Sistema {
  const sistema = findBuiltIn(id);
  if (!sistema) throw new Error(id);
  return sistema;
}

describe("a finding about an indicator or the weights of objectives", () => {
  it("cites where arsac says how it is measured", () => {
    expect([...cited(plan, builtIn("arsac-2017"))].sort()).toEqual([
      "PESI_SOMMA C4:C8 R9 § 3.4; § 3.5, 1a",
      "PR_ERRATO G4 R5 § 3.3; § 3.4",
      "PR_ERRATO G5 R6 § 3.4",
      "RISULTATO_MANCANTE F8 R7 § 3.1; § 3.4",
      "TARGET_MANCANTE E7 R7 § 3.1; § 3.4",
      "TARGET_ZERO E6 R7 § 3.1; § 3.4",
    ]);
  });

  it("cites the article of another sistema, and none where that one is silent", () => {
    const found = cited(plan, builtIn("po-livelli"));
    expect(found).toContain("TARGET_ZERO E6 R7 art. 2");
    expect(found).toContain("PR_ERRATO G4 R5 art. 2; art. 10");
    expect(found).toContain("PR_ERRATO G5 R6 –");
  });

  it("on sheets of objectives cites figure 2 for the two sides and § 3.4 for the body", () => {
    const strategico = (name: string, ente: number) =>
      makeSheet(
        {
          A1: "Obiettivo strategico 2019-2021",
          A3: "Titolo",
          B3: `Obiettivo ${name}`,
          A4: "Peso rispetto alla performance di Ente (%)",
          B4: ente,
          A5: "Peso complessivo indicatori d'impatto (%)",
          B5: 40,
          A6: "Peso complessivo obiettivi operativi (%)",
          B6: 50,
          ...makeRows("A9", [
            ["Titolo indicatore", "Peso (%)", "Valore iniziale", "Target 2019"],
            ["Indicatore", 100, 5, 10],
          ]),
        },
        { name },
      );
    expect(
      cited(makeSnapshot(strategico("OS1", 60), strategico("OS2", 30)), builtIn("arsac-2017")).filter((told) =>
        told.startsWith("PESI_SOMMA"),
      ),
    ).toEqual([
      "PESI_SOMMA B4 R12 § 3.4",
      "PESI_SOMMA B5:B6 R11 § 3.1, figura 2; § 3.4",
      "PESI_SOMMA B5:B6 R11 § 3.1, figura 2; § 3.4",
    ]);
  });
});

it("the explanation of a PR cites the same article", () => {
  const outcome = explainCell(plan, "G5", { sistema: builtIn("arsac-2017") });
  expect(outcome.outcome === "spiegata" && outcome.value.passi.map(describeRiferimento)).toEqual(["R6 · § 3.4"]);
});

it("an office's own sistema may leave the articles out: the same findings, without them", () => {
  const { misurazione: _, ...own } = builtIn("arsac-2017");
  const loaded = loadSistema({ ...own, id: "proprio" });
  expect(loaded.ok && cited(plan, loaded.value)).toContain("PR_ERRATO G4 R5 –");
});
