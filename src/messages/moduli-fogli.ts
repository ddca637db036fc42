// Every text that is printed on a form or shown while it is filled in, where the document itself does not give it.
import type { PrintedModulo } from "../sistema/types";
import { formatNumber } from "./numbers";

export const HEAD_WORDS = { anno: "Anno" } as const;

export const FOOT_WORDS = { data: "Data:" } as const;

export const PRINT_WORDS = { pagina: "Pagina &P di &N" } as const;

export const LIST_WORDS = {
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
  responsabile: "Responsabile",
} as const;

/** Where the document prints no form. */
export const FORM_WORDS: Readonly<
  Record<PrintedModulo["modulo"], Pick<PrintedModulo, "titolo" | "struttura" | "riquadri" | "firme">>
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

const weightRule = { title: "Peso", message: "Serve un peso da 0 a 100." } as const;

export const CELLE_ASSEGNAZIONE = {
  blocco: ({ id, nome }: { readonly id: string; readonly nome: string }, mark: string, peso: number): string =>
    `Fattore valutativo: ${id} – ${nome}${mark} - Peso ${formatNumber(peso)}%`,
  obiettivi: ["Obiettivi", "Indicatore", "Peso", "Val.Iniz.", "Target"],
  elementiColonne: (mark: string): readonly [string, string, string] => [
    "Elementi di dettaglio",
    `Descrizione/Eventuali indicatori - target${mark}`,
    "Peso",
  ],
  nessuno: [{ obiettivo: "Nessun obiettivo individuale assegnato", indicatore: "" }],
  elementi: (fonte: string): string =>
    `Elementi tra cui scegliere${fonte === "" ? "" : ` (${fonte})`}; questa parte non si stampa`,
  peso: weightRule,
} as const;

export const CELLE_RELAZIONE = { altro: "Ulteriori elementi utili ai fini della valutazione" } as const;

export const CELLE_OBIETTIVO = {
  peso: weightRule,
  siNo: { title: "SI o NO", message: "Rispondere SI o NO." },
  strategico: {
    campi: [
      { id: "titolo", etichetta: "Titolo", points: 24 },
      { id: "descrizione", etichetta: "Descrizione", points: 60 },
      {
        id: "coerenza",
        etichetta: "Coerenza con Missione Istituzionale, Politiche regionali e dati di contesto",
        points: 48,
      },
      { id: "fonti", etichetta: "Fonti di finanziamento", points: 24 },
    ],
    coppie: [
      {
        sinistra: "Peso rispetto alla performance di Ente:",
        destra: "Obiettivo presente nel precedente piano:",
        tipo: "si_no",
      },
      {
        sinistra: "Peso complessivo degli indicatori d'impatto:",
        destra: "Peso complessivo degli obiettivi operativi collegati:",
        tipo: "peso",
      },
    ],
    sezione: "Indicatori d'impatto",
    colonne: (anno: number): readonly string[] => [
      "Titolo",
      "Peso (%)",
      "Unità di misura",
      "Valore iniziale",
      `Target ${String(anno)}`,
      `Target ${String(anno + 1)}`,
      `Target ${String(anno + 2)}`,
      "Fonte",
    ],
  },
  operativo: {
    campi: [
      { id: "titolo", etichetta: "Titolo", points: 24 },
      { id: "descrizione", etichetta: "Descrizione", points: 60 },
      { id: "strategico", etichetta: "Coerenza con l'obiettivo strategico", points: 36 },
      { id: "risorse", etichetta: "Risorse finanziarie", points: 24 },
      { id: "coinvolti", etichetta: "Settori, Uffici e risorse umane coinvolte", points: 36 },
      { id: "settore", etichetta: "Settore principale", points: 24 },
      { id: "altri", etichetta: "Altri settori coinvolti", points: 24 },
    ],
    coppie: [
      {
        sinistra: "Peso rispetto all'obiettivo strategico:",
        destra: "Obiettivo presente nel precedente piano:",
        tipo: "si_no",
      },
    ],
    sezione: "Indicatori",
    colonne: [
      "Titolo",
      "Peso (%)",
      "Unità di misura",
      "Valore iniziale",
      "Target al 30 Giugno",
      "Target al 31 Dicembre",
      "Fonte",
    ],
  },
} as const;

