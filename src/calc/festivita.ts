// National holidays of Italy, each with its law, and the days on which offices work (rules §7, S17). Local patron saints are
// not national and are left out; the table holds from 1986 on, before every regulation that can be loaded.
import { dayOfWeek, fromSerial, toSerial } from "../lib/date";

export interface Festivita {
  readonly nome: string;
  /** The law that made it a holiday. */
  readonly fonte: string;
}

interface FixedFestivita extends Festivita {
  readonly giorno: number;
  readonly mese: number;
  /** First and last year, where the law does not hold for all years. */
  readonly dal?: number;
  readonly al?: number;
}

const FIXED: readonly FixedFestivita[] = [
  { giorno: 1, mese: 1, nome: "Capodanno", fonte: "art. 2 L. 260/1949" },
  { giorno: 6, mese: 1, nome: "Epifania", fonte: "art. 1 D.P.R. 792/1985", dal: 1986 },
  {
    giorno: 17,
    mese: 3,
    nome: "150º anniversario dell'Unità d'Italia",
    fonte: "art. 1 D.L. 5/2011",
    dal: 2011,
    al: 2011,
  },
  { giorno: 25, mese: 4, nome: "Anniversario della Liberazione", fonte: "art. 2 L. 260/1949" },
  { giorno: 1, mese: 5, nome: "Festa del lavoro", fonte: "art. 2 L. 260/1949" },
  { giorno: 2, mese: 6, nome: "Festa della Repubblica", fonte: "art. 1 L. 336/2000", dal: 2001 },
  { giorno: 15, mese: 8, nome: "Assunzione", fonte: "art. 2 L. 260/1949" },
  { giorno: 4, mese: 10, nome: "San Francesco d'Assisi", fonte: "L. 151/2025", dal: 2026 },
  { giorno: 1, mese: 11, nome: "Ognissanti", fonte: "art. 2 L. 260/1949" },
  { giorno: 8, mese: 12, nome: "Immacolata Concezione", fonte: "art. 2 L. 260/1949" },
  { giorno: 25, mese: 12, nome: "Natale", fonte: "art. 2 L. 260/1949" },
  { giorno: 26, mese: 12, nome: "Santo Stefano", fonte: "art. 2 L. 260/1949" },
];

const EASTER_MONDAY: Festivita = { nome: "Lunedì dell'Angelo", fonte: "art. 2 L. 260/1949" };

/** The national holiday of a day, if it is one; Sundays alone are none. */
export function findFestivita(serial: number): Festivita | undefined {
  const date = fromSerial(serial);
  if (date === undefined) return undefined;
  const fixed = FIXED.find(
    (festivita) =>
      festivita.giorno === date.day &&
      festivita.mese === date.month &&
      date.year >= (festivita.dal ?? date.year) &&
      date.year <= (festivita.al ?? date.year),
  );
  return fixed ?? (Math.floor(serial) === (computeEaster(date.year) ?? 0) + 1 ? EASTER_MONDAY : undefined);
}

/** Neither Saturday nor Sunday nor a national holiday. */
export function isLavorativo(serial: number): boolean {
  const weekday = dayOfWeek(serial);
  return weekday !== 0 && weekday !== 6 && findFestivita(serial) === undefined;
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
