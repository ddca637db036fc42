// Serial dates, with the numbers that Excel itself shows.
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addMonths, dayOfWeek, daysInMonth, fromSerial, isSerial, toSerial } from "../../src/lib/date";

const known: readonly [number, number, number, number][] = [
  [1, 1900, 1, 1],
  [59, 1900, 2, 28],
  [60, 1900, 2, 29],
  [61, 1900, 3, 1],
  [366, 1900, 12, 31],
  [367, 1901, 1, 1],
  [25569, 1970, 1, 1],
  [36526, 2000, 1, 1],
  [36585, 2000, 2, 29],
  [40544, 2011, 1, 1],
  [43100, 2017, 12, 31],
  [45351, 2024, 2, 29],
  [45658, 2025, 1, 1],
  [2958465, 9999, 12, 31],
];

describe("serial day numbers", () => {
  it.each(known)("%i is %i-%i-%i, both ways", (serial, year, month, day) => {
    expect(toSerial(year, month, day)).toBe(serial);
    expect(fromSerial(serial)).toEqual({ year, month, day });
  });

  it.each([
    ["year before 1900", 1899, 12, 31],
    ["year after 9999", 10000, 1, 1],
    ["month 0", 2024, 0, 1],
    ["month 13", 2024, 13, 1],
    ["day 0", 2024, 1, 0],
    ["31 April", 2024, 4, 31],
    ["29 February of a common year", 2023, 2, 29],
    ["29 February 2100", 2100, 2, 29],
    ["a fraction of a day", 2024, 1, 1.5],
    ["not a number", Number.NaN, 1, 1],
  ])("knows no %s", (_name, year, month, day) => {
    expect(toSerial(year, month, day)).toBeUndefined();
  });

  it("leaves the time of day out", () => {
    expect(fromSerial(45658.999)).toEqual({ year: 2025, month: 1, day: 1 });
  });

  it.each([0, 0.5, -1, 2958466, Number.NaN, Number.POSITIVE_INFINITY])("%p is no date", (serial) => {
    expect(isSerial(serial)).toBe(false);
    expect(fromSerial(serial)).toBeUndefined();
  });

  it("makes the round trip for every day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2958465 }), (serial) => {
        const date = fromSerial(serial);
        expect(date && toSerial(date.year, date.month, date.day)).toBe(serial);
      }),
    );
  });

  it("goes on day by day across every end of a month from 1900 to 2100", () => {
    let expected = 1;
    for (let year = 1900; year <= 2100; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= daysInMonth(year, month); day += 1) {
          if (toSerial(year, month, day) !== expected) throw new Error(`${year}-${month}-${day}`);
          expected += 1;
        }
      }
    }
    expect(expected).toBe(73416);
  });
});

describe("days of the week", () => {
  it.each([
    [45658, 3, "Wednesday 1 January 2025"],
    [45661, 6, "Saturday 4 January 2025"],
    [45662, 0, "Sunday 5 January 2025"],
    [36526, 6, "Saturday 1 January 2000"],
    [40619, 4, "Thursday 17 March 2011"],
  ])("%i is %i: %s", (serial, weekday) => {
    expect(dayOfWeek(serial)).toBe(weekday);
  });
});

describe("months later", () => {
  it.each([
    ["31 January 2025 + 1", 45688, 1, 45716],
    ["31 January 2024 + 1, a leap year", 45322, 1, 45351],
    ["30 November 2024 + 3", 45626, 3, 45716],
    ["15 December 2024 + 1", 45641, 1, 45672],
    ["29 February 2024 + 12", 45351, 12, 45716],
    ["31 March 2025 - 1", 45747, -1, 45716],
    ["the same day", 45688, 0, 45688],
  ])("%s", (_name, serial, months, expected) => {
    expect(addMonths(serial, months)).toBe(expected);
  });

  it("is undefined past the end of the calendar", () => {
    expect(addMonths(2958465, 1)).toBeUndefined();
    expect(addMonths(1, -1)).toBeUndefined();
  });
});
