// The steps behind places, merit bands, shares of money and dates, told in Italian: one sentence for each code, complete by type.
import type { FigureDelPasso } from "../calc/passi";
import type { CodicePassoPremi, PassoPremi } from "../calc/passi-premi";
import { numberOf, numbersOf, numeric, textOf, textsOf } from "./figure";
import { formatDate, formatEuro, formatList, formatNumber, formatPercent, formatScore } from "./numbers";
import { describeDistanza } from "./termini";

type Telling = (figure: FigureDelPasso, passo: PassoPremi) => string;

/** The rule and the article are told apart, by describeRiferimento. */
export function describePassoPremi(passo: PassoPremi): string {
  return TELLINGS[passo.codice](passo.figure, passo);
}

const TELLINGS: Readonly<Record<CodicePassoPremi, Telling>> = {
  POSTO: (figure, { dopo }) => {
    const better = numberOf(figure, "migliori");
    const same = numberOf(figure, "pari");
    const above = better === 0 ? "nessuno ha di più" : `${people(better)} di più`;
    const tied = same === 0 ? "" : `; ${people(same)} lo stesso punteggio e ${same === 1 ? "condivide" : "condividono"} il posto`; // prettier-ignore
    return `Con ${formatScore(numberOf(figure, "punteggio"))} punti ${above}${tied}: posto ${formatNumber(numeric(dopo))}.`;
  },
  ANOMALIA: (figure, { dopo }) => `${groupOf(figure)}: ${anomalyOf(figure, String(dopo))}.`,
  ACCESSO_FASCE: (figure, { dopo }) => accessOf(figure, String(dopo)),
  TESTE_FASCE: (figure, { dopo }) => {
    const quote = numbersOf(figure, "quote");
    const teste = numbersOf(figure, "teste");
    const bands = textsOf(figure, "fasce").map(
      (nome, index) => `${nome} ${formatPercent(quote[index] ?? 0)} = ${formatNumber(teste[index] ?? 0)}`,
    );
    return `Posti nelle fasce su ${persons(numeric(dopo))}, con il metodo dei resti più alti: ${bands.join(", ")}.`;
  },
  PARITA_AL_TAGLIO: (figure, { dopo }) => {
    const tied = `${persons(numberOf(figure, "persone"))} a ${formatScore(numberOf(figure, "punteggio"))} punti, a cavallo tra le fasce ${formatList(textsOf(figure, "fasce"))}`;
    return dopo === ""
      ? `${tied}: con la scelta S9 = manuale decide il valutatore.`
      : `${tied}: vanno insieme nella fascia ${dopo} (scelta S9 = ${textOf(figure, "opzione")}).`;
  },
  FASCIA_MERITO: (figure) => `Fascia di merito: ${textOf(figure, "fascia")}.`,
  RISORSE_FASCIA: (figure, { dopo }) =>
    `Alla fascia ${textOf(figure, "fascia")}, per cui è previsto il ${formatPercent(numberOf(figure, "quota"))} di ${formatEuro(numberOf(figure, "risorse"))}, vanno ${formatEuro(numeric(dopo))}.`,
  IMPORTO_FASCIA: (figure, { dopo }) => {
    const way = figure["proporzionale"] === true ? "in proporzione al punteggio" : "in parti uguali";
    return `${formatEuro(numberOf(figure, "risorse"))} divisi tra ${persons(numberOf(figure, "persone"))} ${way}, al centesimo: ${formatEuro(numeric(dopo))}.`;
  },
  STRUTTURA_SOTTO_SOGLIA: (figure) =>
    `Gli obiettivi della struttura sono al ${formatPercent(numberOf(figure, "struttura"))}, sotto il ${formatPercent(numberOf(figure, "minimo"))}: nessun premio.`,
  TETTO: (figure, { dopo }) =>
    `Al massimo il ${formatPercent(numberOf(figure, "percentuale"))} di ${formatNumber(numberOf(figure, "persone"))}, arrotondato per difetto: ${formatNumber(numeric(dopo))}.`,
  RAPPORTO_FASCE: (figure, { dopo }) => {
    const pay = `${formatEuro(numberOf(figure, "premio"))} a testa contro ${formatEuro(numberOf(figure, "premioSuccessivo"))} della fascia successiva`;
    const least = `almeno ${formatNumber(numberOf(figure, "minimo"))} a 1`;
    return Number.isFinite(dopo)
      ? `${pay}: ${formatScore(numeric(dopo))} a 1, e deve essere ${least}.`
      : `${pay}: il rapporto, che deve essere ${least}, è rispettato.`;
  },
  QUOTA_NOMINALE: (figure, { dopo }) =>
    `Quota nominale: ${formatEuro(numberOf(figure, "fondo"))} × ${formatNumber(numberOf(figure, "coefficiente"))} / ${formatNumber(numberOf(figure, "coefficienti"))} = ${formatEuro(numeric(dopo))}.`,
  IMPORTO_FONDO: (figure, { dopo }) => {
    const product = `${formatEuro(numberOf(figure, "nominale"))} × ${formatPercent(numberOf(figure, "retribuzione"))} × presenza ${formatNumber(numberOf(figure, "presenza"))}`;
    return textOf(figure, "opzione") === "ridistribuisci"
      ? `Importo: ${product}, con quanto non speso diviso in proporzione (scelta S4 = ridistribuisci): ${formatEuro(numeric(dopo))}.`
      : `Importo: ${product} = ${formatEuro(numeric(dopo))}.`;
  },
  ECONOMIE_FONDO: (figure, { dopo }) =>
    `Economie: ${formatEuro(numberOf(figure, "fondo"))} − ${formatEuro(numberOf(figure, "erogato"))} = ${formatEuro(numeric(dopo))} (scelta S4 = ${textOf(figure, "opzione")}).`,
  RISPARMI_DESTINATI: (figure, { dopo }) =>
    `Quota dei risparmi: ${formatEuro(numberOf(figure, "risparmi"))} × ${formatPercent(numberOf(figure, "quota"))} = ${formatEuro(numeric(dopo))}.`,
  RISPARMI_PERSONALE: (figure, { dopo }) =>
    `Al personale: ${formatNumber(numberOf(figure, "numeratore"))}/${formatNumber(numberOf(figure, "denominatore"))} di ${formatEuro(numberOf(figure, "destinato"))}, arrotondati per difetto = ${formatEuro(numeric(dopo))}.`,
  RISPARMI_FONDO: (figure, { dopo }) =>
    `Alla contrattazione integrativa: ${formatEuro(numberOf(figure, "destinato"))} − ${formatEuro(numberOf(figure, "personale"))} = ${formatEuro(numeric(dopo))}.`,
  SCADENZA_FISSA: (figure, { dopo }) => {
    const start = figure["inizio"] === undefined ? "" : `dal ${formatDate(numberOf(figure, "inizio"))} al `;
    const until = start === "" ? `entro il ${formatDate(numeric(dopo))}` : `${start}${formatDate(numeric(dopo))}`;
    return `${textOf(figure, "evento")}: ${until}.`;
  },
  SCADENZA_DA: (figure, { dopo }) => {
    const count = numberOf(figure, "quanti");
    const distance = describeDistanza(count, textOf(figure, "unita"), figure["lavorativi"] === true);
    const from =
      figure["da"] === undefined ? "" : ` ${count === 0 ? "del" : "dal"} ${formatDate(numberOf(figure, "da"))}`;
    return `${textOf(figure, "evento")}: ${distance}${from} (${textOf(figure, "partenza")}), cioè il ${formatDate(numeric(dopo))}.`;
  },
  GIORNO_NON_LAVORATIVO: (figure, { dopo }) => {
    const reason = textOf(figure, "motivo");
    const why = reason === "festivita" ? `è festivo (${textOf(figure, "nome")})` : `è ${reason}`;
    return `Il ${formatDate(numberOf(figure, "data"))} ${why}: il primo giorno lavorativo successivo è il ${formatDate(numeric(dopo))}.`;
  },
};

