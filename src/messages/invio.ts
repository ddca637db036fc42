// Copies for one evaluator: what happened to each sheet and why, and why a copy cannot be made.
import type { FoglioInvio, InvioProblem, MotivoInvio, RigheTolte } from "../scheda/invio/types";
import { formatList, formatNumber } from "./numbers";

/** The outcome in one word, for a column or a badge. */
export const ESITI_INVIO: Readonly<Record<FoglioInvio["esito"], string>> = {
  tenuto: "tenuto",
  in_parte: "tenuto in parte",
  escluso: "escluso",
};

/** "tenuto in parte: Rossi Maria e Prova Ada; tolte 4 righe di altre persone e 1 riga di totali". */
export function describeFoglioInvio(foglio: FoglioInvio): string {
  const taken = foglio.esito === "in_parte" ? `; ${describeTolte(foglio.tolte)}` : "";
  return `${ESITI_INVIO[foglio.esito]}: ${describeMotivoInvio(foglio.motivo)}${taken}`;
}

export function describeMotivoInvio(motivo: MotivoInvio): string {
  switch (motivo.code) {
    case "PERSONE":
      return formatPeople(motivo.persone);
    case "SENZA_PERSONE":
      return "non riguarda singole persone";
    case "FOGLIO_PERF":
      return "elenco di PERF, parla di tutte le persone";
    case "NASCOSTO":
      return "foglio nascosto; per inviarlo renderlo visibile e ripetere";
    case "NON_RICONOSCIUTO":
      return "non è una scheda né un elenco che PERF riconosca, non si sa di chi parli";
    case "ALTRE_PERSONE":
      return "riguarda solo altre persone";
    case "ALTRO_VALUTATORE":
      return `la scheda di ${motivo.persona} indica come valutatore ${motivo.valutatore}; correggere la scheda o il personale`;
    case "PERSONA_IGNOTA":
      return "scheda compilata senza nome; scrivere di chi è e ripetere";
    case "AFFIANCATE":
      return `sulle stesse righe stanno anche dati di altre persone (${motivo.cella}); spostarli su un altro foglio e ripetere`;
    case "NOME_ALTRUI":
      return motivo.cella === undefined
        ? "il nome del foglio è quello di un'altra persona; rinominare il foglio e ripetere"
        : `la cella ${motivo.cella} nomina un'altra persona; togliere il nome e ripetere`;
  }
}

function describeTolte({ altrui, totali, nomi }: RigheTolte): string {
  const parts = [
    ...(altrui === 0 ? [] : [`${countRows(altrui)} di altre persone`]),
    ...(totali === 0 ? [] : [`${countRows(totali)} di totali`]),
    ...(nomi === 0 ? [] : [`${countRows(nomi)} con il nome di altre persone`]),
  ];
  return `${altrui + totali + nomi === 1 ? "tolta" : "tolte"} ${formatList(parts)}`;
}

function countRows(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? "riga" : "righe"}`;
}

const MOST_NAMES = 3;

/** Long lists of people are told by their number. */
function formatPeople(persone: readonly string[]): string {
  if (persone.length <= MOST_NAMES) return formatList(persone);
  return `${persone.slice(0, MOST_NAMES - 1).join(", ")} e altre ${formatNumber(persone.length - MOST_NAMES + 1)} persone`;
}

export function describeInvioProblem(problem: InvioProblem): string {
  switch (problem.code) {
    case "VALUTATORI_MANCANTI":
      return "La cartella non dice chi valuta chi: scrivere i valutatori nella colonna «Valutatore» del personale o del riepilogo, o accanto a «Valutatore:» nelle schede.";
    case "VALUTATORE_SCONOSCIUTO":
      return `Il valutatore «${problem.scritto}» non è nella cartella. I valutatori sono: ${formatList(problem.accettati)}.`;
    case "NIENTE_DA_INVIARE":
      return `Per ${problem.valutatore} non si può tenere nulla: nessun foglio contiene soltanto dati delle persone che valuta.`;
  }
}

/** The last check of the bytes found a name: the copy is not written. */
export function copyNamesOthers(valutatore: string, part: string): string {
  const where = PLACES.find(([pattern]) => pattern.test(part))?.[1] ?? `nella parte ${part} del file`;
  return `La copia per ${valutatore} non è stata scritta: ${where} è nominata un'altra persona. Togliere il nome dal file e ripetere.`;
}

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/comments?\d*\.xml$|threadedComments|vmlDrawing/i, "in un commento"],
  [/drawings\//i, "in un disegno o in una casella di testo"],
  [/charts?\//i, "in un grafico"],
  [/worksheets\/sheet\d+\.xml$/i, "nell'intestazione, nelle convalide o nelle celle di un foglio"],
  [/workbook\.xml$/i, "nel nome di un foglio o di un intervallo"],
  [/docProps|custom/i, "nelle proprietà del file"],
];
