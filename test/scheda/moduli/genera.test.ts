// Forms for everybody: which workbooks and sheets, their names, who is skipped, last year's as a start.
import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../../src/scheda/check";
import { buildModulo, fileNames, planWorkbooks, readLastYear, sheetNames } from "../../../src/scheda/moduli/index";
import type { OpzioniModuli, Persona, PersonaleRead, WorkbooksRequest } from "../../../src/scheda/moduli/types";
import { defaultSistema } from "../../../src/sistema/catalogue";
import { withScelte } from "../../functions/support";
import { calculate } from "./calculate";
import { rowOf, rows } from "./fill";
import type { Cells } from "./fill";

const opzioni: OpzioniModuli = { sistema: defaultSistema, scelte: {}, anno: 2025, formule: "native", protetti: true };

const staff = (...persone: readonly Persona[]): PersonaleRead => ({
  foglio: "Personale",
  range: "A1:C9",
  persone: persone.map((persona, index) => ({ ...persona, riga: index + 2 })),
  saltate: [],
});

const people = staff(
  { nome: "Rossi Maria", settore: "Tributi", categoria: "d" },
  { nome: "Verdi Piero", settore: "Anagrafe", categoria: "c" },
  { nome: "Neri Ugo", settore: "tributi", categoria: "dirigente", collaboratori: 1, obiettiviIndividuali: 0 },
);

const plan = (more: Partial<WorkbooksRequest>) =>
  planWorkbooks({ opzioni, personale: people, moduli: ["valutazione"], per: "tutti", ...more });

describe("workbooks", () => {
  it("are one for all, one a settore or one a person", () => {
    const names = (per: WorkbooksRequest["per"]) =>
      plan({ per }).cartelle.map(({ nome, persone }) => [nome, persone.map((one) => one.nome)]);
    expect(names("tutti")).toEqual([["Schede", ["Rossi Maria", "Verdi Piero", "Neri Ugo"]]]);
    expect(names("settore")).toEqual([
      ["Tributi", ["Rossi Maria", "Neri Ugo"]],
      ["Anagrafe", ["Verdi Piero"]],
    ]);
    expect(names("persona").map(([nome]) => nome)).toEqual(["Rossi Maria", "Verdi Piero", "Neri Ugo"]);
  });

  it("hold one sheet for each person and form, and the body's own", () => {
    const [cartella] = plan({ moduli: ["riepilogo", "assegnazione", "valutazione"] }).cartelle;
    expect(cartella?.fogli.map(({ nome }) => nome)).toEqual([
      "Riepilogo",
      "Rossi Maria Assegnazione",
      "Rossi Maria Scheda",
      "Verdi Piero Assegnazione",
      "Verdi Piero Scheda",
      "Neri Ugo Assegnazione",
      "Neri Ugo Scheda",
    ]);
  });

  it("leave out forms that the sistema does not have", () => {
    expect(plan({ moduli: ["comportamenti", "pesatura"] }).cartelle).toEqual([]);
  });

  it("have the weights of each person, moved where the regulation moves them (R15, R16)", () => {
    withScelte();
    const sheets = plan({}).cartelle[0]?.fogli.map(({ make }) => make()) ?? [];
    const { schede } = checkWorkbook(calculate(sheets), { sistema: defaultSistema });
    const weights = schede.map(({ persona, fattori }) => [persona, fattori?.map(({ peso }) => peso)]);
    expect(weights).toEqual([
      ["Rossi Maria", [20, 10, 60, 10]],
      ["Verdi Piero", [15, 10, 70, 5]],
      ["Neri Ugo", [50, 0, 0, 40, 10]],
    ]);
  });

  it("collect in the summary what the forms of the same workbook say", () => {
    withScelte();
    const sheets = plan({ moduli: ["riepilogo", "valutazione"] }).cartelle[0]?.fogli.map(({ make }) => make()) ?? [];
    const form = sheets.find(({ name }) => name === "Verdi Piero");
    if (!form) throw new Error("no form");
    const cells: Cells = { [`B${String(rowOf(form, "Obiettivi individuali assegnati") + 1)}`]: 0 };
    for (const id of ["1a", "3", "4"]) cells[`C${String(rowOf(form, `${id} `) + 1)}`] = 90;
    const snapshot = calculate(sheets, { "Verdi Piero": cells });
    const summary = snapshot.sheets.find(({ name }) => name === "Riepilogo");
    const row = summary?.rows.find(({ cells: [first] }) => first?.value === "Verdi Piero");
    expect(row?.cells.slice(0, 6).map(({ value }) => value)).toEqual([
      "Verdi Piero",
      "Personale di fascia C",
      "Anagrafe",
      90,
      "distinzione",
      80,
    ]);
  });
});

