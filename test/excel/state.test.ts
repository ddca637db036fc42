// What PERF keeps with a workbook, written into Excel and read back.
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createExcelWorkbook } from "../../src/excel";
import { readStato, STATO_VUOTO, stringifyStato } from "../../src/scheda";
import { STATE_NAMESPACE, wrapState } from "../../src/workbook/state-part";
import { loadOffice } from "../office/host/load";
import type { Loaded } from "../office/host/load";
import { errorOf, requestsOf, sheetOf, start, valueOf } from "./support";

const workbook = createExcelWorkbook();
const sheets = [sheetOf("Foglio1", [["x"]])];
let excel: Loaded;
beforeAll(async () => {
  excel = await loadOffice();
});
afterAll(() => excel.unload());

describe("The state", () => {
  it("is written into one part, again and again, and survives closing and opening", async () => {
    await start(excel.host, { sheets, customXml: ['<altro xmlns="urn:altro"/>'] });
    const stato = {
      ...STATO_VUOTO,
      sistema: "po-livelli",
      ignorati: [{ code: "E01", persona: "D'Amico & <Figli>", motivo: "visto\nrivisto", data: "2024-05-01" }],
    };
    expect(await requestsOf(excel.host, () => workbook.writeState(stringifyStato(STATO_VUOTO)))).toBe(2);
    expect(await requestsOf(excel.host, () => workbook.writeState(stringifyStato(stato)))).toBe(2);
    expect(excel.host.dump().customXml).toHaveLength(2);
    await start(excel.host, excel.host.dump());
    expect(readStato(valueOf(await workbook.readState()))).toEqual({ stato, problemi: [] });
  });

  it("that stands in two parts becomes one", async () => {
    await start(excel.host, { sheets, customXml: [wrapState("uno"), wrapState("due")] });
    expect(valueOf(await workbook.readState())).toBe("uno");
    valueOf(await workbook.writeState("tre"));
    expect(excel.host.dump().customXml).toEqual([wrapState("tre")]);
  });

  it("that cannot be read is told as such, so that nobody writes over it unasked", async () => {
    await start(excel.host, { sheets, customXml: [`<rotto xmlns="${STATE_NAMESPACE}">?</rotto>`] });
    expect(readStato(valueOf(await workbook.readState())).problemi).toEqual([{ code: "STATO_ILLEGGIBILE" }]);
  });

  it("is refused by a read-only workbook", async () => {
    await start(excel.host, { sheets });
    excel.host.configure({ readOnly: true });
    expect(errorOf(await workbook.writeState("{}"))).toEqual({ code: "SOLA_LETTURA" });
    excel.host.configure({ readOnly: false });
    excel.host.inject("throttled");
    expect((await workbook.writeState("{}")).ok).toBe(true);
  });
});
