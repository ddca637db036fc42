// What is shown before a copy is made for one evaluator: each sheet of the workbook, kept or left out, and why.
import { INVIO_NOTES, invioFile, invioKept, invioTitle, MODULI, sheetLine } from "../../messages/pane/moduli";
import type { FoglioInvio, InvioProblem, PianoInvio } from "../../scheda/invio/types";
import type { ModuliEngine } from "../moduli-engine";
import type { JobPreview, Listing } from "../state/moduli";

export function previewCopy({ describeFoglioInvio }: ModuliEngine, piano: PianoInvio): JobPreview {
  const line = (foglio: FoglioInvio): string => sheetLine(foglio.foglio, describeFoglioInvio(foglio));
  const kept = piano.fogli.filter(({ esito }) => esito !== "escluso");
  const left = piano.fogli.filter(({ esito }) => esito === "escluso");
  return {
    title: invioTitle(piano.valutatore),
    sentences: [invioKept(piano.persone), piano.plan.freeze ? INVIO_NOTES.frozen : INVIO_NOTES.live, INVIO_NOTES.never],
    pesi: [],
    lists: [
      ...listing(MODULI.missing, piano.mancanti),
      ...listing(MODULI.kept, kept.map(line)),
      ...listing(MODULI.left, left.map(line)),
    ],
    skipped: [],
    job: { kind: "copy", piano, name: fileName(invioFile(piano.valutatore)) },
    action: MODULI.prepare,
  };
}

/** Why there is no copy; the sheets tell the rest. */
export function previewNoCopy(
  { describeFoglioInvio, describeInvioProblem }: ModuliEngine,
  problem: InvioProblem,
): JobPreview {
  const fogli = problem.code === "NIENTE_DA_INVIARE" ? problem.fogli : [];
  const lines = fogli.map((foglio) => sheetLine(foglio.foglio, describeFoglioInvio(foglio)));
  return {
    title: problem.code === "NIENTE_DA_INVIARE" ? invioTitle(problem.valutatore) : MODULI.prepare,
    sentences: [describeInvioProblem(problem)],
    pesi: [],
    lists: listing(MODULI.left, lines),
    skipped: [],
    job: null,
    action: MODULI.prepare,
  };
}

function listing(title: string, lines: readonly string[]): readonly Listing[] {
  return lines.length === 0 ? [] : [{ title, lines, isOpen: true }];
}

const FORBIDDEN = /[\\/:*?"<>|]+/g;

/** A name that every system takes. */
function fileName(name: string): string {
  return name.replaceAll(FORBIDDEN, " ");
}
