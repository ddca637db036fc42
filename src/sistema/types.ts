// What a sistema is: the rules one body has adopted, as data. Every group of figures cites its article in `fonte`
// and the rule of docs/ it serves in `regola` (R1…R46). calc/ and functions/ import these types alone; schema.ts checks data on load.

/** Where a figure comes from: article, paragraph or annex of the regulation, as people cite it. */
export type Fonte = string;
export type SceltaId =
  | "S1" | "S2" | "S3" | "S4" | "S5" | "S6" | "S7" | "S8" | "S9" | "S10" | "S11" | "S12" | "S13" | "S14" | "S15" | "S16" | "S17"; // prettier-ignore

export interface Categoria {
  readonly id: string;
  readonly nome: string;
  /**
   * How people write it; compared after folding case, accents, blanks and punctuation. A spelling that may mean more than
   * one categoria stands in each of them, and is refused with the list of the accepted ones.
   */
  readonly alias: readonly string[];
  /** Which bands and judgements hold for it (po-livelli: apicali, livelli); absent: the only ones there are. */
  readonly ruolo?: string;
  /** The categoria of which this one is a special case: on a form for resp_d, "D" is resp_d; "D titolare di P.O." is po_ap. */
  readonly variante_di?: string;
  readonly fonte: Fonte;
}

export interface Fattore {
  readonly id: string;
  readonly nome: string;
  /** `percentuale`: points = peso × % / 100; `punti`: the figure is already points (factor 2). */
  readonly misura: "percentuale" | "punti";
  /** Wordings by which a row of a form is known to be this factor, beside id and nome. */
  readonly alias: readonly string[];
  readonly fonte: Fonte;
}

export interface PesiCategoria {
  readonly categoria: string;
  /** Points out of 100 by factor id; a factor that the categoria does not have is absent. In the order of the form. */
  readonly fattori: readonly { readonly fattore: string; readonly peso: number }[];
  readonly fonte: Fonte;
}

export interface Riallocazione {
  /** `nessun_obiettivo_individuale`: R15; `un_collaboratore`: R16. */
  readonly quando: "nessun_obiettivo_individuale" | "un_collaboratore";
  readonly da: string;
  readonly a: string;
  readonly regola: string;
  readonly fonte: Fonte;
}

export interface Limite {
  readonly massimo: number;
  readonly regola: string;
  readonly fonte: Fonte;
}

export interface Limiti {
  readonly obiettivi_strategici?: Limite;
  readonly obiettivi_individuali?: Limite;
  readonly indicatori_per_obiettivo_individuale?: Limite;
  readonly elementi?: Limite;
}

/** The rules of how achievement is measured: indicators (R5–R8), means (R9–R10), the tree (R11–R12), factor 1a (R18). */
export type RegolaMisura = "R5" | "R6" | "R7" | "R8" | "R9" | "R10" | "R11" | "R12" | "R18";

/** Where the body's own document says it; a rule that it says nothing of is absent. */
export interface Misurazione {
  readonly regola: RegolaMisura;
  readonly fonte: Fonte;
}

/** Factor 2: number of different scores → points. Ends as printed; S2 decides what an end shared by two classes means. */
export interface ClasseDifferenziazione {
  readonly da: number;
  /** null: no upper end ("oltre 15"). */
  readonly a: number | null;
  /** False where the text says "oltre". */
  readonly da_inclusa: boolean;
  readonly punti: number;
}

export interface Differenziazione {
  readonly fattore: string;
  readonly classi: readonly ClasseDifferenziazione[];
  readonly regola: string;
  readonly fonte: Fonte;
}

export interface Fascia {
  readonly id: string;
  readonly nome: string;
  /** Number or letter: "1" … "4", "A" … "E". */
  readonly livello: string;
  /** The judgement in words, where the source has one. */
  readonly giudizio: string | null;
  /** Ends as printed, on 0–100. */
  readonly da: number;
  readonly a: number;
  readonly da_inclusa: boolean;
  readonly a_inclusa: boolean;
  /** Other ways people write this band. */
  readonly alias: readonly string[];
  /** In the graduatoria of the body (R36). */
  readonly in_graduatoria: boolean;
  /** Retribution % of the band (R26); null where the source gives none. */
  readonly retribuzione: number | null;
}

/** Bands on the score, for one ruolo (po-livelli: apicali, livelli) or for all (ruolo null), best first. */
export interface TabellaFasce {
  readonly ruolo: string | null;
  /** Decimals to which the ends are printed: 0 → 90 | 91 is a hole, 2 → 89.99 | 90 is not. */
  readonly decimali: number;
  readonly voci: readonly Fascia[];
  readonly regola: string;
  readonly fonte: Fonte;
}

/** What an option of a scelta changes in a band (S7, S11): data, not code. */
export interface VarianteFascia {
  readonly scelta: SceltaId;
  readonly opzione: string;
  readonly ruolo: string | null;
  readonly fascia: string;
  readonly da?: number;
  readonly da_inclusa?: boolean;
  readonly a?: number;
  readonly a_inclusa?: boolean;
}

