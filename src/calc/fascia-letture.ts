// The other readings of the text that touch bands (S1, S7, S11): each scelta with each option that is not in force. Kept by
// sistema and scelte, so that the intervals worked out for them are kept too.
import type { Scelta, SceltaId, Scelte, Sistema } from "../sistema/types";
import { opzione } from "./opzione";

export interface Alternative {
  readonly scelta: Scelta;
  readonly inVigore: string;
  readonly option: string;
  /** The scelte with that option instead. */
  readonly alternative: Scelte;
}

const memo = new WeakMap<Sistema, WeakMap<Scelte, readonly Alternative[]>>();

export function alternativesOf(sistema: Sistema, scelte: Scelte): readonly Alternative[] {
  let byScelte = memo.get(sistema);
  if (byScelte === undefined) memo.set(sistema, (byScelte = new WeakMap()));
  let known = byScelte.get(scelte);
  if (known === undefined) byScelte.set(scelte, (known = buildAlternatives(sistema, scelte)));
  return known;
}

function buildAlternatives(sistema: Sistema, scelte: Scelte): readonly Alternative[] {
  const { lettura = null, varianti = [] } = sistema.fasce ?? {};
  const concerned = new Set<SceltaId>([
    ...(lettura === null ? [] : [lettura]),
    ...varianti.map(({ scelta }) => scelta),
  ]);
  return sistema.scelte.flatMap((scelta) => {
    const inVigore = opzione(sistema, scelte, scelta.id);
    if (!concerned.has(scelta.id) || inVigore === undefined) return [];
    const others = scelta.opzioni.map(({ id }) => id).filter((id) => id !== inVigore);
    return others.map((option) => ({ scelta, inVigore, option, alternative: { ...scelte, [scelta.id]: option } }));
  });
}
