// The tree of performance in words: achievements and why there is none, orphans, weights that do not add up.
import type {
  Mancanza,
  Momento,
  MotivoMancanza,
  MotivoNonApplicabile,
  NodoOperativo,
  NoteMisura,
  Orfano,
  Raggiungimento,
  SegnoPesi,
} from "../scheda/albero/model";
import type { IndicatorRow } from "../scheda/checks/indicator-row";
import type { NumberRead } from "../scheda/recognise/reading";
import { formatDate, formatNumber, formatPercent, formatScore } from "./numbers";
import { tellProblema } from "./problemi-cella";

export const MOMENTO_LABELS: Readonly<Record<Momento, string>> = {
  giugno: "30 giugno",
  dicembre: "31 dicembre",
};

const LONGEST_NAME = 60;
const MOST_LACKS = 3;

const NOT_APPLICABLE: Readonly<Record<MotivoNonApplicabile, string>> = {
  SENZA_TARGET: "nessun target a questa data",
  SOLO_OPERATIVI: "a giugno si misurano gli obiettivi operativi: gli indicatori d'impatto hanno il solo target annuale",
  SENZA_STRATEGICI: "nella cartella non ci sono obiettivi strategici",
  SENZA_OBIETTIVI: "nessun obiettivo operativo",
  SENZA_INDICATORI: "nessun indicatore",
  ELENCHI_DI_SETTORE: "gli obiettivi sono quelli di singoli settori, non dell'ente",
};

const LACKS: Readonly<Partial<Record<MotivoMancanza["code"], string>>> = {
  RISULTATO_MANCANTE: "manca il risultato",
  TARGET_MANCANTE: "manca il target",
  VALORE_INIZIALE_MANCANTE: "manca il valore iniziale",
  TARGET_ZERO: "il target è 0",
  VALORE_ILLEGGIBILE: "un valore non è un numero leggibile",
  SCALA_MISTA: "la percentuale è su un'altra scala",
  SENZA_COLONNA: "la tabella non ha la colonna dei risultati",
  NON_AVVIATA: "la misurazione non è avviata",
  SENZA_SCHEDA: "manca la scheda dell'obiettivo strategico",
  NESSUN_VALORE: "nessun valore da misurare",
  PESO_MANCANTE: "alcuni pesi mancano",
  PESI_NULLI: "tutti i pesi sono 0",
};

export function describeNonApplicabile(motivo: MotivoNonApplicabile): string {
  return NOT_APPLICABLE[motivo];
}

/** "«Convegni»: manca il risultato". */
export function describeMancanza({ voce, motivo }: Mancanza): string {
  const what = describeSkipReason(motivo);
  return voce === "" ? what : `«${shorten(voce)}»: ${what}`;
}

function describeSkipReason(motivo: MotivoMancanza): string {
  switch (motivo.code) {
    case "DUE_VALORI":
      return `nel foglio «${motivo.foglio}» ha un altro raggiungimento`;
    case "PESI_SOMMA":
      return describeSomma(motivo.somma, motivo.differenza);
    case "LATO_VUOTO":
      return `il peso degli ${motivo.lato === "indicatori" ? "indicatori d'impatto" : "obiettivi operativi"} è ${formatNumber(motivo.peso)}, ma non ce ne sono`;
    case "VALORE_ILLEGGIBILE":
    case "SCALA_MISTA":
    case "SENZA_COLONNA":
    case "NON_AVVIATA":
    case "SENZA_SCHEDA":
      return LACKS[motivo.code] ?? "";
    default:
      return LACKS[motivo.code] ?? lowered(tellProblema(motivo, (index) => `voce ${String(index + 1)}`));
  }
}

/** The first ones and how many more: the whole list may be a plan's. */
export function describeMancanze(mancano: readonly Mancanza[]): string {
  // What nobody has begun lacks nothing in particular.
  if (mancano.every(({ motivo }) => motivo.code === "NON_AVVIATA")) return LACKS.NON_AVVIATA ?? "";
  const different = [...new Set(mancano.map(describeMancanza))];
  const rest = different.length - MOST_LACKS;
  const shown = different.slice(0, MOST_LACKS).join("; ");
  return rest <= 0 ? shown : `${shown}; e altri ${formatNumber(rest)}`;
}

