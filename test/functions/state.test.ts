// The state of the workbook: awaited once, then everything is synchronous; a change that matters says so once.
import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import type * as state from "../../src/functions/state";
import type * as calls from "./support";

type Support = typeof calls;
type State = typeof state;

let support: Support;
let imposta: State["imposta"];

/** Each test starts as a page does: nothing is known. */
beforeEach(() => {
  jest.resetModules();
  support = jest.requireActual<Support>("./support");
  ({ imposta } = jest.requireActual<State>("../../src/functions/state"));
});

const setOf = (id: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join("src/sistema/sets", `${id}.json`), "utf8")) as Record<string, unknown>;

describe("Before the state is known", () => {
  it("what hangs on it is a promise, kept when the state comes", async () => {
    const { perf } = support;
    const waiting = [perf("FASCIA", 90.5), perf("PESO", "1a", "Dirigente"), perf("MEDIA", [[90], [70]])];
    expect(waiting.every((result) => result instanceof Promise)).toBe(true);
    imposta({ sistema: "arsac-2017", scelte: { S1: "arrotonda" } });
    expect(await Promise.all(waiting)).toEqual(["eccellenza", 30, 80]);
  });

  it("a refusal is a rejected promise", async () => {
    const { ExcelError, perf } = support;
    const waiting = perf("FASCIA", "boh") as Promise<unknown>;
    imposta();
    await expect(waiting).rejects.toBeInstanceOf(ExcelError);
  });

  it("what hangs on nothing is there at once", () => {
    const { column, perf } = support;
    expect(perf("PR", 85, 100)).toBe(85);
    expect(perf("RAGGIUNGIMENTO", 85, 100)).toBe(85);
    expect(perf("VERIFICA.PESI", column(60, 40))).toBe(true);
    expect(perf("INCIDENZA", column(1, 1))).toEqual([[50], [50]]);
  });
});

