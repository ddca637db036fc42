// What the command line says of the files that it makes: those that are there, progress, Ctrl+C.
import { countWords } from "./cli-verifica";
import { formatNumber } from "./numbers";

const MOST_LISTED = 5;

/** Nothing was written: said before the first file. */
export function fileExists(paths: readonly string[]): string {
  const more = paths.length - MOST_LISTED;
  const listed = paths.slice(0, MOST_LISTED).map((path) => `  ${path}`);
  const rest = more > 0 ? [`  e altri ${formatNumber(more)}`] : [];
  return [
    paths.length === 1
      ? "Un file esiste già e non è stato scritto nulla:"
      : `${formatNumber(paths.length)} file esistono già e non è stato scritto nulla:`,
    ...listed,
    ...rest,
    "Indicare un'altra cartella, o aggiungere --sostituisci per riscriverli (quello che contengono va perso).",
  ].join("\n");
}

export function isInputFile(path: string): string {
  return `${path}: è il file da cui si parte, che non viene mai scritto; indicare un altro nome.`;
}

export function missingOutput(command: string): string {
  return `Manca dove scrivere: una cartella o un file .xlsx alla fine del comando. Per l'uso: scheda ${command} --help.`;
}

export function outputNeedsFolder(out: string): string {
  return `${out}: qui serve una cartella; indicarne il nome, sarà creata se non c'è.`;
}

export function outputNeedsFile(out: string): string {
  return `${out}: qui serve un file .xlsx, per esempio moduli.xlsx.`;
}

export function makingProgress(done: number, total: number, label: string): string {
  return `${formatNumber(done)} di ${formatNumber(total)}: ${label}`;
}

export function interrupted(made: number, total: number): string {
  return `Interrotto: ${countWords(made, "file fatto", "file fatti")} su ${formatNumber(total)}, tutti interi; gli altri non sono stati scritti.`;
}

export function unknownValue(option: string, value: string, accepted: readonly string[]): string {
  return `«${value}» non è un valore di ${option}: ${accepted.join(", ")}.`;
}
