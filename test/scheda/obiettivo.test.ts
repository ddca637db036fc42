// Sheets of strategic and operational objectives, and what binds them across a workbook.
import { describe, expect, it } from "@jest/globals";
import { checkTree } from "../../src/scheda/checks/tree";
import { obiettivoOperativo, obiettivoStrategico } from "../../src/scheda/kinds/obiettivo/index";
import { piano } from "../../src/scheda/kinds/piano/index";
import type { Sheet } from "../../src/workbook/cell";
import { contextOf, readGolden, runKind } from "./run-kind";
import type { CellInput } from "./sheet";
import { makeRows, makeSheet } from "./sheet";

interface Strategico {
  readonly ente?: CellInput;
  readonly lati?: readonly [CellInput, CellInput];
  readonly pesi?: readonly CellInput[];
  readonly target?: CellInput;
}

function strategico(
  name: string,
  titolo: string,
  { ente = 100, lati = [40, 60], pesi = [60, 40], target = 10 }: Strategico = {},
): Sheet {
  return makeSheet(
    {
      A1: "Obiettivo strategico 2019-2021",
      A3: "Titolo",
      B3: titolo,
      A4: "Peso rispetto alla performance di Ente (%)",
      B4: ente,
      A5: "Peso complessivo indicatori d'impatto (%)",
      B5: lati[0],
      A6: "Peso complessivo obiettivi operativi (%)",
      B6: lati[1],
      ...makeRows("A9", [
        ["Titolo indicatore", "Peso (%)", "Valore iniziale", "Target 2019", "Target 2020"],
        ...pesi.map((peso, index) => [`Indicatore ${index + 1}`, peso, 5, target, 20]),
      ]),
    },
    { name },
  );
}

function operativo(
  name: string,
  titolo: string,
  serve: string,
  peso: CellInput = 100,
  pesi: readonly CellInput[] = [100],
): Sheet {
  return makeSheet(
    {
      A1: "Obiettivo operativo 2019",
      A3: "Titolo",
      B3: titolo,
      A4: "Obiettivo strategico collegato",
      ...(serve === "" ? {} : { B4: serve }),
      A5: "Peso rispetto all'obiettivo strategico (%)",
      B5: peso,
      ...makeRows("A9", [
        ["Titolo indicatore", "Peso (%)", "Valore iniziale", "Target 30 giugno", "Target 31 dicembre"],
        ...pesi.map((weight, index) => [`Indicatore ${index + 1}`, weight, 0, 5, 10]),
      ]),
    },
    { name },
  );
}

function check(...sheets: readonly Sheet[]): readonly string[] {
  const strategici = runKind(obiettivoStrategico, sheets);
  const operativi = runKind(obiettivoOperativo, sheets);
  const tree = checkTree([...strategici.schede, ...operativi.schede], [], contextOf());
  return [...strategici.findings, ...operativi.findings, ...tree].map(
    ({ code, sheet, cell }) => `${code} ${sheet}!${cell}`,
  );
}

describe("the golden samples", () => {
  it("are read as what they are: two strategic and two operational objectives of 2018, nothing wrong", () => {
    const { sheets } = readGolden("05_obiettivi_strategici_operativi.xlsx");
    const kinds = [runKind(obiettivoStrategico, sheets), runKind(obiettivoOperativo, sheets)];
    expect(kinds.map(({ schede }) => schede.map(({ sheet, anno }) => [sheet, anno]))).toEqual([
      [
        ["OS1", 2018],
        ["OS2", 2018],
      ],
      [
        ["OP1.1", 2018],
        ["OP1.2", 2018],
      ],
    ]);
    expect(check(...sheets)).toEqual([]);
    expect(runKind(piano, sheets).schede).toEqual([]);
  });

  it("show one orphan in 11", () => {
    expect(check(...readGolden("11_direzione_2019.xlsx").sheets)).toEqual(["ORFANO OP 2.1!B4"]);
  });
});

