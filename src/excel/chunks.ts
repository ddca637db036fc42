// One request of cells: values, formulas and formats of each chunk, with its merges and hidden rows and columns.
import { parseAddress } from "../workbook/address";
import type { Rect } from "../workbook/cell";
import type { Chunk } from "./plan";
import type { UsedSheet } from "./sizes";

export interface Block {
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly merges: readonly Rect[];
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
}

/** Rows among which merges are asked for at once: Excel tells 512 areas at the most. 0: not at all. */
export const MERGE_BANDS = [64, 8, 0] as const;

/** undefined where Excel left an answer out because it was too large. */
export async function readChunks(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  chunks: readonly Chunk[],
  band: number,
): Promise<readonly Block[] | undefined> {
  const asked = chunks.flatMap((chunk) => {
    const sheet = sheets[chunk.sheet];
    return sheet ? [askChunk(sheet, chunk, band)] : [];
  });
  await context.sync();
  const blocks = asked.map((read) => read());
  return blocks.every((block) => block !== undefined) ? blocks : undefined;
}

function askChunk(sheet: UsedSheet, { sheet: index, rect }: Chunk, band: number): () => Block | undefined {
  const range = rangeOf(sheet.worksheet, rect);
  range.load({ values: true, formulas: true, numberFormat: true });
  const rows = sheet.hidesRows ? range.getRowProperties({ rowHidden: true }) : undefined;
  const cols = sheet.hidesCols ? range.getColumnProperties({ columnHidden: true }) : undefined;
  const merges = bandsOf(rect, band).map((part) => {
    const areas = rangeOf(sheet.worksheet, part).getMergedAreasOrNullObject();
    areas.load({ address: true });
    return areas;
  });
  return () => {
    const { values, formulas, numberFormat } = range as Readonly<
      Record<"values" | "formulas" | "numberFormat", unknown[][] | null>
    >;
    if (!values || !formulas || !numberFormat) return undefined;
    return {
      sheet: index,
      top: rect.top,
      left: rect.left,
      values,
      formulas,
      formats: numberFormat,
      merges: merges.flatMap((areas) => (areas.isNullObject ? [] : parseAreas(areas.address))),
      hiddenRows: hiddenAt(
        rows?.value.map(({ rowHidden }) => rowHidden),
        rect.top,
      ),
      hiddenCols: hiddenAt(
        cols?.value.map(({ columnHidden }) => columnHidden),
        rect.left,
      ),
    };
  };
}

function rangeOf(worksheet: Excel.Worksheet, { top, left, bottom, right }: Rect): Excel.Range {
  return worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function bandsOf(rect: Rect, band: number): readonly Rect[] {
  if (band === 0) return [];
  const bands: Rect[] = [];
  for (let top = rect.top; top <= rect.bottom; top += band) {
    bands.push({ ...rect, top, bottom: Math.min(rect.bottom, top + band - 1) });
  }
  return bands;
}

/** "Foglio!A1:B2,Foglio!C3:D4": names of sheets may hold commas between apostrophes. */
function parseAreas(address: string): readonly Rect[] {
  const parts = address.matchAll(/(?:(?:'(?:[^']|'')*'|[^,!']+)!)?([^,!']+)/g);
  return [...parts].map(([, area = ""]) => parseAddress(area)).filter((rect) => rect !== undefined);
}

function hiddenAt(hidden: readonly (boolean | undefined)[] | undefined, first: number): readonly number[] {
  return (hidden ?? []).flatMap((isHidden, at) => (isHidden === true ? [first + at] : []));
}
