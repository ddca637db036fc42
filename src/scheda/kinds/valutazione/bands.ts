// The band of a score for a scheda's categoria, and the other bands that scelte nobody has set would give it.
import type { AltraFascia } from "../../../calc/fascia";
import { fasciaOutcomes, findFascia } from "../../../calc/fascia";
import type { Fascia } from "../../../sistema/types";
import type { CheckContext } from "../../model";

export function bandOf(
  { sistema, scelte }: CheckContext,
  categoria: string | undefined,
  score: number,
): Fascia | undefined {
  if (sistema.fasce === null) return undefined;
  const found = findFascia(sistema, scelte, score, ruoloOf({ sistema }, categoria));
  return found.ok ? (found.value.fascia ?? undefined) : undefined;
}

export function otherBands(
  { sistema, scelte, chosen }: CheckContext,
  categoria: string | undefined,
  score: number,
): readonly AltraFascia[] {
  if (sistema.fasce === null) return [];
  return fasciaOutcomes(sistema, scelte, score, ruoloOf({ sistema }, categoria)).filter(
    ({ scelta }) => !chosen.has(scelta),
  );
}

function ruoloOf({ sistema }: Pick<CheckContext, "sistema">, categoria: string | undefined): string | null {
  return sistema.categorie.find(({ id }) => id === categoria)?.ruolo ?? null;
}
