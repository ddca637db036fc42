// Levels, weights and totals of weighed objectives (R30): an unknown level is the root of whatever weight stands beside it.
import { pesiPossibili } from "../../../calc/pesatura";
import { equal2 } from "../../../lib/decimal";
import { fold } from "../../../lib/text";
import type { Pesatura, Sistema } from "../../../sistema/types";
import { editOf, finding } from "../../checks/build";
import { checkNumbers, figureOf } from "../../checks/numbers";
import type { ReadValue } from "../../checks/numbers";
import { checkStatedSum } from "../../checks/stated-sum";
import type { Finding } from "../../finding";
import type { CheckContext } from "../../model";
import { isEmpty } from "../../recognise/reading";
import { pesoDovuto } from "./due";
import type { PesaturaRow, PesaturaScheda } from "./model";

export function checkCells(scheda: PesaturaScheda): readonly Finding[] {
  if (scheda.inBianco) return [];
  const values = scheda.righe.flatMap(({ obiettivo, livelli, peso, incidenza }): readonly ReadValue[] => [
    ...Object.values(livelli).flatMap(({ read }) =>
      read.kind === "error" ? [{ read, campo: "livello", voce: obiettivo }] : [],
    ),
    ...(peso ? [{ read: peso, campo: "peso", voce: obiettivo, field: `peso:${obiettivo}` }] : []),
    ...(incidenza ? [{ read: incidenza, campo: "incidenza", voce: obiettivo, field: `incidenza:${obiettivo}` }] : []),
  ]);
  return checkNumbers(scheda, scheda.grid, values);
}

export function checkPesi(scheda: PesaturaScheda, { sistema }: CheckContext): readonly Finding[] {
  const { pesatura } = sistema;
  if (scheda.inBianco || pesatura === null) return [];
  return scheda.righe.flatMap((riga) => checkRow(scheda, riga, sistema, pesatura));
}

function checkRow(scheda: PesaturaScheda, riga: PesaturaRow, sistema: Sistema, pesatura: Pesatura): readonly Finding[] {
  const due = pesoDovuto(sistema, riga);
  if (!due.ok) return wrongLevels(scheda, riga, due.error, pesatura);
  const { peso, obiettivo } = riga;
  const stated = figureOf(peso);
  if (peso === undefined || stated === undefined || equal2(stated, due.value.peso)) return [];
  const facts = {
    caso: "peso",
    voce: obiettivo,
    stato: stated,
    dovuto: due.value.peso,
    livelli: due.value.livelli.map(({ livello }) => livello.nome),
    valori: due.value.livelli.map(({ livello }) => String(livello.valore)),
    impossibile: !pesiPossibili(pesatura).includes(stated),
  };
  const { regola: rule, fonte } = pesatura;
  const fix = [editOf(scheda.grid, peso, due.value.peso)];
  return [
    finding(scheda, "PESATURA_ERRATA", peso, {
      facts,
      rule,
      fonte,
      expected: due.value.peso,
      found: stated,
      fix,
      field: `peso:${obiettivo}`,
    }),
  ];
}

function wrongLevels(
  scheda: PesaturaScheda,
  riga: PesaturaRow,
  problemi: Extract<ReturnType<typeof pesoDovuto>, { readonly ok: false }>["error"],
  pesatura: Pesatura,
): readonly Finding[] {
  const { regola: rule, fonte } = pesatura;
  const values = Object.values(riga.livelli);
  // A row of the list that nobody has weighed yet.
  if (values.every(({ read }) => isEmpty(read)) && (riga.peso === undefined || isEmpty(riga.peso))) {
    const facts = { caso: "riga", voce: riga.obiettivo, mancano: ["livelli"] };
    return [finding(scheda, "SCHEDA_INCOMPLETA", riga.at, { facts, rule, fonte, field: `livelli:${riga.obiettivo}` })];
  }
  return problemi.flatMap((problema) => {
    if (problema.code !== "LIVELLO_SCONOSCIUTO" && problema.code !== "LIVELLO_MANCANTE") return [];
    const { criterio, ammessi } = problema;
    const livello = criterio in riga.livelli ? riga.livelli[criterio as keyof typeof riga.livelli] : undefined;
    // No column, an error value or a formula not yet calculated: said elsewhere.
    if (!livello || livello.read.kind === "error" || livello.read.kind === "uncached") return [];
    const missing = problema.code === "LIVELLO_MANCANTE";
    const facts = {
      caso: missing ? "livello_mancante" : "livello",
      criterio: pesatura.criteri.find(({ id }) => id === criterio)?.nome ?? criterio,
      voce: riga.obiettivo,
      testo: missing ? "" : String(livello.valore),
      ammessi,
    };
    const found = livello.valore;
    return [
      finding(scheda, "PESATURA_ERRATA", livello, {
        facts,
        rule,
        fonte,
        found,
        field: `${criterio}:${riga.obiettivo}`,
      }),
    ];
  });
}

export function checkTotals(scheda: PesaturaScheda, { sistema }: CheckContext): readonly Finding[] {
  if (scheda.inBianco) return [];
  const { grid, righe, pesoTotale, incidenzaTotale } = scheda;
  const source = { rule: sistema.pesatura?.regola, fonte: sistema.pesatura?.fonte };
  return [
    ...(pesoTotale
      ? checkStatedSum(scheda, grid, {
          stated: pesoTotale,
          parts: righe.flatMap(({ peso }) => peso ?? []),
          campo: "peso",
          field: "totale:peso",
          ...source,
        })
      : []),
    ...(incidenzaTotale
      ? checkStatedSum(scheda, grid, {
          stated: incidenzaTotale,
          parts: righe.flatMap(({ incidenza }) => incidenza ?? []),
          campo: "incidenza",
          field: "totale:incidenza",
          ...source,
        })
      : []),
  ];
}

export function checkDuplicates(scheda: PesaturaScheda): readonly Finding[] {
  const first = new Map<string, PesaturaRow>();
  return scheda.righe.flatMap((riga) => {
    const key = fold(riga.obiettivo);
    const before = first.get(key);
    if (key !== "" && !before) first.set(key, riga);
    if (key === "" || !before) return [];
    const facts = { caso: "obiettivo", voce: riga.obiettivo, riga: before.row + 1 };
    return [
      finding(scheda, "DUPLICATO", riga.at, { facts, found: riga.obiettivo, field: `obiettivo:${riga.obiettivo}` }),
    ];
  });
}
