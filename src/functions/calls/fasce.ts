// Scores into bands, points and pay: PERF.FASCIA, PERF.RETRIBUZIONE, PERF.DIFFERENZIAZIONE, PERF.GIUDIZIO,
// PERF.ORGANIZZATIVA (R20, R25–R26, R32–R35).
import { computeDifferenziazione } from "../../calc/differenziazione";
import { computeRetribuzione, findFascia } from "../../calc/fascia";
import { computeGiudizio } from "../../calc/giudizi";
import { computeOrganizzativa } from "../../calc/organizzativa";
import { failure } from "../../lib/result";
import { tellUnknown } from "../../messages/functions";
import { define, sistema, unwrap } from "../define";
import { isPercent, list, numbers, weighted } from "../lists";
import { forma, ruolo } from "../names";
import { number, optionalNumber } from "../read";
import { OUT_OF_RANGE, refuse, UNKNOWN } from "../refuse";

export const FASCIA = define(
  "FASCIA",
  { punteggio: number, sistema, ruolo, forma },
  ({ punteggio, ruolo: role, forma: form }, { sistema: own, stato }) => {
    const { fascia } = unwrap(findFascia(own, stato.scelte, punteggio, role));
    if (fascia === null) return unwrap(failure([{ code: "NESSUNA_FASCIA", punteggio }]));
    return fascia[form] ?? refuse(UNKNOWN, tellUnknown("forma", form, ["nome", "livello"]));
  },
);

export const RETRIBUZIONE = define(
  "RETRIBUZIONE",
  { punteggio: number, sistema },
  ({ punteggio }, { sistema: own, stato }) => unwrap(computeRetribuzione(own, stato.scelte, punteggio)).retribuzione,
);

export const DIFFERENZIAZIONE = define(
  "DIFFERENZIAZIONE",
  { punteggi: list, sistema },
  ({ punteggi }, { sistema: own, stato }) =>
    unwrap(computeDifferenziazione(own, stato.scelte, numbers(punteggi, { percent: true }))).punti,
);

export const GIUDIZIO = define(
  "GIUDIZIO",
  { giudizi: list, pesi: list, sistema },
  ({ giudizi, pesi }, { sistema: own, stato }) => {
    const group = weighted(giudizi, pesi);
    return unwrap(computeGiudizio(own, stato.scelte, group.valori, group.pesi), giudizi).percentuale;
  },
);

export const ORGANIZZATIVA = define(
  "ORGANIZZATIVA",
  { pr: list, punti: list, media_ente: optionalNumber, sistema },
  ({ pr, punti, media_ente: mediaEnte }, { sistema: own, stato }) => {
    const { valori, pesi } = weighted(pr, punti, { missing: true, percent: true });
    if (mediaEnte !== null && !isPercent(mediaEnte)) refuse(OUT_OF_RANGE);
    return unwrap(computeOrganizzativa(own, stato.scelte, { pr: valori, punti: pesi, mediaEnte }), pr).valore;
  },
);
