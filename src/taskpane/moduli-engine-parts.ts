// What the place Moduli uses of the core beside the check, gathered so that it makes one lazily loaded chunk.
export { explainPesi, pesiDovuti } from "../calc/pesi";
export { copyNamesOthers, describeFoglioInvio, describeInvioProblem } from "../messages/invio";
export { createNameFinder, listValutatori, planInvio } from "../scheda/invio/index";
export { buildModulo, moduliFor, planWorkbooks, readLastYear, readPersonale, sheetNames } from "../scheda/moduli/index";
