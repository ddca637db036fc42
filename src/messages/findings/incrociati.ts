// Sentences for what several places of one workbook say differently, and for the workbook as a whole.
import type { Finding } from "../../scheda/finding";
import { formatNumber, formatPercent } from "../numbers";
import type { Sentences } from "./facts";
import { figure, number, quoted, score, text } from "./facts";

export const incrociati: Sentences = {
  NON_CORRISPONDE: mismatch,
  DUPLICATO: (finding) =>
    `${quoted(text(finding, "persona"))} ha già una scheda per lo stesso anno nel foglio ${quoted(text(finding, "foglio"))}: lasciarne una sola.`,
  DA_RICALCOLARE: (finding) => {
    const count = number(finding, "quante") ?? 1;
    const formulas =
      count === 1
        ? "C'è una formula senza il suo valore, che non si può controllare"
        : `Ci sono ${formatNumber(count)} formule senza il loro valore, che non si possono controllare`;
    return `${formulas}: aprire il file in Excel, salvarlo e ripetere la verifica.`;
  },
};

function mismatch(finding: Finding): string {
  const name = quoted(text(finding, "persona"));
  const share = formatPercent(number(finding, "percentuale") ?? 0);
  const other = formatPercent(number(finding, "altra") ?? 0);
  switch (finding.facts.caso) {
    case "punteggio":
      return `Il punteggio di ${name} è ${score(finding, "punteggio")} qui e ${score(finding, "altro")} nel foglio ${quoted(text(finding, "foglio"))}: verificare quale è giusto e correggere l'altro.`;
    case "albero":
      return `Il fattore ${text(finding, "fattore")} di ${name} vale ${share}, ma dagli obiettivi della cartella la performance dell'ente è ${other}: correggere il punteggio.`;
    case "ente":
      return `Il fattore ${text(finding, "fattore")} di ${name} vale ${share}, nelle altre schede del ${yearOf(finding)} ${other}: la performance dell'ente è la stessa per tutti, verificare quale è giusta.`;
    case "struttura":
      return `Il fattore ${text(finding, "fattore")} di ${name} vale ${share}, ma gli obiettivi di ${quoted(text(finding, "settore"))} nel foglio ${quoted(text(finding, "foglio"))} danno ${other}: verificare quale è giusto.`;
    case "differenti":
      return `I punteggi diversi dichiarati sono ${figure(finding, "dichiarati")}, ma quelli dati ai ${figure(finding, "collaboratori")} collaboratori della cartella sono ${figure(finding, "differenti")}: correggere il numero.`;
    default:
      return `Il fattore ${text(finding, "fattore")} di ${name} ha ${score(finding, "punti")} punti, ma ai ${figure(finding, "collaboratori")} collaboratori della cartella sono dati ${figure(finding, "differenti")} punteggi diversi, che ne valgono ${score(finding, "dovuti")}: correggere i punti.`;
  }
}

/** A year is no quantity: no dot in it. */
function yearOf(finding: Finding): string {
  return String(number(finding, "anno") ?? "");
}
