// The PERF functions as Excel calls them: the script that ships, behind the real office.js, over the tests' Excel.
import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { buildFunctions } from "../../functions/build";
import type { Built } from "../../functions/build";
import { loadOffice } from "../host/load";
import type { Loaded } from "../host/load";
import type { CellValue } from "../host/types";
import { toEnglish } from "./italian-formula";

type Imposta = (given?: unknown) => boolean;

interface Example {
  readonly celle: readonly (readonly CellValue[])[];
  readonly formula: string;
  readonly risultato: unknown;
  readonly righe?: number;
}

const examples = JSON.parse(readFileSync("src/functions/examples.json", "utf8")) as Readonly<Record<string, Example>>;

let built: Built;
let loaded: Loaded | undefined;

beforeAll(() => {
  built = buildFunctions();
}, 120_000);
afterAll(() => built.remove());
afterEach(() => {
  loaded?.unload();
  loaded = undefined;
  Reflect.deleteProperty(globalThis, "PERF");
});

async function open(start: "hidden" | "taskpane" = "hidden"): Promise<{ host: Loaded["host"]; imposta: Imposta }> {
  loaded = await loadOffice({ start, scripts: [built.script.toString("utf8")] });
  loaded.host.registerFunctions(built.italian);
  await loaded.host.functionsReady();
  const { PERF } = globalThis as unknown as { readonly PERF: { readonly imposta: Imposta } };
  return { host: loaded.host, imposta: PERF.imposta };
}

