// Words with figures that several places use: work under way, counts, dates as people write them.
import { formatNumber } from "../numbers";

export const WORK_TITLES = {
  reading: "Lettura della cartella",
  checking: "Controllo delle schede",
  writing: "Scrittura nella cartella",
  generating: "Creazione dei moduli",
} as const;

export type WorkName = keyof typeof WORK_TITLES;

/** "Lettura della cartella: foglio «Rossi», 2 di 8". */
export function describeWork(name: WorkName, done: number, total: number, sheet: string): string {
  if (sheet === "") return WORK_TITLES[name];
  if (name === "generating") return `${WORK_TITLES[name]}: «${sheet}», ${formatNumber(done)} di ${formatNumber(total)}`;
  return `${WORK_TITLES[name]}: foglio «${sheet}», ${formatNumber(done)} di ${formatNumber(total)}`;
}

/** "2017-05-03T09:30" or "2017-05-03" as "03/05/2017 09:30", "03/05/2017"; any other text as it is. */
export function formatMoment(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(text);
  if (!match) return text;
  const [, year = "", month = "", day = "", time] = match;
  return `${day}/${month}/${year}${time === undefined ? "" : ` ${time}`}`;
}

export function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** "Mostra altri 50 (ne restano 120)". */
export function showMore(count: number, rest: number): string {
  return `Mostra altri ${formatNumber(count)} (ne restano ${formatNumber(rest)})`;
}
