// One worksheet part to a Sheet, in one pass and without holding it whole: only what holds something is kept, so that
// a sheet styled down to row 1,048,576 costs its scan and nothing more.
import { parseAddress } from "../workbook/address";
import type { Rect, Sheet } from "../workbook/cell";
import { createCellReader } from "./cell-reader";
import { corrupted } from "./fault";
import { scanPart, type Package } from "./package";
import type { CellStyle } from "./styles-part";
import type { SheetEntry } from "./workbook-part";
import { attribute, decodeText, isTrue } from "./xml-text";

export interface SheetContext {
  readonly sharedStrings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
}

export function readSheet(file: Package, entry: SheetEntry, context: SheetContext): Sheet {
  const merges: Rect[] = [];
  const hiddenRows = new Set<number>();
  const hiddenSpans: { readonly from: number; readonly to: number }[] = [];
  const cells = createCellReader(context, entry.part);
  let isProtected = false;
  let phonetic = false;
  let capturing: "v" | "f" | "t" | undefined;

  const isThere = scanPart(file, entry.part, {
    open(name, attributes, empty) {
      switch (name) {
        case "c":
          cells.openCell(attributes, empty);
          break;
        case "row":
          if (isTrue(attribute(attributes, "hidden"))) hiddenRows.add(cells.openRow(attributes));
          else cells.openRow(attributes);
          break;
        case "v":
          cells.openValue();
          capturing = "v";
          break;
        case "f":
          cells.openFormula(attributes);
          capturing = "f";
          break;
        case "rPh":
          phonetic = true;
          break;
        case "t":
          capturing = phonetic ? undefined : "t";
          break;
        case "mergeCell": {
          const merge = parseAddress(attribute(attributes, "ref") ?? "");
          if (merge && (merge.top !== merge.bottom || merge.left !== merge.right)) merges.push(merge);
          break;
        }
        case "col":
          if (isTrue(attribute(attributes, "hidden"))) {
            hiddenSpans.push({
              from: Number(attribute(attributes, "min")) - 1,
              to: Number(attribute(attributes, "max")) - 1,
            });
          }
          break;
        case "sheetProtection":
          isProtected = isTrue(attribute(attributes, "sheet"));
          break;
      }
    },
    close(name) {
      if (name === "c") cells.closeCell();
      else if (name === "rPh") phonetic = false;
      else if (name === "v" || name === "f" || name === "t") capturing = undefined;
    },
    text(raw, literal) {
      if (capturing !== undefined) cells.take(capturing, literal ? raw : decodeText(raw));
    },
  });

  if (!isThere) throw corrupted(entry.part);
  const { rows, lastCol } = cells.finish();
  const lastRow = rows.at(-1)?.index ?? -1;
  return {
    name: entry.name,
    rows,
    merges,
    hidden: entry.hidden,
    protected: isProtected,
    hiddenRows: new Set([...hiddenRows].filter((row) => row <= lastRow)),
    hiddenCols: expandSpans(hiddenSpans, lastCol),
  };
}

/** Columns hidden to the right of everything ("all the rest") are not listed one by one. */
function expandSpans(spans: readonly { readonly from: number; readonly to: number }[], lastCol: number): Set<number> {
  const cols = new Set<number>();
  for (const { from, to } of spans) for (let col = from; col <= Math.min(to, lastCol); col++) cols.add(col);
  return cols;
}
