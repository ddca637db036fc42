// The host proves itself with the real, unmodified office.js: what the tests of the add-in rely on is shown here first.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { loadOffice } from "./host/load";
import type { Loaded } from "./host/load";
import type { Host } from "./host/host";
import { fromSnapshot, listCells } from "./host/snapshot";
import type { WorkbookData } from "./host/types";

const FUNCTIONS = `
  CustomFunctions.associate("DOPPIO", (values) => values.map((row) => row.map((cell) => (cell === null ? "" : cell * 2))));
  CustomFunctions.associate("SOMMA", (a, b) => a + (b === null ? 100 : b));
  CustomFunctions.associate("ERRORE", () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Manca la fascia."); });
  CustomFunctions.associate("MISTO", () => [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "Peso mancante.")]]);
  CustomFunctions.associate("ROTTA", () => { throw new Error("interna"); });
  CustomFunctions.associate("TIPO", (cell) => (cell instanceof CustomFunctions.Error ? "errore " + cell.code : typeof cell));
  CustomFunctions.associate("LENTA", (n, invocation) => new Promise((resolve) => {
    invocation.onCanceled = () => { globalThis.cancelled = (globalThis.cancelled ?? 0) + 1; };
  }));
  CustomFunctions.associate("DOVE", (n, invocation) => invocation.address);
`;

const matrix = { type: "any", dimensionality: "matrix" };
const METADATA = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "DOPPIO", name: "DOPPIO", parameters: [{ name: "valori", ...matrix }] },
    {
      id: "SOMMA",
      name: "SOMMA",
      parameters: [
        { name: "a", type: "number" },
        { name: "b", type: "number", optional: true },
      ],
    },
    { id: "ERRORE", name: "ERRORE", parameters: [] },
    { id: "MISTO", name: "MISTO", parameters: [] },
    { id: "ROTTA", name: "ROTTA", parameters: [] },
    { id: "TIPO", name: "TIPO", parameters: [{ name: "cella", type: "any" }] },
    { id: "LENTA", name: "LENTA", parameters: [{ name: "n", type: "number" }], options: { cancelable: true } },
    { id: "DOVE", name: "DOVE", parameters: [{ name: "n", type: "number" }] },
  ],
};

const DATA: WorkbookData = {
  name: "Schede 2024.xlsx",
  sheets: [
    {
      name: "Scheda",
      cells: [
        { row: 0, col: 0, value: "Obiettivo" },
        { row: 0, col: 1, value: "Peso" },
        { row: 1, col: 0, value: "Ridurre i tempi" },
        { row: 1, col: 1, value: 0.6, format: "0%" },
        { row: 2, col: 0, value: "Digitalizzare" },
        { row: 2, col: 1, value: 0.4, format: "0%" },
        { row: 3, col: 1, value: 1, formula: "=SUM(B2:B3)", format: "0.00" },
        { row: 4, col: 1, value: { error: "#N/A" } },
        { row: 5, col: 1, value: 45657, format: "m/d/yyyy" },
      ],
      merges: ["A7:C7"],
      hiddenRows: [2],
    },
    { name: "Dati d'anno", cells: [{ row: 9, col: 3, value: true }] },
    { name: "Nascosto", cells: [], visibility: "Hidden" },
  ],
};

let loaded: Loaded;
let host: Host;

beforeAll(async () => {
  loaded = await loadOffice({ scripts: [FUNCTIONS] });
  host = loaded.host;
  host.registerFunctions(METADATA);
  await host.functionsReady();
  await host.settled();
});
afterAll(() => loaded.unload());
beforeEach(async () => {
  await host.settled();
  host.load(DATA);
  host.resetRequests();
});

async function codeOf(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(work);
    return "none";
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

const sheetOf = (context: Excel.RequestContext, name = "Scheda"): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

describe("The start", () => {
  it("is that of Excel with the pane open", () => {
    expect(loaded.info).toEqual({ host: "Excel", platform: "PC", addin: { visibilityMode: "Taskpane" } });
  });

  it("tells the requirement sets of the floor and not more", () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.3")).toBe(true);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.4")).toBe(false);
  });
});

