// The weights due to a categoria after the reallocations (R15–R17, S13), worked out once per sistema and case.
// Source: arsac annex 2.1–2.3 and notes, §3.5 1b.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { Fattore, Fonte, Riallocazione, Scelte, Sistema } from "../sistema/types";
import { opzione } from "./opzione";
import type { Passo } from "./passi";
import type { Problema } from "./problemi";

export interface PesoDovuto {
  readonly fattore: Fattore;
  readonly peso: number;
  /** Before any reallocation. */
  readonly pesoTabella: number;
  /** The reallocations that took from it or gave to it. */
  readonly riallocazioni: readonly Riallocazione[];
}

export interface PesiDovuti {
  readonly categoria: string;
  /** In the order of the form; also those whose weight has become 0. */
  readonly fattori: readonly PesoDovuto[];
  readonly fonte: Fonte;
  readonly riallocazioni: readonly Riallocazione[];
  /** S13 was applied: there is nobody to differentiate. The option in force, else null. */
  readonly senzaCollaboratori: string | null;
  /** What each figure of the scheda is multiplied by, over 100: the weight, or 100 where the figure is already points. */
  readonly moltiplicatori: readonly number[];
  /** The largest figure of each factor: 100 for a percentage, the weight for points, 0 where the weight is 0. */
  readonly massimi: readonly number[];
  /** Which table of bands holds for the categoria; null: the only one. */
  readonly ruolo: string | null;
}

export interface Circostanze {
  /** How many were assigned, or whether any was; absent: assigned. */
  readonly obiettiviIndividuali?: number | boolean | null;
  /** How many collaborators the structure has; absent: more than one. */
  readonly collaboratori?: number | null;
}

/** The cases that change a table of weights. */
type Collaboratori = "piu" | "uno" | "nessuno_come_uno" | "nessuno_mantiene";

const FULL = 100;
const CASES = ["piu", "uno", "nessuno_come_uno", "nessuno_mantiene"] as const;
const memo = new WeakMap<Sistema, Map<string, (PesiDovuti | undefined)[]>>();

export function pesiDovuti(
  sistema: Sistema,
  scelte: Scelte,
  categoria: string,
  circostanze: Circostanze = {},
): Result<PesiDovuti, readonly Problema[]> {
  const { obiettiviIndividuali = null, collaboratori = null } = circostanze;
  const problemi = findProblemi(obiettiviIndividuali, collaboratori);
  if (problemi !== null) return failure(problemi);
  const senzaObiettivi = obiettiviIndividuali === false || obiettiviIndividuali === 0;
  const caso = casoOf(sistema, scelte, collaboratori);
  const slot = (senzaObiettivi ? CASES.length : 0) + CASES.indexOf(caso);

  let byCategoria = memo.get(sistema);
  if (byCategoria === undefined) memo.set(sistema, (byCategoria = new Map<string, (PesiDovuti | undefined)[]>()));
  let tables = byCategoria.get(categoria);
  if (tables === undefined) byCategoria.set(categoria, (tables = []));
  const known = tables[slot];
  if (known !== undefined) return success(known);
  const computed = buildPesi(sistema, categoria, senzaObiettivi, caso);
  if (computed === undefined) {
    byCategoria.delete(categoria);
    const ammesse = sistema.pesi.map((row) => row.categoria);
    return failure([{ code: "CATEGORIA_SCONOSCIUTA", categoria, ammesse }]);
  }
  tables[slot] = computed;
  return success(computed);
}

/** The weight of one factor: 0 where it exists but not for the categoria. */
export function pesoDovuto(
  sistema: Sistema,
  scelte: Scelte,
  fattore: string,
  categoria: string,
  circostanze: Circostanze = {},
): Result<number, readonly Problema[]> {
  const pesi = pesiDovuti(sistema, scelte, categoria, circostanze);
  if (!pesi.ok) return pesi;
  if (!sistema.fattori.some(({ id }) => id === fattore)) {
    const ammessi = sistema.fattori.map(({ id }) => id);
    return failure([{ code: "FATTORE_SCONOSCIUTO", fattore, ammessi }]);
  }
  return success(pesi.value.fattori.find((row) => row.fattore.id === fattore)?.peso ?? 0);
}

