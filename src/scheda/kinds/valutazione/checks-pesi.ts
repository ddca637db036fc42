// Weights of the factors: their sum (R9), the table of the categoria, the reallocations (R15, R16, S13); weights of what stands below a factor.
import { equal10, sum } from "../../../lib/decimal";
import type { Riallocazione } from "../../../sistema/types";
import { finding, spanOf } from "../../checks/build";
import { figureOf } from "../../checks/numbers";
import { checkWeights, isInvalidWeight } from "../../checks/weights";
import type { Finding } from "../../finding";
import type { CheckContext } from "../../model";
import { isEmpty } from "../../recognise/reading";
import { reweigh, withTotals } from "./fixes";
import type { FattoreRiga, ValutazioneScheda } from "./model";
import { dueWeightOf, isExcused, weightOf } from "./points";

/** Names of findings by what moved the weight. */
const RIALLOCA = { nessun_obiettivo_individuale: "RIALLOCA_1B", un_collaboratore: "RIALLOCA_2" } as const;

export function checkPesi(scheda: ValutazioneScheda): readonly Finding[] {
  if (scheda.inBianco) return [];
  const weighed = scheda.righe.filter((riga) => !hasNoWeight(scheda, riga));
  const total = scheda.totali.map(({ peso }) => peso).find((read) => figureOf(read) !== undefined);
  const { findings } = checkWeights(scheda, scheda.grid, {
    gruppo: "fattori",
    weights: weighed.map((riga) => ({ voce: riga.voce, read: riga.peso, id: riga.fattore?.id ?? riga.voce })),
    range: spanOf(scheda.righe.map(({ peso }) => peso)),
    total,
    tuttiNecessari: true,
    fonte: scheda.dovuti?.pesi.fonte,
  });
  return [...findings, ...scheda.righe.flatMap((riga) => checkParts(scheda, riga))];
}

/** "–", "non previsto" or nothing, where nothing is due. */
function hasNoWeight(scheda: ValutazioneScheda, riga: FattoreRiga): boolean {
  if (figureOf(riga.peso) !== undefined) return false;
  if (scheda.dovuti) return isExcused(riga, scheda.dovuti) && (isEmpty(riga.peso) || riga.peso.kind === "text");
  return riga.peso.kind === "dash";
}

function checkParts(scheda: ValutazioneScheda, riga: FattoreRiga): readonly Finding[] {
  const parts = riga.sottorighe.filter(({ peso }) => figureOf(peso) !== undefined);
  if (parts.length < 2 || riga.daSottorighe) return [];
  const together = sum(parts.map(({ peso }) => figureOf(peso) ?? 0));
  const own = [weightOf(riga), dueWeightOf(riga, scheda.dovuti)];
  if (own.some((weight) => weight !== undefined && equal10(weight, together))) return [];
  return checkWeights(scheda, scheda.grid, {
    gruppo: `voci:${riga.fattore?.id ?? riga.voce}`,
    weights: parts.map(({ voce, peso }) => ({ voce, read: peso })),
    range: spanOf(parts.map(({ peso }) => peso)),
    correggibile: true,
    fonte: riga.fattore?.fonte,
  }).findings;
}

export function checkPesiDovuti(scheda: ValutazioneScheda): readonly Finding[] {
  const { dovuti } = scheda;
  if (scheda.inBianco || !dovuti) return [];
  const missed = dovuti.pesi.riallocazioni.filter(({ da }) => (weightOfFattore(scheda, da) ?? 0) > 0);
  const moved = new Set(missed.flatMap(({ da, a }) => [da, a]));
  return [
    ...missed.map((riallocazione) => missedReallocation(scheda, riallocazione)),
    ...scheda.righe
      .filter(({ fattore }) => fattore && !moved.has(fattore.id))
      .flatMap((riga) => wrongWeight(scheda, riga)),
  ];
}

function weightOfFattore({ righe }: ValutazioneScheda, id: string): number | undefined {
  const riga = righe.find(({ fattore }) => fattore?.id === id);
  return riga && weightOf(riga);
}

function missedReallocation(scheda: ValutazioneScheda, { quando, da, a, regola, fonte }: Riallocazione): Finding {
  const giver = scheda.righe.find(({ fattore }) => fattore?.id === da) as FattoreRiga;
  const taker = scheda.righe.find(({ fattore }) => fattore?.id === a);
  const due = taker && dueWeightOf(taker, scheda.dovuti);
  const edits = [...reweigh(scheda, giver, 0), ...(taker && due !== undefined ? reweigh(scheda, taker, due) : [])];
  return finding(scheda, RIALLOCA[quando], giver.peso, {
    facts: {
      da,
      a,
      voceDa: giver.voce,
      voceA: taker?.voce,
      peso: weightOf(giver),
      pesoA: taker && weightOf(taker),
      dovutoA: due,
      collaboratori: scheda.dovuti?.collaboratori,
    },
    rule: regola,
    fonte,
    expected: 0,
    found: weightOf(giver),
    fix: withTotals(scheda, edits),
    field: `peso:${da}`,
  });
}

/** No fix: what points are due under another weight is for the evaluator to say. */
function wrongWeight(scheda: ValutazioneScheda, riga: FattoreRiga): readonly Finding[] {
  const due = dueWeightOf(riga, scheda.dovuti);
  const weight = weightOf(riga);
  if (due === undefined || weight === undefined || isInvalidWeight(riga.peso) || equal10(weight, due)) return [];
  const id = riga.fattore?.id ?? "";
  return [
    finding(scheda, "PESO_FATTORE", riga.peso, {
      facts: { fattore: id, voce: riga.voce, peso: weight, dovuto: due, categoria: scheda.categoria },
      rule: "R15",
      fonte: scheda.dovuti?.pesi.fonte,
      expected: due,
      found: weight,
      field: `peso:${id}`,
    }),
  ];
}

/** There is nobody to differentiate: which option of S13 was applied. */
export function checkSenzaCollaboratori(scheda: ValutazioneScheda, { sistema }: CheckContext): readonly Finding[] {
  const option = scheda.dovuti?.pesi.senzaCollaboratori ?? null;
  const at = scheda.etichette.collaboratori?.at;
  if (scheda.inBianco || option === null || !at) return [];
  const scelta = sistema.scelte.find(({ id }) => id === "S13");
  return [
    finding(scheda, "SENZA_COLLABORATORI", at, {
      facts: { opzione: option, scelta: "S13" },
      rule: "R16",
      fonte: scelta?.fonte,
      found: 0,
      field: "collaboratori",
    }),
  ];
}
