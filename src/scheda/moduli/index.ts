// What the edges use of the making of forms: one door.
export { planGenera } from "./genera";
export { readIniziali } from "./iniziali";
export { fileNames, sheetNames } from "./nomi";
export { readPersonale } from "./personale-read";
export { buildModulo, isPersonal, moduliFor } from "./registro";
export type { ContenutoModulo } from "./registro";
export type { RigaRiepilogo } from "./riepilogo-piazza";
export * from "./types";
