// What the place Moduli knows: the part that is open, what was typed in it, the work that is shown before it is done, and the
// report of the last. Kept here and not in the components, so that nothing typed is lost by looking at another place.
import type { CartellaPiano, FoglioPiano, Formule, ModuloId, Per } from "../../scheda/moduli/types";
import type { PianoInvio } from "../../scheda/invio/types";
import type { NamedFile } from "../../workbook/files";

export const PARTI = ["nuova", "genera", "anno", "invio"] as const;
export type Parte = (typeof PARTI)[number];

/** As typed; "" is not said. */
export interface OpzioniDraft {
  readonly anno: string;
  /** null: the sistema's own. */
  readonly ente: string | null;
  readonly formule: Formule;
  readonly protetti: boolean;
}

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
export type Dove = "qui" | Per;

/** null: what is usual. */
export interface GeneraDraft {
  readonly moduli: readonly ModuloId[] | null;
  readonly dove: Dove | null;
}

export interface InvioDraft {
  readonly valutatore: string;
  readonly congela: boolean;
}

/** What will be done once it has been looked at. */
export type Lavoro =
  | { readonly kind: "fogli"; readonly azione: string; readonly fogli: readonly FoglioPiano[] }
  | {
      readonly kind: "file";
      readonly cartelle: readonly CartellaPiano[];
      /** Kept with each file: the sistema and the scelte of this workbook. */
      readonly stato: string;
      /** Name of the .zip where there are several files. */
      readonly archivio: string;
    }
  | { readonly kind: "invio"; readonly piano: PianoInvio; readonly nome: string };

export interface Elenco {
  readonly titolo: string;
  readonly voci: readonly string[];
  readonly aperto?: true;
}

export interface PesoMostrato {
  readonly fattore: string;
  readonly tabella: number;
  readonly dovuto: number;
}

export interface Anteprima {
  readonly titolo: string;
  readonly frasi: readonly string[];
  readonly pesi: readonly PesoMostrato[];
  readonly elenchi: readonly Elenco[];
  /** Whom nothing is made for: goes on to the report. */
  readonly saltate: readonly string[];
  /** null: there is nothing to do, only something to tell. */
  readonly lavoro: Lavoro | null;
}

/** How the last work ended; stays until it is closed. */
export interface Resoconto {
  readonly parte: Parte;
  readonly titolo: string;
  readonly frasi: readonly string[];
  readonly saltate: readonly string[];
  readonly consegna: Consegna | null;
}

/** The files made, at hand until the report is closed: a host may refuse to save, or save nowhere to be found. */
export interface Consegna {
  readonly files: readonly NamedFile[];
  /** The file that is saved: the only one, or all in one .zip. */
  readonly insieme: NamedFile;
}

export interface ModuliState {
  readonly parte: Parte | null;
  readonly modulo: ModuloId | null;
  readonly opzioni: OpzioniDraft;
  readonly persona: PersonaDraft;
  readonly genera: GeneraDraft;
  readonly anno: GeneraDraft & { readonly nuovo: string };
  readonly invio: InvioDraft;
  readonly resoconto: Resoconto | null;
}

export const PERSONA_VUOTA: PersonaDraft = {
  nome: "",
  settore: "",
  ufficio: "",
  categoria: "",
  valutatore: "",
  collaboratori: "",
  obiettivi: "",
};

export const MODULI_INIZIALE: ModuliState = {
  parte: null,
  modulo: null,
  opzioni: { anno: "", ente: null, formule: "perf", protetti: true },
  persona: PERSONA_VUOTA,
  genera: { moduli: null, dove: null },
  anno: { moduli: null, dove: null, nuovo: "" },
  invio: { valutatore: "", congela: true },
  resoconto: null,
};
