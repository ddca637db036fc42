import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/scheda/index";
import type { CheckedWorkbook } from "../../src/scheda/index";
import { listValutatori, planInvio } from "../../src/scheda/invio/index";
import type { FoglioInvio, PianoInvio } from "../../src/scheda/invio/index";
import { readStato, stringifyStato, STATO_VUOTO } from "../../src/scheda/state";
import { describeFoglioInvio, describeInvioProblem } from "../../src/messages/invio";
import { check, formAt, piano, riepilogo, sheetOf } from "./invio-workbook";
import { formula, makeRows } from "./sheet";

function planFor(checked: CheckedWorkbook, valutatore = "Bianchi Anna"): PianoInvio {
  const planned = planInvio(checked, valutatore, { congela: false });
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  return planned.value;
}

const outcome = (plan: PianoInvio, foglio: string): FoglioInvio | undefined =>
  plan.fogli.find((one) => one.foglio === foglio);
const rowsOut = (plan: PianoInvio, foglio: string): readonly number[] | undefined =>
  plan.plan.sheets.find(({ name }) => name === foglio)?.withoutRows;
/** As Excel counts them: "5-14" for many. */
const told = (rows: readonly number[] = []): string => {
  const parts: [number, number][] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last?.[1] === row) last[1] = row + 1;
    else parts.push([row + 1, row + 1]);
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${String(from)}-${String(to)}`)).join(" ");
};

describe("the evaluators of a workbook", () => {
  it("are told once each, as first written, from lists and forms", () => {
    const checked = check(riepilogo, sheetOf("Scheda", formAt(1, "Ipotesi Lia", "Grandi Ezio")));
    expect(listValutatori(checked)).toEqual(["Bianchi Anna", "Grandi Ezio", "Neri Ugo"]);
  });

  it("are found however their name is written", () => {
    for (const written of ["bianchi anna", "Anna Bianchi", "Dott.ssa Anna BIANCHI", "Bianchi Anna, dirigente"])
      expect(planFor(check(riepilogo), written).valutatore).toBe("Bianchi Anna");
  });

  it("are listed to whoever asks for another", () => {
    const planned = planInvio(check(riepilogo), "Bianchi Ada", { congela: false });
    expect(planned).toEqual({
      ok: false,
      error: { code: "VALUTATORE_SCONOSCIUTO", scritto: "Bianchi Ada", accettati: ["Bianchi Anna", "Neri Ugo"] },
    });
    expect(!planned.ok && describeInvioProblem(planned.error)).toBe(
      "Il valutatore «Bianchi Ada» non è nella cartella. I valutatori sono: Bianchi Anna e Neri Ugo.",
    );
  });

  it("may be named nowhere", () => {
    const planned = planInvio(check(sheetOf("Scheda", formAt(1, "Rossi Maria", undefined))), "Bianchi Anna", {
      congela: false,
    });
    expect(planned).toEqual({ ok: false, error: { code: "VALUTATORI_MANCANTI" } });
  });
});

describe("a list", () => {
  const plan = planFor(check(riepilogo));

  it("keeps headings, notes and the evaluator's people", () => {
    expect(told(rowsOut(plan, "Riepilogo"))).toBe("5 7-8 10");
    expect(plan.persone).toEqual(["Rossi Maria", "Prova Ada"]);
  });

  it("says how many rows went and why", () => {
    const foglio = outcome(plan, "Riepilogo");
    expect(foglio && describeFoglioInvio(foglio)).toBe(
      "tenuto in parte: Rossi Maria e Prova Ada; tolte 2 righe di altre persone e 2 righe di totali",
    );
  });

  it("keeps its totals where nobody goes", () => {
    const all = check(
      sheetOf("Elenco", {
        ...makeRows("A1", [
          ["Cognome e nome", "Categoria", "Valutatore", "Punteggio", "Livello di premialità"],
          ["Rossi Maria", "C", "Bianchi Anna", 81, "2"],
          ["Prova Ada", "C", "Bianchi Anna", 85, "2"],
          ["Totale", undefined, undefined, formula("=SUM(D2:D3)", 166)],
        ]),
      }),
    );
    expect(outcome(planFor(all), "Elenco")?.esito).toBe("tenuto");
  });

  it("loses typed figures below it, which sum people who went", () => {
    const sheet = { ...riepilogo };
    const checked = check({
      ...sheet,
      rows: [
        ...sheet.rows,
        {
          index: 13,
          cells: [
            { row: 13, col: 0, value: "Distinzione" },
            { row: 13, col: 1, value: 1 },
          ],
        },
      ],
    });
    expect(told(rowsOut(planFor(checked), "Riepilogo"))).toBe("5 7-8 10 14");
  });

  it("loses a row above it whose formula looks at rows that went", () => {
    const checked = check(
      sheetOf("Elenco", {
        A1: "In tutto",
        B1: formula("=COUNT(D4:D5)", 2),
        A2: "Anno 2025",
        ...makeRows("A3", [
          ["Cognome e nome", "Categoria", "Valutatore", "Punteggio", "Livello di premialità"],
          ["Rossi Maria", "C", "Bianchi Anna", 81, "2"],
          ["Verdi Carlo", "C", "Neri Ugo", 92, "1"],
        ]),
      }),
    );
    expect(told(rowsOut(planFor(checked), "Elenco"))).toBe("1 5");
  });

  it("loses figures that no name goes with", () => {
    const checked = check(
      sheetOf("Elenco", {
        ...makeRows("A1", [
          ["Cognome e nome", "Categoria", "Valutatore", "Punteggio", "Livello di premialità"],
          ["Rossi Maria", "C", "Bianchi Anna", 81, "2"],
          [undefined, "C", undefined, 92, "1"],
          ["Prova Ada", "C", "Bianchi Anna", 85, "2"],
        ]),
      }),
    );
    expect(told(rowsOut(planFor(checked), "Elenco"))).toBe("3");
  });

  it("of objectives by person loses the objectives of others", () => {
    const checked = check(
      riepilogo,
      sheetOf("Obiettivi", {
        ...makeRows("A1", [
          ["Dipendente", "Obiettivo", "Indicatore", "Peso", "Target", "Risultato"],
          ["Rossi Maria", "Ridurre i tempi", "Giorni medi", 60, 30, 28],
          [undefined, "Ridurre i costi", "Euro", 40, 10, 9],
          ["Verdi Carlo", "Rifare i tetti", "Tetti", 100, 3, 3],
          [undefined, "Pulire i canali", "Canali", 100, 3, 3],
          ["Prova Ada", "Digitalizzare", "Pratiche", 100, 100, 90],
        ]),
      }),
    );
    expect(told(rowsOut(planFor(checked), "Obiettivi"))).toBe("4-5");
  });
});

describe("forms", () => {
  it("of the evaluator's people stay, those of others go", () => {
    const plan = planFor(
      check(
        riepilogo,
        sheetOf("Rossi", formAt(1, "Rossi Maria", "Bianchi Anna")),
        sheetOf("Verdi", formAt(1, "Verdi Carlo", undefined)),
      ),
    );
    expect(outcome(plan, "Rossi")).toEqual({
      foglio: "Rossi",
      esito: "tenuto",
      motivo: { code: "PERSONE", persone: ["Rossi Maria"] },
    });
    expect(outcome(plan, "Verdi")).toEqual({ foglio: "Verdi", esito: "escluso", motivo: { code: "ALTRE_PERSONE" } });
  });

  it("one below the other are parted by their rows, blank rows between them or not", () => {
    const plan = planFor(
      check(
        riepilogo,
        sheetOf(
          "Impilate",
          formAt(1, "Rossi Maria", undefined),
          formAt(15, "Verdi Carlo", "Neri Ugo"),
          formAt(29, "Prova Ada", "Bianchi Anna"),
        ),
        sheetOf(
          "Attaccate",
          formAt(1, "Verdi Carlo", undefined),
          formAt(14, "Rossi Maria", "Bianchi Anna"),
          formAt(27, "Gialli Piero", undefined),
        ),
      ),
    );
    expect(told(rowsOut(plan, "Impilate"))).toBe("15-28");
    expect(told(rowsOut(plan, "Attaccate"))).toBe("2-13 27-39");
  });

  it("one beside the other cannot be parted", () => {
    const plan = planFor(
      check(
        riepilogo,
        sheetOf("Fianco", formAt(1, "Rossi Maria", undefined), formAt(1, "Verdi Carlo", undefined, "H")),
        sheetOf("Sue", formAt(1, "Rossi Maria", undefined), formAt(1, "Prova Ada", undefined, "H")),
      ),
    );
    expect(outcome(plan, "Fianco")).toMatchObject({ esito: "escluso", motivo: { code: "AFFIANCATE" } });
    expect(outcome(plan, "Sue")).toMatchObject({ esito: "tenuto" });
  });

  it("that name another evaluator go, with the reason", () => {
    const plan = planFor(check(riepilogo, sheetOf("Rossi", formAt(1, "Rossi Maria", "Neri Ugo"))));
    expect(outcome(plan, "Rossi")).toEqual({
      foglio: "Rossi",
      esito: "escluso",
      motivo: { code: "ALTRO_VALUTATORE", persona: "Rossi Maria", valutatore: "Neri Ugo" },
    });
  });

  it("filled without a name go: whose they are cannot be said", () => {
    const { A2: _name, A13: _signature, ...nameless } = formAt(1, "Rossi Maria", undefined);
    const plan = planFor(check(riepilogo, sheetOf("Senza nome", nameless)));
    expect(outcome(plan, "Senza nome")).toMatchObject({ esito: "escluso", motivo: { code: "PERSONA_IGNOTA" } });
  });

  it("do not take the name of the form above them", () => {
    const { A16: _name, A27: _signature, ...nameless } = formAt(15, "Verdi Carlo", undefined);
    const plan = planFor(check(riepilogo, sheetOf("Due", formAt(1, "Rossi Maria", "Bianchi Anna"), nameless)));
    const rows = rowsOut(plan, "Due") ?? [];
    // Table, level of the second form; its titles may go with it.
    for (let row = 19; row <= 25; row++) expect(rows).toContain(row);
    for (let row = 0; row <= 12; row++) expect(rows).not.toContain(row);
  });

  it("whose evaluator only the form names are found by it", () => {
    const plan = planFor(
      check(sheetOf("A", formAt(1, "Rossi Maria", "Bianchi Anna")), sheetOf("B", formAt(1, "Verdi Carlo", "Neri Ugo"))),
    );
    expect(plan.plan.sheets.map(({ name }) => name)).toEqual(["A"]);
    expect(plan.altri).toEqual(["Verdi Carlo"]);
  });
});

describe("names of other people", () => {
  it("in a form leave the whole sheet out, with the cell", () => {
    const note = { E8: "in sostituzione di Carlo Verdi" };
    const plan = planFor(check(riepilogo, sheetOf("Rossi", formAt(1, "Rossi Maria", "Bianchi Anna"), note)));
    expect(outcome(plan, "Rossi")).toMatchObject({ esito: "escluso", motivo: { code: "NOME_ALTRUI", cella: "E8" } });
  });

  it("below a form take their row out", () => {
    const signature = { A15: "Il segretario dott. VERDI Carlo" };
    const plan = planFor(check(riepilogo, sheetOf("Rossi", formAt(1, "Rossi Maria", "Bianchi Anna"), signature)));
    expect(told(rowsOut(plan, "Rossi"))).toBe("15");
    expect(outcome(plan, "Rossi")).toMatchObject({ esito: "in_parte", tolte: { altrui: 0, totali: 0, nomi: 1 } });
  });

  it("in cells side by side and inside formulas are found too", () => {
    const more = { A15: "Verdi", B15: "Carlo", A16: formula('=IF(B1="Gialli Piero",1,0)', 0) };
    const plan = planFor(check(riepilogo, sheetOf("Rossi", formAt(1, "Rossi Maria", "Bianchi Anna"), more)));
    expect(told(rowsOut(plan, "Rossi"))).toBe("15-16");
  });

  it("in the name of the sheet leave it out", () => {
    const plan = planFor(check(riepilogo, sheetOf("Verdi Carlo", formAt(1, "Rossi Maria", "Bianchi Anna"))));
    expect(outcome(plan, "Verdi Carlo")).toMatchObject({ esito: "escluso", motivo: { code: "NOME_ALTRUI" } });
  });

  it("that begin as one of the evaluator's people are told from it", () => {
    const people = sheetOf(
      "Elenco",
      makeRows("A1", [
        ["Cognome e nome", "Categoria", "Valutatore", "Punteggio", "Livello di premialità"],
        ["Rossi Maria Grazia", "C", "Bianchi Anna", 81, "2"],
        ["Rossi Maria", "C", "Neri Ugo", 92, "1"],
      ]),
    );
    const plan = planFor(check(people, sheetOf("Scheda", formAt(1, "Rossi Maria Grazia", "Bianchi Anna"))));
    expect(told(rowsOut(plan, "Elenco"))).toBe("3");
    expect(outcome(plan, "Scheda")?.esito).toBe("tenuto");
  });

  it("known only from a sheet that is not understood count as well", () => {
    const presences = sheetOf(
      "Presenze",
      makeRows("A1", [
        ["Dipendente", "Ore"],
        ["Viola Ines", 1200],
      ]),
    );
    const plan = planFor(
      check(riepilogo, presences, sheetOf("Rossi", formAt(1, "Rossi Maria", "Bianchi Anna"), { E8: "con Viola Ines" })),
    );
    expect(plan.altri).toContain("Viola Ines");
    expect(outcome(plan, "Rossi")).toMatchObject({ motivo: { code: "NOME_ALTRUI" } });
    expect(outcome(plan, "Presenze")).toMatchObject({ esito: "escluso", motivo: { code: "NON_RICONOSCIUTO" } });
  });
});

describe("two people of one name", () => {
  const people = sheetOf(
    "Elenco",
    makeRows("A1", [
      ["Cognome e nome", "Categoria", "Valutatore", "Punteggio", "Livello di premialità"],
      ["Rossi Maria", "C", "Bianchi Anna", 81, "2"],
      ["Rossi Maria", "D", "Neri Ugo", 92, "1"],
    ]),
  );

  it("are told apart where the row or the form says who evaluates", () => {
    const plan = planFor(
      check(
        people,
        sheetOf("Una", formAt(1, "Rossi Maria", "Bianchi Anna")),
        sheetOf("Altra", formAt(1, "Rossi Maria", "Neri Ugo")),
      ),
    );
    expect(told(rowsOut(plan, "Elenco"))).toBe("3");
    expect(outcome(plan, "Una")?.esito).toBe("tenuto");
    expect(outcome(plan, "Altra")?.esito).toBe("escluso");
  });

  it("go where nothing says it", () => {
    const plan = planFor(check(people, sheetOf("Quale", formAt(1, "Rossi Maria", undefined))));
    expect(outcome(plan, "Quale")?.esito).toBe("escluso");
  });
});

describe("the other sheets", () => {
  const plan = planFor(
    check(
      riepilogo,
      piano,
      { ...piano, name: "Piano vecchio", hidden: true },
      sheetOf("Appunti", { A1: "Da fare" }),
      sheetOf("Registro PERF", { A1: "x" }),
      sheetOf("Rilievi PERF", { A1: "x" }),
    ),
  );

  it.each([
    ["Piano", "tenuto", "SENZA_PERSONE"],
    ["Piano vecchio", "escluso", "NASCOSTO"],
    ["Appunti", "escluso", "NON_RICONOSCIUTO"],
    ["Registro PERF", "escluso", "FOGLIO_PERF"],
    ["Rilievi PERF", "escluso", "FOGLIO_PERF"],
  ])("%s is %s: %s", (foglio, esito, code) => {
    expect(outcome(plan, foglio)).toMatchObject({ esito, motivo: { code } });
  });
});

describe("what is kept with the copy", () => {
  it("are the rules in force, without what was ignored or changed", () => {
    const state = stringifyStato({
      ...STATO_VUOTO,
      sistema: "arsac-2017",
      scelte: { S1: "arrotonda" },
      ignorati: [{ code: "DUPLICATO", persona: "Verdi Carlo", motivo: "due incarichi", data: "2025-01-01" }],
      registro: [{ quando: "2025-01-01T10:00", azione: "Correzione di Verdi Carlo", celle: [] }],
    });
    const copy = planFor(checkWorkbook({ sheets: [riepilogo], state })).plan.state;
    expect(readStato(copy).stato).toEqual({ ...STATO_VUOTO, sistema: "arsac-2017", scelte: { S1: "arrotonda" } });
  });

  it("names the sistema that was only recognised, so that fewer sheets are not read by another", () => {
    expect(readStato(planFor(check(riepilogo)).plan.state).stato.sistema).toBe("arsac-2017");
  });

  it("is frozen when asked", () => {
    const planned = planInvio(check(riepilogo), "Neri Ugo", { congela: true });
    expect(planned).toMatchObject({
      ok: true,
      value: { plan: { freeze: true }, persone: ["Verdi Carlo", "Gialli Piero"] },
    });
  });
});

describe("people of whom nothing can be kept", () => {
  it("are listed", () => {
    const plan = planFor(
      check(
        sheetOf("Due", formAt(1, "Rossi Maria", "Bianchi Anna"), formAt(1, "Verdi Carlo", "Neri Ugo", "H")),
        sheetOf("Prova", formAt(1, "Prova Ada", "Bianchi Anna")),
      ),
    );
    expect(plan.mancanti).toEqual(["Rossi Maria"]);
  });

  it("are all: there is no copy, and the sheets say why", () => {
    const checked = check(
      sheetOf("Due", formAt(1, "Rossi Maria", "Bianchi Anna"), formAt(1, "Verdi Carlo", "Neri Ugo", "H")),
    );
    expect(planInvio(checked, "Bianchi Anna", { congela: false })).toMatchObject({
      ok: false,
      error: { code: "NIENTE_DA_INVIARE", fogli: [{ foglio: "Due", motivo: { code: "AFFIANCATE" } }] },
    });
  });
});

describe("the table of the staff", () => {
  const staff = sheetOf(
    "Personale",
    makeRows("A1", [
      ["Cognome e nome", "Settore", "Categoria", "Valutatore", "Sospeso"],
      ["Rossi Maria", "Tributi", "C", "Bianchi Anna"],
      ["Verdi Carlo", "Tecnico", "C", "Neri Ugo"],
      ["Viola Ines", "Tributi", "Q", "Bianchi Anna"],
      ["Marroni Leo", "Tributi", "C", undefined],
    ]),
  );

  it("keeps the evaluator's rows, also of those for whom no form is made", () => {
    const plan = planFor(check(staff));
    expect(told(rowsOut(plan, "Personale"))).toBe("3 5");
    expect(plan.persone).toEqual(["Rossi Maria", "Viola Ines"]);
  });

  it("goes before what lists and forms say", () => {
    const list = sheetOf(
      "Elenco",
      makeRows("A1", [
        ["Cognome e nome", "Categoria", "Punteggio", "Livello di premialità"],
        ["Rossi Maria", "C", 81, "2"],
        ["Verdi Carlo", "C", 92, "1"],
      ]),
    );
    const plan = planFor(check(staff, list, sheetOf("Verdi", formAt(1, "Verdi Carlo", "Bianchi Anna"))));
    expect(told(rowsOut(plan, "Elenco"))).toBe("3");
    expect(outcome(plan, "Verdi")?.esito).toBe("escluso");
  });
});
