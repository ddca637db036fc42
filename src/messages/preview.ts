// The page that shows PERF beside a grid, without Excel.
import type { FileProblem } from "../workbook/file-problem";
import type { WorkbookProblem } from "../workbook/workbook";
import { describeFileProblem, describeWorkbookProblem } from "./workbook";

export const PREVIEW = {
  title: "PERF senza Excel",
  privacy: "Il file resta in questo computer: la pagina non invia nulla.",
  open: "Apri un file",
  save: "Salva una copia",
  undo: "Annulla l'ultima modifica",
  redo: "Ripeti la modifica annullata",
  showPane: "Mostra PERF",
  hidePane: "Nascondi PERF",
  drop: "Rilasciare qui il file .xlsx da aprire",
  dismiss: "Chiudi il messaggio",
  loading: "Preparazione del foglio",
  grid: "Foglio di lavoro",
  pane: "Riquadro PERF",
  unnamed: "Nuova cartella.xlsx",
  cancel: "Annulla",
  saveAnyway: "Salva comunque",
  openAnyway: "Apri senza salvare",
  unsavedTitle: "Le modifiche non sono state salvate",
  lossesTitle: "La copia perderà qualcosa",
  structure:
    "Righe, colonne, unioni e fogli non si cambiano in questa pagina, che corregge soltanto il contenuto delle celle: farlo in Excel, poi riaprire qui il file.",
  broken:
    "Il foglio non si è aperto. Ricaricare la pagina; se succede di nuovo, usare un browser aggiornato (Chrome, Edge, Firefox o Safari).",
} as const;

export function describeUnsaved(name: string): string {
  return `«${name}» è stato modificato dopo l'ultimo salvataggio. Salvarne una copia prima di aprire un altro file, o le modifiche andranno perse.`;
}

export function describeLockedCell(sheet: string, address: string): string {
  return `La cella ${address} è bloccata: il foglio «${sheet}» è protetto. Togliere la protezione in Excel (Revisione, Rimuovi protezione foglio) o compilare le celle sbloccate.`;
}

export function describeOpened(name: string): string {
  return `Aperto «${name}».`;
}

export function describeSaved(name: string): string {
  return `Salvata una copia di «${name}» nella cartella dei file scaricati.`;
}

export function describeNotOpened(name: string, problem: FileProblem): string {
  return `«${name}»: ${describeFileProblem(problem)}`;
}

export function describeNotSaved(name: string, problem: FileProblem | WorkbookProblem): string {
  const why = problem.code.startsWith("FILE_")
    ? describeFileProblem(problem as FileProblem)
    : describeWorkbookProblem(problem as WorkbookProblem);
  return `La copia di «${name}» non è stata salvata: ${why}`;
}

/** What a saved copy cannot keep, by the code that the reader of files gives it. */
export const LOSSES = {
  FIRMA_DIGITALE:
    "La firma digitale del file non vale più per una copia modificata e viene tolta: firmare di nuovo la copia.",
} as const;
