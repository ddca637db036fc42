// What the tree gives the schede: factor 1a by the settore or by the person's own form (R18), factor 4 by the ente (R22). Only
// blank cells and those that hold another figure change; whoever gets nothing is listed with the reason, never with a 0.
import { isDirigente } from "../../calc/albero";
import { cellAddress } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import type { CheckedWorkbook } from "../check";
import { sameYear } from "../checks/persona-key";
import { withTotals } from "../kinds/valutazione/fixes";
import type { FattoreRiga, ValutazioneScheda } from "../kinds/valutazione/model";
import { isExcused } from "../kinds/valutazione/points";
import type { Albero, Mancanza, MotivoNonApplicabile, Posto, Raggiungimento } from "./model";
import type { Strutture } from "./persona";
import { FATTORE_ENTE, FATTORE_STRUTTURA, readStrutture } from "./persona";
import { fillMeasured } from "./riporto-celle";
import type { MotivoCella } from "./riporto-celle";
import { findSettore } from "./settori";

export type MotivoRiporto =
  | MotivoCella
  | { readonly code: "ALTRO_ANNO"; readonly anno: number }
  | { readonly code: "SENZA_SETTORE" | "SENZA_CATEGORIA" }
  | { readonly code: "SETTORE_SENZA_OBIETTIVI"; readonly settore: string }
  | { readonly code: "INCOMPLETO"; readonly mancano: readonly Mancanza[] }
  | { readonly code: "NON_APPLICABILE"; readonly motivo: MotivoNonApplicabile };

export interface SkippedRow {
  /** The name of the sheet where the form has none. */
  readonly persona: string;
  readonly fattore: string;
  readonly at: Posto;
  readonly motivo: MotivoRiporto;
}

export interface Riporto {
  readonly edits: readonly Edit[];
  readonly saltate: readonly SkippedRow[];
  /** Rows that hold the due figure already. */
  readonly giuste: number;
}

type Fonte =
  | { readonly raggiunto: Raggiungimento }
  | {
      readonly motivo: Extract<
        MotivoRiporto,
        { readonly code: "SENZA_SETTORE" | "SENZA_CATEGORIA" | "SETTORE_SENZA_OBIETTIVI" }
      >;
    };

export function planRiporto(checked: CheckedWorkbook, albero: Albero): Riporto {
  const structures = readStrutture(checked.read, checked.context);
  const edits: Edit[] = [];
  const saltate: SkippedRow[] = [];
  let giuste = 0;
  for (const scheda of checked.read) {
    if (scheda.kind !== "valutazione") continue;
    const own: Edit[] = [];
    for (const fattore of [FATTORE_STRUTTURA, FATTORE_ENTE]) {
      const riga = scheda.righe.find((one) => one.fattore?.id === fattore);
      if (!riga || isExcused(riga, scheda.dovuti)) continue;
      const filled = fillRow(scheda, riga, fattore, albero, structures, checked);
      if ("motivo" in filled) {
        const at = { sheet: scheda.sheet, cell: cellAddress(riga.misurato.row, placeCol(scheda, riga)) };
        saltate.push({ persona: scheda.persona ?? scheda.sheet, fattore, at, motivo: filled.motivo });
      } else if (filled.edits.length === 0) giuste += 1;
      else own.push(...filled.edits);
    }
    // A typed total of points becomes a sum, as it does wherever PERF changes points, so that it follows.
    edits.push(...(scheda.misura === "punti" && own.length > 0 ? withTotals(scheda, own) : own));
  }
  return { edits, saltate, giuste };
}

function fillRow(
  scheda: ValutazioneScheda,
  riga: FattoreRiga,
  fattore: string,
  albero: Albero,
  structures: Strutture,
  checked: CheckedWorkbook,
): { readonly edits: readonly Edit[] } | { readonly motivo: MotivoRiporto } {
  if (scheda.anno !== undefined && !sameYear(scheda.anno, albero.anno))
    return { motivo: { code: "ALTRO_ANNO", anno: scheda.anno } };
  const fonte =
    fattore === FATTORE_ENTE
      ? { raggiunto: albero.ente.dicembre }
      : structureFigure(scheda, albero, structures, checked);
  if ("motivo" in fonte) return fonte;
  const { raggiunto } = fonte;
  switch (raggiunto.esito) {
    case "incompleto":
      return { motivo: { code: "INCOMPLETO", mancano: raggiunto.mancano } };
    case "non_applicabile":
      return { motivo: { code: "NON_APPLICABILE", motivo: raggiunto.motivo } };
    case "calcolato":
      return fillMeasured(scheda, riga, raggiunto.valore);
  }
}

/**
 * The person's own form before the settore: it says which of the structure's objectives, with which weights, this person was
 * given (arsac §3.5 1a). The check of 1a accepts that figure too.
 */
function structureFigure(
  { persona, anno, settore, categoria }: ValutazioneScheda,
  { settori }: Albero,
  structures: Strutture,
  { sistema }: CheckedWorkbook,
): Fonte {
  const own = persona === undefined ? undefined : structures(persona, anno);
  if (own) return { raggiunto: own.raggiunto };
  if (settore === undefined) return { motivo: { code: "SENZA_SETTORE" } };
  const found = findSettore(settori, settore);
  if (!found) return { motivo: { code: "SETTORE_SENZA_OBIETTIVI", settore } };
  // Whether strategic objectives count hangs on the categoria; without any it makes no difference.
  if (categoria === undefined && found.strategici > 0) return { motivo: { code: "SENZA_CATEGORIA" } };
  const own1a = categoria !== undefined && isDirigente(sistema, categoria) ? found.dirigente : found.altri;
  return { raggiunto: own1a.dicembre };
}

function placeCol({ columns }: ValutazioneScheda, { misurato, percentuale, at }: FattoreRiga): number {
  return [misurato.col, percentuale.col, columns.nome?.col ?? at.col].find((col) => col >= 0) ?? at.col;
}
