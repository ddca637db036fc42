// One finding: a code with facts, where it is, which rule and article, what would put it right. Sentences are in messages/.
import type { CellValue } from "../workbook/cell";
import type { Edit } from "../workbook/edit";

export type Severity = "errore" | "avviso" | "nota";

/** Every code with its severity (a check may lower it where the spec says so). */
export const SEVERITY = {
  PESI_SOMMA: "errore",
  PESO_NON_VALIDO: "errore",
  PESO_MANCANTE: "errore",
  PESO_FATTORE: "errore",
  RIALLOCA_1B: "errore",
  RIALLOCA_2: "errore",
  FATTORE_NON_PREVISTO: "errore",
  FATTORE_MANCANTE: "errore",
  TROPPI_OBIETTIVI: "errore",
  TROPPI_INDICATORI: "errore",
  TROPPI_ELEMENTI: "errore",
  TARGET_MANCANTE: "errore",
  TARGET_ZERO: "errore",
  RISULTATO_MANCANTE: "avviso",
  NUMERO_TESTO: "avviso",
  VALORE_NON_NUMERICO: "errore",
  ERRORE_CELLA: "errore",
  PR_ERRATO: "errore",
  PR_OLTRE_100: "nota",
  OBIETTIVO_NON_RAGGIUNTO: "nota",
  GIUDIZIO_FUORI_SCALA: "errore",
  PESATURA_ERRATA: "errore",
  PUNTEGGIO_OLTRE_MASSIMO: "errore",
  PUNTEGGIO_NEGATIVO: "errore",
  SCOSTAMENTO_NON_MOTIVATO: "avviso",
  TOTALE_ERRATO: "errore",
  PUNTEGGIO_ARROTONDATO: "nota",
  FASCIA_ERRATA: "errore",
  FASCIA_AMBIGUA: "avviso",
  FATTORE_SOTTO_SOGLIA: "avviso",
  CATEGORIA_SCONOSCIUTA: "errore",
  ANAGRAFICA_INCOMPLETA: "avviso",
  DUPLICATO: "errore",
  VALUTATORE_NON_UNICO: "avviso",
  NON_VALUTABILE: "nota",
  QUOTA_SUPERATA: "errore",
  RAPPORTO_FASCE: "errore",
  DISTRIBUZIONE_ANOMALA: "avviso",
  FONDO_NON_QUADRATO: "errore",
  SCHEDA_INCOMPLETA: "avviso",
  ORFANO: "avviso",
  DIFFERENZIAZIONE_ERRATA: "errore",
  RETRIBUZIONE_ERRATA: "errore",
  PREMIO_NON_DOVUTO: "errore",
  POSTO_ERRATO: "errore",
  IMPORTO_ERRATO: "errore",
  QUOTE_DIVERSE: "avviso",
  SCALA_MISTA: "avviso",
  VALORE_INIZIALE_MANCANTE: "errore",
  NON_CORRISPONDE: "errore",
  PARITA_AL_TAGLIO: "avviso",
  MISURA_NON_AVVIATA: "nota",
  DA_RICALCOLARE: "nota",
  SENZA_COLLABORATORI: "nota",
  PESI_IN_PUNTI: "nota",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof SEVERITY;

/** What the sentence needs: named figures and words, never a sentence. `caso` picks the wording where a code has several. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>> & {
  readonly caso?: string;
};

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string;
  /** One cell or one range, A1. */
  readonly cell: string;
  readonly facts: Facts;
  /** R1 … R46; absent where the finding is about the sheet and no rule (an error value, a text number). */
  readonly rule?: string;
  /** The article, as the sistema cites it. */
  readonly fonte?: string;
  readonly expected?: CellValue;
  readonly found?: CellValue;
  readonly fix?: readonly Edit[];
  /** Whom it concerns: with code, kind, anno and field the key by which *Ignora* is remembered. */
  readonly persona?: string;
  readonly kind?: string;
  readonly anno?: number;
  /** Column or field concerned, not an address ("peso:1b", "totale"). */
  readonly field?: string;
}
