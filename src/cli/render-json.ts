// One document for each file, in the shape that docs/ promises.
import type { CellValue } from "../workbook/cell";
import type { CellContent } from "../workbook/edit";
import { messageOf, type CheckedWorkbook, type Finding } from "./engine";

export function renderJson(file: string, result: CheckedWorkbook): string {
  const { sistema, sistemaDa, scelte, schede, findings, totali } = result;
  const document = {
    file,
    sistema: sistema.id,
    sistema_da: sistemaDa,
    scelte,
    schede,
    findings: findings.map((finding) => toJson(finding, messageOf(finding, result))),
    totali,
  };
  return `${JSON.stringify(document)}\n`;
}

function toJson(finding: Finding, message: string): object {
  const { code, severity, sheet, cell, rule, fonte, expected, found, fix, persona } = finding;
  return {
    code,
    severity,
    sheet,
    cell,
    message,
    ...(persona === undefined ? {} : { persona }),
    ...(rule === undefined ? {} : { rule }),
    ...(fonte === undefined ? {} : { fonte }),
    ...(expected === undefined ? {} : { expected: plain(expected) }),
    ...(found === undefined ? {} : { found: plain(found) }),
    ...(fix === undefined || fix.length === 0
      ? {}
      : { fix: fix.map((edit) => ({ ...edit, from: plain(edit.from), to: plain(edit.to) })) }),
  };
}

/** Errors and formulas as the text that a person would type. */
function plain(content: CellContent): Exclude<CellValue, object> {
  if (typeof content !== "object" || content === null) return content;
  return "formula" in content ? content.formula : content.error;
}
