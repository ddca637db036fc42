// What stands on a sheet, for telling whose it is: forms of one person, lists with a person on each row, and what is nobody's.
import type { AnyScheda } from "../kinds/index";
import type { PianoScheda } from "../kinds/piano/model";
import type { RiepilogoScheda } from "../kinds/riepilogo/model";
import type { SheetTables } from "../model";
import type { PersonaleRead } from "../moduli/types";
import { parseAddress } from "../../workbook/address";
import type { Block, Owners } from "./zones";
import { partRows } from "./zones";
import { draftOf } from "./drafts";
import type { Draft } from "./drafts";
import { looksLikeName } from "./names";

export interface FormUnit extends Block {
  readonly what: "form";
  /** undefined: filled and without a name, or under the name of the form above it. */
  readonly persona: string | undefined;
  /** As the form says, where it says so. */
  readonly valutatore: string | undefined;
}

export type ListUnit = Block &
  (
    | { readonly what: "riepilogo"; readonly scheda: RiepilogoScheda; readonly valutatore: string | undefined }
    | { readonly what: "piano"; readonly scheda: PianoScheda; readonly valutatore: string | undefined }
    | { readonly what: "personale"; readonly letto: PersonaleRead; readonly valutatore: undefined }
  );

export type Unit = FormUnit | ListUnit | (Block & { readonly what: "common" });

export interface SheetUnits {
  readonly sheet: SheetTables;
  readonly units: readonly Unit[];
  /** Units that share rows, from the top: they cannot be parted. */
  readonly blocks: readonly (Block & { readonly units: readonly Unit[] })[];
  readonly owners: Owners;
}

export function readUnits(
  sheet: SheetTables,
  read: readonly AnyScheda[],
  personale: PersonaleRead | undefined,
): SheetUnits {
  const own = read.filter((scheda) => scheda.sheet === sheet.grid.sheet.name);
  const drafts = own.map((scheda) => draftOf(sheet, scheda, own)).sort((one, other) => one.top - other.top);
  const rect = personale?.foglio === sheet.grid.sheet.name ? parseAddress(personale.range) : undefined;
  const isThere = drafts.some(
    ({ unit, top, bottom }) => unit.what === "riepilogo" && rect && top <= rect.bottom && bottom >= rect.top,
  );
  if (personale && rect && !isThere) {
    const block = { top: rect.top, bottom: rect.bottom, anchor: undefined };
    drafts.push({
      ...block,
      unit: { ...block, what: "personale", letto: personale, valutatore: undefined },
      labels: [],
    });
    drafts.sort((one, other) => one.top - other.top);
  }
  const blocks: { top: number; bottom: number; anchor: number | undefined; drafts: Draft[] }[] = [];
  for (const draft of drafts) {
    const last = blocks.at(-1);
    if (last && draft.top <= last.bottom) {
      last.bottom = Math.max(last.bottom, draft.bottom);
      last.anchor = least(last.anchor, draft.anchor);
      last.drafts.push(draft);
    } else blocks.push({ top: draft.top, bottom: draft.bottom, anchor: draft.anchor, drafts: [draft] });
  }
  const owners = partRows(sheet.grid, blocks);
  const named = blocks.map((block, index) => ({
    top: block.top,
    bottom: block.bottom,
    anchor: block.anchor,
    units: block.drafts.map((draft) => withValutatore(draft, index, owners)),
  }));
  return { sheet, blocks: named, units: named.flatMap(({ units }) => units), owners };
}

/** The evaluator whom the unit's own rows name, or the head of the sheet for all. */
function withValutatore({ unit, labels }: Draft, index: number, owners: Owners): Unit {
  if (unit.what === "common" || unit.what === "personale") return unit;
  const stated = labels.filter(({ id, text }) => id === "valutatore" && isEvaluator(text));
  const own = stated.find(({ label }) => owners(label.row).includes(index));
  const common = stated.find(({ label }) => owners(label.row).length === 0);
  return { ...unit, valutatore: (own ?? common)?.text };
}

/** Beside the label often stands the next signature ("Il Valutatore   Il Valutato"), or nothing to read. */
const NO_EVALUATOR = /\b(?:firma|valutato|valutata|visione|data|dipendente|collaboratore)\b/i;
const LONGEST_EVALUATOR = 80;

function isEvaluator(text: string): boolean {
  return (
    looksLikeName(text) || (text.length <= LONGEST_EVALUATOR && /\p{L}{2}/u.test(text) && !NO_EVALUATOR.test(text))
  );
}

function least(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}
