// Serial day numbers as a worksheet counts them (day 1 = 1 January 1900) and back to year, month, day, without a clock.
// Excel keeps a 29 February 1900 that never was, as day 60: it is read and written here too, so that every whole
// number from 1 to 31 December 9999 is a date and makes the round trip.

export interface CalendarDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
/** 29 February 1900. */
const FICTIONAL_DAYS = 1;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const LAST_SERIAL = 2958465;

/** The serial number of a date; undefined for a date that the calendar of the worksheet does not have. */
export function toSerial(year: number, month: number, day: number): number | undefined {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day;
}

/** The date of a serial number; a time of day (the fraction) is left out. Undefined outside 1 … 31 December 9999. */
export function fromSerial(serial: number): CalendarDate | undefined {
  if (!isSerial(serial)) return undefined;
  const whole = Math.floor(serial);
  let year = FIRST_YEAR + Math.floor((whole - 1) / 366);
  while (daysBeforeYear(year + 1) < whole) year += 1;
  const dayOfYear = whole - daysBeforeYear(year);
  let month = 12;
  while (daysBeforeMonth(year, month) >= dayOfYear) month -= 1;
  return { year, month, day: dayOfYear - daysBeforeMonth(year, month) };
}

/** Whether a number can be the date of a cell. */
export function isSerial(serial: number): boolean {
  return Number.isFinite(serial) && serial >= 1 && serial < LAST_SERIAL + 1;
}

/** 0 Sunday … 6 Saturday, as Excel counts them. */
export function dayOfWeek(serial: number): number {
  return (Math.floor(serial) - 1) % 7;
}

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? daysInYear(year) : daysBeforeMonth(year, month + 1);
  return next - daysBeforeMonth(year, month);
}

/** The same day so many months later; the last day of the month where that day does not exist (31 January → 28 February). */
export function addMonths(serial: number, months: number): number | undefined {
  const date = fromSerial(serial);
  if (date === undefined) return undefined;
  const count = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return toSerial(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** Leap as the worksheet sees it: 1900 counts. */
function isLeap(year: number): boolean {
  return year === FIRST_YEAR || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

function daysInYear(year: number): number {
  return isLeap(year) ? 366 : 365;
}

function daysBeforeMonth(year: number, month: number): number {
  return (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);
}

/** Days of the worksheet's calendar before 1 January of a year. */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  const leapDays = (value: number): number => Math.floor(value / 4) - Math.floor(value / 100) + Math.floor(value / 400);
  const real = (year - FIRST_YEAR) * 365 + leapDays(past) - leapDays(FIRST_YEAR - 1);
  return year === FIRST_YEAR ? real : real + FICTIONAL_DAYS;
}
