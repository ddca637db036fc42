// Why a weight in a title, or the PR of an indicator, should be what it is.
import { explainPesi } from "../../../calc/pesi";
import { explainIndicator } from "../../checks/explain-indicator";
import type { CheckContext, Explained } from "../../model";
import type { Place } from "../../recognise/reading";
import type { AssegnazioneScheda } from "./model";

export function explainAssegnazione(
  scheda: AssegnazioneScheda,
  place: Place,
  { sistema }: CheckContext,
): Explained | undefined {
  const persona = scheda.persona === undefined ? {} : { persona: scheda.persona };
  const blocco = scheda.blocchi.find(({ titolo: { at, pesoAt } }) => isAt(at, place) || isAt(pesoAt, place));
  if (blocco) {
    const { fattore, titolo } = blocco;
    const due = scheda.dovuti?.pesi.fattori.find((one) => one.fattore.id === fattore?.id)?.peso;
    const steps = scheda.dovuti ? explainPesi(scheda.dovuti.pesi) : [];
    return {
      field: `peso:${fattore?.id ?? titolo.text}`,
      ...persona,
      found: scheda.grid.cell(titolo.pesoAt.row, titolo.pesoAt.col)?.value ?? null,
      ...(due === undefined ? {} : { due }),
      passi: steps.filter(({ figure }) => [figure["fattore"], figure["da"], figure["a"]].includes(fattore?.id ?? "")),
    };
  }
  const rows = scheda.blocchi.flatMap(({ obiettivi }) =>
    obiettivi.flatMap(({ righe }) => righe.map(({ indicatore }) => indicatore)),
  );
  const explained = explainIndicator(sistema, scheda.grid, rows, place);
  return explained && { ...explained, ...persona };
}

function isAt(one: Place, other: Place): boolean {
  return one.row === other.row && one.col === other.col;
}
