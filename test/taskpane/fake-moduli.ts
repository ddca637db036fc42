// Stands in for the making of forms and files, as plainly as can be: what the pane does with them is under test, not what they
// hold. A sheet «Personale» has name, settore and categoria from its second row on.
import { explainPesi, pesiDovuti } from "../../src/calc/pesi";
import { failure, success } from "../../src/lib/result";
import { copyNamesOthers, describeFoglioInvio, describeInvioProblem } from "../../src/messages/invio";
import { createNameFinder } from "../../src/scheda/invio/index";
import type { FoglioInvio } from "../../src/scheda/invio/types";
import type { PlannedWorkbook, ModuloId, Persona, SkippedPersona } from "../../src/scheda/moduli/types";
import { sheetNames } from "../../src/scheda/moduli";
import type { ModuliEngine } from "../../src/taskpane/moduli-engine";
import type { Sheet } from "../../src/workbook/cell";
import type { FileMaker } from "../../src/workbook/files";
import type { NewSheet } from "../../src/workbook/new-sheet";

type Read = Persona & { readonly riga: number };

const SHORT: Readonly<Partial<Record<ModuloId, string>>> = {
  assegnazione: "Ass",
  valutazione: "Val",
  comportamenti: "Comp",
  relazione: "Rel",
  personale: "Personale",
};

const nameOf = (modulo: ModuloId, persona?: Persona): string =>
  [SHORT[modulo] ?? modulo, persona?.nome].filter((part) => part !== undefined).join(" ");

const buildModulo: ModuliEngine["buildModulo"] = (modulo, opzioni, contenuto): NewSheet => ({
  name: contenuto?.nome ?? nameOf(modulo, contenuto?.persona),
  cells: [
    { cell: "A1", content: `${modulo} ${String(opzioni.anno)} ${opzioni.formule}`, style: "titolo" },
    { cell: "A2", content: contenuto?.persona?.nome ?? null },
    { cell: "A3", content: opzioni.ente ?? null },
  ],
  ...(opzioni.protetti ? { protect: true } : {}),
});

function textAt({ rows }: Sheet, row: number, col: number): string {
  const value = rows.find(({ index }) => index === row)?.cells.find((cell) => cell.col === col)?.value;
  return typeof value === "string" ? value : "";
}

export const fakeModuli: ModuliEngine = {
  moduliFor: () => ["personale", "piano", "riepilogo", "assegnazione", "valutazione", "relazione"],
  buildModulo,
  readPersonale({ sheets }, { categorie }) {
    const sheet = sheets.find(({ name }) => name === "Personale");
    if (!sheet) return failure({ code: "PERSONALE_MANCANTE" });
    const persone: Read[] = [];
    const saltate: SkippedPersona[] = [];
    for (const { index } of sheet.rows.slice(1)) {
      const riga = index + 1;
      const nome = textAt(sheet, index, 0);
      const settore = textAt(sheet, index, 1);
      const scritta = textAt(sheet, index, 2);
      if (categorie.some(({ id }) => id === scritta)) persone.push({ riga, nome, settore, categoria: scritta });
      else saltate.push({ riga, nome, motivo: { code: "CATEGORIA_MANCANTE" } });
    }
    if (persone.length === 0) return failure({ code: "PERSONALE_VUOTO", foglio: sheet.name });
    return success({ foglio: sheet.name, range: "A1:C9", persone, saltate });
  },
  readLastYear({ schede }) {
    const people = schede.flatMap(({ persona, categoria }) =>
      persona === undefined ? [] : [{ nome: persona, ...(categoria === undefined ? {} : { categoria }) }],
    );
    const anno = schede[0]?.anno;
    return {
      ...(anno === undefined ? {} : { anno }),
      persone: new Map(people.map(({ nome }) => [nome, { struttura: [{ obiettivo: "O1", indicatore: "I1" }] }])),
      piano: [],
      personale: people,
    };
  },
  planWorkbooks({ opzioni, personale, moduli, per, presenti = [] }) {
    const saltate: SkippedPersona[] = [];
    const free = personale.persone.filter((persona) => {
      const foglio = moduli.map((modulo) => nameOf(modulo, persona)).find((name) => presenti.includes(name));
      if (foglio === undefined) return true;
      saltate.push({ riga: persona.riga, nome: persona.nome, motivo: { code: "FOGLIO_ESISTENTE", foglio } });
      return false;
    });
    const groups = new Map<string, Read[]>();
    for (const persona of free) {
      const key = per === "persona" ? persona.nome : per === "settore" ? (persona.settore ?? "") : "tutti";
      groups.set(key, [...(groups.get(key) ?? []), persona]);
    }
    const cartelle: readonly PlannedWorkbook[] = [...groups].map(([key, persone]) => ({
      nome: `Schede ${String(opzioni.anno)} ${key}`,
      persone,
      fogli: persone.flatMap((persona) =>
        moduli.map((modulo) => ({
          nome: nameOf(modulo, persona),
          modulo,
          persona: persona.nome,
          make: () => buildModulo(modulo, opzioni, { persona }),
        })),
      ),
    }));
    return { cartelle, saltate };
  },
  listValutatori: ({ sheets }) => (sheets.some(({ grid }) => grid.sheet.name === "Personale") ? ["Neri Ugo"] : []),
  planInvio({ sheets }, valutatore, { congela }) {
    const fogli = sheets.map(({ grid }): FoglioInvio => {
      const foglio = grid.sheet.name;
      return foglio === "Personale"
        ? {
            foglio,
            esito: "in_parte",
            motivo: { code: "PERSONE", persone: ["Rossi Maria"] },
            tolte: { altrui: 2, totali: 0, nomi: 0 },
          }
        : { foglio, esito: "escluso", motivo: { code: "ALTRE_PERSONE" } };
    });
    const kept = fogli.filter(({ esito }) => esito !== "escluso").map(({ foglio }) => ({ name: foglio }));
    return success({
      valutatore,
      plan: { sheets: kept, freeze: congela, state: null },
      persone: ["Rossi Maria"],
      mancanti: [],
      fogli,
      altri: [],
    });
  },
  sheetNames,
  pesiDovuti,
  explainPesi,
  describeFoglioInvio,
  describeInvioProblem,
  copyNamesOthers,
  createNameFinder,
};

/** jsdom has no TextEncoder; names of sheets in tests are plain letters. */
const bytesOf = (value: unknown): Uint8Array =>
  Uint8Array.from(JSON.stringify(value), (letter) => letter.charCodeAt(0));

/** What is in a file is told as text. */
export const fakeFiles: FileMaker = {
  makeWorkbook: (sheets, state) => success(bytesOf({ sheets: sheets.map(({ name }) => name), state })),
  makeCopy: (_, plan) => success(bytesOf(plan)),
  findText: () => success(null),
  makeZip: (files) => bytesOf(files.map(({ name }) => name)),
};

export function textOf(bytes: Uint8Array): unknown {
  return JSON.parse(String.fromCharCode(...bytes)) as unknown;
}
