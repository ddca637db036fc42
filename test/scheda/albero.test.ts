// The tree of performance read from a workbook (R8–R12, R14, R18): achievements at both moments, orphans, weights that do not add
// up, what is missing, the settori.
import { describe, expect, it } from "@jest/globals";
import { explainVoce, readAlbero } from "../../src/scheda/albero";
import type { Albero, Momento, NodoOperativo, Raggiungimento, Voce } from "../../src/scheda/albero";
import { checkWorkbook } from "../../src/scheda/check";
import { round2 } from "../../src/lib/decimal";
import { defaultSistema } from "../../src/sistema/catalogue";
import type { Scelte } from "../../src/sistema/types";
import type { Sheet } from "../../src/workbook/cell";
import { one, operativo, strategico, WORKED } from "./albero-sheets";
import { readGolden } from "./run-kind";
import { makeRows, makeSheet, makeSnapshot } from "./sheet";

function albero(sheets: readonly Sheet[], scelte: Scelte = {}, anno?: number): Albero {
  const checked = checkWorkbook(makeSnapshot(...sheets), { sistema: defaultSistema, scelte });
  return readAlbero(checked, anno === undefined ? {} : { anno });
}

/** The figure, else the codes of what lacks, else why it does not apply. */
function told(raggiunto: Raggiungimento | undefined): number | string | readonly string[] | undefined {
  switch (raggiunto?.esito) {
    case "calcolato":
      return raggiunto.valore;
    case "incompleto":
      return raggiunto.mancano.map(({ voce, motivo }) => `${voce} ${motivo.code}`);
    case "non_applicabile":
      return raggiunto.motivo;
    default:
      return undefined;
  }
}

const titles = (nodes: readonly NodoOperativo[]): readonly string[] => nodes.map(({ titolo }) => titolo);

describe("the worked example of the rules", () => {
  const tree = albero(WORKED);
  const [os1] = tree.strategici;

  it("gives 86.8 to the strategic objective and to the ente", () => {
    expect(told(os1?.raggiunto.dicembre)).toBe(86.8);
    expect(told(os1?.impatto.dicembre)).toBe(88);
    expect(told(tree.ente.dicembre)).toBe(86.8);
  });

  it("hangs each operational objective under the strategic one that it names, with weight and settore", () => {
    expect(os1?.operativi.map(({ titolo, peso, settore }) => [titolo, peso, settore])).toEqual([
      ["Controlli in campo", 50, "Agronomia"],
      ["Formazione dei tecnici", 30, "Formazione"],
      ["Prove varietali", 20, "Agronomia"],
    ]);
    expect(tree.orfani).toEqual([]);
    expect(tree.liberi).toEqual([]);
  });

  it("tells where everything stands", () => {
    expect(os1?.at).toEqual({ sheet: "OS1", cell: "B3" });
    expect(os1?.indicatori.map(({ at }) => at.cell)).toEqual(["A10", "A11"]);
    expect(os1?.operativi[1]?.at).toEqual({ sheet: "OP2", cell: "B3" });
    expect(os1?.operativi[1]?.pesoAt).toEqual({ sheet: "OP2", cell: "B5" });
  });

  it("measures June by June's target and result: 20 of 50, 30 of 50, 50 of 50", () => {
    expect(os1?.operativi.map(({ raggiunto }) => told(raggiunto.giugno))).toEqual([40, 60, 100]);
    expect(os1?.operativi.map(({ raggiunto }) => told(raggiunto.dicembre))).toEqual([90, 70, 100]);
  });

  it("has no June for strategic objectives and ente: their impact indicators have the year's target alone", () => {
    expect(told(os1?.raggiunto.giugno)).toBe("SOLO_OPERATIVI");
    expect(told(tree.ente.giugno)).toBe("SOLO_OPERATIVI");
  });
});

