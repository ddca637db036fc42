// What the preparing of a copy for one evaluator gives: the sheets and rows that stay, and for every sheet of the workbook why.
import type { CopyPlan } from "../../workbook/files";

export interface OpzioniInvio {
  /** Every formula becomes what it shows. */
  readonly congela: boolean;
}

export type MotivoInvio =
  // Kept, whole or in part:
  /** Forms and rows of these people, all evaluated by the one to whom the copy goes. */
  | { readonly code: "PERSONE"; readonly persone: readonly string[] }
  /** Nobody of the staff is named: plan, objectives, blank forms. */
  | { readonly code: "SENZA_PERSONE" }
  // Left out:
  /** Register or findings of PERF: they tell of everybody. */
  | { readonly code: "FOGLIO_PERF" }
  | { readonly code: "NASCOSTO" }
  /** No form and no list that PERF knows: what it tells of whom cannot be said. */
  | { readonly code: "NON_RICONOSCIUTO" }
  /** Forms and rows of other people alone. */
  | { readonly code: "ALTRE_PERSONE" }
  /** A form of one of the people that names another evaluator. */
  | { readonly code: "ALTRO_VALUTATORE"; readonly persona: string; readonly valutatore: string }
  /** A filled form without a name. */
  | { readonly code: "PERSONA_IGNOTA" }
  /** Data of other people stand beside those of the evaluator's: rows cannot part them. */
  | { readonly code: "AFFIANCATE"; readonly cella: string }
  /** Somebody else is named where no row can be taken out without spoiling the form; the name of the sheet has no cell. */
  | { readonly code: "NOME_ALTRUI"; readonly cella?: string };

/** Rows taken out of a sheet that stays in part. */
export interface RigheTolte {
  /** Of other people: their forms, their rows in lists. */
  readonly altrui: number;
  /** Totals and summaries over people who are no longer there. */
  readonly totali: number;
  /** Other rows in which somebody else is named. */
  readonly nomi: number;
}

export type FoglioInvio = { readonly foglio: string; readonly motivo: MotivoInvio } & (
  { readonly esito: "tenuto" | "escluso" } | { readonly esito: "in_parte"; readonly tolte: RigheTolte }
);

export interface PianoInvio {
  /** As the workbook first writes it. */
  readonly valutatore: string;
  readonly plan: CopyPlan;
  /** People of whom something is kept, as first written, in the order of the workbook. */
  readonly persone: readonly string[];
  /** People of the evaluator of whom nothing could be kept. */
  readonly mancanti: readonly string[];
  /** Every sheet of the workbook, in its order. */
  readonly fogli: readonly FoglioInvio[];
  /** Everybody else whom the workbook names: none of them may stand anywhere in the copy. */
  readonly altri: readonly string[];
}

export type InvioProblem =
  /** Nowhere in the workbook is an evaluator named. */
  | { readonly code: "VALUTATORI_MANCANTI" }
  | { readonly code: "VALUTATORE_SCONOSCIUTO"; readonly scritto: string; readonly accettati: readonly string[] }
  /** Nothing of the evaluator's people can be kept; the reasons are those of the sheets. */
  | { readonly code: "NIENTE_DA_INVIARE"; readonly valutatore: string; readonly fogli: readonly FoglioInvio[] };
