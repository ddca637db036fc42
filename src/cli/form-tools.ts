// What the commands that make files use of the core and of xlsx/, in one place so that tests can put others in.
import { buildModulo, moduliFor, planGenera, readIniziali, readPersonale } from "../scheda/moduli/index";
import type { FileMaker } from "../workbook/files";
import { createFileMaker } from "../xlsx/index";

export interface FormTools {
  readonly buildModulo: typeof buildModulo;
  readonly moduliFor: typeof moduliFor;
  readonly planGenera: typeof planGenera;
  readonly readIniziali: typeof readIniziali;
  readonly readPersonale: typeof readPersonale;
  readonly createFileMaker: () => FileMaker;
}

export const FORM_TOOLS: FormTools = {
  buildModulo,
  moduliFor,
  planGenera,
  readIniziali,
  readPersonale,
  createFileMaker,
};
