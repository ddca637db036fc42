import { describe, expect, it } from "@jest/globals";
import { findBuiltIn } from "../../src/sistema/catalogue";
import { findCategoria } from "../../src/sistema/categoria";
import type { Sistema } from "../../src/sistema/types";

function sistema(id: string): Sistema {
  const found = findBuiltIn(id);
  if (found === undefined) throw new Error(`no sistema ${id}`);
  return found;
}

/** "d", "?" for unknown, "c|d" for ambiguous. */
function read(id: string, text: string, titolo?: string): string {
  const match = findCategoria(sistema(id), text, titolo);
  if (match.kind === "found") return match.categoria.id;
  return match.kind === "unknown" ? "?" : match.candidates.map((categoria) => categoria.id).join("|");
}

describe("categoria in arsac-2017", () => {
  it.each([
    ["Dirigente", "dirigente"],
    ["DIRIGENTI", "dirigente"],
    ["dirigente di Settore", "dirigente"],
    ["Qualifica dirigenziale", "dirigente"],
    ["Dirigente a tempo determinato", "dirigente"],
    ["P.O.", "po_ap"],
    ["PO", "po_ap"],
    ["P. O.", "po_ap"],
    ["p.o./a.p.", "po_ap"],
    ["A.P.", "po_ap"],
    ["Posizione organizzativa", "po_ap"],
    ["Titolare di Posizione Organizzativa", "po_ap"],
    ["Alta professionalità", "po_ap"],
    ["Alte Professionalita'", "po_ap"],
    ["E.Q.", "po_ap"],
    ["EQ", "po_ap"],
    ["Elevata qualificazione", "po_ap"],
    ["Incarico di Elevata Qualificazione (E.Q.)", "po_ap"],
    ["Funzionario E.Q.", "po_ap"],
    ["D3 titolare di P.O.", "po_ap"],
    ["P.O. (cat. D)", "po_ap"],
    ["D", "d"],
    ["d", "d"],
    ["D1", "d"],
    ["D3", "d"],
    ["D7", "d"],
    ["D 3", "d"],
    ["D-3", "d"],
    ["D.3", "d"],
    ["Cat. D", "d"],
    ["cat.D", "d"],
    ["Cat.\u00a0D3", "d"],
    ["Categoria: D", "d"],
    ["CATEGORIA D (*)", "d"],
    ["Categoria D, posizione economica D5", "d"],
    ["Cat. D giuridica D3, economica D5", "d"],
    ["D3 giuridico", "d"],
    ["Fascia D", "d"],
    ["Area D", "d"],
    ["ex cat. D", "d"],
    ["Funzionario", "d"],
    ["Area dei Funzionari e dell'Elevata Qualificazione", "d"],
    ["Area dei Funzionari ed E.Q.", "d"],
    ["Istruttore direttivo", "d"],
    ["Istruttore Direttivo Amministrativo – D1", "d"],
    ["D - Agronomo", "d"],
    ["C", "c"],
    ["C1", "c"],
    ["C6", "c"],
    ["Fascia C", "c"],
    ["Istruttore", "c"],
    ["Istruttore amministrativo", "c"],
    ["Area degli Istruttori", "c"],
    ["Area degli Istruttori (ex cat. C)", "c"],
    ["C Istruttore tecnico", "c"],
    ["A", "ab"],
    ["B", "ab"],
    ["B1", "ab"],
    ["B3", "ab"],
    ["B8", "ab"],
    ["A6", "ab"],
    ["A/B", "ab"],
    ["A-B", "ab"],
    ["AB", "ab"],
    ["A e B", "ab"],
    ["Fascia A e B", "ab"],
    ["FASCIA A/B", "ab"],
    ["Operatore", "ab"],
    ["Operatori esperti", "ab"],
    ["Area degli Operatori esperti (ex B)", "ab"],
    ["Specifiche responsabilità, fascia D", "resp_d"],
    ["Specifiche responsabilità D", "resp_d"],
    ["D con specifiche responsabilità", "resp_d"],
    ["C - spec. resp.", "resp_c"],
    ["B3 specifiche responsabilita'", "resp_ab"],
    ["resp_d", "resp_d"],
    ["po_ap", "po_ap"],
    ["non dirigente, cat. C", "c"],
    ["Cat. D non titolare di P.O.", "d"],
    ["Istruttore senza specifiche responsabilità", "c"],
    ["Cat. D pos. ec. D3", "d"],
    ["D3 – tempo parziale 50 %", "d"],
  ])("reads %j as %s", (text, expected) => {
    expect(read("arsac-2017", text)).toBe(expected);
  });

  it.each([
    ["C/D", "d|c"],
    ["D o C", "d|c"],
    ["B/C", "ab|c"],
    ["Fasce C e D", "c|d"],
    ["Dirigente / P.O.", "dirigente|po_ap"],
    ["Specifiche responsabilità", "resp_d|resp_c|resp_ab"],
    ["Funzionari EQ", "po_ap|d"],
    ["Personale non dirigente", "po_ap|resp_d|resp_c|resp_ab|d|c|ab"],
  ])("finds %j ambiguous", (text, expected) => {
    expect(read("arsac-2017", text).split("|").sort()).toEqual(expected.split("|").sort());
    expect(findCategoria(sistema("arsac-2017"), text).kind).toBe("ambiguous");
  });

  it.each([
    "E1",
    "E",
    "D8",
    "D0",
    "C7",
    "A7",
    "B9",
    "F",
    "X",
    "-",
    "–",
    "n.d.",
    "Settore Agronomia",
    "addetto a sportello",
    "D'ufficio",
    "12",
    "Segretario",
  ])("does not know %j", (text) => {
    expect(read("arsac-2017", text)).toBe("?");
  });

  it("lists what may be written where it refuses", () => {
    const unknown = findCategoria(sistema("arsac-2017"), "E1");
    const ambiguous = findCategoria(sistema("arsac-2017"), "C/D");
    const names = ["Dirigente", "Titolare di P.O. o A.P.", "Specifiche responsabilità, fascia D"];
    expect(unknown.kind === "unknown" && unknown.accepted.map(({ nome }) => nome).slice(0, 3)).toEqual(names);
    expect(ambiguous.kind === "ambiguous" && ambiguous.accepted).toHaveLength(8);
  });
});

