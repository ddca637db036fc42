import type { Finding } from "../finding";
import type { CheckContext, SchedaBase } from "../model";

export function crossChecks(_read: readonly SchedaBase[], _context: CheckContext): readonly Finding[] {
  return [];
}
