// An operational objective before it has its place in the tree: what a sheet of annex 1.2 or a list says of it, indicators with
// the weights they have, and which strategic objective it names.
import type { NumberRead } from "../recognise/reading";
import type { Mancanti } from "../../calc/media";
import { indicatorNode } from "./indicatori";
import type { Begun } from "./indicatori";
import { atEach, incomplete, meanOf } from "./media";
import type { Steps } from "./media";
import type {
  GruppoPesi,
  Momento,
  NodoIndicatore,
  NodoOperativo,
  NodoStrategico,
  Posto,
  Raggiungimento,
} from "./model";
import type { MisuraRow } from "./rows";

export interface DraftIndicator {
  readonly misura: MisuraRow;
  /** undefined where the weight of the row is not the indicator's. */
  readonly peso: NumberRead | undefined;
}

export interface Named {
  readonly text: string;
  readonly at: Posto;
  /** There is a place for it: a name that nobody bears is an orphan's. A line across a list is no such place. */
  readonly dovuto: boolean;
}

export interface Draft {
  readonly titolo: string;
  readonly at: Posto;
  readonly settore: string | undefined;
  readonly persona: string | undefined;
  readonly peso: number | undefined;
  readonly pesoAt: Posto | undefined;
  /** Of a list; a sheet's weight is shared with those of the same strategic objective. */
  readonly gruppo: GruppoPesi | undefined;
  readonly indicatori: readonly DraftIndicator[];
  readonly pesiLiberi: boolean;
  /** "" where the place for it is blank; undefined where there is no such place. */
  readonly strategico: Named | undefined;
  readonly origine: "scheda" | "elenco";
  /** The list belongs to one settore. */
  readonly diSettore: boolean;
  /** Tells the list from others: objectives of one are not told twice in it. */
  readonly fonte: string;
  /** The sheet that gives it another achievement. */
  readonly conflitto?: string;
}

export interface Regole {
  readonly mancanti: Mancanti;
  readonly avviate: Begun;
}

export function operativoNode(
  draft: Draft,
  regole: Regole,
  more: Pick<NodoOperativo, "orfano" | "gruppo">,
): NodoOperativo {
  const { titolo, at, peso, pesoAt, settore, persona, origine, pesiLiberi } = draft;
  const indicatori = draft.indicatori.map((one) => indicatorNode(one.misura, one.peso, regole.avviate));
  return {
    kind: "operativo",
    id: `o:${at.sheet}!${at.cell}`,
    titolo,
    at,
    peso,
    pesoAt,
    settore,
    persona,
    indicatori,
    pesiLiberi,
    ...more,
    origine,
    raggiunto: atEach((momento) => {
      if (momento === "dicembre" && draft.conflitto !== undefined)
        return incomplete([{ voce: titolo, at, motivo: { code: "DUE_VALORI", foglio: draft.conflitto } }]);
      return operativoAt({ titolo, at, indicatori, pesiLiberi }, momento, regole.mancanti);
    }),
  };
}

/** R10. */
export function operativoAt(
  { titolo, at, indicatori, pesiLiberi }: Pick<NodoOperativo, "titolo" | "at" | "indicatori" | "pesiLiberi">,
  momento: Momento,
  mancanti: Mancanti,
  steps?: Steps,
): Raggiungimento {
  return meanOf(
    {
      voce: titolo,
      at,
      membri: membriAt(indicatori, momento),
      mancanti,
      regola: "R10",
      ...(pesiLiberi ? { pesi: "liberi" } : {}),
      vuoto: "SENZA_INDICATORI",
    },
    steps,
  );
}

export function membriAt(
  nodes: readonly (NodoIndicatore | NodoOperativo | NodoStrategico)[],
  momento: Momento,
): readonly { readonly peso: number | undefined; readonly raggiunto: Raggiungimento }[] {
  return nodes.map(({ peso, raggiunto }) => ({ peso, raggiunto: raggiunto[momento] }));
}