export const CELLE_PIANO = {
  titolo: "Piano degli obiettivi e degli indicatori",
  colonne: [
    "Obiettivo strategico",
    "Obiettivo operativo",
    "Settore",
    "Persona",
    "Peso obiettivo",
    "Indicatore",
    "Tipo di indicatore",
    "Unità di misura",
    "Peso indicatore",
    "Valore iniziale",
    "Target al 30 giugno",
    "Risultato al 30 giugno",
    "Avanzamento al 30 giugno %",
    "Target al 31 dicembre",
    "Risultato al 31 dicembre",
    "% di raggiungimento",
    "Fonte",
  ],
  tipo: {
    title: "Tipo di indicatore",
    message: "Scegliere dall'elenco come si misura; vuoto vale crescente: più è, meglio è.",
  },
  peso: weightRule,
  istruzioni:
    "Una riga per indicatore: obiettivo, settore e peso dell'obiettivo si ripetono su ogni riga. I pesi degli indicatori sommano a 100 in ogni obiettivo, quelli degli obiettivi a 100 in ogni obiettivo strategico.",
} as const;

export const CELLE_PESATURA = {
  titolo: "Pesatura degli obiettivi",
  obiettivo: "Obiettivo",
  peso: "Peso",
  incidenza: "Incidenza %",
  totale: "Totale",
  livello: (livelli: readonly string[]) => ({
    title: "Livello",
    message: `Scegliere fra ${livelli.join(", ")}.`,
  }),
  nota: (fonte: string, criteri: readonly string[]): string => `Peso = ${criteri.join(" × ")} (${fonte}).`,
  valori: (nome: string, livelli: readonly { readonly nome: string; readonly valore: number }[]): string =>
    `${nome}: ${livelli.map((livello) => `${livello.nome} ${formatNumber(livello.valore)}`).join(", ")}.`,
} as const;

export const CELLE_COMPORTAMENTI = {
  colonne: (scala: string): readonly string[] => [
    "N.",
    "Fattore (item)",
    "Che cosa si valuta",
    "Peso",
    `Giudizio (${scala})`,
    "Peso x giudizio",
  ],
  sezione: (nome: string, peso: number): string => `${nome} (${formatNumber(peso)}%)`,
  totale: "Totale",
  percentuale: (nome: string): string => `Percentuale di «${nome}»`,
  obiettivi: (nome: string, peso: number): string =>
    `Obiettivi assegnati: ${nome.toLowerCase()} (${formatNumber(peso)}%)`,
  obiettiviColonne: ["N.", "Obiettivo", "Punti (art. 3)", "Incidenza %", "% raggiungimento"],
  mediaEnte: "Media degli obiettivi dell'Ente",
  complessiva: "Valutazione complessiva",
  livello: "Livello",
  scala: "Scala di giudizio",
  giudizio: (da: number, a: number) => ({
    title: "Giudizio",
    message: `Serve un numero intero da ${formatNumber(da)} a ${formatNumber(a)}.`,
  }),
  peso: { title: "Peso", message: "Serve un peso da 0 a 100." },
  punti: { title: "Punti", message: "Servono i punti della pesatura, da 1 a 375." },
  percentuali: { title: "Percentuale", message: percentOnly },
} as const;

