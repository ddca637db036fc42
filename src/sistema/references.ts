// The tools of check-references.ts: walking lists that may have gaps, ids that must exist, ids that may not stand twice.

import type { Path } from "../lib/path";
import type { Loose } from "./loose";
import type { Reference, SistemaProblem } from "./problem";
import type { SceltaId, Sistema } from "./types";

type Rows<T> = readonly (T | undefined)[] | null | undefined;

/** An id that is not among the accepted ones; what lacks or is null names nothing. */
export function reference(to: Reference, accepted: readonly string[]) {
  return (id: string | null | undefined, path: Path): readonly SistemaProblem[] =>
    id === null || id === undefined || accepted.includes(id) ? [] : [{ code: "riferimento", path, to, id, accepted }];
}

export function each<T>(
  rows: Rows<T>,
  path: Path,
  check: (row: T, path: Path) => readonly SistemaProblem[],
): readonly SistemaProblem[] {
  return (rows ?? []).flatMap((row, index) => (row === undefined ? [] : check(row, [...path, index])));
}

/** Rows equal in all the fields named, each against the first of them. A row without the first field is passed over. */
export function duplicates<T extends object>(
  rows: Rows<T>,
  path: Path,
  ...fields: readonly (keyof T & string)[]
): readonly SistemaProblem[] {
  const [field] = fields;
  const seen = new Map<string, Path>();
  return each(rows, path, (row, at) => {
    if (field === undefined || row[field] === undefined) return [];
    const id = fields.flatMap((name) => (row[name] === null ? [] : [String(row[name])])).join(" ");
    const first = seen.get(id);
    if (first !== undefined) return [{ code: "duplicato", path: [...at, field], id, first }];
    seen.set(id, [...at, field]);
    return [];
  });
}

export function idsOf(rows: Rows<{ readonly id?: string | undefined }>): readonly string[] {
  return (rows ?? []).flatMap((row) => (row?.id === undefined ? [] : [row.id]));
}

/** A ruolo exists where a table of bands names it; without such tables, where a categoria does. */
export function ruoliOf({ fasce, categorie, giudizi }: Loose<Sistema>): readonly string[] {
  const named = [fasce?.tabelle, categorie, giudizi?.sezioni].map((rows) =>
    (rows ?? []).flatMap((row) => (typeof row?.ruolo === "string" ? [row.ruolo] : [])),
  );
  return named.find((ruoli) => ruoli.length > 0) ?? [];
}

export function opzioniOf(sistema: Loose<Sistema>, id: SceltaId | undefined): readonly string[] {
  return idsOf(sistema.scelte?.find((scelta) => scelta?.id === id)?.opzioni);
}

export function numbersBetween(from: number | undefined, to: number | undefined): readonly string[] {
  if (from === undefined || to === undefined || to < from) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
