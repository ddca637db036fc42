// What the tables of a sistema leave open, though they can be used: scores that no band holds, values that two bands or
// classes share, results that depend on a scelta, a threshold without room, sets of merit bands without a rule of their
// own. Facts only; the sentences are in messages/sistema-tabelle.ts.

import { sum } from "../lib/decimal";
import type { Path } from "../lib/path";
import { holds, scoreRuns, spanOf } from "./score-runs";
import type { Fascia, Fasce, SceltaId, Sistema, TabellaFasce } from "./types";
import { applyVarianti } from "./varianti";

export type Osservazione = { readonly path: Path } & (
  | {
      /** Scores from `from` to `to` (two decimals) are in no band as printed. */
      readonly code: "fasce_buco";
      readonly ruolo: string | null;
      readonly lower: string | null;
      readonly upper: string | null;
      readonly from: number;
      readonly to: number;
      /** The scelta that says what they are; null: nothing does. */
      readonly scelta: SceltaId | null;
    }
  | {
      readonly code: "fasce_comuni";
      readonly ruolo: string | null;
      readonly fasce: readonly string[];
      readonly from: number;
      readonly to: number;
      readonly scelta: SceltaId | null;
    }
  | {
      /** The band of these scores depends on the option of a scelta. */
      readonly code: "fascia_da_scelta";
      readonly ruolo: string | null;
      readonly from: number;
      readonly to: number;
      readonly scelta: SceltaId;
      readonly outcomes: readonly { readonly opzione: string; readonly fascia: string | null }[];
    }
  | {
      readonly code: "fascia_pagata_sotto_soglia";
      readonly fascia: string;
      readonly retribuzione: number;
      readonly da: number;
      readonly soglia: number;
    }
  | {
      readonly code: "classi_comuni";
      readonly valore: number;
      /** Points of the class that ends there and of the one that starts there. */
      readonly punti: readonly [number, number];
      readonly scelta: SceltaId | null;
    }
  | { readonly code: "classi_buco"; readonly from: number; readonly to: number }
  | {
      readonly code: "soglia_stretta";
      readonly fattore: number;
      readonly minimo: number;
      readonly scelta: SceltaId | null;
    }
  | { readonly code: "fasce_senza_vincolo"; readonly fasce: number; readonly scelta: SceltaId | null }
  | { readonly code: "quote_sotto_100"; readonly quota: "teste" | "risorse"; readonly sum: number }
);

export type OsservazioneCode = Osservazione["code"];

export function checkTables(sistema: Sistema): readonly Osservazione[] {
  const { fasce } = sistema;
  return [
    ...(fasce?.tabelle ?? []).flatMap((tabella, index) => checkTabella(sistema, fasce, tabella, index)),
    ...checkSoglia(sistema),
    ...checkClassi(sistema),
    ...checkMerito(sistema),
  ];
}

function checkTabella(sistema: Sistema, fasce: Fasce | null, tabella: TabellaFasce, index: number) {
  const path = ["fasce", "tabelle", index];
  const { ruolo } = tabella;
  const open = runsOfBands(tabella);
  const observations = open.flatMap(({ from, to, outcome }, position): readonly Osservazione[] => {
    if (outcome.length > 1) {
      const names = outcome.map(({ nome }) => nome);
      return [{ code: "fasce_comuni", path, ruolo, fasce: names, from, to, scelta: fasce?.lettura ?? null }];
    }
    if (outcome.length === 1) return [];
    const lower = open[position - 1]?.outcome[0]?.nome ?? null;
    const upper = open[position + 1]?.outcome[0]?.nome ?? null;
    const between = lower !== null && upper !== null;
    const scelta = (between ? fasce?.lettura : null) ?? fillingScelta(sistema, tabella, from);
    return [{ code: "fasce_buco", path, ruolo, lower, upper, from, to, scelta }];
  });
  return [...observations, ...checkVarianti(sistema, tabella, path)];
}

function runsOfBands(tabella: TabellaFasce) {
  const bandsAt = bandsOf(tabella);
  const ids = (bands: readonly Fascia[]): string => bands.map(({ id }) => id).join(" ");
  return scoreRuns(bandsAt, (one, other) => ids(one) === ids(other));
}

/** The bands that hold a score given in hundredths. */
function bandsOf(tabella: TabellaFasce): (score: number) => readonly Fascia[] {
  const spans = tabella.voci.map((fascia) => ({ fascia, span: spanOf(fascia) }));
  return (score) => spans.filter(({ span }) => holds(span, score)).map(({ fascia }) => fascia);
}

