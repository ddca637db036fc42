// Forms for the whole staff: which workbooks, which sheets in each, who is skipped and why. Nothing is built before it is asked for.
import { FORM_NAMES } from "../../messages/moduli-fogli";
import { cellAddress } from "../../workbook/address";
import { parseAddress, reference } from "../../workbook/address";
import type { NewSheet } from "../../workbook/new-sheet";
import { fold } from "../../lib/text";
import { fileNames, sheetNames } from "./names";
import type { Names } from "./names";
import { buildModulo, isPersonal, moduliFor } from "./catalogue";
import type { RigaRiepilogo } from "./riepilogo-place";
import type {
  PlannedWorkbook,
  PlannedSheet,
  ModuloEnte,
  ModuloId,
  ModuloPersona,
  StartingObiettivo,
  Persona,
  SkippedPersona,
  WorkbooksPlan,
  WorkbooksRequest,
} from "./types";

export function planWorkbooks(richiesta: WorkbooksRequest): WorkbooksPlan {
  const { personale, opzioni, per, presenti = [] } = richiesta;
  const offered = new Set(moduliFor(opzioni.sistema));
  const moduli = richiesta.moduli.filter((id) => offered.has(id));
  const saltate: SkippedPersona[] = [...personale.saltate];
  const groups = groupPeople(personale.persone, per);
  const files = fileNames();
  const cartelle = groups.map(({ nome, persone }): PlannedWorkbook => {
    const names = sheetNames(presenti);
    const own: PlannedSheet[] = [];
    const made: Persona[] = [];
    for (const persona of persone) {
      const taken = moduli.filter(isPersonal).find((id) => names.has(plainName(id, persona, moduli)));
      if (taken !== undefined && presenti.length > 0) {
        const foglio = plainName(taken, persona, moduli);
        saltate.push({ riga: persona.riga, nome: persona.nome, motivo: { code: "FOGLIO_ESISTENTE", foglio } });
        continue;
      }
      made.push(persona);
      own.push(...sheetsOf(richiesta, persona, moduli, names));
    }
    const body = bodySheets(richiesta, moduli, made, own, names, presenti);
    return { nome: files.take(nome), persone: made, fogli: [...body, ...own] };
  });
  return { cartelle: cartelle.filter(({ fogli }) => fogli.length > 0), saltate: saltate.sort(byRow) };
}

function byRow(one: SkippedPersona, other: SkippedPersona): number {
  return one.riga - other.riga;
}

type Staff = WorkbooksRequest["personale"]["persone"];

function groupPeople(
  persone: Staff,
  per: WorkbooksRequest["per"],
): readonly { readonly nome: string; readonly persone: Staff }[] {
  if (per === "tutti") return [{ nome: FORM_NAMES.schede, persone }];
  if (per === "persona") return persone.map((persona) => ({ nome: persona.nome, persone: [persona] }));
  const groups = new Map<string, { nome: string; persone: Staff[number][] }>();
  for (const persona of persone) {
    const nome = persona.settore ?? FORM_NAMES.senzaSettore;
    const group = groups.get(fold(nome));
    if (group) group.persone.push(persona);
    else groups.set(fold(nome), { nome, persone: [persona] });
  }
  return [...groups.values()];
}

/** One form a person is called by the name alone; of several each says which it is. */
function plainName(id: ModuloPersona, persona: Persona, moduli: readonly ModuloId[]): string {
  return sheetNames().take(persona.nome, suffixOf(id, moduli));
}

function suffixOf(id: ModuloPersona, moduli: readonly ModuloId[]): string {
  return moduli.filter(isPersonal).length > 1 ? ` ${FORM_NAMES[id]}` : "";
}

function sheetsOf(
  { opzioni, iniziali }: WorkbooksRequest,
  persona: Persona,
  moduli: readonly ModuloId[],
  names: Names,
): readonly PlannedSheet[] {
  const own = iniziali?.persone.get(fold(persona.nome));
  return moduli.filter(isPersonal).map((modulo): PlannedSheet => {
    const nome = names.take(persona.nome, suffixOf(modulo, moduli));
    const contenuto = { nome, persona, ...(own === undefined ? {} : { iniziali: own }) };
    return { nome, modulo, persona: persona.nome, make: () => buildModulo(modulo, opzioni, contenuto) };
  });
}

/** The body's forms of a workbook; those that are there already stay as they are. */
function bodySheets(
  richiesta: WorkbooksRequest,
  moduli: readonly ModuloId[],
  persone: readonly Persona[],
  own: readonly PlannedSheet[],
  names: Names,
  presenti: readonly string[],
): readonly PlannedSheet[] {
  const { opzioni, iniziali } = richiesta;
  const piano = iniziali?.piano ?? [];
  const there = sheetNames(presenti);
  const single = (modulo: ModuloEnte, make: (nome: string) => NewSheet): readonly PlannedSheet[] => {
    if (there.has(FORM_NAMES[modulo])) return [];
    const nome = names.take(FORM_NAMES[modulo]);
    return [{ nome, modulo, make: () => make(nome) }];
  };
  return moduli.flatMap((modulo): readonly PlannedSheet[] => {
    switch (modulo) {
      case "personale":
        return single(modulo, (nome) => buildModulo(modulo, opzioni, { nome, persone }));
      case "piano":
        return single(modulo, (nome) => buildModulo(modulo, opzioni, { nome, piano }));
      case "riepilogo":
        return single(modulo, (nome) =>
          buildModulo(modulo, opzioni, { nome, punteggi: persone.map((persona) => scoreOf(persona, own)) }),
        );
      case "pesatura":
        return single(modulo, (nome) => buildModulo(modulo, opzioni, { nome }));
      case "obiettivo_strategico":
      case "obiettivo_operativo":
        return objectives(modulo, piano).flatMap((righe) => {
          const nome = names.take(FORM_NAMES[modulo]);
          return [{ nome, modulo, make: () => buildModulo(modulo, opzioni, { nome, righe }) }];
        });
      default:
        return [];
    }
  });
}

/** The indicators of each objective of last year's plan; one blank sheet where there is none. */
function objectives(
  modulo: ModuloEnte,
  piano: readonly StartingObiettivo[],
): readonly (readonly StartingObiettivo[])[] {
  if (modulo === "obiettivo_strategico") {
    const names = [...new Set(piano.flatMap(({ strategico }) => strategico ?? []))];
    return names.length === 0 ? [[]] : names.map((obiettivo) => [{ obiettivo, indicatore: "" }]);
  }
  const byName = new Map<string, StartingObiettivo[]>();
  for (const riga of piano) byName.set(fold(riga.obiettivo), [...(byName.get(fold(riga.obiettivo)) ?? []), riga]);
  return byName.size === 0 ? [[]] : [...byName.values()];
}

/** The score stands where the person's own form says: the sheet's name for it. */
function scoreOf(persona: Persona, own: readonly PlannedSheet[]): RigaRiepilogo {
  const form = own.find(
    (foglio) =>
      foglio.persona === persona.nome && (foglio.modulo === "valutazione" || foglio.modulo === "comportamenti"),
  );
  const range = form?.make().names?.find(({ name }) => name === "PERF_Punteggio")?.range;
  const at = range === undefined ? undefined : parseAddress(range);
  if (form === undefined || at === undefined) return { persona };
  const address = cellAddress(at.top, at.left).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return { persona, punteggio: reference(form.nome, address) };
}
