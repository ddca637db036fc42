// The steps behind a figure, told in Italian: one sentence for each code, complete by type.
import type { CodicePasso, FigureDelPasso, Passo } from "../calc/passi";
import type { PassoPremi } from "../calc/passi-premi";
import { formatDate, formatList, formatNumber, formatPercent, formatScore } from "./numbers";
import { describePassoPremi } from "./passi-premi";

type Telling = (figure: FigureDelPasso, passo: Passo) => string;

/** The rule and the article are told apart, by describeRiferimento. */
export function describePasso(passo: Passo | PassoPremi): string {
  return isPremi(passo) ? describePassoPremi(passo) : TELLINGS[passo.codice](passo.figure, passo);
}

function isPremi(passo: Passo | PassoPremi): passo is PassoPremi {
  return !Object.hasOwn(TELLINGS, passo.codice);
}

/** "R23 · allegato 2, 2.1". */
export function describeRiferimento({ regola, fonte }: Pick<Passo, "regola" | "fonte">): string {
  return fonte === null ? regola : `${regola} · ${fonte}`;
}

const TELLINGS: Readonly<Record<CodicePasso, Telling>> = {
  PR_RAPPORTO: (figure, passo) => `${formulaOf(figure)} = ${formatPercent(numeric(passo.dopo))}.`,
  PR_RISULTATO_ZERO: () => "Il risultato è 0 e meno è meglio: il raggiungimento è 100%.",
  PR_SI_NO: (figure, { dopo }) =>
    `${number(figure, "risultato") === 1 ? "Realizzato" : "Non realizzato"}: il raggiungimento è ${formatPercent(numeric(dopo))}.`,
  PR_DATA: (figure, { dopo }) => {
    const inTime = numeric(dopo) === 100;
    return `Concluso il ${formatDate(number(figure, "risultato"))}, ${inTime ? "entro" : "oltre"} il termine del ${formatDate(number(figure, "target"))}: il raggiungimento è ${formatPercent(numeric(dopo))}.`;
  },
  PR_LIMITE: (_, { prima, dopo }) =>
    `Il raggiungimento sta tra 0% e 100%: ${formatPercent(prima ?? 0)} vale ${formatPercent(numeric(dopo))}.`,
  VALORI_MANCANTI: (figure) =>
    text(figure, "trattamento") === "zero"
      ? `Valori mancanti contati come 0: ${placesOf(figure)}.`
      : `Valori mancanti lasciati fuori, con gli altri pesi riportati a 100: ${placesOf(figure)}.`,
  MEDIA_ARITMETICA: (figure, { dopo }) =>
    `Nessun peso indicato, media aritmetica: (${joined(numbers(figure, "valori"), " + ")}) / ${formatNumber(number(figure, "quanti"))} = ${formatScore(numeric(dopo))}.`,
  MEDIA_PONDERATA: (figure, { dopo }) =>
    `Media ponderata: (${products(numbers(figure, "pesi"), numbers(figure, "valori"))}) / ${formatNumber(number(figure, "somma"))} = ${formatScore(numeric(dopo))}.`,
  STRATEGICO_LATI: (figure, { dopo }) =>
    `Indicatori di impatto e obiettivi operativi: (${products(
      [number(figure, "pesoIndicatori"), number(figure, "pesoOperativi")],
      [number(figure, "indicatori"), number(figure, "operativi")],
    )}) / 100 = ${formatScore(numeric(dopo))}.`,
  PESO_TABELLA: (figure, { dopo }) =>
    `Peso del fattore ${text(figure, "fattore")} (${text(figure, "nome")}) nella tabella: ${formatNumber(numeric(dopo))}.`,
  RIALLOCAZIONE: (figure, { prima, dopo }) =>
    `${
      text(figure, "quando") === "un_collaboratore"
        ? "La struttura non ha più di un collaboratore"
        : "Nessun obiettivo individuale assegnato"
    }: il peso del fattore ${text(figure, "da")} passa al fattore ${text(figure, "a")}, ${formatNumber(prima ?? 0)} + ${formatNumber(number(figure, "spostati"))} = ${formatNumber(numeric(dopo))}.`,
  SENZA_COLLABORATORI: (figure) =>
    text(figure, "opzione") === "mantiene"
      ? "La struttura non ha collaboratori: il fattore 2 mantiene il suo peso, con 0 punti."
      : "La struttura non ha collaboratori: vale quanto previsto per chi ne ha uno solo.",
  PUNTI_FATTORE: (figure, { dopo }) =>
    `Fattore ${text(figure, "fattore")}: ${formatNumber(number(figure, "peso"))} × ${formatPercent(number(figure, "percentuale"))} = ${pointsOf(numeric(dopo))}.`,
  PUNTI_DIRETTI: (figure, { dopo }) =>
    `Fattore ${text(figure, "fattore")}: ${pointsOf(numeric(dopo))} su ${formatNumber(number(figure, "peso"))}.`,
  PUNTI_ATTRIBUITI: (figure, { prima, dopo }) =>
    prima === undefined
      ? `Fattore ${text(figure, "fattore")}: il valutatore ha attribuito ${pointsOf(numeric(dopo))}.`
      : `Fattore ${text(figure, "fattore")}: misurati ${pointsOf(prima)}, il valutatore ne ha attribuiti ${formatNumber(numeric(dopo))}, che contano.`,
  TOTALE: (figure, { dopo }) =>
    `Punteggio: ${joined(numbers(figure, "punti"), " + ")} = ${formatNumber(numeric(dopo))}.`,
  PUNTEGGI_DIFFERENTI: (figure, { dopo }) =>
    `Su ${formatNumber(number(figure, "punteggi"))} punteggi i diversi, a due decimali, sono ${formatNumber(number(figure, "differenti"))}: valgono ${pointsOf(numeric(dopo))}.`,
  FASCIA: (figure, { prima, dopo }) => {
    const score = number(figure, "punteggio");
    const rounding = prima === undefined || prima === score ? "" : ` (arrotondato da ${formatNumber(prima)})`;
    const reading =
      figure["scelta"] === undefined ? "" : `, con la scelta ${text(figure, "scelta")} = ${text(figure, "opzione")}`;
    return dopo === ""
      ? `Il punteggio ${formatScore(score)}${rounding} non rientra in nessuna fascia del testo${reading}.`
      : `Il punteggio ${formatScore(score)}${rounding} rientra nella fascia ${dopo}${reading}.`;
  },
  RETRIBUZIONE: (figure, { dopo }) =>
    `Retribuzione della fascia ${text(figure, "fascia")}: ${formatPercent(numeric(dopo))}.`,
  SOTTO_SOGLIA: (figure) =>
    `Il punteggio ${formatScore(number(figure, "punteggio"))} è sotto la soglia di ${formatNumber(number(figure, "soglia"))}: nessuna retribuzione.`,
  FATTORI_SOTTO_SOGLIA: (figure, { dopo }) => {
    const listed = formatList(strings(figure, "fattori").map((id, index) => `${id} (${formatPercent(numbers(figure, "raggiungimenti")[index] ?? 0)})`)); // prettier-ignore
    const outcome =
      dopo === "ammesso"
        ? "è ammesso, perché è uno solo e supera il minimo"
        : dopo === "blocca"
          ? "la scheda non dà retribuzione (scelta S3)"
          : "si segnala, la retribuzione segue il punteggio (scelta S3)";
    return `Fattori sotto la soglia di ${formatPercent(number(figure, "soglia"))}: ${listed}; ${outcome}.`;
  },
  PESO_OBIETTIVO: (figure, { dopo }) => {
    const values = numbers(figure, "valori");
    const named = strings(figure, "criteri").map((nome, index) => `${nome} ${strings(figure, "livelli")[index] ?? ""}`);
    return `${named.join(", ")}: ${joined(values, " × ")} = ${formatNumber(numeric(dopo))}.`;
  },
  INCIDENZA: (figure) => {
    const shares = numbers(figure, "quote").map((share) => formatPercent(share));
    return `Quota di ciascuno sui ${formatNumber(number(figure, "somma"))} punti: ${shares.join(", ")}.`;
  },
  GIUDIZI_SEZIONE: (figure, { dopo }) =>
    `Pesi per giudizi: ${formatNumber(number(figure, "punti"))} su ${formatNumber(number(figure, "massimo"))} = ${formatPercent(numeric(dopo))}.`,
  OBIETTIVO_NON_RAGGIUNTO: (figure, { prima, dopo }) => {
    const place = formatNumber(number(figure, "posto"));
    const limit = formatPercent(number(figure, "minimo"));
    const counts =
      text(figure, "opzione") === "azzera"
        ? `conta ${formatNumber(numeric(dopo))}`
        : "conta il suo valore e si segnala";
    return `L'obiettivo ${place} raggiunge ${formatPercent(prima ?? 0)}, meno di ${limit}: vale come non raggiunto e ${counts} (scelta S5).`;
  },
  SEGRETARIO: (figure, { dopo }) => {
    if (figure["caso"] === "solo_ente") {
      return `Nessun obiettivo specifico: vale la media degli obiettivi dell'ente, ${formatPercent(numeric(dopo))}.`;
    }
    const weights = text(figure, "opzione") === "pesi" ? "con i pesi dati" : "in parti uguali";
    return `Obiettivi specifici ${formatPercent(number(figure, "specifici"))} e media dell'ente ${formatPercent(number(figure, "ente"))}, ${weights} (scelta S6): ${formatPercent(numeric(dopo))}.`;
  },
};

