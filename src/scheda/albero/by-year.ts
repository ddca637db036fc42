// The trees that the checks between schede look at, each built once and only where a scheda of its year asks.
import type { AnyScheda } from "../kinds/index";
import type { CheckContext } from "../model";
import { buildAlbero } from "./build";
import type { Albero, Raggiungimento } from "./model";
import type { Strutture } from "./persona";
import { readStrutture } from "./persona";

export interface Alberi {
  of(anno: number): Albero;
  readonly structureOf: Strutture;
}

export function alberiOf(read: readonly AnyScheda[], context: CheckContext): Alberi {
  const known = new Map<number, Albero>();
  return {
    of(anno) {
      const there = known.get(anno) ?? buildAlbero(read, context, anno);
      known.set(anno, there);
      return there;
    },
    structureOf: readStrutture(read, context),
  };
}

export function valueOf(raggiunto: Raggiungimento | undefined): number | undefined {
  return raggiunto?.esito === "calcolato" ? raggiunto.valore : undefined;
}
