// Factor 1a of each settore (R18; arsac §3.5 1a): operational objectives for everybody, for a dirigente the strategic ones of the
// structure too, each by its impact indicators alone, since its operational side is there already.
import { isHundred } from "../../lib/decimal";
import { squeeze } from "../../lib/text";
import type { Regole } from "./draft";
import { atEach, meanOf } from "./media";
import type { AggregatoSettore, NodoOperativo, NodoStrategico, Raggiungimento } from "./model";

interface Parte {
  readonly peso: number | undefined;
  readonly tornano: boolean;
  readonly raggiunto: NodoOperativo["raggiunto"];
}

export function readSettori(
  strategici: readonly NodoStrategico[],
  operativi: readonly NodoOperativo[],
  regole: Regole,
): readonly AggregatoSettore[] {
  const names = new Map<string, string>();
  for (const { settore } of [...operativi, ...strategici])
    if (settore !== undefined && !names.has(squeeze(settore))) names.set(squeeze(settore), settore);
  const whole = isHundred(strategici.map(({ peso }) => peso ?? 0));
  return [...names].map(([key, settore]) => {
    const isOwn = (node: { readonly settore: string | undefined }): boolean => keyOf(node.settore) === key;
    const below = operativi.filter(isOwn);
    const above = strategici.filter((node) => isOwn(node) && node.indicatori.length > 0);
    const of: readonly Parte[] = below.map(({ peso, gruppo, raggiunto }) => ({
      peso,
      raggiunto,
      tornano: gruppo?.tornano === true,
    }));
    const both = [...above.map(({ peso, impatto }) => ({ peso, raggiunto: impatto, tornano: whole })), ...of];
    const at = [...below, ...above][0]?.at ?? { sheet: "", cell: "" };
    const mean = (parts: readonly Parte[]) =>
      atEach((momento): Raggiungimento => {
        const kept = weighed(parts);
        return meanOf({
          voce: settore,
          at,
          membri: kept.parts.map(({ peso, raggiunto }) => ({ peso, raggiunto: raggiunto[momento] })),
          mancanti: regole.mancanti,
          regola: "R18",
          ...(kept.riportati ? { pesi: "riportati" } : {}),
          vuoto: "SENZA_OBIETTIVI",
        });
      });
    return { settore, operativi: below.length, strategici: above.length, dirigente: mean(both), altri: mean(of) };
  });
}

export function findSettore(
  settori: readonly AggregatoSettore[],
  settore: string | undefined,
): AggregatoSettore | undefined {
  return settori.find((one) => keyOf(one.settore) === keyOf(settore));
}

/** Weights of a part of groups that add up are scaled, and that is told; of one objective alone they say nothing. */
function weighed(parts: readonly Parte[]): { readonly parts: readonly Parte[]; readonly riportati: boolean } {
  if (parts.length === 1) return { parts: parts.map((part) => ({ ...part, peso: undefined })), riportati: false };
  const weights = parts.flatMap(({ peso }) => peso ?? []);
  const isWhole = weights.length < parts.length || isHundred(weights);
  return { parts, riportati: !isWhole && parts.every(({ tornano }) => tornano) };
}

function keyOf(settore: string | undefined): string | undefined {
  return settore === undefined ? undefined : squeeze(settore);
}
