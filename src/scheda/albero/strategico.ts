// A strategic objective with what hangs on it: the two sides, each with its own mean, and the double weighting (R11).
import { computeStrategico } from "../../calc/albero";
import { isHundred } from "../../lib/decimal";
import { figureOf } from "../checks/numbers";
import type { ObiettivoScheda } from "../kinds/obiettivo/model";
import type { CheckContext } from "../model";
import type { Regole } from "./draft";
import { membriAt } from "./draft";
import { placeOf, sheetIndicators, titleOf, weightPlace } from "./from-sheets";
import { indicatorNode } from "./indicatori";
import type { GruppoMedia } from "./media";
import { addNotes, atEach, incomplete, meanOf, SENZA_NOTE } from "./media";
import type { Mancanza, Momento, NodoOperativo, NodoStrategico, Posto, Raggiungimento } from "./model";

export interface NomeStrategico {
  readonly titolo: string;
  readonly at: Posto;
  readonly origine: "elenco" | "nome";
  readonly diSettore: boolean;
  readonly peso: number | undefined;
}

export function sheetNode(
  scheda: ObiettivoScheda,
  operativi: readonly NodoOperativo[],
  regole: Regole,
  context: CheckContext,
): NodoStrategico {
  const at = placeOf(scheda);
  return complete(
    {
      titolo: titleOf(scheda),
      at,
      peso: figureOf(scheda.pesoEnte?.read),
      pesoAt: weightPlace(scheda, scheda.pesoEnte),
      settore: scheda.settore,
      origine: "scheda",
      diSettore: false,
      pesoIndicatori: figureOf(scheda.pesoIndicatori?.read),
      pesoOperativi: figureOf(scheda.pesoOperativi?.read),
      indicatori: sheetIndicators(scheda).map(({ misura, peso }) => indicatorNode(misura, peso, regole.avviate)),
    },
    operativi,
    regole,
    context,
  );
}

/** One that is named and has no sheet of its own. */
export function namedNode(
  nome: NomeStrategico,
  operativi: readonly NodoOperativo[],
  regole: Regole,
  context: CheckContext,
): NodoStrategico {
  const unknown = { pesoAt: undefined, settore: undefined, pesoIndicatori: undefined, pesoOperativi: undefined };
  return complete({ ...nome, ...unknown, indicatori: [] }, operativi, regole, context);
}

type Dato = Omit<NodoStrategico, "kind" | "id" | "operativi" | "raggiunto" | "impatto">;

function complete(
  dato: Dato,
  operativi: readonly NodoOperativo[],
  regole: Regole,
  context: CheckContext,
): NodoStrategico {
  const { titolo: voce, at, indicatori } = dato;
  const mean = (nodes: typeof indicatori | typeof operativi, momento: Momento, more: Partial<GruppoMedia>) =>
    meanOf({
      voce,
      at,
      membri: membriAt(nodes, momento),
      mancanti: regole.mancanti,
      regola: "R11",
      vuoto: "SENZA_OBIETTIVI",
      ...more,
    });
  const impatto = atEach((momento) => mean(indicatori, momento, { vuoto: "SENZA_INDICATORI" }));
  const scaled = isPart(operativi) ? ({ pesi: "riportati" } as const) : {};
  const below = atEach((momento) => mean(operativi, momento, scaled));
  return {
    kind: "strategico",
    id: `s:${at.sheet}!${at.cell}`,
    ...dato,
    operativi,
    impatto,
    raggiunto: atEach((momento) => reached(dato, operativi, impatto[momento], below[momento], momento, context)),
  };
}

function reached(
  dato: Dato,
  operativi: readonly NodoOperativo[],
  impatto: Raggiungimento,
  below: Raggiungimento,
  momento: Momento,
  { sistema, scelte }: CheckContext,
): Raggiungimento {
  const { titolo: voce, at, indicatori, pesoIndicatori, pesoOperativi } = dato;
  if (dato.origine === "nome") return incomplete([{ voce, at, motivo: { code: "SENZA_SCHEDA" } }]);
  const sides = [
    ...(indicatori.length > 0 && pesoIndicatori !== 0 ? [impatto] : []),
    ...(operativi.length > 0 && pesoOperativi !== 0 ? [below] : []),
  ];
  const none = sides.find(({ esito }) => esito === "non_applicabile");
  if (none?.esito === "non_applicabile")
    return momento === "giugno" && none === impatto ? { esito: "non_applicabile", motivo: "SOLO_OPERATIVI" } : none;
  const lacks: readonly Mancanza[] = sides.flatMap((side) => (side.esito === "incompleto" ? side.mancano : []));
  if (lacks.length > 0) return incomplete(lacks);
  const group = (nodes: readonly unknown[], side: Raggiungimento) => ({
    valori: nodes.length === 0 ? [] : [side.esito === "calcolato" ? side.valore : 0],
    pesi: null,
  });
  const value = computeStrategico(sistema, scelte, {
    indicatori: group(indicatori, impatto),
    operativi: group(operativi, below),
    pesoIndicatori: pesoIndicatori ?? null,
    pesoOperativi: pesoOperativi ?? null,
  });
  if (!value.ok) return incomplete(value.error.map((motivo) => ({ voce, at, motivo })));
  const notes = sides.flatMap((side) => (side.esito === "calcolato" ? [side.note] : []));
  return { esito: "calcolato", valore: value.value.valore, note: notes.reduce(addNotes, SENZA_NOTE) };
}

/** Objectives of a list that adds up as a whole, of which only some hang here. */
function isPart(operativi: readonly NodoOperativo[]): boolean {
  const weights = operativi.flatMap(({ peso }) => peso ?? []);
  if (weights.length < operativi.length || weights.length === 0 || isHundred(weights)) return false;
  return operativi.every(({ origine, gruppo }) => origine === "elenco" && gruppo?.tornano === true);
}
