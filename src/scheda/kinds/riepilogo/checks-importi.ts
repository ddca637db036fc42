// Money: the fund against what is paid and what is left (R28, R42), each amount against the rule, totals against their rows.
import { agreesAfterRounding, equal2, sum } from "../../../lib/decimal";
import { fold } from "../../../lib/text";
import { hasTitoloAlPremio } from "../../../calc/fasce-merito-accesso";
import { columnName } from "../../../workbook/address";
import type { CellContent } from "../../../workbook/edit";
import { editOf, finding } from "../../checks/build";
import { checkNumbers, figureOf } from "../../checks/numbers";
import type { Finding } from "../../finding";
import type { Check, CheckContext } from "../../model";
import type { NumberRead } from "../../recognise/reading";
import { isEmpty, readNumber } from "../../recognise/reading";
import { dueAmounts, fundOf, isEntitled, isSameAmount, sharersOf } from "./amounts";
import type { RiepilogoScheda, RigaLetta, TotaleRiga } from "./model";
import { editCell, subjectOf, tableField } from "./subject";

export const checkFondo: Check<RiepilogoScheda> = (scheda, context) => {
  const { comune } = scheda;
  const read = fundOf(scheda);
  const fondo = figureOf(read);
  const paid = paidOf(scheda);
  if (comune?.capo === false || fondo === undefined || !read || paid === undefined || isUnentitled(scheda, context))
    return [];
  const economie = economieOf(scheda);
  if (squares(scheda, context, fondo, paid, economie)) return [];
  const total = scheda.totali.map((totale) => amountAt(scheda, totale)).find(({ kind }) => kind === "number");
  const at = economie !== undefined && scheda.economie ? scheda.economie : ((comune ? undefined : total) ?? read);
  const caso = economie !== undefined ? "economie" : paid > fondo ? "oltre" : "meno";
  const source = context.sistema.fondo ?? { regola: "R42", fonte: context.sistema.fasce_merito?.fonte };
  return [
    finding(scheda, "FONDO_NON_QUADRATO", at, {
      facts: { caso, fondo, erogato: paid, economie, differenza: sum([fondo, -paid, -(economie ?? 0)]) },
      rule: source.regola,
      fonte: source.fonte,
      expected: fondo,
      found: sum([paid, economie ?? 0]),
      field: tableField(scheda, "fondo"),
    }),
  ];
};

function economieOf({ comune, economie }: RiepilogoScheda): number | undefined {
  const stated = (comune?.economie ?? [economie]).map(figureOf).filter((value) => value !== undefined);
  return stated.length === 0 ? undefined : sum(stated);
}

/** Paid and economie make the fund; where no economie are stated, nothing over it is paid and, without a rule that leaves any, all of it. */
function squares(
  scheda: RiepilogoScheda,
  context: CheckContext,
  fondo: number,
  paid: number,
  economie: number | undefined,
): boolean {
  const whole = sum([paid, economie ?? 0]);
  if (equal2(whole, fondo)) return true;
  if (economie !== undefined || whole > fondo) return false;
  return context.sistema.fondo !== null || leavesEconomie(scheda, context);
}

/** People without title to a band, or bands without anybody, leave money behind (S15). */
function leavesEconomie({ fasce, righe }: RiepilogoScheda, context: CheckContext): boolean {
  if (!fasce || righe.some((riga) => !isEntitled(riga, context))) return true;
  return (
    fasce.nomi.some((_, band) => !fasce.perRiga.includes(band)) ||
    righe.some(({ importo }, index) => fasce.perRiga[index] !== undefined && importo === undefined)
  );
}

/** By everybody who shares the fund; undefined where an amount cannot be read. */
function paidOf(scheda: RiepilogoScheda): number | undefined {
  const { colonne, senzaNome } = scheda;
  const righe = sharersOf(scheda);
  if (!colonne.has("importo") || senzaNome.length > 0) return undefined;
  const amounts = righe.map(({ importo }) => importo);
  const unread = righe.some(
    ({ importo, numeri, mista }) => mista || (importo === undefined && !isEmpty(numeri.importo)),
  );
  const paid = amounts.filter((amount) => amount !== undefined);
  return unread || paid.length === 0 ? undefined : sum(paid);
}

/** Nothing is due at all: told by PREMIO_NON_DOVUTO. */
function isUnentitled({ struttura }: RiepilogoScheda, { sistema }: CheckContext): boolean {
  return (
    sistema.fasce_merito !== null &&
    struttura !== undefined &&
    !hasTitoloAlPremio(sistema.fasce_merito, struttura.valore)
  );
}

/** Amounts one by one, once the whole squares. */
export const checkImporti: Check<RiepilogoScheda> = (scheda, context) => {
  const fondo = figureOf(fundOf(scheda));
  const paid = paidOf(scheda);
  if (paid === undefined || isUnentitled(scheda, context)) return [];
  if (fondo !== undefined && !squares(scheda, context, fondo, paid, economieOf(scheda))) return [];
  const dues = dueAmounts(scheda, context);
  if (!dues) return [];
  const source = context.sistema.fondo ?? { regola: "R42", fonte: context.sistema.fasce_merito?.fonte };
  return scheda.righe.flatMap((riga, index): readonly Finding[] => {
    const due = dues[index];
    const read = riga.numeri.importo;
    if (!due || !read || riga.importo === undefined || isUntitled(riga, context)) return [];
    const amount = riga.importo;
    if ([due.importo, ...due.ammessi].some((one) => isSameAmount(one, amount))) return [];
    const facts = {
      persona: riga.persona,
      dichiarato: amount,
      dovuto: due.importo,
      fondo,
      coefficiente: figureOf(riga.numeri.coefficiente),
      retribuzione: riga.dovuta.retribuzione ?? riga.retribuzione,
      presenza: riga.presenzaQuota,
    };
    return [
      finding(subjectOf(scheda, riga), "IMPORTO_ERRATO", read, {
        facts: { ...facts, caso: context.sistema.fondo === null ? "fascia" : "fondo" },
        rule: source.regola,
        fonte: source.fonte,
        expected: due.importo,
        found: amount,
        fix: editCell(scheda, read, due.importo),
        field: "importo",
      }),
    ];
  });
};

