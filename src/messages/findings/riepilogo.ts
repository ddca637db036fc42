// Sentences for tables with one row per person: graduatoria, merit bands, awards, fund and amounts.
import type { Finding } from "../../scheda/finding";
import { formatEuro, formatList, formatNumber, formatPercent, formatScore } from "../numbers";
import { comuni } from "./comuni";
import type { Sentences } from "./facts";
import { fieldName, figure, list, number, quoted, quotedList, score, text } from "./facts";

export const riepilogo: Sentences = {
  FASCIA_ERRATA: (finding) => {
    const { caso } = finding.facts;
    if (caso === "accesso" || caso === "assenza") return wrongAccess(finding);
    if (finding.field === "giudizio")
      return `${who(finding)}: il giudizio indicato è ${quoted(text(finding, "dichiarata"))}, ma con ${score(finding, "punteggio")} spetta ${quoted(typeof finding.expected === "string" ? finding.expected : "")}: correggere il giudizio.`;
    if (caso !== "graduatoria") return ofPerson(finding, comuni.FASCIA_ERRATA?.(finding) ?? "");
    return `${who(finding)} con ${score(finding, "punteggio")} è nella fascia ${quoted(text(finding, "dichiarata"))}, ma per il posto in graduatoria spetta ${quoted(text(finding, "dovuta"))}: correggere la fascia.`;
  },
  TOTALE_ERRATO: (finding) => {
    const stated = number(finding, "dichiarato") ?? 0;
    const due = number(finding, "calcolato") ?? 0;
    const campo = text(finding, "campo");
    if (campo === "punteggio")
      return `Il punteggio di ${who(finding)} è ${formatScore(stated)}, ma i fattori danno ${formatScore(due)}: correggere il punteggio.`;
    const [written, summed] =
      campo === "importo" ? [formatEuro(stated), formatEuro(due)] : [formatNumber(stated), formatNumber(due)];
    return `${quoted(text(finding, "voce"))} è ${written}, ma la somma delle righe è ${summed}: correggere il totale.`;
  },
  PUNTEGGIO_ARROTONDATO: (finding) =>
    `${quoted(text(finding, "voce"))} è ${figure(finding, "dichiarato")}, ${score(finding, "calcolato")} arrotondato a mano.`,
  PUNTEGGIO_OLTRE_MASSIMO: (finding) =>
    `${fieldOf(finding)} di ${who(finding)} è ${score(finding, "punti")} e non può superare ${score(finding, "massimo")}: correggerlo.`,
  PUNTEGGIO_NEGATIVO: (finding) =>
    `${fieldOf(finding)} di ${who(finding)} è ${score(finding, "punti")}: i punti non scendono sotto 0, correggerlo.`,
  FATTORE_NON_PREVISTO: (finding) =>
    `${who(finding)} ha ${score(finding, "punti")} nel fattore ${text(finding, "voce")}, che la categoria ${quoted(text(finding, "categoria"))} non prevede: togliere il valore, o correggere la categoria.`,
  SCALA_MISTA: (finding) => {
    const count = number(finding, "quanti") ?? 1;
    const where = count === 1 ? "un valore è scritto" : `${formatNumber(count)} valori sono scritti`;
    return `Nella colonna ${ofField(text(finding, "campo"))} ${where} da 0 a 1 (${quotedList(list(finding, "persone"))}) e gli altri da 0 a 100: usare la stessa scala per tutti.`;
  },
  DUPLICATO: (finding) =>
    `${who(finding)} compare due volte nello stesso anno, la prima nella cella ${text(finding, "prima")}: lasciare una sola riga, oppure distinguere le due persone con la matricola.`,
  VALUTATORE_NON_UNICO: (finding) =>
    `La graduatoria ha più valutatori, ${quotedList(list(finding, "valutatori"))}: il valutatore di una graduatoria deve essere uno solo, indicarne uno o dividere la graduatoria.`,
  NON_VALUTABILE: (finding) => {
    if (finding.facts.caso === "sospeso")
      return `${who(finding)} è in sospensione: non è valutabile e resta fuori dalla graduatoria.`;
    const months = number(finding, "mesi") ?? 0;
    const absent = months > 0 ? ` per ${formatNumber(months)} mesi` : "";
    return `${who(finding)} è assente${absent}, oltre ${figure(finding, "limite")} mesi: la prestazione non è valutabile.`;
  },
  QUOTA_SUPERATA: (finding) => {
    const share = formatPercent(number(finding, "tetto") ?? 0);
    const found = number(finding, "trovati") ?? 0;
    const most = number(finding, "ammessi") ?? 0;
    switch (finding.facts.caso) {
      case "bonus":
        return `Il bonus delle eccellenze è dato a ${people(found)}, ma al massimo il ${share} di chi è nella fascia alta, arrotondato per difetto, è ${formatNumber(most)}: ridurre i bonus.`;
      case "progressione":
        return `Le progressioni sono date a ${people(found)} su ${figure(finding, "persone")}, ma al massimo il ${share}, arrotondato per difetto, è ${formatNumber(most)}: ridurre le progressioni.`;
      default: {
        const bands = list(finding, "fasce");
        const where =
          bands.length === 1
            ? `Nella fascia ${quoted(bands[0] ?? "")}`
            : `Nelle prime fasce (${formatList(bands.map(quoted))})`;
        return `${where} ${found === 1 ? "c'è" : "ci sono"} ${people(found)}, ma al massimo il ${share} di ${figure(finding, "persone")} in servizio è ${formatNumber(most)}: spostare chi eccede nella fascia successiva.`;
      }
    }
  },
  RAPPORTO_FASCE: (finding) =>
    `Il premio a testa della fascia ${quoted(text(finding, "fascia"))} (${euro(finding, "premio")}) sta a quello della fascia ${quoted(text(finding, "successiva"))} (${euro(finding, "premioSuccessivo")}) come ${score(finding, "rapporto")} a 1: deve essere almeno ${figure(finding, "minimo")} a 1, correggere gli importi.`,
  DISTRIBUZIONE_ANOMALA: anomalous,
  FONDO_NON_QUADRATO: (finding) => {
    const base = `Il fondo è ${euro(finding, "fondo")} e l'erogato ${euro(finding, "erogato")}`;
    const gap = formatEuro(Math.abs(number(finding, "differenza") ?? 0));
    const side = (number(finding, "differenza") ?? 0) > 0 ? "mancano" : "eccedono";
    if (finding.facts.caso === "economie")
      return `${base}, con economie per ${euro(finding, "economie")}: ${side} ${gap}. Correggere le economie o gli importi.`;
    return finding.facts.caso === "oltre"
      ? `${base}: gli importi superano il fondo di ${gap}, ridurli.`
      : `${base}: restano ${gap} che non sono né erogati né indicati come economie.`;
  },
  FASCIA_AMBIGUA: (finding) => ofPerson(finding, comuni.FASCIA_AMBIGUA?.(finding) ?? ""),
  CATEGORIA_SCONOSCIUTA: (finding) => ofPerson(finding, comuni.CATEGORIA_SCONOSCIUTA?.(finding) ?? ""),
  RETRIBUZIONE_ERRATA: (finding) => ofPerson(finding, comuni.RETRIBUZIONE_ERRATA?.(finding) ?? ""),
  PREMIO_NON_DOVUTO: notDue,
  POSTO_ERRATO: (finding) => {
    const stated = figure(finding, "dichiarato");
    if (finding.facts.caso === "fuori")
      return `${who(finding)} ha il posto ${stated}, ma non entra in graduatoria: lasciare vuoto il posto.`;
    return `${who(finding)} con ${score(finding, "punteggio")} ha il posto ${stated}, ma spetta il ${figure(finding, "dovuto")}: il posto è uno più di quanti hanno un punteggio maggiore, e chi è alla pari ha lo stesso posto.`;
  },
  IMPORTO_ERRATO: (finding) => {
    const base = `L'importo di ${who(finding)} è ${euro(finding, "dichiarato")}, ma spettano ${euro(finding, "dovuto")}`;
    if (finding.facts.caso === "fascia") return `${base}, come agli altri della stessa fascia: correggere l'importo.`;
    const pay = number(finding, "retribuzione");
    const presence = number(finding, "presenza");
    const how = [
      `coefficiente ${figure(finding, "coefficiente")}`,
      ...(pay === undefined ? [] : [`retribuzione ${formatPercent(pay)}`]),
      ...(presence === undefined ? [] : [`presenza ${formatNumber(presence)}`]),
    ];
    return `${base} (${how.join(", ")}): correggere l'importo.`;
  },
  QUOTE_DIVERSE: (finding) => {
    const names = list(finding, "fasce");
    const found = list(finding, "trovate");
    const due = list(finding, "dovute");
    const heads = (counts: readonly string[]): string =>
      formatList(names.map((name, index) => `${counts[index] ?? "0"} ${quoted(name)}`));
    return `Nelle fasce ci sono ${heads(found)}, mentre le quote ${list(finding, "quote").join("/")} su ${figure(finding, "ammessi")} persone danno ${heads(due)}: correggere le fasce, o indicare la decisione che le definisce.`;
  },
  PARITA_AL_TAGLIO: (finding) =>
    `${quotedList(list(finding, "persone"))} hanno lo stesso punteggio, ${score(finding, "punteggio")}, a cavallo tra le fasce ${quoted(text(finding, "prima"))} e ${quoted(text(finding, "ultima"))}: fissare la scelta S9, o decidere chi va dove.`,
};

