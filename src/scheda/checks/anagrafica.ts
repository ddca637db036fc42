// Who, when, where: name, year and settore of a form (ANAGRAFICA_INCOMPLETA), one finding that names all that lacks.
import type { Finding } from "../finding";
import type { SchedaBase } from "../model";
import type { LabelId, Label } from "../recognise/labels";
import type { Surroundings } from "../recognise/surroundings";
import { finding } from "./build";

export type AnagraficaField = "nome" | "anno" | "settore";

const LABELS_OF: Readonly<Record<AnagraficaField, readonly LabelId[]>> = {
  nome: ["persona", "cognome", "nome"],
  anno: ["anno"],
  settore: ["settore"],
};

/** What lacks, in the order of the form. */
export function missingAnagrafica(scheda: SchedaBase): readonly AnagraficaField[] {
  return [
    ...(scheda.persona === undefined ? (["nome"] as const) : []),
    ...(scheda.anno === undefined ? (["anno"] as const) : []),
    ...(scheda.settore === undefined ? (["settore"] as const) : []),
  ];
}

/** Told at the place of the first thing that lacks, else at the form's headings. */
export function checkAnagrafica(scheda: SchedaBase, around: Surroundings): readonly Finding[] {
  const missing = missingAnagrafica(scheda);
  const [first] = missing;
  if (first === undefined) return [];
  const label = around.above.find(({ id }) => LABELS_OF[first].includes(id));
  const heading = { ...scheda.rect, bottom: scheda.rect.top };
  return [finding(scheda, "ANAGRAFICA_INCOMPLETA", label?.at ?? heading, { facts: { mancano: missing }, field: "anagrafica" })];
}

/** The person's name: one label, or surname and name apart ("Cognome Prova   Nome Ada"). */
export function readPersona(labels: readonly Label[]): string | undefined {
  const cognome = labels.find(({ id, text }) => id === "cognome" && text !== "");
  const nome = labels.find(({ id, text, label }) => id === "nome" && text !== "" && (!cognome || Math.abs(label.row - cognome.label.row) <= 3));
  if (cognome && nome) return `${cognome.text} ${nome.text}`;
  return labels.find(({ id, text }) => id === "persona" && text !== "")?.text ?? cognome?.text ?? nome?.text;
}

export function readSettore(labels: readonly Label[]): string | undefined {
  return labels.find(({ id, text }) => id === "settore" && text !== "")?.text;
}