describe("The script in the page", () => {
  it("is there before Office is ready, with the pane closed, and asks the workbook nothing", async () => {
    const { host, imposta } = await open("hidden");
    imposta();
    expect(host.runtime.state).toBe("Background");
    host.resetRequests();
    expect(await host.call("PERF.FASCIA", [92])).toEqual({ ok: true, value: "eccellenza" });
    expect(host.countRequests("workbook")).toBe(0);
  });

  it("answers what waited as soon as the state is told, also with the pane open", async () => {
    const { host, imposta } = await open("taskpane");
    const [waiting] = host.start([{ name: "PERF.FASCIA", args: [90.5] }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    imposta({ scelte: { S1: "arrotonda" } });
    expect(await waiting?.result).toEqual({ ok: true, value: "eccellenza" });
  });

  it("forgets a call that was cancelled while it waited", async () => {
    const { host, imposta } = await open();
    const [waiting] = host.start([{ name: "PERF.FASCIA", args: [90.5] }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    waiting?.cancel();
    imposta();
    expect(await waiting?.result).toEqual({ ok: false, error: { code: "#BUSY!" } });
    expect(await host.call("PERF.FASCIA", [90.5])).toEqual({ ok: true, value: "distinzione" });
  });

  it("takes the state that the page reads from the workbook", async () => {
    const { host, imposta } = await open("hidden");
    const [waiting] = host.start([{ name: "PERF.FASCIA", args: [92] }]);
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(
        '<stato xmlns="urn:perf:stato:1">{"sistema":"po-livelli","scelte":{}}</stato>',
      );
      const part = context.workbook.customXmlParts.getByNamespace("urn:perf:stato:1").getOnlyItem();
      const xml = part.getXml();
      await context.sync();
      imposta(JSON.parse(/>(\{.*\})</.exec(xml.value)?.[1] ?? "{}"));
    });
    expect(await waiting?.result).toEqual({ ok: true, value: "B" });
  });
});

describe("Calls over the wire", () => {
  it("come back in one batch: figures, texts, matrices, errors with their sentence", async () => {
    const { host, imposta } = await open();
    imposta();
    const results = await host.callAll([
      { name: "PERF.PR", args: [100, 90, "riduzione", 120] },
      { name: "PERF.RAGGIUNGIMENTO", args: [85, 100] },
      { name: "PERF.PESI", args: ["Fascia A/B"] },
      { name: "PERF.INCIDENZA", args: [[[50], [25], [125]]] },
      { name: "PERF.VERIFICA.PESI", args: [[[60], [40]]] },
      { name: "PERF.PR", args: [85, 0] },
      { name: "PERF.PR", args: [-1, 100] },
      { name: "PERF.FASCIA", args: ["circa 550"] },
      { name: "PERF.PESO", args: ["1a", "Sindaco"] },
      { name: "PERF.MEDIA", args: [[[90], [{ error: "#N/A" }]]] },
      { name: "PERF.MEDIA", args: [[[90], [null], [70]]] },
      { name: "PERF.FASCIA", args: [{ error: "#REF!" }] },
    ]);
    expect(results).toEqual([
      { ok: true, value: 66.66666666666667 },
      { ok: true, value: 85 },
      {
        ok: true,
        value: [
          ["1a", "Performance organizzativa della struttura di appartenenza", 10],
          ["3", "Competenze e comportamenti professionali e organizzativi", 85],
          ["4", "Performance generale dell'Ente", 5],
        ],
      },
      { ok: true, value: [[25], [12.5], [62.5]] },
      { ok: true, value: true },
      { ok: false, error: { code: "#DIV/0!" } },
      { ok: false, error: { code: "#NUM!" } },
      {
        ok: false,
        error: { code: "#VALUE!", message: "«punteggio» contiene «circa 550»: indicare un numero, per esempio 85,5." },
      },
      {
        ok: false,
        error: {
          code: "#N/A",
          message: expect.stringContaining("«categoria» contiene «Sindaco»: indicare Dirigente,"),
        },
      },
      { ok: false, error: { code: "#N/A", message: "«valori» (riga 2) contiene un errore: correggere quella cella." } },
      { ok: false, error: { code: "#VALUE!", message: "Valore mancante (riga 2): compilare la cella." } },
      { ok: false, error: { code: "#VALUE!", message: "«punteggio» contiene un errore: correggere quella cella." } },
    ]);
  });

  it("are made cell by cell where a range meets a single cell, and spill", async () => {
    const { host, imposta } = await open();
    imposta();
    const result = await host.call("PERF.FASCIA", [[[92], [75], ["x"]]]);
    expect(result).toEqual({
      ok: true,
      value: [["eccellenza"], ["distinzione"], [expect.objectContaining({ code: "#VALUE!" })]],
    });
  });

  it("take a column of three thousand in one", async () => {
    const { host, imposta } = await open();
    imposta();
    const people = Array.from({ length: 3000 }, (_, at) => at);
    const args = [people.map((at) => [`Persona ${at}`]), people.map((at) => [(at * 7919) % 101])];
    const result = await host.call("PERF.GRADUATORIA", args);
    expect(result.ok && (result.value as unknown[][]).length).toBe(3000);
    expect(result.ok && (result.value as unknown[][])[0]?.slice(0, 1)).toEqual([1]);
  });
});

describe("A change of the rules", () => {
  it("says once that cells must be calculated again, and they show it", async () => {
    const { host, imposta } = await open();
    imposta();
    host.load({
      sheets: [
        {
          name: "Scheda",
          cells: [
            { row: 0, col: 0, value: 90.5 },
            { row: 0, col: 1, value: null, formula: "=PERF.FASCIA(A1)" },
          ],
        },
      ],
    });
    await host.computeCells("PERF");
    expect(host.cell("Scheda", "B1")?.value).toBe("distinzione");
    expect(imposta({ scelte: { S1: "oltre" } })).toBe(true);
    expect(imposta({ scelte: { S1: "oltre" } })).toBe(false);
    await host.computeCells("PERF");
    expect(host.cell("Scheda", "B1")?.value).toBe("eccellenza");
  });
});

describe("The worked examples of the help", () => {
  it("are of every function", () => {
    expect(Object.keys(examples).sort()).toEqual(built.italian.functions.map(({ name }) => name).sort());
  });

  it("give what the page says, in the cells of a sheet", async () => {
    const { host, imposta } = await open();
    imposta();
    const sheets = Object.entries(examples).map(([name, { celle, formula }]) => ({
      name,
      cells: [
        ...celle.flatMap((line, row) => line.map((value, col) => ({ row, col, value }))),
        { row: 20, col: 0, value: null, formula: toEnglish(formula) },
      ],
    }));
    host.load({ sheets });
    expect(await host.computeCells("PERF")).toBe(Object.keys(examples).length);
    for (const [name, { risultato, righe }] of Object.entries(examples)) {
      const expected = Array.isArray(risultato) ? (risultato as unknown[][]) : [[risultato]];
      const shown = expected.map((line, down) =>
        line.map((_, across) => host.cell(name, `${String.fromCharCode(65 + across)}${21 + down}`)?.value ?? ""),
      );
      expect([name, shown]).toEqual([name, expected]);
      if (righe !== undefined) expect(host.cell(name, `A${20 + righe}`)?.value).toBeDefined();
    }
  });
});