/** "86,80%", "incompleto", "–". */
export function shortRaggiungimento(raggiunto: Raggiungimento): string {
  switch (raggiunto.esito) {
    case "calcolato":
      return `${formatScore(raggiunto.valore, true)}%`;
    case "incompleto":
      return "incompleto";
    case "non_applicabile":
      return "–";
  }
}

/** What stands behind the short form; "" where there is nothing to add. */
export function explainRaggiungimento(raggiunto: Raggiungimento): string {
  switch (raggiunto.esito) {
    case "calcolato":
      return describeNote(raggiunto.note);
    case "incompleto":
      return describeMancanze(raggiunto.mancano);
    case "non_applicabile":
      return describeNonApplicabile(raggiunto.motivo);
  }
}

export function describeNote({ zero, esclusi, senzaTarget, riportati }: NoteMisura): string {
  return [
    zero === 0 ? "" : `${results(zero)} contat${zero === 1 ? "o" : "i"} come 0 (S12)`,
    esclusi === 0 ? "" : `${results(esclusi)} lasciat${esclusi === 1 ? "o" : "i"} fuori (S12)`,
    senzaTarget === 0
      ? ""
      : `${formatNumber(senzaTarget)} ${senzaTarget === 1 ? "voce senza target" : "voci senza target"} a questa data, fuori dalla media`,
    riportati ? "i pesi sono una parte del piano, riportati a 100" : "",
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function results(count: number): string {
  return count === 1 ? "1 risultato mancante" : `${formatNumber(count)} risultati mancanti`;
}

const GRUPPI: Readonly<Record<SegnoPesi["gruppo"], string>> = {
  strategici: "obiettivi strategici",
  operativi: "obiettivi operativi",
  lati: "indicatori e obiettivi operativi",
  indicatori: "indicatori",
  obiettivi: "obiettivi",
};

/** "Pesi degli indicatori: sommano a 90, mancano 10". */
export function describeSegno({ gruppo, somma, differenza }: SegnoPesi): string {
  return `Pesi (${GRUPPI[gruppo]}): ${describeSomma(somma, differenza)}`;
}

function describeSomma(somma: number, differenza: number): string {
  const gap = formatNumber(Math.abs(differenza));
  return `i pesi sommano a ${formatNumber(somma)}, ${differenza < 0 ? `mancano ${gap}` : `${gap} in più`}`;
}

export function describeOrfano(orfano: Orfano): string {
  return orfano.caso === "vuoto"
    ? "Orfano: non indica l'obiettivo strategico"
    : `Orfano: indica «${shorten(orfano.nome)}», che nella cartella non c'è`;
}

/** "Orfano…" and nothing for whoever has a place. */
export function orphanMark({ orfano }: NodoOperativo): string {
  return orfano === undefined ? "" : describeOrfano(orfano);
}

/** What the cell says, as Italians write it. */
export function showRead(read: NumberRead | undefined): string {
  switch (read?.kind) {
    case "number":
      return read.date ? formatDate(read.value) : read.percent ? formatPercent(read.value) : formatNumber(read.value);
    case "text":
      return read.text;
    case "boolean":
      return read.value ? "sì" : "no";
    case "error":
      return read.error;
    default:
      return "";
  }
}

/** "27 su 30": result and target; "" where neither is there. */
export function showLettura({ target, risultato }: Pick<IndicatorRow, "target" | "risultato">): string {
  const [goal, result] = [showRead(target), showRead(risultato)];
  if (goal === "") return result;
  return result === "" ? `target ${goal}` : `${result} su ${goal}`;
}

/** Standing by itself, with a capital. */
export function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function shorten(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…` : text;
}

function lowered(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, "")}`;
}