describe("Reading", () => {
  it("gives values, formulas, formats, texts and types of a used range in one request", async () => {
    await Excel.run(async (context) => {
      const used = sheetOf(context).getUsedRange();
      used.load("address,values,formulas,numberFormat,text,valueTypes,rowCount,columnCount");
      await context.sync();
      expect(host.countRequests()).toBe(1);
      expect(used.address).toBe("Scheda!A1:B6");
      expect([used.rowCount, used.columnCount]).toEqual([6, 2]);
      expect(used.values[1]).toEqual(["Ridurre i tempi", 0.6]);
      expect(used.values[3]).toEqual(["", 1]);
      expect(used.formulas[3]).toEqual(["", "=SUM(B2:B3)"]);
      expect(used.numberFormat[1]).toEqual(["General", "0%"]);
      expect(used.text.map((row) => row[1])).toEqual(["Peso", "60%", "40%", "1,00", "#N/A", "31/12/2024"]);
      expect(used.valueTypes[4]).toEqual(["Empty", "Error"]);
    });
  });

  it("reads all sheets with nested properties at once", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility,items/protection/protected");
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Scheda", "Visible"],
        ["Dati d'anno", "Visible"],
        ["Nascosto", "Hidden"],
      ]);
      expect(worksheets.items.map(({ protection }) => protection.protected)).toEqual([false, false, false]);
    });
  });

  it("knows merges, hidden rows, quoted sheet names", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address,areaCount");
      const none = sheet.getRange("A1:C2").getMergedAreasOrNullObject().load("address");
      const rows = sheet.getRange("A1:A4").getRowProperties({ rowHidden: true, rowIndex: true });
      const third = sheet.getRange("A3").load("rowHidden");
      const other = sheetOf(context, "dati D'ANNO").getUsedRange().load("address");
      await context.sync();
      expect([merged.address, merged.areaCount]).toEqual(["Scheda!A7:C7", 1]);
      expect(none.isNullObject).toBe(true);
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true, false]);
      expect(third.rowHidden).toBe(true);
      expect(other.address).toBe("'Dati d''anno'!D10");
    });
  });

  it("gives null objects for what does not exist, when asked so", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Manca");
      const used = sheetOf(context, "Nascosto").getUsedRangeOrNullObject();
      const inside = sheet.getRange("A1").load("values");
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject, inside.isNullObject]).toEqual([true, true, true]);
    });
  });

  it("gives no values for whole columns", async () => {
    await Excel.run(async (context) => {
      const column = sheetOf(context).getRange("B:B").load("values,address,isEntireColumn");
      await context.sync();
      expect([column.values, column.address, column.isEntireColumn]).toEqual([null, "Scheda!B:B", true]);
    });
  });
});

