// Categorie, fattori and bands by their wordings, remembered: hundreds of forms repeat the same few texts.
import type { CategoriaMatch } from "../../sistema/categoria";
import { findCategoria } from "../../sistema/categoria";
import { findFattore } from "../../sistema/fattore";
import { findLivello } from "../../sistema/livello";
import type { Fascia, Fattore, Sistema, TabellaFasce } from "../../sistema/types";

const MOST_REMEMBERED = 5000;

/** Texts to what they mean by one list of rules, kept while the rules live. */
function remember<R extends object, T>(find: (rules: R, key: string) => T): (rules: R, key: string) => T {
  const byRules = new WeakMap<R, Map<string, T>>();
  return (rules, key) => {
    const known = byRules.get(rules) ?? new Map<string, T>();
    byRules.set(rules, known);
    if (known.has(key)) return known.get(key) as T;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const found = find(rules, key);
    known.set(key, found);
    return found;
  };
}

const SEPARATOR = "\n";
const categoriaByKey = remember((sistema: Sistema, key): CategoriaMatch => {
  const [text = "", titolo = ""] = key.split(SEPARATOR);
  return findCategoria(sistema, text, titolo);
});

export function categoriaOf(sistema: Sistema, text: string, titolo = ""): CategoriaMatch {
  return categoriaByKey(sistema, text.replaceAll(SEPARATOR, " ") + SEPARATOR + titolo.replaceAll(SEPARATOR, " "));
}

export const fattoreOf: (sistema: Sistema, text: string) => Fattore | undefined = remember(findFattore);

const fasciaByText = remember(findLivello);

/** The table of bands that holds for the ruolo of a categoria; the only one where there is one. */
export function tabellaFasce(sistema: Sistema, categoria: string | undefined): TabellaFasce | undefined {
  const tabelle = sistema.fasce?.tabelle ?? [];
  const ruolo = sistema.categorie.find(({ id }) => id === categoria)?.ruolo;
  return tabelle.find((tabella) => tabella.ruolo === ruolo) ?? tabelle[0];
}

export function fasciaOf(sistema: Sistema, categoria: string | undefined, text: string): Fascia | undefined {
  const tabella = tabellaFasce(sistema, categoria);
  return tabella && fasciaByText(tabella, text);
}
