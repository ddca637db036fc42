// What a PERF function says when it refuses an argument: cause and cure, in the balloon of the cell. Short, because they travel
// with functions.js, which must stay small.
import { formatNumber } from "./numbers";

/** Which cell of a range, counted from 1; what there is only one of is left out. */
export interface Place {
  readonly row?: number | undefined;
  readonly column?: number | undefined;
}

/** What an argument may hold, for `notThis`. */
export const EXPECTED = {
  number: "un numero, per esempio 85,5",
  date: "una data, per esempio 31/12/2024",
  flag: "VERO o FALSO",
  count: "quanti sono, oppure VERO o FALSO",
} as const;

export function tellMissing(argomento: string, place: Place = {}): string {
  return `${nameOf(argomento, place)} manca: compilare la cella.`;
}

export function tellNotThis(argomento: string, place: Place, text: string, expected: string): string {
  return `${nameOf(argomento, place)} contiene «${text.slice(0, 40)}»: indicare ${expected}.`;
}

/** An unknown or ambiguous name: those that can be meant. */
export function tellUnknown(argomento: string, text: string, accepted: readonly string[]): string {
  return tellNotThis(argomento, {}, text, accepted.length === 0 ? "un sistema che ne abbia" : accepted.join(", "));
}

export function tellOneCell(argomento: string, rows: number, columns: number): string {
  return `«${argomento}» è di ${rows} × ${columns} celle: indicarne una.`;
}

export function tellSizes(one: string, rows: number, columns: number, other: string, count: number): string {
  return `«${one}» è di ${rows} × ${columns} celle e «${other}» ne ha ${count}: indicare intervalli uguali.`;
}

export function tellError(argomento: string, place: Place): string {
  return `${nameOf(argomento, place)} contiene un errore: correggere quella cella.`;
}

export function tellBlankOrZero(): string {
  return "Questo Excel passa le celle vuote come 0: indicare solo celle compilate e scrivere gli zeri come testo ('0).";
}

export function tellUnknownSistema(id: string): string {
  return `Il sistema «${id}» di questa cartella non c'è: sceglierlo nel riquadro PERF.`;
}

/** The answer of PERF.VERIFICA.PESI where the weights do not add up. */
export function tellSomma(
  somma: number,
  differenza: number,
  atteso: number,
  correzione: readonly number[] | null = null,
): string {
  const gap = formatNumber(Math.abs(differenza));
  const wrong = `La somma dei pesi è ${formatNumber(somma)}: ${differenza > 0 ? `${gap} in più di` : `mancano ${gap} a`} ${formatNumber(atteso)}.`;
  if (correzione === null) return wrong;
  return `${wrong} In proporzione tornano così: ${correzione.map((peso) => formatNumber(peso)).join("; ")}.`;
}

/** Tied people across a cut whom the evaluator must place (S9). */
export function tellParita(fasce: readonly string[]): string {
  return `${fasce.join(" o ")}: decide il valutatore`;
}

/** Headings, and the rows below the factors of PERF.SCHEDA. */
export const INTESTAZIONI = {
  pesi: ["Fattore", "Descrizione", "Peso"],
  scheda: ["Fattore", "Peso", "%", "Punti"],
  totali: ["Totale", "Fascia", "Retribuzione %"],
  graduatoria: ["Posto", "Nome", "Punteggio", "Fascia"],
  ciclo: ["Data", "Fase", "Evento", "Chi", "Documento", "Riferimento"],
} as const;

/** Beside an article: the date hangs on another event, which may come earlier. */
export const DATA_PRESUNTA = " (data presunta)";

/** "riga 3", "colonna 2", "riga 3, colonna 2", "". */
export function tellPlace({ row, column }: Place): string {
  return [row && `riga ${row}`, column && `colonna ${column}`].filter(Boolean).join(", ");
}

/** "«pesi» (riga 3)". */
function nameOf(argomento: string, place: Place): string {
  const where = tellPlace(place);
  return `«${argomento}»${where && ` (${where})`}`;
}
