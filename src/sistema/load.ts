// Loading a sistema that somebody wrote: all the reasons why it cannot work, or the sistema.

import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import { checkFigures } from "./check-figures";
import { checkReferences } from "./check-references";
import type { Loose } from "./loose";
import { withoutPaths } from "./loose";
import type { SistemaProblem } from "./problem";
import { problemsOfShape } from "./problems-of-shape";
import { sistemaSchema } from "./schema";
import type { Sistema } from "./types";

const BYTE_ORDER_MARK = /^\ufeff/;

export function loadSistema(data: unknown): Result<Sistema, readonly SistemaProblem[]> {
  const parsed = sistemaSchema.safeParse(data);
  const shape = parsed.success ? [] : problemsOfShape(parsed.error.issues, data);
  if (typeof data !== "object" || data === null || Array.isArray(data)) return failure(shape);
  const rest = withoutPaths(
    data,
    shape.map(({ path }) => path),
  ) as Loose<Sistema>;
  const problems = [...shape, ...checkReferences(rest), ...checkFigures(rest)];
  return parsed.success && problems.length === 0 ? success(parsed.data) : failure(problems);
}

/** The text of a JSON file. */
export function readSistema(json: string): Result<Sistema, readonly SistemaProblem[]> {
  const data = parseJson(json.replace(BYTE_ORDER_MARK, ""));
  return data.ok ? loadSistema(data.value) : failure([{ code: "json", path: [] }]);
}

/** The text to keep in a file or in a workbook; readSistema() gives the same sistema back. */
export function stringifySistema(sistema: Sistema): string {
  return `${JSON.stringify(sistema, null, 2)}\n`;
}

function parseJson(json: string): Result<unknown, "json"> {
  try {
    const value: unknown = JSON.parse(json);
    return success(value);
  } catch {
    return failure("json");
  }
}
