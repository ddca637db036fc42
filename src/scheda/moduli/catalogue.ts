// Which forms there are, for which sistemi and which people, and how each is built: one table.
import { FORM_NAMES } from "../../messages/moduli-fogli";
import type { Sistema } from "../../sistema/types";
import type { NewSheet } from "../../workbook/new-sheet";
import { buildAssegnazione } from "./assegnazione";
import { buildComportamenti } from "./comportamenti";
import { categoriaOf } from "./printed";
import { buildObiettivo } from "./obiettivo";
import { buildPersonale } from "./personale";
import { buildPesatura } from "./pesatura";
import { buildPiano } from "./piano";
import { buildRelazione } from "./relazione";
import { buildRiepilogo } from "./riepilogo";
import type { RigaRiepilogo } from "./riepilogo-place";
import { MODULI_ENTE, MODULI_PERSONA } from "./types";
import type {
  LastYear,
  LastYearPersona,
  ModuloId,
  ModuloPersona,
  StartingObiettivo,
  OpzioniModuli,
  Persona,
} from "./types";
import { buildValutazione } from "./valutazione";

export interface ModuloContent {
  /** Of the sheet; without it the form's own. */
  readonly nome?: string;
  readonly persona?: Persona;
  readonly iniziali?: LastYearPersona;
  /** Forms of the body: everybody, the rows of the plan, the rows of one objective, the scores to collect. */
  readonly persone?: readonly Persona[];
  readonly piano?: LastYear["piano"];
  readonly righe?: readonly StartingObiettivo[];
  readonly punteggi?: readonly RigaRiepilogo[];
}

/** The forms that a sistema can have: without weights nobody is scored by factors, without a scale nobody by judgements. */
export function moduliFor(sistema: Sistema): readonly ModuloId[] {
  const has: Readonly<Record<ModuloId, boolean>> = {
    personale: true,
    obiettivo_strategico: true,
    obiettivo_operativo: true,
    piano: true,
    pesatura: sistema.pesatura !== null,
    riepilogo: sistema.fasce !== null || sistema.fasce_merito !== null,
    assegnazione: isByFactors(sistema),
    valutazione: isByFactors(sistema),
    comportamenti: sistema.giudizi !== null,
    relazione: isByFactors(sistema),
  };
  return [...MODULI_ENTE, ...MODULI_PERSONA].filter((id) => has[id]);
}

/** People are scored by percentages of factors, not by judgements on items. */
function isByFactors({ pesi, giudizi }: Sistema): boolean {
  return pesi.length > 0 && giudizi === null;
}

export function isPersonal(id: ModuloId): id is ModuloPersona {
  return (MODULI_PERSONA as readonly string[]).includes(id);
}

/** Without a person the form is blank, for the categoria of `persona` or the first of the sistema. */
export function buildModulo(id: ModuloId, opzioni: OpzioniModuli, contenuto: ModuloContent = {}): NewSheet {
  const { nome = FORM_NAMES[id], persona, iniziali } = contenuto;
  const blank: Persona = { nome: "", ...firstCategoria(opzioni.sistema) };
  const person = {
    nome,
    persona: known(persona, opzioni.sistema) ?? blank,
    ...(iniziali === undefined ? {} : { iniziali }),
  };
  switch (id) {
    case "personale":
      return buildPersonale(opzioni, { nome, persone: contenuto.persone ?? [] });
    case "piano":
      return buildPiano(opzioni, { nome, righe: contenuto.piano ?? [] });
    case "riepilogo":
      return buildRiepilogo(opzioni, {
        nome,
        righe: contenuto.punteggi ?? (contenuto.persone ?? []).map((one) => ({ persona: one })),
      });
    case "pesatura":
      return buildPesatura(opzioni, { nome, ...(persona === undefined ? {} : { persona }) });
    case "obiettivo_strategico":
    case "obiettivo_operativo":
      return buildObiettivo(id, opzioni, { nome, righe: contenuto.righe ?? [] });
    case "assegnazione":
      return buildAssegnazione(opzioni, person);
    case "valutazione":
      return buildValutazione(opzioni, person);
    case "comportamenti":
      return buildComportamenti(opzioni, person);
    case "relazione":
      return buildRelazione(opzioni, person);
  }
}

/** A person without a known categoria has the first of the sistema: a form must have some. */
function known(persona: Persona | undefined, sistema: Sistema): Persona | undefined {
  if (persona === undefined || categoriaOf(sistema, persona.categoria) !== undefined) return persona;
  return { ...persona, ...firstCategoria(sistema) };
}

function firstCategoria({ categorie }: Sistema): Pick<Persona, "categoria"> {
  const [first] = categorie;
  return first === undefined ? {} : { categoria: first.id };
}
