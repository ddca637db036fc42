// The rows of the factors, with those of the individual objectives and of the elements below their own (annex 5, notes on 1b and 3).
import type { PesoDovuto } from "../../calc/pesi";
import { CELLE_VALUTAZIONE as TESTI } from "../../messages/moduli-fogli";
import type { Categoria } from "../../sistema/types";
import { cellAddress } from "../../workbook/address";
import type { CellContent } from "../../workbook/edit";
import { at } from "./sheet-builder";
import type { Foglio } from "./sheet-builder";
import type { CaseCells, Formulas } from "./formulas";
import { fattoreElementi, fattoreIndividuale } from "./printed";
import type { PersonaContent, OpzioniModuli } from "./types";
import { COLUMNS as C } from "./valutazione-columns";
import { measuredFormula, mostPoints } from "./valutazione-measure";

/** Where the sistema sets no limit. */
const MOST_PARTS = 5;

/** A factor's row, and those of its objectives or elements below it. */
export interface RigaFattore {
  readonly dovuto: PesoDovuto;
  readonly row: number;
  readonly parts: readonly number[];
}

export interface FattoriParts {
  readonly categoria: Categoria;
  readonly cells: CaseCells;
  readonly formule: Formulas;
  readonly marks: (per: string) => string;
  readonly differenti: string | undefined;
}

export function writeFattori(
  foglio: Foglio,
  from: number,
  opzioni: OpzioniModuli,
  contenuto: PersonaContent,
  fattori: readonly PesoDovuto[],
  parts: FattoriParts,
): readonly RigaFattore[] {
  let next = from;
  return fattori.map((dovuto) => {
    const row = next;
    const details = detailsOf(opzioni, contenuto, dovuto);
    const rows = details.map((_, index) => row + 1 + index);
    writeFattore(foglio, row, rows, opzioni, dovuto, parts);
    details.forEach((detail, index) => writePart(foglio, row + 1 + index, detail));
    next = row + 1 + details.length;
    return { dovuto, row, parts: rows };
  });
}

interface Detail {
  readonly nome: string;
  readonly peso: number | undefined;
}

/** Objectives under 1b, elements under 3: what last year or the assignment leaves, and free rows up to the limit. */
function detailsOf(
  { sistema }: OpzioniModuli,
  { persona, iniziali }: PersonaContent,
  { fattore }: PesoDovuto,
): readonly Detail[] {
  const fill = (given: readonly Detail[], most: number): readonly Detail[] => [
    ...given,
    ...Array.from({ length: Math.max(0, most - given.length) }, () => ({ nome: "", peso: undefined })),
  ];
  if (fattore.id === fattoreIndividuale(sistema)) {
    const assigned = persona.obiettiviIndividuali;
    if (assigned === 0) return [];
    const given = distinct(iniziali?.individuali ?? []);
    return fill(given, assigned ?? sistema.limiti.obiettivi_individuali?.massimo ?? MOST_PARTS);
  }
  if (fattore.id === fattoreElementi(sistema)) {
    const given = (iniziali?.elementi ?? []).map(({ nome, peso }) => ({ nome, peso }));
    return fill(given, sistema.limiti.elementi?.massimo ?? MOST_PARTS);
  }
  return [];
}

function distinct(obiettivi: NonNullable<NonNullable<PersonaContent["iniziali"]>["individuali"]>): readonly Detail[] {
  const names = [...new Set(obiettivi.map(({ obiettivo }) => obiettivo))];
  return names.map((nome) => ({ nome, peso: obiettivi.find(({ obiettivo }) => obiettivo === nome)?.pesoObiettivo }));
}

function writeFattore(
  foglio: Foglio,
  row: number,
  rows: readonly number[],
  opzioni: OpzioniModuli,
  { fattore, peso }: PesoDovuto,
  { categoria, cells, formule, marks, differenti }: FattoriParts,
): void {
  const address = (col: number): string => cellAddress(row, col);
  const isPoints = fattore.misura === "punti";
  foglio.put(row, C.voce, `${fattore.id} ${fattore.nome}${marks(fattore.id)}`, { style: "voce" });
  foglio.height(row, 32);
  foglio.put(row, C.massimo, weightContent(formule.peso(fattore.id, categoria, cells)), {
    style: "cifra",
    shown: peso,
  });
  const measured = measuredFormula(opzioni, formule, rows, isPoints ? differenti : undefined);
  foglio.put(row, C.misurato, measured === undefined ? null : { formula: measured }, {
    style: "inserimento_cifra",
    format: "0.00",
  });
  const [max, got] = [address(C.massimo), address(C.misurato)];
  const points = isPoints ? `IF(${max}=0,0,${got})` : `${max}*${got}/100`;
  foglio.put(
    row,
    C.attribuito,
    { formula: `=IF(${got}="","",${points})` },
    { style: "inserimento_cifra", format: "0.00" },
  );
  foglio.put(row, C.note, null, { style: "inserimento" });
  const top = isPoints ? mostPoints(opzioni) : 100;
  foglio.allow(
    at(row, C.misurato),
    { type: "decimale", da: 0, a: top },
    TESTI.misurato.title,
    isPoints ? TESTI.misurato.punti(top) : TESTI.misurato.message,
  );
  foglio.allow(
    at(row, C.attribuito),
    { type: "decimale", da: 0, a: 100 },
    TESTI.attribuito.title,
    TESTI.attribuito.message,
  );
}

/** A weight that nothing moves is a plain number. */
function weightContent(text: string): CellContent {
  const fixed = Number(text);
  return Number.isNaN(fixed) ? { formula: `=${text}` } : fixed;
}

function writePart(foglio: Foglio, row: number, { nome, peso }: Detail): void {
  foglio.put(row, C.voce, nome === "" ? null : nome, { style: "inserimento" });
  foglio.put(row, C.massimo, peso ?? null, { style: "inserimento_cifra", format: '0.##"%"' });
  foglio.put(row, C.misurato, null, { style: "inserimento_cifra", format: "0.00" });
  foglio.put(row, C.attribuito, null, { style: "cifra" });
  foglio.put(row, C.note, null, { style: "inserimento" });
  foglio.height(row, 18);
  foglio.fit(row, C.voce, C.voce, nome);
  foglio.allowPercent(at(row, C.massimo), TESTI.peso);
  foglio.allowPercent(at(row, C.misurato), TESTI.misurato);
}
