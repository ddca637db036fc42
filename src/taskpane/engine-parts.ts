// What the pane uses of the core, gathered so that it makes one lazily loaded chunk.
export { findingMessage } from "../messages/findings/index";
export { describePasso, describeRiferimento } from "../messages/passi";
export { describeSistemaProblem } from "../messages/sistema";
export { alberoSheet, explainVoce, planRiporto, readAlbero } from "../scheda/albero/index";
export {
  checkWorkbook,
  explainCell,
  headingKeys,
  headingSignature,
  ignore,
  ignoreKey,
  readStato,
  STATO_VUOTO,
  stringifyStato,
  tableSignature,
} from "../scheda/index";
export { headingCells } from "../scheda/recognise/heads";
export { KIND_NAMES, SHAPES } from "../scheda/recognise/kinds";
export { builtInSistemi } from "../sistema/catalogue";
export { readSistema, stringifySistema } from "../sistema/load";
export { createGrid } from "../workbook/grid";
