// The table of the staff, wherever it stands and whoever made it: a column of names, one of categorie where the sistema asks for
// one, no scores. Whoever cannot be used is told with the reason; nobody is left out in silence.
import { failure, success } from "../../lib/result";
import type { Result } from "../../lib/result";
import { fold } from "../../lib/text";
import type { Sistema } from "../../sistema/types";
import { rangeAddress } from "../../workbook/address";
import type { Sheet, Snapshot } from "../../workbook/cell";
import { createGrid } from "../../workbook/grid";
import type { Grid } from "../../workbook/grid";
import { isOwnSheet } from "../../workbook/own-sheets";
import { cellText } from "../recognise/reading";
import { findHead } from "./personale-head";
import type { StaffHead } from "./personale-head";
import { readPerson } from "./personale-row";
import type { PersonaleRead, PersonaleProblem, SkippedPersona } from "./types";

interface Found {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly head: StaffHead;
}

/** So many rows without anybody end the table. */
const LONGEST_GAP = 20;

export function readPersonale(snapshot: Snapshot, sistema: Sistema): Result<PersonaleRead, PersonaleProblem> {
  const found = snapshot.sheets.flatMap((sheet): readonly Found[] => {
    if (isOwnSheet(sheet.name)) return [];
    const grid = createGrid(sheet);
    const head = findHead(grid, sistema);
    return head ? [{ sheet, grid, head }] : [];
  });
  const best = Math.max(0, ...found.map(({ head }) => head.standing));
  const [first, ...others] = found.filter(({ head }) => head.standing === best);
  if (first === undefined) return failure({ code: "PERSONALE_MANCANTE" });
  if (others.length > 0) {
    return failure({ code: "PERSONALE_DOPPIO", fogli: [first, ...others].map(({ sheet }) => sheet.name) });
  }
  const letto = readRows(first, sistema);
  return letto.persone.length + letto.saltate.length === 0
    ? failure({ code: "PERSONALE_VUOTO", foglio: first.sheet.name })
    : success(letto);
}

function readRows({ sheet, grid, head }: Found, sistema: Sistema): PersonaleRead {
  const persone: PersonaleRead["persone"][number][] = [];
  const saltate: SkippedPersona[] = [];
  const seen = new Map<string, number>();
  let last = head.row;
  for (const { index } of grid.rowsBetween(head.row + 1, grid.lastRow)) {
    if (index > last + LONGEST_GAP) break;
    if (isBlank(grid, head, index)) continue;
    const riga = index + 1;
    const read = readPerson(grid, head, index, sistema);
    if (read === undefined) break;
    last = index;
    if (!read.ok) {
      saltate.push({ riga, nome: read.error.nome, motivo: read.error.motivo });
      continue;
    }
    const key = fold(read.value.nome);
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, riga);
      persone.push({ ...read.value, riga });
    } else saltate.push({ riga, nome: read.value.nome, motivo: { code: "DUPLICATO", riga: before } });
  }
  const cols = [...head.columns.values()];
  const range = rangeAddress({ top: head.row, bottom: last, left: Math.min(...cols), right: Math.max(...cols) });
  return { foglio: sheet.name, range, persone, saltate };
}

function isBlank(grid: Grid, { columns }: StaffHead, row: number): boolean {
  return [...columns.values()].every(
    (col) => cellText(grid.shown(row, col)) === "" && grid.cell(row, col)?.value !== true,
  );
}
