// Reading the staff's table, ours and other people's: who is there, who cannot be used and why.
import { describe, expect, it } from "@jest/globals";
import { buildModulo, readPersonale } from "../../../src/scheda/moduli/index";
import type { OpzioniModuli } from "../../../src/scheda/moduli/types";
import { defaultSistema, findBuiltIn } from "../../../src/sistema/catalogue";
import type { CellContent } from "../../../src/workbook/edit";
import type { NewSheet } from "../../../src/workbook/new-sheet";
import { cellAddress } from "../../../src/workbook/address";
import { calculate } from "./calculate";
import { rowOf, rows } from "./fill";
import type { Cells } from "./fill";

const opzioni: OpzioniModuli = { sistema: defaultSistema, scelte: {}, anno: 2025, formule: "native", protetti: false };

function table(name: string, lines: readonly (readonly CellContent[])[]): NewSheet {
  return {
    name,
    cells: lines.flatMap((line, row) => line.map((content, col) => ({ cell: cellAddress(row, col), content }))),
  };
}

describe("our own table", () => {
  it("gives back everybody as written", () => {
    const sheet = buildModulo("personale", opzioni);
    const cells: Cells = {};
    rows(cells, rowOf(sheet, "Cognome e nome") + 1, 0, [
      ["Rossi Maria", "Tributi", "Riscossione", "D3", "Bianchi Anna", 6, 50, null, 2, null],
      ["Verdi Piero", "Tributi", null, "Dirigente", null, null, null, 4, null, null],
    ]);
    const read = readPersonale(calculate([sheet], { Personale: cells }), defaultSistema);
    expect(read).toMatchObject({
      ok: true,
      value: {
        foglio: "Personale",
        persone: [
          {
            riga: 6,
            nome: "Rossi Maria",
            settore: "Tributi",
            ufficio: "Riscossione",
            categoria: "d",
            categoriaScritta: "D3",
            valutatore: "Bianchi Anna",
            mesi: 6,
            partTime: 0.5,
            obiettiviIndividuali: 2,
          },
          { riga: 7, nome: "Verdi Piero", categoria: "dirigente", collaboratori: 4 },
        ],
        saltate: [],
      },
    });
  });

  it("makes the same table again from people", () => {
    const persone = [
      { nome: "Rossi Maria", settore: "Tributi", categoria: "d", categoriaScritta: "D3", mesi: 12, partTime: 0.8 },
    ];
    const read = readPersonale(calculate([buildModulo("personale", opzioni, { persone })]), defaultSistema);
    expect(read.ok && read.value.persone.map(({ riga: _, ...persona }) => persona)).toEqual(persone);
  });

  it("with nobody in it is told to be empty", () => {
    const read = readPersonale(calculate([buildModulo("personale", opzioni)]), defaultSistema);
    expect(read).toEqual({ ok: false, error: { code: "PERSONALE_VUOTO", foglio: "Personale" } });
  });
});

describe("other people's tables", () => {
  it("are found by their headings, with surname and name apart", () => {
    const sheet = table("Dipendenti 2025", [
      ["Elenco del personale", null, null, null],
      [null, null, null, null],
      ["Cognome", "Nome", "Cat.", "Servizio"],
      ["Rossi", "Maria", "C1", "Tributi"],
      ["Totale dipendenti", 1, null, null],
    ]);
    const read = readPersonale(calculate([sheet]), defaultSistema);
    expect(read).toMatchObject({
      ok: true,
      value: { persone: [{ nome: "Rossi Maria", categoria: "c", settore: "Tributi", riga: 4 }] },
    });
  });

  it("of results are no staff", () => {
    const sheet = table("Riepilogo", [
      ["Dipendente", "Categoria", "Settore", "Punteggio", "Fascia"],
      ["Rossi Maria", "D", "Tributi", 90, "distinzione"],
    ]);
    expect(readPersonale(calculate([sheet]), defaultSistema)).toEqual({
      ok: false,
      error: { code: "PERSONALE_MANCANTE" },
    });
  });

  it("of the same standing are not chosen from", () => {
    const lines = [
      ["Nominativo", "Categoria", "Settore"],
      ["Rossi Maria", "D", "Tributi"],
    ];
    const read = readPersonale(calculate([table("Uno", lines), table("Due", lines)]), defaultSistema);
    expect(read).toEqual({ ok: false, error: { code: "PERSONALE_DOPPIO", fogli: ["Uno", "Due"] } });
  });
});

describe("who is skipped", () => {
  const read = (lines: readonly (readonly CellContent[])[], id = "arsac-2017") => {
    const sistema = findBuiltIn(id) ?? defaultSistema;
    const head = [
      "Cognome e nome",
      "Settore",
      "Categoria",
      "Mesi in servizio",
      "Part time %",
      "Numero di collaboratori",
      "Sospeso",
    ];
    const letto = readPersonale(calculate([table("Personale", [head, ...lines])]), sistema);
    if (!letto.ok) throw new Error(letto.error.code);
    return letto.value;
  };

  it("and why, with the row", () => {
    const { persone, saltate } = read([
      ["Rossi Maria", "Tributi", "D", null, null, null, null],
      [null, "Tributi", "D", null, null, null, null],
      ["rossi  MARIA", "Anagrafe", "C", null, null, null, null],
      ["Verdi Ida", "Tributi", null, null, null, null, null],
      ["Neri Ugo", "Tributi", "E9", null, null, null, null],
      ["Gialli Ada", "Tributi", "Specifiche responsabilità", null, null, null, null],
      ["Bruni Leo", "Tributi", "C", 14, null, null, null],
      ["Viola Eva", "Tributi", "C", null, "metà", null, null],
      ["Grigi Ivo", "Tributi", "Dirigente", null, null, 2.5, null],
    ]);
    expect(persone.map(({ nome }) => nome)).toEqual(["Rossi Maria"]);
    expect(saltate.map(({ riga, motivo }) => `${String(riga)} ${motivo.code}`)).toEqual([
      "3 SENZA_NOME",
      "4 DUPLICATO",
      "5 CATEGORIA_MANCANTE",
      "6 CATEGORIA_SCONOSCIUTA",
      "7 CATEGORIA_AMBIGUA",
      "8 VALORE",
      "9 VALORE",
      "10 VALORE",
    ]);
    expect(saltate[5]?.motivo).toEqual({
      code: "VALORE",
      colonna: "Mesi in servizio",
      scritto: "14",
      atteso: "un numero da 0 a 12",
    });
    expect(saltate[1]?.motivo).toEqual({ code: "DUPLICATO", riga: 2 });
  });

  it("suspended people where the sistema says so (R37), with the article", () => {
    const suspended = [["Rossi Maria", "Area", "P.O.", null, null, null, "sì"]];
    expect(read(suspended, "po-livelli").saltate).toEqual([
      { riga: 2, nome: "Rossi Maria", motivo: { code: "SOSPESO", fonte: "art. 19" } },
    ]);
    expect(read([["Rossi Maria", "Area", "D", null, null, null, "sì"]]).persone).toMatchObject([{ sospeso: true }]);
  });

  it("nobody for a categoria where the sistema weighs none", () => {
    expect(read([["Rossi Maria", "Ufficio", null, null, null, null, null]], "lucca-2011").persone).toHaveLength(1);
  });
});
