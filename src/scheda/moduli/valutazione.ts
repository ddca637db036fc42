// The evaluation form of one person (arsac annex 5.1–5.6; forms of other sistemi with factors): weights after the reallocations
// (R15–R17), measured percentages, attributed points (R24), total, band and pay (R23–R26).
import { pesiDovuti } from "../../calc/pesi";
import { CELLE_VALUTAZIONE as TESTI } from "../../messages/moduli-fogli";
import type { NewSheet } from "../../workbook/new-sheet";
import { marksOf, writeSignatures, writeNote, writeBoxes } from "./foot";
import { writeChoices } from "./choices";
import { createFoglio, down } from "./sheet-builder";
import { createFormulas } from "./formulas";
import { categoriaOf, elementiOf, fattoreElementi, findPrinted } from "./printed";
import { printOf } from "./print";
import { writeTitles } from "./head";
import type { PersonaContent, OpzioniModuli } from "./types";
import { writePersonFields } from "./valutazione-fields";
import { writeColours } from "./valutazione-colours";
import { COLUMNS as C, WIDTHS } from "./valutazione-columns";
import { writeEsito } from "./valutazione-esito";
import { writeFattori } from "./valutazione-fattori";

export function buildValutazione(opzioni: OpzioniModuli, contenuto: PersonaContent): NewSheet {
  const { sistema } = opzioni;
  const { persona, nome } = contenuto;
  const categoria = categoriaOf(sistema, persona.categoria) ?? sistema.categorie[0];
  if (categoria === undefined) throw new RangeError("a form of evaluation needs a categoria");
  const printed = findPrinted(sistema, "valutazione", categoria.id);
  const pesi = pesiDovuti(sistema, opzioni.scelte, categoria.id, {
    obiettiviIndividuali: persona.obiettiviIndividuali ?? null,
    collaboratori: persona.collaboratori ?? null,
  });
  if (!pesi.ok) throw new RangeError(`no weights for ${categoria.id}`);
  const foglio = createFoglio(WIDTHS);
  const marks = marksOf(printed);
  const formule = createFormulas(opzioni);
  const titles = writeTitles(foglio, opzioni, printed);
  const fields = writePersonFields(foglio, titles + 1, contenuto, opzioni, pesi.value.fattori, printed.struttura);
  const head = fields.next + 1;
  TESTI.colonne(marks).forEach((text, col) => foglio.put(head, col, text, { style: "colonna" }));
  foglio.height(head, 62);
  const righe = writeFattori(foglio, head + 1, opzioni, contenuto, pesi.value.fattori, {
    categoria,
    cells: fields.cells,
    formule,
    marks,
    differenti: fields.differenti,
  });
  const total = Math.max(...righe.flatMap(({ row, parts }) => [row, ...parts])) + 1;
  const esito = writeEsito(foglio, total, opzioni, righe, formule, categoria.ruolo ?? null);
  writeColours(foglio, righe, total);
  const notes = writeNote(foglio, esito + 2, printed);
  const boxes = writeBoxes(foglio, notes, printed.riquadri);
  const last = writeSignatures(foglio, boxes, printed.firme, [
    [0, 0],
    [3, 4],
  ]);
  const elements = righe.find(({ dovuto }) => dovuto.fattore.id === fattoreElementi(sistema));
  const [first] = elementiOf(sistema, categoria.id);
  writeChoices(
    foglio,
    last,
    elementiOf(sistema, categoria.id).map((elemento) => elemento.nome),
    elements === undefined || elements.parts.length === 0
      ? []
      : [down(elements.parts[0] ?? 0, elements.parts.at(-1) ?? 0, C.voce)],
    TESTI.elementi(first?.fonte ?? ""),
  );
  return foglio.build(nome, {
    print: printOf(foglio, "portrait", last, { footer: [nome, ""], isWhole: true }),
    protect: opzioni.protetti,
  });
}
