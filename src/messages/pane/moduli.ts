// The words of the place Moduli: its parts, what is asked, what is shown before forms are made, how it ended.
import type { LastYear, Per, PersonaleRead } from "../../scheda/moduli/types";
import { formatList, formatNumber } from "../numbers";
import { counted } from "./words";

export const SECTION_LABELS = {
  nuova: { titolo: "Nuova scheda", testo: "Un modulo da compilare, per una persona o per l'ente, in un nuovo foglio." },
  genera: {
    titolo: "Genera per tutto il personale",
    testo: "I moduli di tutte le persone della tabella Personale, in questa cartella o in file separati.",
  },
  anno: {
    titolo: "Nuovo anno",
    testo: "I moduli dell'anno che viene, in file nuovi, con gli obiettivi di questa cartella e senza i risultati.",
  },
  invio: {
    titolo: "Prepara per l'invio",
    testo: "Una copia con le sole persone di un valutatore, senza registro e senza i dati degli altri.",
  },
} as const;

export const MODULI = {
  title: "Che cosa preparare",
  toList: "Torna ai moduli",
  notRead: "La cartella non è ancora stata letta.",
  read: "Leggi la cartella",
  modulo: "Modulo",
  moduli: "Moduli",
  ofEnte: "Dell'ente",
  ofPersone: "Di ogni persona",
  persona: "Persona",
  fromStaff: "Dalla tabella del personale",
  typed: "Scrivere i dati qui sotto",
  nome: "Cognome e nome",
  settore: "Settore",
  ufficio: "Ufficio",
  categoria: "Categoria",
  choose: "Scegliere",
  valutatore: "Valutatore",
  collaboratori: "Collaboratori",
  collaboratoriHint: "Quanti ne valuta. Vuoto: più di uno.",
  obiettivi: "Obiettivi individuali",
  obiettiviHint: "Quanti ne sono assegnati. Vuoto: non è detto.",
  anno: "Anno",
  newAnno: "Anno nuovo",
  ente: "Ente in testa ai moduli",
  options: "Formule, protezione, ente",
  formule: "Formule",
  formulePerf: "PERF: si spiegano e si aggiornano con il sistema",
  formuleNative: "Di Excel: funzionano anche senza PERF",
  protetti: "Proteggi i fogli, senza password: si scrive solo nelle celle da compilare",
  dove: "Dove",
  preview: "Mostra l'anteprima",
  insert: "Inserisci",
  generate: "Genera",
  prepare: "Prepara la copia",
  insertPersonale: "Inserisci il modulo «Personale»",
  personaleAction: "Inserimento del modulo «Personale»",
  congela: "Congela i valori: le formule diventano cifre",
  valutatoreOf: "Valutatore a cui si invia",
  weights: "Pesi della scheda",
  weightFactor: "Fattore",
  weightTable: "Tabella",
  weightDue: "Nel modulo",
  newSheets: "Fogli che si aggiungono",
  newFiles: "File che si creano",
  skipped: "Persone saltate",
  kept: "Fogli nella copia",
  left: "Fogli esclusi",
  missing: "Persone di cui non resta nulla",
  carried: "Che cosa si porta nel nuovo anno",
  notCarried: "Risultati, punteggi e note restano in questa cartella: nei moduli nuovi non ci sono.",
  nothingToCarry:
    "In questa cartella non ci sono schede, obiettivi o personale da cui partire. Aprire la cartella dell'anno scorso.",
  nothingToMake: "Non c'è nessuna persona per cui preparare i moduli.",
  noModuli: "Scegliere almeno un modulo.",
  report: "Resoconto",
  closeReport: "Chiudi il resoconto",
  copyList: "Copia l'elenco",
  listCopied: "Elenco copiato.",
  listNotCopied: "Excel non lascia copiare da qui: selezionare l'elenco e premere Ctrl+C.",
  save: "Salva il file",
  saveAgain: "Salva di nuovo",
  open: "Apri in Excel",
  files: "File creati",
  saveFailed: "Excel non lascia salvare file da questo riquadro: aprire i file dall'elenco e salvarli da Excel.",
  saveFailedHere:
    "Excel non lascia salvare file da questo riquadro: ripetere scegliendo «In questa cartella», o usare PERF in Excel per Windows o sul web.",
  noAddSheets: "Questa versione di Excel non permette a PERF di aggiungere fogli: ripetere scegliendo un file.",
  noToFile: "Questa versione di Excel non dà a PERF la cartella intera: salvarla e usare la riga di comando.",
  nomeMissing: "Scrivere cognome e nome.",
  categoriaMissing: "Scegliere la categoria: da essa dipendono i pesi.",
  wholeNumber: "Un numero intero da 0 in su.",
  year: "Un anno di quattro cifre.",
  errors: "Controllare i dati segnati.",
} as const;

export const DESTINATION_LABELS: Readonly<Record<"qui" | Per, string>> = {
  qui: "In questa cartella",
  persona: "In un file per persona",
  settore: "In un file per settore",
  tutti: "In un unico file",
};

const people = (count: number): string => counted(count, "persona", "persone");
const sheets = (count: number): string => counted(count, "foglio", "fogli");
const files = (count: number): string => counted(count, "file", "file");