describe("Writing", () => {
  it("takes matrices, one value for all, null for untouched, text as a person would type it", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context, "Dati d'anno");
      sheet.getRange("A1:B2").values = [
        ["12", "31/12/2024"],
        ["TRUE", "5%"],
      ];
      sheet.getRange("A3:B3").values = [["'007", "#N/A"]];
      sheet.getRange("C1:C3").values = "x" as unknown as string[][];
      sheet.getRange("A1:A2").values = [[null], [9]];
      const read = sheet.getRange("A1:C3").load("values,numberFormat");
      await context.sync();
      expect(read.values).toEqual([
        [12, "31/12/2024", "x"],
        [9, 0.05, "x"],
        ["007", "#N/A", "x"],
      ]);
      expect(read.numberFormat[1]?.[1]).toBe("0%");
    });
  });

  it("calculates what depends on it and keeps the values of the other formulas", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("B2").values = [[0.7]];
      sheet.getRange("C4").formulas = [['=ROUND(B4*100,0)&" punti"']];
      const read = sheet.getRange("B4:C4").load("values");
      await context.sync();
      expect(read.values).toEqual([[1.1, "110 punti"]]);
    });
  });

  it("clears with an empty text and forgets the cell", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1:B3").values = [
        ["", ""],
        ["", ""],
        ["", ""],
      ];
      const used = sheetOf(context).getUsedRange(true).load("address");
      await context.sync();
      expect(used.address).toBe("Scheda!B4:B6");
    });
  });

  it("writes large matrices in the pieces that the library makes of them", async () => {
    const rows = Array.from({ length: 2000 }, (_row, at) => [at, at * 2, `r${at}`]);
    await Excel.run(async (context) => {
      const range = sheetOf(context, "Dati d'anno").getRangeByIndexes(20, 0, 2000, 3);
      range.values = rows;
      await context.sync();
      expect(host.countRequests()).toBe(1);
    });
    expect(host.cell("Dati d'anno", "C2020")?.value).toBe("r1999");
  });

  it("keeps fills, fonts, borders and takes them back without trace", async () => {
    const before = listCells(host.dump());
    await Excel.run(async (context) => {
      const { format } = sheetOf(context).getRange("A1:B1");
      format.fill.color = "#ffe699";
      format.font.bold = true;
      format.borders.getItem("EdgeBottom").style = "Continuous";
      format.load("fill/color,fill/pattern,font/bold");
      const first = sheetOf(context)
        .getRange("A1:A2")
        .getCellProperties({ format: { fill: { color: true } } });
      await context.sync();
      expect([format.fill.color, format.fill.pattern, format.font.bold]).toEqual(["#FFE699", "Solid", true]);
      expect(first.value.map(([cell]) => cell?.format?.fill?.color)).toEqual(["#FFE699", "#FFFFFF"]);
      format.fill.clear();
      await context.sync();
    });
    expect(host.cell("Scheda", "A1")?.style?.get("fill.color")).toBeUndefined();
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1:B1").clear("Formats");
      await context.sync();
    });
    expect(listCells(host.dump())).toEqual(before);
  });

  it("adds, renames, hides, orders and deletes sheets", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Registro PERF");
      added.load("name,position,id");
      await context.sync();
      expect(added.position).toBe(3);
      added.position = 0;
      added.visibility = "VeryHidden";
      worksheets.getItem("Nascosto").delete();
      const count = worksheets.getCount(true);
      await context.sync();
      expect(count.value).toBe(2);
    });
    expect(host.dump().sheets.map(({ name }) => name)).toEqual(["Registro PERF", "Scheda", "Dati d'anno"]);
  });

  it("merges, unmerges, inserts and deletes rows", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("2:2").insert("Down");
      const moved = sheet.getRange("B5").load("formulas,values");
      const kept = sheet.getRange("A8").getMergedAreasOrNullObject().load("address");
      sheet.getRange("A1:B1").merge(false);
      await context.sync();
      expect(moved.values).toEqual([[1]]);
      expect(moved.formulas).toEqual([["=SUM(B3:B4)"]]);
      expect(kept.address).toBe("Scheda!A8:C8");
    });
    expect(host.dump().sheets[0]?.merges).toEqual(["A8:C8", "A1:B1"]);
    expect(host.cell("Scheda", "B1")).toBeUndefined();
  });
});

describe("What is stored with the workbook", () => {
  const XML = '<?xml version="1.0"?><stato xmlns="urn:esempio:perf"><v>1</v></stato>';

  it("keeps custom XML parts by namespace", async () => {
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const added = parts.add(XML);
      added.load("id,namespaceUri");
      await context.sync();
      expect(added.namespaceUri).toBe("urn:esempio:perf");
      const only = parts.getByNamespace("urn:esempio:perf").getOnlyItemOrNullObject();
      const none = parts.getByNamespace("urn:altro").getOnlyItemOrNullObject();
      const text = only.getXml();
      only.setXml(XML.replace("1</v>", "2</v>"));
      const after = only.getXml();
      none.load("id");
      await context.sync();
      expect(text.value).toBe(XML);
      expect(after.value).toContain("<v>2</v>");
      expect(none.isNullObject).toBe(true);
      only.delete();
      await context.sync();
    });
    expect(host.dump().customXml).toEqual([]);
  });

  it("refuses a part that is no XML", async () => {
    expect(
      await codeOf(async (context) => {
        context.workbook.customXmlParts.add("<aperto>");
        await context.sync();
      }),
    ).toBe("InvalidArgument");
  });

  it("keeps settings, names and comments", async () => {
    await Excel.run(async (context) => {
      const { settings, names, comments } = context.workbook;
      settings.add("perf", { versione: 1 });
      names.add("Pesi", sheetOf(context).getRange("B2:B3"));
      comments.add("Scheda!B2", "Il peso supera il massimo.");
      const setting = settings.getItem("perf").load("value");
      const weights = names.getItem("Pesi").getRange().load("values");
      const comment = comments.getItemByCell("Scheda!B2").load("content,id");
      await context.sync();
      expect(setting.value).toEqual({ versione: 1 });
      expect(weights.values).toEqual([[0.6], [0.4]]);
      expect(comment.content).toBe("Il peso supera il massimo.");
      comment.delete();
      const count = comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    const { names, settings } = host.dump();
    expect(names).toEqual([{ name: "Pesi", formula: "=Scheda!B2:B3" }]);
    expect(settings).toEqual({ perf: { versione: 1 } });
  });

  it("tells the culture of the application", async () => {
    await Excel.run(async (context) => {
      const culture = context.application.cultureInfo.load("name");
      const numbers = culture.numberFormat.load("numberDecimalSeparator");
      context.application.load("calculationMode,decimalSeparator");
      await context.sync();
      expect([culture.name, numbers.numberDecimalSeparator]).toEqual(["it-IT", ","]);
      expect(context.application.calculationMode).toBe("Automatic");
    });
  });
});

