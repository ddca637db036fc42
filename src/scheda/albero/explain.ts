// Why a figure of the tree is what it is: the tree's own computations once more, this time with their steps (R5–R12, R18).
import { computePr } from "../../calc/pr";
import type { Passo } from "../../calc/passi";
import { indicatoreOf } from "../checks/indicator-row";
import type { CheckContext } from "../model";
import { enteAt, operativiOf } from "./build";
import { operativoAt } from "./draft";
import type { Steps } from "./media";
import type { Albero, Momento, NodoIndicatore, NodoOperativo, NodoStrategico, Raggiungimento } from "./model";
import type { Persone } from "./settori";
import { structureOf, strutturaAt } from "./settori";
import { strategicoAt } from "./strategico";

/** What of the tree is asked about. */
export type Voce =
  | NodoStrategico
  | NodoOperativo
  | NodoIndicatore
  | { readonly kind: "ente" }
  | { readonly kind: "settore"; readonly settore: string; readonly chi: Persone };

/** Empty where there is no figure at the moment, or where it stands in the sheet as a stated PR. */
export function explainVoce(albero: Albero, voce: Voce, momento: Momento, context: CheckContext): readonly Passo[] {
  const passi: Passo[] = [];
  const { esito } = compute(albero, voce, momento, context, { sistema: context.sistema, passi });
  return esito === "calcolato" ? passi : [];
}

function compute(albero: Albero, voce: Voce, momento: Momento, context: CheckContext, steps: Steps): Raggiungimento {
  const { mancanti, strategici } = albero;
  switch (voce.kind) {
    case "indicatore": {
      const indicatore = indicatoreOf(voce.letture[momento]);
      if (indicatore) computePr(indicatore, steps.sistema, steps.passi);
      return voce.raggiunto[momento];
    }
    case "operativo":
      return operativoAt(voce, momento, mancanti, steps);
    case "strategico":
      return strategicoAt(voce, momento, mancanti, context, steps);
    case "ente":
      return enteAt(strategici, momento, mancanti, steps);
    case "settore": {
      const struttura = structureOf(voce.settore, strategici, operativiOf(albero));
      return strutturaAt(struttura, voce.chi, momento, mancanti, steps);
    }
  }
}
