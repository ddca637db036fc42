// `scheda spiega`: the steps behind a figure as lines, indented by their level.
import type { CellExplained, ExplainOutcome } from "../scheda/explain";
import type { CheckResult } from "../scheda/model";
import { describeContent, describeSistema } from "./cli-verifica";
import { describePasso, describeRiferimento } from "./passi";

export function describeExplained(
  { sheet, cell, persona, found, due, passi }: CellExplained,
  { sistema, sistemaDa }: Pick<CheckResult, "sistema" | "sistemaDa">,
  findings: readonly string[],
): readonly string[] {
  const stands = `Nella cella: ${describeContent(found)}`;
  const owed = due === undefined ? "" : `; dovuto: ${describeContent(due)}`;
  const steps = passi.flatMap((passo, index) => [
    `  ${String(index + 1)}. ${describePasso(passo)}`,
    `     ${describeRiferimento(passo)}`,
  ]);
  return [
    `«${sheet}» ${cell}${persona === undefined ? "" : `, ${persona}`}`,
    describeSistema(sistema, sistemaDa),
    `${stands}${owed}.`,
    ...(steps.length === 0 ? ["È un dato di partenza: non deriva da altre cifre."] : ["", "Perché:", ...steps]),
    ...listFindings(findings),
  ];
}

export function describeUnexplained(
  { sheet, cell, found }: Extract<ExplainOutcome, { readonly outcome: "nessuna_scheda" }>,
  findings: readonly string[],
): readonly string[] {
  return [
    `«${sheet}» ${cell}`,
    `Nella cella: ${describeContent(found)}.`,
    "La cella non è una cifra di una scheda riconosciuta: non c'è un calcolo da spiegare.",
    ...listFindings(findings),
  ];
}

function listFindings(findings: readonly string[]): readonly string[] {
  return findings.length === 0 ? [] : ["", "Rilievi sulla cella:", ...findings.map((finding) => `  - ${finding}`)];
}
