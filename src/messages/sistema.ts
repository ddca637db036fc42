// Why a sistema is refused, for people: where the value stands, what is wrong with it, what to write instead.

import { printPath } from "../lib/path";
import type { Kind, Reference, SistemaProblem } from "../sistema/problem";
import { formatList, formatNumber } from "./numbers";

const KINDS: Readonly<Record<Kind, string>> = {
  testo: "un testo",
  numero: "un numero",
  intero: "un numero intero",
  vero_falso: "true o false",
  elenco: "un elenco",
  oggetto: "un gruppo di voci",
  nullo: "null",
  altro: "un altro tipo di valore",
};

const REFERENCES: Readonly<Record<Reference, string>> = {
  fattore: "il fattore",
  categoria: "la categoria",
  scelta: "la scelta interpretativa",
  opzione: "l'opzione",
  fascia: "la fascia",
  ruolo: "il ruolo",
  partenza: "la data di partenza",
  evento: "l'evento",
  numero_fasce: "il numero di fasce",
};

/** One or two sentences with the place in front: "fasce.tabelle[0].voci[2].da: …". */
export function describeSistemaProblem(problem: SistemaProblem): string {
  const place = printPath(problem.path);
  return `${place === "" ? "Sistema" : place}: ${reason(problem)}`;
}

function reason(problem: SistemaProblem): string {
  switch (problem.code) {
    case "json":
      return "il file non è un JSON valido. Aprirlo con un editor che segnali virgole, virgolette o parentesi mancanti.";
    case "manca":
      return "il valore manca. Aggiungerlo, oppure scrivere null dove il sistema non lo prevede.";
    case "tipo":
      return `serve ${KINDS[problem.expected]}, c'è ${KINDS[problem.found]}. Correggere il valore${problem.found === "testo" ? ", senza virgolette" : ""}.`;
    case "chiave_sconosciuta":
      return `la voce «${problem.key}» non esiste qui. Correggere il nome o toglierla.`;
    case "testo_vuoto":
      return "il testo è vuoto. Scriverlo.";
    case "elenco_vuoto":
      return "l'elenco è vuoto. Aggiungere almeno una voce.";
    case "identificativo":
      return `l'identificativo «${problem.found}» contiene spazi o segni. Usare lettere, cifre, trattini e sottolineature.`;
    case "valore_non_ammesso":
      return `il valore non è fra quelli ammessi. Scrivere uno fra: ${problem.accepted.join(", ")}.`;
    case "fuori_limiti":
      return `${formatNumber(problem.found)} è fuori dei limiti. Scrivere un valore ${rangeOf(problem.minimum, problem.maximum)}.`;
    case "data_inesistente":
      return `il giorno ${problem.day} non esiste nel mese ${problem.month}. Correggere il giorno o il mese.`;
    default:
      return reasonOfFigures(problem);
  }
}

type FigureProblem = Exclude<
  SistemaProblem,
  {
    code:
      | "json"
      | "manca"
      | "tipo"
      | "chiave_sconosciuta"
      | "testo_vuoto"
      | "elenco_vuoto"
      | "identificativo"
      | "valore_non_ammesso"
      | "fuori_limiti"
      | "data_inesistente";
  }
>;

function reasonOfFigures(problem: FigureProblem): string {
  switch (problem.code) {
    case "estremo_inferiore_mancante":
      return "la fascia non ha l'estremo inferiore. Scrivere il punteggio da cui comincia.";
    case "estremi_invertiti":
      return `fra ${formatNumber(problem.da)} e ${end(problem.a)} non può stare nulla. Scrivere un estremo inferiore minore di quello superiore, o includere gli estremi.`;
    case "fasce_sovrapposte": {
      const under = problem.under === null ? "" : ` con la scelta ${problem.under.scelta} = ${problem.under.opzione}`;
      return `le fasce «${problem.lower}» e «${problem.upper}» si sovrappongono ${stretch(problem.da, problem.a)}${under}. Far cominciare la seconda dove finisce la prima.`;
    }
    case "fasce_non_ordinate":
      return `la fascia «${problem.first}» sta prima di «${problem.second}» ma comincia più in basso. Elencare le fasce dalla migliore alla peggiore.`;
    case "classi_sovrapposte":
      return `due classi contengono entrambe ${problem.da === problem.a ? `il numero ${formatNumber(problem.da)}` : `i numeri da ${formatNumber(problem.da)} a ${end(problem.a)}`}. Separare le classi, oppure elencare la scelta S2, che dice a quale classe appartiene un estremo comune.`;
    case "punti_oltre_peso":
      return `${formatNumber(problem.punti)} punti superano il peso del fattore, ${formatNumber(problem.peso)}. Scrivere al massimo ${formatNumber(problem.peso)}.`;
    case "soglie_invertite":
      return `il minimo ${formatNumber(problem.minimo)} supera la soglia ${formatNumber(problem.fattore)} sotto cui un fattore è ammesso. Scrivere un minimo non maggiore di ${formatNumber(problem.fattore)}.`;
    case "scala":
      return `il minimo ${formatNumber(problem.minimum)} non è minore del massimo ${formatNumber(problem.maximum)}. Correggere uno dei due.`;
    case "pesi_somma":
      return `i pesi della categoria «${problem.categoria}» sommano a ${formatNumber(problem.sum)}: ${gap(problem.difference)}. Portare la somma a 100.`;
    case "sezioni_somma":
      return `i pesi delle sezioni per «${problem.ruolo}» sommano a ${formatNumber(problem.sum)}, più di 100. Ridurli.`;
    case "quote_oltre_100":
      return `le quote di ${problem.quota === "teste" ? "personale" : "risorse"} sommano a ${formatNumber(problem.sum)} %, più di 100. Ridurle.`;
    case "frazione_oltre_uno":
      return `${problem.numeratore}/${problem.denominatore} è più dell'intero. Scrivere un numeratore non maggiore del denominatore.`;
    case "stesso_fattore":
      return `il peso del fattore «${problem.fattore}» non può passare a sé stesso. Indicare un altro fattore.`;
    case "riallocazione_ferma":
      return `la categoria «${problem.categoria}» ha il fattore «${problem.da}» ma non «${problem.a}», a cui dovrebbe passarne il peso. Aggiungere il fattore «${problem.a}» o cambiare la riallocazione.`;
    case "riferimento":
      return `${REFERENCES[problem.to]} «${problem.id}» non c'è nel sistema. ${problem.accepted.length === 0 ? "Il sistema non ne elenca: aggiungerlo o togliere il riferimento." : `Scrivere uno fra: ${problem.accepted.join(", ")}.`}`;
    case "duplicato":
      return `«${problem.id}» c'è già in ${printPath(problem.first)}. Dare a ciascuno un valore diverso o togliere il doppione.`;
  }
}

function rangeOf(minimum: number | null, maximum: number | null): string {
  const limits = [
    ...(minimum === null ? [] : [`non minore di ${formatNumber(minimum)}`]),
    ...(maximum === null ? [] : [`non maggiore di ${formatNumber(maximum)}`]),
  ];
  return formatList(limits);
}

function stretch(da: number, a: number): string {
  return da === a ? `in ${formatNumber(da)}` : `da ${formatNumber(da)} a ${formatNumber(a)}`;
}

function gap(difference: number): string {
  return difference < 0
    ? `mancano ${formatNumber(-difference)} punti`
    : `ce ne sono ${formatNumber(difference)} di troppo`;
}

/** The last class of factor 2 may have no upper end. */
function end(a: number): string {
  return Number.isFinite(a) ? formatNumber(a) : "in su";
}