function wrongAccess(finding: Finding): string {
  const points = number(finding, "punteggio");
  const subject = `${who(finding)}${points === undefined ? "" : ` con ${formatScore(points)}`}`;
  const why =
    finding.facts.caso === "assenza"
      ? `${figure(finding, "mesi")} mesi di assenza, oltre ${figure(finding, "limite")}`
      : `l'accesso alle fasce chiede ${figure(finding, "soglia")}`;
  return `${subject} ha la fascia ${quoted(text(finding, "dichiarata"))}, ma spetta ${quoted(text(finding, "dovuta"))} (${why}): correggere la fascia.`;
}

function anomalous(finding: Finding): string {
  const name = quoted(text(finding, "gruppo"));
  const group = text(finding, "per") === "valutatore" ? `Nelle valutazioni di ${name}` : `Nel settore ${name}`;
  switch (finding.facts.caso) {
    case "PUNTEGGI_UGUALI":
      return `${group} tutte le ${figure(finding, "persone")} persone hanno lo stesso punteggio, ${score(finding, "media")}: verificare le valutazioni.`;
    case "SCARTO_RIDOTTO":
      return `${group} i punteggi sono molto vicini tra loro (scarto ${score(finding, "scarto")}, nell'ente ${score(finding, "scartoEnte")}): verificare le valutazioni.`;
    default:
      return `${group} la media è ${score(finding, "media")}, lontana da quella dell'ente (${score(finding, "mediaEnte")}): verificare le valutazioni.`;
  }
}

