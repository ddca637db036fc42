// Reading the facts of a finding by name, and the words for what they name: columns, groups of weights.
import type { Finding, FindingCode } from "../../scheda/finding";
import { formatList, formatNumber, formatScore } from "../numbers";

export type Sentences = Readonly<Partial<Record<FindingCode, (finding: Finding) => string>>>;

const LONGEST_NAME = 70;
const MOST_NAMES = 4;

export function text(finding: Finding, name: string): string {
  const value = finding.facts[name];
  return typeof value === "string" ? value : typeof value === "number" ? formatNumber(value) : "";
}

export function number(finding: Finding, name: string): number | undefined {
  const value = finding.facts[name];
  return typeof value === "number" ? value : undefined;
}

export function list(finding: Finding, name: string): readonly string[] {
  const value = finding.facts[name];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** Points and scores: at most two decimals; "" where there is none. */
export function score(finding: Finding, name: string): string {
  const value = number(finding, name);
  return value === undefined ? "" : formatScore(value);
}

/** A figure as it was written, with all its decimals. */
export function figure(finding: Finding, name: string): string {
  const value = number(finding, name);
  return value === undefined ? "" : formatNumber(value);
}

/** «Obiettivi individuali», cut where it is long. */
export function quoted(name: string): string {
  return name.length > LONGEST_NAME ? `«${name.slice(0, LONGEST_NAME - 1).trimEnd()}…»` : `«${name}»`;
}

/** " in «…»" for the row a figure belongs to; nothing where it has no name. */
export function of(finding: Finding, before = " di "): string {
  const voce = text(finding, "voce");
  return voce === "" ? "" : `${before}${quoted(voce)}`;
}

/** «a», «b» e altri 3. */
export function quotedList(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(quoted);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(", ")} e altri ${more}` : formatList(shown);
}

/** "1 punto", "2,5 punti". */
export function points(value: number): string {
  return `${formatScore(value)} ${value === 1 ? "punto" : "punti"}`;
}

const FIELDS: Readonly<Record<string, string>> = {
  peso: "il peso",
  misurato: "il punteggio risultante dalla misurazione",
  percentuale: "la percentuale conseguita",
  attribuito: "il punteggio attribuito",
  punteggio: "il punteggio",
  fattore: "il punteggio del fattore",
  retribuzione: "la retribuzione",
  target: "il target",
  risultato: "il risultato",
  valore_iniziale: "il valore iniziale",
  pr: "la percentuale di raggiungimento",
  giudizio: "il giudizio",
  incidenza: "l'incidenza",
  coefficiente: "il coefficiente",
  presenza: "la presenza",
  mesi: "il numero dei mesi di presenza",
  giorni: "il numero dei giorni di presenza",
  mesi_assenza: "il numero dei mesi di assenza",
  part_time: "il part-time",
  importo: "l'importo",
  posto: "il posto in graduatoria",
  fondo: "il fondo",
  economie: "l'importo delle economie",
  prodotto: "il punteggio ponderato",
};

/** The value a column holds, with its article; the column's own name where it is none of these. */
export function fieldName(campo: string): string {
  return FIELDS[campo] ?? (campo === "" ? "il valore" : `il valore di ${quoted(campo.replaceAll("_", " "))}`);
}

/** "La percentuale … è scritta": the gender of the name that fieldName gives. */
export function isFeminine(campo: string): boolean {
  return /^(?:la |l'incidenza)/.test(fieldName(campo));
}

const GROUPS: Readonly<Record<string, string>> = {
  fattori: "dei fattori",
  elementi: "degli elementi di dettaglio",
  obiettivi: "degli obiettivi",
  indicatori: "degli indicatori",
  lati: "complessivi di indicatori e obiettivi operativi",
  strategici: "degli obiettivi strategici",
  operativi: "degli obiettivi operativi",
  voci: "delle voci",
  sezione: "della sezione",
  parte: "degli obiettivi",
};

/** "fattori", "obiettivi:1b", "indicatori:Ridurre i tempi" → "degli obiettivi del fattore 1b". */
export function groupName(gruppo: string): string {
  const [kind = "", ...rest] = gruppo.split(":");
  const which = rest.join(":");
  const base = GROUPS[kind] ?? "del gruppo";
  if (which === "") return base;
  if (kind === "sezione") return `${base} ${quoted(which)}`;
  if (kind === "obiettivi") return /^\d+$/.test(which) && which.length > 1 ? base : `${base} del fattore ${which}`;
  return kind === "voci" ? `${base} del fattore ${which}` : `${base} di ${quoted(which)}`;
}
