// Which columns of a table hold the figures of its indicators: the target of the year in question where there are several,
// that at 30 June while monitoring and that at 31 December for the final measure (R8).
import { fold } from "../../lib/text";
import type { TextAt } from "../recognise/surroundings";
import type { Column, Table } from "../recognise/tables";
import type { IndicatorColumns } from "./indicator-row";

/** The two measures of a year: monitoring and final. */
export type Momento = "giugno" | "dicembre";

export interface MomentiColumns {
  readonly giugno: IndicatorColumns;
  readonly dicembre: IndicatorColumns;
  /** The one that the table is about: the stated PR is its, and the check looks at it. */
  readonly proprio: Momento;
}

const YEAR = /(?:19|20)\d{2}/;
const JUNE = /\b30 (giugno|0?6)\b|\b(primo|i|1) semestre\b|\bmonitoraggio (intermedio|semestrale)\b/;
const DECEMBER = /\b31 (dicembre|12)\b|\b(secondo|ii|2) semestre\b|\bconsuntivo\b|\bfinale\b/;
/** Headed by this word alone a column may be target or result: what else there is decides. */
const VALUE = "valore";

export function indicatorColumns(table: Table, anno: number | undefined, titles: readonly TextAt[]): IndicatorColumns {
  const columns = momentiColumns(table, anno, titles);
  return columns[columns.proprio];
}

export function momentiColumns(table: Table, anno: number | undefined, titles: readonly TextAt[]): MomentiColumns {
  const column = (id: Parameters<Table["columns"]["get"]>[0]): number | undefined => table.columns.get(id)?.col;
  const targets = targetColumns(table);
  const bare = targets.length > 1 ? targets.find(({ heading }) => fold(heading) === VALUE) : undefined;
  const isResult = bare !== undefined && column("risultato") === undefined && column("risultato_giugno") === undefined;
  const december = chooseTarget(isResult ? targets.filter((target) => target !== bare) : targets, anno)?.col;
  const juneOnly = column("risultato") === undefined && column("risultato_giugno") !== undefined;
  const june = column("target_giugno") !== undefined && (juneOnly || december === undefined || isMonitoring(titles));
  const common = { tipo: column("tipo"), unita: column("unita"), valoreIniziale: column("valore_iniziale") };
  // A result belongs to one moment: the other has none where there is one column for both.
  const risultato = isResult
    ? bare.col
    : june
      ? (column("risultato_giugno") ?? column("risultato"))
      : (column("risultato") ?? column("risultato_giugno"));
  const other = [column("risultato"), column("risultato_giugno")].find((col) => col !== risultato);
  return {
    giugno: {
      ...common,
      target: column("target_giugno"),
      risultato: june ? risultato : other,
      pr: june ? column("pr") : undefined,
    },
    dicembre: { ...common, target: december, risultato: june ? other : risultato, pr: june ? undefined : column("pr") },
    proprio: june ? "giugno" : "dicembre",
  };
}

/** Every target of a final measure, from the left. */
export function targetColumns(table: Table): readonly Column[] {
  const one = table.columns.get("target");
  return table.many.get("target") ?? (one ? [one] : []);
}

/** The years that several targets are for. */
export function targetYears(table: Table): readonly number[] {
  return targetColumns(table)
    .flatMap(({ heading }) => Number(YEAR.exec(heading)?.[0] ?? Number.NaN))
    .filter(Number.isInteger);
}

function chooseTarget(targets: readonly Column[], anno: number | undefined): Column | undefined {
  if (targets.length < 2) return targets[0];
  const ofYear = targets.find(({ heading }) => anno !== undefined && heading.includes(String(anno)));
  const dated = targets.filter(({ heading }) => YEAR.test(heading));
  return ofYear ?? targets.find((target) => !dated.includes(target)) ?? targets[0];
}

function isMonitoring(titles: readonly TextAt[]): boolean {
  const folded = titles.map(({ text }) => fold(text));
  return folded.some((text) => JUNE.test(text)) && !folded.some((text) => DECEMBER.test(text));
}
