// The tree of performance as read from a workbook (arsac §3.1, §3.4, fig. 2): ente, strategic objectives, operational ones,
// indicators, each with weight, place, and what it achieved at 30 June and at 31 December.
import type { Mancanti } from "../../calc/media";
import type { TipoIndicatore } from "../../calc/pr-tipo";
import type { MotivoMisura } from "../checks/indicator-achievement";
import type { Momento } from "../checks/indicator-columns";
import type { IndicatorRow } from "../checks/indicator-row";

export type { Momento } from "../checks/indicator-columns";

export interface Posto {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
}

export type MotivoMancanza =
  | MotivoMisura
  /** No result of this moment stands anywhere in the tree. */
  | { readonly code: "NON_AVVIATA" }
  /** A strategic objective that is named and has no sheet: its indicators are not known. */
  | { readonly code: "SENZA_SCHEDA" }
  /** Two lists give the same objective two achievements. */
  | { readonly code: "DUE_VALORI"; readonly foglio: string };

/** What lacks, and to whom. */
export interface Mancanza {
  readonly voce: string;
  readonly at: Posto;
  readonly motivo: MotivoMancanza;
}

export type MotivoNonApplicabile =
  /** Nothing to measure at this moment. */
  | "SENZA_TARGET"
  /** At 30 June operational objectives alone are measured (arsac §3.3): impact indicators have targets of a year. */
  | "SOLO_OPERATIVI"
  | "SENZA_STRATEGICI"
  | "SENZA_OBIETTIVI"
  | "SENZA_INDICATORI"
  /** Lists of single settori do not make the performance of the ente. */
  | "ELENCHI_DI_SETTORE";

/** What was done with what did not go into a figure: always told with it. */
export interface NoteMisura {
  /** Missing results counted as 0, or left out (S12). */
  readonly zero: number;
  readonly esclusi: number;
  /** Left out because they have no target at this moment. */
  readonly senzaTarget: number;
  /** The weights are part of a group that adds up to 100, and were scaled. */
  readonly riportati: boolean;
}

export type Raggiungimento =
  | { readonly esito: "calcolato"; readonly valore: number; readonly note: NoteMisura }
  | { readonly esito: "incompleto"; readonly mancano: readonly Mancanza[] }
  | { readonly esito: "non_applicabile"; readonly motivo: MotivoNonApplicabile };

export type Momenti<T> = Readonly<Record<Momento, T>>;

interface Nodo {
  /** Stays the same from one reading to the next. */
  readonly id: string;
  readonly titolo: string;
  readonly at: Posto;
  /** undefined where no weight is written. */
  readonly peso: number | undefined;
  readonly pesoAt: Posto | undefined;
  readonly raggiunto: Momenti<Raggiungimento>;
}

export interface NodoIndicatore extends Nodo {
  readonly kind: "indicatore";
  readonly tipo: TipoIndicatore;
  /** What stands in the row: the target, result and PR of the moment. */
  readonly letture: Momenti<IndicatorRow>;
}

export type Orfano =
  | { readonly caso: "vuoto" }
  /** It names one that is not there. */
  | { readonly caso: "sconosciuto"; readonly nome: string };

/** The weights that the objective's own shares 100 with; `tornano`: they do add up. */
export interface GruppoPesi {
  readonly id: string;
  readonly tornano: boolean;
}

export interface NodoOperativo extends Nodo {
  readonly kind: "operativo";
  readonly settore: string | undefined;
  readonly persona: string | undefined;
  readonly indicatori: readonly NodoIndicatore[];
  /** Their weights are multipliers that need not add up to 100. */
  readonly pesiLiberi: boolean;
  readonly orfano: Orfano | undefined;
  readonly gruppo: GruppoPesi | undefined;
  readonly origine: "scheda" | "elenco";
}

export interface NodoStrategico extends Nodo {
  readonly kind: "strategico";
  readonly settore: string | undefined;
  /** Its sheet of annex 1.1, a list that names it, or nothing but the name on a sheet of annex 1.2. */
  readonly origine: "scheda" | "elenco" | "nome";
  /** The list belongs to one settore. */
  readonly diSettore: boolean;
  readonly pesoIndicatori: number | undefined;
  readonly pesoOperativi: number | undefined;
  readonly indicatori: readonly NodoIndicatore[];
  readonly operativi: readonly NodoOperativo[];
  /** The side of the impact indicators alone: what 1a of a dirigente counts (arsac §3.5 1a, a). */
  readonly impatto: Momenti<Raggiungimento>;
}

/** Factor 1a of a settore (R18). */
export interface AggregatoSettore {
  readonly settore: string;
  readonly operativi: number;
  readonly strategici: number;
  readonly dirigente: Momenti<Raggiungimento>;
  readonly altri: Momenti<Raggiungimento>;
}

export type GruppoSegnato = "strategici" | "operativi" | "lati" | "indicatori" | "obiettivi";

/** Weights that do not add up, as the check finds them. */
export interface SegnoPesi {
  readonly gruppo: GruppoSegnato;
  readonly somma: number;
  readonly dovuto: number;
  /** Over what is due, or below 0 what lacks. */
  readonly differenza: number;
  readonly at: Posto;
}

/** Ids of the nodes that are no objective. */
export const ENTE_ID = "ente";
export const ORFANI_ID = "orfani";
export const LIBERI_ID = "liberi";

export interface Albero {
  readonly anno: number | undefined;
  /** Every year that has objectives, the latest first. */
  readonly anni: readonly number[];
  /** R12. */
  readonly ente: Momenti<Raggiungimento>;
  readonly strategici: readonly NodoStrategico[];
  readonly orfani: readonly NodoOperativo[];
  /** Of lists that have no place for a strategic objective: no fault, and no branch either. */
  readonly liberi: readonly NodoOperativo[];
  readonly settori: readonly AggregatoSettore[];
  /** What S12 makes of missing results: printed with the figures. */
  readonly mancanti: Mancanti;
  /** By the id of the node whose parts they weigh. */
  readonly segni: ReadonlyMap<string, readonly SegnoPesi[]>;
}
