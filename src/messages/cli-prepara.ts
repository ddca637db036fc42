// `scheda prepara`: the copies made for evaluators, with what they keep and what was left out.
import { describeFoglioInvio } from "./invio";
import type { FoglioInvio, PianoInvio } from "../scheda/invio/types";
import { countWords } from "./cli-verifica";
import { formatList } from "./numbers";

export function missingValutatore(valutatori: readonly string[]): string {
  const known = valutatori.length === 0 ? "" : ` I valutatori sono: ${formatList(valutatori)}.`;
  return `Manca a chi va la copia: indicare --valutatore "NOME", o --tutti.${known}`;
}

export function bothValutatori(): string {
  return "Indicare --valutatore o --tutti, non tutt'e due.";
}

export function missingPreparaFile(): string {
  return 'Manca il file da cui fare la copia: scheda prepara FILE.xlsx --valutatore "Bianchi Anna" COPIA.xlsx.';
}

export function copyExtension(out: string, extension: string): string {
  return `${out}: la copia deve avere estensione ${extension}.`;
}

export function nameOfCopy(stem: string, valutatore: string): string {
  return `${stem} - ${valutatore}`;
}

export function describeCopy(path: string, { valutatore, persone }: PianoInvio): string {
  return `Copia per ${valutatore} (${countWords(persone.length, "persona", "persone")}): ${path}`;
}

export function describeSheetOfCopy(foglio: FoglioInvio): string {
  return `«${foglio.foglio}» ${describeFoglioInvio(foglio)}`;
}

export function describeMissing({ valutatore, mancanti }: PianoInvio): string {
  return `Nella copia per ${valutatore} non c'è nulla di: ${formatList(mancanti)}.`;
}

export function describeCopies(made: number, wanted: number): string {
  return `${countWords(made, "copia fatta", "copie fatte")} su ${String(wanted)}.`;
}
