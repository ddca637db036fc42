// Sentences for sheets of objectives: orphans (R14).
import { formatList } from "../numbers";
import type { Sentences } from "./facts";
import { list, of, quoted, text } from "./facts";

const MOST_TITLES = 4;

export const obiettivi: Sentences = {
  ORFANO: (finding) => {
    const subject = `L'obiettivo operativo${of(finding, " ")}`;
    if (finding.facts.caso === "vuoto")
      return `${subject} non indica l'obiettivo strategico che realizza: scriverne il titolo.`;
    const known = list(finding, "presenti");
    const among = known.length <= MOST_TITLES ? ` Quelli presenti: ${formatList(known.map(quoted))}.` : "";
    return `${subject} indica l'obiettivo strategico ${quoted(text(finding, "nome"))}, che nella cartella non c'è: correggere il titolo o aggiungere la scheda.${among}`;
  },
};