describe("Mistakes", () => {
  const cases: readonly (readonly [string, string, (context: Excel.RequestContext) => void])[] = [
    ["a sheet that does not exist", "ItemNotFound", (c) => sheetOf(c, "Manca").load("name")],
    ["an address that is none", "InvalidArgument", (c) => sheetOf(c).getRange("A0").load("values")],
    [
      "a place outside the sheet",
      "InvalidArgument",
      (c) => sheetOf(c).getRange("A1").getOffsetRange(-1, 0).load("values"),
    ],
    [
      "a 3 × 3 matrix into one cell",
      "InvalidArgument",
      (c) =>
        (sheetOf(c).getRange("A1").values = [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ]),
    ],
    ["a name that load does not know", "ApiNotFound", (c) => sheetOf(c).getRange("A1").load("valori")],
    ["items/ inside an array of names", "InvalidArgument", (c) => c.workbook.worksheets.load(["items/name"])],
    [
      "a property of a later requirement set than the library's",
      "ApiNotFound",
      (c) => sheetOf(c).getRange("A1").load("valuesAsJson"),
    ],
    ["a sheet name that is taken", "ItemAlreadyExists", (c) => c.workbook.worksheets.add("scheda")],
    ["a sheet name that is not allowed", "InvalidArgument", (c) => c.workbook.worksheets.add("a/b")],
    ["selecting on a hidden sheet", "InvalidOperation", (c) => sheetOf(c, "Nascosto").getRange("A1").select()],
    ["what this host does not do", "NotImplemented", (c) => sheetOf(c).getRange("A1").flashFill()],
    ["a colour that is none", "InvalidArgument", (c) => (sheetOf(c).getRange("A1").format.fill.color = "giallino")],
  ];
  it.each(cases)("%s fails with %s", async (_what, code, work) => {
    expect(
      await codeOf(async (context) => {
        work(context);
        await context.sync();
      }),
    ).toBe(code);
  });

  it("are named with their place", async () => {
    const error = await Excel.run(async (context) => {
      sheetOf(context).getRange("A1").flashFill();
      await context.sync();
    }).catch((thrown: unknown) => thrown as OfficeExtension.Error);
    expect(error?.message).toContain("Range.FlashFill");
    expect(error?.debugInfo.errorLocation).toBe("Range.FlashFill");
  });

  it("leave what was done before them", async () => {
    await codeOf(async (context) => {
      sheetOf(context).getRange("D1").values = [["prima"]];
      sheetOf(context, "Manca").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(host.cell("Scheda", "D1")?.value).toBe("prima");
  });

  it("of the library itself show too: a proxy that was not loaded, one used after its request", async () => {
    expect(
      await codeOf(async (context) => {
        const range = sheetOf(context).getRange("A1");
        await context.sync();
        return range.values;
      }),
    ).toBe("PropertyNotLoaded");
    let kept: Excel.Range | undefined;
    await Excel.run(async (context) => {
      kept = sheetOf(context).getRange("A1").load("values");
      await context.sync();
    });
    await host.settled();
    expect(() => kept?.load("formulas")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
  });
});

describe("Protection", () => {
  const write = async (address = "A1"): Promise<string> =>
    codeOf(async (context) => {
      sheetOf(context).getRange(address).values = [["nuovo"]];
      await context.sync();
    });

  it("refuses writing, marking and hiding on a protected sheet", async () => {
    host.protectSheet("Scheda");
    expect(await write()).toBe("AccessDenied");
    const marks = async (context: Excel.RequestContext): Promise<void> => {
      sheetOf(context).getRange("A1").format.fill.color = "#FFFFFF";
      await context.sync();
    };
    expect(await codeOf(marks)).toBe("AccessDenied");
    expect(host.cell("Scheda", "A1")?.value).toBe("Obiettivo");
  });

  it("lets unlocked cells be written", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange("D5").format.protection.locked = false;
      sheetOf(context).protection.protect({ allowFormatCells: false }, "segreta");
      await context.sync();
    });
    expect(await write("D5")).toBe("none");
    expect(await write("D6")).toBe("AccessDenied");
    const opened = async (password?: string): Promise<string> =>
      codeOf(async (context) => {
        sheetOf(context).protection.unprotect(password);
        await context.sync();
      });
    expect(await opened("sbagliata")).toBe("AccessDenied");
    expect(await opened("segreta")).toBe("none");
  });

  it("keeps a read-only workbook as it is", async () => {
    host.configure({ readOnly: true });
    expect(await write()).toBe("AccessDenied");
    await Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
    });
    host.configure({ readOnly: false });
  });
});

