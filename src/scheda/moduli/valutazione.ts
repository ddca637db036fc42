// The evaluation form of one person (arsac annex 5.1–5.6; forms of other sistemi with factors): weights after the reallocations
// (R15–R17), measured percentages, attributed points (R24), total, band and pay (R23–R26).
import { pesiDovuti } from "../../calc/pesi";
import { CELLE_VALUTAZIONE as TESTI } from "../../messages/moduli-fogli";
import type { NewSheet } from "../../workbook/new-sheet";
import { marksOf, writeFirme, writeNote, writeRiquadri } from "./chiusura";
import { writeElenco } from "./elenco";
import { createFoglio, down } from "./foglio";
import { createFormule } from "./formule";
import { categoriaOf, elementiOf, fattoreElementi, findModello } from "./modello";
import { printOf } from "./stampa";
import { writeTitles } from "./testata";
import type { ContenutoPersona, OpzioniModuli } from "./types";
import { writeFields } from "./valutazione-campi";
import { writeColours } from "./valutazione-colori";
import { COLUMNS as C, WIDTHS } from "./valutazione-colonne";
import { writeEsito } from "./valutazione-esito";
import { writeFattori } from "./valutazione-fattori";

export function buildValutazione(opzioni: OpzioniModuli, contenuto: ContenutoPersona): NewSheet {
  const { sistema } = opzioni;
  const { persona, nome } = contenuto;
  const categoria = categoriaOf(sistema, persona.categoria) ?? sistema.categorie[0];
  if (categoria === undefined) throw new RangeError("a form of evaluation needs a categoria");
  const modello = findModello(sistema, "valutazione", categoria.id);
  const pesi = pesiDovuti(sistema, opzioni.scelte, categoria.id, {
    obiettiviIndividuali: persona.obiettiviIndividuali ?? null,
    collaboratori: persona.collaboratori ?? null,
  });
  if (!pesi.ok) throw new RangeError(`no weights for ${categoria.id}`);
  const foglio = createFoglio(WIDTHS);
  const marks = marksOf(modello);
  const formule = createFormule(opzioni);
  const titles = writeTitles(foglio, opzioni, modello);
  const fields = writeFields(foglio, titles + 1, contenuto, opzioni, pesi.value.fattori, modello.struttura);
  const head = fields.next + 1;
  TESTI.colonne(marks).forEach((text, col) => foglio.put(head, col, text, { style: "colonna" }));
  foglio.height(head, 48);
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
  const notes = writeNote(foglio, esito + 1, modello);
  const boxes = writeRiquadri(foglio, notes, modello.riquadri);
  const last = writeFirme(foglio, boxes, modello.firme, [
    [0, 0],
    [3, 4],
  ]);
  const elements = righe.find(({ dovuto }) => dovuto.fattore.id === fattoreElementi(sistema));
  const [first] = elementiOf(sistema, categoria.id);
  writeElenco(
    foglio,
    last,
    elementiOf(sistema, categoria.id).map((elemento) => elemento.nome),
    elements === undefined || elements.parts.length === 0
      ? []
      : [down(elements.parts[0] ?? 0, elements.parts.at(-1) ?? 0, C.voce)],
    TESTI.elementi(first?.fonte ?? ""),
  );
  return foglio.build(nome, {
    print: printOf("portrait", WIDTHS.length, last, { footer: [nome, ""], onePage: true }),
    protect: opzioni.protetti,
  });
}
