// Indicators of a table as nodes: both moments of the year read from the same row, each with its own target and result (R8).
import type { MisuraRow } from "./rows";
import { measureIndicator } from "../checks/indicator-achievement";
import type { NumberRead } from "../recognise/reading";
import { isEmpty } from "../recognise/reading";
import { figureOf } from "../checks/numbers";
import { cellAddress } from "../../workbook/address";
import { atEach, incomplete, SENZA_NOTE } from "./media";
import type { Momento, NodoIndicatore, Posto, Raggiungimento } from "./model";

/** Which moments have a result anywhere in the tree: a measure that has not begun lacks nothing in particular. */
export type Begun = Readonly<Record<Momento, boolean>>;

export function indicatorNode(row: MisuraRow, peso: NumberRead | undefined, avviate: Begun): NodoIndicatore {
  const { sheet, voce, at } = row;
  const posto: Posto = { sheet, cell: cellAddress(at.row, at.col) };
  return {
    kind: "indicatore",
    id: `i:${sheet}!${cellAddress(row.momenti.dicembre.row.row, at.col)}`,
    titolo: voce,
    at: posto,
    peso: figureOf(peso),
    pesoAt: peso && { sheet, cell: cellAddress(peso.row, peso.col) },
    tipo: row.momenti.dicembre.row.tipo,
    letture: { giugno: row.momenti.giugno.row, dicembre: row.momenti.dicembre.row },
    raggiunto: atEach((momento) => reached(row, momento, posto, avviate)),
  };
}

function reached({ voce, momenti }: MisuraRow, momento: Momento, at: Posto, avviate: Begun): Raggiungimento {
  const { row, scale } = momenti[momento];
  // Not every indicator is measured half-way: whoever left the target of June blank meant none.
  if (momento === "giugno" && isEmpty(row.target) && isEmpty(row.risultato) && isEmpty(row.pr))
    return { esito: "non_applicabile", motivo: "SENZA_TARGET" };
  const measured = measureIndicator(row, scale);
  if (measured.esito === "calcolato") return { ...measured, note: SENZA_NOTE };
  if (measured.esito === "senza_target") return { esito: "non_applicabile", motivo: "SENZA_TARGET" };
  const isWaiting = ({ code }: { readonly code: string }): boolean =>
    code === "RISULTATO_MANCANTE" || code === "SENZA_COLONNA";
  if (!avviate[momento] && measured.motivi.every(isWaiting))
    return incomplete([{ voce, at, motivo: { code: "NON_AVVIATA" } }]);
  return incomplete(measured.motivi.map((motivo) => ({ voce, at, motivo })));
}