/** Excel tells no details of a change of several cells. */
type ChangedArgs = Omit<Excel.WorksheetChangedEventArgs, "details"> & { details?: Excel.ChangedEventDetail };

describe("Events", () => {
  it("tell who changed what: this add-in, a person, another user", async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(
        ({ address, source, triggerSource, details }: ChangedArgs) => {
          seen.push([address, source, triggerSource, details?.valueAfter]);
          return Promise.resolve();
        },
      );
      await context.sync();
      expect(host.countHandlers()).toBe(1);
      sheetOf(context).getRange("A2").values = [["mio"]];
      await context.sync();
      await host.settled();
      host.editAsUser("Scheda", "A3", "suo");
      host.editAsUser("Scheda", "A2:B2", [["a", 1]], { remote: true });
      await host.settled();
      result.remove();
      await context.sync();
    });
    expect(seen).toEqual([
      ["A2", "Local", "ThisLocalAddin", "mio"],
      ["A3", "Local", "Unknown", "suo"],
      ["A2:B2", "Remote", "Unknown", undefined],
    ]);
    expect(host.countHandlers()).toBe(0);
  });

  it("give the changed range back to the handler", async () => {
    const values: unknown[] = [];
    await Excel.run(async (context) => {
      sheetOf(context).onChanged.add(async (args) => {
        await Excel.run(async (inner) => {
          const range = args.getRange(inner).load("values");
          await inner.sync();
          values.push(range.values);
        });
      });
      await context.sync();
    });
    host.editAsUser("Scheda", "A1", "Titolo");
    await host.settled();
    await host.settled();
    expect(values).toEqual([[["Titolo"]]]);
  });

  it("are silent while they are switched off", async () => {
    let count = 0;
    await Excel.run(async (context) => {
      sheetOf(context, "Dati d'anno").onChanged.add(() => {
        count += 1;
        return Promise.resolve();
      });
      context.runtime.enableEvents = false;
      sheetOf(context, "Dati d'anno").getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await host.settled();
    expect(count).toBe(0);
  });

  it("tell selection, activation, added and deleted sheets", async () => {
    const seen: string[] = [];
    const note = (what: string): Promise<void> => {
      seen.push(what);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(({ address }) => note(`selezione ${address}`));
      worksheets.onActivated.add(() => note("attivato"));
      worksheets.onAdded.add(({ source }) => note(`aggiunto ${source}`));
      worksheets.onDeleted.add(() => note("tolto"));
      context.workbook.onSelectionChanged.add(() => note("documento"));
      await context.sync();
    });
    host.selectAsUser("Dati d'anno", "B2:C3");
    host.addSheetAsUser("Altro");
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      context.workbook.worksheets.getItem("Altro").delete();
      await context.sync();
      expect(selected.address).toBe("'Dati d''anno'!B2:C3");
    });
    await host.settled();
    expect(seen).toEqual(["attivato", "selezione B2:C3", "documento", "aggiunto Local", "tolto"]);
  });
});

