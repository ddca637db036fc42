// Figures that cannot work together: weights that are not 100, ends turned round, quotas over 100, a scale without room.

import { difference, isHundred, sum } from "../lib/decimal";
import type { Path } from "../lib/path";
import { checkBands } from "./check-bands";
import type { Loose } from "./loose";
import type { SistemaProblem } from "./problem";
import { each } from "./references";
import type { Sistema } from "./types";

/** A leap year, so that 29 February is a date. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function checkFigures(sistema: Loose<Sistema>): readonly SistemaProblem[] {
  return [
    ...each(sistema.pesi, ["pesi"], (pesi, path) => checkSum(pesi, path)),
    ...checkRiallocazioni(sistema),
    ...checkBands(sistema),
    ...checkThresholds(sistema),
    ...checkGiudizi(sistema),
    ...checkMerito(sistema),
    ...checkDates(sistema),
  ];
}

function checkSum(pesi: Loose<Sistema["pesi"][number]>, path: Path): readonly SistemaProblem[] {
  const weights = (pesi.fattori ?? []).map((row) => row?.peso);
  const known = weights.filter((peso) => peso !== undefined);
  // A weight that was refused already would only give a second, misleading figure.
  if (known.length === 0 || known.length < weights.length || isHundred(known)) return [];
  const total = sum(known);
  const categoria = pesi.categoria ?? "";
  return [
    { code: "pesi_somma", path: [...path, "fattori"], categoria, sum: total, difference: difference(total, 100) },
  ];
}

function checkRiallocazioni({ riallocazioni, pesi }: Loose<Sistema>): readonly SistemaProblem[] {
  return each(riallocazioni, ["riallocazioni"], ({ da, a }, path) => {
    if (da === undefined || a === undefined) return [];
    if (da === a) return [{ code: "stesso_fattore", path: [...path, "a"], fattore: a }];
    return (pesi ?? []).flatMap((row): readonly SistemaProblem[] => {
      const fattori = (row?.fattori ?? []).map((peso) => peso?.fattore);
      const stuck = fattori.includes(da) && !fattori.includes(a);
      return stuck ? [{ code: "riallocazione_ferma", path, categoria: row?.categoria ?? "", da, a }] : [];
    });
  });
}

function checkThresholds({ soglia, differenziazione, pesi }: Loose<Sistema>): readonly SistemaProblem[] {
  const { fattore, fattore_minimo: minimo } = soglia ?? {};
  const turned = fattore !== undefined && minimo !== undefined && minimo > fattore;
  const weights = (pesi ?? []).flatMap((row) =>
    (row?.fattori ?? []).flatMap((peso) => (peso?.fattore === differenziazione?.fattore ? [peso?.peso ?? 0] : [])),
  );
  const highest = Math.max(...weights);
  return [
    ...(turned ? [{ code: "soglie_invertite", path: ["soglia", "fattore_minimo"], fattore, minimo } as const] : []),
    ...each(differenziazione?.classi, ["differenziazione", "classi"], ({ punti }, path) =>
      weights.length > 0 && punti !== undefined && punti > highest
        ? [{ code: "punti_oltre_peso", path: [...path, "punti"], punti, peso: highest }]
        : [],
    ),
  ];
}

function checkGiudizi({ giudizi }: Loose<Sistema>): readonly SistemaProblem[] {
  const { minimo, massimo, voci, sezioni } = giudizi ?? {};
  const ruoli = new Set((sezioni ?? []).map((sezione) => sezione?.ruolo));
  const sums = [...ruoli].flatMap((ruolo): readonly SistemaProblem[] => {
    const total = sum((sezioni ?? []).flatMap((row) => (row?.ruolo === ruolo ? [row?.peso ?? 0] : [])));
    return ruolo !== undefined && total > 100
      ? [{ code: "sezioni_somma", path: ["giudizi", "sezioni"], ruolo, sum: total }]
      : [];
  });
  if (minimo === undefined || massimo === undefined) return sums;
  if (minimo >= massimo)
    return [...sums, { code: "scala", path: ["giudizi", "minimo"], minimum: minimo, maximum: massimo }];
  return [
    ...sums,
    ...each(voci, ["giudizi", "voci"], ({ valore }, path) =>
      valore === undefined || (valore >= minimo && valore <= massimo)
        ? []
        : [{ code: "fuori_limiti", path: [...path, "valore"], minimum: minimo, maximum: massimo, found: valore }],
    ),
  ];
}

function checkMerito({ fasce_merito: merito, premi }: Loose<Sistema>): readonly SistemaProblem[] {
  const { minimo, massimo, predefinite, vincoli } = merito ?? {};
  const quotas = (["teste", "risorse"] as const).flatMap((quota): readonly SistemaProblem[] => {
    const total = sum((predefinite ?? []).map((fascia) => fascia?.[quota] ?? 0));
    return total > 100 ? [{ code: "quote_oltre_100", path: ["fasce_merito", "predefinite"], quota, sum: total }] : [];
  });
  const { numeratore, denominatore } = premi?.risparmi?.personale ?? {};
  const path = ["premi", "risparmi", "personale"];
  const over = numeratore !== undefined && denominatore !== undefined && numeratore > denominatore;
  return [
    ...(minimo !== undefined && massimo !== undefined && minimo > massimo
      ? [{ code: "scala", path: ["fasce_merito", "minimo"], minimum: minimo, maximum: massimo } as const]
      : []),
    ...quotas,
    ...each(vincoli, ["fasce_merito", "vincoli"], ({ prime, fasce }, at) =>
      prime !== undefined && fasce !== undefined && prime > fasce
        ? [{ code: "fuori_limiti", path: [...at, "prime"], minimum: 1, maximum: fasce, found: prime }]
        : [],
    ),
    ...(over ? [{ code: "frazione_oltre_uno", path, numeratore, denominatore } as const] : []),
  ];
}

function checkDates({ calendario }: Loose<Sistema>): readonly SistemaProblem[] {
  return each(calendario, ["calendario"], ({ termine }, path) => {
    if (termine?.tipo !== "giorno") return [];
    const { giorno, mese } = termine;
    if (giorno === undefined || mese === undefined || giorno <= (DAYS[mese - 1] ?? 31)) return [];
    return [{ code: "data_inesistente", path: [...path, "termine", "giorno"], day: giorno, month: mese }];
  });
}
