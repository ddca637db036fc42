// Sheets that PERF itself puts into a workbook: lists about the schede, never schede.

export const OWN_SHEETS = { rilievi: "Rilievi PERF", registro: "Registro PERF", albero: "Albero PERF" } as const;

const NAMES: ReadonlySet<string> = new Set(Object.values(OWN_SHEETS).map((name) => name.toLowerCase()));

/** A second one beside the first: "Albero PERF (2)". */
const AGAIN = / \(\d+\)$/;

/** Excel compares the names of sheets without case. */
export function isOwnSheet(name: string): boolean {
  const folded = name.toLowerCase();
  const first = folded.replace(AGAIN, "");
  return NAMES.has(folded) || first === OWN_SHEETS.albero.toLowerCase();
}
