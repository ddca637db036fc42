// docs/coverage.md says where each field of the annexes stands: the blank forms are as it says.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { fold } from "../../../src/lib/text";
import { buildModulo } from "../../../src/scheda/moduli/index";
import type { ModuloId } from "../../../src/scheda/moduli/types";
import { defaultSistema } from "../../../src/sistema/catalogue";
import { parseAddress } from "../../../src/workbook/address";
import type { NewSheet } from "../../../src/workbook/new-sheet";

const FORMS: Readonly<Record<string, readonly [modulo: ModuloId, categoria?: string]>> = {
  "1.1": ["obiettivo_strategico"],
  "1.2": ["obiettivo_operativo"],
  "3.1": ["assegnazione", "dirigente"],
  "3.2": ["assegnazione", "c"],
  "4.1": ["relazione", "dirigente"],
  "4.2": ["relazione", "c"],
  "5.1": ["valutazione", "dirigente"],
  "5.2": ["valutazione", "po_ap"],
  "5.3": ["valutazione", "resp_d"],
  "5.4": ["valutazione", "ab"],
  "5.5": ["valutazione", "c"],
  "5.6": ["valutazione", "d"],
};

/** annex → fields with their cells. */
function readTable(): ReadonlyMap<string, readonly (readonly [field: string, cell: string])[]> {
  const [, section = ""] = readFileSync("docs/coverage.md", "utf8").split("## Fields of the annexes");
  const fields = new Map<string, (readonly [string, string])[]>();
  for (const line of section.split("\n")) {
    const [annex = "", field = "", cell = ""] = line
      .split("|")
      .slice(1)
      .map((part) => part.trim());
    if (!/^\d\.\d$/.test(annex)) continue;
    fields.set(annex, [...(fields.get(annex) ?? []), [field.replaceAll("\\*", "*"), cell]]);
  }
  return fields;
}

function build(annex: string): NewSheet {
  const [modulo = "piano", categoria] = FORMS[annex] ?? [];
  const opzioni = { sistema: defaultSistema, scelte: {}, anno: 2025, formule: "native", protetti: true } as const;
  return buildModulo(modulo, opzioni, categoria === undefined ? {} : { persona: { nome: "", categoria } });
}

/** Texts that speak of a cell: its own, those on its left, those above it, the nearest first. */
function textsFor({ cells }: NewSheet, cell: string): readonly string[] {
  const at = parseAddress(cell);
  const texts = cells.flatMap((one) => {
    const place = parseAddress(one.cell);
    if (!place || !at || typeof one.content !== "string" || one.content === "") return [];
    const beside = place.top === at.top && place.left <= at.left;
    const above = place.left <= at.left && place.top < at.top;
    const distance = beside ? at.left - place.left : (at.top - place.top) * 10 + (at.left - place.left);
    return beside || above ? [{ text: one.content, distance }] : [];
  });
  return texts.sort((one, other) => one.distance - other.distance).map(({ text }) => text);
}

const table = readTable();

describe("fields of the annexes", () => {
  it("cover every form that the annexes print", () => {
    expect([...table.keys()]).toEqual(Object.keys(FORMS));
    expect([...table.values()].flat().length).toBeGreaterThan(250);
  });

  it.each(Object.keys(FORMS))("of annex %s are where the page says", (annex) => {
    const sheet = build(annex);
    const there = new Set(sheet.cells.map(({ cell }) => cell));
    const wrong = (table.get(annex) ?? []).filter(([field, cell]) => {
      const [row = "", column] =
        field.split(": ").length === 2 && /^(1a|1b|2|3|4|Totale): /.test(field) ? field.split(": ") : [field];
      const texts = textsFor(sheet, cell);
      const says = (wanted: string): boolean =>
        /^\(\*+\)$/.test(wanted)
          ? texts[0]?.startsWith(`${wanted} `) === true
          : texts.some((text) =>
              wanted.length < 3 ? text.startsWith(`${wanted} `) : fold(text).includes(fold(wanted)),
            );
      return !there.has(cell) || !says(row) || (column !== undefined && !says(column));
    });
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(FORMS))("of annex %s: what is to be filled in can be written in a protected form", (annex) => {
    const sheet = build(annex);
    const styles = new Map(sheet.cells.map(({ cell, style, content }) => [cell, { style, content }]));
    const blank = (table.get(annex) ?? []).filter(([, cell]) => styles.get(cell)?.content === null);
    expect(blank.length).toBeGreaterThan(4);
    const locked = blank.filter(
      ([, cell]) => !/^(campo|inserimento|riquadro|firma)/.test(styles.get(cell)?.style ?? ""),
    );
    expect(locked).toEqual([]);
  });
});
