// `scheda genera`: what was made, of whom nothing was made and why.
import type { SkippedPersona } from "../scheda/moduli/types";
import { countWords } from "./cli-verifica";
import { describeSkipped } from "./moduli";
import { formatList } from "./numbers";

export function missingStaffFile(): string {
  return "Manca il file del personale: scheda genera PERSONALE.xlsx CARTELLA. Per un modulo vuoto: scheda genera --vuoto personale MODULI.xlsx.";
}

export function missingVuoto(moduli: readonly string[]): string {
  return `Manca il modulo da fare: scheda genera --vuoto MODULO… FILE.xlsx. I moduli di questo sistema sono: ${formatList(moduli)}.`;
}

export function unknownModulo(word: string, moduli: readonly string[], suggestion: string | undefined): string {
  const similar = suggestion === undefined ? "" : ` Forse si intendeva «${suggestion}».`;
  return `Il modulo «${word}» non è di questo sistema.${similar} I moduli sono: ${formatList(moduli)}.`;
}

export function malformedAnno(text: string): string {
  return `«${text}» non è un anno: scriverlo con quattro cifre, per esempio --anno 2025.`;
}

export function uselessWithVuoto(option: string): string {
  return `Con --vuoto l'opzione «${option}» non ha senso: i moduli vuoti non sono di nessuno.`;
}

export interface GeneraTotals {
  readonly cartelle: number;
  readonly fogli: number;
  readonly persone: number;
  readonly out: string;
}

export function describeMade({ cartelle, fogli, persone, out }: GeneraTotals): string {
  return `${countWords(cartelle, "cartella di lavoro fatta", "cartelle di lavoro fatte")}, ${countWords(fogli, "foglio", "fogli")}, ${countWords(persone, "persona", "persone")}: ${out}`;
}

export function describeAnno(anno: number, stated: boolean): string {
  return `Anno: ${String(anno)}${stated ? "" : " (in corso; per un altro: --anno)"}`;
}

/** None: no line at all. */
export function describeSkippedPeople(saltate: readonly SkippedPersona[]): readonly string[] {
  if (saltate.length === 0) return [];
  return [
    `${countWords(saltate.length, "persona saltata", "persone saltate")}:`,
    ...saltate.map((saltata) => `  - ${describeSkipped(saltata)}`),
  ];
}

export function nobodyUsable(path: string): string {
  return `${path}: di nessuna persona si può fare una scheda; non è stato scritto nulla.`;
}

export function nothingToDo(): string {
  return "Nessuna cartella da fare con questi moduli; non è stato scritto nulla.";
}
