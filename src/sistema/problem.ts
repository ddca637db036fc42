// Why a sistema is refused: a code with facts, the sentence is in messages/sistema.ts.

import type { Path } from "../lib/path";
import type { SceltaId } from "./types";

export type Kind = "testo" | "numero" | "intero" | "vero_falso" | "elenco" | "oggetto" | "nullo" | "altro";

/** What an id that means nothing was meant to name. */
export type Reference =
  "fattore" | "categoria" | "scelta" | "opzione" | "fascia" | "ruolo" | "partenza" | "evento" | "numero_fasce";

export type SistemaProblem = { readonly path: Path } & (
  | { readonly code: "json" }
  | { readonly code: "manca" }
  | { readonly code: "tipo"; readonly expected: Kind; readonly found: Kind }
  | { readonly code: "chiave_sconosciuta"; readonly key: string }
  | { readonly code: "testo_vuoto" }
  | { readonly code: "elenco_vuoto" }
  | { readonly code: "identificativo"; readonly found: string }
  | { readonly code: "valore_non_ammesso"; readonly accepted: readonly string[] }
  | {
      readonly code: "fuori_limiti";
      readonly minimum: number | null;
      readonly maximum: number | null;
      readonly found: number;
    }
  | { readonly code: "data_inesistente"; readonly day: number; readonly month: number }
  | { readonly code: "estremo_inferiore_mancante" }
  | { readonly code: "estremi_invertiti"; readonly da: number; readonly a: number }
  | {
      readonly code: "fasce_sovrapposte";
      readonly lower: string;
      readonly upper: string;
      readonly da: number;
      readonly a: number;
      /** Under which option of a scelta; null: as the bands are written. */
      readonly under: { readonly scelta: SceltaId; readonly opzione: string } | null;
    }
  | { readonly code: "fasce_non_ordinate"; readonly first: string; readonly second: string }
  | { readonly code: "classi_sovrapposte"; readonly da: number; readonly a: number }
  | { readonly code: "punti_oltre_peso"; readonly punti: number; readonly peso: number }
  | { readonly code: "soglie_invertite"; readonly fattore: number; readonly minimo: number }
  | { readonly code: "scala"; readonly minimum: number; readonly maximum: number }
  | { readonly code: "pesi_somma"; readonly categoria: string; readonly sum: number; readonly difference: number }
  | { readonly code: "sezioni_somma"; readonly ruolo: string; readonly sum: number }
  | { readonly code: "quote_oltre_100"; readonly quota: "teste" | "risorse"; readonly sum: number }
  | { readonly code: "frazione_oltre_uno"; readonly numeratore: number; readonly denominatore: number }
  | { readonly code: "stesso_fattore"; readonly fattore: string }
  | {
      readonly code: "riallocazione_ferma";
      readonly categoria: string;
      readonly da: string;
      readonly a: string;
    }
  | {
      readonly code: "riferimento";
      readonly to: Reference;
      readonly id: string;
      readonly accepted: readonly string[];
    }
  | { readonly code: "duplicato"; readonly id: string; readonly first: Path }
);

export type SistemaProblemCode = SistemaProblem["code"];