describe("weights of an objective's sheet", () => {
  it("of indicators add up to 100", () => {
    expect(check(strategico("OS1", "Ridurre i tempi", { pesi: [33.3, 33.3, 33.4] }))).toEqual([]);
    expect(check(strategico("OS1", "Ridurre i tempi", { pesi: [60, 30] }))).toEqual(["PESI_SOMMA OS1!B10:B11"]);
    expect(check(operativo("OP1", "Titolo", "Altro", 100, [60, ""]))).toEqual(["PESO_MANCANTE OP1!B11"]);
  });

  it("of the two sides add up to 100, also as percentages or within their labels", () => {
    expect(check(strategico("OS1", "Ridurre i tempi", { lati: [40, 50] }))).toEqual(["PESI_SOMMA OS1!B5:B6"]);
    expect(check(strategico("OS1", "Ridurre i tempi", { lati: [{ value: 0.4, format: "0%" }, "60%"] }))).toEqual([]);
    expect(check(strategico("OS1", "Ridurre i tempi", { lati: [0, 100] }))).toEqual([]);
  });

  it("of a side whose table is empty must be 0", () => {
    expect(check(strategico("OS1", "Ridurre i tempi", { pesi: [] }))).toEqual(["PESI_SOMMA OS1!B5"]);
    expect(check(strategico("OS1", "Ridurre i tempi", { pesi: [], lati: [0, 100] }))).toEqual([]);
  });
});

describe("indicators of an objective's sheet", () => {
  it("need the target of the year, and may await the others", () => {
    expect(check(strategico("OS1", "Ridurre i tempi", { target: "" }))).toEqual(["TARGET_MANCANTE OS1!D10:D11"]);
    expect(check(strategico("OS1", "Ridurre i tempi", { target: 0 }))).toEqual([
      "TARGET_ZERO OS1!D10",
      "TARGET_ZERO OS1!D11",
    ]);
    expect(check(strategico("OS1", "Ridurre i tempi", { target: "dodici" }))).toEqual([
      "VALORE_NON_NUMERICO OS1!D10",
      "VALORE_NON_NUMERICO OS1!D11",
    ]);
  });

  it("of a blank form are one finding", () => {
    const blank = makeSheet(
      {
        A1: "Obiettivo operativo 2019",
        A3: "Titolo",
        ...makeRows("A9", [["Titolo indicatore", "Peso (%)", "Target 30 giugno", "Target 31 dicembre"]]),
      },
      { name: "OP" },
    );
    expect(check(blank)).toEqual(["SCHEDA_INCOMPLETA OP!A9:D9"]);
  });
});

describe("the tree of a workbook", () => {
  it("checks the weights of strategic objectives from two on", () => {
    expect(check(strategico("OS1", "Ridurre i tempi", { ente: 60 }))).toEqual([]);
    expect(
      check(strategico("OS1", "Ridurre i tempi", { ente: 60 }), strategico("OS2", "Aprire i dati", { ente: 40 })),
    ).toEqual([]);
    expect(
      check(strategico("OS1", "Ridurre i tempi", { ente: 60 }), strategico("OS2", "Aprire i dati", { ente: 30 })),
    ).toEqual(["PESI_SOMMA OS1!B4"]);
    expect(
      check(strategico("OS1", "Ridurre i tempi", { ente: 60 }), strategico("OS2", "Aprire i dati", { ente: "" })),
    ).toEqual(["PESO_MANCANTE OS2!B4"]);
  });

  it("checks the weights of operational objectives within their strategic one", () => {
    const above = strategico("OS1", "Ridurre i tempi");
    expect(
      check(
        above,
        operativo("OP1", "Uno", "Ridurre i tempi", 70),
        operativo("OP2", "Due", "OS1 – Ridurre i tempi", 30),
      ),
    ).toEqual([]);
    expect(
      check(above, operativo("OP1", "Uno", "Ridurre i tempi", 70), operativo("OP2", "Due", "ridurre i  TEMPI", 20)),
    ).toEqual(["PESI_SOMMA OP1!B5"]);
  });

  it("tells orphans: none named, or one that is not there", () => {
    const above = strategico("OS1", "Ridurre i tempi");
    expect(check(above, operativo("OP1", "Uno", ""))).toEqual(["ORFANO OP1!B4"]);
    expect(check(above, operativo("OP1", "Uno", "Aprire i dati"))).toEqual(["ORFANO OP1!B4"]);
    expect(check(operativo("OP1", "Uno", "Aprire i dati"))).toEqual([]);
    expect(check(above, operativo("OP1", "Uno", "OS1"))).toEqual([]);
  });

  it("warns from the fifth strategic objective on", () => {
    const sheets = [1, 2, 3, 4].map((n) => strategico(`OS${n}`, `Obiettivo numero ${n}`, { ente: 25 }));
    expect(check(...sheets)).toEqual([]);
    const five = [1, 2, 3, 4, 5].map((n) => strategico(`OS${n}`, `Obiettivo numero ${n}`, { ente: 20 }));
    expect(check(...five)).toEqual(["TROPPI_OBIETTIVI OS5!B3"]);
  });
});
