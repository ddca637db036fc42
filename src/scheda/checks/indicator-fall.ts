// Where the initial value shows a fall (T < V0) though no tipo is written, riduzione is proposed.
import type { IndicatorRow } from "./indicator-row";
import { valueOf } from "./measure";

export function isFall({ tipo, tipoScritto, misure }: IndicatorRow): boolean {
  const target = valueOf(misure.target);
  const start = valueOf(misure.valoreIniziale);
  const rising = tipo === "crescente" || tipo === "incremento";
  return rising && !(tipoScritto && tipo === "crescente") && target !== null && start !== null && target < start;
}
