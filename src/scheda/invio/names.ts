// Whether a text names somebody who must not stand in a copy: whole names, whatever their case, accents, titles and order.
import { fold } from "../../lib/text";
import { nameWords } from "../checks/persona-key";

export interface NameFinder {
  /** True where the text names one of the others; those who may be named are passed over. */
  names(text: string): boolean;
}

interface Candidate {
  readonly words: readonly string[];
  readonly own: boolean;
}

/** Of two names that begin alike the longer one is meant: "Rossi Maria Grazia" is not "Rossi Maria". */
export function createNameFinder(own: readonly string[], others: readonly string[]): NameFinder {
  const byFirst = new Map<string, Candidate[]>();
  const alone = new Set<string>();
  const add = (name: string, isOwn: boolean): void => {
    const words = nameWords(name);
    if (words.length < 2) {
      // One word may be any word of a sentence: it is a name only where it stands alone.
      if (isOwn) alone.delete(words[0] ?? "");
      else if (words[0] !== undefined && words[0] !== "") alone.add(words[0]);
      return;
    }
    for (const rotated of rotations(words)) {
      const [first = ""] = rotated;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words: rotated, own: isOwn }]);
    }
  };
  for (const name of others) add(name, false);
  for (const name of own) add(name, true);
  for (const list of byFirst.values())
    list.sort((one, other) => other.words.length - one.words.length || Number(other.own) - Number(one.own));
  return {
    names(text) {
      const words = fold(text).split(" ");
      if (words.length === 1) return alone.has(words[0] ?? "");
      for (let index = 0; index < words.length; index++) {
        const found = byFirst.get(words[index] ?? "")?.find((candidate) => standsAt(candidate.words, words, index));
        if (found && !found.own) return true;
        if (found) index += found.words.length - 1;
      }
      return false;
    },
  };
}

function standsAt(name: readonly string[], words: readonly string[], at: number): boolean {
  return name.every((word, index) => words[at + index] === word);
}

/** "De Luca Maria Grazia" is also "Maria Grazia De Luca": surname and name change places whole. */
function rotations(words: readonly string[]): readonly (readonly string[])[] {
  return words.map((_, start) => [...words.slice(start), ...words.slice(0, start)]);
}

const LONGEST_NAME = 60;
const MOST_WORDS = 6;
/** "De", "della". */
const LONGEST_PARTICLE = 5;
const WORDS_OF_NAMES = /^[\p{L}'’.\s-]+$/u;
/** Of offices, roles, signatures and headings, never of people. */
const NO_NAME =
  /\b(?:settore|servizio|servizi|ufficio|uffici|area|direzione|dipartimento|struttura|unita|comune|regione|ente|azienda|firma|data|visto|visione|valutator[ei]|valutat[oa]|dirigente|responsabile|segretari[oa]|dipendente|dipendenti|titolare|collaboratore|sindaco|nucleo|organismo|totale|media|nessuno|tutt[oi]|nome|cognome|categoria|punteggio|anno|personale|scheda|obiettiv[oi])\b/;

/** For texts that may be a name or something else: two to six words, letters alone, capitals at their beginnings. */
export function looksLikeName(text: string): boolean {
  if (text.length > LONGEST_NAME || !WORDS_OF_NAMES.test(text)) return false;
  const words = nameWords(text);
  const hasCapitals = text.split(/\s+/).every((word) => word.length <= LONGEST_PARTICLE || /^[^a-zà-ÿ]/.test(word));
  return hasCapitals && words.length >= 2 && words.length <= MOST_WORDS && !NO_NAME.test(fold(text));
}
