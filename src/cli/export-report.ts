// The copy that --esporta writes: the marks on the cells and the sheet of findings, from the outcome of a check.
import {
  describeChanges,
  describeScelteInForce,
  describeSistema,
  describeSource,
  describeTotals,
  describeValue,
  REPORT,
  SEVERITY_WORDS,
} from "../messages/cli-verifica";
import type { Mark } from "../workbook/edit";
import { OWN_SHEETS } from "../workbook/own-sheets";
import type { Report } from "../xlsx/index";
import { messageOf, type CheckedWorkbook } from "./engine";

export function makeMarks(result: CheckedWorkbook): readonly Mark[] {
  return result.findings.map((finding) => {
    const source = describeSource(finding);
    const title = `${SEVERITY_WORDS[finding.severity].toUpperCase()} ${finding.code}`;
    const text = [title, messageOf(finding, result), source].filter((line) => line !== "").join("\n");
    return { sheet: finding.sheet, address: finding.cell, severity: finding.severity, text };
  });
}

export function makeReport(file: string, result: CheckedWorkbook): Report {
  const { sistema, sistemaDa, scelte, findings, totali } = result;
  const inForce = describeScelteInForce(sistema, scelte);
  return {
    name: OWN_SHEETS.rilievi,
    title: REPORT.title,
    head: [
      `File: ${file}`,
      describeSistema(sistema, sistemaDa),
      `${sistema.documento}, ${sistema.ente}`,
      `${describeTotals(totali)}.`,
      ...(inForce.length === 0 ? [] : [REPORT.scelte, ...inForce]),
    ],
    columns: REPORT.columns,
    rows: findings.map((finding) => {
      const { severity, sheet, cell, persona, code, rule, fonte, expected, found, fix } = finding;
      return {
        severity,
        cells: [
          SEVERITY_WORDS[severity],
          sheet,
          { text: cell, sheet, address: cell },
          persona ?? null,
          code,
          messageOf(finding, result),
          rule ?? null,
          fonte ?? null,
          describeValue(expected),
          describeValue(found),
          fix === undefined || fix.length === 0 ? null : describeChanges(fix, sheet),
        ],
      };
    }),
    footer: REPORT.footer,
  };
}