const ACCESS: Readonly<Record<string, string>> = {
  adeguata: "la prestazione è adeguata, fuori dalle fasce di merito",
  non_adeguata: "la prestazione è stata dichiarata non adeguata",
  sospeso: "la persona è sospesa dal servizio e non è valutata",
  non_valutato: "manca il punteggio",
};

function accessOf(figure: FigureDelPasso, outcome: string): string {
  const least = formatScore(numberOf(figure, "minimo"));
  if (outcome === "non_valutabile") {
    return `Assenza di ${months(numberOf(figure, "mesiAssenza"))}, oltre ${months(numberOf(figure, "mesiMassimi"))}: non valutabile.`;
  }
  const score = figure["punteggio"] === undefined ? "" : formatScore(numberOf(figure, "punteggio"));
  if (outcome === "ammesso") return `Il punteggio ${score} raggiunge ${least}: la persona entra nelle fasce di merito.`;
  const reason = ACCESS[outcome] ?? outcome;
  return outcome === "adeguata"
    ? `Il punteggio ${score} non raggiunge ${least}: ${reason}.`
    : `Fuori dalle fasce di merito: ${reason}.`;
}

function groupOf(figure: FigureDelPasso): string {
  const per = textOf(figure, "per") === "valutatore" ? "Valutatore" : "Settore";
  return `${per} ${textOf(figure, "gruppo")} (${persons(numberOf(figure, "persone"))})`;
}

function anomalyOf(figure: FigureDelPasso, reason: string): string {
  switch (reason) {
    case "PUNTEGGI_UGUALI":
      return `tutti i punteggi sono ${formatScore(numberOf(figure, "media"))}`;
    case "SCARTO_RIDOTTO":
      return `scarto tipo ${formatScore(numberOf(figure, "scarto"))}, meno di ${formatNumber(numberOf(figure, "rapportoScarto"))} volte quello dell'ente (${formatScore(numberOf(figure, "scartoEnte"))})`;
    default:
      return `media ${formatScore(numberOf(figure, "media"))}, lontana da quella dell'ente (${formatScore(numberOf(figure, "mediaEnte"))}) più di ${formatNumber(numberOf(figure, "distanzaMedia"))} scarti tipo (${formatScore(numberOf(figure, "scartoEnte"))})`;
  }
}

function persons(count: number): string {
  return count === 1 ? "1 persona" : `${formatNumber(count)} persone`;
}

function people(count: number): string {
  return count === 1 ? "una persona ha" : `${formatNumber(count)} persone hanno`;
}

function months(count: number): string {
  return count === 1 ? "1 mese" : `${formatNumber(count)} mesi`;
}
