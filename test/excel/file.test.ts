// The workbook as the bytes of a file, through getFileAsync, and a file opened beside it.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { createExcelWorkbook } from "../../src/excel";
import { toBase64 } from "../../src/excel/base64";
import { loadOffice } from "../office/host/load";
import type { Loaded } from "../office/host/load";
import { errorOf, sheetOf, start, valueOf } from "./support";

const workbook = createExcelWorkbook();

/** Neither a multiple of a slice nor of three. */
const BYTES = Uint8Array.from({ length: 1_200_001 }, (_, at) => (at * 31) % 256);

describe("The workbook as a file", () => {
  let excel: Loaded;
  beforeAll(async () => {
    excel = await loadOffice();
  });
  afterAll(() => excel.unload());
  beforeEach(async () => {
    await start(excel.host, { sheets: [sheetOf("Uno", [[1]])] });
    excel.host.configure({ file: BYTES, fileErrors: {} });
  });

  it("comes whole, slice by slice, and is given back", async () => {
    const bytes = valueOf(await workbook.toFile());
    expect(bytes).toHaveLength(1_200_001);
    expect(Buffer.compare(bytes, BYTES)).toBe(0);
    expect(excel.host.countFiles()).toBe(0);
  });

  it("is the workbook as it stands", async () => {
    excel.host.configure({
      file: ({ sheets }) => Uint8Array.from(sheets[0]?.name ?? "", (letter) => letter.charCodeAt(0)),
    });
    expect(valueOf(await workbook.toFile())).toEqual(Uint8Array.from([85, 110, 111]));
  });

  it.each([
    ["opened", { open: 5001 }, { code: "GUASTO" }],
    ["opened, the person not being allowed to", { open: 7000 }, { code: "GUASTO" }],
    ["read", { slice: 5001 }, { code: "GUASTO" }],
    ["read in time, Excel being busy", { slice: 5102 }, { code: "OCCUPATO" }],
    ["opened, two others being open", { open: 11_000 }, { code: "OCCUPATO" }],
  ])("that cannot be %s is told, and given back", async (_, fileErrors, problem) => {
    excel.host.configure({ fileErrors });
    expect(errorOf(await workbook.toFile())).toMatchObject(problem);
    expect(excel.host.countFiles()).toBe(0);
  });

  it("without bytes is no file", async () => {
    excel.host.configure({ file: new Uint8Array() });
    expect(errorOf(await workbook.toFile())).toEqual({ code: "GUASTO", detail: "getFileAsync" });
    expect(excel.host.countFiles()).toBe(0);
  });

  it("is opened beside, byte for byte, this one staying as it is", async () => {
    const before = excel.host.dump();
    valueOf(await workbook.openBeside(BYTES));
    expect(excel.host.opened).toHaveLength(1);
    expect(Buffer.compare(excel.host.opened[0] ?? new Uint8Array(), BYTES)).toBe(0);
    expect(excel.host.dump()).toEqual(before);
  });

  it("is opened once Excel has time, and not where it is too big", async () => {
    excel.host.inject("throttled");
    valueOf(await workbook.openBeside(BYTES));
    await excel.host.settled();
    excel.host.inject("requestTooBig");
    expect(errorOf(await workbook.openBeside(BYTES))).toEqual({ code: "TROPPO_GRANDE" });
    expect(excel.host.opened).toHaveLength(1);
  });
});

it("An older Excel says so", async () => {
  const excel = await loadOffice({ sets: { ExcelApi: "1.13" } });
  const problem = { code: "VERSIONE_EXCEL", requirement: "Excel 2021 (ExcelApi 1.14)" };
  expect(errorOf(await workbook.toFile())).toEqual(problem);
  expect(errorOf(await workbook.openBeside(BYTES))).toEqual(problem);
  expect(errorOf(await workbook.removeSheets(["Uno"]))).toEqual(problem);
  excel.unload();
});

it.each([
  [[], ""],
  [[0], "AA=="],
  [[255, 254], "//4="],
  [[77, 97, 110], "TWFu"],
])("%j is %j in Base64", (bytes, text) => {
  expect(toBase64(Uint8Array.from(bytes))).toBe(text);
});
