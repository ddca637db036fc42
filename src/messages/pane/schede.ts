// The words of Schede: what was recognised, and how the reading is corrected.
import type { Esito, SchedaJson } from "../../scheda/model";
import type { Sistema } from "../../sistema/types";
import type { ColumnId } from "../../scheda/recognise/vocabulary";
import { formatNumber, formatScore } from "../numbers";

export { KIND_LABELS } from "../kinds";

export const SCHEDE = {
  title: "Schede riconosciute",
  empty: "Nessuna scheda riconosciuta.",
  notChecked: "La cartella non è ancora stata letta.",
  correct: "Correggi la lettura",
  go: "Vai alla scheda",
  kind: "Che cos'è",
  pointKind: "Che cos'è la tabella",
  asRecognised: "Come riconosciuta",
  noScheda: "Non è una scheda",
  categoria: "Categoria",
  fromSheet: "Come scritta nel foglio",
  persona: "Cognome e nome",
  anno: "Anno",
  settore: "Settore",
  labels: "Dati scritti fuori dalla tabella",
  labelsHint: "Lasciare vuoto ciò che si legge già bene.",
  columns: "Colonne",
  absent: "Non c'è",
  keep: "Tieni questa lettura",
  reset: "Torna alla lettura automatica",
  corrected: "Lettura corretta",
  left: "Tabelle con lettura corretta, non fra le schede",
  point: "Indica una tabella",
  pointHint:
    "Nel foglio selezionare una cella della riga delle intestazioni, scegliere che cos'è la tabella, poi premere «Leggi da qui».",
  read: "Leggi da qui",
  pointMissing:
    "La riga selezionata non contiene intestazioni. Selezionare una cella della riga con i titoli delle colonne.",
  score: "Punteggio",
  stated: "Nella scheda",
  pay: "Retribuzione",
  due: "Dovuto",
  people: "Persone",
  kept: "Lettura tenuta con la cartella.",
  forgotten: "Lettura automatica di nuovo in vigore.",
} as const;

export const COLUMN_LABELS: Readonly<Partial<Record<ColumnId, string>>> = {
  codice: "Codice",
  fattore: "Fattore di valutazione",
  peso: "Peso o punteggio massimo",
  percentuale: "Percentuale conseguita",
  misurato: "Punteggio misurato",
  attribuito: "Punteggio attribuito",
  note: "Note",
  obiettivo: "Obiettivo",
  obiettivo_strategico: "Obiettivo strategico",
  indicatore: "Indicatore",
  titolo: "Titolo",
  tipo: "Tipo di indicatore",
  unita: "Unità di misura",
  valore_iniziale: "Valore iniziale",
  target: "Target",
  target_giugno: "Target al 30 giugno",
  risultato: "Risultato",
  risultato_giugno: "Risultato al 30 giugno",
  pr: "Percentuale di raggiungimento",
  fonte: "Fonte dei dati",
  periodo: "Periodo",
  elemento: "Elemento di dettaglio",
  descrizione: "Descrizione",
  strategicita: "Strategicità",
  complessita: "Complessità",
  impatto: "Impatto",
  economicita: "Economicità",
  incidenza: "Incidenza",
  item: "Item",
  giudizio: "Giudizio",
  prodotto: "Peso per giudizio",
  nome: "Cognome e nome",
  nome_proprio: "Nome",
  categoria: "Categoria",
  settore: "Settore",
  valutatore: "Valutatore",
  anno: "Anno",
  punteggio: "Punteggio",
  fascia: "Fascia o livello",
  retribuzione: "Retribuzione %",
  coefficiente: "Coefficiente",
  presenza: "Presenza",
  mesi: "Mesi",
  giorni: "Giorni di presenza",
  mesi_assenza: "Mesi di assenza",
  part_time: "Part time",
  importo: "Importo",
  posto: "Posto in graduatoria",
  bonus: "Bonus",
  innovazione: "Premio innovazione",
  progressione: "Progressione",
  alta_formazione: "Alta formazione",
  sospeso: "Sospeso",
  collaboratori: "Collaboratori",
};

export function columnLabel(id: ColumnId): string {
  return COLUMN_LABELS[id] ?? id;
}

/** "Foglio «Rossi», A8:E14". */
export function whereText(sheet: string, range: string): string {
  return `Foglio «${sheet}», ${range}`;
}

/** "Dirigente · 2018 · Affari generali". */
export function describeCategoria({ categoria, anno, settore }: SchedaJson, sistema: Sistema): string {
  const name = sistema.categorie.find(({ id }) => id === categoria)?.nome ?? categoria;
  return [name, anno === undefined ? undefined : String(anno), settore]
    .filter((part) => part !== undefined)
    .join(" · ");
}

export interface EsitoRow {
  readonly label: string;
  readonly stated: string;
  readonly due: string;
}

/** Score, band and pay, those of which something is known. */
export function esitoRows({ dovuto = {}, ...stated }: SchedaJson, sistema: Sistema): readonly EsitoRow[] {
  const band = sistema.termini.fascia;
  const rows: readonly EsitoRow[] = [
    { label: SCHEDE.score, stated: score(stated), due: score(dovuto) },
    {
      label: band.charAt(0).toUpperCase() + band.slice(1),
      stated: bandName(stated, sistema),
      due: bandName(dovuto, sistema),
    },
    { label: SCHEDE.pay, stated: pay(stated), due: pay(dovuto) },
  ];
  return rows.filter((row) => row.stated !== "" || row.due !== "");
}

function score({ punteggio }: Esito): string {
  return punteggio === undefined ? "" : formatScore(punteggio, true);
}

function bandName({ fascia, livello }: Esito, sistema: Sistema): string {
  const bands = sistema.fasce?.tabelle.flatMap(({ voci }) => voci) ?? [];
  return bands.find(({ id }) => id === fascia)?.nome ?? fascia ?? livello ?? "";
}

function pay({ retribuzione }: Esito): string {
  return retribuzione === undefined ? "" : `${formatNumber(retribuzione)}%`;
}
