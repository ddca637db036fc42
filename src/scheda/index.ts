// What the edges use of the check: one door.
export { checkWorkbook, readSheets } from "./check";
export type { CheckedWorkbook } from "./check";
export { explainCell } from "./explain";
export type { CellExplained, ExplainOutcome } from "./explain";
export { freshStato } from "./fresh-state";
export type { RulesInForce } from "./fresh-state";
export { SEVERITY } from "./finding";
export type { Facts, Finding, FindingCode, Severity } from "./finding";
export type { AnyScheda } from "./kinds/index";
export type {
  CheckContext,
  CheckOptions,
  CheckResult,
  Esito,
  Explained,
  FattoreJson,
  RigaJson,
  SchedaBase,
  SchedaJson,
  SheetTables,
  SistemaDa,
} from "./model";
export type { Kind } from "./recognise/kinds";
export { headingKeys, headingSignature } from "./recognise/letture";
export type { Lettura } from "./recognise/letture";
export { tableSignature } from "./recognise/tables";
export { ignore, ignoreKey, readStato, stringifyStato, STATO_VERSIONE, STATO_VUOTO } from "./state";
export type { FindingIgnorato, Ignorato, Stato, StatoLetto, StatoProblem, VoceRegistro } from "./state";
