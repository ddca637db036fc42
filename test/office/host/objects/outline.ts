// Groups of rows: each one makes its rows a level deeper, up to Excel's eight; nothing is folded.
import { isEntireRow } from "../address";
import { word } from "../args";
import { fail } from "../errors";
import { requireUnprotected } from "../model";
import type { Model, Place } from "../model";
import type { ServerObject } from "../object";

const DEEPEST = 7;

function deepen(model: Model, { sheet, rect }: Place, option: unknown, step: 1 | -1): void {
  requireUnprotected(model, sheet);
  if (word(option, ["ByRows", "ByColumns"]) === "ByColumns") fail("NotImplemented", "Groups of columns.");
  if (!isEntireRow(rect)) fail("InvalidArgument", "Whole rows alone can be grouped by rows.");
  for (let row = rect.top; row <= rect.bottom; row++) {
    const level = (sheet.rowLevels.get(row) ?? 0) + step;
    if (level < 0 || level > DEEPEST) fail("InvalidOperation", "No such level.");
    if (level === 0) sheet.rowLevels.delete(row);
    else sheet.rowLevels.set(row, level);
  }
}

export function outlineCalls(model: Model, place: Place): NonNullable<ServerObject["call"]> {
  return {
    Group: ([option]) => deepen(model, place, option, 1),
    Ungroup: ([option]) => deepen(model, place, option, -1),
  };
}
