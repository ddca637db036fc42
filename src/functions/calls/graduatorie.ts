// People beside one another: PERF.GRADUATORIA, PERF.FASCE.MERITO, PERF.RIPARTO, PERF.RISPARMI (R28, R36, R41–R45).
import { computeFasceMerito } from "../../calc/fasce-merito";
import { computeGraduatoria } from "../../calc/graduatoria";
import { computeRiparto } from "../../calc/riparto";
import { computeRisparmi } from "../../calc/risparmi";
import { failure } from "../../lib/result";
import { INTESTAZIONI, tellMissing, tellParita } from "../../messages/functions";
import { placeIn } from "../cells";
import { define, sistema, unwrap } from "../define";
import { align, filledNumbers, isEmpty, list, shapeAs, toNumbers } from "../lists";
import { sistemaWith } from "../names";
import { flag, number, optionalNumber, textOf } from "../read";
import { INVALID, refuse, UNKNOWN } from "../refuse";

export const GRADUATORIA = define(
  "GRADUATORIA",
  { nomi: list, punteggi: list, sistema, intestazioni: flag },
  ({ nomi, punteggi, intestazioni }, { sistema: own, stato }) => {
    const [names, cells] = align(nomi, punteggi);
    if (!names || !cells) return refuse(INVALID, tellMissing(cells ? nomi.name : punteggi.name));
    const scores = toNumbers(cells, punteggi, { percent: true });
    const ranking = computeGraduatoria(
      own,
      stato.scelte,
      scores.map((punteggio) => ({ punteggio })),
    );
    if (!ranking.ok) return unwrap(failure(ranking.error.flatMap(({ problemi }) => problemi)));
    const { voci } = ranking.value;
    if (voci.length === 0) return refuse(UNKNOWN, tellMissing(punteggi.name));
    const rows = voci.map(({ posto, indice, punteggio, fascia }) => [
      posto,
      textOf(names[indice] ?? refuse(INVALID, tellMissing(nomi.name, placeIn(nomi.area, indice)))),
      punteggio,
      fascia?.nome ?? "",
    ]);
    return intestazioni ? [INTESTAZIONI.graduatoria, ...rows] : rows;
  },
);

export const FASCE_MERITO = define(
  "FASCE.MERITO",
  { punteggi: list, sistema },
  ({ punteggi }, { sistema: own, stato }) => {
    const people = filledNumbers(punteggi, { percent: true }).map((punteggio) => ({ punteggio }));
    const { fasce, collocamenti } = unwrap(computeFasceMerito(own, stato.scelte, people));
    const names = collocamenti.map((place) => {
      if (place.tipo === "fascia") return fasce[place.fascia]?.nome;
      if (place.tipo === "fuori") return own.fasce_merito?.fuori.find(({ id }) => id === place.motivo)?.nome;
      return tellParita(fasce.slice(place.prima, place.ultima + 1).map(({ nome }) => nome));
    });
    return shapeAs(punteggi, names);
  },
);

export const RIPARTO = define(
  "RIPARTO",
  { fondo: number, coefficienti: list, retribuzioni: list, presenze: list, sistema },
  ({ fondo, coefficienti, retribuzioni, presenze }, { sistema: own, stato }) => {
    const [coefficients, pay, presences] = align(coefficienti, retribuzioni, presenze);
    if (!coefficients || !pay) return refuse(INVALID, tellMissing(pay ? coefficienti.name : retribuzioni.name));
    const [shares, rates] = [toNumbers(coefficients, coefficienti), toNumbers(pay, retribuzioni)];
    const present = presences ? toNumbers(presences, presenze, { fraction: true }) : [];
    const people = shares.map((coefficiente, index) => ({
      coefficiente: coefficiente ?? 0,
      retribuzione: rates[index] ?? 0,
      presenza: present[index] ?? 1,
    }));
    const { quote } = unwrap(computeRiparto(own, stato.scelte, fondo, people));
    return shapeAs(
      isEmpty(coefficienti) ? retribuzioni : coefficienti,
      quote.map(({ importo }) => importo),
    );
  },
);

export const RISPARMI = define(
  "RISPARMI",
  { risparmi: number, quota: optionalNumber },
  ({ risparmi, quota }, context) => {
    const own = sistemaWith(context.sistema, ({ premi }) => premi !== null);
    const { personale, fondo } = unwrap(computeRisparmi(own, risparmi, quota ?? undefined));
    return [[personale, fondo]];
  },
);
