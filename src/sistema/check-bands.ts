// Bands and classes that overlap are refused. One value that two of them share is allowed where a scelta of the sistema
// says to which it belongs: S1 (or another reading) for the bands, S2 for the classes of factor 2.

import type { Path } from "../lib/path";
import { commonPart, isEmpty } from "./intervals";
import type { Interval } from "./intervals";
import type { Loose } from "./loose";
import type { SistemaProblem } from "./problem";
import { each } from "./references";
import type { Fascia, SceltaId, Sistema, TabellaFasce, VarianteFascia } from "./types";
import { applyVarianti } from "./varianti";

const CLASSI_SCELTA: SceltaId = "S2";

type Under = { readonly scelta: SceltaId; readonly opzione: string } | null;

export function checkBands(sistema: Loose<Sistema>): readonly SistemaProblem[] {
  const { fasce } = sistema;
  const read = fasce?.lettura !== null && fasce?.lettura !== undefined;
  const varianti = (fasce?.varianti ?? []).filter(isWhole);
  return [
    ...each(fasce?.tabelle, ["fasce", "tabelle"], (tabella, path) => {
      const voci = (tabella.voci ?? []).map((voce) => (isBand(voce) ? voce : undefined));
      const asWritten = checkTabella(voci, [...path, "voci"], read, null);
      if (asWritten.length > 0 || !voci.every((voce) => voce !== undefined) || tabella.ruolo === undefined)
        return asWritten;
      const whole = { ...tabella, voci } as TabellaFasce;
      return optionsOf(varianti).flatMap((under) => {
        const changed = applyVarianti(
          whole,
          varianti.filter((row) => row.scelta === under.scelta && row.opzione === under.opzione),
        );
        return changed === whole ? [] : checkTabella(changed.voci, [...path, "voci"], read, under);
      });
    }),
    ...checkClassi(sistema),
  ];
}

function checkTabella(
  voci: readonly (Fascia | undefined)[],
  path: Path,
  read: boolean,
  under: Under,
): readonly SistemaProblem[] {
  return each(voci, path, (upper, at) => {
    if (isEmpty(upper)) return [{ code: "estremi_invertiti", path: [...at, "a"], da: upper.da, a: upper.a }];
    const index = voci.indexOf(upper);
    return voci.slice(index + 1).flatMap((lower): readonly SistemaProblem[] => {
      if (lower === undefined || isEmpty(lower)) return [];
      const common = commonPart(upper, lower);
      if (common !== undefined && !(read && common.da === common.a)) {
        return [
          { code: "fasce_sovrapposte", path: [...at, "da"], lower: lower.nome, upper: upper.nome, ...common, under },
        ];
      }
      return upper.da < lower.da
        ? [{ code: "fasce_non_ordinate", path: at, first: upper.nome, second: lower.nome }]
        : [];
    });
  });
}

function checkClassi({ differenziazione, scelte }: Loose<Sistema>): readonly SistemaProblem[] {
  const read = (scelte ?? []).some((scelta) => scelta?.id === CLASSI_SCELTA);
  const classi = (differenziazione?.classi ?? []).map((classe): Interval | undefined =>
    classe?.da === undefined || classe.a === undefined || classe.da_inclusa === undefined
      ? undefined
      : { da: classe.da, a: classe.a ?? Infinity, da_inclusa: classe.da_inclusa, a_inclusa: true },
  );
  return each(classi, ["differenziazione", "classi"], (classe, path) => {
    if (isEmpty(classe)) return [{ code: "estremi_invertiti", path: [...path, "a"], da: classe.da, a: classe.a }];
    return classi.slice(0, classi.indexOf(classe)).flatMap((earlier): readonly SistemaProblem[] => {
      const common = earlier === undefined || isEmpty(earlier) ? undefined : commonPart(earlier, classe);
      if (common === undefined || (read && common.da === common.a)) return [];
      return [{ code: "classi_sovrapposte", path: [...path, "da"], ...common }];
    });
  });
}

function isBand(voce: Loose<Fascia> | undefined): voce is Fascia {
  return (
    voce !== undefined &&
    [voce.id, voce.nome, voce.da, voce.a, voce.da_inclusa, voce.a_inclusa].every((value) => value !== undefined)
  );
}

function isWhole(variante: Loose<VarianteFascia> | undefined): variante is VarianteFascia {
  return (
    variante !== undefined &&
    [variante.scelta, variante.opzione, variante.ruolo, variante.fascia].every((value) => value !== undefined)
  );
}

function optionsOf(varianti: readonly VarianteFascia[]): readonly Exclude<Under, null>[] {
  const seen = new Map(varianti.map(({ scelta, opzione }) => [`${scelta} ${opzione}`, { scelta, opzione }]));
  return [...seen.values()];
}
