// The form by which objectives are assigned to one person (arsac annex 3.1, 3.2): a block for the structure's objectives, one for
// the individual ones, one for the elements of behaviour, each with the factor's weight after the reallocations (R15–R17).
import { pesiDovuti } from "../../calc/pesi";
import type { PesoDovuto } from "../../calc/pesi";
import { CELLE_ASSEGNAZIONE as TESTI, fieldOf } from "../../messages/moduli-fogli";
import type { NewSheet } from "../../workbook/new-sheet";
import { marksOf, writeSignatures, writeNote } from "./foot";
import { writeElementi, writeObiettivi } from "./assegnazione-blocks";
import { writeChoices } from "./choices";
import { createFoglio, down } from "./sheet-builder";
import { categoriaOf, elementiOf, fattoreElementi, fattoreIndividuale, fattoreStruttura, findPrinted } from "./printed";
import { printOf } from "./print";
import { writeFields, writeTitles } from "./head";
import type { PersonaContent, OpzioniModuli } from "./types";
import { placesOf } from "./valutazione-fields";

const WIDTHS = [36, 34, 10, 14, 14] as const;
/** Rows for the structure's objectives; two indicators for each individual one. */
const STRUCTURE_ROWS = 6;

export function buildAssegnazione(opzioni: OpzioniModuli, contenuto: PersonaContent): NewSheet {
  const { sistema } = opzioni;
  const { persona, nome, iniziali } = contenuto;
  const categoria = categoriaOf(sistema, persona.categoria) ?? sistema.categorie[0];
  if (categoria === undefined) throw new RangeError("an assignment needs a categoria");
  const printed = findPrinted(sistema, "assegnazione", categoria.id);
  const pesi = pesiDovuti(sistema, opzioni.scelte, categoria.id, {
    obiettiviIndividuali: persona.obiettiviIndividuali ?? null,
    collaboratori: persona.collaboratori ?? null,
  });
  if (!pesi.ok) throw new RangeError(`no weights for ${categoria.id}`);
  const foglio = createFoglio(WIDTHS);
  const titles = writeTitles(foglio, opzioni, printed);
  const fields = [
    ...placesOf(printed.struttura, persona),
    { etichetta: printed.persona ?? fieldOf.nome, valore: persona.nome === "" ? null : persona.nome },
    { etichetta: fieldOf.categoria, valore: categoria.nome },
    { etichetta: fieldOf.valutatore, valore: persona.valutatore ?? null },
  ];
  writeFields(foglio, titles + 1, fields, { label: [0, 0], value: [1, 4] });
  const marks = marksOf(printed);
  const titleOf = ({ fattore, peso }: PesoDovuto): string => TESTI.blocco(fattore, marks(fattore.id), peso);
  const weightOf = (id: string | undefined): PesoDovuto | undefined =>
    pesi.value.fattori.find(({ fattore }) => fattore.id === id);
  const { limiti } = sistema;
  const perObjective = limiti.indicatori_per_obiettivo_individuale?.massimo ?? 2;
  const individualRows = (limiti.obiettivi_individuali?.massimo ?? 3) * perObjective;
  let row = titles + 1 + fields.length + 1;
  const structure = weightOf(fattoreStruttura(sistema));
  if (structure) row = writeObiettivi(foglio, row, titleOf(structure), iniziali?.struttura ?? [], STRUCTURE_ROWS);
  const individual = weightOf(fattoreIndividuale(sistema));
  if (individual && persona.obiettiviIndividuali === 0)
    row = writeObiettivi(foglio, row, titleOf(individual), TESTI.nessuno, 1);
  else if (individual)
    row = writeObiettivi(foglio, row, titleOf(individual), iniziali?.individuali ?? [], individualRows);
  const elements = weightOf(fattoreElementi(sistema));
  const choices = elementiOf(sistema, categoria.id);
  const written = elements
    ? writeElementi(foglio, row, titleOf(elements), iniziali?.elementi ?? [], limiti.elementi?.massimo ?? 3, marks("3"))
    : undefined;
  row = writeNote(foglio, written?.next ?? row, printed) - 1;
  const signed = printed.firme.map((firma, index) => (index === 1 ? `${firma}${marks("firma")}` : firma));
  const last = writeSignatures(foglio, row + 1, signed, [
    [0, 0],
    [2, 4],
  ]);
  writeChoices(
    foglio,
    last,
    choices.map((choice) => choice.nome),
    written ? [down(written.first, written.last, 0)] : [],
    TESTI.elementi(choices[0]?.fonte ?? ""),
  );
  return foglio.build(nome, {
    print: printOf(foglio, "portrait", last, { footer: [nome, ""], isWhole: true }),
    protect: opzioni.protetti,
  });
}
