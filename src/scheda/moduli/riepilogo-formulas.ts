// The figures of the summary that follow from the scores: band, place, merit band, pay, and the share of the fund to the cent.
import { findBuiltIn } from "../../sistema/catalogue";
import type { CellValue } from "../../workbook/cell";
import type { Sistema } from "../../sistema/types";
import { cellAddress } from "../../workbook/address";
import type { Foglio } from "./sheet-builder";
import { createFormulas, quoted } from "./formulas";
import type { Colonna } from "./riepilogo-columns";
import { rangeOf } from "./riepilogo-place";
import type { TablePlace, RigaRiepilogo } from "./riepilogo-place";
import { writeShares } from "./riepilogo-riparto";

/** Months of a whole year. */
const YEAR = 12;

export function writeFigures(
  foglio: Foglio,
  piazza: TablePlace,
  righe: readonly RigaRiepilogo[],
  economie: number | undefined,
): void {
  const { columns, top, bottom, opzioni } = piazza;
  const { sistema } = opzioni;
  const formule = createFormulas(opzioni);
  const own = findBuiltIn(sistema.id) === undefined ? "" : `,${quoted(sistema.id)}`;
  for (let row = top; row <= bottom; row++) {
    const cell = (id: Colonna): string => cellAddress(row, columns.indexOf(id));
    const score = cell("punteggio");
    const put = (
      id: Colonna,
      formula: string,
      style: "cifra" | "cifra_centro" | "inserimento_centro",
      format?: string,
      shown: CellValue = "",
    ): void => {
      const col = columns.indexOf(id);
      if (col >= 0) foglio.put(row, col, { formula }, { style, shown, ...(format === undefined ? {} : { format }) });
    };
    if (columns.includes("fascia"))
      put("fascia", `=IF(${score}="","",${bandOf(sistema, formule.fascia, score, cell)})`, "cifra_centro");
    put("retribuzione", `=IF(${score}="","",${formule.retribuzione(score)})`, "cifra", "0");
    if (columns.includes("posto")) put("posto", placeFormula(piazza, score, cell), "cifra_centro");
    if (columns.includes("presenza")) {
      const presence = `IF(${cell("mesi")}="",1,${cell("mesi")}/${String(YEAR)})`;
      const persona = righe[row - top]?.persona;
      const shown = persona === undefined ? "" : (persona.mesi ?? YEAR) / YEAR;
      put("presenza", `=IF(${cell("nome")}="","",${presence})`, "cifra", "0.00", shown);
    }
    const col = columns.indexOf("merito");
    if (col < 0) continue;
    if (opzioni.formule === "native") foglio.put(row, col, null, { style: "inserimento_centro" });
    else {
      const all = rangeOf(piazza, "punteggio");
      const index = String(row - top + 1);
      put("merito", `=IF(${score}="","",INDEX(PERF.FASCE.MERITO(${all}${own}),${index}))`, "inserimento_centro");
    }
  }
  if (piazza.fondo !== undefined && economie !== undefined) writeShares(foglio, piazza, economie);
}

/** Where bands differ by role, the row's categoria says which hold. */
function bandOf(
  sistema: Sistema,
  fascia: (score: string, ruolo: string | null) => string,
  score: string,
  cell: (id: Colonna) => string,
): string {
  const ruoli = [...new Set((sistema.fasce?.tabelle ?? []).map(({ ruolo }) => ruolo))];
  let formula = fascia(score, ruoli[0] ?? null);
  for (const ruolo of ruoli.slice(1)) {
    const names = sistema.categorie.filter((categoria) => categoria.ruolo === ruolo).map(({ nome }) => nome);
    const condition = names.map((name) => `${cell("categoria")}=${quoted(name)}`).join(",");
    formula = `IF(OR(${condition}),${fascia(score, ruolo)},${formula})`;
  }
  return formula;
}

/** R36: equal scores share the place; bands that are not ranked have none, and stand below all that are. */
function placeFormula(piazza: TablePlace, score: string, cell: (id: Colonna) => string): string {
  const { sistema } = piazza.opzioni;
  const out = (sistema.fasce?.tabelle ?? []).flatMap(({ voci }) => voci).filter((fascia) => !fascia.in_graduatoria);
  const names = [...new Set(out.map(({ nome }) => nome))];
  const place = `COUNTIF(${rangeOf(piazza, "punteggio")},">"&${score})+1`;
  const ranked =
    names.length === 0
      ? place
      : `IF(OR(${names.map((name) => `${cell("fascia")}=${quoted(name)}`).join(",")}),"",${place})`;
  return `=IF(${score}="","",${ranked})`;
}
