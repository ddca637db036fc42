// A staff of hundreds, as a table of people in a workbook.
import { buildModulo } from "../../../src/scheda/moduli/index";
import type { Persona } from "../../../src/scheda/moduli/types";
import { defaultSistema } from "../../../src/sistema/catalogue";
import { createWorkbook } from "../../../src/xlsx/index";

const CATEGORIE = ["dirigente", "po_ap", "resp_d", "resp_c", "resp_ab", "d", "c", "ab"] as const;
const SETTORI = ["Tributi", "Anagrafe", "Tecnico", "Sociale", "Polizia locale"] as const;

export function staffOf(count: number): readonly Persona[] {
  return Array.from({ length: count }, (_, index) => ({
    nome: `Persona ${String(index + 1).padStart(3, "0")}`,
    settore: SETTORI[index % SETTORI.length] ?? "",
    categoria: CATEGORIE[index % CATEGORIE.length] ?? "",
    valutatore: `Valutatore ${String((index % 10) + 1)}`,
  }));
}

/** The bytes of a workbook that holds the Personale table alone. */
export async function staffFile(count: number): Promise<Uint8Array> {
  const opzioni = { sistema: defaultSistema, scelte: {}, anno: 2025, formule: "perf", protetti: false } as const;
  const workbook = createWorkbook();
  const added = await workbook.addSheets([buildModulo("personale", opzioni, { persone: staffOf(count) })]);
  const saved = workbook.save();
  if (!added.ok || !saved.ok) throw new Error("the staff could not be written");
  return saved.value;
}
