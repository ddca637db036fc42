// Sentences for findings that several kinds share: numbers, weights, who and when, bands.
import type { Finding } from "../../scheda/finding";
import { formatDate, formatList, formatNumber, formatPercent } from "../numbers";
import type { Sentences } from "./facts";
import { fieldName, figure, groupName, isFeminine, list, number, of, quoted, quotedList, score, text } from "./facts";

export const comuni: Sentences = {
  NUMERO_TESTO: (finding) =>
    `${capital(fieldName(text(finding, "campo")))}${of(finding)}, ${quoted(text(finding, "testo"))}, è ${isFeminine(text(finding, "campo")) ? "scritta" : "scritto"} come testo e le somme di Excel non ${isFeminine(text(finding, "campo")) ? "la" : "lo"} contano: scrivere ${figure(finding, "numero")}${finding.facts["percentuale"] === true ? "%" : ""} come numero.`,
  VALORE_NON_NUMERICO: notNumeric,
  ERRORE_CELLA: (finding) => {
    const code = ERRORS[text(finding, "errore")] ?? text(finding, "errore");
    const campo = text(finding, "campo");
    const where = campo === "" ? "La cella" : `${capital(fieldName(campo))}${of(finding)}`;
    return finding.facts.caso === "origine"
      ? `${where} dipende da questa cella, che dà l'errore ${code}: correggerne la formula o il dato.`
      : `${where} dà l'errore ${code}: correggere la formula o il dato da cui dipende.`;
  },
  PESI_SOMMA: weightsSum,
  PESO_NON_VALIDO: (finding) => {
    const subject = `Il peso${of(finding)}`;
    if (finding.facts.caso === "testo")
      return `${subject} è ${quoted(text(finding, "testo"))} e non un numero: scrivere un peso da 0 a 100.`;
    const why = finding.facts.caso === "negativo" ? "è sotto 0" : "supera 100";
    return `${subject} è ${figure(finding, "peso")} e ${why}: i pesi vanno da 0 a 100.`;
  },
  PESO_MANCANTE: (finding) => {
    const group = groupName(text(finding, "gruppo"));
    if (finding.facts.caso === "nessuno") {
      return `Nessuno dei ${figure(finding, "totale")} pesi ${group} è indicato: con più di una voce ciascuna deve avere il suo peso, per un totale di 100.`;
    }
    const names = list(finding, "voci");
    return `Tra i pesi ${group} ${names.length === 1 ? "manca quello" : "mancano quelli"} di ${quotedList(names)}: indicarli tutti, oppure nessuno.`;
  },
  PESI_IN_PUNTI: (finding) =>
    `I pesi ${groupName(text(finding, "gruppo"))} sono scritti in punti del fattore e sommano a ${figure(finding, "somma")}: sono accettati così.`,
  ANAGRAFICA_INCOMPLETA: (finding) => {
    const missing = list(finding, "mancano").map((name) => ANAGRAFICA[name] ?? name);
    return `Nella scheda ${missing.length === 1 ? "manca" : "mancano"} ${formatList(missing)}: ${missing.length === 1 ? "indicarlo" : "indicarli"} nelle righe sopra la tabella.`;
  },
  CATEGORIA_SCONOSCIUTA: category,
  SCHEDA_INCOMPLETA: incomplete,
  FASCIA_ERRATA: (finding) => {
    const stated = quoted(first(text(finding, "testo"), text(finding, "dichiarata")));
    const level = `${score(finding, "punteggio")} corrisponde a ${band(first(text(finding, "fascia"), text(finding, "dovuta")), text(finding, "livello"))}`;
    if (finding.facts.caso === "nessuna")
      return `La fascia indicata è ${stated}, ma con ${score(finding, "punteggio")} il testo non ne prevede una: decidere la scelta interpretativa.`;
    if (finding.facts.caso === "sconosciuta")
      return `La fascia indicata, ${stated}, non è tra quelle del sistema: il punteggio ${level}.`;
    return `La fascia indicata è ${stated}, ma il punteggio ${level}: correggere la fascia.`;
  },
  FASCIA_AMBIGUA: (finding) =>
    `Con ${score(finding, "punteggio")} la fascia dipende dalla scelta ${text(finding, "scelta")}: con «${text(finding, "inVigore")}» è ${band(text(finding, "fascia"), text(finding, "livello"))}; con «${text(finding, "opzione")}» è ${band(text(finding, "altra"), text(finding, "altroLivello"))}. Fissare la scelta per questa cartella.`,
  RETRIBUZIONE_ERRATA: (finding) => {
    const stated = number(finding, "trovata") ?? number(finding, "dichiarata") ?? 0;
    const due = number(finding, "dovuta") ?? 0;
    const why =
      finding.facts["sottoSoglia"] === true
        ? `con ${score(finding, "punteggio")} si è sotto la soglia`
        : `al punteggio ${score(finding, "punteggio")} (${text(finding, "fascia")})`;
    return `La retribuzione indicata è ${formatPercent(stated)}, ma ${why} spetta ${formatPercent(due)}: correggere la percentuale.`;
  },
  DUPLICATO: (finding) =>
    finding.facts.caso === "persona"
      ? `${quoted(text(finding, "persona"))} compare due volte nello stesso anno: lasciare una sola riga o scheda.`
      : `${quoted(text(finding, "voce"))} è scritto due volte: togliere il doppione o distinguere i due testi.`,
};

