// The graduatoria: places (R36), one evaluator (R46), distributions of scores that look wrong (R36).
import { computeGraduatoria } from "../../../calc/graduatoria";
import type { Concorrente } from "../../../calc/graduatoria";
import { findAnomalie } from "../../../calc/distribuzione";
import type { Anomalia } from "../../../calc/distribuzione";
import { squeeze } from "../../../lib/text";
import type { Sistema } from "../../../sistema/types";
import { finding, spanOf } from "../../checks/build";
import { personKey } from "../../checks/persona-key";
import type { Finding } from "../../finding";
import type { Check, CheckContext } from "../../model";
import type { Place } from "../../recognise/reading";
import { isReadable } from "./checks-accesso";
import type { RiepilogoScheda, RigaLetta, TextRead } from "./model";
import { editCell, subjectOf, tableField } from "./subject";

export const checkPosti: Check<RiepilogoScheda> = (scheda, context) => {
  const stated = scheda.righe.filter(({ posto }) => posto?.valore !== undefined);
  if (stated.length === 0 || !isReadable(scheda)) return [];
  const [best] = GROUPINGS.map((group) => wrongPlaces(scheda, context, group)).sort(
    (one, other) => one.length - other.length,
  );
  return (best ?? []).map(({ riga, due }) => wrongPlace(scheda, riga, due, context.sistema));
};

/** One ranking for the table, or one for each settore, evaluator or categoria in it: whichever the places follow. */
const GROUPINGS: readonly ((riga: RigaLetta) => string)[] = [
  () => "",
  ({ settore }) => squeeze(settore?.text ?? ""),
  ({ valutatore }) => squeeze(valutatore?.text ?? ""),
  ({ categoriaId }) => categoriaId ?? "",
];

interface WrongPlace {
  readonly riga: RigaLetta;
  readonly due: number | undefined;
}

function wrongPlaces(
  scheda: RiepilogoScheda,
  context: CheckContext,
  keyOf: (riga: RigaLetta) => string,
): readonly WrongPlace[] {
  const groups = new Map<string, RigaLetta[]>();
  for (const riga of scheda.righe) groups.set(keyOf(riga), [...(groups.get(keyOf(riga)) ?? []), riga]);
  return [...groups.values()].flatMap((righe) => {
    const due = duePlaces(context, righe);
    const other = dueUnderOtherScelte(context, righe);
    return righe.flatMap((riga, index): readonly WrongPlace[] => {
      const { posto } = riga;
      if (
        posto?.valore === undefined ||
        posto.valore === due[index] ||
        other.some((places) => places[index] === posto.valore)
      )
        return [];
      return [{ riga, due: due[index] }];
    });
  });
}

function duePlaces(
  { sistema, scelte }: Pick<CheckContext, "sistema" | "scelte">,
  righe: readonly RigaLetta[],
): readonly (number | undefined)[] {
  const ranking = computeGraduatoria(sistema, scelte, competitors(righe));
  const places: (number | undefined)[] = righe.map(() => undefined);
  if (ranking.ok) for (const { posto, indice } of ranking.value.voci) places[indice] = posto;
  return places;
}

export function competitors(righe: readonly RigaLetta[]): readonly Concorrente[] {
  return righe.map(({ punteggio, sospeso, numeri, ruolo }) => ({
    punteggio: punteggio ?? null,
    sospeso,
    ruolo,
    ...(numeri.mesi_assenza?.kind === "number" ? { mesiAssenza: numeri.mesi_assenza.value } : {}),
  }));
}

/** A place that follows from a scelta nobody has made is the band's question, told there. */
function dueUnderOtherScelte(
  { sistema, scelte }: CheckContext,
  righe: readonly RigaLetta[],
): readonly (readonly (number | undefined)[])[] {
  const open = new Map(
    righe.flatMap(({ dovuta }) =>
      dovuta.altre.map(({ scelta, opzione }) => [`${scelta}=${opzione}`, { [scelta]: opzione }] as const),
    ),
  );
  return [...open.values()].map((other) => duePlaces({ sistema, scelte: { ...scelte, ...other } }, righe));
}

