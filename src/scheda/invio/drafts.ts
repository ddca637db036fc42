// Each scheda of a sheet with the rows that are its own: its table, and from which row above it the name is.
import { readPersona } from "../checks/anagrafica";
import { nameWords } from "../checks/persona-key";
import type { AnyScheda } from "../kinds/index";
import type { SheetTables } from "../model";
import type { Label } from "../recognise/labels";
import type { LabelId } from "../recognise/label-words";
import type { Surroundings } from "../recognise/surroundings";
import type { Table } from "../recognise/tables";
import type { Unit } from "./units";
import type { Block } from "./zones";

export interface Draft extends Block {
  readonly unit: Unit;
  readonly labels: readonly Label[];
}

export function draftOf(sheet: SheetTables, scheda: AnyScheda, all: readonly AnyScheda[]): Draft {
  const { rect } = scheda;
  const tables = tablesOf(scheda);
  const bottom = Math.max(rect.bottom, ...tables.map((table) => lastRow(scheda, table)));
  const first = tables[0];
  const around = first && sheet.around(first);
  const last = tables.at(-1);
  const labels = [...(around?.above ?? []), ...(last ? sheet.around(last).below : [])];
  const block = { top: rect.top, bottom };
  const plain = { ...block, anchor: undefined };
  switch (scheda.kind) {
    case "riepilogo":
      if (scheda.righe.length === 0 && scheda.senzaNome.length === 0)
        return { ...plain, unit: { ...plain, what: "common" }, labels };
      return { ...plain, unit: { ...plain, what: "riepilogo", scheda, valutatore: undefined }, labels };
    case "obiettivo_strategico":
    case "obiettivo_operativo":
      return { ...plain, unit: { ...plain, what: "common" }, labels };
    case "piano":
      if (scheda.righe.some(({ divisioni }) => divisioni.nome !== undefined))
        return { ...plain, unit: { ...plain, what: "piano", scheda, valutatore: undefined }, labels };
      break;
    case "pesatura":
    case "valutazione":
    case "assegnazione":
    case "comportamenti":
      break;
  }
  const isOfBody = scheda.kind === "piano" || scheda.kind === "pesatura";
  if (scheda.persona === undefined && (scheda.inBianco || isOfBody))
    return { ...plain, unit: { ...plain, what: "common" }, labels };
  const anchor = anchorOf(sheet, scheda, around, all);
  const isInherited = anchor === undefined && all.some((other) => isAbove(other, scheda));
  const form = { ...block, anchor };
  const persona = isInherited ? undefined : scheda.persona;
  return { ...form, unit: { ...form, what: "form", persona, valutatore: undefined }, labels };
}

/** A name that stands over several forms of one kind is that of the first. */
function isAbove(other: AnyScheda, scheda: AnyScheda): boolean {
  return other !== scheda && other.kind === scheda.kind && other.rect.bottom < scheda.rect.top;
}

function tablesOf(scheda: AnyScheda): readonly Table[] {
  if (scheda.kind === "comportamenti") return scheda.sezioni.map(({ table }) => table);
  if (scheda.kind === "assegnazione") return scheda.blocchi.flatMap(({ table }) => table ?? []);
  return [scheda.table];
}

/** Of lists the totals and what closes them belong to the table too; of forms only what was read. */
function lastRow(scheda: AnyScheda, { rect }: Table): number {
  return scheda.kind === "riepilogo" || scheda.kind === "piano" ? rect.bottom : scheda.rect.bottom;
}

const NAME_LABELS: ReadonlySet<LabelId> = new Set(["persona", "cognome", "nome"]);

/** The first row of the name by which the form is known. */
function anchorOf(
  sheet: SheetTables,
  scheda: AnyScheda,
  around: Surroundings | undefined,
  all: readonly AnyScheda[],
): number | undefined {
  if (scheda.persona === undefined || around === undefined) return undefined;
  const words = new Set(nameWords(scheda.persona));
  const end = Math.max(-1, ...all.filter((other) => isAbove(other, scheda)).map((other) => other.rect.bottom));
  const labels = around.above.filter(({ label }) => label.row > end);
  if (readPersona(labels, sheet.grid) !== scheda.persona) return undefined;
  const rows = labels
    .filter(({ id, text }) => NAME_LABELS.has(id) && nameWords(text).some((word) => words.has(word)))
    .map(({ label }) => label.row);
  return rows.length === 0 ? undefined : Math.min(...rows);
}
