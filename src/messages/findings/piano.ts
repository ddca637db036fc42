// Sentences for indicators: target, result, initial value, PR, scale, periods nobody has measured yet.
import type { Finding } from "../../scheda/finding";
import { formatNumber, formatPercent } from "../numbers";
import type { Sentences } from "./facts";
import { figure, number, of, quoted, text } from "./facts";

export const piano: Sentences = {
  TARGET_MANCANTE: (finding) =>
    finding.facts.caso === "tutti"
      ? `Nessuno dei ${figure(finding, "quanti")} indicatori ha un target: senza target il raggiungimento non si misura, indicarli.`
      : `Manca il target${of(finding)}: senza target il raggiungimento non si misura, indicarlo.`,
  TARGET_ZERO: (finding) =>
    finding.facts.caso === "uguale_iniziale"
      ? `Il target${of(finding)} è ${figure(finding, "target")}, lo stesso del valore iniziale: non c'è niente da misurare, correggere uno dei due.`
      : `Il target${of(finding)} è 0: il rapporto tra risultato e target non si può calcolare. ${proposal(finding, "Indicare un target diverso da 0, oppure il tipo di indicatore.")}`,
  RISULTATO_MANCANTE: (finding) =>
    `Manca il risultato${of(finding)}: il raggiungimento non si calcola finché non c'è, inserirlo.`,
  VALORE_INIZIALE_MANCANTE: (finding) =>
    `L'indicatore${of(finding, " ")} è di tipo ${text(finding, "tipo")}, ma manca il valore iniziale da cui si misura: ${finding.facts.caso === "colonna" ? "aggiungere la colonna" : "indicarlo"}.`,
  PR_ERRATO: wrongPr,
  PR_OLTRE_100: (finding) =>
    `Il raggiungimento${of(finding)} sarebbe ${formatPercent(number(finding, "grezzo") ?? 0)}: conta 100%.`,
  OBIETTIVO_NON_RAGGIUNTO: (finding) =>
    `L'obiettivo${of(finding, " ")} è al ${formatPercent(number(finding, "valore") ?? 0)}: sotto il ${formatPercent(number(finding, "minimo") ?? 0)} vale come non raggiunto.`,
  SCALA_MISTA: (finding) => {
    const count = number(finding, "quanti") ?? 1;
    const where = count === 1 ? "un valore è scritto" : `${formatNumber(count)} valori sono scritti`;
    return `Nella colonna delle percentuali ${where} da 0 a 1 (il primo è ${figure(finding, "valore")}${of(finding, ", in ")}) e gli altri da 0 a 100: usare la stessa scala per tutti.`;
  },
  MISURA_NON_AVVIATA: (finding) => {
    switch (finding.facts.caso) {
      case "periodo":
        return `Nel periodo ${text(finding, "periodo")} tutti i ${figure(finding, "righe")} valori sono 0, negli altri no: se la misura non è ancora avviata lasciare vuote le celle, perché 0 conta come risultato.`;
      case "zeri":
        return `In ${figure(finding, "zeri")} righe su ${figure(finding, "righe")} il valore è 0: se vuol dire «non misurato» lasciare vuote le celle, perché 0 conta come risultato.`;
      default:
        return "La colonna dei risultati è vuota: la misura non è ancora avviata e il raggiungimento non si calcola.";
    }
  },
};

function wrongPr(finding: Finding): string {
  const subject = `Il raggiungimento${of(finding)}`;
  switch (finding.facts.caso) {
    case "verso": {
      const below = (number(finding, "target") ?? 0) < (number(finding, "valoreIniziale") ?? 0);
      const figures = `il target ${figure(finding, "target")} è ${below ? "sotto" : "sopra"} il valore iniziale ${figure(finding, "valoreIniziale")}`;
      const mend = fallTo(finding) || "Correggere il tipo, il target o il valore iniziale.";
      return `${subject} non si può calcolare come ${text(finding, "tipo")}: ${figures}. ${mend}`;
    }
    case "negativo": {
      const which = text(finding, "campo") === "target" ? "il target" : "il risultato";
      const mend = proposal(finding, "Correggere il valore, o indicare il tipo e il valore iniziale.");
      return `${subject} non si può calcolare: ${which} è negativo (${figure(finding, "valore")}). ${mend}`;
    }
    default: {
      const stated = formatPercent(number(finding, "stato") ?? 0);
      const due = formatPercent(number(finding, "dovuto") ?? 0);
      const from =
        number(finding, "risultato") === undefined || number(finding, "target") === undefined
          ? ""
          : ` con risultato ${figure(finding, "risultato")} e target ${figure(finding, "target")}`;
      return `${subject} è scritto ${stated}, ma${from} è ${due}. ${proposal(finding, "Correggere la percentuale.")}`;
    }
  }
}

/** Where the initial value shows a fall, riduzione is what the office may have meant. */
function proposal(finding: Finding, otherwise: string): string {
  const mend = fallTo(finding);
  return mend === "" ? otherwise : `Il target è sotto il valore iniziale. ${mend}`;
}

function fallTo(finding: Finding): string {
  if (text(finding, "proposta") === "") return "";
  const share = number(finding, "prProposto");
  const outcome = share === undefined ? "" : `, con cui il raggiungimento è ${formatPercent(share)}`;
  return `Se l'obiettivo è ridurre, indicare il tipo ${quoted(text(finding, "proposta"))}${outcome}.`;
}
