// The fund shared to the cent (R28, R4): with PERF.RIPARTO, or natively by the largest remainder over amounts and economie, whose
// whole cents and remainders stand in two columns beside the table.
import { CELLE_RIEPILOGO as TESTI } from "../../messages/moduli-fogli";
import { opzione } from "../../calc/opzione";
import { findBuiltIn } from "../../sistema/catalogue";
import { cellAddress, columnName } from "../../workbook/address";
import type { Foglio } from "./sheet-builder";
import { quoted } from "./formulas";
import type { Colonna } from "./riepilogo-columns";
import { rangeOf } from "./riepilogo-place";
import type { TablePlace } from "./riepilogo-place";

/** Decimals of a cent that still count; what is beyond is binary noise. */
const PRECISION = 6;

export function writeShares(foglio: Foglio, piazza: TablePlace, economie: number): void {
  const { opzioni } = piazza;
  if (opzioni.formule === "perf") writePerf(foglio, piazza, economie);
  else writeNative(foglio, piazza, economie);
}

function writePerf(foglio: Foglio, piazza: TablePlace, economie: number): void {
  const { columns, top, bottom, fondo = "", opzioni } = piazza;
  const own = findBuiltIn(opzioni.sistema.id) === undefined ? "" : `,${quoted(opzioni.sistema.id)}`;
  const ranges = (["coefficiente", "retribuzione", "presenza"] as const).map((id) => rangeOf(piazza, id)).join(",");
  for (let row = top; row <= bottom; row++) {
    const cell = (id: Colonna): string => cellAddress(row, columns.indexOf(id));
    const share = `INDEX(PERF.RIPARTO(${fondo},${ranges}${own}),${String(row - top + 1)})`;
    putAmount(
      foglio,
      piazza,
      row,
      `=IF(OR(${fondo}="",${cell("retribuzione")}="",${cell("coefficiente")}=""),"",${share})`,
    );
  }
  writeEconomie(foglio, piazza, economie);
}

function writeNative(foglio: Foglio, piazza: TablePlace, economie: number): void {
  const { columns, top, bottom, fondo = "", opzioni } = piazza;
  const whole = columns.length + 1;
  const rest = whole + 1;
  const column = (col: number, last: number): string =>
    `$${columnName(col)}$${String(top + 1)}:$${columnName(col)}$${String(last + 1)}`;
  // The economie take part in the rounding as one more share, after everybody's.
  const saved = bottom + 1;
  const coefficients = rangeOf(piazza, "coefficiente");
  foglio.put(top - 2, whole, TESTI.calcolo, { style: "nota" });
  foglio.put(top - 1, whole, TESTI.centesimi, { style: "nota" });
  foglio.put(top - 1, rest, TESTI.resto, { style: "nota" });
  const redistributes = opzione(opzioni.sistema, opzioni.scelte, "S4") === "ridistribuisci";
  const exact = rest + 1;
  for (let row = top; row <= bottom; row++) {
    const cell = (id: Colonna): string => cellAddress(row, columns.indexOf(id));
    const ready = `OR(${fondo}="",${cell("retribuzione")}="",${cell("coefficiente")}="")`;
    const due = `${fondo}*100*${cell("coefficiente")}/SUM(${coefficients})*${cell("retribuzione")}/100*${cell("presenza")}`;
    foglio.put(row, exact, { formula: `=IF(${ready},"",${due})` }, { style: "nota", format: "0.000000" });
    const all = column(exact, bottom);
    const scaled = redistributes ? `${cellAddress(row, exact)}*${fondo}*100/SUM(${all})` : cellAddress(row, exact);
    writeHelpers(foglio, row, { whole, rest, exact: cellAddress(row, exact), scaled });
    putAmount(foglio, piazza, row, shareFormula(row, { whole, rest, saved, fondo, column }));
  }
  const all = column(exact, bottom);
  const left = redistributes ? "0" : `${fondo}*100-SUM(${all})`;
  foglio.put(
    saved,
    exact,
    { formula: `=IF(OR(${fondo}="",COUNT(${all})=0),"",${left})` },
    { style: "nota", format: "0.000000" },
  );
  writeHelpers(foglio, saved, { whole, rest, exact: cellAddress(saved, exact), scaled: cellAddress(saved, exact) });
  writeEconomie(foglio, piazza, economie);
}

interface Helpers {
  readonly whole: number;
  readonly rest: number;
  readonly exact: string;
  readonly scaled: string;
}

function writeHelpers(foglio: Foglio, row: number, { whole, rest, exact, scaled }: Helpers): void {
  const cents = `INT(ROUND(${scaled},${String(PRECISION)}))`;
  foglio.put(row, whole, { formula: `=IF(${exact}="","",${cents})` }, { style: "nota" });
  foglio.put(
    row,
    rest,
    { formula: `=IF(${exact}="","",ROUND(${scaled}-${cents},${String(PRECISION)}))` },
    { style: "nota", format: "0.000000" },
  );
}

interface Share {
  readonly whole: number;
  readonly rest: number;
  readonly saved: number;
  readonly fondo: string;
  readonly column: (col: number, last: number) => string;
}

/** Whole cents, and one more for those whose remainder is among the largest; ties by the order of the list. */
function shareFormula(row: number, { whole, rest, saved, fondo, column }: Share): string {
  const [cents, remainder] = [cellAddress(row, whole), cellAddress(row, rest)];
  const first = column(rest, row).replace(/:.*$/, "");
  const before = `COUNTIF(${column(rest, saved)},">"&${remainder})+COUNTIF(${first}:${remainder},${remainder})`;
  const units = `ROUND(${fondo}*100-SUM(${column(whole, saved)}),0)`;
  return `=IF(${cents}="","",(${cents}+IF(${before}<=${units},1,0))/100)`;
}

function putAmount(foglio: Foglio, { columns }: TablePlace, row: number, formula: string): void {
  foglio.put(row, columns.indexOf("importo"), { formula }, { style: "cifra", format: "#,##0.00" });
}

function writeEconomie(foglio: Foglio, piazza: TablePlace, row: number): void {
  const amounts = rangeOf(piazza, "importo");
  const { fondo = "" } = piazza;
  const formula = `=IF(OR(${fondo}="",COUNT(${amounts})=0),"",ROUND(${fondo}-SUM(${amounts}),2))`;
  foglio.span(row, 1, 2, { formula }, { style: "campo", format: "#,##0.00" });
}
