// The list: filters, groups, counters.
import { describe, expect, it } from "@jest/globals";
import type { Finding } from "../../../src/scheda";
import { countBySeverity, filterItems, groupItems, similarItems } from "../../../src/taskpane/state/items";
import type { Item } from "../../../src/taskpane/state/model";
import { NO_FILTERS } from "../../../src/taskpane/state/model";

function item(id: string, finding: Partial<Finding>): Item {
  const whole: Finding = { code: "TOTALE_ERRATO", severity: "errore", sheet: "Uno", cell: "B2", facts: {}, ...finding };
  return { id, finding: whole, message: `Rilievo ${id}.` };
}

const FIX = [{ sheet: "Uno", cell: "B2", from: 1, to: 2 }];
const items = [
  item("a", { severity: "nota", code: "PR_OLTRE_100", persona: "Rossi Maria" }),
  item("b", { persona: "Rossi Maria", fix: FIX }),
  item("c", { severity: "avviso", code: "NUMERO_TESTO", persona: "Verdi Luca" }),
  item("d", { sheet: "Verdi Luca", persona: "Verdi Luca", fix: FIX }),
  item("e", { sheet: "Uno" }),
];
const ids = (found: readonly Item[]): string => found.map(({ id }) => id).join("");

describe("Groups", () => {
  it("go by sheet and person, errors first; a sheet called as its person has no second heading", () => {
    const told = groupItems(items).map((row) => {
      if (row.kind === "sheet") return `${row.sheet} (${String(row.count)})`;
      return row.kind === "person" ? `- ${row.persona}` : `  ${row.item.id}`;
    });
    expect(told).toEqual([
      "Uno (4)",
      "- Rossi Maria",
      "  b",
      "  a",
      "- Verdi Luca",
      "  c",
      "  e",
      "Verdi Luca (1)",
      "  d",
    ]);
  });
});

describe("Filters", () => {
  it("let everything through when empty", () => expect(ids(filterItems(items, NO_FILTERS))).toBe("abcde"));
  it("by severities", () => {
    expect(ids(filterItems(items, { ...NO_FILTERS, severities: ["nota", "avviso"] }))).toBe("ac");
  });
  it("by code and sheet together", () => {
    expect(ids(filterItems(items, { ...NO_FILTERS, code: "TOTALE_ERRATO", sheet: "Uno" }))).toBe("be");
  });
  it("by words in any order, without accents and case", () => {
    expect(ids(filterItems(items, { ...NO_FILTERS, text: "  VERDI rilievo " }))).toBe("cd");
    expect(ids(filterItems(items, { ...NO_FILTERS, text: "b2 rossi" }))).toBe("ab");
    expect(ids(filterItems(items, { ...NO_FILTERS, text: "rosso" }))).toBe("");
  });
});

describe("Counters", () => {
  it("count what the other filters let through", () => {
    expect(countBySeverity(items, { ...NO_FILTERS, severities: ["nota"], sheet: "Uno" })).toEqual({
      errore: 2,
      avviso: 1,
      nota: 1,
    });
  });
});

describe("Similar cases", () => {
  it("are of the same code and have a correction", () => expect(ids(similarItems(items, items[1]!))).toBe("bd"));
});
