// Sentences for weighed objectives (R30).
import { formatList, formatPercent } from "../numbers";
import type { Sentences } from "./facts";
import { figure, list, number, of, quoted, text } from "./facts";

export const pesatura: Sentences = {
  PESATURA_ERRATA: (finding) => {
    switch (finding.facts.caso) {
      case "livello":
        return `Per ${quoted(text(finding, "voce"))} il livello di ${text(finding, "criterio")} è ${quoted(text(finding, "testo"))}: scrivere ${formatList(list(finding, "ammessi")).replace(/ e (?=[^ ]+ \(\d+\)$)/, " o ")}.`;
      case "livello_mancante":
        return `Per ${quoted(text(finding, "voce"))} manca il livello di ${text(finding, "criterio")}: scrivere ${formatList(list(finding, "ammessi")).replace(/ e (?=[^ ]+ \(\d+\)$)/, " o ")}.`;
      case "incidenza":
        return `L'incidenza${of(finding)} è ${formatPercent(number(finding, "stato") ?? 0)}, ma il suo peso sulla somma dei pesi è ${formatPercent(number(finding, "dovuto") ?? 0)}: correggerla.`;
      default: {
        const product = list(finding, "valori").join(" × ");
        const never = finding.facts["impossibile"] === true ? ", che nessuna combinazione di livelli dà" : "";
        return `Il peso${of(finding)} è ${figure(finding, "stato")}${never}, ma ${product} = ${figure(finding, "dovuto")}: correggere il peso o i livelli.`;
      }
    }
  },
};
