// A sheet «Personale» as the stand-in for the making of forms reads it: some rows want a categoria.
import type { Sheet } from "../../src/workbook/cell";
import { makeRows, makeSheet } from "../scheda/sheet";

const NAMES = ["Bianchi Anna", "Conti Sara", "Ferrari Giulia", "Greco Paolo", "Neri Ugo", "Rossi Maria", "Verdi Luca"];
const SETTORI = ["Affari generali", "Tecnico", "Ragioneria"];
const CATEGORIE = ["dirigente", "po_ap", "d", "c"];

/** Every ninth row has no categoria. */
export function makeStaff(people: number): Sheet {
  const rows = Array.from({ length: people }, (_, index) => [
    `${NAMES[index % NAMES.length] ?? ""}${index < NAMES.length ? "" : ` ${String(index)}`}`,
    SETTORI[index % SETTORI.length] ?? "",
    index % 9 === 8 ? undefined : CATEGORIE[index % CATEGORIE.length],
    index % 2 === 0 ? "Marini Elena" : "Fabbri Dario",
  ]);
  return makeSheet(makeRows("A1", [["Cognome e nome", "Settore", "Categoria", "Valutatore"], ...rows]), {
    name: "Personale",
  });
}
