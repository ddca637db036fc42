// What is kept with the workbook: read again just before it is changed, so that what a colleague kept meanwhile is not lost.
import { failure, success } from "../../lib/result";
import type { Result } from "../../lib/result";
import { REGISTRO } from "../../messages/pane/registro";
import { describeStatoProblem } from "../../messages/pane/sistema";
import { describeWorkbookProblem } from "../../messages/workbook";
import type { Stato } from "../../scheda/state";
import type { Context } from "../context";
import type { Engine } from "../engine";
import { checkSnapshot } from "./check";
import { warn } from "./work";

/** Larger parts misbehave in Excel. */
const LONGEST_STATE = 900_000;

export type StatoChange = (stato: Stato) => Stato;

/** Gives the text that was written, or a sentence that says why it could not be. */
export async function keepStato(context: Context, change: StatoChange): Promise<Result<string, string>> {
  const engine = await context.loadEngine();
  const current = await readCurrent(context, engine);
  if (!current.ok) return current;
  const next: Stato = { ...change(current.value), vista: context.store.getState().view };
  const text = fitting(next, engine);
  if (text === undefined) return failure(REGISTRO.full);
  const written = await context.workbook.writeState(text);
  if (!written.ok) return failure(describeWorkbookProblem(written.error));
  context.store.dispatch({ type: "statoRead", stato: engine.readStato(text).stato });
  return success(text);
}

/** For choices that write no cell: kept, and the check made again over the cells as they were read. */
export async function changeStato(context: Context, change: StatoChange, said: string): Promise<boolean> {
  const kept = await keepStato(context, change);
  if (!kept.ok) {
    warn(context, kept.error);
    return false;
  }
  const { outcome } = context.store.getState();
  if (outcome !== null) await checkSnapshot(context, { ...outcome.snapshot, state: kept.value });
  context.store.dispatch({ type: "said", text: said });
  return true;
}

async function readCurrent(context: Context, engine: Engine): Promise<Result<Stato, string>> {
  const { workbook, store } = context;
  const { outcome } = store.getState();
  const read = workbook.readState ? await workbook.readState() : success(outcome?.snapshot.state ?? null);
  if (!read.ok) return failure(describeWorkbookProblem(read.error));
  const { stato, problemi } = engine.readStato(read.value);
  const newer = problemi.find(({ code }) => code === "STATO_VERSIONE");
  return newer === undefined ? success(stato) : failure(describeStatoProblem(newer));
}

/** Entries already taken back go first, the oldest before; those still in force are never lost. */
function fitting(stato: Stato, engine: Engine): string | undefined {
  let rest = stato;
  for (;;) {
    const text = engine.stringifyStato(rest);
    if (text.length <= LONGEST_STATE) return text;
    const oldest = rest.registro.findIndex(({ annullata }) => annullata === true);
    if (oldest < 0) return undefined;
    rest = { ...rest, registro: rest.registro.filter((_, index) => index !== oldest) };
  }
}
