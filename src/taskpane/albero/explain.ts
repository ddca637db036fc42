// The steps behind a figure of the tree: the year's, and before there is one those of 30 June.
import type { Passo } from "../../calc/passi";
import type { Albero, Momento, Raggiungimento, Voce } from "../../scheda/albero";
import type { CheckContext } from "../../scheda/model";
import type { Engine } from "../engine";

export interface Why {
  readonly momento: Momento;
  readonly passi: readonly Passo[];
  readonly engine: Engine;
}

/** undefined where there is no figure, or none that was computed. */
export type Explain = (
  voce: Voce,
  raggiunto: { readonly giugno: Raggiungimento; readonly dicembre: Raggiungimento },
) => Why | undefined;

export function explainOf(engine: Engine, albero: Albero, context: CheckContext): Explain {
  return (voce, { giugno, dicembre }) => {
    const momento = dicembre.esito !== "calcolato" && giugno.esito === "calcolato" ? "giugno" : "dicembre";
    const passi = engine.explainVoce(albero, voce, momento, context);
    return passi.length === 0 ? undefined : { momento, passi, engine };
  };
}
