// The kinds of indicator (R6) and the words offices use for them.
import { fold } from "../lib/text";

export const TIPI = ["crescente", "decrescente", "incremento", "riduzione", "scala", "si_no", "data"] as const;

export type TipoIndicatore = (typeof TIPI)[number];

const SPELLINGS: Readonly<Record<TipoIndicatore, readonly string[]>> = {
  crescente: ["crescente", "cresc", "piu e meglio", "positivo", "diretto", "diretta", "massimizzare", "valore", "numero", "percentuale"],
  decrescente: ["decrescente", "decresc", "meno e meglio", "negativo", "inverso", "inversa", "minimizzare"],
  incremento: ["incremento", "incrementale", "aumento", "crescita"],
  riduzione: ["riduzione", "diminuzione", "decremento", "calo", "contenimento"],
  scala: ["scala", "scala di giudizio", "media scala", "media di giudizi", "media di scala", "gradimento", "giudizio"],
  si_no: ["si no", "sino", "si o no", "on off", "onoff", "booleano", "binario", "vero falso", "fatto non fatto"],
  data: ["data", "entro il", "entro data", "scadenza", "temporale", "data di completamento"],
}; // prettier-ignore

const BY_SPELLING: ReadonlyMap<string, TipoIndicatore> = new Map(
  TIPI.flatMap((tipo) => SPELLINGS[tipo].map((spelling) => [spelling, tipo] as const)),
);

/** undefined for a word that is none of them. */
export function parseTipo(text: string): TipoIndicatore | undefined {
  return BY_SPELLING.get(fold(text));
}

const YES: ReadonlySet<string> = new Set([
  "si",
  "s",
  "vero",
  "true",
  "fatto",
  "realizzato",
  "raggiunto",
  "x",
  "1",
  "yes",
]);
const NO: ReadonlySet<string> = new Set([
  "no",
  "n",
  "falso",
  "false",
  "non fatto",
  "non realizzato",
  "non raggiunto",
  "0",
]);

/** The outcome of a sì/no indicator as 1 or 0; undefined for other words. */
export function parseSiNo(text: string): 0 | 1 | undefined {
  const folded = fold(text);
  return YES.has(folded) ? 1 : NO.has(folded) ? 0 : undefined;
}