/** The formula of R6 with its figures. */
function formulaOf(figure: FigureDelPasso): string {
  const risultato = formatNumber(number(figure, "risultato"));
  const target = formatNumber(number(figure, "target"));
  const start = formatNumber(number(figure, "valoreIniziale"));
  switch (text(figure, "tipo")) {
    case "decrescente":
      return `${target} / ${risultato} × 100`;
    case "incremento":
    case "scala":
      return `(${risultato} − ${start}) / (${target} − ${start}) × 100`;
    case "riduzione":
      return `(${start} − ${risultato}) / (${start} − ${target}) × 100`;
    default:
      return `${risultato} / ${target} × 100`;
  }
}

function products(weights: readonly number[], values: readonly number[]): string {
  return weights.map((weight, index) => `${formatNumber(weight)} × ${formatScore(values[index] ?? 0)}`).join(" + ");
}

function joined(values: readonly number[], sign: string): string {
  return values.map((value) => formatNumber(value)).join(sign);
}

function placesOf(figure: FigureDelPasso): string {
  const places = numbers(figure, "posti").map((place) => formatNumber(place));
  return places.length === 1 ? `posto ${formatList(places)}` : `posti ${formatList(places)}`;
}

function pointsOf(points: number): string {
  return `${formatNumber(points)} ${points === 1 ? "punto" : "punti"}`;
}

function numeric(value: number | string): number {
  return typeof value === "number" ? value : 0;
}

function number(figure: FigureDelPasso, name: string): number {
  const value = figure[name];
  return typeof value === "number" ? value : 0;
}

function text(figure: FigureDelPasso, name: string): string {
  const value = figure[name];
  return typeof value === "string" ? value : "";
}

function numbers(figure: FigureDelPasso, name: string): readonly number[] {
  const value = figure[name];
  return Array.isArray(value) ? value.filter((entry): entry is number => typeof entry === "number") : [];
}

function strings(figure: FigureDelPasso, name: string): readonly string[] {
  const value = figure[name];
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === "string") : [];
}
