// The one place where cells are written: apply, keep in the register, list in the visible sheet, check again. What cannot be
// kept in the register is taken back at once, so that there is no change of ours that cannot be undone.
import { failure, success } from "../../lib/result";
import type { Result } from "../../lib/result";
import { notKept, REGISTRO } from "../../messages/pane/registro";
import { describeWorkbookProblem } from "../../messages/workbook";
import type { Stato, VoceRegistro } from "../../scheda/state";
import type { Context } from "../context";
import { buildRegistroSheet, ownsRegistroSheet } from "../registro/sheet";
import type { Plan } from "../state/model";
import { recheck } from "./check";
import { keepStato } from "./stato";
import { fail, warn, withWork } from "./work";

export async function applyPlan(context: Context, plan: Plan): Promise<boolean> {
  let done = false;
  await withWork(context, "writing", async () => {
    const applied = await context.workbook.apply(plan.edits);
    if (!applied.ok) {
      fail(context, applied.error);
      return;
    }
    const kept = await record(context, plan);
    if (!kept.ok) {
      await context.workbook.apply(applied.value);
      warn(context, notKept(kept.error));
      return;
    }
    done = true;
    await finish(context, plan, kept.value);
  });
  return done;
}

/** The register with the plan in it; gives the stored text and the entry that would take the plan back. */
export async function record(
  context: Context,
  plan: Entry & Pick<Plan, "undoes" | "unlisted">,
): Promise<Result<{ readonly text: string; readonly voce: number | undefined }, string>> {
  const listed = plan.unlisted === true ? [] : [voceOf(plan, momentOf(context.host.now()))];
  const kept = await keepStato(context, (stato) => ({
    ...stato,
    registro: [
      ...stato.registro.map((voce, index) => (plan.undoes?.includes(index) === true ? revoked(voce) : voce)),
      ...listed,
    ],
  }));
  if (!kept.ok) return failure(kept.error);
  const registro = context.store.getState().stato?.registro ?? [];
  return success({ text: kept.value, voce: listed.length === 0 ? undefined : registro.length - 1 });
}

async function finish(
  context: Context,
  plan: Plan,
  { text, voce }: { readonly text: string; readonly voce: number | undefined },
): Promise<void> {
  const { store } = context;
  const problem = await listInSheet(context, store.getState().stato);
  const sheets = [...new Set(plan.edits.map(({ sheet }) => sheet))];
  const checked = await recheck(context, [...sheets, REGISTRO.sheetName], text);
  store.dispatch({ type: "panelClosed" });
  if (!checked.ok) fail(context, checked.error);
  else {
    const said = problem === undefined ? plan.done : `${plan.done} ${problem}`;
    const tone = problem === undefined ? "success" : "warning";
    store.dispatch({ type: "noticed", notice: { tone, text: said, ...(voce === undefined ? {} : { voce }) } });
  }
}

/** The visible copy of the register; the stored state is what counts. */
export async function listInSheet({ workbook, store }: Context, stato: Stato | null): Promise<string | undefined> {
  if (!workbook.addSheets || stato === null) return undefined;
  const there = store.getState().outcome?.snapshot.sheets.find(({ name }) => name === REGISTRO.sheetName);
  if (there && !ownsRegistroSheet(there)) return REGISTRO.noSheet;
  const added = await workbook.addSheets([buildRegistroSheet(stato.registro)]);
  return added.ok ? undefined : describeWorkbookProblem(added.error);
}

/** What the register keeps of a change. */
type Entry = Pick<Plan, "azione" | "regola" | "edits"> & { readonly fogli?: readonly string[] };

function voceOf({ azione, regola, edits, fogli }: Entry, quando: string): VoceRegistro {
  const celle = edits.map(({ sheet, cell, from, to }) => ({ foglio: sheet, cella: cell, prima: from, dopo: to }));
  return {
    quando,
    azione,
    ...(regola === undefined ? {} : { regola }),
    celle,
    ...(fogli === undefined ? {} : { fogli }),
  };
}

function revoked(voce: VoceRegistro): VoceRegistro {
  return { ...voce, annullata: true };
}

/** yyyy-mm-ddThh:mm, local. */
export function momentOf(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
