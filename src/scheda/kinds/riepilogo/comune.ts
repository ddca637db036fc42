// One fund for several tables (settore by settore): written once over them, or on one of their sheets, and shared by all their people.
import { sum } from "../../../lib/decimal";
import { equal2 } from "../../../lib/decimal";
import { figureOf } from "../../checks/numbers";
import { personKey } from "../../checks/persona-key";
import type { CheckContext } from "../../model";
import type { NumberRead } from "../../recognise/reading";
import type { Table } from "../../recognise/tables";
import { fundAmounts, isSameAmount } from "./amounts";
import type { FondoComune, RiepilogoScheda } from "./model";

/** Tables of the same year that share a fund, with what they share. */
export function sharedFunds(
  schede: readonly RiepilogoScheda[],
  context: CheckContext,
): ReadonlyMap<Table, FondoComune> {
  const paying = schede.filter(({ colonne, inBianco }) => colonne.has("importo") && !inBianco);
  const shared = new Map<Table, FondoComune>();
  if (paying.length < 2) return shared;
  for (const anno of new Set(paying.map((scheda) => scheda.anno))) {
    const group = paying.filter((scheda) => scheda.anno === anno);
    for (const members of sharing(group, context)) {
      for (const [table, comune] of commonOf(members)) shared.set(table, comune);
    }
  }
  return shared;
}

/** Those that see the same cell; a fund seen by one table alone is the others' too where they have none and it fits them all. */
function sharing(schede: readonly RiepilogoScheda[], context: CheckContext): readonly (readonly RiepilogoScheda[])[] {
  const byPlace = new Map<string, RiepilogoScheda[]>();
  for (const scheda of schede) {
    if (!scheda.fondo) continue;
    const key = `${scheda.sheet}|${scheda.fondo.row}|${scheda.fondo.col}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), scheda]);
  }
  const seen = [...byPlace.values()].filter((members) => members.length > 1 && areApart(members));
  if (seen.length > 0 || byPlace.size !== 1) return seen;
  const [owner] = [...byPlace.values()][0] ?? [];
  return owner && schede.length > 1 && areApart(schede) && fitsAll(owner, schede, context) ? [schede] : [];
}

/** Nobody stands in two of them: else they are lists of the same people. */
function areApart(schede: readonly RiepilogoScheda[]): boolean {
  const names = schede.flatMap(({ righe }) => [...new Set(righe.map(({ persona }) => personKey(persona)))]);
  return new Set(names).size === names.length;
}

function fitsAll(owner: RiepilogoScheda, schede: readonly RiepilogoScheda[], context: CheckContext): boolean {
  const fondo = figureOf(owner.fondo) ?? 0;
  const own = outflow([owner]);
  const all = outflow(schede);
  if (equal2(own, fondo) || own > fondo) return false;
  if (equal2(all, fondo)) return true;
  if (all > fondo) return false;
  const together = commonOf(schede).get(owner.table);
  return together !== undefined && misfits({ ...owner, comune: together }, context) < misfits(owner, context);
}

function outflow(schede: readonly RiepilogoScheda[]): number {
  return sum(
    schede.flatMap(({ righe, economie }) => [
      ...righe.map(({ importo }) => importo ?? 0),
      ...(figureOf(economie) === undefined ? [] : [figureOf(economie) ?? 0]),
    ]),
  );
}

/** How many amounts are not what the fund would give. */
function misfits(scheda: RiepilogoScheda, context: CheckContext): number {
  const dues = context.sistema.fondo === null ? undefined : fundAmounts(scheda, context);
  return scheda.righe.filter(
    ({ importo }, index) => importo !== undefined && dues && !isSameAmount(importo, dues[index]?.importo ?? 0),
  ).length;
}

function commonOf(members: readonly RiepilogoScheda[]): ReadonlyMap<Table, FondoComune> {
  const owner = members.find(({ fondo }) => fondo !== undefined);
  const fondo = owner?.fondo;
  if (!owner || !fondo) return new Map();
  const economie = placesOnce(members);
  const righe = members.flatMap((scheda) => scheda.righe);
  // Told at the last table of the fund's own sheet, where totals and economie stand.
  const capo = members.filter(({ sheet }) => sheet === owner.sheet).at(-1);
  let da = 0;
  return new Map(
    members.map((scheda) => {
      const comune: FondoComune = { fondo, economie, righe, da, capo: scheda === capo };
      da += scheda.righe.length;
      return [scheda.table, comune];
    }),
  );
}

function placesOnce(members: readonly RiepilogoScheda[]): readonly NumberRead[] {
  const places = new Map<string, NumberRead>();
  for (const { sheet, economie } of members)
    if (economie) places.set(`${sheet}|${economie.row}|${economie.col}`, economie);
  return [...places.values()];
}
