// Indicators of an objective's sheet: the year's target like any other, the targets of other years and of 30 June as numbers.
import type { Finding } from "../../finding";
import { finding } from "../../checks/build";
import { checkIndicators } from "../../checks/indicator";
import { misuraOf } from "../../checks/measure";
import { checkNumbers } from "../../checks/numbers";
import type { ReadValue } from "../../checks/numbers";
import { fold } from "../../../lib/text";
import type { ObiettivoIndicatore, ObiettivoScheda } from "./model";

export function checkIndicatori(scheda: ObiettivoScheda): readonly Finding[] {
  if (scheda.inBianco) return [];
  const rows = scheda.indicatori.map(({ indicatore }) => indicatore);
  return [
    ...checkIndicators(scheda, scheda.grid, rows),
    ...checkNumbers(scheda, scheda.grid, scheda.indicatori.flatMap(otherTargets)),
    ...checkDuplicates(scheda),
  ];
}

function otherTargets({ indicatore, target }: ObiettivoIndicatore): readonly ReadValue[] {
  const { tipo, voce } = indicatore;
  return target
    .filter((read) => read.col !== indicatore.target?.col)
    .filter((read) => read.kind === "error" || tipo === "crescente" || misuraOf(read, tipo).kind === "ignota")
    .map((read) => ({ read, campo: "target", voce, field: `target:${voce}` }));
}

/** The same indicator twice. */
function checkDuplicates(scheda: ObiettivoScheda): readonly Finding[] {
  const first = new Map<string, number>();
  return scheda.indicatori.flatMap(({ indicatore: { voce, row } }) => {
    const key = fold(voce);
    const before = first.get(key);
    if (key !== "" && before === undefined) first.set(key, row);
    if (key === "" || before === undefined) return [];
    const col =
      scheda.table.columns.get("indicatore")?.col ?? scheda.table.columns.get("titolo")?.col ?? scheda.rect.left;
    return [
      finding(
        scheda,
        "DUPLICATO",
        { row, col },
        { facts: { caso: "indicatore", voce, riga: before + 1 }, found: voce, field: `indicatore:${voce}` },
      ),
    ];
  });
}
