// What readers make of tables and what the edges print: one shape of scheda per kind, and the contracts of readers and checks.
import type { Passo } from "../calc/passi";
import type { PassoPremi } from "../calc/passi-premi";
import type { Scelte, SceltaId, Sistema } from "../sistema/types";
import type { CellValue, Rect, Snapshot } from "../workbook/cell";
import type { Grid } from "../workbook/grid";
import type { Finding } from "./finding";
import type { FondoComune } from "./kinds/riepilogo/model";
import type { Kind } from "./recognise/kinds";
import type { Lettura } from "./recognise/letture";
import type { Place } from "./recognise/reading";
import type { Surroundings } from "./recognise/surroundings";
import type { Table } from "./recognise/tables";

/** What every reader and check is given: the rules in force, never the clock. */
export interface CheckContext {
  readonly sistema: Sistema;
  readonly scelte: Scelte;
  /** The scelte that somebody has set, in the workbook or on the command line: others are at their default. */
  readonly chosen: ReadonlySet<SceltaId>;
  /** Whom an assegnazione of this workbook leaves without individual objectives (R15), by assignedKey(); absent where there is none. */
  readonly senzaObiettivi?: ReadonlySet<string>;
  /** Funds that several tables of the workbook share, by table; absent where a sheet is read by itself. */
  readonly fondiComuni?: ReadonlyMap<Table, FondoComune>;
}

/** One sheet with its tables, each with what stands around it. */
export interface SheetTables {
  readonly grid: Grid;
  readonly tables: readonly Table[];
  around(table: Table): Surroundings;
}

/** What is common to all kinds. Fields of the JSON that a kind does not have are absent. */
export interface SchedaBase {
  readonly kind: Kind;
  readonly sheet: string;
  readonly rect: Rect;
  readonly persona?: string;
  /** Id of the categoria, where it was understood. */
  readonly categoria?: string;
  readonly settore?: string;
  readonly anno?: number;
}

/** Scores, bands and what is due, as the JSON of the command line shows them. */
export interface Esito {
  readonly punteggio?: number;
  readonly fascia?: string;
  readonly livello?: string;
  readonly retribuzione?: number;
}

export interface FattoreJson {
  readonly id: string;
  readonly peso?: number;
  readonly percentuale?: number;
  readonly punti?: number;
}

export interface RigaJson extends Esito {
  readonly persona: string;
}

/** What `--json` prints of a scheda; readers fill what they have. */
export interface SchedaJson extends Esito {
  readonly kind: Kind;
  readonly sheet: string;
  readonly range: string;
  readonly persona?: string;
  readonly categoria?: string;
  readonly settore?: string;
  readonly anno?: number;
  readonly fattori?: readonly FattoreJson[];
  readonly dovuto?: Esito;
  readonly righe?: readonly RigaJson[];
}

/** A check of one scheda: small, pure, one family a file. */
export type Check<S extends SchedaBase> = (scheda: S, context: CheckContext) => readonly Finding[];

/** Why a cell holds what it holds: which field of which scheda it is, what is due there and by which steps. */
export interface Explained {
  /** As in Finding.field: "punteggio", "peso:1b", "importo". */
  readonly field: string;
  readonly persona?: string;
  readonly found: CellValue;
  /** Absent where the field is an input, or where what is due cannot be computed. */
  readonly due?: CellValue;
  readonly passi: readonly (Passo | PassoPremi)[];
}

/** A kind: how it is read from a sheet's tables, what is checked in it, what is printed of it. */
export interface KindModule<S extends SchedaBase> {
  readonly kind: Kind;
  /** Every scheda of this kind on the sheet, and the findings of reading itself (SCHEDA_INCOMPLETA …). */
  read(
    sheet: SheetTables,
    context: CheckContext,
  ): { readonly schede: readonly S[]; readonly findings: readonly Finding[] };
  readonly checks: readonly Check<S>[];
  toJson(scheda: S, context: CheckContext): SchedaJson;
  /** undefined where the cell is no field of the scheda. Made on request: checking does not pay for it. */
  explain?(scheda: S, place: Place, context: CheckContext): Explained | undefined;
}

export type SistemaDa = "argomento" | "cartella" | "riconosciuto" | "predefinito";

export interface CheckOptions {
  /** Named by the person (command line or pane): wins over everything. */
  readonly sistema?: Sistema;
  readonly scelte?: Scelte;
  /** Corrections of the reading, beside those stored with the workbook, over which they win. */
  readonly letture?: readonly Lettura[];
  /** Called with the share done, 0–1, between sheets; the edges that can be interrupted check their signal there. */
  readonly onProgress?: (done: number) => void;
}

export interface CheckResult {
  readonly sistema: Sistema;
  readonly sistemaDa: SistemaDa;
  /** Every scelta that concerns the sistema, with the option in force. */
  readonly scelte: Scelte;
  readonly schede: readonly SchedaJson[];
  readonly findings: readonly Finding[];
  readonly totali: { readonly schede: number; readonly errori: number; readonly avvisi: number; readonly note: number };
}

export type CheckWorkbook = (snapshot: Snapshot, options?: CheckOptions) => CheckResult;
