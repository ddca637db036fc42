// Every text that is printed on a form or shown while it is filled in, where the document itself does not give it.
import type { ModelloModulo } from "../sistema/types";
import { formatNumber } from "./numbers";

export const TESTATA = { anno: "Anno" } as const;

export const CHIUSURA = { data: "Data:" } as const;

export const STAMPA = { pagina: "Pagina &P di &N" } as const;

export const ELENCO = {
  title: "Voce fuori elenco",
  message: "La voce non è fra quelle del regolamento, elencate sotto il modulo. Tenerla solo se l'ente l'ha approvata.",
} as const;

export const fieldOf = {
  nome: "Cognome e nome",
  categoria: "Categoria",
  valutatore: "Valutatore",
  collaboratori: "Numero di collaboratori",
  obiettivi: "Obiettivi individuali assegnati",
  differenti: "Numero di punteggi differenti",
} as const;

/** Where the document prints no form. */
export const MODELLI: Readonly<
  Record<ModelloModulo["modulo"], Pick<ModelloModulo, "titolo" | "struttura" | "riquadri" | "firme">>
> = {
  obiettivo_strategico: { titolo: "Scheda dell'obiettivo strategico", struttura: [], riquadri: [], firme: [] },
  obiettivo_operativo: { titolo: "Scheda dell'obiettivo operativo", struttura: [], riquadri: [], firme: [] },
  assegnazione: {
    titolo: "Scheda di assegnazione degli obiettivi",
    struttura: ["Settore", "Ufficio"],
    riquadri: [],
    firme: ["Il dipendente per presa visione", "Il valutatore"],
  },
  valutazione: {
    titolo: "Scheda di valutazione della performance individuale",
    struttura: ["Settore", "Ufficio"],
    riquadri: [
      { titolo: "Indicazioni per il miglioramento della prestazione (a cura del valutatore)" },
      { titolo: "Eventuali considerazioni del valutato" },
    ],
    firme: ["Il valutato per presa visione", "Il valutatore"],
  },
  comportamenti: {
    titolo: "Scheda di valutazione dei comportamenti",
    struttura: ["Settore", "Ufficio"],
    riquadri: [
      { titolo: "Indicazioni per il miglioramento della prestazione (a cura del valutatore)" },
      { titolo: "Eventuali considerazioni del valutato" },
    ],
    firme: ["Il valutato per presa visione", "Il valutatore"],
  },
  relazione: {
    titolo: "Relazione di valutazione della performance individuale",
    struttura: ["Settore", "Ufficio"],
    riquadri: [],
    firme: ["Firma"],
  },
};

const percentOnly = "Serve una percentuale da 0 a 100, per esempio 85,5.";

export const CELLE_VALUTAZIONE = {
  colonne: (marks: (per: string) => string): readonly string[] => [
    "Fattore di valutazione",
    `Punteggio massimo${marks("massimo")}`,
    `Punteggio risultante dalla misurazione (%)${marks("misurato")}`,
    "Punteggio attribuito",
    "Note del valutatore",
  ],
  totale: "Totale",
  fascia: (termine: string): string => `Posizionamento nel ${termine}`,
  retribuzione: "Retribuzione di risultato",
  elementi: (fonte: string): string =>
    `Elementi tra cui scegliere${fonte === "" ? "" : ` (${fonte})`}; questa parte non si stampa`,
  conteggio: {
    title: "Numero intero",
    message: (top: number): string => `Serve un numero intero da 0 a ${formatNumber(top)}; vuoto se non si applica.`,
  },
  misurato: {
    title: "Percentuale",
    message: percentOnly,
    punti: (top: number): string => `Per questo fattore servono i punti, da 0 a ${formatNumber(top)}.`,
  },
  attribuito: { title: "Punti", message: "Servono punti da 0 al punteggio massimo del fattore." },
  peso: { title: "Peso", message: "Serve un peso da 0 a 100; i pesi delle righe del fattore sommano a 100." },
} as const;
