// The tree of performance: one door.
export { explainVoce } from "./explain";
export type { Voce } from "./explain";
export { readAlbero } from "./read";
export type { AlberoOptions } from "./read";
export { planRiporto } from "./riporto";
export type { MotivoRiporto, SkippedRow, Riporto } from "./riporto";
export { alberoSheet } from "./sheet";
export type { AlberoSheetOptions } from "./sheet";
export { ENTE_ID, LIBERI_ID, ORFANI_ID } from "./model";
export type {
  AggregatoSettore,
  Albero,
  Mancanza,
  Momento,
  MotivoMancanza,
  MotivoNonApplicabile,
  NodoIndicatore,
  NodoOperativo,
  NodoStrategico,
  NoteMisura,
  Orfano,
  Posto,
  Raggiungimento,
  SegnoPesi,
} from "./model";
