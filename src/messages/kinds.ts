// What each kind of scheda is called, in the pane and on the command line.
import type { Kind } from "../scheda/recognise/kinds";

export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  valutazione: "Scheda di valutazione",
  assegnazione: "Assegnazione degli obiettivi",
  obiettivo_strategico: "Obiettivo strategico",
  obiettivo_operativo: "Obiettivo operativo",
  piano: "Piano della performance",
  pesatura: "Pesatura degli obiettivi",
  comportamenti: "Scheda dei comportamenti",
  riepilogo: "Riepilogo",
};
