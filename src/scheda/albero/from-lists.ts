// Flat lists for the tree: one draft for each objective, with the weight that is its own, the settore and person of its row, and
// the strategic objective that the list's column or the line above it names.
import { isHundred, equal10, sum } from "../../lib/decimal";
import { cellAddress } from "../../workbook/address";
import type { Sistema } from "../../sistema/types";
import { figureOf } from "../checks/numbers";
import type { WeightGroup } from "../checks/weights";
import type { PianoObiettivo, PianoScheda, StrategicoRead } from "../kinds/piano/model";
import { headRows } from "../kinds/piano/strategici";
import { indicatorWeights, obiettivoRead, obiettivoWeight, weightGroups, weightUse } from "../kinds/piano/weights";
import type { WeightUse } from "../kinds/piano/weights";
import type { NumberRead, Place } from "../recognise/reading";
import type { Draft, Named } from "./draft";
import type { GruppoPesi, Posto } from "./model";
import { readMisure } from "./rows";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

export function draftList(scheda: PianoScheda, sistema: Sistema): readonly (Draft & { readonly anno?: number })[] {
  const use = weightUse(scheda);
  const groups = weightGroups(scheda, sistema).filter(({ gruppo }) => !gruppo.startsWith("indicatori:"));
  const misure = readMisure(
    scheda,
    scheda.righe.map(({ indicatore }) => indicatore),
  );
  const byRow = new Map(scheda.righe.map(({ row }, index) => [row, misure[index]]));
  const named = namedByRow(scheda);
  return scheda.obiettivi.map((obiettivo) => {
    const [first] = obiettivo.righe;
    const own = obiettivoRead(obiettivo, use);
    const weights = indicatorWeights(obiettivo, use);
    const { nome, settore, anno, periodo } = first?.divisioni ?? {};
    const year = scheda.anno ?? yearOf(anno);
    return {
      titolo: periodo === undefined ? obiettivo.titolo : `${obiettivo.titolo} (${periodo})`,
      at: placeAt(scheda, obiettivo.at),
      settore: settore ?? scheda.settore,
      persona: nome ?? scheda.persona,
      peso: obiettivoWeight(obiettivo, use),
      pesoAt: own && placeAt(scheda, own),
      gruppo: groupOf(scheda, use, groups, own),
      indicatori: obiettivo.righe.flatMap(({ row, peso }) => {
        const misura = byRow.get(row);
        return misura ? [{ misura, peso: weights === null ? undefined : peso }] : [];
      }),
      pesiLiberi: weights?.liberi ?? false,
      strategico: namedBy(scheda, obiettivo, named),
      origine: "elenco",
      diSettore: scheda.settore !== undefined,
      fonte: `${scheda.sheet}!${cellAddress(scheda.rect.top, scheda.rect.left)}`,
      ...(year === undefined ? {} : { anno: year }),
    };
  });
}

function groupOf(
  { sheet }: PianoScheda,
  use: WeightUse,
  groups: readonly WeightGroup[],
  own: NumberRead | undefined,
): GruppoPesi | undefined {
  // Shares of the whole list are taken for that only where they add up.
  if (use === "elenco") return { id: `${sheet}|elenco`, tornano: true };
  const group = own && groups.find(({ weights }) => weights.some(({ read }) => sameCell(read, own)));
  if (!group) return undefined;
  const numbers = group.weights.map(({ read }) => figureOf(read));
  const known = numbers.flatMap((weight) => weight ?? []);
  const inPoints = group.inPunti !== undefined && equal10(sum(known), group.inPunti);
  const { top, left } = group.range;
  return {
    id: `${sheet}|${group.gruppo}|${cellAddress(top, left)}`,
    tornano: known.length === numbers.length && (isHundred(known) || inPoints),
  };
}

function namedByRow(scheda: PianoScheda): ReadonlyMap<number, StrategicoRead> {
  const heads = scheda.strategici.length === 0 ? [] : headRows(scheda.righe);
  return new Map(
    heads.flatMap(({ row }, index) => {
      const read = scheda.strategici[index];
      return read ? [[row, read] as const] : [];
    }),
  );
}

/** The column where there is one; without it a strategic line across the list; a broader heading names nothing. */
function namedBy(
  scheda: PianoScheda,
  obiettivo: PianoObiettivo,
  named: ReadonlyMap<number, StrategicoRead>,
): Named | undefined {
  const [first] = obiettivo.righe;
  const carried = first?.divisioni.obiettivo_strategico ?? "";
  const read = first && named.get(first.row);
  if (read) {
    const text = read.text === "" && !read.manca ? carried : read.text;
    return { text, at: placeAt(scheda, read), dovuto: true };
  }
  const isColumn = scheda.table.columns.has("obiettivo_strategico");
  if (carried === "" || (isColumn && scheda.strategici.length === 0)) return undefined;
  return { text: carried, at: placeAt(scheda, obiettivo.at), dovuto: false };
}

function yearOf(text: string | undefined): number | undefined {
  const year = Number(text);
  return text !== undefined && Number.isInteger(year) && year > FIRST_YEAR && year < LAST_YEAR ? year : undefined;
}

function placeAt({ sheet }: PianoScheda, { row, col }: Place): Posto {
  return { sheet, cell: cellAddress(row, col) };
}

function sameCell(one: Place, other: Place): boolean {
  return one.row === other.row && one.col === other.col;
}