describe("the steps behind a figure", () => {
  const checked = checkWorkbook(makeSnapshot(...WORKED), { sistema: defaultSistema });
  const tree = readAlbero(checked);
  const [os1] = tree.strategici;
  const steps = (voce: Voce | undefined, momento: Momento = "dicembre"): readonly string[] =>
    voce === undefined
      ? []
      : explainVoce(tree, voce, momento, checked.context).map(
          ({ regola, fonte, codice, dopo }) =>
            `${regola} ${fonte === null ? "?" : "§"} ${codice} ${typeof dopo === "number" ? String(round2(dopo)) : dopo}`,
        );

  it("of a strategic objective are those of its two sides and what joins them", () => {
    expect(steps(os1)).toEqual(["R11 § MEDIA_PONDERATA 88", "R11 § MEDIA_PONDERATA 86", "R11 § STRATEGICO_LATI 86.8"]);
  });

  it("of an operational objective, an indicator and the ente are one", () => {
    expect(steps(os1?.operativi[0])).toEqual(["R10 § MEDIA_PONDERATA 90"]);
    expect(steps(os1?.operativi[0]?.indicatori[0])).toEqual(["R5 § PR_RAPPORTO 90"]);
    expect(steps({ kind: "ente" })).toEqual(["R12 § MEDIA_PONDERATA 86.8"]);
  });

  it("of a settore tell the dirigente's from everybody's", () => {
    expect(steps({ kind: "settore", settore: "Agronomia", chi: "altri" })).toEqual(["R18 § MEDIA_PONDERATA 92.86"]);
  });

  it("are of the moment asked about, and none where there is no figure", () => {
    expect(steps(os1?.operativi[0], "giugno")).toEqual(["R10 § MEDIA_PONDERATA 40"]);
    expect(steps(os1, "giugno")).toEqual([]);
    expect(steps({ kind: "ente" }, "giugno")).toEqual([]);
  });
});

describe("June", () => {
  it("leaves out indicators that have no target of June, and says how many", () => {
    const indicatori = [
      ["Con target", 60, 10, 5, 20, 20],
      ["Senza target", 40, undefined, undefined, 20, 10],
    ];
    const [node] = albero([operativo("OP1", "Controlli", 100, { indicatori })]).strategici[0]?.operativi ?? [];
    expect(told(node?.raggiunto.giugno)).toBe(50);
    expect(node?.raggiunto.giugno).toMatchObject({ note: { senzaTarget: 1 } });
    expect(told(node?.raggiunto.dicembre)).toBe(80);
  });

  it("is not begun where nobody has written a result of June", () => {
    const indicatori = [["Interventi", 100, 50, undefined, 100, 90]];
    const [node] = albero([operativo("OP1", "Controlli", 100, { indicatori })]).strategici[0]?.operativi ?? [];
    expect(told(node?.raggiunto.giugno)).toEqual(["Interventi NON_AVVIATA"]);
  });
});

describe("a missing result", () => {
  const sheets = [
    strategico("OS1", "Qualità delle produzioni"),
    operativo("OP1", "Controlli in campo", 50, {
      indicatori: [
        ["Sopralluoghi", 60, 50, 20, 100, 80],
        ["Campioni", 40, 50, 20, 100, undefined],
      ],
    }),
    operativo("OP2", "Formazione dei tecnici", 50, { indicatori: one(undefined) }),
  ];
  const under = (option: string) => {
    const tree = albero(sheets, { S12: option });
    const [os1] = tree.strategici;
    return [...(os1?.operativi ?? []), os1].map((node) => told(node?.raggiunto.dicembre));
  };

  it("stops every mean above it, and is named in each (S12 errore)", () => {
    expect(under("errore")).toEqual([
      ["Campioni RISULTATO_MANCANTE"],
      ["Interventi conclusi RISULTATO_MANCANTE"],
      ["Campioni RISULTATO_MANCANTE", "Interventi conclusi RISULTATO_MANCANTE"],
    ]);
  });

  it("counts 0 (S12 zero): 80 × 60% and 0, then 40 × 88% + 60 × 24%", () => {
    expect(under("zero")).toEqual([48, 0, 49.6]);
  });

  it("is left out (S12 esclude): 80, nothing, then 40 × 88% + 60 × 80%", () => {
    expect(under("esclude")).toEqual([80, ["Interventi conclusi RISULTATO_MANCANTE"], 83.2]);
  });

  it("is counted with the figure", () => {
    const [os1] = albero(sheets, { S12: "esclude" }).strategici;
    expect(os1?.raggiunto.dicembre).toMatchObject({ note: { esclusi: 2, zero: 0 } });
  });

  it("does not excuse a target of 0, whatever S12 says", () => {
    const indicatori = [
      ["Sopralluoghi", 60, 50, 20, 0, 80],
      ["Campioni", 40, 50, 20, 100, 100],
    ];
    const tree = albero([operativo("OP1", "Controlli", 100, { indicatori })], { S12: "zero" });
    expect(told(tree.strategici[0]?.operativi[0]?.raggiunto.dicembre)).toEqual(["Sopralluoghi TARGET_ZERO"]);
  });
});

