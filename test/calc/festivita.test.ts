// Holidays against dates everybody can look up in an almanac.
import { describe, expect, it } from "@jest/globals";
import {
  addLavorativi,
  computeEaster,
  findFestivita,
  findProssimoLavorativo,
  isLavorativo,
} from "../../src/calc/festivita";
import { fromSerial, toSerial } from "../../src/lib/date";

function serial(year: number, month: number, day: number): number {
  const value = toSerial(year, month, day);
  if (value === undefined) throw new Error(`no such date: ${year}-${month}-${day}`);
  return value;
}

/** Easter Sundays: year, month, day. */
const easters = [
  [2000, 4, 23], [2001, 4, 15], [2002, 3, 31], [2003, 4, 20], [2004, 4, 11], [2005, 3, 27], [2006, 4, 16],
  [2007, 4, 8], [2008, 3, 23], [2009, 4, 12], [2010, 4, 4], [2011, 4, 24], [2012, 4, 8], [2013, 3, 31],
  [2014, 4, 20], [2015, 4, 5], [2016, 3, 27], [2017, 4, 16], [2018, 4, 1], [2019, 4, 21], [2020, 4, 12],
  [2021, 4, 4], [2022, 4, 17], [2023, 4, 9], [2024, 3, 31], [2025, 4, 20], [2026, 4, 5], [2027, 3, 28],
  [2028, 4, 16], [2029, 4, 1], [2030, 4, 21], [2031, 4, 13], [2032, 3, 28], [2033, 4, 17], [2034, 4, 9],
  [2035, 3, 25], [2036, 4, 13], [2037, 4, 5], [2038, 4, 25], [2039, 4, 10], [2040, 4, 1],
] as const; // prettier-ignore

describe("Easter", () => {
  it.each(easters)("of %i falls on month %i, day %i", (year, month, day) => {
    expect(computeEaster(year)).toBe(serial(year, month, day));
    expect(isLavorativo(serial(year, month, day) + 1)).toBe(false);
  });

  it("is followed by a holiday of its own name, 25 April 2011 aside", () => {
    expect(findFestivita(serial(2025, 4, 21))?.nome).toBe("Lunedì dell'Angelo");
    expect(findFestivita(serial(2025, 4, 22))).toBeUndefined();
    expect(findFestivita(serial(2011, 4, 25))?.nome).toBe("Anniversario della Liberazione");
  });
});

describe("national holidays", () => {
  it.each([
    [2025, 1, 1],
    [2025, 1, 6],
    [2025, 4, 25],
    [2025, 5, 1],
    [2025, 6, 2],
    [2025, 8, 15],
    [2025, 11, 1],
    [2025, 12, 8],
    [2025, 12, 25],
    [2025, 12, 26],
  ])("has %i-%i-%i, with the law it comes from", (year, month, day) => {
    expect(findFestivita(serial(year, month, day))?.fonte).toMatch(/\d+\/\d{4}/);
  });

  it("counts twelve days in 2026 and eleven in 2025", () => {
    const count = (year: number): number => {
      let found = 0;
      for (let day = serial(year, 1, 1); day <= serial(year, 12, 31); day += 1) if (findFestivita(day)) found += 1;
      return found;
    };
    expect(count(2025)).toBe(11);
    expect(count(2026)).toBe(12);
  });

  it("has 4 October from 2026 on", () => {
    expect(findFestivita(serial(2025, 10, 4))).toBeUndefined();
    expect(findFestivita(serial(2026, 10, 4))?.nome).toBe("San Francesco d'Assisi");
    expect(findFestivita(serial(2027, 10, 4))?.nome).toBe("San Francesco d'Assisi");
  });

  it("has 17 March in 2011 alone", () => {
    expect(findFestivita(serial(2010, 3, 17))).toBeUndefined();
    expect(isLavorativo(serial(2011, 3, 17))).toBe(false);
    expect(findFestivita(serial(2012, 3, 17))).toBeUndefined();
  });

  it("has 2 June again from 2001", () => {
    expect(findFestivita(serial(2000, 6, 2))).toBeUndefined();
    expect(findFestivita(serial(2001, 6, 2))?.nome).toBe("Festa della Repubblica");
  });

  it("does not call a plain Sunday, 19 March or 4 November a holiday", () => {
    expect(findFestivita(serial(2025, 1, 5))).toBeUndefined();
    expect(findFestivita(serial(2025, 3, 19))).toBeUndefined();
    expect(findFestivita(serial(2025, 11, 4))).toBeUndefined();
  });
});

describe("working days", () => {
  it("leaves Saturdays, Sundays and holidays out", () => {
    expect(isLavorativo(serial(2025, 1, 3))).toBe(true);
    expect(isLavorativo(serial(2025, 1, 4))).toBe(false);
    expect(isLavorativo(serial(2025, 1, 5))).toBe(false);
    expect(isLavorativo(serial(2025, 1, 6))).toBe(false);
    expect(isLavorativo(serial(2025, 1, 7))).toBe(true);
  });

  it.each([
    ["a Friday stays", [2025, 1, 31], [2025, 1, 31]],
    ["a Saturday moves to Monday", [2026, 1, 31], [2026, 2, 2]],
    ["Holy Saturday moves past Easter Monday", [2025, 4, 19], [2025, 4, 22]],
    ["25 December 2026 moves past the weekend", [2026, 12, 25], [2026, 12, 28]],
  ] as const)("%s", (_name, [year, month, day], [nextYear, nextMonth, nextDay]) => {
    expect(fromSerial(findProssimoLavorativo(serial(year, month, day)))).toEqual({
      year: nextYear,
      month: nextMonth,
      day: nextDay,
    });
  });

  it("counts them from the day after", () => {
    expect(addLavorativi(serial(2025, 4, 17), 1)).toBe(serial(2025, 4, 18));
    expect(addLavorativi(serial(2025, 4, 17), 2)).toBe(serial(2025, 4, 22));
    expect(addLavorativi(serial(2025, 4, 17), 5)).toBe(serial(2025, 4, 28));
    expect(addLavorativi(serial(2025, 4, 19), 0)).toBe(serial(2025, 4, 19));
  });
});
