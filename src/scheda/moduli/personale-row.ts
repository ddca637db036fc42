// One person of the staff's table, checked: the categoria known, the figures in their ranges.
import { parseItalianNumber } from "../../lib/italian-number";
import { failure, success } from "../../lib/result";
import type { Result } from "../../lib/result";
import { fold } from "../../lib/text";
import { EXPECTED } from "../../messages/moduli-fogli";
import { findCategoria } from "../../sistema/categoria";
import type { Sistema } from "../../sistema/types";
import type { Grid } from "../../workbook/grid";
import { cellText, isPercentFormat } from "../recognise/reading";
import { isTotalText } from "../recognise/rows";
import type { StaffColumn, StaffHead } from "./personale-head";
import type { SkipReason, Persona } from "./types";

export interface Unusable {
  readonly nome: string;
  readonly motivo: SkipReason;
}

const YES = /^(?:si|s|x|vero|true|sospes[oa])$/;
const MONTHS = 12;
const FULL = 100;
const MOST = 9999;

/** undefined where the table has ended: a total, a note. */
export function readPerson(
  grid: Grid,
  { columns }: StaffHead,
  row: number,
  sistema: Sistema,
): Result<Persona, Unusable> | undefined {
  const text = (id: StaffColumn): string => {
    const col = columns.get(id);
    return col === undefined ? "" : cellText(grid.shown(row, col)).trim();
  };
  const nome = [text("nome"), text("nomeProprio")].filter((part) => part !== "").join(" ");
  if (isTotalText(nome)) return undefined;
  const rest = [...columns.keys()].filter((id) => id !== "nome" && text(id) !== "");
  // A sentence below the table is nobody.
  if (nome !== "" && rest.length === 0 && nome.split(" ").length > 6) return undefined;
  const refuse = (motivo: SkipReason): Result<Persona, Unusable> => failure({ nome, motivo });
  if (nome === "") return refuse({ code: "SENZA_NOME" });
  if (isYes(grid, columns.get("sospeso"), row) && sistema.sospensione !== null) {
    return refuse({ code: "SOSPESO", fonte: sistema.sospensione.fonte });
  }
  const categoria = readCategoria(sistema, text("categoria"));
  if (!categoria.ok) return refuse(categoria.error);
  const figures = readFigures(grid, columns, row);
  if (!figures.ok) return refuse(figures.error);
  const words = (["settore", "ufficio", "valutatore"] as const).filter((id) => text(id) !== "");
  return success({
    nome,
    ...Object.fromEntries(words.map((id) => [id, text(id)])),
    ...(categoria.value === undefined ? {} : { categoria: categoria.value }),
    ...(text("categoria") === "" ? {} : { categoriaScritta: text("categoria") }),
    ...figures.value,
    ...(isYes(grid, columns.get("sospeso"), row) ? { sospeso: true as const } : {}),
  });
}

function readCategoria(sistema: Sistema, scritta: string): Result<string | undefined, SkipReason> {
  const asks = sistema.pesi.length > 0 || sistema.giudizi !== null;
  if (scritta === "") return asks ? failure({ code: "CATEGORIA_MANCANTE" }) : success(undefined);
  const found = findCategoria(sistema, scritta);
  if (found.kind === "found") return success(found.categoria.id);
  if (!asks) return success(undefined);
  if (found.kind === "ambiguous") {
    return failure({ code: "CATEGORIA_AMBIGUA", scritta, possibili: found.candidates.map((one) => one.nome) });
  }
  return failure({ code: "CATEGORIA_SCONOSCIUTA", scritta, accettate: sistema.categorie.map((one) => one.nome) });
}

type Figures = Pick<Persona, "mesi" | "partTime" | "collaboratori" | "obiettiviIndividuali">;

function readFigures(grid: Grid, columns: StaffHead["columns"], row: number): Result<Figures, SkipReason> {
  const problems: SkipReason[] = [];
  const read = (id: keyof typeof EXPECTED, top: number, whole: boolean): number | undefined => {
    const col = columns.get(id);
    const cell = col === undefined ? undefined : grid.shown(row, col);
    const written = cellText(cell);
    if (written === "") return undefined;
    const parsed = parseItalianNumber(written);
    const value = typeof cell?.value === "number" ? cell.value : parsed?.value;
    const figure = value !== undefined && id === "partTime" ? shareOf(value, isPercentFormat(cell?.format)) : value;
    const isGood = figure !== undefined && figure >= 0 && figure <= top && (!whole || Number.isInteger(figure));
    if (isGood) return figure;
    problems.push({ code: "VALORE", colonna: EXPECTED[id].colonna, scritto: written, atteso: EXPECTED[id].atteso });
    return undefined;
  };
  const mesi = read("mesi", MONTHS, false);
  const partTime = read("partTime", 1, false);
  const collaboratori = read("collaboratori", MOST, true);
  const obiettiviIndividuali = read("obiettivi", MOST, true);
  const [first] = problems;
  if (first) return failure(first);
  return success({
    ...(mesi === undefined ? {} : { mesi }),
    ...(partTime === undefined ? {} : { partTime }),
    ...(collaboratori === undefined ? {} : { collaboratori }),
    ...(obiettiviIndividuali === undefined ? {} : { obiettiviIndividuali }),
  });
}

/** 80, 80 % and 0.8 are the same part of a full time. */
function shareOf(value: number, isPercent: boolean): number {
  return isPercent || value <= 1 ? value : value / FULL;
}

function isYes(grid: Grid, col: number | undefined, row: number): boolean {
  const cell = col === undefined ? undefined : grid.shown(row, col);
  return cell?.value === true || YES.test(fold(cellText(cell)));
}
