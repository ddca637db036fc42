// The achievement of one indicator as a formula (R5–R7): of the kind that its row says, brought onto 0–100, empty before there
// is a result, an error where it cannot be computed.
import type { FormulaKind } from "./types";

export interface CelleIndicatore {
  readonly tipo: string;
  readonly iniziale: string;
  readonly target: string;
  readonly risultato: string;
}

export function prFormula(formule: FormulaKind, cells: CelleIndicatore): string {
  const { tipo, iniziale, target, risultato } = cells;
  const computed =
    formule === "perf"
      ? `PERF.PR(${risultato},${target},IF(${tipo}="","crescente",${tipo}),${iniziale})`
      : nativePr(cells);
  return `=IF(OR(${target}="",${risultato}=""),"",${computed})`;
}

function nativePr({ tipo, iniziale: v, target: t, risultato: r }: CelleIndicatore): string {
  const clamp = (ratio: string): string => `MAX(0,MIN(100,${ratio}*100))`;
  const signed = (ratio: string): string => `IF(OR(${r}<0,${t}<0),NA(),${ratio})`;
  const needsStart = (condition: string, ratio: string): string => `IF(OR(${v}="",${condition}),NA(),${ratio})`;
  const kinds: readonly (readonly [string, string])[] = [
    ["decrescente", signed(`IF(${r}=0,100,${clamp(`${t}/${r}`)})`)],
    ["incremento", needsStart(`${t}<=${v}`, clamp(`(${r}-${v})/(${t}-${v})`))],
    ["riduzione", needsStart(`${t}>=${v}`, clamp(`(${v}-${r})/(${v}-${t})`))],
    ["scala", clamp(`(${r}-N(${v}))/(${t}-N(${v}))`)],
    ["si_no", `IF(OR(${r}="sì",${r}="si",${r}="SI",${r}=1),100,IF(OR(${r}="no",${r}=0),0,NA()))`],
    ["data", `IF(${r}<=${t},100,0)`],
  ];
  const rising = signed(clamp(`${r}/${t}`));
  return kinds.reduceRight((rest, [name, formula]) => `IF(${tipo}="${name}",${formula},${rest})`, rising);
}
