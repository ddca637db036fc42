// Taking back what the register lists: the edits the other way round, refused where somebody has changed a cell since; sheets
// that were added are taken away, which is asked first.
import { undoneNow } from "../../messages/pane/registro";
import type { VoceRegistro } from "../../scheda/state";
import type { Edit } from "../../workbook/edit";
import type { Context } from "../context";
import { applyPlan } from "./apply";
import { proposeRemoval } from "./removal";

export async function undoVoce(context: Context, index: number): Promise<void> {
  const voce = context.store.getState().stato?.registro[index];
  if (voce === undefined || voce.annullata === true) return;
  if (voce.fogli !== undefined) {
    await proposeRemoval(context, index, voce.fogli);
    return;
  }
  await applyPlan(context, {
    title: "",
    azione: voce.azione,
    edits: reverseEdits(voce),
    notes: [],
    done: undoneNow(voce.azione),
    undoes: [index],
    unlisted: true,
  });
}

function reverseEdits({ celle }: VoceRegistro): readonly Edit[] {
  return celle.map(({ foglio, cella, prima, dopo }) => ({ sheet: foglio, cell: cella, from: dopo, to: prima }));
}