export const CELLE_PERSONALE = {
  titolo: "Personale",
  si: "sì",
  no: "no",
  colonne: {
    nome: "Cognome e nome",
    settore: "Settore",
    ufficio: "Ufficio",
    categoria: "Categoria",
    valutatore: "Valutatore",
    mesi: "Mesi in servizio",
    partTime: "Part time %",
    collaboratori: "Numero di collaboratori",
    obiettivi: "Obiettivi individuali",
    sospeso: "Sospeso",
  },
  istruzioni:
    "Una riga per persona. Mesi in servizio nell'anno da 0 a 12 (vuoto: tutto l'anno); part time in percentuale del tempo pieno (vuoto: tempo pieno); collaboratori e obiettivi individuali in numero (vuoto: non detto); sospeso: sì per chi è in sospensione cautelare.",
  categorie: "Categorie del sistema",
  categoria: {
    title: "Categoria",
    message: "La categoria non è fra quelle elencate a destra. Vanno bene anche le scritture usuali (D3, P.O., E.Q.).",
  },
  mesi: { title: "Mesi", message: "Servono i mesi in servizio, da 0 a 12." },
  partTime: { title: "Part time", message: "Serve la percentuale del tempo pieno, da 1 a 100." },
  conteggio: { title: "Numero intero", message: "Serve un numero intero; vuoto se non si sa." },
  sospeso: { title: "Sospeso", message: "Scrivere sì, oppure lasciare vuoto." },
} as const;

export const CELLE_RIEPILOGO = {
  titolo: "Riepilogo delle valutazioni",
  fondo: "Fondo da ripartire",
  economie: "Economie",
  colonne: {
    nome: "Cognome e nome",
    categoria: "Categoria",
    settore: "Settore",
    valutatore: "Valutatore",
    punteggio: "Punteggio",
    retribuzione: "Retribuzione %",
    coefficiente: "Coefficiente",
    mesi: "Mesi di servizio",
    presenza: "Presenza",
    mesi_assenza: "Mesi di assenza",
    importo: "Importo",
    posto: "Posto in graduatoria",
    note: "Note",
  },
  fascia: (termine: string): string => `${termine.charAt(0).toUpperCase()}${termine.slice(1)}`,
  merito: "Fascia di merito",
  centesimi: "Centesimi interi",
  resto: "Parte che resta",
  calcolo: "Calcolo del riparto al centesimo; questa parte non si stampa",
  senzaFormula:
    "La fascia di merito dipende da tutti i punteggi insieme: senza le funzioni PERF si sceglie dall'elenco e si controlla con Verifica.",
  punteggio: { title: "Punteggio", message: "Serve un punteggio da 0 a 100." },
  coefficiente: { title: "Coefficiente", message: "Serve un coefficiente maggiore di 0, per esempio 1,2." },
  mesi: { title: "Mesi", message: "Servono mesi da 0 a 12." },
  fascia_merito: { title: "Fascia di merito", message: "Scegliere la fascia dall'elenco." },
} as const;

/** What a figure of the staff's table must be. */
export const EXPECTED = {
  mesi: { colonna: CELLE_PERSONALE.colonne.mesi, atteso: "un numero da 0 a 12" },
  partTime: { colonna: CELLE_PERSONALE.colonne.partTime, atteso: "una percentuale da 1 a 100" },
  collaboratori: { colonna: CELLE_PERSONALE.colonne.collaboratori, atteso: "un numero intero" },
  obiettivi: { colonna: CELLE_PERSONALE.colonne.obiettivi, atteso: "un numero intero" },
} as const;

/** Names of sheets and files; what varies is put behind. */
export const FORM_NAMES = {
  personale: "Personale",
  piano: "Piano",
  riepilogo: "Riepilogo",
  pesatura: "Pesatura",
  obiettivo_strategico: "Obiettivo strategico",
  obiettivo_operativo: "Obiettivo operativo",
  assegnazione: "Assegnazione",
  valutazione: "Scheda",
  comportamenti: "Scheda",
  relazione: "Relazione",
  schede: "Schede",
  senzaSettore: "Senza settore",
} as const;
