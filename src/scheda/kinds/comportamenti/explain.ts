// Why a score, a level, a product of a form of behaviours is what it is.
import type { Passo } from "../../../calc/passi";
import { round2 } from "../../../lib/decimal";
import { isAt } from "../../checks/explain-indicator";
import { figureOf } from "../../checks/numbers";
import type { CheckContext, Explained } from "../../model";
import type { Place } from "../../recognise/reading";
import { bandOf, percentOfSection, scoreDue } from "./due";
import type { ComportamentiScheda } from "./model";

export function explainComportamenti(
  scheda: ComportamentiScheda,
  place: Place,
  context: CheckContext,
): Explained | undefined {
  const found = scheda.grid.cell(place.row, place.col)?.value ?? null;
  const base = { found, ...(scheda.persona === undefined ? {} : { persona: scheda.persona }) };
  const passi: Passo[] = [];
  if (isAt(scheda.punteggio, place)) {
    const due = scoreDue(scheda, context, passi);
    return { ...base, field: "totale", ...(due === undefined ? {} : { due: round2(due) }), passi };
  }
  if (isAt(scheda.livello?.at, place)) {
    const score = scoreDue(scheda, context) ?? figureOf(scheda.punteggio);
    const fascia = score === undefined ? undefined : bandOf(scheda, context, score, passi);
    return { ...base, field: "fascia", ...(fascia ? { due: fascia.livello } : {}), passi };
  }
  for (const section of scheda.sezioni) {
    for (const { voce, peso, giudizio, prodotto } of section.voci) {
      if (isAt(peso, place)) return { ...base, field: `peso:${voce}`, passi };
      if (!isAt(giudizio, place) && !isAt(prodotto, place)) continue;
      percentOfSection(context, section, passi);
      return { ...base, field: isAt(giudizio, place) ? `giudizio:${voce}` : `prodotto:${voce}`, passi };
    }
    if (section.totali.some((totale) => isAt(totale.peso, place) || isAt(totale.prodotto, place))) {
      percentOfSection(context, section, passi);
      return { ...base, field: "totale:sezione", passi };
    }
  }
  return undefined;
}
