// Total, band and pay of an evaluation form (R23–R27). The attributed points count (R24); nothing is said before all are there.
import { sum } from "../../lib/decimal";
import { opzione } from "../../calc/opzione";
import { CELLE_VALUTAZIONE as TESTI } from "../../messages/moduli-fogli";
import { cellAddress } from "../../workbook/address";
import { at } from "./sheet-builder";
import type { Foglio } from "./sheet-builder";
import type { Formulas } from "./formulas";
import type { OpzioniModuli } from "./types";
import { COLUMNS as C } from "./valutazione-columns";
import type { RigaFattore } from "./valutazione-fattori";

/** Gives the last row. */
export function writeEsito(
  foglio: Foglio,
  total: number,
  opzioni: OpzioniModuli,
  righe: readonly RigaFattore[],
  formule: Formulas,
  ruolo: string | null,
): number {
  const { sistema } = opzioni;
  const cells = (col: number): readonly string[] => righe.map(({ row }) => cellAddress(row, col));
  const sumOf = (col: number): string => `SUM(${cells(col).join(",")})`;
  const missing = righe
    .map(({ row }) => `AND(${cellAddress(row, C.massimo)}>0,${cellAddress(row, C.attribuito)}="")`)
    .join(",");
  foglio.put(total, C.voce, TESTI.totale, { style: "totale_cella" });
  foglio.put(
    total,
    C.massimo,
    { formula: `=${sumOf(C.massimo)}` },
    {
      style: "totale_cella",
      shown: sum(righe.map(({ dovuto }) => dovuto.peso)),
    },
  );
  foglio.put(total, C.misurato, null, { style: "totale_cella" });
  foglio.put(
    total,
    C.attribuito,
    { formula: `=IF(OR(${missing}),"",${sumOf(C.attribuito)})` },
    { style: "totale_cella", format: "0.00" },
  );
  foglio.put(total, C.note, null, { style: "totale_cella" });
  foglio.height(total, 22);
  foglio.name("PERF_Punteggio", at(total, C.attribuito));
  const score = cellAddress(total, C.attribuito);
  let last = total;
  if (sistema.fasce !== null) {
    last += 1;
    writeOutcome(
      foglio,
      last,
      TESTI.fascia(sistema.termini.fascia),
      `=IF(${score}="","",${formule.fascia(score, ruolo)})`,
    );
    foglio.name("PERF_Fascia", at(last, C.attribuito));
  }
  if (sistema.fasce?.tabelle.some(({ voci }) => voci.some(({ retribuzione }) => retribuzione !== null)) === true) {
    last += 1;
    const pay = payFormula(opzioni, righe, formule.retribuzione(score));
    writeOutcome(foglio, last, TESTI.retribuzione, `=IF(${score}="","",${pay})`, '0"%"');
    foglio.name("PERF_Retribuzione", at(last, C.attribuito));
  }
  return last;
}

function writeOutcome(foglio: Foglio, row: number, label: string, formula: string, format?: string): void {
  foglio.span(row, C.voce, C.misurato, label, { style: "totale_cella" });
  foglio.span(
    row,
    C.attribuito,
    C.note,
    { formula },
    {
      style: "totale_centro",
      ...(format === undefined ? {} : { format }),
    },
  );
  foglio.height(row, 22);
}

/** S3 `blocca`: more factors under the threshold than the text admits, or one at or below the lower limit, pay nothing. */
function payFormula({ sistema, scelte }: OpzioniModuli, righe: readonly RigaFattore[], pay: string): string {
  const { soglia } = sistema;
  if (soglia === null || opzione(sistema, scelte, "S3") !== "blocca") return pay;
  const counted = righe.filter(({ dovuto }) => !soglia.esclusi.includes(dovuto.fattore.id));
  const share = (condition: string): string =>
    counted
      .map(({ row, dovuto }) => {
        const [max, got] = [cellAddress(row, C.massimo), cellAddress(row, C.attribuito)];
        const reached = dovuto.fattore.misura === "punti" ? got : `${got}/${max}*100`;
        return `IF(${max}>0,IF(ROUND(${reached},2)${condition},1,0),0)`;
      })
      .join("+");
  const tooLow = `${share(`<=${String(soglia.fattore_minimo)}`)}>0`;
  const tooMany = `${share(`<${String(soglia.fattore)}`)}>${String(soglia.ammessi)}`;
  return `IF(OR(${tooLow},${tooMany}),0,${pay})`;
}
