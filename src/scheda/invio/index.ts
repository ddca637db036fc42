// What pane and command line use of the copies for one evaluator: one door.
export { createNameFinder } from "./names";
export type { NameFinder } from "./names";
export { listValutatori, planInvio } from "./plan";
export type { FoglioInvio, InvioProblem, MotivoInvio, OpzioniInvio, PianoInvio, RigheTolte } from "./types";
