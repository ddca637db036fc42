// What a custom function is said to be (functions.json), what it is called with, what it gives.
import type { CellValue } from "./types";

/** A cell argument, an area, or nothing for an optional parameter left out. */
export type Argument = CellValue | readonly (readonly CellValue[])[] | undefined;

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly type?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly options?: Readonly<Record<string, boolean>>;
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
}

export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionError {
  /** "#VALUE!", "#N/A" … */
  readonly code: string;
  readonly message?: string;
}

export type FunctionResult =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: FunctionError };

export interface Call {
  readonly name: string;
  readonly args: readonly Argument[];
  /** Of the cell that calls, e.g. "Foglio1!A1". */
  readonly address?: string;
  /** For functions without metadata. */
  readonly cancelable?: boolean;
  readonly streaming?: boolean;
}

export interface Pending {
  readonly result: Promise<FunctionResult>;
  /** As when the cell is cleared or calculated anew. */
  readonly cancel: () => void;
  /** Results of a streaming function so far. */
  readonly stream: readonly FunctionResult[];
}

export function isMatrix(argument: Argument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument);
}

export const failed = (code: string, message?: string): FunctionResult => ({
  ok: false,
  error: { code, ...(message ? { message } : {}) },
});
