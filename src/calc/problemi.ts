// Why a figure of a scheda cannot be computed: codes with facts, all of them at once, never the first alone.
// Sentences are in messages/. Indices count from 0 in the list given.

export type Problema =
  // Achievement of an indicator (R5–R7)
  | { readonly code: "RISULTATO_MANCANTE" | "TARGET_MANCANTE" | "VALORE_INIZIALE_MANCANTE" }
  | { readonly code: "TARGET_ZERO" }
  | { readonly code: "TARGET_UGUALE_INIZIALE"; readonly target: number }
  | { readonly code: "SEGNO_NEGATIVO"; readonly campo: "risultato" | "target"; readonly valore: number }
  | {
      readonly code: "VERSO_ERRATO";
      readonly tipo: "incremento" | "riduzione" | "scala";
      readonly target: number;
      readonly valoreIniziale: number;
    }
  | { readonly code: "SI_NO_NON_VALIDO"; readonly valore: number }
  // Means and weights (R9–R12)
  | { readonly code: "NESSUN_VALORE" }
  | { readonly code: "VALORE_MANCANTE"; readonly indici: readonly number[] }
  | { readonly code: "PESO_MANCANTE"; readonly indici: readonly number[] }
  | { readonly code: "PESO_NON_VALIDO"; readonly indice: number; readonly valore: number }
  | { readonly code: "NUMERO_PESI"; readonly valori: number; readonly pesi: number }
  | {
      readonly code: "PESI_SOMMA";
      readonly somma: number;
      readonly differenza: number;
      readonly atteso: number;
      readonly gruppo?: "lati";
    }
  | { readonly code: "PESI_NULLI" }
  | { readonly code: "LATO_VUOTO"; readonly lato: "indicatori" | "operativi"; readonly peso: number }
  // Schede (R15–R24)
  | { readonly code: "CATEGORIA_SCONOSCIUTA"; readonly categoria: string; readonly ammesse: readonly string[] }
  | { readonly code: "FATTORE_SCONOSCIUTO"; readonly fattore: string; readonly ammessi: readonly string[] }
  | { readonly code: "CONTEGGIO_NON_VALIDO"; readonly campo: "obiettivi_individuali" | "collaboratori"; readonly valore: number } // prettier-ignore
  | { readonly code: "NUMERO_PERCENTUALI"; readonly attese: number; readonly date: number }
  | { readonly code: "PERCENTUALE_MANCANTE"; readonly fattore: string }
  | { readonly code: "PERCENTUALE_FUORI_SCALA"; readonly fattore: string; readonly valore: number; readonly massimo: number } // prettier-ignore
  | { readonly code: "ATTRIBUITO_FUORI_SCALA"; readonly fattore: string; readonly valore: number; readonly massimo: number } // prettier-ignore
  | { readonly code: "DIFFERENZIAZIONE_NON_PREVISTA"; readonly sistema: string }
  // Bands and pay (R25–R26, R35)
  | { readonly code: "PUNTEGGIO_FUORI_SCALA"; readonly valore: number }
  | { readonly code: "FASCE_NON_PREVISTE" | "RETRIBUZIONE_NON_PREVISTA"; readonly sistema: string }
  | { readonly code: "RUOLO_SCONOSCIUTO"; readonly ruolo: string; readonly ammessi: readonly string[] }
  | { readonly code: "RUOLO_MANCANTE"; readonly ammessi: readonly string[] }
  | { readonly code: "NESSUNA_FASCIA"; readonly punteggio: number }
  // po-livelli (R30–R34)
  | { readonly code: "PESATURA_NON_PREVISTA" | "GIUDIZI_NON_PREVISTI" | "ORGANIZZATIVA_NON_PREVISTA"; readonly sistema: string } // prettier-ignore
  | {
      readonly code: "LIVELLO_SCONOSCIUTO";
      readonly criterio: string;
      readonly valore: string | number;
      readonly ammessi: readonly string[];
    }
  | { readonly code: "LIVELLO_MANCANTE"; readonly criterio: string; readonly ammessi: readonly string[] }
  | { readonly code: "GIUDIZIO_MANCANTE"; readonly indici: readonly number[] }
  | {
      readonly code: "GIUDIZIO_FUORI_SCALA";
      readonly indice: number;
      readonly valore: number;
      readonly minimo: number;
      readonly massimo: number;
    }
  | { readonly code: "PESI_SEGRETARIO_MANCANTI" };

export type CodiceProblema = Problema["code"];

/** Three outcomes, never two: what lacks, what the sistema does not have, and what is there but cannot be used. */
export type Impedimento = "incompleto" | "non_applicabile" | "non_valido";

const INCOMPLETE: ReadonlySet<CodiceProblema> = new Set([
  "RISULTATO_MANCANTE",
  "TARGET_MANCANTE",
  "VALORE_INIZIALE_MANCANTE",
  "NESSUN_VALORE",
  "VALORE_MANCANTE",
  "PESO_MANCANTE",
  "PERCENTUALE_MANCANTE",
  "RUOLO_MANCANTE",
  "LIVELLO_MANCANTE",
  "GIUDIZIO_MANCANTE",
  "PESI_SEGRETARIO_MANCANTI",
]);

const NOT_APPLICABLE: ReadonlySet<CodiceProblema> = new Set([
  "DIFFERENZIAZIONE_NON_PREVISTA",
  "FASCE_NON_PREVISTE",
  "RETRIBUZIONE_NON_PREVISTA",
  "PESATURA_NON_PREVISTA",
  "GIUDIZI_NON_PREVISTI",
  "ORGANIZZATIVA_NON_PREVISTA",
]);

/** Not applicable wins; incomplete only where nothing but something missing stands in the way. */
export function impedimentoOf(problemi: readonly Problema[]): Impedimento {
  if (problemi.some(({ code }) => NOT_APPLICABLE.has(code))) return "non_applicabile";
  return problemi.every(({ code }) => INCOMPLETE.has(code)) ? "incompleto" : "non_valido";
}
