// Where a sistema says how achievement is measured (R5–R12, R18): the article that steps and findings cite.
import type { Fonte, Misurazione, Sistema } from "../sistema/types";

/** What is asked of a sistema here; null where none is in force. */
export type HasMisurazione = Pick<Sistema, "misurazione"> | null;

/** null where the sistema cites no article for the rule. */
export function fonteMisura(sistema: HasMisurazione, regola: string): Fonte | null {
  const isOwn = (entry: Misurazione): boolean => entry.regola === regola;
  return sistema?.misurazione?.find(isOwn)?.fonte ?? null;
}
