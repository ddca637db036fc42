// What the commands that make files use of the core and of xlsx/, in one place so that tests can put others in.
import { buildModulo, moduliFor, planWorkbooks, readLastYear, readPersonale } from "../scheda/moduli/index";
import type { FileMaker } from "../workbook/files";
import { createFileMaker } from "../xlsx/index";

export interface FormTools {
  readonly buildModulo: typeof buildModulo;
  readonly moduliFor: typeof moduliFor;
  readonly planWorkbooks: typeof planWorkbooks;
  readonly readLastYear: typeof readLastYear;
  readonly readPersonale: typeof readPersonale;
  readonly createFileMaker: () => FileMaker;
}

export const FORM_TOOLS: FormTools = {
  buildModulo,
  moduliFor,
  planWorkbooks,
  readLastYear,
  readPersonale,
  createFileMaker,
};
