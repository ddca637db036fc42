// Sentences for evaluation forms: factors, points, totals.
import type { Finding } from "../../scheda/finding";
import { formatNumber, formatPercent, formatScore } from "../numbers";
import type { Sentences } from "./facts";
import { figure, list, number, of, points, quoted, quotedList, score, text } from "./facts";

export const valutazione: Sentences = {
  PESO_FATTORE: (finding) =>
    `${quoted(text(finding, "voce"))} pesa ${figure(finding, "peso")}, ma per la categoria della scheda deve pesare ${figure(finding, "dovuto")}: correggere il peso${finding.facts.caso === "titolo" ? " nel titolo" : ""}.`,
  RIALLOCA_1B: (finding) =>
    `Non ci sono obiettivi individuali assegnati, ma ${quoted(text(finding, "voceDa"))} tiene ${points(number(finding, "peso") ?? 0)} di peso: ${moved(finding)}.`,
  RIALLOCA_2: (finding) =>
    `${number(finding, "collaboratori") === 0 ? "La struttura non ha collaboratori" : "La struttura ha un solo collaboratore"}, ma ${quoted(text(finding, "voceDa"))} tiene ${points(number(finding, "peso") ?? 0)} di peso: ${moved(finding)}.`,
  SENZA_COLLABORATORI: (finding) =>
    text(finding, "opzione") === "mantiene"
      ? "La struttura non ha collaboratori: per la scelta S13 il fattore 2 mantiene il suo peso, con 0 punti."
      : "La struttura non ha collaboratori: per la scelta S13 vale quanto previsto per chi ne ha uno solo, e il peso del fattore 2 passa al fattore 3.",
  FATTORE_NON_PREVISTO: (finding) => {
    const weight = number(finding, "peso");
    const carries = weight === undefined ? "" : ` e pesa ${formatNumber(weight)}`;
    return finding.facts.caso === "sistema"
      ? `${quoted(text(finding, "voce"))} non è un fattore del sistema${carries}: toglierlo, o scriverlo con il nome che ha nel sistema.`
      : `${quoted(text(finding, "voce"))} non è previsto per la categoria della scheda${carries}: toglierlo e ridare il peso agli altri fattori.`;
  },
  FATTORE_MANCANTE: (finding) =>
    `Manca il fattore ${text(finding, "fattore")}, ${quoted(text(finding, "nome"))}, che per la categoria della scheda pesa ${figure(finding, "dovuto")}: aggiungere la riga.`,
  PUNTEGGIO_OLTRE_MASSIMO: (finding) => {
    const value = number(finding, "punti") ?? 0;
    const most = number(finding, "massimo") ?? 0;
    const figures =
      finding.facts.caso === "percentuale"
        ? `è ${formatPercent(value)} e non può superare ${formatPercent(most)}`
        : `è ${formatScore(value)} e non può superare ${formatScore(most)}`;
    return `Il punteggio${of(finding)} ${figures}: correggerlo.`;
  },
  PUNTEGGIO_NEGATIVO: (finding) =>
    `Il punteggio${of(finding)} è ${score(finding, "punti")}: i punti di un fattore vanno da 0 al suo peso, le decurtazioni si scrivono a parte.`,
  SCOSTAMENTO_NON_MOTIVATO: (finding) =>
    `Per ${quoted(text(finding, "voce"))} la misurazione dà ${score(finding, "misurati")} e i punti attribuiti sono ${score(finding, "attribuiti")}: motivare lo scostamento nelle note.`,
  PUNTEGGIO_ARROTONDATO: (finding) => {
    const { caso = "" } = finding.facts;
    if (caso === "fattore")
      return `I punti di ${quoted(text(finding, "voce"))} sono ${figure(finding, "attribuiti")}, arrotondati a mano da ${score(finding, "misurati")}.`;
    const what = ROUNDED[caso];
    if (what !== undefined)
      return `${what}${of(finding)} è scritto ${figure(finding, "totale")}: è ${score(finding, "somma")} arrotondato a mano.`;
    return `Il totale scritto, ${figure(finding, "totale")}, è ${score(finding, "somma")} arrotondato a mano: la fascia non cambia.`;
  },
  TOTALE_ERRATO: wrongTotal,
  NON_CORRISPONDE: (finding) =>
    `Per ${quoted(text(finding, "voce"))} il ${formatPercent(number(finding, "percentuale") ?? 0)} di ${figure(finding, "peso")} è ${score(finding, "dovuto")}, ma i punti scritti sono ${score(finding, "trovato")}: correggere i punti o la percentuale.`,
  DIFFERENZIAZIONE_ERRATA: (finding) => {
    const different = number(finding, "diversi") ?? 0;
    const said = different === 1 ? "1 punteggio diverso" : `${formatNumber(different)} punteggi diversi`;
    return `Con ${said} il fattore vale ${points(number(finding, "dovuto") ?? 0)}, ma ne sono scritti ${score(finding, "trovato")}: correggere i punti.`;
  },
  FATTORE_SOTTO_SOGLIA: (finding) => {
    const names = list(finding, "voci");
    const shares = list(finding, "percentuali").map((share) => formatPercent(Number(share)));
    const blocked =
      finding.facts["bloccata"] === true ? " Con la scelta S3 in vigore la scheda non dà retribuzione." : "";
    if (names.length === 1) {
      return `${quoted(names[0] ?? "")} è al ${shares[0] ?? ""}: un fattore sotto il ${formatPercent(number(finding, "soglia") ?? 0)} è ammesso solo se supera il ${formatPercent(number(finding, "minimo") ?? 0)}.${blocked}`;
    }
    return `Sono sotto il ${formatPercent(number(finding, "soglia") ?? 0)} ${names.length} fattori, ${quotedList(names)} (${shares.join(", ")}): ne è ammesso uno solo, se supera il ${formatPercent(number(finding, "minimo") ?? 0)}.${blocked}`;
  },
};

