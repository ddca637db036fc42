// What a golden case promises, read strictly: a file the runner cannot use fails, it is never skipped.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Scelte, SceltaId } from "../src/sistema/types";

export const GOLDEN = join(__dirname, "golden");

export interface ExpectedRiga {
  readonly persona: string;
  readonly punteggio?: number;
  readonly fascia?: string;
  readonly livello?: string;
}

export interface ExpectedScheda extends Partial<ExpectedRiga> {
  readonly kind: string;
  readonly sheet: string;
  readonly categoria?: string;
  readonly anno?: number;
  readonly range?: string;
  readonly senza_punteggio?: boolean;
  readonly opzionale?: boolean;
  readonly righe?: readonly ExpectedRiga[];
}

export interface ExpectedFinding {
  readonly code: string;
  readonly sheet: string;
  readonly cell?: string;
  readonly cells?: readonly string[];
  /** The same finding on another sheet. */
  readonly alt?: { readonly sheet: string; readonly cell?: string; readonly cells?: readonly string[] };
  readonly note?: string;
}

export interface ExpectedAttesa {
  readonly kind: string;
  readonly sheet: string;
  readonly persona?: string;
  readonly riga?: string;
  readonly punteggio?: number;
  readonly fascia?: string;
  readonly livello?: string;
}

export interface ExpectedVariante {
  readonly args: readonly string[];
  readonly must?: readonly ExpectedFinding[];
  readonly niente?: readonly ExpectedFinding[];
  readonly attese?: readonly ExpectedAttesa[];
}

export interface GoldenCase {
  readonly file: string;
  readonly sistema: string;
  readonly schede: readonly ExpectedScheda[];
  readonly must: readonly ExpectedFinding[];
  readonly may: readonly ExpectedFinding[];
  readonly clean: boolean;
  readonly exit: number;
  readonly why: string;
  readonly riconosciuto?: boolean;
  readonly args?: readonly string[];
  readonly varianti?: readonly ExpectedVariante[];
}

const KEYS = {
  case: ["file", "sistema", "schede", "must", "may", "clean", "exit", "why", "riconosciuto", "args", "varianti"],
  scheda: [
    "kind",
    "sheet",
    "persona",
    "categoria",
    "anno",
    "range",
    "punteggio",
    "fascia",
    "livello",
    "senza_punteggio",
    "opzionale",
    "righe",
  ],
  riga: ["persona", "punteggio", "fascia", "livello"],
  finding: ["code", "sheet", "cell", "cells", "alt", "note"],
  variante: ["args", "must", "niente", "attese"],
  attesa: ["kind", "sheet", "persona", "riga", "punteggio", "fascia", "livello"],
} as const;

export interface Golden {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: GoldenCase;
}

/** Every workbook of the folder with its promise; a workbook or a promise alone is a mistake. */
export function readGolden(folder = GOLDEN): readonly Golden[] {
  // Folders hold what makes workbooks, not cases.
  const files = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  const names = files.filter((name) => name.endsWith(".xlsx")).map((name) => name.slice(0, -".xlsx".length));
  const promises = files
    .filter((name) => name.endsWith(".expected.json"))
    .map((name) => name.slice(0, -".expected.json".length));
  const alone = [
    ...names.filter((name) => !promises.includes(name)),
    ...promises.filter((name) => !names.includes(name)),
  ];
  if (alone.length > 0) throw new Error(`without workbook or without promise: ${alone.join(", ")}`);
  const strangers = files.filter((name) => !/\.(xlsx|expected\.json)$/.test(name));
  if (strangers.length > 0) throw new Error(`not a golden case: ${strangers.join(", ")}`);
  return names.sort().map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))),
    expected: parseCase(name, JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8"))),
  }));
}

function parseCase(name: string, data: unknown): GoldenCase {
  const expected = data as GoldenCase;
  only(name, expected, KEYS.case);
  for (const key of ["file", "sistema", "schede", "must", "may", "clean", "exit"] as const) {
    if (!Object.hasOwn(expected, key)) throw new Error(`${name}: ${key} is missing`);
  }
  if (expected.file !== `${name}.xlsx`) throw new Error(`${name}: promises for ${expected.file}`);
  for (const scheda of expected.schede) {
    only(name, scheda, KEYS.scheda);
    for (const riga of scheda.righe ?? []) only(name, riga, KEYS.riga);
  }
  for (const finding of [...expected.must, ...expected.may]) only(name, finding, KEYS.finding);
  for (const variante of expected.varianti ?? []) {
    only(name, variante, KEYS.variante);
    for (const finding of [...(variante.must ?? []), ...(variante.niente ?? [])]) only(name, finding, KEYS.finding);
    for (const attesa of variante.attese ?? []) only(name, attesa, KEYS.attesa);
  }
  return expected;
}

function only(name: string, value: object, keys: readonly string[]): void {
  const strange = Object.keys(value).filter((key) => !keys.includes(key));
  if (strange.length > 0) throw new Error(`${name}: the runner does not know ${strange.join(", ")}`);
}

/** ["--scelta", "S1=arrotonda"]: nothing else is understood. */
export function scelteOf(args: readonly string[]): Scelte {
  const scelte: Partial<Record<SceltaId, string>> = {};
  for (let index = 0; index < args.length; index += 2) {
    const [id, option] = (args[index + 1] ?? "").split("=");
    if (args[index] !== "--scelta" || !id || !option) throw new Error(`not understood: ${args.join(" ")}`);
    scelte[id as SceltaId] = option;
  }
  return scelte;
}

export function placesOf({ sheet, cell, cells, alt }: ExpectedFinding): readonly string[] {
  const own = [...(cell ? [cell] : []), ...(cells ?? [])].map((address) => `${sheet}!${address}`);
  return alt ? [...own, ...placesOf({ code: "", ...alt })] : own;
}