describe("orphans", () => {
  it("name none, or one that is not there, and stand in a branch of their own", () => {
    const tree = albero([
      ...WORKED,
      operativo("OP4", "Archivio", 100, { serve: "", indicatori: one(50) }),
      operativo("OP5", "Sportello", 100, { serve: "Innovazione digitale", indicatori: one(60) }),
    ]);
    expect(tree.orfani.map(({ titolo, orfano }) => [titolo, orfano])).toEqual([
      ["Archivio", { caso: "vuoto" }],
      ["Sportello", { caso: "sconosciuto", nome: "Innovazione digitale" }],
    ]);
    expect(told(tree.orfani[0]?.raggiunto.dicembre)).toBe(50);
    expect(told(tree.ente.dicembre)).toBe(86.8);
  });

  it("are the check's: the golden workbook of one", () => {
    const tree = readAlbero(checkWorkbook(readGolden("49_obiettivo_orfano.xlsx")));
    expect(titles(tree.orfani)).toEqual(["Crescere"]);
  });
});

describe("weights that do not add up", () => {
  it("are marked where they weigh, with sum and difference, and give no mean", () => {
    const [os1, op1, op2] = WORKED as readonly [Sheet, Sheet, Sheet];
    const tree = albero([os1, op1, op2]);
    const [node] = tree.strategici;
    expect(tree.segni.get(node?.id ?? "")).toEqual([
      { gruppo: "operativi", somma: 80, dovuto: 100, differenza: -20, at: { sheet: "OP1", cell: "B5" } },
    ]);
    expect(told(node?.raggiunto.dicembre)).toEqual(["Qualità delle produzioni PESI_SOMMA"]);
  });

  it("of the strategic objectives are marked at the ente", () => {
    const tree = albero([
      strategico("OS1", "Qualità delle produzioni", { ente: 70 }),
      strategico("OS2", "Trasparenza degli atti", { ente: 40 }),
    ]);
    expect(tree.segni.get("ente")).toMatchObject([{ gruppo: "strategici", somma: 110, differenza: 10 }]);
  });

  it("of indicators are marked at their objective", () => {
    const indicatori = [
      ["Sopralluoghi", 60, 50, 20, 100, 80],
      ["Campioni", 30, 50, 20, 100, 100],
    ];
    const tree = albero([operativo("OP1", "Controlli", 100, { indicatori })]);
    const node = tree.strategici[0]?.operativi[0];
    expect(tree.segni.get(node?.id ?? "")).toMatchObject([{ gruppo: "indicatori", somma: 90, differenza: -10 }]);
    expect(told(node?.raggiunto.dicembre)).toEqual(["Controlli PESI_SOMMA"]);
  });

  it("of the two sides are marked at the strategic objective", () => {
    const tree = albero([strategico("OS1", "Qualità delle produzioni", { lati: [40, 50] }), ...WORKED.slice(1)]);
    expect(tree.segni.get(tree.strategici[0]?.id ?? "")).toMatchObject([{ gruppo: "lati", somma: 90 }]);
  });
});

