// All that reads or writes the workbook, behind one door: a chunk of its own that loads while the first paint is looked at.
export { insertAlbero, proposeRiporto } from "./albero";
export { applyPlan } from "./apply";
export { runCheck } from "./check";
export { planFixes } from "./fixes";
export { ignoreItem, resumeItem } from "./ignore";
export { forgetLettura, keepLettura, pointTable } from "./letture";
export { clearMarks, markCells } from "./marks";
export { tellRules } from "./rules";
export { insertSample } from "./sample";
export { chooseOpzione, chooseSistema, effectsOf, importSistema } from "./sistema";
export { undoVoce } from "./undo";
export { proposeFreeze, proposeRestore } from "./values";
export { openPane, watchWorkbook } from "./watch";
export { explainSelection } from "./why";
export { fail, warn } from "./work";
