// The five built-in sistemi by id. Plain data: no schema is reached from here, since the functions bundle imports it;
// test/sistema/sets.test.ts loads every file through the schema, which is what makes the assertion below true.

import { builtInFiles } from "./sets";
import type { Sistema } from "./types";

/** The sistema in force where a workbook has chosen none. */
export const DEFAULT_SISTEMA_ID = "arsac-2017";

/** In the order in which they are offered. */
export const builtInSistemi = builtInFiles as readonly Sistema[];

export function findBuiltIn(id: string): Sistema | undefined {
  return builtInSistemi.find((sistema) => sistema.id === id);
}

/** arsac-2017. */
export const defaultSistema = builtInSistemi[0] as Sistema;
