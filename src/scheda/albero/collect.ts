// Every objective of a workbook by year: sheets of annex 1.1 and 1.2, flat lists. Lists of a person's individual objectives, and
// those on a form's own sheet, are no part of the tree.
import { fold } from "../../lib/text";
import type { AnyScheda } from "../kinds/index";
import type { ObiettivoScheda } from "../kinds/obiettivo/model";
import type { PianoScheda } from "../kinds/piano/model";
import type { CheckContext } from "../model";
import type { Draft } from "./draft";
import { draftList } from "./from-lists";
import { sheetDraft } from "./from-sheets";

interface Raccolta {
  readonly anno: number | undefined;
  readonly anni: readonly number[];
  readonly strategici: readonly ObiettivoScheda[];
  readonly operativi: readonly Draft[];
}

interface Dated<T> {
  readonly anno: number | undefined;
  readonly value: T;
}

/** Without a year asked for, the one with most objectives; what has no year belongs to every one. */
export function collect(read: readonly AnyScheda[], context: CheckContext, wanted?: number): Raccolta {
  const strategici: Dated<ObiettivoScheda>[] = [];
  const operativi: Dated<Draft>[] = [];
  const forms = new Set(read.filter(({ kind }) => kind === "valutazione").map(({ sheet }) => sheet));
  for (const scheda of read) {
    if (scheda.kind === "obiettivo_strategico" && !scheda.inBianco)
      strategici.push({ anno: scheda.anno, value: scheda });
    else if (scheda.kind === "obiettivo_operativo" && !scheda.inBianco)
      operativi.push({ anno: scheda.anno, value: sheetDraft(scheda) });
    else if (scheda.kind === "piano" && isOfTheTree(scheda, forms)) {
      for (const { anno, ...value } of draftList(scheda, context.sistema)) operativi.push({ anno, value });
    }
  }
  const counts = new Map<number, number>();
  for (const { anno } of [...strategici, ...operativi])
    if (anno !== undefined) counts.set(anno, (counts.get(anno) ?? 0) + 1);
  const anni = [...counts.keys()].sort((one, other) => other - one);
  const most = Math.max(...counts.values());
  const anno = wanted ?? anni.find((year) => counts.get(year) === most);
  const ofYear = <T>(dated: readonly Dated<T>[]): readonly T[] =>
    dated.filter((one) => one.anno === undefined || one.anno === anno).map(({ value }) => value);
  return { anno, anni, strategici: ofYear(strategici), operativi: ofYear(operativi) };
}

function isOfTheTree(scheda: PianoScheda, forms: ReadonlySet<string>): boolean {
  return !scheda.inBianco && !isIndividual(scheda) && !forms.has(scheda.sheet);
}

/** "Obiettivi individuali": a person's, which 1a does not measure. */
export function isIndividual({ around }: PianoScheda): boolean {
  return around.titles.some(({ text }) => /obiettiv[oi] individual/.test(fold(text)));
}
