// National holidays of Italy, each with its law, and the days on which offices work (rules §7, S17). Local patron saints are
// not national and are left out; the table holds from 1986 on, before every regulation that can be loaded.
import { dayOfWeek, fromSerial, toSerial } from "../lib/date";

export interface Festivita {
  readonly nome: string;
  /** The law that made it a holiday. */
  readonly fonte: string;
}

/** Day, month, and the first and last year where the law does not hold for all years. */
type FixedDay = readonly [giorno: number, mese: number, dal?: number, al?: number];

/** Days apart from their names, so that what only counts working days does not carry the names along. */
const FIXED: readonly FixedDay[] = [
  [1, 1],
  [6, 1, 1986],
  [17, 3, 2011, 2011],
  [25, 4],
  [1, 5],
  [2, 6, 2001],
  [15, 8],
  [4, 10, 2026],
  [1, 11],
  [8, 12],
  [25, 12],
  [26, 12],
];

/** In the order of FIXED; Easter Monday last. */
const NAMES: readonly Festivita[] = [
  { nome: "Capodanno", fonte: "art. 2 L. 260/1949" },
  { nome: "Epifania", fonte: "art. 1 D.P.R. 792/1985" },
  { nome: "150º anniversario dell'Unità d'Italia", fonte: "art. 1 D.L. 5/2011" },
  { nome: "Anniversario della Liberazione", fonte: "art. 2 L. 260/1949" },
  { nome: "Festa del lavoro", fonte: "art. 2 L. 260/1949" },
  { nome: "Festa della Repubblica", fonte: "art. 1 L. 336/2000" },
  { nome: "Assunzione", fonte: "art. 2 L. 260/1949" },
  { nome: "San Francesco d'Assisi", fonte: "L. 151/2025" },
  { nome: "Ognissanti", fonte: "art. 2 L. 260/1949" },
  { nome: "Immacolata Concezione", fonte: "art. 2 L. 260/1949" },
  { nome: "Natale", fonte: "art. 2 L. 260/1949" },
  { nome: "Santo Stefano", fonte: "art. 2 L. 260/1949" },
  { nome: "Lunedì dell'Angelo", fonte: "art. 2 L. 260/1949" },
];

const NO_FESTIVITA = -1;

/** The national holiday of a day, if it is one; Sundays alone are none. */
export function findFestivita(serial: number): Festivita | undefined {
  return NAMES[placeOfFestivita(serial)];
}

function placeOfFestivita(serial: number): number {
  const date = fromSerial(serial);
  if (date === undefined) return NO_FESTIVITA;
  const { year, month, day } = date;
  const fixed = FIXED.findIndex(
    ([giorno, mese, dal = year, al = year]) => giorno === day && mese === month && year >= dal && year <= al,
  );
  if (fixed !== NO_FESTIVITA) return fixed;
  return Math.floor(serial) === (computeEaster(year) ?? 0) + 1 ? FIXED.length : NO_FESTIVITA;
}

/** Neither Saturday nor Sunday nor a national holiday. */
export function isLavorativo(serial: number): boolean {
  const weekday = dayOfWeek(serial);
  return weekday !== 0 && weekday !== 6 && placeOfFestivita(serial) === NO_FESTIVITA;
}

/** The day itself if people work on it, else the first that follows. */
export function findProssimoLavorativo(serial: number): number {
  let day = Math.floor(serial);
  while (!isLavorativo(day)) day += 1;
  return day;
}

/** So many working days later; the day of departure does not count. */
export function addLavorativi(serial: number, giorni: number): number {
  let day = Math.floor(serial);
  for (let counted = 0; counted < giorni; counted += 1) day = findProssimoLavorativo(day + 1);
  return day;
}

/** Easter Sunday of the Gregorian calendar (anonymous computus of 1876), as a serial number. */
export function computeEaster(year: number): number | undefined {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  return toSerial(year, Math.floor(days / 31), (days % 31) + 1);
}
