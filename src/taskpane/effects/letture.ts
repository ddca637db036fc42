// Corrections of the reading: kept with the workbook by sheet and headings, so that they hold when rows move.
import { failure, success } from "../../lib/result";
import type { Result } from "../../lib/result";
import { SCHEDE } from "../../messages/pane/schede";
import { describeWorkbookProblem } from "../../messages/workbook";
import type { Kind } from "../../scheda/recognise/kinds";
import type { Lettura } from "../../scheda/recognise/letture";
import { parseAddress } from "../../workbook/address";
import type { Context } from "../context";
import { currentSnapshot } from "./check";
import { changeStato } from "./stato";

export async function keepLettura(context: Context, lettura: Lettura): Promise<boolean> {
  return changeStato(
    context,
    (stato) => ({ ...stato, letture: [...stato.letture.filter((one) => !sameTable(one, lettura)), lettura] }),
    SCHEDE.kept,
  );
}

export async function forgetLettura(
  context: Context,
  lettura: Pick<Lettura, "foglio" | "intestazione">,
): Promise<boolean> {
  return changeStato(
    context,
    (stato) => ({ ...stato, letture: stato.letture.filter((one) => !sameTable(one, lettura)) }),
    SCHEDE.forgotten,
  );
}

export function sameTable(
  one: Pick<Lettura, "foglio" | "intestazione">,
  other: Pick<Lettura, "foglio" | "intestazione">,
): boolean {
  return one.foglio === other.foglio && one.intestazione === other.intestazione;
}

/** A table that the headings alone did not give away: the row where the person stands becomes its headings. */
export async function pointTable(context: Context, kind: Kind): Promise<Result<true, string>> {
  const { workbook, loadEngine } = context;
  const place = await workbook.selection?.();
  if (place === undefined) return failure(SCHEDE.pointMissing);
  if (!place.ok) return failure(describeWorkbookProblem(place.error));
  const snapshot = await currentSnapshot(context);
  if (!snapshot.ok) return failure(describeWorkbookProblem(snapshot.error));
  const engine = await loadEngine();
  const sheet = snapshot.value.sheets.find(({ name }) => name === place.value.sheet);
  const rect = parseAddress(place.value.address);
  const bottom = rect === undefined ? 0 : Math.min(rect.bottom, rect.top + 1);
  const cells = sheet && rect ? engine.headingCells(engine.createGrid(sheet), rect.top, bottom) : [];
  if (!sheet || cells.length < FEWEST_HEADINGS) return failure(SCHEDE.pointMissing);
  const intestazione = engine.headingSignature(cells.map(({ text }) => text));
  await keepLettura(context, { foglio: sheet.name, intestazione, kind });
  return success(true);
}

const FEWEST_HEADINGS = 2;
