// What the edges use of the making of forms: one door.
export { planWorkbooks } from "./plan-workbooks";
export { readLastYear } from "./last-year";
export { fileNames, sheetNames } from "./names";
export { readPersonale } from "./personale-read";
export { buildModulo, isPersonal, moduliFor } from "./catalogue";
export type { ModuloContent } from "./catalogue";
export type { RigaRiepilogo } from "./riepilogo-place";
export * from "./types";
