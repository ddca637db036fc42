// Bands as intervals of hundredths of a point, under the scelte in force (R25, R35; S1, S7, S11): looking a score up is a
// comparison of whole numbers. Worked out once per sistema, scelte and table.
import { cents } from "../lib/decimal";
import type { Fascia, Fasce, Scelte, Sistema, TabellaFasce } from "../sistema/types";
import { opzione } from "./opzione";

export interface Intervalli {
  readonly tabella: TabellaFasce;
  /** Best first, as varied by the scelte. */
  readonly voci: readonly Fascia[];
  /** Both ends count. */
  readonly da: readonly number[];
  readonly a: readonly number[];
  /** Below it nothing is paid (R26); -1 where the sistema has no threshold. */
  readonly soglia: number;
}

/** How scores between two printed ends are read (S1); `stampata`: as printed. */
type Lettura = "stampata" | "soglia" | "arrotonda" | "oltre";

const TOP = 10_000;
const NO_THRESHOLD = -1;
const memo = new WeakMap<Sistema, WeakMap<Scelte, Map<TabellaFasce, Intervalli>>>();

export function intervalliOf(sistema: Sistema, scelte: Scelte, tabella: TabellaFasce): Intervalli {
  let byScelte = memo.get(sistema);
  if (byScelte === undefined) memo.set(sistema, (byScelte = new WeakMap()));
  let byTabella = byScelte.get(scelte);
  if (byTabella === undefined) byScelte.set(scelte, (byTabella = new Map<TabellaFasce, Intervalli>()));
  const known = byTabella.get(tabella);
  if (known !== undefined) return known;
  const built = buildIntervalli(sistema, scelte, tabella);
  byTabella.set(tabella, built);
  return built;
}

/** The place of the band of a score in hundredths; -1 where the table has none for it. */
export function placeOf({ da, a }: Intervalli, hundredths: number): number {
  for (let i = 0; i < da.length; i++) {
    if (hundredths >= (da[i] as number) && hundredths <= (a[i] as number)) return i;
  }
  return -1;
}

function buildIntervalli(sistema: Sistema, scelte: Scelte, tabella: TabellaFasce): Intervalli {
  const lettura = letturaOf(sistema, scelte);
  const voci = varied(sistema, scelte, tabella).sort((one, other) => other.da - one.da);
  const half = 100 / 10 ** tabella.decimali / 2;
  const da = voci.map((fascia, index) => lowest(lettura, fascia, voci[index + 1], half));
  const a = voci.map((fascia, index) => {
    if (lettura === "stampata") return cents(fascia.a) - (fascia.a_inclusa ? 0 : 1);
    return index === 0 ? TOP : (da[index - 1] ?? TOP) - 1;
  });
  const soglia = sistema.soglia === null ? NO_THRESHOLD : cents(sistema.soglia.punteggio);
  return { tabella, voci, da, a, soglia: soglia > 0 && lettura === "arrotonda" ? soglia - half : soglia };
}

/** The first hundredth of a band. */
function lowest(lettura: Lettura, fascia: Fascia, below: Fascia | undefined, half: number): number {
  const start = cents(fascia.da);
  switch (lettura) {
    case "stampata":
    case "soglia":
      return start + (fascia.da_inclusa ? 0 : 1);
    case "arrotonda":
      return Math.max(0, start + (fascia.da_inclusa ? -half : half));
    case "oltre":
      return below === undefined ? start : cents(below.a) + (below.a_inclusa ? 1 : 0);
  }
}

function letturaOf(sistema: Sistema, scelte: Scelte): Lettura {
  const lettura = sistema.fasce?.lettura ?? null;
  const option = lettura === null ? undefined : opzione(sistema, scelte, lettura);
  return option === "soglia" || option === "arrotonda" || option === "oltre" ? option : "stampata";
}

/** The bands with what the options in force change in them. */
function varied(sistema: Sistema, scelte: Scelte, tabella: TabellaFasce): Fascia[] {
  const varianti: Fasce["varianti"] = sistema.fasce?.varianti ?? [];
  const inForce = varianti.filter(
    ({ scelta, opzione: option, ruolo }) =>
      opzione(sistema, scelte, scelta) === option && (ruolo === null || ruolo === tabella.ruolo),
  );
  return tabella.voci.map((fascia) =>
    inForce
      .filter((variante) => variante.fascia === fascia.id)
      .reduce((changed, { da, da_inclusa, a, a_inclusa }): Fascia => {
        return {
          ...changed,
          da: da ?? changed.da,
          da_inclusa: da_inclusa ?? changed.da_inclusa,
          a: a ?? changed.a,
          a_inclusa: a_inclusa ?? changed.a_inclusa,
        };
      }, fascia),
  );
}