export interface Fasce {
  readonly tabelle: readonly TabellaFasce[];
  /** The scelta that says how scores between two printed ends are read (S1); null: bands are read as printed at two decimals. */
  readonly lettura: SceltaId | null;
  readonly varianti: readonly VarianteFascia[];
}

/** R26–R27: under `punteggio` nothing is paid. */
export interface Soglia {
  readonly punteggio: number;
  /** A factor whose achievement % is below `fattore` is under threshold; at most `ammessi` such, and each above `fattore_minimo` %. */
  readonly fattore: number;
  readonly fattore_minimo: number;
  readonly ammessi: number;
  /** Factors that do not count (factor 2). */
  readonly esclusi: readonly string[];
  readonly regola: string;
  readonly fonte: Fonte;
}

export interface LivelloPesatura {
  readonly nome: string;
  readonly alias: readonly string[];
  readonly valore: number;
}

/** R30: the weight of an objective is the product of its criteria. */
export interface Pesatura {
  readonly criteri: readonly {
    readonly id: "strategicita" | "complessita" | "impatto" | "economicita";
    readonly nome: string;
    readonly livelli: readonly LivelloPesatura[];
  }[];
  readonly regola: string;
  readonly fonte: Fonte;
}

export interface SezioneGiudizi {
  readonly id: string;
  readonly nome: string;
  readonly ruolo: string;
  /** The fattore that the section measures. */
  readonly fattore: string;
  /** The share of the final score, in points out of 100. */
  readonly peso: number;
  /** Titles of the items with their wordings; the weights are given form by form. */
  readonly voci: readonly string[];
  /** True where the items' weights must add up to `peso` (livelli 55, 45) or to 100; false: free multipliers (P.O.). */
  readonly pesi_vincolati: boolean;
  /** What each item is about, in the order of `voci`. */
  readonly descrizioni?: readonly string[];
  readonly fonte: Fonte;
}

/** R32: whole judgements from `minimo` to `massimo`. */
export interface Giudizi {
  readonly minimo: number;
  readonly massimo: number;
  readonly voci: readonly {
    readonly valore: number;
    readonly nome: string;
    readonly alias: readonly string[];
    readonly ruolo: string | null;
  }[];
  readonly sezioni: readonly SezioneGiudizi[];
  readonly regola: string;
  readonly fonte: Fonte;
}

/** R33: an objective under `minimo` % counts as not achieved (S5). */
export interface SogliaObiettivo {
  readonly minimo: number;
  readonly regola: string;
  readonly fonte: Fonte;
}

/** R36: scales by which a distribution is called anomalous. */
export interface Distribuzione {
  readonly persone_gruppo: number;
  readonly persone_totale: number;
  readonly gruppi: number;
  /** Group's standard deviation below this part of the body's. */
  readonly rapporto_scarto: number;
  /** Group's mean farther from the body's than this many body standard deviations. */
  readonly distanza_media: number;
  readonly regola: string;
  readonly fonte: Fonte;
}

export interface FasciaMerito {
  readonly id: string;
  readonly nome: string;
  readonly alias: readonly string[];
  /** Default share of heads and of resources, % (R42). */
  readonly teste: number;
  readonly risorse: number;
}

export interface FasceMerito {
  /** R39: how many bands there may be; caps by number of bands. */
  readonly minimo: number;
  readonly massimo: number;
  readonly vincoli: readonly {
    readonly fasce: number;
    /** The cap counts the first `prime` bands. */
    readonly prime: number;
    readonly tetto: number;
    /** R40: pay per head of a band : pay per head of the next, at least. */
    readonly rapporto: number;
    /** The option of S8 under which this row holds; null: always. */
    readonly opzione: string | null;
    readonly fonte: Fonte;
  }[];
  readonly predefinite: readonly FasciaMerito[];
  /** R41: access, % of the maximum score, and of the structure's objectives; months of absence beyond which one is not assessable. */
  readonly accesso: number;
  readonly struttura: number;
  readonly mesi_assenza: number;
  /** Names of those outside the bands, with the wordings in use. */
  readonly fuori: readonly {
    readonly id: "adeguata" | "non_valutabile" | "non_adeguata";
    readonly nome: string;
    readonly alias: readonly string[];
  }[];
  readonly regola: string;
  readonly fonte: Fonte;
}

/** R43–R45; percentages on 0–100. */
export interface Premi {
  readonly bonus: { readonly tetto: number; readonly regola: string; readonly fonte: Fonte };
  readonly progressioni: {
    readonly tetto: number;
    readonly prime: number;
    readonly regola: string;
    readonly fonte: Fonte;
  };
  readonly carriera: { readonly tetto: number; readonly regola: string; readonly fonte: Fonte };
  readonly risparmi: {
    readonly quota: number;
    /** Part of the quota to the staff, as a fraction. */
    readonly personale: { readonly numeratore: number; readonly denominatore: number };
    readonly regola: string;
    readonly fonte: Fonte;
  };
}

/** A fact from whose date terms run, which the office gives (the day the budget was approved …). */
export interface Partenza {
  readonly id: string;
  readonly nome: string;
  /** The event of the calendar that brings it about, whose last day stands in until the real date is known; null: none. */
  readonly evento: string | null;
}

