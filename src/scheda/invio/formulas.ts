// Which rows of its own sheet a formula looks at: for telling the totals over rows that are taken out.

const TEXTS = /"[^"]*"/g;
/** Cells and ranges without a sheet's name before them; whole columns ("E:E") look at every row. */
const REFERENCE =
  /(?<![\w!.'\]$])(?:\$?[A-Z]{1,3}\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?(\d{1,7}))?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\w(!.])/gi;
/** "Tabella1[Punteggio]": all rows of a table, unless it says "this row". */
const STRUCTURED = /\[(?!@|#this row)/i;

/** `name` is that of the sheet: a reference to it with its name counts as one without. */
export function looksAtRows(formula: string, name: string, isTaken: (row: number) => boolean, last: number): boolean {
  const own = formula
    .replace(TEXTS, "")
    .replaceAll(`'${name.replaceAll("'", "''")}'!`, "")
    .replaceAll(new RegExp(`(?<![\\w.'])${escapeText(name)}!`, "gi"), "");
  if (STRUCTURED.test(own)) return anyTaken(0, last, isTaken);
  for (const [, from, to = from] of own.matchAll(REFERENCE)) {
    const rows = [Number(from ?? 1) - 1, Number(to ?? last + 1) - 1];
    if (anyTaken(Math.min(...rows), Math.min(last, Math.max(...rows)), isTaken)) return true;
  }
  return false;
}

function anyTaken(from: number, to: number, isTaken: (row: number) => boolean): boolean {
  for (let row = from; row <= to; row++) if (isTaken(row)) return true;
  return false;
}

function escapeText(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
