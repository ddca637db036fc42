// How many pages the forms take: signed forms fill theirs before one more is begun, lists take as many as they need.
import { describe, expect, it } from "@jest/globals";
import { createFoglio } from "../../../src/scheda/moduli/sheet-builder";
import { buildModulo } from "../../../src/scheda/moduli/index";
import { printOf } from "../../../src/scheda/moduli/print";
import type { ModuloId } from "../../../src/scheda/moduli/types";
import { person, sistemaOf } from "./cases";

const pagesOf = (id: string, modulo: ModuloId, categoria: string): number | undefined =>
  buildModulo(
    modulo,
    { sistema: sistemaOf(id), scelte: {}, anno: 2025, formule: "native", protetti: false },
    { nome: "Scheda", persona: person(categoria) },
  ).print?.pages;

describe("signed forms", () => {
  const { categorie } = sistemaOf("arsac-2017");
  it.each(categorie.map(({ id }) => id))("of arsac-2017 take one page each for %s", (categoria) => {
    for (const modulo of ["assegnazione", "valutazione", "relazione"] as const)
      expect([modulo, pagesOf("arsac-2017", modulo, categoria)]).toEqual([modulo, 1]);
  });

  it.each(sistemaOf("po-livelli").categorie.map(({ id }) => id))("by judgements take two for %s", (categoria) => {
    expect(pagesOf("po-livelli", "comportamenti", categoria)).toBe(2);
  });

  it("take one more as soon as they would have to be made smaller than four fifths", () => {
    const foglio = createFoglio([90]);
    const pages = (rows: number): number | undefined => printOf(foglio, "portrait", rows - 1, { isWhole: true }).pages;
    // A page of A4 holds 748 points, and a column of 90 characters is as wide as it: 49 rows, or 62 when they are smaller.
    expect([49, 50, 62, 63, 124, 125].map(pages)).toEqual([1, 1, 1, 2, 2, 3]);
  });
});

describe("lists", () => {
  it.each(["personale", "piano", "riepilogo"] as const)("like %s take as many as they need", (modulo) => {
    expect(pagesOf("arsac-2017", modulo, "dirigente")).toBeUndefined();
  });
});
