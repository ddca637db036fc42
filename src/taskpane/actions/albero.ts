// What can be done with the tree: carry it into the schede, put it into the workbook as a sheet.
import { ALBERO } from "../../messages/pane/albero";
import { loadEffects } from "../effects/load";
import type { Action } from "./action";
import { isIdle } from "./action";

/** The year shown; null where nobody has chosen. */
type Anno = number | null;

export const proposeAlbero: Action<Anno> = {
  id: "riporta",
  label: ALBERO.carry,
  isEnabled: isIdle,
  async perform(context, anno) {
    const { proposeRiporto } = await loadEffects();
    await proposeRiporto(context, anno);
  },
};

export const insertAlberoSheet: Action<Anno> = {
  id: "inserisciAlbero",
  label: ALBERO.insert,
  isEnabled: isIdle,
  async perform(context, anno) {
    const { insertAlbero } = await loadEffects();
    await insertAlbero(context, anno);
  },
};
