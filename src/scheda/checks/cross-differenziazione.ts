// Factor 2 against the scores actually given to the staff (R20): only where the workbook proves who the staff are, because
// they name the dirigente as their evaluator, or because as many as the stated collaborators share the settore.
import { computeDifferenziazione, countDifferenti } from "../../calc/differenziazione";
import { equal2 } from "../../lib/decimal";
import { squeeze } from "../../lib/text";
import { isDirigente } from "../../calc/albero";
import type { Finding } from "../finding";
import type { RiepilogoScheda } from "../kinds/riepilogo/model";
import type { ValutazioneScheda } from "../kinds/valutazione/model";
import { countedPoints, countedRead } from "../kinds/valutazione/points";
import type { CheckContext } from "../model";
import { finding } from "./build";
import type { Printed } from "./cross";
import { personKey, sameYear } from "./persona-key";

/** One of the staff, told once however many places show the score. */
interface Collaboratore {
  readonly persona: string;
  readonly anno: number | undefined;
  readonly punteggio: number;
  readonly settore: string;
  readonly valutatore: string;
}

export function checkDifferenziazioneData(
  valutazioni: readonly ValutazioneScheda[],
  printed: readonly Printed[],
  riepiloghi: readonly RiepilogoScheda[],
  context: CheckContext,
): readonly Finding[] {
  const id = context.sistema.differenziazione?.fattore;
  const dirigenti = valutazioni.filter(
    ({ categoria }) => categoria !== undefined && isDirigente(context.sistema, categoria),
  );
  if (id === undefined || dirigenti.length === 0) return [];
  const everybody = collect(printed, riepiloghi);
  return dirigenti.flatMap((scheda) => checkDirigente(scheda, id, everybody, context));
}

function checkDirigente(
  scheda: ValutazioneScheda,
  id: string,
  everybody: readonly Collaboratore[],
  { sistema, scelte }: CheckContext,
): readonly Finding[] {
  const staff = staffOf(scheda, everybody);
  const riga = scheda.righe.find(({ fattore }) => fattore?.id === id);
  if (staff.length < 2) return [];
  const differenti = countDifferenti(staff.map(({ punteggio }) => punteggio));
  const stated = scheda.etichette.punteggiDiversi;
  const source = { rule: sistema.differenziazione?.regola, fonte: sistema.differenziazione?.fonte };
  const facts = { fattore: id, differenti, collaboratori: staff.length, persona: scheda.persona };
  if (stated) {
    if (stated.value === differenti) return [];
    return [
      finding(scheda, "NON_CORRISPONDE", stated.at, {
        ...source,
        facts: { ...facts, caso: "differenti", dichiarati: stated.value },
        expected: differenti,
        found: stated.value,
        field: "punteggi_diversi",
      }),
    ];
  }
  const points = riga && countedPoints(scheda, riga);
  const due = computeDifferenziazione(
    sistema,
    scelte,
    staff.map(({ punteggio }) => punteggio),
  );
  if (!riga || points === undefined || !due.ok || equal2(points, due.value.punti)) return [];
  const detail = {
    ...source,
    facts: { ...facts, caso: "differenziazione", punti: points, dovuti: due.value.punti },
    expected: due.value.punti,
    found: points,
    field: `punti:${id}`,
  };
  return [finding(scheda, "NON_CORRISPONDE", countedRead(scheda, riga), detail)];
}

function staffOf(scheda: ValutazioneScheda, everybody: readonly Collaboratore[]): readonly Collaboratore[] {
  if (scheda.persona === undefined) return [];
  const own = personKey(scheda.persona);
  const others = everybody.filter((one) => personKey(one.persona) !== own && sameYear(one.anno, scheda.anno));
  const evaluated = others.filter(({ valutatore }) => valutatore !== "" && personKey(valutatore) === own);
  const count = scheda.etichette.collaboratori?.value;
  if (evaluated.length > 0) return count === undefined || count === evaluated.length ? evaluated : [];
  const settore = squeeze(scheda.settore ?? "");
  const there = settore === "" ? [] : others.filter((one) => squeeze(one.settore) === settore);
  return count !== undefined && there.length === count ? there : [];
}

/** Every score of the workbook by person and year; the scheda's own before the riepilogo's. */
function collect(printed: readonly Printed[], riepiloghi: readonly RiepilogoScheda[]): readonly Collaboratore[] {
  const found = new Map<string, Collaboratore>();
  const add = (one: Collaboratore): void => {
    const key = `${personKey(one.persona)}|${one.anno ?? ""}`;
    if (!found.has(key)) found.set(key, one);
  };
  for (const { scheda, json } of printed) {
    if (scheda.kind !== "valutazione" || scheda.persona === undefined || json.punteggio === undefined) continue;
    const valutatore = scheda.around.above.find(({ id, text }) => id === "valutatore" && text !== "")?.text ?? "";
    add({
      persona: scheda.persona,
      anno: scheda.anno,
      punteggio: json.punteggio,
      settore: scheda.settore ?? "",
      valutatore,
    });
  }
  for (const scheda of riepiloghi) {
    for (const { persona, anno = scheda.anno, punteggio, settore, valutatore } of scheda.righe) {
      if (punteggio === undefined) continue;
      add({
        persona,
        anno,
        punteggio,
        settore: settore?.text ?? scheda.settore ?? "",
        valutatore: valutatore?.text ?? "",
      });
    }
  }
  return [...found.values()];
}