function notDue(finding: Finding): string {
  const threshold = figure(finding, "soglia");
  switch (finding.facts.caso) {
    case "struttura":
      return `Il raggiungimento degli obiettivi della struttura è ${formatPercent(number(finding, "struttura") ?? 0)}: sotto il ${threshold}% non spetta nessun premio in denaro, azzerare gli importi.`;
    case "punteggio":
      return `${who(finding)} ha ${euro(finding, "importo")} con un punteggio di ${score(finding, "punteggio")}, sotto la soglia di ${threshold}: non spetta nessun importo, azzerarlo.`;
    case "non_valutabile":
      return `${who(finding)} ha ${euro(finding, "importo")}, ma è assente da più di ${threshold} mesi e non è valutabile: non spetta nessun importo, azzerarlo.`;
    case "BONUS_CON_INNOVAZIONE":
      return `${who(finding)} ha il bonus delle eccellenze e il premio per l'innovazione: chi prende il bonus rinuncia al premio, toglierne uno.`;
    case "BONUS_CON_ALTA_FORMAZIONE":
      return `${who(finding)} ha il bonus delle eccellenze e l'accesso all'alta formazione: chi prende il bonus vi rinuncia, toglierne uno.`;
    case "BONUS_FUORI_FASCIA_ALTA":
      return `${who(finding)} ha il bonus delle eccellenze, ma ${bandOf(finding)}: il bonus è di chi sta nella fascia alta, toglierlo.`;
    default:
      return `${who(finding)} ha la progressione economica, ma ${bandOf(finding)}: vi accede chi sta nelle prime due fasce, toglierla.`;
  }
}

function bandOf(finding: Finding): string {
  const band = text(finding, "fascia");
  return band === "" ? "non è in nessuna fascia di merito" : `è nella fascia ${quoted(band)}`;
}

/** The same sentence as of a form, with the name that a form has above it. */
function ofPerson(finding: Finding, sentence: string): string {
  return `${who(finding)}: ${lower(sentence)}`;
}

function who(finding: Finding): string {
  return quoted(text(finding, "persona"));
}

function euro(finding: Finding, name: string): string {
  return formatEuro(number(finding, name) ?? 0);
}

/** "del punteggio", "della retribuzione", "dell'importo". */
function ofField(campo: string): string {
  return fieldName(campo).replace(/^il /, "del ").replace(/^la /, "della ").replace(/^l'/, "dell'");
}

/** Whose value it is: "Il punteggio", or "Il punteggio del fattore 3". */
function fieldOf(finding: Finding): string {
  const campo = text(finding, "campo");
  return campo === "fattore" ? `Il punteggio del fattore ${text(finding, "voce")}` : capital(fieldName(campo));
}

function people(count: number): string {
  return count === 1 ? "1 persona" : `${formatNumber(count)} persone`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
