// People of a riepilogo: told twice, of no known categoria, not to be evaluated; values that are no numbers; scales that mix.
import { squeeze } from "../../../lib/text";
import { categoriaOf } from "../../checks/lookup";
import { finding } from "../../checks/build";
import { checkNumbers } from "../../checks/numbers";
import type { ReadValue } from "../../checks/numbers";
import type { Finding } from "../../finding";
import type { Check } from "../../model";
import type { NumberRead } from "../../recognise/reading";
import { fold } from "../../../lib/text";
import { cellAddress } from "../../../workbook/address";
import { NUMERI } from "./model";
import type { NumeroId, RiepilogoScheda, RigaLetta } from "./model";
import { scaleColumn } from "./scale";
import { subjectOf, tableField } from "./subject";

/** "Qualifica" and "Profilo" name jobs; these name categorie. */
const STRICT_HEADING = /\b(cat|categori[ae]|category|inquadramento|area|fascia)\b/;
const MOST_NAMES = 5;

export const checkBlank: Check<RiepilogoScheda> = (scheda) => {
  if (!scheda.inBianco) return [];
  const heading = { ...scheda.rect, bottom: scheda.table.headBottom };
  const caso = scheda.righe.length === 0 ? "nessuna_persona" : "senza_valori";
  return [
    finding(scheda, "SCHEDA_INCOMPLETA", heading, {
      facts: { caso, mancano: [caso === "nessuna_persona" ? "nome" : "punteggio"] },
      field: tableField(scheda, "tabella"),
    }),
  ];
};

/** Figures of nobody: whose they are is asked, and no sum is held to them. */
export const checkSenzaNome: Check<RiepilogoScheda> = (scheda) =>
  scheda.senzaNome.map((at) =>
    finding(scheda, "SCHEDA_INCOMPLETA", at, {
      facts: { caso: "senza_nome", mancano: ["nome"] },
      field: tableField(scheda, "nome"),
    }),
  );

export const checkValues: Check<RiepilogoScheda> = (scheda) =>
  scheda.righe.flatMap((riga) => checkNumbers(subjectOf(scheda, riga), scheda.grid, valuesOf(scheda, riga)));

function valuesOf(scheda: RiepilogoScheda, riga: RigaLetta): readonly ReadValue[] {
  const named = NUMERI.flatMap((id): ReadValue[] => {
    const read = riga.numeri[id];
    const isSaid = id === "punteggio" && riga.senzaValutazione;
    return read && !isSaid ? [{ read, campo: id, voce: riga.persona }] : [];
  });
  const factors = riga.fattori.map((read, index): ReadValue => {
    const id = scheda.colonneFattori[index]?.fattore.id ?? "";
    return { read, campo: "punteggio", voce: `${riga.persona}, ${id}`, field: `fattore:${id}` };
  });
  return [...named, ...factors];
}

export const checkCategorie: Check<RiepilogoScheda> = (scheda, { sistema }) => {
  if (scheda.inBianco || sistema.categorie.length === 0 || !scheda.colonne.has("categoria")) return [];
  const strict = STRICT_HEADING.test(fold(scheda.table.columns.get("categoria")?.heading ?? "categoria"));
  return scheda.righe.flatMap((riga) => {
    const { categoria } = riga;
    if (!categoria || riga.mista) return [];
    const match = categoria.text === "" ? undefined : categoriaOf(sistema, categoria.text);
    if (match?.kind === "found" || (match?.kind === "unknown" && !strict)) return [];
    const caso = match === undefined ? "missing" : match.kind;
    const facts = {
      caso,
      ...(match === undefined ? {} : { testo: categoria.text }),
      ...(match?.kind === "ambiguous" ? { candidate: match.candidates.map(({ nome }) => nome) } : {}),
      ammesse: sistema.categorie.map(({ nome }) => nome),
      persona: riga.persona,
    };
    return [
      finding(subjectOf(scheda, riga), "CATEGORIA_SCONOSCIUTA", categoria, {
        facts,
        found: categoria.text === "" ? null : categoria.text,
        field: "categoria",
      }),
    ];
  });
};

/** The same person twice for a year; a matricola of their own makes them two. */
export const checkDoppi: Check<RiepilogoScheda> = (scheda) => {
  const seen = new Map<string, RigaLetta>();
  return scheda.righe.flatMap((riga): readonly Finding[] => {
    const key = `${squeeze(riga.persona)}|${riga.anno ?? scheda.anno ?? ""}|${squeeze(riga.matricola)}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, riga);
      return [];
    }
    const facts = { caso: "persona", persona: riga.persona, prima: cellAddress(first.at.row, first.at.col) };
    return [finding(subjectOf(scheda, riga), "DUPLICATO", riga.at, { facts, found: riga.persona, field: "persona" })];
  });
};

export const checkNonValutabili: Check<RiepilogoScheda> = (scheda, { sistema }) =>
  scheda.righe.flatMap((riga) => {
    const { fuori } = riga.dovuta;
    if (riga.sospeso && sistema.sospensione !== null) {
      const { regola: rule, fonte } = sistema.sospensione;
      return [
        finding(subjectOf(scheda, riga), "NON_VALUTABILE", riga.at, {
          facts: { caso: "sospeso", persona: riga.persona },
          rule,
          fonte,
          field: "persona",
        }),
      ];
    }
    if (fuori !== "non_valutabile" || sistema.fasce_merito === null) return [];
    const { fonte, mesi_assenza: limite } = sistema.fasce_merito;
    const mesi = riga.numeri.mesi_assenza?.kind === "number" ? riga.numeri.mesi_assenza.value : 0;
    return [
      finding(subjectOf(scheda, riga), "NON_VALUTABILE", riga.at, {
        facts: { caso: "assente", persona: riga.persona, mesi, limite },
        rule: "R41",
        fonte,
        field: "persona",
      }),
    ];
  });

/** One finding for a column, at its first value of the other scale. */
export const checkScale: Check<RiepilogoScheda> = (scheda) =>
  (["punteggio", "retribuzione", "presenza"] as const).flatMap((id): readonly Finding[] => {
    const reads = scheda.righe.map(({ numeri }) => numeri[id]);
    if (id === "presenza" && isShare(reads)) return [];
    const { piccoli } = scaleColumn(reads);
    const [first] = piccoli;
    const at = first === undefined ? undefined : reads[first];
    if (!at) return [];
    return [
      finding(scheda, "SCALA_MISTA", at, {
        facts: { campo: id, quanti: piccoli.length, ...namesOf(scheda, piccoli) },
        rule: "R1",
        field: tableField(scheda, id satisfies NumeroId),
      }),
    ];
  });

function isShare(reads: readonly (NumberRead | undefined)[]): boolean {
  return reads.every((read) => read?.kind !== "number" || read.percent || (read.value >= 0 && read.value <= 1));
}

function namesOf(scheda: RiepilogoScheda, places: readonly number[]): { readonly persone: readonly string[] } {
  return { persone: places.slice(0, MOST_NAMES).map((index) => scheda.righe[index]?.persona ?? "") };
}
