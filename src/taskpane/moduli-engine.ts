// The making of forms as the pane knows it: a type here, the code in a chunk of its own that only the place Moduli asks for, so
// that the check's chunk does not grow.
import type { explainPesi, pesiDovuti } from "../calc/pesi";
import type { Result } from "../lib/result";
import type { describeFoglioInvio, describeInvioProblem } from "../messages/invio";
import type { CheckedWorkbook } from "../scheda/check";
import type { InvioProblem, OpzioniInvio, PianoInvio } from "../scheda/invio/types";
import type {
  Iniziali,
  ModuloId,
  OpzioniModuli,
  Persona,
  PersonaleLetto,
  PersonaleProblem,
  PianoGenera,
  RichiestaGenera,
} from "../scheda/moduli/types";
import type { Sistema } from "../sistema/types";
import type { Snapshot } from "../workbook/cell";
import type { NewSheet } from "../workbook/new-sheet";

export interface ModuliEngine {
  readonly moduliFor: (sistema: Sistema) => readonly ModuloId[];
  readonly buildModulo: (
    id: ModuloId,
    opzioni: OpzioniModuli,
    dati: { readonly persona?: Persona; readonly nome?: string },
  ) => NewSheet;
  readonly readPersonale: (snapshot: Snapshot, sistema: Sistema) => Result<PersonaleLetto, PersonaleProblem>;
  readonly readIniziali: (checked: CheckedWorkbook) => Iniziali;
  readonly planGenera: (richiesta: RichiestaGenera) => PianoGenera;
  readonly listValutatori: (checked: CheckedWorkbook) => readonly string[];
  readonly planInvio: (
    checked: CheckedWorkbook,
    valutatore: string,
    opzioni: OpzioniInvio,
  ) => Result<PianoInvio, InvioProblem>;
  readonly pesiDovuti: typeof pesiDovuti;
  readonly explainPesi: typeof explainPesi;
  readonly describeFoglioInvio: typeof describeFoglioInvio;
  readonly describeInvioProblem: typeof describeInvioProblem;
}

let loading: Promise<ModuliEngine> | undefined;

/** Loaded once; a load that failed is tried again. */
export function loadModuli(): Promise<ModuliEngine> {
  loading ??= import("./moduli-engine-parts").catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