const ERRORS: Readonly<Record<string, string>> = {
  "#NULL!": "#NULLO!",
  "#DIV/0!": "#DIV/0!",
  "#VALUE!": "#VALORE!",
  "#REF!": "#RIF!",
  "#NAME?": "#NOME?",
  "#NUM!": "#NUM!",
  "#N/A": "#N/D",
  "#SPILL!": "#ESPANSIONE!",
  "#CALC!": "#CALC!",
};

const ANAGRAFICA: Readonly<Record<string, string>> = { nome: "il nome", anno: "l'anno", settore: "il settore" };

function notNumeric(finding: Finding): string {
  const subject = `${capital(fieldName(text(finding, "campo")))}${of(finding)}`;
  switch (finding.facts.caso) {
    case "data":
      return `${subject} è una data (${formatDate(number(finding, "numero") ?? 0)}): scrivere il numero e dare alla cella un formato numerico.`;
    case "logico":
      return `${subject} è un valore VERO o FALSO: scrivere un numero.`;
    case "data_attesa":
      return `${subject} è ${figure(finding, "numero")}, ma l'indicatore si misura con una data: scrivere una data.`;
    case "si_no_atteso":
      return `${subject} è ${figure(finding, "numero")}, ma l'indicatore si misura con sì o no: scrivere sì oppure no.`;
    case "giudizio": {
      const value = number(finding, "numero") === undefined ? "un numero della scala" : figure(finding, "numero");
      return `${subject} è scritto in parole (${quoted(text(finding, "testo"))}): scrivere ${value}.`;
    }
    default:
      return `${subject} è ${quoted(text(finding, "testo"))} e non un numero: scrivere solo il numero.`;
  }
}

function weightsSum(finding: Finding): string {
  const due = number(finding, "dovuto") ?? 100;
  const base = `I pesi ${groupName(text(finding, "gruppo"))} sommano a ${figure(finding, "somma")} e non a ${formatNumber(due)}`;
  if (finding.facts.caso === "lato_vuoto")
    return `Il peso complessivo degli indicatori è ${figure(finding, "somma")}, ma la tabella degli indicatori è vuota: il peso va tutto agli obiettivi operativi.`;
  if (finding.facts.caso === "frazioni") return `${base}: sono scritti da 0 a 1, riportarli a centesimi.`;
  const difference = number(finding, "differenza") ?? 0;
  const verb =
    finding.facts.caso === "eccede"
      ? difference === 1
        ? "eccede"
        : "eccedono"
      : difference === 1
        ? "manca"
        : "mancano";
  const mend = finding.fix ? "si può ripartire la differenza tra i pesi" : "correggere i pesi";
  return `${base}: ${verb} ${formatNumber(difference)} ${difference === 1 ? "punto" : "punti"}; ${mend}.`;
}

function category(finding: Finding): string {
  const written = quoted(text(finding, "testo"));
  const accepted = list(finding, "ammesse");
  const among = accepted.length === 0 ? "" : ` Categorie del sistema: ${accepted.map(quoted).join(", ")}.`;
  switch (finding.facts.caso) {
    case "manca":
    case "missing":
      return `Manca la categoria, da cui dipendono i pesi: indicarla.${among}`;
    case "ambigua":
    case "ambiguous":
      return `La categoria ${written} può voler dire ${formatOr(list(finding, "candidate"))}: scriverne una sola.`;
    case "contraddittoria":
    case "contradictory":
      return `La categoria è ${written}, ma il titolo della scheda (${quoted(text(finding, "titolo"))}) ne dice un'altra: correggere quella sbagliata.`;
    default:
      return `La categoria ${written} non è tra quelle del sistema: correggerla.${among}`;
  }
}

function incomplete(finding: Finding): string {
  const names = list(finding, "voci");
  switch (finding.facts.caso) {
    case "in_bianco":
    case "bianco":
      return "La scheda è in bianco: compilarla, oppure toglierla dalla cartella.";
    case "senza_fattori":
      return "Nella tabella non si riconosce nessun fattore di valutazione: controllare i nomi dei fattori.";
    case "punti_mancanti":
      return `Mancano i punti di ${quotedList(names)}: il punteggio si calcola quando ci sono tutti.`;
    case "senza_tabella":
      return `Sotto ${quoted(text(finding, "voce"))} c'è del testo, ma non una tabella con le intestazioni del modello: aggiungerle.`;
    case "colonne":
      return `La tabella sembra una scheda, ma manca la colonna ${formatList(list(finding, "mancano").map(quoted))}: aggiungerla, o indicare quale colonna è.`;
    case "giudizi":
      return `Mancano i giudizi di ${quotedList(list(finding, "mancano"))}: il punteggio si calcola quando ci sono tutti.`;
    case "riga":
      return `L'obiettivo ${quoted(text(finding, "voce"))} non è ancora pesato: indicare i livelli.`;
    case "senza_nome":
      return "Una riga ha valori ma non un nome: indicare di chi sono.";
    case "nessuna_persona":
      return "Il prospetto non ha nessuna persona: aggiungere le righe, oppure toglierlo dalla cartella.";
    case "senza_valori":
      return "Il prospetto ha i nomi ma nessun valore: compilarlo.";
    default: {
      const missing = list(finding, "mancano");
      return `La scheda non si può leggere per intero${missing.length === 0 ? "" : `: manca ${formatList(missing)}`}${of(finding, " in ")}.`;
    }
  }
}

function band(nome: string, livello: string): string {
  if (nome === "") return "nessuna fascia";
  return livello === "" || livello === nome ? `«${nome}»` : `«${nome}», livello ${livello}`;
}

function first(one: string, other: string): string {
  return one === "" ? other : one;
}

function formatOr(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "più cose") : `${items.slice(0, -1).join(", ")} o ${items.at(-1) ?? ""}`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

export { capital };
