// What PERF keeps with a workbook: the sistema and the scelte in force, corrections of the reading, what somebody chose to
// ignore, and every write of ours. A text that cannot be read is told with the reason and counts as nothing; it never fails.
import { fold } from "../lib/text";
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { SceltaId, Scelte } from "../sistema/types";
import type { CellContent } from "../workbook/edit";
import type { Finding } from "./finding";
import type { Lettura } from "./recognise/letture";
import { parseStato } from "./state-parse";

export const STATO_VERSIONE = 1;

/** A finding that somebody looked at and set aside, whatever cell it may move to. */
export interface Ignorato {
  readonly code: string;
  readonly kind?: string;
  readonly persona?: string;
  readonly anno?: number;
  readonly field?: string;
  readonly motivo: string;
  /** yyyy-mm-dd. */
  readonly data: string;
}

/** One write of ours: what it was for, each cell before and after, and the whole sheets that it added. */
export interface VoceRegistro {
  /** yyyy-mm-ddThh:mm. */
  readonly quando: string;
  readonly azione: string;
  readonly regola?: string;
  readonly annullata?: true;
  readonly celle: readonly {
    readonly foglio: string;
    readonly cella: string;
    readonly prima: CellContent;
    readonly dopo: CellContent;
    /** Number formats, where they changed with the content. */
    readonly formatoPrima?: string;
    readonly formatoDopo?: string;
  }[];
  /** By name, without their cells: hundreds of forms would not fit. Taking the entry back takes them away. */
  readonly fogli?: readonly string[];
}

export interface Stato {
  readonly versione: typeof STATO_VERSIONE;
  /** Id of a built-in sistema, the whole of an office's own, or nothing chosen. An own one is checked by whoever uses it. */
  readonly sistema: string | Readonly<Record<string, unknown>> | null;
  readonly scelte: Scelte;
  readonly letture: readonly Lettura[];
  readonly ignorati: readonly Ignorato[];
  readonly registro: readonly VoceRegistro[];
  /** Of the pane: the place last used. */
  readonly vista?: string;
}

export const STATO_VUOTO: Stato = {
  versione: STATO_VERSIONE,
  sistema: null,
  scelte: {},
  letture: [],
  ignorati: [],
  registro: [],
};

export type StatoProblem =
  | { readonly code: "STATO_ILLEGGIBILE" }
  | { readonly code: "STATO_VERSIONE"; readonly versione: string }
  | { readonly code: "STATO_VALORE"; readonly path: string }
  | { readonly code: "STATO_SISTEMA"; readonly sistema: string }
  | { readonly code: "STATO_SCELTA"; readonly scelta: SceltaId; readonly opzione: string };

export interface StatoLetto {
  readonly stato: Stato;
  /** What could not be used; writing the state again would lose it, so that the edges ask first. */
  readonly problemi: readonly StatoProblem[];
}

export function readStato(text: string | null): StatoLetto {
  if (text === null || text.trim() === "") return { stato: STATO_VUOTO, problemi: [] };
  const json = parseJson(text);
  return json.ok ? parseStato(json.value) : { stato: STATO_VUOTO, problemi: [{ code: "STATO_ILLEGGIBILE" }] };
}

/** readStato() gives the same state back. */
export function stringifyStato(stato: Stato): string {
  return JSON.stringify(stato);
}

/** The key by which a finding is remembered as ignored: never an address. */
export function ignoreKey(finding: Pick<Finding, "code" | "kind" | "persona" | "anno" | "field"> | Ignorato): string {
  const { code, kind = "", persona = "", anno = "", field = "" } = finding;
  return [code, kind, fold(persona), String(anno), field].join("|");
}

/** What to keep so that the finding is set aside. */
export function ignore(finding: Finding, motivo: string, data: string): Ignorato {
  const { code, kind, persona, anno, field } = finding;
  return {
    code,
    ...(kind === undefined ? {} : { kind }),
    ...(persona === undefined ? {} : { persona }),
    ...(anno === undefined ? {} : { anno }),
    ...(field === undefined ? {} : { field }),
    motivo,
    data,
  };
}

export interface FindingIgnorato {
  readonly finding: Finding;
  readonly ignorato: Ignorato;
}

/** Findings apart from those set aside. */
export function splitIgnorati(
  findings: readonly Finding[],
  ignorati: readonly Ignorato[],
): { readonly findings: readonly Finding[]; readonly ignorati: readonly FindingIgnorato[] } {
  if (ignorati.length === 0) return { findings, ignorati: [] };
  const known = new Map(ignorati.map((ignorato) => [ignoreKey(ignorato), ignorato]));
  const apart: FindingIgnorato[] = [];
  const rest = findings.filter((finding) => {
    const ignorato = known.get(ignoreKey(finding));
    if (ignorato) apart.push({ finding, ignorato });
    return ignorato === undefined;
  });
  return { findings: rest, ignorati: apart };
}

function parseJson(text: string): Result<unknown, "json"> {
  try {
    const value: unknown = JSON.parse(text);
    return success(value);
  } catch {
    return failure("json");
  }
}
