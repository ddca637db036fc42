// --sistema and --scelta: a built-in sistema by its id or one from a JSON file, options by the id of their scelta.
import { readFileSync } from "node:fs";
import { failure, success, type Result } from "../lib/result";
import {
  invalidSistemaFile,
  malformedScelta,
  unknownOpzione,
  unknownScelta,
  unknownSistema,
  unreadableSistema,
} from "../messages/cli";
import { describeSistemaProblem } from "../messages/sistema";
import { describeFileProblem } from "../messages/workbook";
import { builtInSistemi, findBuiltIn } from "../sistema/catalogue";
import { readSistema } from "../sistema/load";
import type { Scelte, SceltaId, Sistema } from "../sistema/types";
import { toProblem } from "../xlsx/read-file";
import { nearest } from "./suggest";

export function chooseSistema(name: string): Result<Sistema, string> {
  const builtIn = findBuiltIn(name) ?? findBuiltIn(name.toLowerCase());
  if (builtIn) return success(builtIn);
  const isFile = /\.json$/i.test(name) || /[\\/]/.test(name);
  return isFile ? readSistemaFile(name) : failure(unknownId(name));
}

function unknownId(name: string): string {
  const ids = builtInSistemi.map(({ id }) => id);
  return unknownSistema(name, ids, nearest(name, ids));
}

/** All the reasons why a file is no sistema, one a line. */
export function readSistemaFile(path: string): Result<Sistema, string> {
  let json: string;
  try {
    json = readFileSync(path, "utf8");
  } catch (error) {
    return failure(unreadableSistema(path, describeFileProblem(toProblem(error))));
  }
  const loaded = readSistema(json);
  if (loaded.ok) return loaded;
  return failure(invalidSistemaFile(path, loaded.error.map(describeSistemaProblem)));
}

export type SceltaArgument = readonly [id: SceltaId, option: string];

/** "S1=arrotonda": ids and options that at least one of the sistemi knows. */
export function parseScelte(texts: readonly string[], sistemi: readonly Sistema[]): Result<Scelte, string> {
  const chosen: Partial<Record<SceltaId, string>> = {};
  for (const text of texts) {
    const cut = text.indexOf("=");
    const id = text.slice(0, Math.max(cut, 0)).trim().toUpperCase();
    const option = text.slice(cut + 1).trim();
    if (cut <= 0 || option === "") return failure(malformedScelta(text));
    const problem = sistemi.map((sistema) => findSceltaProblem(id, option, sistema));
    if (problem.every((sentence) => sentence !== undefined)) return failure(problem[0] ?? malformedScelta(text));
    chosen[id as SceltaId] = option.toLowerCase();
  }
  return success(chosen);
}

/** The scelte that do not concern a sistema, or options that it does not have. */
export function checkScelte(scelte: Scelte, sistema: Sistema): string | undefined {
  for (const [id, option] of Object.entries(scelte)) {
    const problem = findSceltaProblem(id, option, sistema);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function findSceltaProblem(id: string, option: string, sistema: Sistema): string | undefined {
  const scelta = sistema.scelte.find((one) => one.id === id);
  if (!scelta) return unknownScelta(id, sistema);
  const options = scelta.opzioni.map((one) => one.id);
  return options.includes(option.toLowerCase()) ? undefined : unknownOpzione(scelta, option, nearest(option, options));
}