function moved(finding: Finding): string {
  const due = number(finding, "dovutoA");
  const to = text(finding, "voceA");
  if (due === undefined || to === "") return `il peso va sommato al fattore ${text(finding, "a")}`;
  return `il peso va portato a ${quoted(to)}, che passa da ${figure(finding, "pesoA")} a ${formatNumber(due)}`;
}

const ROUNDED: Readonly<Record<string, string>> = {
  pr: "Il raggiungimento",
  incidenza: "Il valore dell'incidenza",
  prodotto: "Il punteggio ponderato",
};

const TOTALS: Readonly<Record<string, string>> = {
  peso: "dei pesi",
  misurato: "dei punti misurati",
  attribuito: "dei punti attribuiti",
  prodotto: "dei punteggi ponderati",
  incidenza: "delle incidenze",
};

function wrongTotal(finding: Finding): string {
  if (finding.facts.caso === "prodotto")
    return `Il punteggio ponderato${of(finding)} è ${score(finding, "totale")}, ma peso per giudizio dà ${score(finding, "somma")}: correggerlo.`;
  if (text(finding, "colonna") === "punteggio" && finding.facts.caso === "somma")
    return `Il punteggio complessivo è ${score(finding, "totale")}, ma pesi e giudizi danno ${score(finding, "somma")}: correggerlo.`;
  const which = TOTALS[text(finding, "colonna")] ?? "";
  const base = `Il totale ${which} è ${score(finding, "totale")}, ma la somma è ${score(finding, "somma")}`.replace(
    "  ",
    " ",
  );
  if (finding.facts.caso === "testo")
    return `${base}: non conta ${quotedList(list(finding, "voci"))}, scritto come testo.`;
  if (finding.facts.caso === "fascia") return `${base}: l'arrotondamento cambia la fascia, scrivere la somma.`;
  return `${base}: correggere il totale.`;
}
