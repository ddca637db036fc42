// Where the workbooks of `scheda genera` go: one name each, a folder for each settore where there are several.
import { join } from "node:path";
import { failure, success } from "../lib/result";
import { describeFileProblem } from "../messages/workbook";
import { fold } from "../lib/text";
import { fileNames } from "../scheda/moduli/index";
import type { PlannedWorkbook, Per } from "../scheda/moduli/types";
import type { FileMaker } from "../workbook/files";
import type { FileToMake } from "./make-files";

export interface WorkbookToMake extends FileToMake {
  readonly cartella: PlannedWorkbook;
}

export interface Where {
  readonly out: string;
  readonly per: Per;
  /** Kept with each workbook. */
  readonly state: string;
  readonly maker: FileMaker;
}

export function placeWorkbooks(
  cartelle: readonly PlannedWorkbook[],
  { out, per, state, maker }: Where,
): readonly WorkbookToMake[] {
  const folders = per === "persona" ? foldersOf(cartelle) : new Map<string, string>();
  return cartelle.map((cartella): WorkbookToMake => {
    const settore = cartella.persone[0]?.settore;
    const folder = settore === undefined ? undefined : folders.get(fold(settore));
    const path = /\.xlsx$/i.test(out)
      ? out
      : join(out, ...(folder === undefined ? [] : [folder]), `${cartella.nome}.xlsx`);
    return {
      path,
      label: cartella.nome,
      cartella,
      make() {
        const bytes = maker.makeWorkbook(
          cartella.fogli.map((foglio) => foglio.make()),
          state,
        );
        return bytes.ok ? success(bytes.value) : failure(`${path}: ${describeFileProblem(bytes.error)}`);
      },
    };
  });
}

const LONGEST_FOLDER = 60;

/** Folded settore → folder; nothing where everybody is of one settore. */
function foldersOf(cartelle: readonly PlannedWorkbook[]): ReadonlyMap<string, string> {
  const folders = new Map<string, string>();
  const names = fileNames();
  for (const { persone } of cartelle) {
    const settore = persone[0]?.settore ?? "";
    const key = fold(settore);
    if (key !== "" && !folders.has(key)) folders.set(key, names.take(settore.slice(0, LONGEST_FOLDER)));
  }
  return folders.size < 2 ? new Map() : folders;
}