/** "Foglio «Personale»: 48 persone, 2 saltate." */
export function describeStaff({ foglio, persone, saltate }: PersonaleRead): string {
  const skipped = saltate.length === 0 ? "" : `, ${counted(saltate.length, "saltata", "saltate")}`;
  return `Foglio «${foglio}»: ${people(persone.length)}${skipped}.`;
}

export function newSchedaTitle(modulo: string, persona: string | undefined): string {
  return persona === undefined ? `Nuovo modulo: ${modulo}` : `${modulo}: ${persona}`;
}

export function newSheetName(name: string): string {
  return `Si aggiunge il foglio «${name}», in fondo alla cartella.`;
}

/** A sheet of the usual name is there already. */
export function renamedBecause(usual: string, name: string): string {
  return `Il foglio «${usual}» c'è già e resta com'è: il nuovo si chiama «${name}».`;
}

export function insertedAction(modulo: string, persona: string | undefined): string {
  return persona === undefined ? `Nuovo modulo: ${modulo}` : `Nuova scheda: ${modulo}, ${persona}`;
}

export function insertedNow(names: readonly string[]): string {
  const [first = ""] = names;
  return names.length === 1 ? `Inserito il foglio «${first}».` : `Inseriti ${sheets(names.length)}.`;
}

export function generateTitle(fogli: number, persone: number): string {
  return `${sheets(fogli)} per ${people(persone)}`;
}

export function generateAction(persone: number): string {
  return `Moduli generati per ${people(persone)}`;
}

export function describeWhere(cartelle: number, isHere: boolean): string {
  if (isHere) return "I fogli si aggiungono in fondo a questa cartella; quelli che ci sono restano come sono.";
  return cartelle === 1
    ? "Si crea un file nuovo: questa cartella resta com'è."
    : `Si creano ${files(cartelle)} nuovi, salvati insieme in un archivio .zip: questa cartella resta com'è.`;
}

export function skippedCount(count: number): string {
  return count === 1
    ? "Una persona è saltata: il motivo è qui sotto."
    : `${people(count)} sono saltate: i motivi sono qui sotto.`;
}

/** "Rossi Maria.xlsx: 3 fogli". */
export function describeFile(name: string, fogli: number): string {
  return `${name}: ${sheets(fogli)}`;
}

export function filesMade(count: number, persone: number): string {
  return `${count === 1 ? "Creato" : "Creati"} ${files(count)} per ${people(persone)}.`;
}

export function filesInterrupted(done: number, total: number): string {
  return `Interrotto dopo ${formatNumber(done)} di ${files(total)}: non è stato salvato nulla.`;
}

/** `reason` begins with a small letter, as messages/workbook.ts gives it. */
export function fileFailed(name: string, reason: string): string {
  return `${name}: ${reason} Non è stato salvato nulla.`;
}

export function archiveName(anno: number): string {
  return `moduli ${String(anno)}.zip`;
}

/** What comes along from this workbook, each part with how much of it. */
export function describeCarried({ persone, piano, personale }: LastYear): readonly string[] {
  const all = [...persone.values()];
  const total = (part: "struttura" | "individuali" | "elementi" | "comportamenti"): number =>
    all.reduce((sum, one) => sum + (one[part]?.length ?? 0), 0);
  const parts: readonly (readonly [count: number, one: string, many: string])[] = [
    [personale.length, "persona", "persone"],
    [total("struttura"), "riga di obiettivi della struttura", "righe di obiettivi della struttura"],
    [total("individuali"), "riga di obiettivi individuali", "righe di obiettivi individuali"],
    [total("elementi"), "elemento di dettaglio", "elementi di dettaglio"],
    [total("comportamenti"), "comportamento con il suo peso", "comportamenti con il loro peso"],
    [piano.length, "riga del piano", "righe del piano"],
  ];
  return parts.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
}

/** Before that list. */
export function carriedFrom({ anno }: LastYear): string {
  return anno === undefined ? "Nel nuovo anno si portano:" : `Dal ${String(anno)} si portano:`;
}

export function newAnnoTitle(anno: number): string {
  return `Moduli per il ${String(anno)}`;
}

export function invioTitle(valutatore: string): string {
  return `Copia per ${valutatore}`;
}

export function invioKept(persone: readonly string[]): string {
  return persone.length === 0
    ? "Nella copia non ci sono persone."
    : `Nella copia ${persone.length === 1 ? "c'è" : "ci sono"} ${formatList(persone)}.`;
}

export const INVIO_NOTES = {
  frozen: "Le formule diventano cifre.",
  live: "Le formule restano, tranne quelle che leggono fogli esclusi: quelle diventano cifre.",
  never: "Registro, rilievi, commenti e dati delle altre persone non entrano nella copia.",
} as const;

/** "Il foglio «Note»: non riconosciuto …" for a list. */
export function sheetLine(foglio: string, text: string): string {
  return `«${foglio}», ${text}`;
}

export function invioFile(valutatore: string): string {
  return `Schede per ${valutatore}.xlsx`;
}

export function invioMade(valutatore: string): string {
  return `La copia per ${valutatore} è pronta.`;
}

export function savedAs(name: string): string {
  return `Salvato «${name}» fra i download.`;
}

export function openedBeside(name: string): string {
  return `Aperto «${name}» in Excel: salvarlo con il nome che si vuole.`;
}

export function listTitle(titolo: string, count: number): string {
  return `${titolo} (${formatNumber(count)})`;
}
