// Weighing of objectives (R30; po-livelli art. 3): reading, checks, explanations.
import { computeIncidenza } from "../../../calc/pesatura";
import type { Passo } from "../../../calc/passi";
import { round2 } from "../../../lib/decimal";
import { baseJson } from "../../checks/base-json";
import { isAt } from "../../checks/explain-indicator";
import { figureOf } from "../../checks/numbers";
import type { Explained, KindModule } from "../../model";
import { checkCells, checkDuplicates, checkPesi, checkTotals } from "./checks";
import { checkIncidenza } from "./checks-incidenza";
import { pesoDovuto } from "./due";
import type { PesaturaScheda } from "./model";
import { readPesature } from "./read";

export const pesatura: KindModule<PesaturaScheda> = {
  kind: "pesatura",
  read: readPesature,
  checks: [checkCells, checkPesi, checkIncidenza, checkTotals, checkDuplicates],
  toJson: baseJson,
  explain(scheda, place, { sistema }): Explained | undefined {
    for (const [index, riga] of scheda.righe.entries()) {
      const passi: Passo[] = [];
      const found = scheda.grid.cell(place.row, place.col)?.value ?? null;
      if (isAt(riga.peso, place)) {
        const due = pesoDovuto(sistema, riga, passi);
        return { field: `peso:${riga.obiettivo}`, found, ...(due.ok ? { due: due.value.peso } : {}), passi };
      }
      if (isAt(riga.incidenza, place)) {
        const weights = scheda.righe.map((one) => {
          const due = pesoDovuto(sistema, one);
          return figureOf(one.peso) ?? (due.ok ? due.value.peso : null);
        });
        const shares = computeIncidenza(weights, sistema.pesatura, passi);
        const share = shares.ok ? shares.value[index] : undefined;
        return {
          field: `incidenza:${riga.obiettivo}`,
          found,
          ...(share === undefined ? {} : { due: round2(share) }),
          passi,
        };
      }
      const livello = Object.entries(riga.livelli).find(([, read]) => isAt(read, place));
      if (livello) return { field: `${livello[0]}:${riga.obiettivo}`, found, passi: [] };
    }
    return undefined;
  },
};
