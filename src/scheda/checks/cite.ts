// Findings about indicators, means and objectives (R5–R12, R18) cite the article where the sistema says how these are measured.
import { fonteMisura } from "../../calc/misurazione";
import type { Sistema } from "../../sistema/types";
import type { Finding } from "../finding";
import type { Kind } from "../recognise/kinds";

/** The kinds whose figures are measured by those rules; weights of factors are of the tables of the categorie instead. */
const MEASURED: ReadonlySet<string> = new Set<Kind>([
  "piano",
  "obiettivo_strategico",
  "obiettivo_operativo",
  "assegnazione",
]);

/** A finding that cites an article already keeps it. */
export function citeMisurazione(sistema: Sistema, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const { rule, kind, fonte } = finding;
    if (fonte !== undefined || rule === undefined || kind === undefined || !MEASURED.has(kind)) return finding;
    const cited = fonteMisura(sistema, rule);
    return cited === null ? finding : { ...finding, fonte: cited };
  });
}