describe("settori", () => {
  it("weigh their objectives by the plan: 50 and 20 of 100 are scaled, and that is told", () => {
    const { settori } = albero(WORKED);
    // (50 × 90 + 20 × 100) / 70
    expect(settori.map(({ settore, operativi }) => [settore, operativi])).toEqual([
      ["Agronomia", 2],
      ["Formazione", 1],
    ]);
    expect(told(settori[0]?.altri.dicembre)).toBeCloseTo(92.857142857, 8);
    expect(settori[0]?.altri.dicembre).toMatchObject({ note: { riportati: true } });
    expect(told(settori[1]?.altri.dicembre)).toBe(70);
    expect(told(settori[1]?.altri.giugno)).toBe(60);
  });

  it("count the strategic objectives of the structure for the dirigente alone, by their impact indicators", () => {
    const [settore] = albero([
      strategico("OS1", "Qualità delle produzioni", { settore: "Agronomia" }),
      operativo("OP1", "Controlli in campo", 100, { indicatori: one(90) }),
    ]).settori;
    expect(told(settore?.altri.dicembre)).toBe(90);
    // (100 × 88 + 100 × 90) / 200
    expect(told(settore?.dirigente.dicembre)).toBe(89);
  });

  it("without any weight have the arithmetic mean", () => {
    const head = ["Obiettivo operativo", "Indicatore", "Settore", "Persona", "Target 31/12", "Risultato"];
    const rows = [
      ["Bandi pubblicati", "Bandi", "Tributi", "Prova Ada", 10, 8],
      ["Sgravi evasi", "Sgravi", "Tributi", "Saggi Remo", 10, 10],
      ["Cantieri chiusi", "Cantieri", "Lavori", "Bozza Sara", 4, 1],
    ];
    const list = makeSheet({ A1: "Piano della performance – anno 2017", ...makeRows("A3", [head, ...rows]) });
    const tree = albero([list]);
    expect(tree.settori.map(({ settore, altri }) => [settore, told(altri.dicembre)])).toEqual([
      ["Tributi", 90],
      ["Lavori", 25],
    ]);
    expect(tree.liberi.map(({ persona }) => persona)).toEqual(["Prova Ada", "Saggi Remo", "Bozza Sara"]);
    expect(told(tree.ente.dicembre)).toBe("SENZA_STRATEGICI");
  });
});

describe("a flat list", () => {
  const head = ["Obiettivo strategico", "Obiettivo operativo", "Peso %", "Indicatore", "Target 31/12", "Risultato"];
  const list = (rows: readonly (readonly (string | number)[])[], name = "Piano"): Sheet =>
    makeSheet({ A1: "Piano della performance – anno 2017", ...makeRows("A3", [head, ...rows]) }, { name });

  it("has strategic objectives of its own, that weigh what their operational ones do together", () => {
    const tree = albero([
      list([
        ["Qualità", "Controlli", 40, "Sopralluoghi", 10, 9],
        ["Qualità", "Prove", 20, "Campioni", 10, 6],
        ["Trasparenza", "Pubblicazioni", 40, "Atti", 10, 10],
      ]),
    ]);
    expect(tree.strategici.map(({ titolo, peso, raggiunto }) => [titolo, peso, told(raggiunto.dicembre)])).toEqual([
      ["Qualità", 60, 80],
      ["Trasparenza", 40, 100],
    ]);
    expect(told(tree.ente.dicembre)).toBe(88);
  });

  it("brings the results of an objective that has its own sheet: one objective, not two", () => {
    const indicatori = [["Sopralluoghi", 100, undefined, undefined, 10, undefined]];
    const tree = albero([
      strategico("OS1", "Qualità delle produzioni"),
      operativo("OP1", "Controlli", 100, { indicatori }),
      list([["Qualità delle produzioni", "Controlli", 100, "Sopralluoghi", 10, 9]], "Consuntivo"),
    ]);
    expect(tree.strategici[0]?.operativi.map(({ at, raggiunto }) => [at.sheet, told(raggiunto.dicembre)])).toEqual([
      ["OP1", 90],
    ]);
  });

  it("that measures an objective otherwise than its sheet leaves it without a figure", () => {
    const tree = albero([
      strategico("OS1", "Qualità delle produzioni"),
      operativo("OP1", "Controlli", 100, { indicatori: one(90) }),
      list([["Qualità delle produzioni", "Controlli", 100, "Interventi conclusi", 100, 70]], "Consuntivo"),
    ]);
    expect(told(tree.strategici[0]?.operativi[0]?.raggiunto.dicembre)).toEqual(["Controlli DUE_VALORI"]);
  });

  it("of one settore does not make the performance of the ente", () => {
    const labelled = makeSheet({
      A1: "Piano della performance – anno 2017",
      A2: "Settore: Tributi",
      ...makeRows("A4", [head, ["Equità", "Controlli", 100, "Avvisi", 10, 9]]),
    });
    const tree = albero([labelled]);
    expect(told(tree.strategici[0]?.raggiunto.dicembre)).toBe(90);
    expect(told(tree.ente.dicembre)).toBe("ELENCHI_DI_SETTORE");
    expect(tree.settori.map(({ settore }) => settore)).toEqual(["Tributi"]);
  });
});

