// From what is typed to what the making of forms takes.
import { describe, expect, it } from "@jest/globals";
import type { ModuloId, PersonaleRead } from "../../../src/scheda/moduli/types";
import { builtInSistemi } from "../../../src/sistema/catalogue";
import {
  draftOfPersona,
  parseOpzioni,
  parsePersona,
  usualDestination,
  usualModuli,
} from "../../../src/taskpane/moduli/drafts";
import { freeName } from "../../../src/taskpane/sample/free-name";
import { EMPTY_PERSONA, INITIAL_MODULI } from "../../../src/taskpane/state/moduli";

const arsac = builtInSistemi.find(({ id }) => id === "arsac-2017")!;
const { opzioni } = INITIAL_MODULI;

describe("The options", () => {
  it("are the usual year and the sistema's own body where nothing is typed", () => {
    expect(parseOpzioni(opzioni, 2026)).toEqual({ ok: true, value: { anno: 2026, formule: "perf", protetti: true } });
  });

  it("take what is typed, without blanks at the ends", () => {
    expect(parseOpzioni({ ...opzioni, anno: " 2027 ", ente: " Comune di Prova ", formule: "native" }, 2026)).toEqual({
      ok: true,
      value: { anno: 2027, ente: "Comune di Prova", formule: "native", protetti: true },
    });
  });

  it.each(["", "27", "2027,5", "anno", "3027"])("refuse «%s» as a year", (anno) => {
    expect(parseOpzioni({ ...opzioni, anno }, 2026)).toEqual({
      ok: false,
      error: { anno: "Un anno di quattro cifre." },
    });
  });
});

describe("A person", () => {
  it("has what was typed and nothing else", () => {
    const draft = { ...EMPTY_PERSONA, nome: " Rossi Maria ", categoria: "dirigente", collaboratori: "0", settore: " " };
    expect(parsePersona(draft, arsac)).toEqual({
      ok: true,
      value: { nome: "Rossi Maria", categoria: "dirigente", collaboratori: 0 },
    });
  });

  it("is refused with all that is wrong", () => {
    const draft = { ...EMPTY_PERSONA, collaboratori: "-1", obiettivi: "due" };
    const parsed = parsePersona(draft, arsac);
    expect(parsed.ok ? [] : Object.keys(parsed.error)).toEqual(["nome", "categoria", "collaboratori", "obiettivi"]);
  });

  it("needs no categoria where the sistema has none", () => {
    expect(parsePersona({ ...EMPTY_PERSONA, nome: "Rossi Maria" }, { ...arsac, categorie: [] })).toEqual({
      ok: true,
      value: { nome: "Rossi Maria" },
    });
  });

  it("of the staff table comes back as typed", () => {
    const persona = { nome: "Neri Ugo", settore: "Tecnico", categoria: "d", obiettiviIndividuali: 2 };
    expect(parsePersona(draftOfPersona(persona), arsac)).toEqual({ ok: true, value: persona });
  });
});

describe("What is usual", () => {
  const staff = (count: number, settore?: string): PersonaleRead => ({
    foglio: "Personale",
    range: "A1:C9",
    saltate: [],
    persone: Array.from({ length: count }, (_, riga) => ({
      riga,
      nome: String(riga),
      ...(settore === undefined ? {} : { settore }),
    })),
  });

  it("leaves the reports of the year's end out", () => {
    const possible: readonly ModuloId[] = ["personale", "piano", "valutazione", "relazione"];
    expect(usualModuli(possible, false)).toEqual(["valutazione"]);
    expect(usualModuli(possible, true)).toEqual(["personale", "piano", "valutazione"]);
  });

  it("keeps thirty people in this workbook and more in files", () => {
    expect(usualDestination(staff(30), false)).toBe("qui");
    expect(usualDestination(staff(31), false)).toBe("persona");
    expect(usualDestination(staff(31, "Tecnico"), false)).toBe("settore");
    expect(usualDestination(staff(30), true)).toBe("tutti");
  });
});

describe("A free name", () => {
  it("is counted up, whatever its case, and no longer than 31 letters", () => {
    expect(freeName("Rossi", new Set())).toBe("Rossi");
    expect(freeName("Rossi", new Set(["rossi", "rossi (2)"]))).toBe("Rossi (3)");
    const long = "Valutazione di Rossi Maria Teresa";
    expect(freeName(long, new Set([long.toLowerCase()]))).toBe("Valutazione di Rossi Maria (2)");
  });
});
