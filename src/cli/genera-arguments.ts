// The words of `scheda genera` as a request: every option understood before anything is read or written.
import { failure, success, type Result } from "../lib/result";
import { unexpectedWords } from "../messages/cli";
import { missingOutput, outputNeedsFile, outputNeedsFolder, unknownValue } from "../messages/cli-files";
import { malformedAnno, missingStaffFile, uselessWithVuoto } from "../messages/cli-genera";
import type { FormulaKind, Per } from "../scheda/moduli/types";
import { statOf } from "../xlsx/read-file";
import type { Arguments } from "./arguments";
import { parseRules, type Rules } from "./open-checked";

export const GENERA_OPTIONS = {
  per: "value",
  modulo: "list",
  anno: "value",
  sistema: "value",
  scelta: "list",
  formule: "value",
  ente: "value",
  precedente: "value",
  proteggi: "flag",
  vuoto: "flag",
  sostituisci: "flag",
  json: "flag",
  help: "flag",
} as const;

export interface GeneraRequest {
  readonly rules: Rules;
  /** undefined: blank forms. */
  readonly personale: string | undefined;
  readonly out: string;
  /** As typed; empty: the usual ones. */
  readonly moduli: readonly string[];
  readonly per: Per;
  /** undefined: the current year. */
  readonly anno: number | undefined;
  readonly formule: FormulaKind;
  readonly protetti: boolean;
  readonly ente: string | undefined;
  readonly precedente: string | undefined;
  readonly mayReplace: boolean;
  readonly json: boolean;
}

const PER = ["persona", "settore", "tutti"] as const satisfies readonly Per[];
/** As people type them. */
const FORMULE = ["perf", "excel"] as const;
const WORKBOOK = /\.xlsx$/i;
const YEAR = /^(?:19|20)\d{2}$/;

export function parseGenera(given: Arguments): Result<GeneraRequest, string> {
  const { flags, values, rest } = given;
  const rules = parseRules(given);
  if (!rules.ok) return rules;
  const per = oneOf(given, "per", PER, "persona");
  if (!per.ok) return per;
  const formule = oneOf(given, "formule", FORMULE, "perf");
  if (!formule.ok) return formule;
  const [anno] = values.get("anno") ?? [];
  if (anno !== undefined && !YEAR.test(anno)) return failure(malformedAnno(anno));
  const isBlank = flags.has("vuoto");
  const paths = isBlank ? blankPaths(given) : staffPaths(rest);
  if (!paths.ok) return paths;
  const { personale, words, out } = paths.value;
  const wrongOut = refuseShape(out, isBlank, per.value);
  if (wrongOut !== undefined) return failure(wrongOut);
  const moduli = [...words, ...(values.get("modulo") ?? [])].flatMap((text) => text.split(","));
  return success({
    rules: rules.value,
    personale,
    out,
    moduli: moduli.map((word) => word.trim().toLowerCase()).filter((word) => word !== ""),
    per: per.value,
    anno: anno === undefined ? undefined : Number(anno),
    formule: formule.value === "excel" ? "native" : "perf",
    protetti: flags.has("proteggi"),
    ente: values.get("ente")?.[0],
    precedente: values.get("precedente")?.[0],
    mayReplace: flags.has("sostituisci"),
    json: flags.has("json"),
  });
}

interface Paths {
  readonly personale: string | undefined;
  readonly words: readonly string[];
  readonly out: string;
}

function staffPaths([personale, out, ...more]: readonly string[]): Result<Paths, string> {
  if (personale === undefined) return failure(missingStaffFile());
  if (out === undefined) return failure(missingOutput("genera"));
  return more.length > 0 ? failure(unexpectedWords(more, "genera")) : success({ personale, words: [], out });
}

/** The last word is the file, those before it are forms. */
function blankPaths({ rest, values }: Arguments): Result<Paths, string> {
  const useless = ["per", "precedente"].find((name) => values.has(name));
  if (useless !== undefined) return failure(uselessWithVuoto(`--${useless}`));
  const out = rest.at(-1);
  return out === undefined
    ? failure(missingOutput("genera"))
    : success({ personale: undefined, words: rest.slice(0, -1), out });
}

function refuseShape(out: string, isBlank: boolean, per: Per): string | undefined {
  const isFolder = statOf(out)?.isDirectory() === true || /[\\/]$/.test(out);
  if (isBlank) return isFolder || !WORKBOOK.test(out) ? outputNeedsFile(out) : undefined;
  if (isFolder || (per === "tutti" && WORKBOOK.test(out))) return undefined;
  const isFile = statOf(out) !== undefined || /\.xls[xm]?$/i.test(out);
  return isFile ? outputNeedsFolder(out) : undefined;
}

function oneOf<T extends string>(
  { values }: Arguments,
  name: string,
  accepted: readonly T[],
  usual: T,
): Result<T, string> {
  const [text] = values.get(name) ?? [];
  if (text === undefined) return success(usual);
  const found = accepted.find((value) => value === text.toLowerCase());
  return found === undefined ? failure(unknownValue(`--${name}`, text, accepted)) : success(found);
}