describe("PERF.imposta", () => {
  it("with nothing means arsac-2017 and its defaults", () => {
    expect(imposta()).toBe(false);
    expect(support.perf("FASCIA", 90.5)).toBe("distinzione");
  });

  it("makes the workbook's sistema and scelte count, and an argument more than them", () => {
    imposta({ sistema: "po-livelli", scelte: { S5: "segnala" } });
    const { column, perf } = support;
    expect(perf("FASCIA", 92)).toBe("B");
    expect(perf("FASCIA", 92, "arsac-2017")).toBe("eccellenza");
    expect(perf("ORGANIZZATIVA", column(60, 100))).toBe(80);
  });

  it("applies S12 to means", () => {
    const { column, perf } = support;
    const withMissing = [column(90, null, 70), column(50, 25, 25)] as const;
    imposta({ scelte: { S12: "zero" } });
    expect(perf("MEDIA", ...withMissing)).toBe(62.5);
    imposta({ scelte: { S12: "esclude" } });
    expect(perf("MEDIA", ...withMissing)).toBeCloseTo(83.3333333333, 9);
    imposta({ scelte: { S12: "errore" } });
    expect(support.code("MEDIA", ...withMissing)).toBe("#VALUE!");
  });

  it("asks for a calculation only where results were given and something changed", () => {
    imposta({ sistema: "arsac-2017" });
    expect(imposta({ scelte: { S1: "oltre" } })).toBe(false);
    expect(support.perf("FASCIA", 90.5)).toBe("eccellenza");
    expect(imposta({ scelte: { S1: "oltre" } })).toBe(false);
    expect(imposta({ scelte: { S1: "soglia" } })).toBe(true);
    expect(imposta({ scelte: { S1: "oltre" } })).toBe(false);
    expect(support.perf("FASCIA", 90.5)).toBe("eccellenza");
  });

  it("takes an office's own sistema, a copy of it", () => {
    const own = { ...setOf("arsac-2017"), id: "comune-nostro", nome: "Comune nostro" };
    imposta({ sistema: own });
    own["id"] = "altro";
    expect(support.perf("PESO", "1a", "Dirigente", null, null, "comune nostro")).toBe(30);
    expect(support.perf("FASCIA", 92, "comune-nostro")).toBe("eccellenza");
  });

  it("says so when the sistema is unknown, in those functions alone that need it", () => {
    imposta({ sistema: "comune-sparito" });
    expect(support.perf("FASCIA", 92)).toMatch(/^#N\/A Il sistema «comune-sparito»/);
    expect(support.perf("FASCIA", 92, "arsac-2017")).toBe("eccellenza");
  });

  it("leaves PERF.PESO.OBIETTIVO and PERF.RISPARMI to the sistema that has their rule", () => {
    imposta({ sistema: "arsac-2017" });
    expect(support.perf("PESO.OBIETTIVO", "Alta", "Alta", "Alta", "Alta")).toBe(375);
    expect(support.perf("RISPARMI", 300)).toEqual([[60, 30]]);
  });
});

describe("An Excel that hands empty cells over as 0", () => {
  beforeEach(() => {
    imposta({ vuotiComeZero: true });
  });

  it.each([
    ["MEDIA", [[[80], [0]]]],
    ["DIFFERENZIAZIONE", [[[90], [88], [86], [84], [82], [0]]]],
    ["PUNTEGGIO", ["Fascia A/B", [[80, 0, 90]]]],
    ["FASCE.MERITO", [[[95], [80], [0]], "belluno-2011"]],
    [
      "GRADUATORIA",
      [
        [["Bianchi"], [0]],
        [[80], [0]],
      ],
    ],
    ["FASCIA", [0]],
    ["PR", [0, 100]],
    ["PESO", ["1a", "Dirigente", 0]],
    ["RAGGIUNGIMENTO", [50, 0]],
    ["STRATEGICO", [[[80], [0]], null, [[90]], null, 40, 60]],
    ["PESI", ["Dirigente", 0]],
    ["VERIFICA.PESI", [[[60], [0], [40]]]],
    ["VERIFICA.PESI", [[[60], [30], [0]]]],
    ["PESO.OBIETTIVO", ["Alta", "Alta", "Alta", 0]],
    ["INCIDENZA", [[[50], [50], [0]]]],
    ["SCHEDA", ["Fascia A/B", [[80, 0, 90]]]],
    ["RETRIBUZIONE", [0]],
    ["GIUDIZIO", [[[5], [6], [0]], null, "po-livelli"]],
    ["ORGANIZZATIVA", [[[90], [80], [0]], null, null, "po-livelli"]],
    ["RIPARTO", [1000, [[1], [1]], [[100], [0]]]],
    ["RISPARMI", [1000, 0]],
    ["SCADENZA", ["piano_adozione", 0]],
    ["CICLO", [0]],
  ])("PERF.%s %j is an error rather than a guess", (name, args) => {
    expect(support.perf(name, ...args)).toMatch(/^#VALUE! Questo Excel passa le celle vuote come 0/);
  });

  it.each([
    ["MEDIA", [[[80], ["0"]]], 40],
    ["MEDIA", [[[80], [0], [null]]], 40],
    [
      "MEDIA",
      [
        [[80], [90]],
        [[100], [0]],
      ],
      "#VALUE!",
    ],
    ["PUNTEGGIO", ["Dirigente", [[92, 0, 4, 90, 88]], false], 90.3],
    ["PESO", ["1a", "Dirigente", false], 50],
    ["PR", ["0", 100], 0],
    ["INCIDENZA", [[[50], [50]]], [[50], [50]]],
    ["PR", [4, 5, "scala", 0], 80],
    ["VERIFICA.PESI", [[[60], [40], [0]]], true],
    ["STRATEGICO", [null, null, [[90]], null, 0, 100], 90],
    ["ORGANIZZATIVA", [[[90], [80]], null, 70, "po-livelli"], 77.5],
  ])("PERF.%s %j is not in doubt", (name, args, shows) => {
    expect(support.code(name, ...args)).toEqual(shows);
  });

  it("is found out without being told where a column ends in endless zeros", () => {
    imposta({ vuotiComeZero: false });
    const { column, perf } = support;
    const rest = Array.from({ length: 5000 }, () => 0);
    expect(perf("MEDIA", column(80, 90, ...rest))).toMatch(/^#VALUE! Questo Excel/);
    expect(perf("MEDIA", column(80, 90, 0, 0))).toBe(42.5);
  });
});

describe("Results", () => {
  it("are remembered by function, state and arguments", () => {
    imposta();
    const { column, perf } = support;
    expect(perf("PESI", "Dirigente")).toBe(perf("PESI", "Dirigente"));
    expect(perf("INCIDENZA", column(1, 1))).toBe(perf("INCIDENZA", column(1, 1)));
    expect(perf("INCIDENZA", column(1, 1))).not.toBe(perf("INCIDENZA", column("1", 1)));
    const before = perf("PESI", "Dirigente");
    imposta({ scelte: { S13: "mantiene" } });
    expect(perf("PESI", "Dirigente")).not.toBe(before);
  });

  it("do not change with arguments that somebody changes afterwards", () => {
    imposta();
    const cells = [[90], [70]];
    expect(support.perf("MEDIA", cells)).toBe(80);
    cells[0] = [100];
    expect(support.perf("MEDIA", cells)).toBe(85);
  });
});
