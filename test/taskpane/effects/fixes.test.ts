// Corrections of several findings as one plan.
import { describe, expect, it } from "@jest/globals";
import { planFixes } from "../../../src/taskpane/effects/fixes";
import type { Item } from "../../../src/taskpane/state/model";
import type { Edit } from "../../../src/workbook/edit";

const edit = (cell: string, to: number): Edit => ({ sheet: "Uno", cell, from: 1, to });
const item = (fix: readonly Edit[], rule?: string): Item => ({
  id: "x",
  message: "",
  finding: {
    code: "TOTALE_ERRATO",
    severity: "errore",
    sheet: "Uno",
    cell: "B2",
    facts: {},
    fix,
    ...(rule === undefined ? {} : { rule }),
  },
});

describe("A plan", () => {
  it("is named for the register, with its rule where there is one", () => {
    expect(planFixes([item([edit("B2", 2)], "R23")])).toMatchObject({
      azione: "Correzione: il totale non torna",
      regola: "R23",
      title: "1 correzione da applicare",
      done: "1 cella corretta.",
    });
    expect(planFixes([item([edit("B2", 2)], "R23"), item([edit("B3", 2)])])?.regola).toBeUndefined();
  });

  it("makes the same change once", () => {
    const plan = planFixes([item([edit("B2", 2), edit("B3", 3)]), item([edit("B3", 3)])]);
    expect(plan?.edits.map(({ cell }) => cell)).toEqual(["B2", "B3"]);
    expect(plan?.notes).toEqual([]);
  });

  it("keeps the first of two that disagree on a cell, and says so", () => {
    const plan = planFixes([item([edit("B2", 2)]), item([edit("B2", 3), edit("B4", 4)])]);
    expect(plan?.edits).toEqual([edit("B2", 2)]);
    expect(plan?.notes).toEqual([
      "Una correzione è lasciata fuori, perché cambia una cella in modo diverso da un'altra: ripetere dopo la prima.",
    ]);
  });

  it("is none without corrections", () => expect(planFixes([item([])])).toBeUndefined());
});