describe("categoria with the title of the form", () => {
  const RESP = "5.3 – Scheda di valutazione performance individuale – dipendenti titolari di specifiche responsabilità";
  const PO = "SCHEDA DI VALUTAZIONE – dipendenti titolari di P.O. e A.P.";
  const AB = "Scheda di valutazione performance individuale – dipendenti di fascia A e B";
  it.each([
    ["D", RESP, "resp_d"],
    ["Categoria: C", RESP, "resp_c"],
    ["B3", RESP, "resp_ab"],
    ["D3", PO, "po_ap"],
    ["", PO, "po_ap"],
    ["", AB, "ab"],
    ["", "Scheda assegnazione obiettivi – Dirigenti", "dirigente"],
    ["D", "Scheda individuale di assegnazione obiettivi – Personale non dirigente", "d"],
    ["D", "Scheda di valutazione – Dirigenti", "d"],
    ["Dirigente", RESP, "dirigente"],
    ["D", "Scheda di valutazione della performance individuale – Anno 2017", "d"],
    ["", "Scheda di valutazione performance individuale – dipendenti di fascia D", "d"],
    ["E1", RESP, "?"],
    ["", "Scheda di valutazione – Anno 2017", "?"],
  ])("reads %j on %j as %s", (text, titolo, expected) => {
    expect(read("arsac-2017", text, titolo)).toBe(expected);
  });

  it("leaves a blank categoria open where the form serves several", () => {
    expect(read("arsac-2017", "", RESP)).toBe("resp_d|resp_c|resp_ab");
  });
});

describe("categoria in the other sistemi", () => {
  it.each([
    ["po-livelli", "Segretario comunale", "segretario"],
    ["po-livelli", "P.O.", "po"],
    ["po-livelli", "Responsabile di Area", "po"],
    ["po-livelli", "D3 – P.O.", "po"],
    ["po-livelli", "Personale dei livelli", "livelli"],
    ["po-livelli", "C2", "livelli"],
    ["po-livelli", "Apicali", "segretario|po"],
    ["belluno-2011", "Dirigente", "dirigente"],
    ["belluno-2011", "Cat. D", "personale"],
    ["belluno-2011", "Titolare di posizione organizzativa", "po"],
    ["lucca-2011", "Segretario Generale", "segretario"],
    ["lucca-2011", "B3", "personale"],
    ["smivap-2019", "Responsabile di Area", "direttivo"],
    ["smivap-2019", "Istruttore", "personale"],
  ])("in %s reads %j as %s", (id, text, expected) => {
    expect(read(id, text)).toBe(expected);
  });

  it("works with an office's own categorie", () => {
    const own: Sistema = {
      ...sistema("arsac-2017"),
      categorie: [
        { id: "quadro", nome: "Quadro", alias: ["Q1", "Q2", "Quadri"], fonte: "art. 1" },
        { id: "e", nome: "Area E", alias: ["E"], fonte: "art. 1" },
      ],
    };
    expect(findCategoria(own, "Quadri Q2")).toMatchObject({ kind: "found", categoria: { id: "quadro" } });
    expect(findCategoria(own, "Cat. E")).toMatchObject({ kind: "found", categoria: { id: "e" } });
    expect(findCategoria(own, "D3")).toMatchObject({ kind: "unknown" });
  });
});
