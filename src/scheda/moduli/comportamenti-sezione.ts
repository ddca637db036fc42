// One section of judgements: its items with weight and judgement, their total, the percentage that it gives (R32).
import { sum } from "../../lib/decimal";
import { fold } from "../../lib/text";
import { CELLE_COMPORTAMENTI as TESTI } from "../../messages/moduli-fogli";
import type { Giudizi, SezioneGiudizi } from "../../sistema/types";
import { cellAddress } from "../../workbook/address";
import { COLUMNS as C, WIDTHS } from "./comportamenti-columns";
import { down } from "./sheet-builder";
import type { Foglio } from "./sheet-builder";
import type { Formulas } from "./formulas";
import { heightOf } from "./text-height";
import type { StartingElemento } from "./types";

const DESCRIPTION_SIZE = 9;

export interface WrittenSezione {
  /** The cell with the percentage of the section. */
  readonly cell: string;
  readonly next: number;
}

export function writeSezione(
  foglio: Foglio,
  from: number,
  { minimo, massimo }: Giudizi,
  sezione: SezioneGiudizi,
  formule: Formulas,
  iniziali: readonly StartingElemento[],
): WrittenSezione {
  const scala = `${String(minimo)}-${String(massimo)}`;
  foglio.span(from, 0, WIDTHS.length - 1, TESTI.sezione(sezione.nome, sezione.peso), { style: "blocco" });
  foglio.height(from, 20);
  TESTI.colonne(scala).forEach((heading, col) => foglio.put(from + 1, col, heading, { style: "colonna" }));
  foglio.height(from + 1, 32);
  const top = from + 2;
  const bottom = top + sezione.voci.length - 1;
  sezione.voci.forEach((voce, index) => {
    const row = top + index;
    const weight = weightOf(iniziali, voce) ?? null;
    const description = capitalized(sezione.descrizioni?.[index]);
    foglio.put(row, C.numero, index + 1, { style: "cifra_centro" });
    foglio.put(row, C.item, voce, { style: "voce" });
    foglio.put(row, C.descrizione, description, { style: "voce_piccola" });
    foglio.put(row, C.peso, weight, { style: "inserimento_cifra" });
    foglio.put(row, C.giudizio, null, { style: "inserimento_centro" });
    const [peso, giudizio] = [cellAddress(row, C.peso), cellAddress(row, C.giudizio)];
    foglio.put(
      row,
      C.prodotto,
      { formula: `=IF(OR(${peso}="",${giudizio}=""),"",${peso}*${giudizio})` },
      { style: "cifra" },
    );
    foglio.height(row, 32);
    foglio.fit(row, C.item, C.item, voce);
    foglio.height(row, heightOf(description ?? "", WIDTHS[C.descrizione], DESCRIPTION_SIZE) ?? 0);
  });
  const range = (col: number): string => `${cellAddress(top, col)}:${cellAddress(bottom, col)}`;
  const [pesi, giudizi, prodotti] = [range(C.peso), range(C.giudizio), range(C.prodotto)];
  const total = bottom + 1;
  foglio.put(total, C.numero, null, { style: "totale_cella" });
  foglio.put(total, C.item, TESTI.totale, { style: "totale_cella" });
  for (const col of [C.descrizione, C.giudizio]) foglio.put(total, col, null, { style: "totale_cella" });
  const given = sezione.voci.flatMap((voce) => weightOf(iniziali, voce) ?? []);
  foglio.put(
    total,
    C.peso,
    { formula: `=IF(COUNT(${pesi})=0,"",SUM(${pesi}))` },
    {
      style: "totale_cella",
      shown: given.length === 0 ? "" : sum(given),
    },
  );
  foglio.put(
    total,
    C.prodotto,
    { formula: `=IF(COUNT(${prodotti})=0,"",SUM(${prodotti}))` },
    { style: "totale_cella" },
  );
  const count = String(sezione.voci.length);
  const line = total + 1;
  foglio.span(line, 0, C.giudizio, TESTI.percentuale(sezione.nome), { style: "voce" });
  foglio.put(
    line,
    C.prodotto,
    { formula: `=IF(OR(COUNT(${giudizi})<${count},COUNT(${pesi})<${count}),"",${formule.giudizio(giudizi, pesi)})` },
    { style: "cifra", format: "0.00" },
  );
  foglio.height(line, 20);
  const { title, message } = TESTI.giudizio(minimo, massimo);
  foglio.allow(down(top, bottom, C.giudizio), { type: "intero", da: minimo, a: massimo }, title, message);
  foglio.allowPercent(down(top, bottom, C.peso), TESTI.peso);
  if (sezione.pesi_vincolati) {
    const cell = cellAddress(total, C.peso);
    const sums = `AND(ROUND(${cell},8)<>${String(sezione.peso)},ROUND(${cell},8)<>100)`;
    foglio.colour(down(total, total, C.peso), `=AND(ISNUMBER(${cell}),IF(ISNUMBER(${cell}),${sums},FALSE))`, "errore");
  }
  return { cell: cellAddress(line, C.prodotto), next: line + 2 };
}

function weightOf(iniziali: readonly StartingElemento[], voce: string): number | undefined {
  return iniziali.find(({ nome }) => fold(nome) === fold(voce))?.peso;
}

function capitalized(text: string | undefined): string | null {
  return text === undefined ? null : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
