// The sistema and the scelte of the workbook as the functions know them: set from outside through PERF.imposta, kept in
// memory, read by every call. Until they are known, calls that depend on them wait.
import { DEFAULT_SISTEMA_ID, findBuiltIn } from "../sistema/catalogue";
import type { Scelte, Sistema } from "../sistema/types";

export interface Impostazioni {
  /** Id of a built-in sistema, the whole of an office's own (already checked), or nothing: arsac-2017. */
  readonly sistema?: string | Sistema | Readonly<Record<string, unknown>> | null | undefined;
  readonly scelte?: Scelte | null | undefined;
  /** This Excel hands empty cells over as 0 (docs/differences.md). */
  readonly vuotiComeZero?: boolean | undefined;
}

export interface Stato {
  /** The id alone where it is unknown. */
  readonly sistema: Sistema | string;
  readonly scelte: Scelte;
  readonly vuotiComeZero: boolean;
  /** Counts the changes: part of every memo key. */
  readonly versione: number;
}

/** What was given, as text: compared with what comes next, and a copy that nobody else changes. */
let given = normalize({});
/** Until something is known, that of a workbook in which nothing was chosen. */
let current = toStato(given, 0);
let known = false;
/** Whether a result was given under the state in force, so that a change makes it stale. */
let answered = false;
const waiting: (() => void)[] = [];

/** True where cells calculated so far must be calculated again. */
export function imposta(impostazioni: Impostazioni = {}): boolean {
  const next = normalize(impostazioni);
  let stale = false;
  if (next !== given) {
    given = next;
    stale = answered && (known || impostazioni.vuotiComeZero === true);
    current = toStato(given, current.versione + 1);
    answered = false;
  }
  known = true;
  for (const release of waiting.splice(0)) release();
  return stale;
}

/** Whether imposta() was called. */
export function isKnown(): boolean {
  return known;
}

export function whenKnown(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
  });
}

/** The state to answer a call under. */
export function statoToAnswer(): Stato {
  answered = true;
  return current;
}

function normalize({ sistema, scelte, vuotiComeZero }: Impostazioni): string {
  return JSON.stringify([sistema ?? DEFAULT_SISTEMA_ID, scelte ?? {}, vuotiComeZero === true]);
}

function toStato(text: string, versione: number): Stato {
  const [chosen, scelte, vuotiComeZero] = JSON.parse(text) as [Sistema | string, Scelte, boolean];
  const sistema = typeof chosen === "string" ? (findBuiltIn(chosen) ?? chosen) : chosen;
  return { sistema, scelte, vuotiComeZero, versione };
}
