// The check as the command line uses it: what the edges share comes from scheda/ and messages/, nothing is decided here.
import { findingMessage } from "../messages/findings/index";
import type { CheckedWorkbook, Finding } from "../scheda/index";

export { checkWorkbook, explainCell } from "../scheda/index";
export type { CheckedWorkbook, Finding } from "../scheda/index";

/** The sentence of a finding, in the words of the sistema in force. */
export function messageOf(finding: Finding, { sistema }: CheckedWorkbook): string {
  return findingMessage(finding, sistema);
}
