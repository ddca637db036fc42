// Sheets of strategic and operational objectives (arsac annex 1.1, 1.2). What binds several sheets is in checks/tree.ts.
import { baseJson } from "../../checks/base-json";
import { explainIndicator } from "../../checks/explain-indicator";
import { checkOrphan } from "../../checks/tree";
import type { KindModule } from "../../model";
import { checkIndicatori } from "./checks-indicatori";
import { checkLati, checkPesiIndicatori } from "./checks-pesi";
import type { ObiettivoScheda } from "./model";
import { readObiettivi } from "./read";

function module(kind: ObiettivoScheda["kind"]): KindModule<ObiettivoScheda> {
  return {
    kind,
    read: (sheet) => readObiettivi(kind, sheet),
    checks: [checkPesiIndicatori, checkLati, checkIndicatori, checkOrphan],
    toJson: baseJson,
    explain(scheda, place, { sistema }) {
      return explainIndicator(
        sistema,
        scheda.grid,
        scheda.indicatori.map(({ indicatore }) => indicatore),
        place,
      );
    },
  };
}

export const obiettivoStrategico = module("obiettivo_strategico");
export const obiettivoOperativo = module("obiettivo_operativo");
