// What is shown before forms are made: from a fresh reading to the sentences, the lists and the job. Pure.
import { describeSkipped, MODULO_LABELS } from "../../messages/moduli";
import {
  archiveName,
  describeFile,
  describeCarried,
  describeWhere,
  generateAction,
  generateTitle,
  insertedAction,
  insertedNow,
  MODULI,
  newAnnoTitle,
  newSchedaTitle,
  newSheetName,
  renamedBecause,
  skippedCount,
} from "../../messages/pane/moduli";
import type {
  PlannedWorkbook,
  PlannedSheet,
  LastYear,
  ModuloId,
  OpzioniModuli,
  Persona,
  PersonaleRead,
  SkippedPersona,
} from "../../scheda/moduli/types";
import type { Engine } from "../engine";
import type { ModuliEngine } from "../moduli-engine";
import type { Outcome } from "../state/model";
import type { Destination, JobPreview, Listing, PesoRow } from "../state/moduli";
import type { TypedOpzioni } from "./drafts";
import { storedRules } from "./stored-rules";

/** What the workbook holds and what words and forms are made with. */
export interface Bench {
  readonly outcome: Outcome;
  readonly engine: Engine;
  readonly moduli: ModuliEngine;
}

export interface SchedaRequest {
  readonly modulo: ModuloId;
  readonly opzioni: TypedOpzioni;
  readonly persona?: Persona;
}

export function previewScheda(bench: Bench, { modulo, opzioni, persona }: SchedaRequest): JobPreview {
  const { moduli, outcome } = bench;
  const all = allOpzioni(bench, opzioni);
  const whose = persona === undefined ? {} : { persona };
  const own = moduli.buildModulo(modulo, all).name;
  const taken = outcome.snapshot.sheets.map(({ name }) => name);
  const nameAmong = (names: readonly string[]): string =>
    persona === undefined ? moduli.sheetNames(names).take(own) : moduli.sheetNames(names).take(persona.nome, ` ${own}`);
  const usual = nameAmong([]);
  const nome = nameAmong(taken);
  const label = MODULO_LABELS[modulo];
  const foglio: PlannedSheet = {
    nome,
    modulo,
    ...(persona === undefined ? {} : { persona: persona.nome }),
    make: () => moduli.buildModulo(modulo, all, { ...whose, nome }),
  };
  const pesi = persona === undefined ? undefined : pesiOf(bench, modulo, persona);
  return {
    title: newSchedaTitle(label, persona?.nome),
    sentences: [nome === usual ? newSheetName(nome) : renamedBecause(usual, nome), ...(pesi?.sentences ?? [])],
    pesi: pesi?.rows ?? [],
    lists: [],
    skipped: [],
    job: { kind: "sheets", azione: insertedAction(label, persona?.nome), fogli: [foglio], done: insertedNow([nome]) },
    action: MODULI.insert,
  };
}

const WITH_PESI: readonly ModuloId[] = ["assegnazione", "valutazione"];

/** The weights as the form will have them, and why they are not those of the table. */
function pesiOf(
  { moduli, engine, outcome: { checked } }: Bench,
  modulo: ModuloId,
  { categoria, obiettiviIndividuali, collaboratori }: Persona,
): { readonly rows: readonly PesoRow[]; readonly sentences: readonly string[] } | undefined {
  if (categoria === undefined || !WITH_PESI.includes(modulo)) return undefined;
  const due = moduli.pesiDovuti(checked.sistema, checked.scelte, categoria, {
    obiettiviIndividuali: obiettiviIndividuali ?? null,
    collaboratori: collaboratori ?? null,
  });
  if (!due.ok) return undefined;
  return {
    rows: due.value.fattori.map(({ fattore, peso, pesoTabella }) => ({
      fattore: `${fattore.id} ${fattore.nome}`,
      tabella: pesoTabella,
      dovuto: peso,
    })),
    sentences: moduli
      .explainPesi(due.value)
      .filter(({ codice }) => codice !== "PESO_TABELLA")
      .map(engine.describePasso),
  };
}

export interface StaffRequest {
  readonly moduli: readonly ModuloId[];
  readonly destination: Destination;
  readonly opzioni: TypedOpzioni;
  /** Of this workbook, for the forms of another year. */
  readonly iniziali?: LastYear;
}

export function previewStaff(
  bench: Bench,
  personale: PersonaleRead,
  { moduli, destination, opzioni, iniziali }: StaffRequest,
): JobPreview {
  const { outcome } = bench;
  const isHere = destination === "qui";
  const piano = bench.moduli.planWorkbooks({
    opzioni: allOpzioni(bench, opzioni),
    personale,
    moduli,
    per: isHere ? "tutti" : destination,
    ...(iniziali === undefined ? {} : { iniziali }),
    ...(isHere ? { presenti: outcome.snapshot.sheets.map(({ name }) => name) } : {}),
  });
  const cartelle = piano.cartelle.filter(({ fogli }) => fogli.length > 0);
  const fogli = cartelle.flatMap((cartella) => cartella.fogli);
  const people = cartelle.reduce((sum, { persone }) => sum + persone.length, 0);
  const skipped = allSkipped(personale.saltate, piano.saltate).map(describeSkipped);
  const job: JobPreview["job"] =
    fogli.length === 0
      ? null
      : isHere
        ? { kind: "sheets", azione: generateAction(people), fogli, done: insertedNow(fogli.map(({ nome }) => nome)) }
        : { kind: "files", cartelle, stato: storedRules(bench), archive: archiveName(opzioni.anno) };
  return {
    title: iniziali === undefined ? generateTitle(fogli.length, people) : newAnnoTitle(opzioni.anno),
    sentences: [
      ...(iniziali === undefined ? [] : [`${generateTitle(fogli.length, people)}.`]),
      job === null ? MODULI.nothingToMake : describeWhere(cartelle.length, isHere),
      ...(skipped.length === 0 ? [] : [skippedCount(skipped.length)]),
      ...(iniziali === undefined ? [] : [MODULI.notCarried]),
    ],
    pesi: [],
    lists: [
      ...(skipped.length === 0 ? [] : [{ title: MODULI.skipped, lines: skipped, isOpen: true }]),
      ...(iniziali === undefined ? [] : [{ title: MODULI.carried, lines: describeCarried(iniziali) }]),
      ...(job === null ? [] : [madeList(cartelle, fogli, isHere)]),
    ],
    skipped,
    job,
    action: MODULI.generate,
  };
}

function madeList(cartelle: readonly PlannedWorkbook[], fogli: readonly PlannedSheet[], isHere: boolean): Listing {
  return isHere
    ? { title: MODULI.newSheets, lines: fogli.map(({ nome }) => nome) }
    : {
        title: MODULI.newFiles,
        lines: cartelle.map((cartella) => describeFile(`${cartella.nome}.xlsx`, cartella.fogli.length)),
      };
}

/** Each row once, whoever found it wanting. */
function allSkipped(...lists: readonly (readonly SkippedPersona[])[]): readonly SkippedPersona[] {
  const byKey = new Map(lists.flat().map((one) => [`${String(one.riga)}|${one.motivo.code}|${one.nome}`, one]));
  return [...byKey.values()].sort((one, other) => one.riga - other.riga);
}

function allOpzioni({ outcome: { checked } }: Bench, opzioni: TypedOpzioni): OpzioniModuli {
  return { ...opzioni, sistema: checked.sistema, scelte: checked.scelte };
}
