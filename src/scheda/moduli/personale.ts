// The table of the staff from which the forms of everybody are made (R29, R37): one row a person.
import { CELLE_PERSONALE as TESTI } from "../../messages/moduli-fogli";
import type { CellContent } from "../../workbook/edit";
import { columnName } from "../../workbook/address";
import type { NewSheet } from "../../workbook/new-sheet";
import { createFoglio, down } from "./sheet-builder";
import type { Foglio } from "./sheet-builder";
import { FORM_COLUMNS as COLUMNS } from "./personale-head";
import { printOf } from "./print";
import { writeTitles } from "./head";
import type { OpzioniModuli, Persona } from "./types";

type Column = (typeof COLUMNS)[number];

const WIDTHS = [30, 24, 20, 30, 26, 11, 11, 14, 12, 10] as const;
/** Beside the table, after a free column: the names of the categorie. */
const LIST_COLUMN = COLUMNS.length + 1;
const EXTRA_WIDTHS = [3, 36] as const;
const FREE_ROWS = 60;
const SPARE_ROWS = 15;
/** Rules reach this far down, since the table grows as people are added. */
const RULED_ROWS = 1000;

export function buildPersonale(
  opzioni: OpzioniModuli,
  { nome, persone = [] }: { readonly nome: string; readonly persone?: readonly Persona[] },
): NewSheet {
  const { sistema } = opzioni;
  const foglio = createFoglio(WIDTHS, EXTRA_WIDTHS);
  const titles = writeTitles(foglio, opzioni, { numero: "", titolo: TESTI.titolo });
  foglio.span(titles, 0, WIDTHS.length - 1, TESTI.istruzioni, { style: "nota" });
  const head = titles + 2;
  COLUMNS.forEach((id, col) => foglio.put(head, col, TESTI.colonne[id], { style: "colonna" }));
  foglio.height(head, 32);
  const top = head + 1;
  const count = persone.length === 0 ? FREE_ROWS : persone.length + SPARE_ROWS;
  for (let index = 0; index < count; index++) {
    const values = valuesOf(persone[index], sistema.categorie);
    COLUMNS.forEach((id, col) => {
      const isFigure = id === "mesi" || id === "partTime" || id === "collaboratori" || id === "obiettivi";
      const style = isFigure || id === "sospeso" ? "inserimento_centro" : "inserimento";
      foglio.put(top + index, col, values[id] ?? null, { style });
    });
  }
  const bottom = top + count - 1;
  writeRules(foglio, top, opzioni);
  foglio.table("Personale_PERF", { top: head, bottom, left: 0, right: COLUMNS.length - 1 });
  return foglio.build(nome, {
    print: printOf(foglio, "landscape", bottom, { repeat: [head, head], footer: [nome, ""] }),
    frozenRows: head + 1,
  });
}

function valuesOf(
  persona: Persona | undefined,
  categorie: OpzioniModuli["sistema"]["categorie"],
): Partial<Record<Column, CellContent>> {
  if (persona === undefined) return {};
  const categoria = categorie.find(({ id }) => id === persona.categoria)?.nome;
  return {
    nome: persona.nome,
    settore: persona.settore ?? null,
    ufficio: persona.ufficio ?? null,
    categoria: persona.categoriaScritta ?? categoria ?? null,
    valutatore: persona.valutatore ?? null,
    mesi: persona.mesi ?? null,
    partTime: persona.partTime === undefined ? null : persona.partTime * 100,
    collaboratori: persona.collaboratori ?? null,
    obiettivi: persona.obiettiviIndividuali ?? null,
    sospeso: persona.sospeso === true ? TESTI.si : null,
  };
}

function writeRules(foglio: Foglio, top: number, { sistema }: OpzioniModuli): void {
  const bottom = top + RULED_ROWS - 1;
  const column = (id: Column) => down(top, bottom, COLUMNS.indexOf(id));
  const names = sistema.categorie.map((categoria) => categoria.nome);
  if (names.length > 0) {
    foglio.put(top - 1, LIST_COLUMN, TESTI.categorie, { style: "nota" });
    names.forEach((name, index) => foglio.put(top + index, LIST_COLUMN, name, { style: "nota" }));
    const list = columnName(LIST_COLUMN);
    const formula = `=$${list}$${String(top + 1)}:$${list}$${String(top + names.length)}`;
    foglio.allow(
      column("categoria"),
      { type: "elenco", formula },
      TESTI.categoria.title,
      TESTI.categoria.message,
      "avviso",
    );
  }
  foglio.allow(column("mesi"), { type: "decimale", da: 0, a: 12 }, TESTI.mesi.title, TESTI.mesi.message);
  foglio.allow(column("partTime"), { type: "decimale", da: 1, a: 100 }, TESTI.partTime.title, TESTI.partTime.message);
  for (const id of ["collaboratori", "obiettivi"] as const) {
    foglio.allow(column(id), { type: "intero", da: 0, a: 9999 }, TESTI.conteggio.title, TESTI.conteggio.message);
  }
  foglio.allow(
    column("sospeso"),
    { type: "lista", voci: [TESTI.si, TESTI.no] },
    TESTI.sospeso.title,
    TESTI.sospeso.message,
  );
  const name = `$A${String(top + 1)}`;
  foglio.colour(
    column("nome"),
    `=AND(${name}<>"",COUNTIF($A$${String(top + 1)}:$A$${String(bottom + 1)},${name})>1)`,
    "errore",
  );
}