describe("who is there already", () => {
  it("is skipped, and the others are made", () => {
    const { cartelle, saltate } = plan({
      presenti: ["Verdi piero", "Riepilogo"],
      moduli: ["riepilogo", "valutazione"],
    });
    expect(cartelle[0]?.fogli.map(({ nome }) => nome)).toEqual(["Rossi Maria", "Neri Ugo"]);
    expect(saltate).toEqual([
      { riga: 3, nome: "Verdi Piero", motivo: { code: "FOGLIO_ESISTENTE", foglio: "Verdi Piero" } },
    ]);
  });
});

describe("names", () => {
  it.each([
    ["Rossi/Bianchi Maria", "Rossi Bianchi Maria"],
    ["'D'Angelo Ada'", "D'Angelo Ada"],
    ["Persona Dal Nome Veramente Lunghissimo", "Persona Dal Nome Veramente Lung"],
    ["  ", "_"],
  ])("of sheets: %s is %s", (wanted, name) => expect(sheetNames().take(wanted)).toBe(name));

  it("of sheets differ also where they are cut", () => {
    const names = sheetNames(["ROSSI MARIA"]);
    expect(names.take("Rossi Maria")).toBe("Rossi Maria (2)");
    expect(names.take("Persona Dal Nome Veramente Lunghissimo", " Scheda")).toBe("Persona Dal Nome Veramen Scheda");
    expect(names.take("Persona Dal Nome Veramente Lungo", " Scheda")).toBe("Persona Dal Nome Ver Scheda (2)");
  });

  it.each([
    ["Servizio: Tributi? <1>", "Servizio Tributi 1"],
    ["CON", "_CON"],
    ["com1.x", "_com1.x"],
    ["Settore tecnico.", "Settore tecnico"],
  ])("of files: %s is %s", (wanted, name) => expect(fileNames().take(wanted)).toBe(name));
});

describe("last year's workbook", () => {
  it("leaves objectives, weights and targets, and no result", () => {
    withScelte();
    const sheet = buildModulo("assegnazione", opzioni, {
      nome: "Rossi",
      persona: { nome: "Rossi Maria", settore: "Tributi", categoria: "d" },
    });
    const cells: Cells = {};
    rows(cells, rowOf(sheet, "Fattore valutativo: 1a") + 2, 0, [["Pagare prima", "Giorni medi", 100, 40, 30]]);
    rows(cells, rowOf(sheet, "Fattore valutativo: 1b") + 2, 0, [["Formare i colleghi", "Ore erogate", 100, 0, 20]]);
    rows(cells, rowOf(sheet, "Fattore valutativo: 3") + 2, 0, [["Flessibilità", "Turni coperti", null, null, 100]]);
    const piano = buildModulo("piano", opzioni);
    const planned: Cells = {};
    rows(planned, rowOf(piano, "Obiettivo strategico") + 1, 0, [
      [
        "Trasparenza",
        "Pubblicare gli atti",
        "Tributi",
        "Rossi Maria",
        100,
        "Atti nei termini",
        "crescente",
        "%",
        100,
        80,
        40,
        35,
        null,
        90,
        81,
        null,
        "sito",
      ],
    ]);
    const last = checkWorkbook(calculate([sheet, piano], { Rossi: cells, Piano: planned }), {
      sistema: defaultSistema,
    });
    const iniziali = readLastYear(last);
    expect(iniziali.anno).toBe(2025);
    expect(iniziali.personale).toEqual([{ nome: "Rossi Maria", settore: "Tributi", categoria: "d" }]);
    expect(iniziali.persone.get("rossi maria")).toMatchObject({
      struttura: [
        { obiettivo: "Pagare prima", indicatore: "Giorni medi", pesoObiettivo: 100, valoreIniziale: 40, target: 30 },
      ],
      individuali: [{ obiettivo: "Formare i colleghi", indicatore: "Ore erogate" }],
      elementi: [{ nome: "Flessibilità", descrizione: "Turni coperti", peso: 100 }],
    });
    const next = planWorkbooks({
      opzioni: { ...opzioni, anno: 2026 },
      personale: staff(...iniziali.personale),
      moduli: ["piano", "assegnazione", "valutazione"],
      per: "tutti",
      iniziali,
    });
    const made = calculate(next.cartelle[0]?.fogli.map(({ make }) => make()) ?? []);
    const checked = checkWorkbook(made, { sistema: defaultSistema });
    expect(checked.schede.map(({ kind, anno }) => `${kind} ${String(anno)}`)).toEqual([
      "piano 2026",
      "assegnazione 2026",
      "valutazione 2026",
    ]);
    expect(checked.findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "nota MISURA_NON_AVVIATA",
      "avviso SCHEDA_INCOMPLETA",
    ]);
    const [riga] = made.sheets[0]?.rows.filter(({ cells: [first] }) => first?.value === "Trasparenza") ?? [];
    expect(riga?.cells.filter(({ formula }) => formula === undefined).map(({ value }) => value)).toEqual([
      "Trasparenza", "Pubblicare gli atti", "Tributi", "Rossi Maria", 100, "Atti nei termini", "crescente", "%", 100, 80, 40, 90, "sito",
    ]); // prettier-ignore
  });
});
