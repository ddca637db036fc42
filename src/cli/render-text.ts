// The outcome of a check for people: by sheet, then by person, errors first, with the article and the exact correction.
import {
  describeFix,
  describeScheda,
  describeScelteInForce,
  describeSheet,
  describeSistema,
  describeSource,
  describeTotals,
  ignoredCount,
  nothingRecognised,
  nothingWrong,
  SEVERITY_WORDS,
} from "../messages/cli-verifica";
import { messageOf, type CheckedWorkbook, type Finding } from "./engine";
import { paint, wrap, type TextStyle } from "./text-layout";

const RANK = { errore: 0, avviso: 1, nota: 2 } as const;

export function renderText(file: string, result: CheckedWorkbook, style: TextStyle): string {
  const { sistema, sistemaDa, scelte, schede, findings, totali, ignorati } = result;
  const lines = [paint(file, "bold", style), wrap("", 0, describeSistema(sistema, sistemaDa), style)];
  const changed = describeScelteInForce(sistema, scelte).filter((_, index) => {
    const id = sistema.scelte[index]?.id;
    return id !== undefined && result.context.chosen.has(id);
  });
  for (const line of changed) lines.push(wrap("", 2, line, style));
  for (const sheet of sheetsOf(result)) {
    lines.push("", paint(describeSheet(sheet), "bold", style));
    const own = findings.filter((finding) => finding.sheet === sheet);
    const there = schede.filter((scheda) => scheda.sheet === sheet);
    const told = new Set<Finding>();
    for (const scheda of there) {
      lines.push(wrap("  ", 4, describeScheda(scheda, sistema), style));
      const concerned = own.filter((finding) => !told.has(finding) && belongs(finding, scheda.persona, there.length));
      for (const finding of sorted(concerned)) {
        told.add(finding);
        lines.push(renderFinding(finding, result, style));
      }
    }
    for (const [persona, rest] of byPersona(own.filter((finding) => !told.has(finding)))) {
      if (persona !== undefined) lines.push(wrap("  ", 4, persona, style));
      for (const finding of sorted(rest)) lines.push(renderFinding(finding, result, style));
    }
  }
  lines.push("");
  if (schede.length === 0) lines.push(wrap("", 0, nothingRecognised(), style));
  else if (findings.length === 0) lines.push(paint(nothingWrong(schede.length), "good", style));
  if (ignorati.length > 0) lines.push(ignoredCount(ignorati.length));
  lines.push(`${describeTotals(totali)}.`, "");
  return `${lines.join("\n")}\n`;
}

function renderFinding(finding: Finding, result: CheckedWorkbook, style: TextStyle): string {
  const { severity, cell, sheet, fix } = finding;
  const word = SEVERITY_WORDS[severity].padEnd(7);
  const place = cell.padEnd(8);
  const width = 4 + word.length + place.length + 1;
  const first = `    ${paint(word, severity, style)}${place} `;
  const lines = [wrap(first, width, messageOf(finding, result), style)];
  const source = describeSource(finding);
  if (source !== "") lines.push(paint(wrap(" ".repeat(width), width, source, style), "dim", style));
  if (fix !== undefined && fix.length > 0) lines.push(wrap(" ".repeat(width), width, describeFix(fix, sheet), style));
  return lines.join("\n");
}

/** In the order of the workbook, those where something was found or read. */
function sheetsOf({ sheets, schede, findings }: CheckedWorkbook): readonly string[] {
  const named = new Set([...schede, ...findings].map(({ sheet }) => sheet));
  const ordered = sheets.map(({ grid }) => grid.sheet.name).filter((name) => named.delete(name));
  return [...ordered, ...named];
}

/** A finding that names nobody goes with the sheet's only scheda. */
function belongs(finding: Finding, persona: string | undefined, schede: number): boolean {
  return finding.persona === persona || (finding.persona === undefined && schede === 1);
}

function byPersona(findings: readonly Finding[]): ReadonlyMap<string | undefined, readonly Finding[]> {
  const groups = new Map<string | undefined, Finding[]>();
  for (const finding of findings) {
    const there = groups.get(finding.persona);
    if (there) there.push(finding);
    else groups.set(finding.persona, [finding]);
  }
  return groups;
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => RANK[one.severity] - RANK[other.severity]);
}