describe("years", () => {
  const other = operativo("OP9", "Censimento", 100, { anno: 2018, indicatori: one(50) });

  it("are one at a time: the one with most objectives, or the one asked for", () => {
    const tree = albero([...WORKED, other]);
    expect([tree.anno, tree.anni]).toEqual([2017, [2018, 2017]]);
    expect(titles(tree.strategici.flatMap(({ operativi }) => operativi))).toHaveLength(3);
    expect(titles(albero([...WORKED, other], {}, 2018).strategici[0]?.operativi ?? [])).toEqual(["Censimento"]);
  });

  it("nothing in the workbook gives an empty tree", () => {
    const tree = albero([makeSheet({ A1: "Appunti" })]);
    expect([tree.anno, tree.strategici, tree.orfani, tree.liberi, tree.settori]).toEqual([undefined, [], [], [], []]);
  });
});

describe("golden workbooks", () => {
  it("05: two strategic objectives, the operational ones under the first, nothing measured yet", () => {
    const tree = readAlbero(checkWorkbook(readGolden("05_obiettivi_strategici_operativi.xlsx")));
    expect(tree.anno).toBe(2018);
    expect(tree.strategici.map(({ at, operativi }) => [at.sheet, operativi.map((node) => node.at.sheet)])).toEqual([
      ["OS1", ["OP1.1", "OP1.2"]],
      ["OS2", []],
    ]);
    expect(tree.settori.map(({ settore }) => settore)).toEqual(["Ricerca applicata"]);
    expect(told(tree.strategici[0]?.operativi[1]?.raggiunto.giugno)).toEqual(["Aziende assistite NON_AVVIATA"]);
  });

  it("04: a list of one settore with every fault of a list", () => {
    const tree = readAlbero(checkWorkbook(readGolden("04_piano_performance_consuntivo.xlsx")));
    expect(tree.liberi.map(({ raggiunto }) => told(raggiunto.dicembre))).toEqual([
      94,
      ["Ridurre l'uso dei fitofarmaci PESI_SOMMA"],
      ["Schede tecniche pubblicate TARGET_ZERO", "Convegni RISULTATO_MANCANTE"],
      ["Campioni analizzati VALORE_ILLEGGIBILE"],
      ["Ettari mantenuti VALORE_ILLEGGIBILE"],
      expect.closeTo(66.6666666667, 8),
    ]);
    expect(tree.segni.get(tree.liberi[1]?.id ?? "")).toMatchObject([{ somma: 90, differenza: -10 }]);
  });
});