/** When an event of the cycle falls, for the year N evaluated. */
export type Termine =
  | { readonly tipo: "giorno"; readonly giorno: number; readonly mese: number; readonly anno: number }
  /** A period or "entro il mese di": its last day counts; `anno` is the offset from N. `da_mese` where it is a period. */
  | { readonly tipo: "mese"; readonly mese: number; readonly anno: number; readonly da_mese?: number }
  | { readonly tipo: "giorni_da"; readonly giorni: number; readonly partenza: string }
  | { readonly tipo: "mesi_da"; readonly mesi: number; readonly partenza: string }
  | { readonly tipo: "anni_da"; readonly anni: number; readonly partenza: string };

export interface Evento {
  readonly id: string;
  readonly nome: string;
  readonly fase: string;
  readonly termine: Termine;
  readonly soggetti: readonly string[];
  readonly documenti_in: readonly string[];
  readonly documenti_out: readonly string[];
  readonly regola: string;
  readonly fonte: Fonte;
}

export interface Scelta {
  readonly id: SceltaId;
  readonly titolo: string;
  readonly clausola: string;
  readonly fonte: Fonte;
  /** The default first. `effetto`: what it changes in a workbook, in one sentence. */
  readonly opzioni: readonly { readonly id: string; readonly testo: string; readonly effetto: string }[];
}

/** A printed form: its number, its texts, whom it is for. */
export interface PrintedModulo {
  readonly modulo:
    "obiettivo_strategico" | "obiettivo_operativo" | "assegnazione" | "valutazione" | "comportamenti" | "relazione";
  /** Ids; none: one form for the whole body. */
  readonly categorie: readonly string[];
  /** "5.1", "Scheda A". */
  readonly numero: string;
  readonly titolo: string;
  readonly sottotitolo?: string;
  /** What the form calls the person: "Dirigente", "Dipendente". */
  readonly persona?: string;
  /** The lines for the person's place in the body, the widest first. */
  readonly struttura: readonly string[];
  /** Footnotes in order: `per` is the id of the factor, or the column, that bears the mark. */
  readonly note: readonly { readonly per?: string; readonly testo: string }[];
  /** Boxes to write in. */
  readonly riquadri: readonly { readonly titolo: string; readonly istruzioni?: string }[];
  readonly firme: readonly string[];
  /** The wording of each judgement of the scale. */
  readonly scala?: readonly { readonly valore: number; readonly testo: string }[];
  /** The document names the form without printing it. */
  readonly ricostruito?: true;
  readonly fonte: Fonte;
}

export interface Sistema {
  readonly id: string;
  readonly nome: string;
  readonly ente: string;
  readonly documento: string;
  /** Null where the document bears no year. */
  readonly anno: number | null;
  /** The words in force at this body: how it calls the evaluation body, the P.O., the bands. */
  readonly termini: { readonly organismo: string; readonly posizione: string; readonly fascia: string };
  readonly categorie: readonly Categoria[];
  readonly fattori: readonly Fattore[];
  readonly pesi: readonly PesiCategoria[];
  readonly riallocazioni: readonly Riallocazione[];
  readonly limiti: Limiti;
  readonly differenziazione: Differenziazione | null;
  /** Factor 3: the lists an element may be taken from, by the categorie they are for. */
  readonly elementi: readonly {
    readonly categorie: readonly string[];
    readonly voci: readonly string[];
    /** What each means, in the order of `voci`. */
    readonly descrizioni?: readonly string[];
    readonly fonte: Fonte;
  }[];
  /** The forms as the document prints them; those that it does not print follow from the figures above. */
  readonly moduli?: readonly PrintedModulo[];
  /** Cited by findings and explanations about indicators, means and objectives; a sistema may do without. */
  readonly misurazione?: readonly Misurazione[];
  readonly fasce: Fasce | null;
  readonly soglia: Soglia | null;
  readonly pesatura: Pesatura | null;
  readonly giudizi: Giudizi | null;
  readonly obiettivo_raggiunto: SogliaObiettivo | null;
  readonly distribuzione: Distribuzione | null;
  readonly fasce_merito: FasceMerito | null;
  readonly premi: Premi | null;
  /** R46. */
  readonly valutatore_unico: { readonly regola: string; readonly fonte: Fonte } | null;
  /** R28: how the fund is shared; null where the source has no such rule. */
  readonly fondo: { readonly regola: string; readonly fonte: Fonte } | null;
  /** R36–R37: graduatoria by score, ties sharing the place; who is suspended is not evaluated. */
  readonly graduatoria: { readonly regola: string; readonly fonte: Fonte } | null;
  readonly sospensione: { readonly regola: string; readonly fonte: Fonte } | null;
  /** What `partenza` of a term may name. */
  readonly partenze: readonly Partenza[];
  readonly calendario: readonly Evento[];
  /** The scelte that concern this sistema, each with its options. */
  readonly scelte: readonly Scelta[];
}

/** What has been chosen, by id; what is absent is at its default. */
export type Scelte = Readonly<Partial<Record<SceltaId, string>>>;
