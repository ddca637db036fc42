// The weighing of objectives (po-livelli art. 3, R30): four levels each, the points that they give, the share of each.
import { CELLE_PESATURA as TESTI, fieldOf } from "../../messages/moduli-fogli";
import { cellAddress, columnName } from "../../workbook/address";
import type { NewSheet } from "../../workbook/new-sheet";
import { createFoglio, down } from "./sheet-builder";
import { createFormulas } from "./formulas";
import { printOf } from "./print";
import { writeFields, writeTitles } from "./head";
import type { OpzioniModuli, Persona } from "./types";

const ROWS = 15;

export interface PesaturaContent {
  readonly nome: string;
  readonly persona?: Persona;
  /** Names of objectives to start from. */
  readonly obiettivi?: readonly string[];
}

export function buildPesatura(opzioni: OpzioniModuli, { nome, persona, obiettivi = [] }: PesaturaContent): NewSheet {
  const { pesatura } = opzioni.sistema;
  if (pesatura === null) throw new RangeError("the sistema weighs no objectives");
  const { criteri } = pesatura;
  const widths = [44, ...criteri.map(() => 15), 10, 12];
  const foglio = createFoglio(widths);
  const last = widths.length - 1;
  const titles = writeTitles(foglio, opzioni, { numero: pesatura.fonte, titolo: TESTI.titolo });
  const fields = [
    { etichetta: "Area", valore: persona?.settore ?? null },
    { etichetta: fieldOf.responsabile, valore: persona === undefined || persona.nome === "" ? null : persona.nome },
  ];
  writeFields(foglio, titles + 1, fields, { label: [0, 0], value: [1, last] });
  const head = titles + fields.length + 2;
  const headings = [TESTI.obiettivo, ...criteri.map((criterio) => criterio.nome), TESTI.peso, TESTI.incidenza];
  headings.forEach((heading, col) => foglio.put(head, col, heading, { style: "colonna" }));
  foglio.height(head, 32);
  const top = head + 1;
  const bottom = top + Math.max(ROWS, obiettivi.length) - 1;
  const formule = createFormulas(opzioni);
  const peso = criteri.length + 1;
  const range = (col: number): string =>
    `${columnName(col)}$${String(top + 1)}:${columnName(col)}$${String(bottom + 1)}`;
  for (let row = top; row <= bottom; row++) {
    foglio.put(row, 0, obiettivi[row - top] ?? null, { style: "inserimento" });
    const levels = criteri.map((_, index) => cellAddress(row, 1 + index));
    criteri.forEach((_, index) => foglio.put(row, 1 + index, null, { style: "inserimento_centro" }));
    const filled = `COUNTA(${levels[0] ?? ""}:${levels.at(-1) ?? ""})<${String(criteri.length)}`;
    foglio.put(row, peso, { formula: `=IF(${filled},"",${formule.pesoObiettivo(levels)})` }, { style: "cifra" });
    const own = cellAddress(row, peso);
    foglio.put(
      row,
      peso + 1,
      { formula: `=IF(${own}="","",${own}/SUM(${range(peso)})*100)` },
      { style: "cifra", format: "0.00" },
    );
    foglio.height(row, 18);
    foglio.fit(row, 0, 0, obiettivi[row - top] ?? "");
  }
  criteri.forEach((criterio, index) => {
    const names = criterio.livelli.map((livello) => livello.nome);
    const { title, message } = TESTI.livello(names);
    foglio.allow(down(top, bottom, 1 + index), { type: "lista", voci: names }, title, message);
  });
  headings.forEach((_, col) => foglio.put(bottom + 1, col, col === 0 ? TESTI.totale : null, { style: "totale_cella" }));
  for (const col of [peso, peso + 1]) {
    const cells = range(col);
    const options = { style: "totale_cella" as const, ...(col === peso ? {} : { format: "0.00" }) };
    foglio.put(bottom + 1, col, { formula: `=IF(COUNT(${cells})=0,"",SUM(${cells}))` }, options);
  }
  const notes = [
    TESTI.nota(
      pesatura.fonte,
      criteri.map((criterio) => criterio.nome),
    ),
    ...criteri.map((criterio) => TESTI.valori(criterio.nome, criterio.livelli)),
  ];
  notes.forEach((note, index) => foglio.span(bottom + 3 + index, 0, last, note, { style: "nota" }));
  foglio.table(tableName(nome), { top: head, bottom, left: 0, right: last });
  return foglio.build(nome, {
    print: printOf(foglio, "landscape", bottom + 2 + notes.length, { footer: [nome, ""], isWhole: true }),
    frozenRows: head + 1,
    protect: opzioni.protetti,
  });
}

/** Letters, digits and "_" alone; the sheet's name tells one from the other. */
export function tableName(sheet: string): string {
  const plain = sheet.normalize("NFKD").replace(/[^A-Za-z0-9]+/g, "_");
  return `Tabella_${plain}`.slice(0, 200);
}