function checkVarianti(sistema: Sistema, tabella: TabellaFasce, path: Path): readonly Osservazione[] {
  return sceltePerFasce(sistema).flatMap((scelta) => {
    const tables = tablesByOption(sistema, tabella, scelta);
    const lookups = tables.map(({ table }) => bandsOf(table));
    const bandsAt = (score: number): readonly (string | null)[] =>
      lookups.map((bandsOfOption) => bandsOfOption(score)[0]?.nome ?? null);
    return scoreRuns(bandsAt, (one, other) => one.every((nome, at) => nome === other[at]))
      .filter(({ outcome }) => new Set(outcome).size > 1)
      .map(({ from, to, outcome }): Osservazione => {
        const outcomes = tables.map(({ opzione }, at) => ({ opzione, fascia: outcome[at] ?? null }));
        return { code: "fascia_da_scelta", path, ruolo: tabella.ruolo, from, to, scelta, outcomes };
      });
  });
}

/** The scelta one of whose options puts a score into a band. */
function fillingScelta(sistema: Sistema, tabella: TabellaFasce, score: number): SceltaId | null {
  const fills = (scelta: SceltaId): boolean =>
    tablesByOption(sistema, tabella, scelta).some(({ table }) => bandsOf(table)(Math.round(score * 100)).length > 0);
  return sceltePerFasce(sistema).find(fills) ?? null;
}

function sceltePerFasce({ fasce }: Sistema): readonly SceltaId[] {
  return [...new Set((fasce?.varianti ?? []).map(({ scelta }) => scelta))];
}

function tablesByOption({ fasce, scelte }: Sistema, tabella: TabellaFasce, id: SceltaId) {
  const opzioni = scelte.find((scelta) => scelta.id === id)?.opzioni ?? [];
  return opzioni.map((opzione) => {
    const own = (fasce?.varianti ?? []).filter((row) => row.scelta === id && row.opzione === opzione.id);
    return { opzione: opzione.id, table: applyVarianti(tabella, own) };
  });
}

function checkSoglia(sistema: Sistema): readonly Osservazione[] {
  const { soglia, fasce } = sistema;
  if (soglia === null) return [];
  const { fattore, fattore_minimo: minimo, punteggio } = soglia;
  const roomForWholes = Math.ceil(fattore) - Math.floor(minimo) > 1;
  const paid = (fasce?.tabelle ?? []).flatMap(({ voci }, index) =>
    voci.flatMap((voce, at): readonly Osservazione[] => {
      const { nome, retribuzione, da } = voce;
      if (retribuzione === null || retribuzione === 0 || da >= punteggio) return [];
      const path = ["fasce", "tabelle", index, "voci", at, "da"];
      return [{ code: "fascia_pagata_sotto_soglia", path, fascia: nome, retribuzione, da, soglia: punteggio }];
    }),
  );
  return [
    ...paid,
    ...(roomForWholes
      ? []
      : [{ code: "soglia_stretta", path: ["soglia"], fattore, minimo, scelta: known(sistema, "S3") } as const]),
  ];
}

function checkClassi(sistema: Sistema): readonly Osservazione[] {
  const classi = [...(sistema.differenziazione?.classi ?? [])].sort((one, other) => one.da - other.da);
  const path = ["differenziazione", "classi"];
  return classi.flatMap((classe, index): readonly Osservazione[] => {
    const next = classi[index + 1];
    if (next === undefined || classe.a === null) return [];
    const start = next.da_inclusa ? next.da : next.da + 1;
    if (start === classe.a) {
      const punti = [classe.punti, next.punti] as const;
      return [{ code: "classi_comuni", path, valore: start, punti, scelta: known(sistema, "S2") }];
    }
    return start > classe.a + 1 ? [{ code: "classi_buco", path, from: classe.a + 1, to: start - 1 }] : [];
  });
}

function checkMerito(sistema: Sistema): readonly Osservazione[] {
  const merito = sistema.fasce_merito;
  if (merito === null) return [];
  const counts = Array.from({ length: merito.massimo - merito.minimo + 1 }, (_, index) => merito.minimo + index);
  const withoutRule = counts.filter(
    (count) => !merito.vincoli.some(({ fasce, opzione }) => fasce === count && opzione === null),
  );
  const quotas = (["teste", "risorse"] as const).map((quota) => ({
    quota,
    total: sum(merito.predefinite.map((fascia) => fascia[quota])),
  }));
  return [
    ...withoutRule.map((count): Osservazione => {
      const scelta = merito.vincoli.some(({ fasce }) => fasce === count) ? known(sistema, "S8") : null;
      return { code: "fasce_senza_vincolo", path: ["fasce_merito", "vincoli"], fasce: count, scelta };
    }),
    ...quotas.flatMap(({ quota, total }): readonly Osservazione[] =>
      total < 100 ? [{ code: "quote_sotto_100", path: ["fasce_merito", "predefinite"], quota, sum: total }] : [],
    ),
  ];
}

function known(sistema: Sistema, id: SceltaId): SceltaId | null {
  return sistema.scelte.some((scelta) => scelta.id === id) ? id : null;
}
