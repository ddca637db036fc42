// A form that nobody has filled in says just that: incomplete, and nothing worse.
import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../../src/scheda/check";
import { buildModulo, isPersonal, moduliFor } from "../../../src/scheda/moduli/index";
import type { FormulaKind, OpzioniModuli } from "../../../src/scheda/moduli/types";
import { builtInSistemi } from "../../../src/sistema/catalogue";
import { readSistema } from "../../../src/sistema/load";
import type { Sistema } from "../../../src/sistema/types";
import { readFileSync } from "node:fs";
import type { Snapshot } from "../../../src/workbook/cell";
import type { NewSheet } from "../../../src/workbook/new-sheet";
import { createWorkbook } from "../../../src/xlsx/index";
import { imposta } from "../../../src/functions/state";
import { calculate } from "./calculate";

function ownSistema(): Sistema {
  const read = readSistema(readFileSync("assets/esempi/sistema-esempio.json", "utf8"));
  if (!read.ok) throw new Error("the sample sistema cannot be read");
  return read.value;
}

const sistemi = [...builtInSistemi, ownSistema()];

function everyForm(opzioni: OpzioniModuli): readonly NewSheet[] {
  return moduliFor(opzioni.sistema).flatMap((id) => {
    if (!isPersonal(id)) return [buildModulo(id, opzioni)];
    return opzioni.sistema.categorie.map((categoria) =>
      buildModulo(id, opzioni, {
        nome: `${id} ${categoria.id}`.slice(0, 31),
        persona: { nome: "", categoria: categoria.id },
      }),
    );
  });
}

const cases = sistemi.flatMap((sistema) =>
  (["perf", "native"] as const).map((formule) => [sistema.id, formule, sistema] as const),
);

describe.each(cases)("blank forms of %s with %s formulas", (_id, formule: FormulaKind, sistema) => {
  const opzioni: OpzioniModuli = { sistema, scelte: {}, anno: 2025, formule, protetti: true };

  it("give SCHEDA_INCOMPLETA once each and nothing above a nota", () => {
    imposta({ sistema, scelte: {} });
    const sheets = everyForm(opzioni);
    const { findings, schede } = checkWorkbook(calculate(sheets), { sistema });
    const worse = findings.filter(({ code, severity }) => severity !== "nota" && code !== "SCHEDA_INCOMPLETA");
    expect(worse.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`)).toEqual([]);
    const incomplete = findings.filter(({ code }) => code === "SCHEDA_INCOMPLETA").map(({ sheet }) => sheet);
    const forms = sheets.map(({ name }) => name).filter((name) => !/^(Personale|relazione )/.test(name));
    expect([...incomplete].sort()).toEqual([...forms].sort());
    expect(schede.length).toBe(forms.length);
  });

  it("are files that say the same before anybody calculates them", async () => {
    imposta({ sistema, scelte: {} });
    const sheets = everyForm(opzioni);
    const workbook = createWorkbook();
    expect(await workbook.addSheets(sheets)).toEqual({ ok: true, value: true });
    const read = await workbook.read();
    if (!read.ok) throw new Error(read.error.code);
    const contents = ({ sheets: all }: Snapshot) =>
      all.map(({ name, rows }) => [
        name,
        rows.map(({ cells }) => cells.map(({ row, col, value }) => [row, col, value ?? ""])),
      ]);
    expect(contents(read.value)).toEqual(contents(calculate(sheets)));
  });

  it("show no error", () => {
    imposta({ sistema, scelte: {} });
    const wrong = calculate(everyForm(opzioni)).sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }) =>
        cells
          .filter(({ value }) => typeof value === "object" && value !== null)
          .map(({ formula = "" }) => `${name} ${formula}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
