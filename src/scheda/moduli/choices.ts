// A list to choose from, kept on the form's own sheet below what is printed: lists of long texts do not fit into a validation.
import { LIST_WORDS } from "../../messages/moduli-fogli";
import type { Rect } from "../../workbook/cell";
import { columnName } from "../../workbook/address";
import type { Foglio } from "./sheet-builder";

/** Rows left free below the form. */
const GAP = 3;

/** Writes the list and lets the cells choose from it; nothing where there is nothing to choose from. */
export function writeChoices(
  foglio: Foglio,
  lastRow: number,
  voci: readonly string[],
  targets: readonly Rect[],
  title: string,
): void {
  if (voci.length === 0 || targets.length === 0) return;
  const top = lastRow + GAP;
  foglio.put(top, 0, title, { style: "nota" });
  voci.forEach((voce, index) => foglio.put(top + 1 + index, 0, voce, { style: "nota" }));
  const column = columnName(0);
  const formula = `=$${column}$${String(top + 2)}:$${column}$${String(top + 1 + voci.length)}`;
  for (const rect of targets)
    foglio.allow(rect, { type: "elenco", formula }, LIST_WORDS.title, LIST_WORDS.message, "avviso");
}
