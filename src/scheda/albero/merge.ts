// The same objective in several places is one: its sheet and the list that brings the results, the list of June and the final
// one. What one place has not measured the other may have; two measures that differ are told, and none of them counts.
import { equal2 } from "../../lib/decimal";
import { fold, squeeze } from "../../lib/text";
import { isMeasured, measureIndicator } from "../checks/indicator-achievement";
import type { Draft, DraftIndicator } from "./draft";
import { MOMENTI } from "./media";
import type { Momento } from "./model";
import type { MisuraMomento } from "./rows";

export function mergeSame(drafts: readonly Draft[]): readonly Draft[] {
  const merged: Draft[] = [];
  const ordered = [
    ...drafts.filter(({ origine }) => origine === "scheda"),
    ...drafts.filter(({ origine }) => origine === "elenco"),
  ];
  for (const draft of ordered) {
    const at = merged.findIndex((known) => isSame(known, draft));
    const known = merged[at];
    if (known) merged[at] = joined(known, draft);
    else merged.push(draft);
  }
  return merged;
}

/** Twice in one place it is two, and the check tells it. */
function isSame(known: Draft, other: Draft): boolean {
  const title = fold(known.titolo);
  if (title === "" || title !== fold(other.titolo) || known.fonte === other.fonte) return false;
  return agree(known.settore, other.settore) && agree(known.persona, other.persona) && agreeOnStrategic(known, other);
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || squeeze(one) === squeeze(other);
}

function agreeOnStrategic({ strategico: one, origine }: Draft, { strategico: other }: Draft): boolean {
  return origine === "scheda" || agree(one?.text, other?.text);
}

function joined(known: Draft, other: Draft): Draft {
  const measures = (draft: Draft): boolean =>
    draft.indicatori.some(({ misura }) => MOMENTI.some((momento) => isMeasured(misura.momenti[momento].row)));
  const named = known.indicatori.filter((one) => findSame(other.indicatori, one) !== undefined);
  const isBorrowed = named.length === 0 && !measures(known) && measures(other);
  const indicatori = known.indicatori.map((one) => withMeasures(one, findSame(other.indicatori, one)));
  const differs = known.indicatori.some((one) => disagrees(one, findSame(other.indicatori, one)));
  return {
    ...known,
    settore: known.settore ?? other.settore,
    persona: known.persona ?? other.persona,
    strategico: known.strategico ?? other.strategico,
    ...(isBorrowed ? { indicatori: other.indicatori, pesiLiberi: other.pesiLiberi } : { indicatori }),
    ...(differs ? { conflitto: other.at.sheet } : {}),
  };
}

function findSame(indicators: readonly DraftIndicator[], { misura }: DraftIndicator): DraftIndicator | undefined {
  return indicators.find((other) => fold(other.misura.voce) === fold(misura.voce));
}

function withMeasures(one: DraftIndicator, other: DraftIndicator | undefined): DraftIndicator {
  if (!other) return one;
  const choose = (momento: Momento): MisuraMomento => {
    const own = one.misura.momenti[momento];
    const found = other.misura.momenti[momento];
    return !isMeasured(own.row) && isMeasured(found.row) ? found : own;
  };
  return {
    ...one,
    misura: { ...one.misura, momenti: { giugno: choose("giugno"), dicembre: choose("dicembre") } },
  };
}

function disagrees(one: DraftIndicator, other: DraftIndicator | undefined): boolean {
  const values = [one, other].map((indicator) => {
    const moment = indicator?.misura.momenti.dicembre;
    return moment && measureIndicator(moment.row, moment.scale);
  });
  const [own, found] = values;
  return own?.esito === "calcolato" && found?.esito === "calcolato" && !equal2(own.valore, found.valore);
}
