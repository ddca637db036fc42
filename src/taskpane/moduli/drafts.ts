// From what is typed in Moduli to what the making of forms takes: each field checked by itself, all that is wrong told at once.
import { failure, success } from "../../lib/result";
import type { Result } from "../../lib/result";
import { MODULI } from "../../messages/pane/moduli";
import { MODULI_PERSONA } from "../../scheda/moduli/types";
import type { ModuloId, ModuloPersona, OpzioniModuli, Persona, PersonaleRead } from "../../scheda/moduli/types";
import type { Sistema } from "../../sistema/types";
import type { Destination, OpzioniDraft, PersonaDraft } from "../state/moduli";

export type TypedOpzioni = Pick<OpzioniModuli, "anno" | "ente" | "formule" | "protetti">;

/** By field, what is wrong with it. */
export type FieldProblems = Readonly<Partial<Record<keyof PersonaDraft | "anno", string>>>;

const YEAR = /^(19|20)\d\d$/;
const WHOLE = /^\d{1,4}$/;

export function isOfPersona(modulo: ModuloId): modulo is ModuloPersona {
  return (MODULI_PERSONA as readonly ModuloId[]).includes(modulo);
}

export function parseOpzioni(draft: OpzioniDraft, usualAnno: number): Result<TypedOpzioni, FieldProblems> {
  const { ente, formule, protetti } = draft;
  const anno = (draft.anno ?? String(usualAnno)).trim();
  if (!YEAR.test(anno)) return failure({ anno: MODULI.year });
  return success({ anno: Number(anno), ...(ente === null ? {} : { ente: ente.trim() }), formule, protetti });
}

export function parsePersona(draft: PersonaDraft, { categorie }: Sistema): Result<Persona, FieldProblems> {
  const text = (field: keyof PersonaDraft): string => draft[field].trim();
  const problems: Partial<Record<keyof PersonaDraft, string>> = {};
  if (text("nome") === "") problems.nome = MODULI.nomeMissing;
  if (categorie.length > 0 && !categorie.some(({ id }) => id === draft.categoria))
    problems.categoria = MODULI.categoriaMissing;
  for (const field of ["collaboratori", "obiettivi"] as const)
    if (text(field) !== "" && !WHOLE.test(text(field))) problems[field] = MODULI.wholeNumber;
  if (Object.keys(problems).length > 0) return failure(problems);
  const given = (field: keyof PersonaDraft): string | undefined => (text(field) === "" ? undefined : text(field));
  const persona: { -readonly [K in keyof Persona]: Persona[K] } = { nome: text("nome") };
  const settore = given("settore");
  const ufficio = given("ufficio");
  const valutatore = given("valutatore");
  const collaboratori = given("collaboratori");
  const obiettivi = given("obiettivi");
  if (settore !== undefined) persona.settore = settore;
  if (ufficio !== undefined) persona.ufficio = ufficio;
  if (categorie.length > 0) persona.categoria = draft.categoria;
  if (valutatore !== undefined) persona.valutatore = valutatore;
  if (collaboratori !== undefined) persona.collaboratori = Number(collaboratori);
  if (obiettivi !== undefined) persona.obiettiviIndividuali = Number(obiettivi);
  return success(persona);
}

/** A person of the staff table as if typed. */
export function draftOfPersona(persona: Persona): PersonaDraft {
  const { nome, settore, ufficio, categoria, valutatore, collaboratori, obiettiviIndividuali } = persona;
  return {
    nome,
    settore: settore ?? "",
    ufficio: ufficio ?? "",
    categoria: categoria ?? "",
    valutatore: valutatore ?? "",
    collaboratori: collaboratori === undefined ? "" : String(collaboratori),
    obiettivi: obiettiviIndividuali === undefined ? "" : String(obiettiviIndividuali),
  };
}

/** What is generated where nobody chose: the reports of the year's end come later. */
export function usualModuli(possible: readonly ModuloId[], isNewAnno: boolean): readonly ModuloId[] {
  const usual: readonly ModuloId[] = isNewAnno
    ? ["personale", "piano", "assegnazione", "valutazione", "comportamenti"]
    : ["assegnazione", "valutazione", "comportamenti"];
  return possible.filter((modulo) => usual.includes(modulo));
}

/** More people than this do not belong in one workbook that everybody opens. */
const MOST_TOGETHER = 30;

export function usualDestination(personale: PersonaleRead | undefined, isNewAnno: boolean): Destination {
  const persone = personale?.persone ?? [];
  if (persone.length <= MOST_TOGETHER) return isNewAnno ? "tutti" : "qui";
  return persone.some(({ settore }) => settore !== undefined) ? "settore" : "persona";
}
