// Targets, results and initial values that lack or cannot be used (R6, R7): each with its reason, none of them taken for 0.
import { difference } from "../../lib/decimal";
import { fold } from "../../lib/text";
import type { Grid } from "../../workbook/grid";
import type { Finding, FindingCode } from "../finding";
import type { NumberRead } from "../recognise/reading";
import { isEmpty } from "../recognise/reading";
import type { Subject, Where } from "./build";
import { finding, spanOf } from "./build";
import type { IndicatorRow } from "./indicator-row";
import { isFall } from "./indicator-fall";
import type { Misura } from "./measure";
import { valueOf } from "./measure";
import type { ReadValue } from "./numbers";
import { checkNumbers } from "./numbers";

/** "n.d.", "nuovo indicatore": an initial value that nobody needs may be unknown. */
const UNKNOWN_START = /^(n ?[dacr]|n ?p|nuov[oa]|non |assente|nessun|da |prim[oa] |in corso)/;

export function checkInputs(
  subject: Subject,
  grid: Grid,
  rows: readonly IndicatorRow[],
  measured: boolean,
): readonly Finding[] {
  const noTarget = missingEverywhere(rows);
  return [
    ...(noTarget ? [allTargetsMissing(subject, rows)] : []),
    ...checkNumbers(subject, grid, rows.flatMap(valuesToCheck)),
    ...rows.flatMap((row) => [
      ...wrongKind(subject, row),
      ...checkTarget(subject, row, noTarget),
      ...checkResult(subject, row, measured),
      ...checkStart(subject, row),
      ...checkSigns(subject, row),
    ]),
  ];
}

const STARTED: ReadonlySet<string> = new Set(["incremento", "riduzione"]);

/** Dates and sì/no that the tipo expects are no wrong numbers. */
function valuesToCheck(row: IndicatorRow): readonly ReadValue[] {
  const value = (campo: string, read: NumberRead | undefined, misura?: Misura): readonly ReadValue[] => {
    if (read === undefined || (misura?.kind === "valore" && read.kind !== "error" && isSpecial(row))) return [];
    if (read.kind === "number" && isSpecial(row) && misura !== undefined) return [];
    return [{ read, campo, voce: row.voce, field: `${campo}:${row.voce}` }];
  };
  const start = row.valoreIniziale;
  const needless =
    start?.kind === "text" && !STARTED.has(row.tipo) && row.tipo !== "scala" && UNKNOWN_START.test(fold(start.text));
  return [
    ...(needless || (isSpecial(row) && start?.kind !== "error")
      ? []
      : value("valore_iniziale", start, row.misure.valoreIniziale)),
    ...value("target", row.target, row.misure.target),
    ...value("risultato", row.risultato, row.misure.risultato),
    ...value("pr", row.pr),
  ];
}

function isSpecial({ tipo }: IndicatorRow): boolean {
  return tipo === "data" || tipo === "si_no";
}

/** A figure where sì/no or a date is measured. */
function wrongKind(subject: Subject, row: IndicatorRow): readonly Finding[] {
  if (!isSpecial(row)) return [];
  const caso = row.tipo === "data" ? "data_attesa" : "si_no_atteso";
  return (["target", "risultato"] as const).flatMap((campo) => {
    const read = row[campo];
    if (read?.kind !== "number" || row.misure[campo].kind !== "ignota") return [];
    return [
      tell(
        subject,
        "VALORE_NON_NUMERICO",
        read,
        row,
        campo,
        { caso, campo, numero: read.value },
        { found: read.value },
      ),
    ];
  });
}

function missingEverywhere(rows: readonly IndicatorRow[]): boolean {
  return (
    rows.length > 1 && rows.every(({ target, tipo }) => target !== undefined && isEmpty(target) && tipo !== "si_no")
  );
}

function allTargetsMissing(subject: Subject, rows: readonly IndicatorRow[]): Finding {
  const facts = { caso: "tutti", campo: "target", quanti: rows.length };
  return finding(subject, "TARGET_MANCANTE", spanOf(rows.flatMap(({ target }) => target ?? [])), {
    facts,
    rule: "R7",
    field: "target",
  });
}

