// Setting a finding aside with a reason, and taking it up again: kept with the workbook by what it is about, not where it stands.
import { FINDING_TITLES } from "../../messages/pane/titles";
import { ignoredNow, resumedNow } from "../../messages/pane/verifica";
import type { Context } from "../context";
import type { AsideItem, Item } from "../state/model";
import { momentOf } from "./apply";
import { changeStato } from "./stato";

const DATE_LENGTH = "yyyy-mm-dd".length;

export async function ignoreItem(context: Context, { finding }: Item, reason: string): Promise<boolean> {
  const engine = await context.loadEngine();
  const entry = engine.ignore(finding, reason.trim(), momentOf(context.host.now()).slice(0, DATE_LENGTH));
  const key = engine.ignoreKey(entry);
  return changeStato(
    context,
    (stato) => ({ ...stato, ignorati: [...stato.ignorati.filter((one) => engine.ignoreKey(one) !== key), entry] }),
    ignoredNow(FINDING_TITLES[finding.code]),
  );
}

export async function resumeItem(context: Context, { finding, ignorato }: AsideItem): Promise<boolean> {
  const engine = await context.loadEngine();
  const key = engine.ignoreKey(ignorato);
  return changeStato(
    context,
    (stato) => ({ ...stato, ignorati: stato.ignorati.filter((one) => engine.ignoreKey(one) !== key) }),
    resumedNow(FINDING_TITLES[finding.code]),
  );
}
