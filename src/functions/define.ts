// A PERF function as data: its arguments with what reads each of them, and the computation of calc/ that they are for.
import type { Result } from "../lib/result";
import type { Problema } from "../calc/problemi";
import type { ProblemaPremi } from "../calc/problemi-premi";
import { tellPlace } from "../messages/functions";
import { tellProblema } from "../messages/problemi-cella";
import type { Sistema } from "../sistema/types";
import { placeIn } from "./cells";
import type { Argument } from "./cells";
import type { List } from "./lists";
import { readSistema } from "./names";
import { INVALID, refuse } from "./refuse";
import type { ErrorCode } from "./refuse";
import type { Stato } from "./state";

/** What a call is made under: the sistema named in it, else the workbook's. */
export interface Context {
  readonly stato: Stato;
  readonly sistema: Sistema;
}

type Reader<T> = (argument: Argument, name: string, context: Context) => T;
type Readers = Readonly<Record<string, Reader<unknown>>>;
type Values<R extends Readers> = { readonly [Name in keyof R]: ReturnType<R[Name]> };

export interface Definition {
  readonly id: string;
  /** The arguments' names, as people see them. */
  readonly argomenti: readonly string[];
  /** Whether sistema or scelte count: such calls wait until they are known. */
  readonly usesStato: boolean;
  readonly compute: (stato: Stato, args: readonly Argument[]) => unknown;
}

export function define<R extends Readers>(
  id: string,
  readers: R,
  compute: (values: Values<R>, context: Context) => unknown,
  usesStato = true,
): Definition {
  const argomenti = Object.keys(readers);
  const at = argomenti.indexOf("sistema");
  return {
    id,
    argomenti,
    usesStato,
    compute: (stato, args) => {
      const context = { stato, sistema: readSistema(stato, args[at] ?? null) };
      const values = argomenti.map(
        (name, index) => [name, readers[name]?.(args[index] ?? null, name, context)] as const,
      );
      return compute(Object.fromEntries(values) as Values<R>, context);
    },
  };
}

/** The argument that define() reads by itself. */
export function sistema(_argument: Argument, _name: string, context: Context): Sistema {
  return context.sistema;
}

/** By the words of a code: divisions by zero, numbers out of range, what is unknown or not foreseen; all else is wrong input. */
const CODES: readonly (readonly [words: RegExp, code: ErrorCode])[] = [
  [/^SI_NO/, INVALID],
  [/^TARGET_(ZERO|UGUALE)/, "#DIV/0!"],
  [/_NON_VALID|FUORI_SCALA|^SEGNO|^VERSO/, "#NUM!"],
  [/SCONOSCIUT|_NON_PREVIST|^NESSUNA_FASCIA/, "#N/A"],
];

export function codeOf(problema: string): ErrorCode {
  return CODES.find(([words]) => words.test(problema))?.[1] ?? INVALID;
}

/** The value of a computation, or a refusal for its first reason; `values` is the range that places count in. */
export function unwrap<T>(result: Result<T, readonly (Problema | ProblemaPremi)[]>, values?: List): T {
  if (result.ok) return result.value;
  const [first] = result.error;
  if (first === undefined) return refuse(INVALID);
  return refuse(
    codeOf(first.code),
    tellProblema(first, (index) => tellPlace(values ? placeIn(values.area, index) : { row: index + 1 })),
  );
}
