// On which scale a form's percentages are written (R1): 0–100, or fractions of 1 where the whole column is. In a column that
// mixes both (SCALA_MISTA) the fractions are read as they stand, and nothing else is told of their rows.
import { finding } from "../../checks/build";
import type { Finding } from "../../finding";
import type { NumberRead } from "../../recognise/reading";
import type { FattoreRiga, Misura, ValutazioneScheda } from "./model";

type Percentages = "misurato" | "percentuale";

export interface Scaled {
  readonly righe: readonly FattoreRiga[];
  /** The fractions of a mixed column. */
  readonly fuoriScala: readonly NumberRead[];
}

export function scalePercentages(righe: readonly FattoreRiga[], misura: Misura): Scaled {
  const columns: readonly Percentages[] = misura === "percentuale" ? ["misurato", "percentuale"] : ["percentuale"];
  let scaled = righe;
  const fuoriScala: NumberRead[] = [];
  for (const column of columns) {
    const bare = scaled.filter((riga) => isShare(riga, riga[column]));
    if (bare.length === 0) continue;
    const others = scaled.filter((riga) => isPercentage(riga, riga[column]));
    if (others.length > 0) {
      // 1 beside percentages may be one per cent; 0.92 is none.
      const fractions = bare.flatMap((riga) => (valueOf(riga[column]) < 1 ? [riga[column]] : []));
      fuoriScala.push(...fractions);
    } else
      scaled = scaled.map((riga) => (bare.includes(riga) ? { ...riga, [column]: hundredfold(riga[column]) } : riga));
  }
  return { righe: scaled, fuoriScala };
}

function valueOf(read: NumberRead): number {
  return read.kind === "number" ? read.value : 0;
}

/** Factor 2 is measured in points: its 1 is no share. */
function isShare({ fattore }: FattoreRiga, read: NumberRead): boolean {
  return fattore?.misura !== "punti" && read.kind === "number" && !read.percent && read.value > 0 && read.value <= 1;
}

function isPercentage({ fattore }: FattoreRiga, read: NumberRead): boolean {
  return fattore?.misura !== "punti" && read.kind === "number" && (read.percent || read.value > 1);
}

function hundredfold(read: NumberRead): NumberRead {
  return read.kind === "number" ? { ...read, value: Number((read.value * 100).toPrecision(15)) } : read;
}

export function isFuoriScala({ fuoriScala }: Pick<ValutazioneScheda, "fuoriScala">, { row }: FattoreRiga): boolean {
  return fuoriScala.some((read) => read.row === row);
}

export function checkScala(scheda: ValutazioneScheda): readonly Finding[] {
  const [first] = scheda.fuoriScala;
  if (scheda.inBianco || first?.kind !== "number") return [];
  const riga = scheda.righe.find(({ row }) => row === first.row);
  const facts = { valore: first.value, quanti: scheda.fuoriScala.length, voce: riga?.voce };
  return [finding(scheda, "SCALA_MISTA", first, { facts, rule: "R1", found: first.value, field: "percentuale" })];
}
