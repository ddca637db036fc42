// What is patched into a file: contents that changed, results that the grid calculated, nothing else.
import { describe, expect, it } from "@jest/globals";
import { findChanges, findStale } from "../../src/preview/file/changes";
import type { Cell, Rect, Snapshot } from "../../src/workbook/cell";

function snapshotOf(cells: readonly Cell[]): Snapshot {
  const indexes = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  const rows = indexes.map((index) => ({ index, cells: cells.filter(({ row }) => row === index) }));
  const sheet = { name: "Foglio1", rows, merges: [], hidden: false, protected: false };
  return { sheets: [{ ...sheet, hiddenRows: new Set(), hiddenCols: new Set() }], state: null };
}

const filled = (spills: readonly Rect[]) => new Map([["Foglio1", spills]]);

const at = (row: number, col: number, value: Cell["value"], formula?: string): Cell => ({
  row,
  col,
  value,
  ...(formula !== undefined && { formula }),
});
const gridOf = (cells: readonly Cell[], spills: readonly Rect[] = []) => ({
  snapshot: snapshotOf(cells),
  spills: new Map([["Foglio1", spills]]),
});

describe("Changes", () => {
  it("are none where nothing changed", () => {
    const cells = [at(0, 0, "Peso"), at(1, 0, 30), at(2, 0, 30, "=A2")];
    expect(findChanges(snapshotOf(cells), filled([]), gridOf(cells))).toEqual({ edits: [], results: [] });
  });

  it("are edits for contents and results for what follows from them", () => {
    const before = snapshotOf([at(0, 0, 30), at(1, 0, 30, "=A1"), at(2, 0, "via")]);
    const now = gridOf([at(0, 0, 25), at(1, 0, 25, "=A1"), at(3, 0, true)]);
    expect(findChanges(before, filled([]), now)).toEqual({
      edits: [
        { sheet: "Foglio1", cell: "A1", from: 30, to: 25 },
        { sheet: "Foglio1", cell: "A3", from: "via", to: null },
        { sheet: "Foglio1", cell: "A4", from: null, to: true },
      ],
      results: [{ sheet: "Foglio1", row: 1, col: 0, value: 25 }],
    });
  });

  it("of a formula that fills cells are its own edit and their results", () => {
    const fills = { top: 0, left: 0, bottom: 1, right: 0 };
    const now = gridOf([at(0, 0, "a", "=PERF.PESI()"), at(1, 0, "b")], [fills]);
    expect(findChanges(snapshotOf([]), filled([]), now)).toEqual({
      edits: [{ sheet: "Foglio1", cell: "A1", from: null, to: { formula: "=PERF.PESI()" } }],
      results: [
        { sheet: "Foglio1", row: 0, col: 0, value: "a", fills },
        { sheet: "Foglio1", row: 1, col: 0, value: "b" },
      ],
    });
  });

  it("of a spill that became shorter empty the cells that it left", () => {
    const old = { top: 0, left: 0, bottom: 2, right: 0 };
    const before = snapshotOf([at(0, 0, 1, "=PERF.X()"), at(1, 0, 2), at(2, 0, 3)]);
    const fills = { ...old, bottom: 1 };
    const now = gridOf([at(0, 0, 1, "=PERF.X()"), at(1, 0, 2)], [fills]);
    expect(findChanges(before, filled([old]), now)).toEqual({
      edits: [],
      results: [
        { sheet: "Foglio1", row: 0, col: 0, value: 1, fills },
        { sheet: "Foglio1", row: 2, col: 0, value: null },
      ],
    });
  });

  it("give formulas that lost their result the one of the grid", () => {
    const written = snapshotOf([{ ...at(0, 0, null, "=B1"), uncached: true }, at(1, 0, 3, "=B2")]);
    expect(findStale(written, gridOf([at(0, 0, 7, "=B1"), at(1, 0, 3, "=B2")]))).toEqual([
      { sheet: "Foglio1", row: 0, col: 0, value: 7 },
    ]);
  });
});
