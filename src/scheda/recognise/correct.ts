// Applying corrections of the reading to the heads found on a sheet: another kind, another column, no scheda, or a table
// that the words of its headings alone did not give away.
import type { Grid } from "../../workbook/grid";
import { isBlockTitle, titleAbove } from "./evidence";
import type { Column, Head, HeadingCell } from "./heads";
import { headingCells, partCells } from "./heads";
import type { Kind, ShapeDeclaration } from "./kinds";
import { SHAPES } from "./kinds";
import type { Lettura } from "./letture";
import { headingKeys, headingSignature } from "./letture";
import type { ColumnId } from "./vocabulary";

export function correctHeads(grid: Grid, found: readonly Head[], letture: readonly Lettura[]): readonly Head[] {
  const bySignature = new Map(letture.map((lettura) => [lettura.intestazione, lettura]));
  const used = new Set<Lettura>();
  const heads = found.flatMap((head) => {
    const lettura = bySignature.get(headingSignature(head.cells.map(({ text }) => text)));
    if (!lettura) return [head];
    used.add(lettura);
    return correct(grid, head, lettura);
  });
  const missing = letture.filter((lettura) => !used.has(lettura) && lettura.kind);
  if (missing.length === 0) return heads;
  const pointed = missing.flatMap((lettura) => findPointed(grid, lettura));
  const free = pointed.filter((one) => !heads.some((head) => overlaps(head, one)));
  return [...heads, ...free].sort((one, other) => one.top - other.top);
}

/** Nothing where the person said that this is no scheda. */
function correct(grid: Grid, head: Head, lettura: Lettura): readonly Head[] {
  if (lettura.kind === null) return [];
  const declaration = lettura.kind === undefined ? head.declaration : declarationOf(grid, head, lettura.kind);
  const base = declaration === head.declaration ? head.columns : columnsOf(declaration, head.cells);
  return [{ ...head, declaration, columns: placeColumns(base, head.cells, lettura), lettura }];
}

/** The shape in which a kind of scheda comes; a block of an assegnazione is told by what it lists. */
function declarationOf(
  grid: Grid,
  head: { readonly top: number; readonly cells: readonly HeadingCell[] },
  kind: Kind,
): ShapeDeclaration {
  const ids = new Set(head.cells.flatMap(({ matches }) => matches.map(({ id }) => id)));
  const isElements =
    kind === "assegnazione" && ids.has("elemento") && !ids.has("indicatore") && isBlockTitle(titleAbove(grid, head));
  const shape = isElements
    ? "elementi"
    : kind === "assegnazione"
      ? "obiettivi"
      : kind.startsWith("obiettivo")
        ? "indicatori"
        : kind;
  return SHAPES.find((declaration) => declaration.shape === shape) ?? (SHAPES[0] as ShapeDeclaration);
}

function columnsOf(declaration: ShapeDeclaration, cells: readonly HeadingCell[]): ReadonlyMap<ColumnId, Column> {
  const wanted = new Set<ColumnId>([...declaration.marks.flat(), ...declaration.optional]);
  const columns = new Map<ColumnId, Column>();
  for (const { col, text, row, matches } of cells) {
    const id = matches.find((one) => wanted.has(one.id) && !columns.has(one.id))?.id;
    if (id) columns.set(id, { id, col, heading: text, row });
  }
  return columns;
}

function placeColumns(
  base: ReadonlyMap<ColumnId, Column>,
  cells: readonly HeadingCell[],
  lettura: Lettura,
): ReadonlyMap<ColumnId, Column> {
  const keys = headingKeys(cells.map(({ text }) => text));
  const columns = new Map(base);
  for (const [id, key] of Object.entries(lettura.colonne ?? {}) as [ColumnId, string | null][]) {
    columns.delete(id);
    const cell = key === null ? undefined : cells[keys.indexOf(key)];
    if (!cell) continue;
    for (const [other, { col }] of columns) if (col === cell.col) columns.delete(other);
    columns.set(id, { id, col: cell.col, heading: cell.text, row: cell.row });
  }
  return columns;
}

/** A table that a person pointed at: the rows whose texts are the headings it was pointed at by. */
function findPointed(grid: Grid, lettura: Lettura): readonly Head[] {
  const { kind } = lettura;
  if (!kind) return [];
  for (const { index } of grid.sheet.rows) {
    for (const bottom of [index, index + 1]) {
      const cells = headingCells(grid, index, bottom);
      const part = [cells, ...partCells(cells)].find(
        (one) => headingSignature(one.map(({ text }) => text)) === lettura.intestazione,
      );
      if (!part) continue;
      const head = { top: index, bottom, cells: part };
      const declaration = declarationOf(grid, head, kind);
      const columns = placeColumns(columnsOf(declaration, part), part, lettura);
      return [{ ...head, declaration, columns, many: new Map(), lettura }];
    }
  }
  return [];
}

function overlaps(one: Head, other: Head): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    (one.cells[0]?.col ?? 0) <= (other.cells.at(-1)?.col ?? 0) &&
    (other.cells[0]?.col ?? 0) <= (one.cells.at(-1)?.col ?? 0)
  );
}
