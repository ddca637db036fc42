// The PERF functions follow the sistema and the scelte of the workbook: told once it was read, and at each change.
import type { Stato } from "../../scheda/state";
import type { Context, Rules } from "../context";
import type { Engine } from "../engine";

/** Until they are told the functions wait: also a workbook whose state cannot be read gets an answer. */
export async function tellRules({ store, host, loadEngine }: Context): Promise<() => void> {
  const engine = await loadEngine();
  let told: Pick<Stato, "sistema" | "scelte"> | undefined;
  const tell = (): void => {
    const stato = store.getState().stato ?? engine.STATO_VUOTO;
    if (stato.sistema === told?.sistema && stato.scelte === told.scelte) return;
    told = stato;
    host.setRules(rulesOf(stato, engine));
  };
  tell();
  return store.subscribe(tell);
}

function rulesOf({ sistema, scelte }: Pick<Stato, "sistema" | "scelte">, engine: Engine): Rules {
  if (sistema === null || typeof sistema === "string") return { sistema, scelte };
  const read = engine.readSistema(JSON.stringify(sistema));
  return { sistema: read.ok ? read.value : null, scelte };
}
