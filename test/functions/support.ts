// Calls of the PERF functions as Excel makes them: every parameter there, null where left out, the invocation last. What a cell
// would show comes back: a value, a matrix, or the error with its message.
import * as calendario from "../../src/functions/perf/calendario";
import * as graduatorie from "../../src/functions/perf/graduatorie";
import * as indicatori from "../../src/functions/perf/indicatori";
import * as pesi from "../../src/functions/perf/pesi";
import * as schede from "../../src/functions/perf/schede";
import { imposta } from "../../src/functions/state";

/** What office.js gives as CustomFunctions.Error. */
export class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

Object.assign(globalThis, { CustomFunctions: { Error: ExcelError } });

export type Shell = (...args: readonly unknown[]) => unknown;

/** The functions by their name in the cell, with how many parameters each has. */
export const SHELLS: Readonly<Record<string, readonly [shell: Shell, parameters: number]>> = {
  PR: [indicatori.pr, 4],
  RAGGIUNGIMENTO: [indicatori.raggiungimento, 4],
  MEDIA: [indicatori.media as Shell, 2],
  STRATEGICO: [indicatori.strategico as Shell, 6],
  PESO: [pesi.peso, 5],
  PESI: [pesi.pesi, 5],
  "VERIFICA.PESI": [pesi.verificaPesi as Shell, 2],
  "PESO.OBIETTIVO": [pesi.pesoObiettivo, 4],
  INCIDENZA: [pesi.incidenza as Shell, 1],
  PUNTEGGIO: [schede.punteggio as Shell, 5],
  SCHEDA: [schede.scheda as Shell, 6],
  FASCIA: [schede.fascia, 4],
  RETRIBUZIONE: [schede.retribuzione, 2],
  DIFFERENZIAZIONE: [schede.differenziazione as Shell, 2],
  GIUDIZIO: [schede.giudizio as Shell, 3],
  ORGANIZZATIVA: [schede.organizzativa as Shell, 4],
  GRADUATORIA: [graduatorie.graduatoria as Shell, 4],
  "FASCE.MERITO": [graduatorie.fasceMerito as Shell, 2],
  RIPARTO: [graduatorie.riparto as Shell, 5],
  RISPARMI: [graduatorie.risparmi, 2],
  SCADENZA: [calendario.scadenza, 4],
  CICLO: [calendario.ciclo, 3],
};

/** What the cell shows: an error as "#N/A" with its sentence behind it, if it has one. */
export function perf(name: string, ...args: readonly unknown[]): unknown {
  const [shell, parameters] = SHELLS[name] ?? [];
  if (shell === undefined) throw new Error(`no function ${name}`);
  const all = Array.from({ length: parameters ?? 0 }, (_, at) => args[at] ?? null);
  return shown(() => shell(...all, { functionName: name }));
}

/** The same without the sentence. */
export function code(name: string, ...args: readonly unknown[]): unknown {
  const result = perf(name, ...args);
  return typeof result === "string" && result.startsWith("#") ? result.split(" ")[0] : result;
}

export function shown(call: () => unknown): unknown {
  try {
    return call();
  } catch (thrown) {
    if (!(thrown instanceof ExcelError)) throw thrown;
    return thrown.message === undefined ? thrown.code : `${thrown.code} ${thrown.message}`;
  }
}

export function column(...cells: readonly unknown[]): readonly (readonly unknown[])[] {
  return cells.map((cell) => [cell]);
}

export function row(...cells: readonly unknown[]): readonly (readonly unknown[])[] {
  return [cells];
}

/** A workbook in which nothing was chosen, or with these scelte. */
export function withScelte(scelte: Readonly<Record<string, string>> = {}, sistema = "arsac-2017"): void {
  imposta({ sistema, scelte });
}
