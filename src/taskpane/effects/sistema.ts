// Choosing the sistema and its scelte for this workbook, and what another reading would change in it.
import { sceltaSet, SISTEMA, sistemaImported } from "../../messages/pane/sistema";
import type { Scelta, Sistema } from "../../sistema/types";
import type { Context } from "../context";
import { peopleInOtherBands } from "./other-bands";
import { changeStato } from "./stato";

/** A built-in one is kept by its id, an office's own whole. */
export async function chooseSistema(context: Context, sistema: Sistema): Promise<boolean> {
  const { builtInSistemi } = await context.loadEngine();
  const isBuiltIn = builtInSistemi.some(({ id }) => id === sistema.id);
  return changeStato(
    context,
    (stato) => ({ ...stato, sistema: isBuiltIn ? sistema.id : { ...sistema } }),
    isBuiltIn ? SISTEMA.used : sistemaImported(sistema.nome),
  );
}

export async function chooseOpzione(context: Context, scelta: Scelta, opzione: string): Promise<boolean> {
  return changeStato(
    context,
    (stato) => ({ ...stato, scelte: { ...stato.scelte, [scelta.id]: opzione } }),
    sceltaSet(scelta.titolo),
  );
}

/** The sentences that say why the text of a file is no sistema; none where it was taken. */
export async function importSistema(context: Context, json: string): Promise<readonly string[]> {
  const engine = await context.loadEngine();
  const read = engine.readSistema(json);
  if (!read.ok) return read.error.map(engine.describeSistemaProblem);
  await chooseSistema(context, read.value);
  return [];
}

/** For each option of a scelta: how many people would change band against the option in force. undefined before a check. */
export async function effectsOf(
  { store, loadEngine }: Context,
  scelta: Scelta,
): Promise<ReadonlyMap<string, number> | undefined> {
  const { outcome } = store.getState();
  if (outcome === null) return undefined;
  const { snapshot, checked } = outcome;
  const engine = await loadEngine();
  const checkWith = (opzione: string): ReturnType<typeof engine.checkWorkbook> =>
    engine.checkWorkbook(snapshot, { sistema: checked.sistema, scelte: { [scelta.id]: opzione } });
  const inForce = checked.scelte[scelta.id] ?? scelta.opzioni[0]?.id ?? "";
  const base = checkWith(inForce);
  return new Map(
    scelta.opzioni.map(({ id }) => [id, id === inForce ? 0 : peopleInOtherBands(base, checkWith(id))] as const),
  );
}
