// The definitions behind the functions, by the name in the cell.
import * as calendario from "../../src/functions/calls/calendario";
import * as fasce from "../../src/functions/calls/fasce";
import * as graduatorie from "../../src/functions/calls/graduatorie";
import * as indicatori from "../../src/functions/calls/indicatori";
import * as pesi from "../../src/functions/calls/pesi";
import * as schede from "../../src/functions/calls/schede";
import type { Definition } from "../../src/functions/define";

const all = [
  ...[indicatori.PR, indicatori.MEDIA, indicatori.STRATEGICO],
  ...[pesi.PESO, pesi.PESI, pesi.VERIFICA_PESI, pesi.PESO_OBIETTIVO, pesi.INCIDENZA],
  ...[schede.PUNTEGGIO, schede.SCHEDA],
  ...[fasce.FASCIA, fasce.RETRIBUZIONE, fasce.DIFFERENZIAZIONE, fasce.GIUDIZIO, fasce.ORGANIZZATIVA],
  ...[graduatorie.GRADUATORIA, graduatorie.FASCE_MERITO, graduatorie.RIPARTO, graduatorie.RISPARMI],
  ...[calendario.SCADENZA, calendario.CICLO],
];

export const DEFINITIONS: Readonly<Record<string, Definition>> = {
  ...Object.fromEntries(all.map((definition) => [definition.id, definition])),
  RAGGIUNGIMENTO: indicatori.PR,
};
