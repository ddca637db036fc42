// A strategic objective with what hangs on it: the two sides, each with its own mean, and the double weighting (R11).
import { computeStrategico } from "../../calc/albero";
import type { Mancanti } from "../../calc/media";
import type { Passo } from "../../calc/passi";
import { isHundred } from "../../lib/decimal";
import { figureOf } from "../checks/numbers";
import type { ObiettivoScheda } from "../kinds/obiettivo/model";
import type { CheckContext } from "../model";
import type { Regole } from "./draft";
import { membriAt } from "./draft";
import { placeOf, sheetIndicators, titleOf, weightPlace } from "./from-sheets";
import { indicatorNode } from "./indicatori";
import { addNotes, atEach, incomplete, meanOf, SENZA_NOTE } from "./media";
import type { Steps } from "./media";
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
  const { at } = dato;
  const node = { ...dato, operativi };
  return {
    kind: "strategico",
    id: `s:${at.sheet}!${at.cell}`,
    ...node,
    impatto: atEach((momento) => impattoAt(node, momento, regole.mancanti)),
    raggiunto: atEach((momento) => strategicoAt(node, momento, regole.mancanti, context)),
  };
}

/** What a strategic objective is measured by. */
type Misurabile = Dato & Pick<NodoStrategico, "operativi">;

/** The side of the impact indicators. */
function impattoAt(node: Misurabile, momento: Momento, mancanti: Mancanti, steps?: Steps): Raggiungimento {
  const { titolo: voce, at, indicatori } = node;
  const membri = membriAt(indicatori, momento);
  return meanOf({ voce, at, membri, mancanti, regola: "R11", vuoto: "SENZA_INDICATORI" }, steps);
}

/** The side of the operational objectives. */
function operativiAt(node: Misurabile, momento: Momento, mancanti: Mancanti, steps?: Steps): Raggiungimento {
  const { titolo: voce, at, operativi } = node;
  const membri = membriAt(operativi, momento);
  const scaled = isPart(operativi) ? ({ pesi: "riportati" } as const) : {};
  return meanOf({ voce, at, membri, mancanti, regola: "R11", vuoto: "SENZA_OBIETTIVI", ...scaled }, steps);
}

/** R11. */
export function strategicoAt(
  node: Misurabile,
  momento: Momento,
  mancanti: Mancanti,
  { sistema, scelte }: CheckContext,
  steps?: Steps,
): Raggiungimento {
  const { titolo: voce, at, indicatori, operativi, pesoIndicatori, pesoOperativi } = node;
  const impatto = impattoAt(node, momento, mancanti, pesoIndicatori === 0 ? undefined : steps);
  const below = operativiAt(node, momento, mancanti, pesoOperativi === 0 ? undefined : steps);
  if (node.origine === "nome") return incomplete([{ voce, at, motivo: { code: "SENZA_SCHEDA" } }]);
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
  const lati = {
    indicatori: group(indicatori, impatto),
    operativi: group(operativi, below),
    pesoIndicatori: pesoIndicatori ?? null,
    pesoOperativi: pesoOperativi ?? null,
  };
  const passi: Passo[] = [];
  const value = computeStrategico(sistema, scelte, lati, steps && passi);
  if (!value.ok) return incomplete(value.error.map((motivo) => ({ voce, at, motivo })));
  // Each side comes as one figure, whose own mean says nothing: the step that joins them is the last.
  steps?.passi.push(...passi.slice(-1));
  const notes = sides.flatMap((side) => (side.esito === "calcolato" ? [side.note] : []));
  return { esito: "calcolato", valore: value.value.valore, note: notes.reduce(addNotes, SENZA_NOTE) };
}

/** Objectives of a list that adds up as a whole, of which only some hang here. */
function isPart(operativi: readonly NodoOperativo[]): boolean {
  const weights = operativi.flatMap(({ peso }) => peso ?? []);
  if (weights.length < operativi.length || weights.length === 0 || isHundred(weights)) return false;
  return operativi.every(({ origine, gruppo }) => origine === "elenco" && gruppo?.tornano === true);
}
