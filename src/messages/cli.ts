// What the command line answers to words, options and paths that it cannot use. Each sentence says what would do.
import type { Scelta, Sistema } from "../sistema/types";
import { formatList } from "./numbers";

function orSimilar(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` Forse si intendeva «${suggestion}».`;
}

export function unknownCommand(word: string, commands: readonly string[], suggestion: string | undefined): string {
  return `Il comando «${word}» non esiste.${orSimilar(suggestion)} I comandi sono: ${formatList(commands)}.`;
}

export function unknownOption(word: string, options: readonly string[], suggestion: string | undefined): string {
  return `L'opzione «${word}» non esiste.${orSimilar(suggestion)} Le opzioni ammesse sono: ${formatList(options)}.`;
}

export function missingValue(option: string): string {
  return `L'opzione «${option}» vuole un valore, per esempio ${VALUE_EXAMPLES[option] ?? `${option} VALORE`}.`;
}

const VALUE_EXAMPLES: Readonly<Record<string, string>> = {
  "--sistema": "--sistema arsac-2017",
  "--scelta": "--scelta S1=arrotonda",
  "--esporta": "--esporta copia.xlsx",
  "--per": "--per settore",
  "--modulo": "--modulo valutazione",
  "--anno": "--anno 2025",
  "--formule": "--formule excel",
  "--ente": '--ente "Comune di Esempio"',
  "--precedente": "--precedente schede-2024.xlsx",
  "--valutatore": '--valutatore "Bianchi Anna"',
};

export function unexpectedValue(option: string): string {
  return `L'opzione «${option}» non vuole un valore.`;
}

export function missingFiles(command: string): string {
  return `Manca il file da esaminare: scheda ${command} FILE.xlsx. Per le opzioni: scheda ${command} --help.`;
}

export function unexpectedWords(words: readonly string[], command: string): string {
  return `Parole in più: ${words.map((word) => `«${word}»`).join(", ")}. Per l'uso: scheda ${command} --help.`;
}

export function missingCell(): string {
  return "Manca la cella da spiegare: scheda spiega FILE.xlsx 'FOGLIO!CELLA', per esempio 'Rossi!E14'.";
}

export function missingSistemaFile(): string {
  return "Manca il file da controllare: scheda sistemi controlla FILE.json.";
}

export function malformedCell(text: string): string {
  return `«${text}» non è una cella: scriverla come 'FOGLIO!CELLA', per esempio 'Rossi!E14'.`;
}

export function unknownSheet(name: string, sheets: readonly string[], suggestion: string | undefined): string {
  const listed = formatList(sheets.map((sheet) => `«${sheet}»`));
  return `Il foglio «${name}» non c'è.${orSimilar(suggestion)} I fogli sono: ${listed}.`;
}

export function emptyFolder(path: string): string {
  return `${path}: la cartella non contiene file .xlsx o .xlsm; indicare un file o un'altra cartella.`;
}

export function unknownSistema(name: string, ids: readonly string[], suggestion: string | undefined): string {
  return `Il sistema «${name}» non esiste.${orSimilar(suggestion)} I sistemi sono: ${formatList(ids)}; oppure indicare un file .json.`;
}

export function unreadableSistema(path: string, reason: string): string {
  return `${path}: ${reason}`;
}

/** One line for each reason. */
export function invalidSistemaFile(path: string, reasons: readonly string[]): string {
  const count = reasons.length === 1 ? "c'è un problema" : `ci sono ${String(reasons.length)} problemi`;
  return [`${path}: il sistema non si può usare, ${count}.`, ...reasons.map((reason) => `  ${reason}`)].join("\n");
}

export function malformedScelta(text: string): string {
  return `La scelta «${text}» non è scritta come ID=OPZIONE, per esempio --scelta S1=arrotonda.`;
}

export function unknownScelta(id: string, sistema: Sistema): string {
  const known = sistema.scelte.map((scelta) => `${scelta.id} (${scelta.opzioni.map((one) => one.id).join(", ")})`);
  const listed =
    known.length === 0 ? "Questo sistema non ha scelte." : `Le scelte di questo sistema sono: ${known.join("; ")}.`;
  return `La scelta «${id}» non riguarda il sistema ${sistema.id}. ${listed}`;
}

export function unknownOpzione(scelta: Scelta, option: string, suggestion: string | undefined): string {
  const options = formatList(scelta.opzioni.map(({ id }) => id));
  return `La scelta ${scelta.id} (${scelta.titolo}) non ha l'opzione «${option}».${orSimilar(suggestion)} Le opzioni sono: ${options}.`;
}

export function exportNeedsFolder(out: string): string {
  return `${out}: con più file --esporta vuole una cartella; indicarne il nome, sarà creata se non c'è.`;
}

export function exportIntoInput(out: string): string {
  return `${out}: è uno dei file da esaminare, che non vengono mai scritti; indicare un altro nome per la copia.`;
}

export function exportNotOurs(out: string): string {
  return `${out}: esiste già e non è una copia fatta da --esporta; spostarlo o indicare un altro nome.`;
}

export function exportExtension(out: string, extension: string): string {
  return `${out}: la copia deve avere estensione ${extension}, come il file da cui viene.`;
}

export function exportUnwritable(out: string, detail: string): string {
  const reason = WRITE_REASONS[detail] ?? `non si può scrivere (${detail})`;
  return `${out}: ${reason}.`;
}

const WRITE_REASONS: Readonly<Record<string, string>> = {
  EACCES: "non si ha il permesso di scrivere in questa cartella; indicarne un'altra",
  EPERM: "non si ha il permesso di scrivere in questa cartella; indicarne un'altra",
  EROFS: "il disco è in sola lettura; indicare un'altra cartella",
  ENOSPC: "lo spazio sul disco è finito; liberarne e riprovare",
  EEXIST: "una parte del percorso è un file, non una cartella; indicare un'altra cartella",
  ENOTDIR: "una parte del percorso è un file, non una cartella; indicare un'altra cartella",
  EISDIR: "è una cartella; indicare anche il nome del file",
};

export function signatureLost(path: string): string {
  return `${path}: il file è firmato digitalmente; la copia con i rilievi non porta la firma.`;
}

export function fileTimedOut(seconds: number): string {
  return `l'esame non è finito in ${String(seconds)} secondi ed è stato interrotto; dividere la cartella in più file.`;
}

export function fileCrashed(): string {
  return "l'esame si è interrotto, forse per mancanza di memoria; esaminare il file da solo o dividerlo.";
}

export function fileBroke(detail: string): string {
  return `l'esame si è fermato per un difetto del programma (${detail}); segnalarlo allegando, se si può, un file di prova.`;
}

export function progressLine(done: number, total: number): string {
  return `Verifica: ${String(done)} di ${String(total)}`;
}