describe("Requests", () => {
  it("are counted with what they carried", async () => {
    await Excel.run(async (context) => {
      for (let row = 0; row < 100; row++) sheetOf(context).getCell(row, 5).untrack().values = [[row]];
      await context.sync();
    });
    await host.settled();
    expect(host.countRequests()).toBe(1);
    const [request] = host.requests;
    expect(request?.names.filter((name) => name === "Range.Values=")).toHaveLength(100);
    expect(request?.bytesUp).toBeGreaterThan(20_000);
  });

  it("cost two where a range is tracked, one per sync more", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1").load("values");
      await context.sync();
    });
    await host.settled();
    expect(host.countRequests()).toBe(2);
    expect(host.requests[1]?.names).toEqual(["Workbook._RemoveReference"]);
  });

  const read = async (): Promise<string> =>
    codeOf(async (context) => {
      sheetOf(context).getUsedRange().load("values");
      await context.sync();
    });

  it.each([
    ["throttled", "ActivityLimitReached"],
    ["requestTooBig", "RequestPayloadSizeLimitExceeded"],
    ["responseTooBig", "ResponsePayloadSizeLimitExceeded"],
    ["cellEdit", "InvalidOperationInCellEditMode"],
    ["connection", "ConnectionFailure"],
  ] as const)("fail once when %s is injected", async (fault, code) => {
    host.inject(fault);
    expect(await read()).toBe(code);
    await host.settled();
    expect(await read()).toBe("none");
  });

  it("respect a limit of size", async () => {
    host.configure({ limitBytes: 3_000 });
    expect(await read()).toBe("none");
    host.editAsUser("Scheda", "A1", "x".repeat(4_000));
    expect(await read()).toBe("ResponsePayloadSizeLimitExceeded");
    await host.settled();
    expect(host.requests.filter(({ error }) => error !== undefined)).toHaveLength(1);
    host.configure({ limitBytes: 1_000_000 });
  });

  it("wait for the end of a cell edit when they ask for it", async () => {
    host.enterCellEdit();
    expect(await read()).toBe("InvalidOperationInCellEditMode");
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = sheetOf(context).getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    await host.settled();
    host.leaveCellEdit();
    expect(await waiting).toEqual([["Obiettivo"]]);
  });
});

