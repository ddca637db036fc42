import { describe, expect, it } from "@jest/globals";
import { builtInSistemi, defaultSistema } from "../../src/sistema/catalogue";
import { findFattore } from "../../src/sistema/fattore";

const livelli = builtInSistemi.find(({ id }) => id === "po-livelli") ?? defaultSistema;

describe("fattore of arsac-2017", () => {
  it.each([
    ["1a", "1a"],
    ["1A", "1a"],
    ["1 a)", "1a"],
    ["1-a", "1a"],
    ["1.a", "1a"],
    ["1a)", "1a"],
    ["1a Performance organizzativa della struttura di appartenenza", "1a"],
    ["1a – Performance organizzativa della struttura", "1a"],
    ["1a. PERFORMANCE ORGANIZZATIVA (*)", "1a"],
    ["1a – Risultati della struttura", "1a"],
    ["Performance organizzativa della struttura", "1a"],
    ["Performance organizzativa", "1a"],
    ["Performance organizzativa del Settore Agronomia", "1a"],
    ["Fattore valutativo: 1a – Performance organizzativa (*) - Peso 30%", "1a"],
    ["Fattore di valutazione 1a", "1a"],
    ["Fattore 1b", "1b"],
    ["1b", "1b"],
    ["1b Obiettivi individuali(***)", "1b"],
    ["Obiettivi individuali", "1b"],
    ["Fattore valutativo: 1b – Obiettivi individuali (**) - Peso XX %", "1b"],
    ["2. Obiettivi individuali", "1b"],
    ["Ulteriori obiettivi individuali", "1b"],
    ["2", "2"],
    ["2 Capacità di differenziazione delle valutazioni", "2"],
    ["2 Capacità di differenziazione delle valutazione (*)", "2"],
    ["Capacita' di differenziazione", "2"],
    ["3 – Competenze e comportamenti professionali e organizzativi", "3"],
    ["3 Competenze e comportamenti professionali ed organizzativi(****)", "3"],
    ["3 – Competenze…", "3"],
    ["Competenze e\ncomportamenti", "3"],
    ["Fattore 3 – Comportamenti (peso 35 %)", "3"],
    ["4 Performance generale dell'Ente", "4"],
    ["4 Performance generale dell’Ente", "4"],
    ["Performance dell'Ente", "4"],
    ["Performance organizzativa di Ente", "4"],
    ["Performance organizzativa dell'Ente", "4"],
    ["PERFORMANCE GENERALE", "4"],
  ])("reads %j as %s", (text, expected) => {
    expect(findFattore(defaultSistema, text)?.id).toBe(expected);
  });

  it.each([
    "",
    "Obiettivo individuale n. 1: ridurre i tempi di protocollo",
    "Obiettivo individuale",
    "1. Ridurre i tempi di protocollo",
    "1b.1 Completare il catasto",
    "1b – Ridurre i tempi",
    "3.1 Capacità propositiva",
    "3 campi dimostrativi",
    "2 convegni",
    "Capacità propositiva",
    "Capacità di relazione",
    "Capacità attuativa",
    "Flessibilità",
    "Competenze digitali del personale",
    "Performance",
    "Totale",
    "Fattore di valutazione",
    "Fattori di valutazione",
    "Punteggio massimo",
    "5",
    "1c",
  ])("does not take %j for a fattore", (text) => {
    expect(findFattore(defaultSistema, text)).toBeUndefined();
  });
});

describe("fattore of po-livelli", () => {
  it.each([
    ["O", "O"],
    ["Performance organizzativa", "O"],
    ["Apporto individuale alla performance organizzativa (55%)", "O"],
    ["C", "C"],
    ["Comportamenti manageriali", "C"],
    ["Comportamenti professionali (45%)", "C"],
  ])("reads %j as %s", (text, expected) => {
    expect(findFattore(livelli, text)?.id).toBe(expected);
  });

  it.each(["Relazione e integrazione", "Innovatività", "Orientamento alla qualità dei servizi"])(
    "does not take the item %j for a fattore",
    (text) => {
      expect(findFattore(livelli, text)).toBeUndefined();
    },
  );
});
