// Why a cell of an evaluation form should hold what it should: the steps that calc took to that figure, and no others.
import { findFascia } from "../../../calc/fascia";
import type { Passo } from "../../../calc/passi";
import { explainPesi } from "../../../calc/pesi";
import { explainScheda } from "../../../calc/scheda";
import type { SchedaCalcolata } from "../../../calc/scheda";
import { tracePunti } from "../../../calc/scheda-fattori";
import type { CellValue } from "../../../workbook/cell";
import type { CheckContext, Explained } from "../../model";
import type { Place } from "../../recognise/reading";
import type { FattoreRiga, ValutazioneScheda } from "./model";
import { dueWeightOf } from "./points";

interface Field {
  readonly field: string;
  readonly riga?: FattoreRiga;
}

const WEIGHT_STEPS: ReadonlySet<Passo["codice"]> = new Set(["PESO_TABELLA", "RIALLOCAZIONE", "SENZA_COLLABORATORI"]);
const POINT_STEPS: ReadonlySet<Passo["codice"]> = new Set(["PUNTI_FATTORE", "PUNTI_DIRETTI", "PUNTI_ATTRIBUITI"]);
const BAND_STEPS: ReadonlySet<Passo["codice"]> = new Set([
  "FASCIA",
  "RETRIBUZIONE",
  "SOTTO_SOGLIA",
  "FATTORI_SOTTO_SOGLIA",
]);

export function explainValutazione(
  scheda: ValutazioneScheda,
  place: Place,
  context: CheckContext,
): Explained | undefined {
  const found = fieldAt(scheda, place);
  if (!found) return undefined;
  const { field, riga } = found;
  const value = scheda.grid.cell(place.row, place.col)?.value ?? null;
  const { passi, calcolata } = stepsOf(scheda, context);
  const due = dueOf(scheda, found, calcolata);
  return {
    field,
    ...(scheda.persona === undefined ? {} : { persona: scheda.persona }),
    found: value,
    ...(due === undefined ? {} : { due }),
    passi: passi.filter((passo) => concerns(passo, field, riga?.fattore?.id)),
  };
}

function fieldAt(scheda: ValutazioneScheda, place: Place): Field | undefined {
  const isAt = (read: Place): boolean => read.row === place.row && read.col === place.col;
  for (const riga of scheda.righe) {
    const id = riga.fattore?.id ?? riga.voce;
    if (isAt(riga.peso)) return { field: `peso:${id}`, riga };
    if (isAt(riga.misurato) || isAt(riga.percentuale) || isAt(riga.attribuito)) return { field: `punti:${id}`, riga };
  }
  if (scheda.totali.some(({ peso }) => isAt(peso))) return { field: "totale:peso" };
  const totals = [
    ...scheda.totali.flatMap(({ misurato, attribuito }) => [misurato, attribuito]),
    ...scheda.etichette.punteggi,
  ];
  if (totals.some(isAt)) return { field: "totale" };
  if (scheda.etichette.fasce.some(({ at }) => isAt(at))) return { field: "fascia" };
  return scheda.etichette.retribuzione && isAt(scheda.etichette.retribuzione) ? { field: "retribuzione" } : undefined;
}

/** The whole way where the score can be computed; else the weights, and the band of what the sheet adds up to. */
function stepsOf(
  scheda: ValutazioneScheda,
  { sistema, scelte }: CheckContext,
): { readonly passi: readonly Passo[]; readonly calcolata: SchedaCalcolata | undefined } {
  if (scheda.dati) {
    const { esito, passi } = explainScheda(sistema, scelte, scheda.dati);
    if (esito.ok) return { passi, calcolata: esito.value };
  }
  const passi: Passo[] = scheda.dovuti ? [...explainPesi(scheda.dovuti.pesi)] : [];
  const { valore } = scheda.punteggio;
  if (valore !== undefined) {
    if (scheda.dovuti) tracePunti(passi, scheda.dovuti.pesi, [], valore);
    const ruolo = sistema.categorie.find(({ id }) => id === scheda.categoria)?.ruolo ?? null;
    if (sistema.fasce !== null) findFascia(sistema, scelte, valore, ruolo, passi);
  }
  return { passi, calcolata: undefined };
}

function dueOf(
  scheda: ValutazioneScheda,
  { field, riga }: Field,
  calcolata: SchedaCalcolata | undefined,
): CellValue | undefined {
  if (field === "totale:peso") return 100;
  if (field.startsWith("peso:")) return riga && dueWeightOf(riga, scheda.dovuti);
  if (field.startsWith("punti:"))
    return calcolata?.fattori.find(({ fattore }) => fattore.id === riga?.fattore?.id)?.punti;
  const esito = calcolata ? scheda.dovuto : scheda.esito;
  if (field === "totale") return esito.punteggio;
  return field === "fascia" ? esito.livello : esito.retribuzione;
}

function concerns({ codice, figure }: Passo, field: string, id: string | undefined): boolean {
  const isOwn =
    figure["fattore"] === id || figure["da"] === id || figure["a"] === id || codice === "SENZA_COLLABORATORI";
  if (field === "totale:peso") return WEIGHT_STEPS.has(codice);
  if (field.startsWith("peso:")) return WEIGHT_STEPS.has(codice) && isOwn;
  if (field.startsWith("punti:")) return (WEIGHT_STEPS.has(codice) || POINT_STEPS.has(codice)) && isOwn;
  if (field === "totale") return POINT_STEPS.has(codice) || codice === "TOTALE" || codice === "RIALLOCAZIONE";
  return codice === "TOTALE" || BAND_STEPS.has(codice);
}
