// The report that each person hands in before the evaluation (arsac annex 4.1, 4.2): a box for every part, date and signature.
import { CELLE_RELAZIONE as TESTI, fieldOf } from "../../messages/moduli-fogli";
import type { ModelloModulo } from "../../sistema/types";
import type { NewSheet } from "../../workbook/new-sheet";
import { writeFirme, writeRiquadri } from "./chiusura";
import { createFoglio } from "./foglio";
import { categoriaOf, findModello } from "./modello";
import { printOf } from "./stampa";
import { writeCampi, writeTitles } from "./testata";
import type { ContenutoPersona, OpzioniModuli } from "./types";
import { placesOf } from "./valutazione-campi";

const WIDTHS = [24, 24, 24, 30] as const;
const BOX = 60;

export function buildRelazione(opzioni: OpzioniModuli, { persona, nome }: ContenutoPersona): NewSheet {
  const modello = findModello(opzioni.sistema, "relazione", persona.categoria);
  const foglio = createFoglio(WIDTHS);
  const titles = writeTitles(foglio, opzioni, modello);
  const fields = [
    { etichetta: fieldOf.nome, valore: persona.nome === "" ? null : persona.nome },
    ...placesOf(modello.struttura, persona),
  ];
  writeCampi(foglio, titles + 1, fields, { label: [0, 0], value: [1, 3] });
  const boxes = writeRiquadri(foglio, titles + 1 + fields.length, partsOf(opzioni, persona.categoria, modello), BOX);
  const last = writeFirme(foglio, boxes, modello.firme, [[2, 3]]);
  return foglio.build(nome, {
    print: printOf("portrait", WIDTHS.length, last, { footer: [nome, ""] }),
    protect: opzioni.protetti,
  });
}

/** The document's own parts, else one for each factor of the categoria. */
function partsOf(
  { sistema }: OpzioniModuli,
  id: string | undefined,
  modello: ModelloModulo,
): ModelloModulo["riquadri"] {
  if (modello.riquadri.length > 0) return modello.riquadri;
  const categoria = categoriaOf(sistema, id);
  const row = sistema.pesi.find((pesi) => pesi.categoria === categoria?.id);
  const names = (row?.fattori ?? []).flatMap(
    ({ fattore }) => sistema.fattori.find((one) => one.id === fattore)?.nome ?? [],
  );
  return [...names, TESTI.altro].map((titolo) => ({ titolo }));
}
