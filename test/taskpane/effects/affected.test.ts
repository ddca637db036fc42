// After a change only those sheets are read whose cells may show something else.
import { describe, expect, it } from "@jest/globals";
import { affectedSheets, replaceSheets } from "../../../src/taskpane/effects/affected";
import { formula, makeSheet, makeSnapshot } from "../../scheda/sheet";

const sheetWith = (name: string, text: string) => makeSheet({ A1: formula(text, 1) }, { name });
const looks = (text: string): boolean =>
  affectedSheets(makeSnapshot(sheetWith("Altro", text)), ["Uno"]).includes("Altro");

describe("Sheets to read again", () => {
  it.each(["=Uno!B2", "='Foglio 1'!B2+1", '=INDIRECT("Uno!B2")', "=SUM(Punteggi)", "=Fondo_2019*2"])(
    "%s may look at another sheet",
    (text) => expect(looks(text)).toBe(true),
  );

  it.each(["=SUM(A2:B9)", '=IF(A2>0,"oltre il massimo","")', "=ROUND(AVERAGE($B$2:$B$9),2)", "=IF(A2=TRUE,1,0)"])(
    "%s looks at its own",
    (text) => expect(looks(text)).toBe(false),
  );

  it("are the changed ones and those that look elsewhere", () => {
    const snapshot = makeSnapshot(
      makeSheet({ A1: 1 }, { name: "Uno" }),
      sheetWith("Due", "=Uno!A1"),
      makeSheet({}, { name: "Tre" }),
    );
    expect(affectedSheets(snapshot, ["Uno"])).toEqual(["Uno", "Due"]);
  });
});

describe("A reading of some sheets", () => {
  const old = makeSnapshot(makeSheet({ A1: 1 }, { name: "Uno" }), makeSheet({ A1: 2 }, { name: "Due" }));
  const changed = makeSheet({ A1: 9 }, { name: "Uno" });

  it("takes their place, in the order of the workbook, and sheets that are gone go", () => {
    expect(replaceSheets(old, { sheets: [changed], names: ["Due", "Uno"] })?.sheets).toEqual([old.sheets[1], changed]);
    expect(replaceSheets(old, { sheets: [changed], names: ["Uno"] })?.sheets).toEqual([changed]);
  });

  it("is not enough where a sheet is new", () => {
    expect(replaceSheets(old, { sheets: [changed], names: ["Uno", "Due", "Tre"] })).toBeUndefined();
  });
});
