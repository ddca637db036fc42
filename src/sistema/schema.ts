// The shape of a sistema, checked on load: strict, so that a misspelt key is a problem and not a figure left out.
// What shape cannot say (sums, overlaps, references) is in check-figures.ts and check-references.ts.

import { z } from "zod";
import {
  distribuzione,
  evento,
  fasceMerito,
  giudizi,
  partenza,
  pesatura,
  premi,
  scelta,
  sogliaObiettivo,
} from "./schema-altri";
import { citation, id, list, text } from "./schema-base";
import { printedModulo } from "./schema-moduli";
import {
  categoria,
  differenziazione,
  elementi,
  fasce,
  fattore,
  limiti,
  misurazione,
  pesiCategoria,
  riallocazione,
  soglia,
} from "./schema-scheda";
import type { Sistema } from "./types";

export const sistemaSchema = z.strictObject({
  id,
  nome: text,
  ente: text,
  documento: text,
  anno: z.int().min(1990).max(2100).nullable(),
  termini: z.strictObject({ organismo: text, posizione: text, fascia: text }),
  categorie: list(categoria),
  fattori: list(fattore),
  pesi: list(pesiCategoria),
  riallocazioni: list(riallocazione),
  limiti,
  differenziazione: differenziazione.nullable(),
  elementi: list(elementi),
  moduli: list(printedModulo).exactOptional(),
  misurazione: list(misurazione).exactOptional(),
  fasce: fasce.nullable(),
  soglia: soglia.nullable(),
  pesatura: pesatura.nullable(),
  giudizi: giudizi.nullable(),
  obiettivo_raggiunto: sogliaObiettivo.nullable(),
  distribuzione: distribuzione.nullable(),
  fasce_merito: fasceMerito.nullable(),
  premi: premi.nullable(),
  valutatore_unico: citation.nullable(),
  fondo: citation.nullable(),
  graduatoria: citation.nullable(),
  sospensione: citation.nullable(),
  partenze: list(partenza),
  calendario: list(evento),
  scelte: list(scelta),
});

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
type Filled<T> = T extends readonly (infer Item)[]
  ? readonly Filled<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]-?: Filled<T[Key]> }
    : T;
type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Assert<T extends true> = T;
type Checked = z.infer<typeof sistemaSchema>;

/** These do not compile where the schema and the types part ways; the second sees optional keys that one of them lacks. */
export type SchemaMatchesTypes = Assert<Mutual<Frozen<Checked>, Sistema>>;
export type SchemaMatchesKeys = Assert<Mutual<Filled<Checked>, Filled<Sistema>>>;
