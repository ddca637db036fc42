// Factor 1a of each settore (R18; arsac §3.5 1a): operational objectives for everybody, for a dirigente the strategic ones of the
// structure too, each by its impact indicators alone, since its operational side is there already.
import type { Mancanti } from "../../calc/media";
import { isHundred } from "../../lib/decimal";
import { squeeze } from "../../lib/text";
import { atEach, meanOf } from "./media";
import type { Steps } from "./media";
import type { AggregatoSettore, Momento, NodoOperativo, NodoStrategico, Posto, Raggiungimento } from "./model";

interface Parte {
  readonly peso: number | undefined;
  readonly tornano: boolean;
  readonly raggiunto: NodoOperativo["raggiunto"];
}

/** Of whom: the dirigente of the structure, or everybody else. */
export type Persone = "dirigente" | "altri";

interface Struttura {
  readonly settore: string;
  readonly at: Posto;
  readonly operativi: number;
  readonly strategici: number;
  readonly parti: Readonly<Record<Persone, readonly Parte[]>>;
}

export function readSettori(
  strategici: readonly NodoStrategico[],
  operativi: readonly NodoOperativo[],
  mancanti: Mancanti,
): readonly AggregatoSettore[] {
  const names = new Map<string, string>();
  for (const { settore } of [...operativi, ...strategici])
    if (settore !== undefined && !names.has(squeeze(settore))) names.set(squeeze(settore), settore);
  return [...names.values()].map((settore) => {
    const struttura = structureOf(settore, strategici, operativi);
    const mean = (chi: Persone) => atEach((momento) => strutturaAt(struttura, chi, momento, mancanti));
    const { operativi: below, strategici: above } = struttura;
    return { settore, operativi: below, strategici: above, dirigente: mean("dirigente"), altri: mean("altri") };
  });
}

export function structureOf(
  settore: string,
  strategici: readonly NodoStrategico[],
  operativi: readonly NodoOperativo[],
): Struttura {
  const isOwn = (node: { readonly settore: string | undefined }): boolean => keyOf(node.settore) === keyOf(settore);
  const below = operativi.filter(isOwn);
  const above = strategici.filter((node) => isOwn(node) && node.indicatori.length > 0);
  const whole = isHundred(strategici.map(({ peso }) => peso ?? 0));
  const altri: readonly Parte[] = below.map(({ peso, gruppo, raggiunto }) => ({
    peso,
    raggiunto,
    tornano: gruppo?.tornano === true,
  }));
  const dirigente = [...above.map(({ peso, impatto }) => ({ peso, raggiunto: impatto, tornano: whole })), ...altri];
  const at = [...below, ...above][0]?.at ?? { sheet: "", cell: "" };
  return { settore, at, operativi: below.length, strategici: above.length, parti: { dirigente, altri } };
}

/** R18. */
export function strutturaAt(
  { settore, at, parti }: Struttura,
  chi: Persone,
  momento: Momento,
  mancanti: Mancanti,
  steps?: Steps,
): Raggiungimento {
  const { parts, riportati } = weighed(parti[chi]);
  const membri = parts.map(({ peso, raggiunto }) => ({ peso, raggiunto: raggiunto[momento] }));
  const scaled = riportati ? ({ pesi: "riportati" } as const) : {};
  return meanOf({ voce: settore, at, membri, mancanti, regola: "R18", ...scaled, vuoto: "SENZA_OBIETTIVI" }, steps);
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
