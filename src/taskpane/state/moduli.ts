// What the place Moduli knows: the section that is open, what was typed in it, the job that is shown before it is done, and the
// report of the last. Kept here and not in the components, so that nothing typed is lost by looking at another place.
import type { PianoInvio } from "../../scheda/invio/types";
import type { PlannedWorkbook, PlannedSheet, FormulaKind, ModuloId, Per } from "../../scheda/moduli/types";
import type { NamedFile } from "../../workbook/files";

export const SECTIONS = ["nuova", "genera", "anno", "invio"] as const;
export type Section = (typeof SECTIONS)[number];

/** As typed. */
export interface OpzioniDraft {
  /** null: what is usual. */
  readonly anno: string | null;
  /** null: the sistema's own. */
  readonly ente: string | null;
  readonly formule: FormulaKind;
  readonly protetti: boolean;
}

/** As typed; "" is not said. */
export interface PersonaDraft {
  readonly nome: string;
  readonly settore: string;
  readonly ufficio: string;
  readonly categoria: string;
  readonly valutatore: string;
  readonly collaboratori: string;
  readonly obiettivi: string;
}

/** `qui`: sheets of this workbook; the others make files. */
export type Destination = "qui" | Per;

/** null: what is usual. */
export interface StaffDraft {
  readonly moduli: readonly ModuloId[] | null;
  readonly destination: Destination | null;
}

export interface InvioDraft {
  readonly valutatore: string;
  readonly congela: boolean;
}

/** What will be done once it has been looked at. */
export type Job =
  | { readonly kind: "sheets"; readonly azione: string; readonly fogli: readonly PlannedSheet[]; readonly done: string }
  | {
      readonly kind: "files";
      readonly cartelle: readonly PlannedWorkbook[];
      /** Kept with each file: the sistema and the scelte of this workbook. */
      readonly stato: string;
      /** Name of the .zip where there are several files. */
      readonly archive: string;
    }
  | { readonly kind: "copy"; readonly piano: PianoInvio; readonly name: string };

export interface Listing {
  readonly title: string;
  readonly lines: readonly string[];
  readonly isOpen?: boolean;
}

export interface PesoRow {
  readonly fattore: string;
  readonly tabella: number;
  readonly dovuto: number;
}

export interface JobPreview {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly pesi: readonly PesoRow[];
  readonly lists: readonly Listing[];
  /** Whom nothing is made for: goes on to the report. */
  readonly skipped: readonly string[];
  /** null: there is nothing to do, only something to tell. */
  readonly job: Job | null;
  /** Of the button that does it. */
  readonly action: string;
}

/** The files made, at hand until the report is closed: a host may refuse to save, or save where nobody looks. */
export interface Delivery {
  readonly files: readonly NamedFile[];
  /** What is saved: the only file, or all in one .zip. */
  readonly whole: NamedFile;
}

/** How the last job ended; stays until it is closed. */
export interface Report {
  /** Nobody has seen it yet: it gets the focus. */
  readonly isNew: boolean;
  readonly section: Section | null;
  readonly sentences: readonly string[];
  readonly skipped: readonly string[];
  readonly delivery: Delivery | null;
}

export interface ModuliState {
  readonly section: Section | null;
  /** The section that was just left: its card gets the focus. */
  readonly left: Section | null;
  readonly modulo: ModuloId | null;
  readonly opzioni: OpzioniDraft;
  readonly persona: PersonaDraft;
  readonly genera: StaffDraft;
  readonly anno: StaffDraft & { readonly nuovo: string | null };
  readonly invio: InvioDraft;
  readonly report: Report | null;
}

export const EMPTY_PERSONA: PersonaDraft = {
  nome: "",
  settore: "",
  ufficio: "",
  categoria: "",
  valutatore: "",
  collaboratori: "",
  obiettivi: "",
};

export const INITIAL_MODULI: ModuliState = {
  section: null,
  left: null,
  modulo: null,
  opzioni: { anno: null, ente: null, formule: "perf", protetti: true },
  persona: EMPTY_PERSONA,
  genera: { moduli: null, destination: null },
  anno: { moduli: null, destination: null, nuovo: null },
  invio: { valutatore: "", congela: true },
  report: null,
};