function wrongPlace(
  scheda: RiepilogoScheda,
  riga: RigaLetta,
  due: number | undefined,
  { graduatoria }: Sistema,
): Finding {
  const at = riga.posto?.at ?? riga.at;
  const facts = {
    caso: due === undefined ? "fuori" : "posto",
    persona: riga.persona,
    punteggio: riga.punteggio,
    dichiarato: riga.posto?.valore,
    dovuto: due,
  };
  return finding(subjectOf(scheda, riga), "POSTO_ERRATO", at, {
    facts,
    rule: "R36",
    fonte: graduatoria?.fonte,
    expected: due ?? null,
    found: riga.posto?.valore,
    fix: editCell(scheda, at, due ?? null),
    field: "posto",
  });
}

/** Told where the evaluator of the fewer stands first. */
export const checkValutatori: Check<RiepilogoScheda> = (scheda, { sistema }) => {
  if (sistema.valutatore_unico === null) return [];
  const named = scheda.righe
    .map(({ valutatore }) => valutatore)
    .filter((one): one is TextRead => one !== undefined && one.text !== "");
  const counts = new Map<string, { readonly nome: string; count: number }>();
  for (const { text } of named) {
    const key = personKey(text);
    const known = counts.get(key) ?? { nome: text, count: 0 };
    known.count++;
    counts.set(key, known);
  }
  if (counts.size < 2) return [];
  const most = [...counts].reduce((one, other) => (other[1].count > one[1].count ? other : one))[0];
  const at = named.find(({ text }) => personKey(text) !== most);
  if (!at) return [];
  const { regola: rule, fonte } = sistema.valutatore_unico;
  const facts = { valutatori: [...counts.values()].map(({ nome }) => nome) };
  return [
    finding(scheda, "VALUTATORE_NON_UNICO", at, {
      facts,
      rule,
      fonte,
      found: at.text,
      field: tableField(scheda, "valutatore"),
    }),
  ];
};

export const checkDistribuzione: Check<RiepilogoScheda> = (scheda, { sistema }) => {
  if (sistema.distribuzione === null) return [];
  const scored = scheda.righe.filter(({ punteggio, sospeso, mista }) => punteggio !== undefined && !sospeso && !mista);
  const rows = scored.map(({ punteggio = 0, valutatore, settore }) => ({
    punteggio,
    ...(valutatore ? { valutatore: valutatore.text } : {}),
    ...(settore ? { settore: settore.text } : {}),
  }));
  return findAnomalie(sistema.distribuzione, rows).map((anomalia) => anomalous(scheda, scored, anomalia, sistema));
};

function anomalous(
  scheda: RiepilogoScheda,
  scored: readonly RigaLetta[],
  { motivo, gruppo, ente }: Anomalia,
  sistema: Sistema,
): Finding {
  const places = gruppo.persone.flatMap((index) => scored[index]?.numeri.punteggio ?? scored[index]?.at ?? []);
  const facts = {
    caso: motivo,
    gruppo: gruppo.nome,
    per: gruppo.per,
    persone: gruppo.persone.length,
    media: gruppo.media,
    scarto: gruppo.scarto,
    mediaEnte: ente.media,
    scartoEnte: ente.scarto,
  };
  return finding(scheda, "DISTRIBUZIONE_ANOMALA", rangeOf(places), {
    facts,
    rule: sistema.distribuzione?.regola,
    fonte: sistema.distribuzione?.fonte,
    field: `distribuzione:${gruppo.nome}`,
  });
}

/** The whole range where the group's cells follow one another, else its first cell. */
function rangeOf(places: readonly Place[]): Place | ReturnType<typeof spanOf> {
  const span = spanOf(places);
  const isWhole = span.left === span.right && span.bottom - span.top + 1 === places.length;
  return isWhole ? span : (places[0] ?? { row: span.top, col: span.left });
}
