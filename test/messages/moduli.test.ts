import { describe, expect, it } from "@jest/globals";
import { describeSkipReason, describePersonaleProblem, describeSkipped } from "../../src/messages/moduli";
import type { SkipReason } from "../../src/scheda/moduli/types";

describe("Why a person has no form", () => {
  it.each<readonly [motivo: SkipReason, sentence: string]>([
    [{ code: "SENZA_NOME" }, "Manca il nome; scriverlo nella colonna del nome."],
    [
      { code: "DUPLICATO", riga: 1204 },
      "C'è già, alla riga 1.204, una persona con lo stesso nome: se sono due persone, distinguere i nomi; se è la stessa, togliere una riga.",
    ],
    [{ code: "SOSPESO", fonte: "art. 9 c. 2" }, "La valutazione è sospesa (art. 9 c. 2)."],
    [{ code: "CATEGORIA_MANCANTE" }, "Manca la categoria; scriverla nella colonna della categoria."],
    [
      { code: "CATEGORIA_SCONOSCIUTA", scritta: "E7", accettate: ["Dirigente", "C", "D"] },
      "La categoria «E7» non è del sistema in vigore: sono accettate «Dirigente», «C» e «D».",
    ],
    [
      { code: "CATEGORIA_AMBIGUA", scritta: "D", possibili: ["Responsabile D", "D"] },
      "La categoria «D» può voler dire «Responsabile D» o «D»: scriverla per esteso.",
    ],
    [
      { code: "VALORE", colonna: "Mesi", scritto: "14", atteso: "un numero da 0 a 12" },
      "Nella colonna «Mesi» c'è «14»; ci va un numero da 0 a 12.",
    ],
    [
      { code: "FOGLIO_ESISTENTE", foglio: "Val Rossi" },
      "Il foglio «Val Rossi» c'è già e non si sovrascrive: per rifarlo, rinominarlo o eliminarlo.",
    ],
  ])("%j", (motivo, sentence) => expect(describeSkipReason(motivo)).toBe(sentence));

  it("is told with row and name, or with the row alone", () => {
    const motivo: SkipReason = { code: "SENZA_NOME" };
    expect(describeSkipped({ riga: 7, nome: "", motivo })).toBe(
      "Riga 7: manca il nome; scriverlo nella colonna del nome.",
    );
    expect(describeSkipped({ riga: 7, nome: "Rossi Maria", motivo: { code: "CATEGORIA_MANCANTE" } })).toBe(
      "Riga 7, Rossi Maria: manca la categoria; scriverla nella colonna della categoria.",
    );
  });
});

describe("Why the staff cannot be read", () => {
  it("says what is looked for, where it was found and what to do", () => {
    expect(describePersonaleProblem({ code: "PERSONALE_MANCANTE" })).toMatch(
      /^Non c'è una tabella del personale: serve/,
    );
    expect(describePersonaleProblem({ code: "PERSONALE_VUOTO", foglio: "Staff" })).toBe(
      "La tabella del personale del foglio «Staff» è vuota: scrivere una persona per riga.",
    );
    expect(describePersonaleProblem({ code: "PERSONALE_DOPPIO", fogli: ["A", "B"] })).toBe(
      "Ci sono più tabelle del personale, nei fogli «A» e «B»: tenerne una sola.",
    );
  });
});
