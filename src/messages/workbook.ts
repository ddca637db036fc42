// Why a file cannot be read or a workbook cannot be written to: one line each, with what to do about it.
import type { FileProblem, OtherFormat } from "../workbook/file-problem";
import type { WorkbookProblem } from "../workbook/workbook";

/** To be put after the file's name and a colon. */
export function describeFileProblem(problem: FileProblem): string {
  switch (problem.code) {
    case "FILE_MANCANTE":
      return "il file non esiste; controllare il nome e la cartella.";
    case "FILE_CARTELLA":
      return "è una cartella, non un file; indicare un file .xlsx.";
    case "FILE_PERMESSO":
      return "non si ha il permesso di leggere il file; chiederlo a chi lo conserva o copiarlo altrove.";
    case "FILE_ILLEGGIBILE":
      return `il file non si può leggere (${problem.detail}); riprovare o copiarlo altrove.`;
    case "FILE_VUOTO":
      return "il file è vuoto (0 byte); chiedere di nuovo l'originale.";
    case "FILE_ALTRO_FORMATO":
      return describeFormat(problem.format);
    case "FILE_PASSWORD":
      return "il file è protetto da password; aprirlo in Excel, togliere la password di apertura e salvarne una copia.";
    case "FILE_TRONCATO":
      return "il file è incompleto, forse per una copia o un invio interrotti; chiedere di nuovo l'originale.";
    case "FILE_CORROTTO":
      return `il file è danneggiato e non si può leggere (parte: ${problem.part}); aprirlo in Excel, lasciarlo riparare e salvarne una copia.`;
    case "FILE_TROPPO_GRANDE":
      return `il contenuto, una volta aperto, supera il limite di ${String(problem.limitMegabytes)} MB; dividere la cartella in più file.`;
    case "FILE_SENZA_FOGLI":
      return "la cartella non contiene fogli di lavoro con celle.";
  }
}

const SAVE_AS = "aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)»";

function describeFormat(format: OtherFormat): string {
  return `${FORMATS[format]}.`;
}

const FORMATS: Readonly<Record<OtherFormat, string>> = {
  xls: `il file è nel vecchio formato .xls di Excel 97-2003; ${SAVE_AS}`,
  xlsb: `il file è nel formato binario .xlsb; ${SAVE_AS}`,
  ods: `il file è un foglio OpenDocument (.ods); ${SAVE_AS}`,
  opendocument: "il file è un documento OpenDocument, non una cartella di Excel; indicare un file .xlsx",
  csv: `il file è di solo testo (CSV), non una cartella di Excel; ${SAVE_AS}`,
  pdf: "il file è un PDF, non una cartella di Excel; indicare il file .xlsx da cui è stato prodotto",
  word: "il file è un documento di Word, non una cartella di Excel; indicare un file .xlsx",
  powerpoint: "il file è una presentazione di PowerPoint, non una cartella di Excel; indicare un file .xlsx",
  html: `il file è una pagina web con il nome di un foglio di calcolo; ${SAVE_AS}`,
  xml2003: `il file è nel formato XML di Excel 2003; ${SAVE_AS}`,
  zip: "il file è un archivio compresso, non una cartella di Excel; estrarne il file .xlsx e indicare quello",
  sconosciuto: "il file non è una cartella di Excel; indicare un file .xlsx",
};

/** Detail of a refusal: the last visible sheet cannot go. */
export const KEEPS_VISIBLE_SHEET = "la cartella deve conservare almeno un foglio visibile";

export function describeWorkbookProblem(problem: WorkbookProblem): string {
  switch (problem.code) {
    case "FOGLIO_PROTETTO":
      return `Il foglio «${problem.sheet}» è protetto: togliere la protezione da Revisione e riprovare.`;
    case "FOGLIO_INESISTENTE":
      return `Il foglio «${problem.sheet}» non c'è più: ripetere la verifica.`;
    case "FOGLIO_ESISTENTE":
      return `C'è già un foglio «${problem.sheet}»: rinominarlo o eliminarlo, poi riprovare.`;
    case "FOGLIO_NASCOSTO":
      return `Il foglio «${problem.sheet}» è nascosto: con il tasto destro su una linguetta scegliere Scopri, poi riprovare.`;
    case "STRUTTURA_PROTETTA":
      return "La struttura della cartella è protetta e non si possono aggiungere né togliere fogli: togliere la protezione da Revisione, Proteggi cartella di lavoro, e riprovare.";
    case "CELLA_CAMBIATA":
      return `La cella ${problem.cell} del foglio «${problem.sheet}» è cambiata dopo la verifica: non è stato scritto nulla. Ripetere la verifica.`;
    case "SOLA_LETTURA":
      return "La cartella è aperta in sola lettura: salvarne una copia e lavorare su quella.";
    case "CELLA_IN_MODIFICA":
      return "Una cella è in modifica: premere Invio per confermarla e riprovare.";
    case "TROPPO_GRANDE":
      return "I dati da leggere sono troppi in una volta sola: ridurre l'intervallo e riprovare.";
    case "OCCUPATO":
      return "Excel è occupato: attendere che abbia finito e riprovare.";
    case "VERSIONE_EXCEL":
      return `Questa versione di Excel non lo permette: serve ${problem.requirement} o successiva.`;
    case "INTERROTTO":
      return "Operazione interrotta: non è stato scritto nulla.";
    case "SCRITTO_IN_PARTE":
      return `La scrittura si è interrotta a metà sul foglio «${problem.sheet}» (${problem.detail}): controllare le celle mostrate nell'anteprima, o annullare con Ctrl+Z, e ripetere la verifica.`;
    case "GUASTO":
      return `L'operazione non è riuscita (${problem.detail}): non è stato scritto nulla. Riprovare.`;
  }
}
