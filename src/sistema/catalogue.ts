// The five built-in sistemi by id. Plain data: no schema is reached from here, since the functions bundle imports it;
// test/sistema/sets.test.ts loads every file through the schema, which is what makes the assertion below true.

import arsac from "./sets/arsac-2017.json";
import belluno from "./sets/belluno-2011.json";
import lucca from "./sets/lucca-2011.json";
import livelli from "./sets/po-livelli.json";
import smivap from "./sets/smivap-2019.json";
import type { Sistema } from "./types";

/** The sistema in force where a workbook has chosen none. */
export const DEFAULT_SISTEMA_ID = "arsac-2017";

const files: readonly unknown[] = [arsac, livelli, belluno, lucca, smivap];

/** In the order in which they are offered. */
export const builtInSistemi = files as readonly Sistema[];

export function findBuiltIn(id: string): Sistema | undefined {
  return builtInSistemi.find((sistema) => sistema.id === id);
}

/** arsac-2017. */
export const defaultSistema = arsac as unknown as Sistema;