/** The steps behind a table of weights: what the annex says, then each reallocation. */
export function explainPesi(pesi: PesiDovuti): readonly Passo[] {
  const passi: Passo[] = pesi.fattori.map(({ fattore, pesoTabella }) => ({
    regola: "R15",
    fonte: pesi.fonte,
    codice: "PESO_TABELLA",
    figure: { categoria: pesi.categoria, fattore: fattore.id, nome: fattore.nome },
    dopo: pesoTabella,
  }));
  if (pesi.senzaCollaboratori !== null) {
    const figure = { opzione: pesi.senzaCollaboratori };
    passi.push({
      regola: "S13",
      fonte: pesi.fonte,
      codice: "SENZA_COLLABORATORI",
      figure,
      dopo: pesi.senzaCollaboratori,
    });
  }
  for (const { da, a, quando, regola, fonte } of pesi.riallocazioni) {
    const from = pesi.fattori.find(({ fattore }) => fattore.id === da)?.pesoTabella ?? 0;
    const to = pesi.fattori.find(({ fattore }) => fattore.id === a);
    if (to === undefined) continue;
    const figure = { da, a, quando, spostati: from };
    passi.push({ regola, fonte, codice: "RIALLOCAZIONE", figure, prima: to.pesoTabella, dopo: to.peso });
  }
  return passi;
}

function findProblemi(obiettivi: number | boolean | null, collaboratori: number | null): readonly Problema[] | null {
  const problemi: Problema[] = [];
  if (typeof obiettivi === "number" && !isCount(obiettivi)) {
    problemi.push({ code: "CONTEGGIO_NON_VALIDO", campo: "obiettivi_individuali", valore: obiettivi });
  }
  if (collaboratori !== null && !isCount(collaboratori)) {
    problemi.push({ code: "CONTEGGIO_NON_VALIDO", campo: "collaboratori", valore: collaboratori });
  }
  return problemi.length === 0 ? null : problemi;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function casoOf(sistema: Sistema, scelte: Scelte, collaboratori: number | null): Collaboratori {
  if (collaboratori === null || collaboratori > 1) return "piu";
  if (collaboratori === 1) return "uno";
  return opzione(sistema, scelte, "S13") === "mantiene" ? "nessuno_mantiene" : "nessuno_come_uno";
}

function buildPesi(
  sistema: Sistema,
  categoria: string,
  senzaObiettivi: boolean,
  caso: Collaboratori,
): PesiDovuti | undefined {
  const row = sistema.pesi.find((pesi) => pesi.categoria === categoria);
  if (row === undefined) return undefined;
  const tabella = new Map(row.fattori.map(({ fattore, peso }) => [fattore, peso]));
  const weight = (id: string): number => tabella.get(id) ?? 0;
  const alone = sistema.riallocazioni.filter(({ quando, da }) => quando === "un_collaboratore" && weight(da) > 0);
  const applied = sistema.riallocazioni.filter(
    ({ quando, da }) =>
      weight(da) > 0 &&
      (quando === "un_collaboratore" ? caso === "uno" || caso === "nessuno_come_uno" : senzaObiettivi),
  );
  const fattori = row.fattori.flatMap(({ fattore: id, peso }) => {
    const fattore = sistema.fattori.find((candidate) => candidate.id === id);
    if (fattore === undefined) return [];
    const riallocazioni = applied.filter(({ da, a }) => da === id || a === id);
    const received = applied.filter(({ a }) => a === id).reduce((total, { da }) => total + weight(da), 0);
    const given = applied.some(({ da }) => da === id);
    return [{ fattore, peso: given ? 0 : peso + received, pesoTabella: peso, riallocazioni }];
  });
  const nobody = caso === "nessuno_come_uno" ? "come_uno" : caso === "nessuno_mantiene" ? "mantiene" : null;
  return {
    categoria,
    fattori,
    fonte: row.fonte,
    riallocazioni: applied,
    senzaCollaboratori: alone.length > 0 ? nobody : null,
    moltiplicatori: fattori.map(({ fattore, peso }) => (peso > 0 && fattore.misura === "punti" ? FULL : peso)),
    massimi: fattori.map(({ fattore, peso }) => (peso > 0 && fattore.misura === "percentuale" ? FULL : peso)),
    ruolo: sistema.categorie.find(({ id }) => id === categoria)?.ruolo ?? null,
  };
}
