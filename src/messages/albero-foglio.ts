// The words of the sheet «Albero PERF».
import type { Mancanti } from "../calc/media";

export const ALBERO_FOGLIO = {
  head: [
    "Livello",
    "Obiettivo o indicatore",
    "Settore",
    "Persona",
    "Peso",
    "Target 30/6",
    "Risultato 30/6",
    "% 30/6",
    "Target 31/12",
    "Risultato 31/12",
    "% 31/12",
    "Note",
  ],
  ente: "Ente",
  enteTitle: "Performance generale dell'ente",
  strategico: "Strategico",
  impatto: "Impatto",
  operativo: "Operativo",
  indicatore: "Indicatore",
  orfani: "Obiettivi operativi senza obiettivo strategico",
  liberi: "Obiettivi operativi di elenchi senza obiettivi strategici",
  ramo: "Ramo",
  sectors: "Riepilogo per settore (fattore 1a)",
  sectorHead: ["", "Settore", "Obiettivi", "", "", "", "", "% 30/6", "", "% dirigente 31/12", "% 31/12", "Note"],
  page: "Pagina &P di &N",
  june: "30/6: ",
  december: "31/12: ",
  manager: "dirigente: ",
} as const;

const MANCANTI: Readonly<Record<Mancanti, string>> = {
  errore: "senza un risultato la media non si calcola",
  zero: "i risultati mancanti contano come 0",
  esclude: "i risultati mancanti restano fuori e gli altri pesi sono riportati a 100",
};

export function alberoTitle(anno: number | undefined): string {
  return anno === undefined ? "Albero della performance" : `Albero della performance – anno ${String(anno)}`;
}

/** "Risultati mancanti (scelta S12): contano come 0." */
export function describeMancanti(mancanti: Mancanti): string {
  return `Risultati mancanti (scelta S12): ${MANCANTI[mancanti]}.`;
}
