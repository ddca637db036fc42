// Sheets that PERF itself puts into a workbook: lists about the schede, never schede.

export const OWN_SHEETS = { rilievi: "Rilievi PERF", registro: "Registro PERF" } as const;

const NAMES: ReadonlySet<string> = new Set(Object.values(OWN_SHEETS).map((name) => name.toLowerCase()));

/** Excel compares the names of sheets without case. */
export function isOwnSheet(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}
