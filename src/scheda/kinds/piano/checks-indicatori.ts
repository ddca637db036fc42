// Indicators of a list, period by period: a period nobody has measured yet is said once, whether its cells are blank or 0.
import { finding, spanOf } from "../../checks/build";
import { checkIndicators } from "../../checks/indicator";
import type { Finding } from "../../finding";
import type { NumberRead } from "../../recognise/reading";
import { isEmpty } from "../../recognise/reading";
import type { PianoRow, PianoScheda } from "./model";

/** From so many zeros on, and if they are at least half of the column, what they mean is asked. */
const MANY_ZEROS = 20;

export function checkIndicatori(scheda: PianoScheda): readonly Finding[] {
  if (scheda.inBianco) return [];
  const periods = byPeriod(scheda.righe);
  const blank = periods.length > 1 ? periods.filter(isBlank) : [];
  const unmeasured = blank.length < periods.length ? blank : [];
  const rest = unmeasured.length === 0 ? scheda.righe : periods.filter((period) => !unmeasured.includes(period)).flat();
  const check = (rows: readonly PianoRow[]): readonly Finding[] =>
    checkIndicators(
      scheda,
      scheda.grid,
      rows.map(({ indicatore }) => indicatore),
    );
  return [...check(rest), ...unmeasured.flatMap(check), ...checkZeros(scheda, periods)];
}

/** A result that is 0 in every row of a period, or in most rows of a long list, may be no result: it is never passed over in silence. */
function checkZeros(scheda: PianoScheda, periods: readonly (readonly PianoRow[])[]): readonly Finding[] {
  const measured = periods.filter((period) => figures(period).some((value) => value !== 0));
  const zero =
    measured.length === 0
      ? []
      : periods.filter(
          (period) =>
            period.length > 1 &&
            figures(period).length === period.length &&
            figures(period).every((value) => value === 0),
        );
  const findings = zero.map((period) => {
    const facts = { caso: "periodo", periodo: period[0]?.divisioni.periodo ?? "", righe: period.length };
    return finding(
      scheda,
      "MISURA_NON_AVVIATA",
      spanOf(period.flatMap(({ indicatore }) => measureOf(indicatore) ?? [])),
      { facts, rule: "R7", field: `risultato:${facts.periodo}` },
    );
  });
  const told = new Set(zero.flat());
  const others = scheda.righe.filter((riga) => !told.has(riga));
  const values = figures(others);
  const zeros = values.filter((value) => value === 0).length;
  if (zeros < MANY_ZEROS || zeros * 2 < values.length) return findings;
  const facts = { caso: "zeri", zeri: zeros, righe: values.length };
  return [
    ...findings,
    finding(scheda, "MISURA_NON_AVVIATA", spanOf(others.flatMap(({ indicatore }) => measureOf(indicatore) ?? [])), {
      facts,
      rule: "R7",
      field: "risultato:zeri",
    }),
  ];
}

function byPeriod(righe: readonly PianoRow[]): readonly (readonly PianoRow[])[] {
  const periods = new Map<string, PianoRow[]>();
  for (const riga of righe) {
    const key = `${riga.divisioni.anno ?? ""}|${riga.divisioni.periodo ?? ""}`;
    const period = periods.get(key);
    if (period) period.push(riga);
    else periods.set(key, [riga]);
  }
  return [...periods.values()];
}

function measureOf({ risultato, pr }: PianoRow["indicatore"]): NumberRead | undefined {
  return risultato ?? pr;
}

function isBlank(period: readonly PianoRow[]): boolean {
  return period.every(({ indicatore }) => {
    const measure = measureOf(indicatore);
    return measure !== undefined && isEmpty(measure);
  });
}

function figures(righe: readonly PianoRow[]): readonly number[] {
  return righe.flatMap(({ indicatore }) => {
    const measure = measureOf(indicatore);
    return measure?.kind === "number" ? [measure.value] : [];
  });
}
