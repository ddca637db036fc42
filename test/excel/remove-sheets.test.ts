// Whole sheets go away, but never the last that can be seen.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { createExcelWorkbook } from "../../src/excel";
import { loadOffice } from "../office/host/load";
import type { Loaded } from "../office/host/load";
import { errorOf, requestsOf, sheetOf, start, valueOf } from "./support";

const workbook = createExcelWorkbook();

describe("Sheets are taken away", () => {
  let excel: Loaded;
  beforeAll(async () => {
    excel = await loadOffice();
  });
  afterAll(() => excel.unload());
  beforeEach(() =>
    start(excel.host, {
      sheets: [
        sheetOf("Uno", [[1]]),
        sheetOf("Rossi", [[2]], { protected: true }),
        sheetOf("Bianchi", [[3]], { visibility: "VeryHidden" }),
        sheetOf("Verdi", [[4]], { visibility: "Hidden" }),
      ],
    }),
  );
  const names = (): readonly string[] => excel.host.dump().sheets.map(({ name }) => name);

  it("protected, hidden and very hidden ones too; those that are not there are passed over", async () => {
    const all = ["ROSSI", "Bianchi", "Verdi", "Neri"];
    expect(await requestsOf(excel.host, async () => valueOf(await workbook.removeSheets(all)))).toBe(2);
    expect(names()).toEqual(["Uno"]);
    expect(await requestsOf(excel.host, async () => valueOf(await workbook.removeSheets(["Neri"])))).toBe(1);
  });

  it("but not the last one that can be seen, whatever stays hidden", async () => {
    const problem = { code: "GUASTO", detail: "la cartella deve conservare almeno un foglio visibile" };
    expect(errorOf(await workbook.removeSheets(["Uno", "Rossi"]))).toEqual(problem);
    expect(names()).toEqual(["Uno", "Rossi", "Bianchi", "Verdi"]);
  });

  it("nor out of a closed structure", async () => {
    excel.host.workbook.protected = true;
    expect(errorOf(await workbook.removeSheets(["Rossi"]))).toEqual({ code: "STRUTTURA_PROTETTA" });
    expect(names()).toHaveLength(4);
    expect((await workbook.removeSheets(["Neri"])).ok).toBe(true);
  });

  it("once Excel has time; and a lost answer is told, since what is gone is gone", async () => {
    excel.host.inject("throttled");
    expect((await workbook.removeSheets(["Verdi"])).ok).toBe(true);
    await excel.host.settled();
    const first = excel.host.requests.length;
    const going = workbook.removeSheets(["Rossi"]);
    while (excel.host.requests.length === first) await new Promise((done) => setTimeout(done, 0));
    excel.host.inject({ code: "GeneralException", message: "Errore." });
    expect(errorOf(await going)).toMatchObject({ code: "GUASTO" });
    expect(names()).toEqual(["Uno", "Rossi", "Bianchi"]);
  });
});
