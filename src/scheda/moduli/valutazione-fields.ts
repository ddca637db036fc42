// The lines at the head of an evaluation form: whose it is, and the counts on which the weights hang (R15–R17, R20).
import type { PesoDovuto } from "../../calc/pesi";
import { CELLE_VALUTAZIONE as TESTI, fieldOf } from "../../messages/moduli-fogli";
import { at } from "./sheet-builder";
import type { Foglio } from "./sheet-builder";
import type { CaseCells } from "./formulas";
import { categoriaOf, fattoreIndividuale } from "./printed";
import { writeFields } from "./head";
import type { Field } from "./head";
import type { PersonaContent, OpzioniModuli } from "./types";

export interface Fields {
  readonly next: number;
  readonly cells: CaseCells;
  readonly differenti: string | undefined;
}

export function writePersonFields(
  foglio: Foglio,
  from: number,
  { persona }: PersonaContent,
  { sistema }: OpzioniModuli,
  fattori: readonly PesoDovuto[],
  struttura: readonly string[],
): Fields {
  const { cases, individual, points } = casesOf(sistema, fattori);
  const categoria = categoriaOf(sistema, persona.categoria);
  const fields: readonly (Field & { readonly id?: "obiettivi" | "collaboratori" | "differenti" })[] = [
    { etichetta: fieldOf.nome, valore: persona.nome === "" ? null : persona.nome },
    ...placesOf(struttura, persona),
    { etichetta: fieldOf.categoria, valore: categoria?.nome ?? null },
    { etichetta: fieldOf.valutatore, valore: persona.valutatore ?? null },
    ...(cases
      ? [{ id: "collaboratori" as const, etichetta: fieldOf.collaboratori, valore: persona.collaboratori ?? null }]
      : []),
    ...(individual
      ? [{ id: "obiettivi" as const, etichetta: fieldOf.obiettivi, valore: persona.obiettiviIndividuali ?? null }]
      : []),
    ...(points ? [{ id: "differenti" as const, etichetta: fieldOf.differenti, valore: null }] : []),
  ];
  const rows = writeFields(foglio, from, fields, { label: [0, 0], value: [1, 4] });
  const rowOf = (id: string): number | undefined => rows[fields.findIndex((field) => field.id === id)];
  const cellOf = (id: string): string | undefined => {
    const row = rowOf(id);
    return row === undefined ? undefined : `$B$${String(row + 1)}`;
  };
  const limit = sistema.limiti.obiettivi_individuali?.massimo ?? 99;
  const counts = [
    ["obiettivi", limit],
    ["collaboratori", 9999],
    ["differenti", 9999],
  ] as const;
  for (const [id, top] of counts) {
    const row = rowOf(id);
    if (row === undefined) continue;
    foglio.allow(at(row, 1), { type: "intero", da: 0, a: top }, TESTI.conteggio.title, TESTI.conteggio.message(top));
  }
  foglio.name("PERF_Nome", at(rows[0] ?? from, 1));
  return {
    next: from + fields.length,
    cells: { obiettivi: cellOf("obiettivi"), collaboratori: cellOf("collaboratori") },
    differenti: cellOf("differenti"),
  };
}

/** What the weights of this categoria hang on. */
function casesOf(sistema: OpzioniModuli["sistema"], fattori: readonly PesoDovuto[]) {
  const has = (id: string | undefined): boolean => fattori.some(({ fattore }) => fattore.id === id);
  const alone = sistema.riallocazioni.find(({ quando }) => quando === "un_collaboratore")?.da;
  return {
    cases: has(alone),
    individual: has(fattoreIndividuale(sistema)),
    points: has(sistema.differenziazione?.fattore),
  };
}

/** The lines for the person's place, the widest first. */
export function placesOf(
  struttura: readonly string[],
  { settore, ufficio }: PersonaContent["persona"],
): readonly Field[] {
  const values = [settore, ufficio];
  return struttura.map((etichetta, index) => ({ etichetta, valore: values[index] ?? null }));
}