describe("Custom functions", () => {
  it("get matrices, single cells wrapped, blanks as null, and give matrices back", async () => {
    const results = await host.callAll([
      {
        name: "PERF.DOPPIO",
        args: [
          [
            [1, null],
            [3, 4],
          ],
        ],
      },
      { name: "PERF.DOPPIO", args: [5] },
      { name: "PERF.SOMMA", args: [1] },
      { name: "PERF.SOMMA", args: [null, 2] },
    ]);
    expect(results).toEqual([
      {
        ok: true,
        value: [
          [2, ""],
          [6, 8],
        ],
      },
      { ok: true, value: [[10]] },
      { ok: true, value: 101 },
      { ok: true, value: 2 },
    ]);
  });

  it("of a batch come back in one request", async () => {
    host.resetRequests();
    await host.callAll(Array.from({ length: 50 }, (_call, at) => ({ name: "PERF.SOMMA", args: [at, 1] })));
    expect(host.countRequests("functions")).toBe(1);
  });

  it("fail with the code and message that they chose, one cell or the whole", async () => {
    const [whole, cells, broken, missing] = await host.callAll(
      ["ERRORE", "MISTO", "ROTTA", "MANCA"].map((name) => ({ name: `PERF.${name}`, args: [] })),
    );
    expect(whole).toEqual({ ok: false, error: { code: "#N/A", message: "Manca la fascia." } });
    expect(cells).toMatchObject({ ok: true, value: [[1, { code: "#VALUE!", message: "Peso mancante." }]] });
    expect(broken).toEqual({ ok: false, error: { code: "#VALUE!" } });
    expect(missing).toEqual({ ok: false, error: { code: "#VALUE!" } });
  });

  it("are not called with what cannot be coerced or with the wrong number of arguments", async () => {
    const results = await host.callAll([
      { name: "PERF.SOMMA", args: ["dodici"] },
      { name: "PERF.SOMMA", args: [] },
      { name: "PERF.SOMMA", args: [1, 2, 3] },
    ]);
    expect(results.map((result) => (result.ok ? "" : result.error.code))).toEqual(["#VALUE!", "#VALUE!", "#VALUE!"]);
  });

  it("get errors as objects where the metadata allow it, else are not called", async () => {
    const error = { error: "#DIV/0!" };
    expect(await host.call("PERF.TIPO", [error])).toEqual({ ok: true, value: "errore #DIV/0!" });
    host.registerFunctions({ ...METADATA, allowErrorForDataTypeAny: false });
    expect(await host.call("PERF.TIPO", [error])).toEqual({ ok: false, error: { code: "#DIV/0!" } });
    host.registerFunctions(METADATA);
  });

  it("are called for each cell of an area where they take one value", async () => {
    const [result] = await host.callAll([{ name: "PERF.SOMMA", args: [[[1], ["x"], [3]], [[10, 20]]] }]);
    expect(result).toMatchObject({
      ok: true,
      value: [
        [11, 21],
        [{ code: "#VALUE!" }, { code: "#VALUE!" }],
        [13, 23],
      ],
    });
  });

  it("never get errors in parameters of another type than any", async () => {
    expect(await host.call("PERF.SOMMA", [{ error: "#REF!" }])).toEqual({ ok: false, error: { code: "#REF!" } });
  });

  it("know the cell that calls", async () => {
    expect(await host.call("PERF.DOVE", [1], "'Dati d''anno'!C3")).toEqual({ ok: true, value: "'Dati d''anno'!C3" });
  });

  it("are told when they are cancelled", async () => {
    const [pending] = host.start([{ name: "PERF.LENTA", args: [1] }]);
    await host.settled();
    pending?.cancel();
    expect(await pending?.result).toEqual({ ok: false, error: { code: "#BUSY!" } });
    await host.settled();
    expect((globalThis as { cancelled?: number }).cancelled).toBe(1);
  });

  it("fill the cells that call them, spilling, and what depends on those", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange("D2").formulas = [["=PERF.DOPPIO(B2:B3)"]];
      sheetOf(context).getRange("E1").formulas = [["=SUM(D2:D3)"]];
      await context.sync();
    });
    expect(host.cell("Scheda", "D2")?.value).toEqual({ error: "#NAME?" });
    expect(await host.computeCells("PERF")).toBe(1);
    expect([host.cell("Scheda", "D2")?.value, host.cell("Scheda", "D3")?.value]).toEqual([1.2, 0.8]);
    expect(host.cell("Scheda", "E1")?.value).toBe(2);
  });
});

describe("Commands", () => {
  it("run from a ribbon button and tell when they have finished", async () => {
    const sources: string[] = [];
    Office.actions.associate("verifica", (event: Office.AddinCommands.Event) => {
      sources.push(event.source.id);
      event.completed();
    });
    expect(await host.action("verifica")).toBe(true);
    expect(await host.action("manca")).toBe(false);
    expect(sources).toEqual(["verifica"]);
  });

  it("run from a shortcut", async () => {
    let count = 0;
    Office.actions.associate("scorciatoia", () => {
      count += 1;
    });
    host.shortcut("scorciatoia");
    await host.settled();
    expect(count).toBe(1);
  });
});

describe("Loading and dumping", () => {
  it("gives back what was loaded, cell for cell", () => {
    const dumped = host.dump();
    expect(listCells(dumped)).toEqual(listCells(DATA));
    host.load(dumped);
    expect(host.dump()).toEqual(dumped);
  });

  it("takes the project's snapshots", () => {
    const snapshot = {
      sheets: [
        {
          name: "Foglio",
          rows: [{ index: 1, cells: [{ row: 1, col: 2, value: 5, formula: "=2+3", format: "0.0" }] }],
          merges: [{ top: 3, left: 0, bottom: 3, right: 2 }],
          hidden: false,
          protected: true,
          hiddenRows: new Set([4]),
          hiddenCols: new Set([1]),
        },
      ],
      state: null,
    };
    host.load(fromSnapshot(snapshot));
    const [sheet] = host.dump().sheets;
    expect(sheet).toMatchObject({ merges: ["A4:C4"], protected: true, hiddenRows: [4], hiddenColumns: [1] });
    expect(listCells(host.dump())).toEqual({ "Foglio!C2": { value: 5, formula: "=2+3", format: "0.0" } });
  });
});
