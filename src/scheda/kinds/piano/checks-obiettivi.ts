// Objectives of a list: the same one twice, one that names no strategic objective (R14), too many strategic ones (R13), one
// that counts as not achieved (R33).
import { isRaggiunto } from "../../../calc/organizzativa";
import { fold } from "../../../lib/text";
import { finding, spanOf } from "../../checks/build";
import { condense } from "../../checks/condense";
import type { Finding } from "../../finding";
import type { CheckContext } from "../../model";
import type { Place } from "../../recognise/reading";
import { isEmpty } from "../../recognise/reading";
import { achievements } from "./achievement";
import type { PianoObiettivo, PianoRow, PianoScheda } from "./model";

export function checkDuplicates(scheda: PianoScheda): readonly Finding[] {
  const first = new Map<string, PianoRow>();
  const findings: Finding[] = [];
  const told = new Set<string>();
  const tell = (at: Place, voce: string, row: number): void => {
    const key = `${at.row},${at.col}`;
    if (told.has(key)) return;
    told.add(key);
    findings.push(
      finding(scheda, "DUPLICATO", at, {
        facts: { caso: "obiettivo", voce, riga: row + 1 },
        found: voce,
        field: `obiettivo:${voce}`,
      }),
    );
  };
  for (const riga of scheda.righe) {
    const before = first.get(riga.chiave);
    if (before === undefined) first.set(riga.chiave, riga);
    else if (/[^|]/.test(riga.chiave))
      tell(
        { row: riga.scritto ? riga.obiettivoAt.row : riga.row, col: riga.obiettivoAt.col },
        riga.obiettivo || riga.indicatore.voce,
        before.row,
      );
  }
  for (const { titolo, at } of scheda.ripetuti) {
    const earlier = scheda.obiettivi.find((other) => fold(other.titolo) === fold(titolo) && other.at.row < at.row);
    if (earlier) tell(at, titolo, earlier.at.row);
  }
  return condense(findings);
}

export function checkOrphans(scheda: PianoScheda): readonly Finding[] {
  return scheda.strategici
    .filter(({ manca }) => manca)
    .map(({ row, col }) => {
      const voce = scheda.obiettivi.find(({ righe }) => righe.some((riga) => riga.row === row))?.titolo;
      return finding(
        scheda,
        "ORFANO",
        { row, col },
        { facts: { caso: "vuoto", voce }, rule: "R14", field: `obiettivo_strategico:${voce ?? ""}` },
      );
    });
}

export function checkTooManyStrategic(scheda: PianoScheda, { sistema }: CheckContext): readonly Finding[] {
  const limit = sistema.limiti.obiettivi_strategici;
  const named = scheda.strategici.filter(({ text }) => text !== "");
  const different = new Map(named.map((one) => [fold(one.text), one]));
  if (!limit || different.size <= limit.massimo) return [];
  const facts = { caso: "strategici", quanti: different.size, massimo: limit.massimo };
  return [
    finding(scheda, "TROPPI_OBIETTIVI", spanOf(named), {
      facts,
      rule: limit.regola,
      fonte: limit.fonte,
      severity: "avviso",
      expected: limit.massimo,
      found: different.size,
      field: "obiettivi_strategici",
    }),
  ];
}

export function checkReached(scheda: PianoScheda, { sistema }: CheckContext): readonly Finding[] {
  const rule = sistema.obiettivo_raggiunto;
  if (rule === null) return [];
  return condense(
    achievements(scheda).flatMap(({ obiettivo, valore }) => {
      if (valore === null || isRaggiunto(rule, valore)) return [];
      const facts = { voce: obiettivo.titolo, valore, minimo: rule.minimo };
      const detail = {
        facts,
        rule: rule.regola,
        fonte: rule.fonte,
        expected: rule.minimo,
        found: valore,
        field: `raggiunto:${obiettivo.titolo}`,
      };
      return [finding(scheda, "OBIETTIVO_NON_RAGGIUNTO", placeOf(obiettivo), detail)];
    }),
  );
}

/** The stated PR of an objective of one row, else its name. */
function placeOf({ righe, at }: PianoObiettivo): Place {
  const [only] = righe;
  const pr = only?.indicatore.pr;
  return righe.length === 1 && pr !== undefined && !isEmpty(pr) ? pr : at;
}
