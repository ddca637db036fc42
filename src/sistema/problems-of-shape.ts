// What the schema refuses, in our own codes: the schema library's wording never reaches a person.

import type { z } from "zod";
import { valueAt } from "../lib/path";
import type { Path } from "../lib/path";
import type { Kind, SistemaProblem } from "./problem";

type Issue = z.core.$ZodIssue;

export function problemsOfShape(issues: readonly Issue[], data: unknown): readonly SistemaProblem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, data));
}

function problemsOfIssue(issue: Issue, data: unknown): readonly SistemaProblem[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const found = valueAt(data, path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ code: "chiave_sconosciuta", path: [...path, key], key }));
  }
  if (isLowerEnd(path) && (found === undefined || found === null))
    return [{ code: "estremo_inferiore_mancante", path }];
  if (found === undefined) return [{ code: "manca", path }];
  return [{ ...refusal(issue, found), path }];
}

type Refusal = SistemaProblem extends infer P ? (P extends { path: Path } ? Omit<P, "path"> : never) : never;

function refusal(issue: Issue, found: unknown): Refusal {
  switch (issue.code) {
    case "invalid_type":
      return { code: "tipo", expected: expectedKind(issue.expected), found: kindOf(found) };
    case "invalid_format":
      return typeof found === "string" && found.trim() !== ""
        ? { code: "identificativo", found }
        : { code: "testo_vuoto" };
    case "too_small":
      return typeof found === "number"
        ? { code: "fuori_limiti", minimum: Number(issue.minimum), maximum: null, found }
        : { code: "elenco_vuoto" };
    case "too_big":
      return { code: "fuori_limiti", minimum: null, maximum: Number(issue.maximum), found: Number(found) };
    case "invalid_value":
      return { code: "valore_non_ammesso", accepted: issue.values.map(String) };
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options)
        ? { code: "valore_non_ammesso", accepted: issue.options.map(String) }
        : { code: "tipo", expected: "oggetto", found: kindOf(found) };
    default:
      return { code: "tipo", expected: "altro", found: kindOf(found) };
  }
}

/** A band or a class without a lower end deserves its own words. */
function isLowerEnd(path: Path): boolean {
  const [group, member] = path;
  const inBand = group === "fasce" && member === "tabelle";
  return path.at(-1) === "da" && (inBand || group === "differenziazione");
}

const KINDS: Readonly<Record<string, Kind>> = {
  string: "testo",
  number: "numero",
  int: "intero",
  boolean: "vero_falso",
  array: "elenco",
  object: "oggetto",
  record: "oggetto",
};

function expectedKind(expected: string): Kind {
  return KINDS[expected] ?? "altro";
}

function kindOf(value: unknown): Kind {
  if (value === null) return "nullo";
  return Array.isArray(value) ? "elenco" : (KINDS[typeof value] ?? "altro");
}
