// What `scheda genera` tells at the end: for people, or as one JSON document.
import { describeAnno, describeMade, describeSkippedPeople } from "../messages/cli-genera";
import { describeSistema } from "../messages/cli-verifica";
import { describeSkipReason } from "../messages/moduli";
import type { SistemaDa } from "../scheda/index";
import type { ModuloId, OpzioniModuli, SkippedPersona } from "../scheda/moduli/types";
import type { Sistema } from "../sistema/types";
import type { GeneraRequest } from "./genera-arguments";
import type { WorkbookToMake } from "./genera-files";

export interface GeneraOutcome {
  readonly made: readonly WorkbookToMake[];
  readonly saltate: readonly SkippedPersona[];
  readonly sistema: Sistema;
  readonly sistemaDa: SistemaDa;
  readonly opzioni: OpzioniModuli;
  readonly moduli: readonly ModuloId[];
}

export function renderGenera(outcome: GeneraOutcome, request: GeneraRequest): string {
  return request.json ? renderDocument(outcome, request) : renderLines(outcome, request);
}

function totalsOf(made: readonly WorkbookToMake[]): {
  readonly cartelle: number;
  readonly fogli: number;
  readonly persone: number;
} {
  const persone = new Set(made.flatMap(({ cartella }) => cartella.persone));
  const fogli = made.reduce((total, { cartella }) => total + cartella.fogli.length, 0);
  return { cartelle: made.length, fogli, persone: persone.size };
}

function renderLines(
  { made, saltate, sistema, sistemaDa, opzioni }: GeneraOutcome,
  { anno, out }: GeneraRequest,
): string {
  const lines = [
    describeSistema(sistema, sistemaDa),
    describeAnno(opzioni.anno, anno !== undefined),
    describeMade({ ...totalsOf(made), out }),
    ...describeSkippedPeople(saltate),
  ];
  return `${lines.join("\n")}\n`;
}

function renderDocument(outcome: GeneraOutcome, { personale, per }: GeneraRequest): string {
  const { made, saltate, sistema, sistemaDa, opzioni, moduli } = outcome;
  const document = {
    ...(personale === undefined ? {} : { file: personale, per }),
    sistema: sistema.id,
    sistema_da: sistemaDa,
    scelte: opzioni.scelte,
    anno: opzioni.anno,
    moduli,
    cartelle: made.map(({ path, cartella }) => ({
      file: path,
      persone: cartella.persone.map(({ nome }) => nome),
      fogli: cartella.fogli.map(({ nome, modulo, persona }) => ({
        nome,
        modulo,
        ...(persona === undefined ? {} : { persona }),
      })),
    })),
    saltate: saltate.map(({ riga, nome, motivo }) => ({
      riga,
      nome,
      code: motivo.code,
      message: describeSkipReason(motivo),
    })),
    totali: { ...totalsOf(made), saltate: saltate.length },
  };
  return `${JSON.stringify(document)}\n`;
}
