// The sentence of a finding: what is wrong, where, the figures, what to do, in the words of the sistema in force.
import type { Finding, FindingCode } from "../../scheda/finding";
import type { Sistema } from "../../sistema/types";
import { formatNumber } from "../numbers";
import { assegnazione } from "./assegnazione";
import { comportamenti } from "./comportamenti";
import { comuni } from "./comuni";
import type { Sentences } from "./facts";
import { incrociati } from "./incrociati";
import { obiettivi } from "./obiettivi";
import { pesatura } from "./pesatura";
import { piano } from "./piano";
import { riepilogo } from "./riepilogo";
import { valutazione } from "./valutazione";

/** Which family tells each code: complete by type, and test/messages/findings sees that it does. */
export const FAMILY: Readonly<Record<FindingCode, Sentences>> = {
  PESI_SOMMA: comuni,
  PESO_NON_VALIDO: comuni,
  PESO_MANCANTE: comuni,
  PESO_FATTORE: valutazione,
  RIALLOCA_1B: valutazione,
  RIALLOCA_2: valutazione,
  FATTORE_NON_PREVISTO: valutazione,
  FATTORE_MANCANTE: valutazione,
  TROPPI_OBIETTIVI: assegnazione,
  TROPPI_INDICATORI: assegnazione,
  TROPPI_ELEMENTI: assegnazione,
  TARGET_MANCANTE: piano,
  TARGET_ZERO: piano,
  RISULTATO_MANCANTE: piano,
  NUMERO_TESTO: comuni,
  VALORE_NON_NUMERICO: comuni,
  ERRORE_CELLA: comuni,
  PR_ERRATO: piano,
  PR_OLTRE_100: piano,
  OBIETTIVO_NON_RAGGIUNTO: piano,
  GIUDIZIO_FUORI_SCALA: comportamenti,
  PESATURA_ERRATA: pesatura,
  PUNTEGGIO_OLTRE_MASSIMO: valutazione,
  PUNTEGGIO_NEGATIVO: valutazione,
  SCOSTAMENTO_NON_MOTIVATO: valutazione,
  TOTALE_ERRATO: valutazione,
  PUNTEGGIO_ARROTONDATO: valutazione,
  FASCIA_ERRATA: comuni,
  FASCIA_AMBIGUA: comuni,
  FATTORE_SOTTO_SOGLIA: valutazione,
  CATEGORIA_SCONOSCIUTA: comuni,
  ANAGRAFICA_INCOMPLETA: comuni,
  DUPLICATO: comuni,
  VALUTATORE_NON_UNICO: riepilogo,
  NON_VALUTABILE: riepilogo,
  QUOTA_SUPERATA: riepilogo,
  RAPPORTO_FASCE: riepilogo,
  DISTRIBUZIONE_ANOMALA: riepilogo,
  FONDO_NON_QUADRATO: riepilogo,
  SCHEDA_INCOMPLETA: comuni,
  ORFANO: obiettivi,
  DIFFERENZIAZIONE_ERRATA: valutazione,
  RETRIBUZIONE_ERRATA: comuni,
  PREMIO_NON_DOVUTO: riepilogo,
  POSTO_ERRATO: riepilogo,
  IMPORTO_ERRATO: riepilogo,
  QUOTE_DIVERSE: riepilogo,
  SCALA_MISTA: piano,
  VALORE_INIZIALE_MANCANTE: piano,
  NON_CORRISPONDE: valutazione,
  PARITA_AL_TAGLIO: riepilogo,
  MISURA_NON_AVVIATA: piano,
  DA_RICALCOLARE: incrociati,
  SENZA_COLLABORATORI: valutazione,
  PESI_IN_PUNTI: comuni,
};

/** What two places of the workbook say differently; within one form it is the form's own sentence. */
const CROSS: ReadonlySet<string> = new Set([
  "punteggio",
  "albero",
  "ente",
  "struttura",
  "differenti",
  "differenziazione",
]);

export function findingMessage(finding: Finding, sistema?: Pick<Sistema, "termini">): string {
  const { code } = finding;
  const tell = familyOf(finding)[code] ?? FAMILY[code][code];
  const sentence = (tell === undefined ? code : tell(finding)) + others(finding);
  return sistema === undefined ? sentence : inTheWordsOf(sistema.termini.fascia, sentence);
}

/** One finding on a range stands for the same on dozens of rows. */
function others({ facts }: Finding): string {
  const count = facts["altre"];
  if (typeof count !== "number" || count === 0) return "";
  return ` Lo stesso vale per altre ${formatNumber(count)} celle dell'intervallo.`;
}

function familyOf({ code, kind, facts }: Finding): Sentences {
  if (code === "NON_CORRISPONDE") return CROSS.has(facts.caso ?? "") ? incrociati : valutazione;
  if (code === "DUPLICATO" && facts["foglio"] !== undefined) return incrociati;
  return kind === "riepilogo" && riepilogo[code] !== undefined ? riepilogo : FAMILY[code];
}

const BAND = /\b([Ll])a fascia( indicata)?\b/g;
const GENERIC = "fascia";

/** "La fascia indicata" is "il livello di premialità indicato" where the regulation says so. */
function inTheWordsOf(fascia: string, sentence: string): string {
  if (fascia === GENERIC || !sentence.includes("a fascia")) return sentence;
  const isFeminine = fascia.startsWith(GENERIC);
  const told = sentence.replace(BAND, (_, letter: string, stated: string | undefined) => {
    const article = isFeminine ? `${letter}a` : letter === "L" ? "Il" : "il";
    const adjective = stated === undefined ? "" : isFeminine ? stated : " indicato";
    return `${article} ${fascia}${adjective}`;
  });
  return isFeminine
    ? told
    : told.replace("non ne prevede una", "non ne prevede uno").replace("non è tra quelle del", "non è tra quelli del");
}
