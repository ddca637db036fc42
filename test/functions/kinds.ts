// Every kind of cell, and a good call of every function: the table of kinds.txt puts each kind into each parameter of each.
import { ExcelError } from "./support";

export const KINDS: readonly (readonly [name: string, cell: unknown])[] = [
  ["numero", 85.5],
  ["zero", 0],
  ["testo numerico", " 85,5 "],
  ["percentuale", "85%"],
  ["altro testo", "circa 550"],
  ["vero", true],
  ["vuoto", null],
  ["testo vuoto", "  "],
  ["errore", new ExcelError("#DIV/0!")],
  ["riferimento rotto", new ExcelError("#REF!")],
  ["data", 45657],
  ["cella singola", [[85.5]]],
  ["riga", [[80, 90, 100]]],
  ["colonna", [[80], [90], [100]]],
  [
    "matrice",
    [
      [80, 90],
      [70, 60],
    ],
  ],
  ["colonna con un vuoto", [[80], [null], [100]]],
  ["colonna con un errore", [[80], [new ExcelError("#N/A")], [100]]],
  ["colonna intera", wholeColumn([80, 90, 100])],
  ["colonna vuota", wholeColumn([])],
];

const VALUES = [[80], [90], [100]];
const WEIGHTS = [[50], [30], [20]];

/** Arguments with which each function gives a result. */
export const GOOD_CALLS: Readonly<Record<string, readonly unknown[]>> = {
  PR: [80, 100, "crescente", 0],
  RAGGIUNGIMENTO: [80, 100, "riduzione", 120],
  MEDIA: [VALUES, WEIGHTS],
  STRATEGICO: [VALUES, WEIGHTS, VALUES, WEIGHTS, 40, 60],
  PESO: ["1a", "Dirigente", 1, 5, "arsac-2017"],
  PESI: ["Dirigente", 1, 5, "arsac-2017", false],
  "VERIFICA.PESI": [WEIGHTS, 100],
  "PESO.OBIETTIVO": ["Alta", "Media", "Alta", "Bassa"],
  INCIDENZA: [WEIGHTS],
  PUNTEGGIO: ["Fascia A/B", VALUES, 1, 5, "arsac-2017"],
  SCHEDA: ["Fascia A/B", VALUES, 1, 5, "arsac-2017", false],
  FASCIA: [88, "po-livelli", "apicali", "livello"],
  RETRIBUZIONE: [88, "arsac-2017"],
  DIFFERENZIAZIONE: [VALUES, "arsac-2017"],
  GIUDIZIO: [[[5], [6], [7]], WEIGHTS, "po-livelli"],
  ORGANIZZATIVA: [VALUES, WEIGHTS, 70, "po-livelli"],
  GRADUATORIA: [[["Bianchi"], ["Rossi"], ["Verdi"]], VALUES, "arsac-2017", false],
  "FASCE.MERITO": [VALUES, "belluno-2011"],
  RIPARTO: [1000, [[1], [1], [2]], VALUES, [[1], [1], [0.5]], "arsac-2017"],
  RISPARMI: [1000, 30],
  SCADENZA: ["conciliazione_inoltro", 2025, 45657, "arsac-2017"],
  CICLO: [2025, "lucca-2011", false],
};

/** Long tables by their size and first row. */
export function brief(result: unknown): string {
  if (!Array.isArray(result) || result.length < 9) return JSON.stringify(result);
  return `${result.length} righe, la prima ${JSON.stringify(result[0])}`;
}

function wholeColumn(cells: readonly number[]): readonly (readonly unknown[])[] {
  const empty = [null];
  return Array.from({ length: 1_048_576 }, (_, at) => (at < cells.length ? [cells[at]] : empty));
}