/** Money where none is due is PREMIO_NON_DOVUTO. */
function isUntitled(riga: RigaLetta, context: CheckContext): boolean {
  const { dovuta, importo } = riga;
  if ((importo ?? 0) <= 0) return false;
  if (context.sistema.fasce_merito === null) return dovuta.retribuzione === 0;
  return dovuta.fuori !== undefined || !isEntitled(riga, context);
}

function amountAt(scheda: RiepilogoScheda, { row }: TotaleRiga): NumberRead {
  const col = scheda.colonne.get("importo") ?? 0;
  return readNumber(scheda.grid.cell(row, col), { row, col });
}

const SUMMED = ["importo", "coefficiente"] as const;
/** A total over several tables. */
const WHOLE = /\b(?:general[ei]|complessiv[oi]|ente|tutti)\b/;

/** Each total is the sum of its group or of all above it; a "Totale" of scores may be a mean and is not held to either. */
export const checkTotali: Check<RiepilogoScheda> = (scheda) =>
  (scheda.senzaNome.length > 0 ? [] : scheda.totali).flatMap((totale) =>
    SUMMED.flatMap((id): readonly Finding[] => {
      const col = scheda.colonne.get(id);
      if (col === undefined) return [];
      const read = readNumber(scheda.grid.cell(totale.row, col), { row: totale.row, col });
      const isMoneyLeft = read.row === scheda.economie?.row || read.row === scheda.fondo?.row;
      if (isMoneyLeft)
        return checkNumbers(scheda, scheda.grid, [
          { read, campo: id, voce: totale.text, field: tableField(scheda, `totale:${id}`) },
        ]);
      return [
        ...checkNumbers(scheda, scheda.grid, [
          { read, campo: id, voce: totale.text, field: tableField(scheda, `totale:${id}`) },
        ]),
        ...checkTotale(scheda, totale, id, read),
      ];
    }),
  );

function checkTotale(
  scheda: RiepilogoScheda,
  totale: TotaleRiga,
  id: (typeof SUMMED)[number],
  read: NumberRead,
): readonly Finding[] {
  const stated = figureOf(read);
  const group = sumOver(scheda, totale.gruppo, id);
  const above = sumOver(scheda, totale.sopra, id);
  const all = sumOver(
    scheda,
    scheda.righe.map((_, index) => index),
    id,
  );
  const together = sumOf(sharersOf(scheda), id);
  const sums = [group, above, all, together].filter((one) => one !== undefined);
  if (stated === undefined || sums.length === 0 || sums.some((one) => equal2(one, stated))) return [];
  const isPartial = totale.gruppo.length > 0 && totale.gruppo.length < totale.sopra.length;
  const isWhole = scheda.comune !== undefined && WHOLE.test(fold(totale.text));
  const due = (isWhole ? together : isPartial ? group : above) ?? all;
  if (due === undefined) return [];
  const facts = { campo: id, voce: totale.text, dichiarato: stated, calcolato: due };
  const field = tableField(scheda, `totale:${id}:${totale.text}`);
  if (read.kind === "number" && !read.formula && agreesAfterRounding(stated, due)) {
    return [finding(scheda, "PUNTEGGIO_ARROTONDATO", read, { facts, rule: "R3", expected: due, found: stated, field })];
  }
  const formula = isWhole ? undefined : sumFormula(scheda, isPartial ? totale.gruppo : totale.sopra, read.col);
  const fix = [editOf(scheda.grid, read, formula ?? due)];
  return [
    finding(scheda, "TOTALE_ERRATO", read, {
      facts,
      rule: id === "importo" ? "R4" : "R28",
      expected: due,
      found: stated,
      fix,
      field,
    }),
  ];
}

function sumOver(scheda: RiepilogoScheda, places: readonly number[], id: (typeof SUMMED)[number]): number | undefined {
  return sumOf(
    places.flatMap((index) => scheda.righe[index] ?? []),
    id,
  );
}

/** undefined where something that is no number stands among them. */
function sumOf(righe: readonly RigaLetta[], id: (typeof SUMMED)[number]): number | undefined {
  const values: number[] = [];
  for (const { numeri } of righe) {
    const value = figureOf(numeri[id]);
    if (value !== undefined) values.push(value);
    else if (!isEmpty(numeri[id])) return undefined;
  }
  return values.length === 0 ? undefined : sum(values);
}

/** Rows that follow one another, numbers all. */
function sumFormula(scheda: RiepilogoScheda, places: readonly number[], col: number): CellContent | undefined {
  const rows = places.map((index) => scheda.righe[index]?.row ?? -1);
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined || last - first + 1 !== rows.length) return undefined;
  const summable = rows.every((row) => typeof (scheda.grid.cell(row, col)?.value ?? 0) === "number");
  return summable ? { formula: `=SUM(${columnName(col)}${first + 1}:${columnName(col)}${last + 1})` } : undefined;
}
