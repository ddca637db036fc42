// Which option of a scelta interpretativa is in force.
import type { SceltaId, Scelte, Sistema } from "../sistema/types";

/** The chosen option, else the first of the sistema's list; undefined where the scelta does not concern the sistema. */
export function opzione(sistema: Sistema, scelte: Scelte, id: SceltaId): string | undefined {
  return scelte[id] ?? sistema.scelte.find((scelta) => scelta.id === id)?.opzioni[0]?.id;
}
