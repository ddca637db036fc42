// The report that each person hands in before the evaluation (arsac annex 4.1, 4.2): a box for every part, date and signature.
import { CELLE_RELAZIONE as TESTI, fieldOf } from "../../messages/moduli-fogli";
import type { PrintedModulo } from "../../sistema/types";
import type { NewSheet } from "../../workbook/new-sheet";
import { writeSignatures, writeBoxes } from "./foot";
import { createFoglio } from "./sheet-builder";
import { categoriaOf, findPrinted } from "./printed";
import { printOf } from "./print";
import { writeFields, writeTitles } from "./head";
import type { PersonaContent, OpzioniModuli } from "./types";
import { placesOf } from "./valutazione-fields";

const WIDTHS = [24, 24, 24, 30] as const;
const BOX = 60;

export function buildRelazione(opzioni: OpzioniModuli, { persona, nome }: PersonaContent): NewSheet {
  const printed = findPrinted(opzioni.sistema, "relazione", persona.categoria);
  const foglio = createFoglio(WIDTHS);
  const titles = writeTitles(foglio, opzioni, printed);
  const fields = [
    { etichetta: fieldOf.nome, valore: persona.nome === "" ? null : persona.nome },
    ...placesOf(printed.struttura, persona),
  ];
  writeFields(foglio, titles + 1, fields, { label: [0, 0], value: [1, 3] });
  const boxes = writeBoxes(foglio, titles + 1 + fields.length, partsOf(opzioni, persona.categoria, printed), BOX);
  const last = writeSignatures(foglio, boxes, printed.firme, [[2, 3]]);
  return foglio.build(nome, {
    print: printOf(foglio, "portrait", last, { footer: [nome, ""], isWhole: true }),
    protect: opzioni.protetti,
  });
}

/** The document's own parts, else one for each factor of the categoria. */
function partsOf(
  { sistema }: OpzioniModuli,
  id: string | undefined,
  printed: PrintedModulo,
): PrintedModulo["riquadri"] {
  if (printed.riquadri.length > 0) return printed.riquadri;
  const categoria = categoriaOf(sistema, id);
  const row = sistema.pesi.find((pesi) => pesi.categoria === categoria?.id);
  const names = (row?.fattori ?? []).flatMap(
    ({ fattore }) => sistema.fattori.find((one) => one.id === fattore)?.nome ?? [],
  );
  return [...names, TESTI.altro].map((titolo) => ({ titolo }));
}