function checkTarget(subject: Subject, row: IndicatorRow, noTarget: boolean): readonly Finding[] {
  const { target, tipo, misure } = row;
  if (target === undefined) return [];
  if (isEmpty(target))
    return noTarget || tipo === "si_no" ? [] : [tell(subject, "TARGET_MANCANTE", target, row, "target", {})];
  const value = valueOf(misure.target);
  if (value === null || isSpecial(row)) return [];
  if (tipo === "crescente" && value === 0) {
    return [tell(subject, "TARGET_ZERO", target, row, "target", { caso: "zero", ...proposal(row) }, { found: 0 })];
  }
  const start = valueOf(misure.valoreIniziale) ?? (tipo === "scala" ? 0 : null);
  if (start === null || !(STARTED.has(tipo) || tipo === "scala")) return [];
  const distance = difference(value, start);
  if (distance === 0) {
    return [
      tell(
        subject,
        "TARGET_ZERO",
        target,
        row,
        "target",
        { caso: "uguale_iniziale", target: value, tipo },
        { found: value },
      ),
    ];
  }
  if (distance > 0 !== (tipo === "riduzione")) return [];
  const facts = { caso: "verso", tipo, target: value, valoreIniziale: start, ...proposal(row) };
  return [tell(subject, "PR_ERRATO", prPlace(row, target), row, "pr", facts, { rule: "R6", found: value })];
}

function checkResult(subject: Subject, row: IndicatorRow, measured: boolean): readonly Finding[] {
  const { risultato, target } = row;
  if (!measured || risultato === undefined || !isEmpty(risultato)) return [];
  // Neither target nor result: the row's fault is the missing target.
  if (target !== undefined && isEmpty(target) && row.tipo !== "si_no") return [];
  return [tell(subject, "RISULTATO_MANCANTE", risultato, row, "risultato", {})];
}

function checkStart(subject: Subject, row: IndicatorRow): readonly Finding[] {
  const { tipo, valoreIniziale, target } = row;
  if (!STARTED.has(tipo) || (valoreIniziale !== undefined && !isEmpty(valoreIniziale))) return [];
  const at = valoreIniziale ?? target ?? row.risultato;
  if (at === undefined) return [];
  return [
    tell(
      subject,
      "VALORE_INIZIALE_MANCANTE",
      at,
      row,
      "valore_iniziale",
      { tipo, caso: valoreIniziale ? "vuoto" : "colonna" },
      { rule: "R6" },
    ),
  ];
}

/** A ratio of signed values has no meaning. */
function checkSigns(subject: Subject, row: IndicatorRow): readonly Finding[] {
  if (row.tipo !== "crescente" && row.tipo !== "decrescente") return [];
  const negative = (["target", "risultato"] as const).find((campo) => (valueOf(row.misure[campo]) ?? 0) < 0);
  const read = negative && row[negative];
  if (negative === undefined || read === undefined) return [];
  const value = valueOf(row.misure[negative]) ?? 0;
  const facts = { caso: "negativo", campo: negative, valore: value, ...proposal(row) };
  return [tell(subject, "PR_ERRATO", prPlace(row, read), row, "pr", facts, { found: value })];
}

/** Without a tipo, a target under the initial value is read as a rise though it looks like a fall. */
function proposal(row: IndicatorRow): { readonly proposta?: string } {
  return isFall(row) ? { proposta: "riduzione" } : {};
}

/** Where the PR stands, if it is stated; else the value that makes it impossible. */
function prPlace(row: IndicatorRow, read: NumberRead): NumberRead {
  return row.pr !== undefined && !isEmpty(row.pr) ? row.pr : read;
}

function tell(
  subject: Subject,
  code: FindingCode,
  where: Where,
  row: IndicatorRow,
  campo: string,
  facts: Readonly<Record<string, string | number | undefined>> & { readonly caso?: string },
  more: { readonly rule?: string; readonly found?: number } = {},
): Finding {
  return finding(subject, code, where, {
    facts: { campo, voce: row.voce, ...facts },
    rule: "R7",
    field: `${campo}:${row.voce}`,
    ...more,
  });
}
