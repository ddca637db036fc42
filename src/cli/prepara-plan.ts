// The words of `scheda prepara` as copies to be made: for whom, where, with what in them.
import { basename, extname, join } from "node:path";
import { failure, success, type Result } from "../lib/result";
import { unexpectedWords } from "../messages/cli";
import { missingOutput, outputNeedsFolder } from "../messages/cli-files";
import {
  bothValutatori,
  copyExtension,
  missingPreparaFile,
  missingValutatore,
  nameOfCopy,
} from "../messages/cli-prepara";
import { copyNamesOthers, describeInvioProblem } from "../messages/invio";
import { describeFileProblem } from "../messages/workbook";
import { createNameFinder, listValutatori, planInvio, type InvioProblem, type PianoInvio } from "../scheda/invio/index";
import { fileNames } from "../scheda/moduli/index";
import type { FileMaker } from "../workbook/files";
import { statOf } from "../xlsx/read-file";
import type { Arguments } from "./arguments";
import type { FileToMake } from "./make-files";
import { openChecked, parseRules, type Opened } from "./open-checked";

export interface CopyToMake extends FileToMake {
  readonly piano: PianoInvio;
}

export interface PlannedCopies {
  readonly opened: Opened;
  readonly copies: readonly CopyToMake[];
  /** Evaluators for whom there is no copy. */
  readonly problems: readonly InvioProblem[];
}

export function planCopies(given: Arguments, maker: FileMaker): Result<PlannedCopies, string> {
  const { flags, values, rest } = given;
  const [path, out, ...more] = rest;
  if (path === undefined) return failure(missingPreparaFile());
  if (more.length > 0) return failure(unexpectedWords(more, "prepara"));
  const rules = parseRules(given);
  if (!rules.ok) return rules;
  const [valutatore] = values.get("valutatore") ?? [];
  const isForAll = flags.has("tutti");
  if (valutatore !== undefined && isForAll) return failure(bothValutatori());
  const opened = openChecked(path, rules.value);
  if (!opened.ok) return opened;
  const valutatori = listValutatori(opened.value.checked);
  if (valutatore === undefined && !isForAll) return failure(missingValutatore(valutatori));
  if (out === undefined) return failure(missingOutput("prepara"));
  const wanted = valutatore === undefined ? valutatori : [valutatore];
  if (wanted.length === 0) return failure(`${path}: ${describeInvioProblem({ code: "VALUTATORI_MANCANTI" })}`);
  const plans = wanted.map((name) => planInvio(opened.value.checked, name, { congela: flags.has("congela") }));
  const problems = plans.flatMap((one) => (one.ok ? [] : [one.error]));
  const piani = plans.flatMap((one) => (one.ok ? [one.value] : []));
  if (piani.length === 0)
    return failure(problems.map((problem) => `${path}: ${describeInvioProblem(problem)}`).join("\n"));
  const paths = placeCopies(out, path, piani, isForAll);
  if (!paths.ok) return paths;
  const copies = piani.map((piano, index): CopyToMake => {
    const to = paths.value[index] ?? out;
    return { path: to, label: piano.valutatore, piano, make: () => copyOf(opened.value, piano, to, maker) };
  });
  return success({ opened: opened.value, copies, problems });
}

/** A file for one, a folder for all; a folder that is there does for one too. */
function placeCopies(
  out: string,
  path: string,
  piani: readonly PianoInvio[],
  isForAll: boolean,
): Result<readonly string[], string> {
  const isFolder = statOf(out)?.isDirectory() === true || /[\\/]$/.test(out);
  const extension = extname(path).toLowerCase();
  if (!isFolder && !isForAll) return success([out]);
  if (!isFolder && (statOf(out) !== undefined || /\.xls[xm]?$/i.test(out))) return failure(outputNeedsFolder(out));
  const names = fileNames();
  const stem = basename(path, extname(path));
  return success(piani.map(({ valutatore }) => join(out, `${names.take(nameOfCopy(stem, valutatore))}${extension}`)));
}

/** Made, then looked through once more: a name in a comment or in a heading of the page is seen by nobody before. */
function copyOf({ path, bytes }: Opened, piano: PianoInvio, out: string, maker: FileMaker): Result<Uint8Array, string> {
  const extension = extname(path).toLowerCase();
  if (extname(out).toLowerCase() !== extension) return failure(copyExtension(out, extension));
  const made = maker.makeCopy(bytes, piano.plan);
  if (!made.ok) return failure(`${path}: ${describeFileProblem(made.error)}`);
  const { valutatore, persone, mancanti, altri } = piano;
  const finder = createNameFinder([valutatore, ...persone, ...mancanti], altri);
  const found = maker.findText(made.value, (text) => finder.names(text));
  if (!found.ok) return failure(`${out}: ${describeFileProblem(found.error)}`);
  return found.value === null ? made : failure(copyNamesOthers(valutatore, found.value));
}
