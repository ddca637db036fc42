// Who, when, where: name, year and settore of a form (ANAGRAFICA_INCOMPLETA), one finding that names all that lacks.
import { fold } from "../../lib/text";
import type { Grid } from "../../workbook/grid";
import type { Finding } from "../finding";
import type { SchedaBase } from "../model";
import type { Label } from "../recognise/labels";
import type { LabelId } from "../recognise/label-words";
import { cellText } from "../recognise/reading";
import type { Surroundings } from "../recognise/surroundings";
import { finding } from "./build";

export type AnagraficaField = "nome" | "anno" | "settore";

/** Surname and name stand at most so far apart. */
const NEAR_ROWS = 3;
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
  return [
    finding(scheda, "ANAGRAFICA_INCOMPLETA", label?.label ?? heading, {
      facts: { mancano: missing },
      field: "anagrafica",
    }),
  ];
}

/** Words of the evaluator or of a signature line, where a name should be. */
const NOT_A_NAME = /valutator|firma|visione|^(il|la) |^dirigente$|^dipendente$|^nome$|^cognome/i;
/** In a form of somebody else these name the evaluator. */
const OF_RANK = /^(dirigente|responsabile|titolare|segretario|il sottoscritto)/;

/**
 * The person's name: one label, or surname and name apart ("Cognome Prova   Nome Ada"). Of several the nearest to the table,
 * those of the person valued ("Dipendente", "Valutato") before those that may be the evaluator's ("Dirigente").
 */
export function readPersona(labels: readonly Label[], grid: Grid): string | undefined {
  const named = labels
    .filter(({ text }) => text !== "" && !NOT_A_NAME.test(text))
    .sort((one, other) => other.label.row - one.label.row);
  const cognome = named.find(({ id }) => id === "cognome");
  const nome = named.find(
    ({ id, label }) => id === "nome" && (!cognome || Math.abs(label.row - cognome.label.row) <= NEAR_ROWS),
  );
  if (cognome && nome) return `${cognome.text} ${nome.text}`;
  const people = named.filter(({ id }) => id === "persona");
  const own = people.find(({ label }) => !OF_RANK.test(fold(cellText(grid.cell(label.row, label.col)))));
  return (own ?? people[0] ?? cognome ?? nome)?.text;
}

/** Over one of two forms side by side the settore is said for both. */
const SETTORE = /^(?:settore|servizio|ufficio|area|struttura|direzione|dipartimento)[^:]{0,30}:\s*(\S.*)$/i;

export function readSettore({ above, titles }: Pick<Surroundings, "above" | "titles">): string | undefined {
  const stated = above.find(({ id, text }) => id === "settore" && text !== "");
  return stated?.text ?? titles.map(({ text }) => SETTORE.exec(text)?.[1]).find((text) => text !== undefined);
}
