// The frame of the pane and what is read before the first check: without a figure, so that it weighs little in the first script.

export const PLACES = {
  verifica: "Verifica",
  schede: "Schede",
  moduli: "Moduli",
  albero: "Albero",
  sistema: "Sistema",
  registro: "Registro",
} as const;

export const FRAME = {
  navigation: "Parti del riquadro",
  others: "Altro",
  otherPlaces: "Altre parti del riquadro",
  close: "Chiudi",
  back: "Indietro",
  apply: "Applica",
  cancel: "Annulla",
  undo: "Annulla",
  run: "Verifica",
  more: "Altre azioni",
  firstTitle: "Verifica le schede di questa cartella",
  firstText:
    "PERF trova le schede di valutazione, le confronta con il regolamento e mostra che cosa non torna, dove e per quale articolo. Non scrive nulla senza mostrarlo prima.",
  sample: "Inserisci un esempio",
  interrupt: "Interrompi",
  loading: "Caricamento in corso",
  noExcel:
    "Questo riquadro funziona dentro Excel. Aprire una cartella di lavoro in Excel e premere «Apri PERF» nella scheda PERF della barra multifunzione.",
  broken:
    "Questa parte del riquadro non si è aperta. Chiudere e riaprire il riquadro; i dati della cartella non sono cambiati.",
  retry: "Riprova",
  notLoaded:
    "Una parte del riquadro non si è caricata, forse per un'interruzione della rete: non è stato scritto nulla. Riprovare, o chiudere e riaprire il riquadro.",
} as const;

/** The actions by the id that the manifest gives them. */
export const ACTION_LABELS = {
  verifica: "Verifica",
  verificaFoglio: "Verifica il foglio",
  perche: "Perché questo valore",
  segna: "Segna le celle",
  togliSegni: "Togli i segni",
  schede: "Schede",
  moduli: "Moduli",
  albero: "Albero",
  sistema: "Sistema",
  registro: "Registro",
  congela: "Congela valori",
  ripristina: "Ripristina formule",
  esempio: "Inserisci un esempio",
  guida: "Guida",
} as const;
