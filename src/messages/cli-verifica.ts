// The words of a check's outcome on the command line and in the sheet of findings.
import type { CheckResult, Esito, SchedaJson, SistemaDa } from "../scheda/model";
import type { Finding, Severity } from "../scheda/finding";
import type { Scelta, Scelte, Sistema } from "../sistema/types";
import type { CellValue } from "../workbook/cell";
import type { CellContent, Edit } from "../workbook/edit";
import { KIND_LABELS } from "./kinds";
import { formatNumber, formatScore } from "./numbers";

const SOURCES: Readonly<Record<SistemaDa, string>> = {
  argomento: "indicato sulla riga di comando",
  cartella: "salvato nella cartella",
  riconosciuto: "riconosciuto dalle schede",
  predefinito: "predefinito",
};

export function describeSistema(sistema: Sistema, da: SistemaDa): string {
  return `Sistema: ${sistema.id} – ${sistema.nome} (${SOURCES[da]})`;
}

/** "S1 = soglia: I punteggi fra due fasce … (Linee guida, 3.5)". */
export function describeScelta(scelta: Scelta, option: string): string {
  const text = scelta.opzioni.find(({ id }) => id === option)?.testo ?? option;
  return `${scelta.id} = ${option}: ${text} (${scelta.fonte}: ${scelta.clausola})`;
}

export function describeScelteInForce(sistema: Sistema, scelte: Scelte): readonly string[] {
  return sistema.scelte.map((scelta) => describeScelta(scelta, scelte[scelta.id] ?? scelta.opzioni[0]?.id ?? ""));
}

export function countWords(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

export function describeTotals({ schede, errori, avvisi, note }: CheckResult["totali"]): string {
  return [
    countWords(schede, "scheda", "schede"),
    countWords(errori, "errore", "errori"),
    countWords(avvisi, "avviso", "avvisi"),
    countWords(note, "nota", "note"),
  ].join(", ");
}

export function nothingWrong(schede: number): string {
  return `Nessun rilievo: ${countWords(schede, "scheda esaminata", "schede esaminate")}.`;
}

export function nothingRecognised(): string {
  return (
    "Nessuna scheda riconosciuta. Si cercano tabelle con intestazioni come «Fattore di valutazione» e «Punteggio massimo», " +
    "«Obiettivi», «Indicatore», «Peso» e «Target», «Item» e «Giudizio», «Nome», «Punteggio» e «Fascia»."
  );
}

export function ignoredCount(count: number): string {
  return `${countWords(count, "rilievo messo da parte", "rilievi messi da parte")} nella cartella, non contati.`;
}

export function describeSheet(name: string): string {
  return `Foglio «${name}»`;
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { errore: "errore", avviso: "avviso", nota: "nota" };

/** "Rossi Maria, dirigente, 2017: punteggio 88,9, fascia Distinzione". */
export function describeScheda(scheda: SchedaJson, sistema: Sistema): string {
  const { persona, kind, categoria, anno, righe, dovuto } = scheda;
  const categoryName = sistema.categorie.find(({ id }) => id === categoria)?.nome ?? categoria;
  const who = [persona ?? KIND_LABELS[kind], categoryName, anno === undefined ? undefined : String(anno)];
  const heading = who.filter((part) => part !== undefined).join(", ");
  if (righe !== undefined) return `${heading}: ${countWords(righe.length, "persona", "persone")}`;
  const stated = describeEsito(scheda, sistema);
  const due = dovuto === undefined ? "" : describeEsito(dovuto, sistema);
  if (stated === "") return due === "" ? heading : `${heading}: dovuto ${due}`;
  return due === "" || due === stated ? `${heading}: ${stated}` : `${heading}: ${stated}; dovuto ${due}`;
}

function describeEsito({ punteggio, fascia, livello, retribuzione }: Esito, sistema: Sistema): string {
  const bands = sistema.fasce?.tabelle.flatMap(({ voci }) => voci) ?? [];
  const bandName = bands.find(({ id }) => id === fascia)?.nome ?? fascia ?? livello;
  return [
    punteggio === undefined ? undefined : `punteggio ${formatScore(punteggio)}`,
    bandName === undefined ? undefined : `${sistema.termini.fascia} ${bandName}`,
    retribuzione === undefined ? undefined : `retribuzione ${formatNumber(retribuzione)}%`,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

/** "R9 · Linee guida, allegato 2"; empty where no rule is named. */
export function describeSource({ rule, fonte }: Pick<Finding, "rule" | "fonte">): string {
  return [rule, fonte].filter((part) => part !== undefined).join(" · ");
}

export function describeContent(content: CellContent | undefined): string {
  if (content === null || content === undefined || content === "") return "vuota";
  if (typeof content === "number") return formatNumber(content);
  if (typeof content === "boolean") return content ? "VERO" : "FALSO";
  if (typeof content === "string") return `«${content}»`;
  return "formula" in content ? content.formula : (ERROR_WORDS[content.error] ?? content.error);
}

/** The errors as the Italian Excel shows them, where it translates them. */
const ERROR_WORDS: Readonly<Record<string, string>> = {
  "#NULL!": "#NULLO!",
  "#VALUE!": "#VALORE!",
  "#REF!": "#RIF!",
  "#NAME?": "#NOME?",
  "#N/A": "#N/D",
};

/** "B9 da 15 a 20; B10 da 15 a 0". */
export function describeChanges(fix: readonly Edit[], sheet: string): string {
  return fix
    .map(
      (edit) =>
        `${edit.sheet === sheet ? "" : `«${edit.sheet}» `}${edit.cell} da ${describeContent(edit.from)} a ${describeContent(edit.to)}`,
    )
    .join("; ");
}

export function describeFix(fix: readonly Edit[], sheet: string): string {
  return `Correzione: ${describeChanges(fix, sheet)}.`;
}

export function describeValue(value: CellValue | undefined): string | number | null {
  if (value === undefined || value === null) return null;
  return typeof value === "number" || typeof value === "string" ? value : describeContent(value);
}

export interface FilesSummary {
  readonly files: number;
  readonly withErrors: number;
  readonly unusable: number;
  readonly totali: CheckResult["totali"];
}

export function describeFiles({ files, withErrors, unusable, totali }: FilesSummary): string {
  const failed = unusable === 0 ? "" : `, ${countWords(unusable, "non esaminato", "non esaminati")}`;
  return `In tutto ${countWords(files, "file", "file")} (${formatNumber(withErrors)} con errori${failed}): ${describeTotals(totali)}.`;
}

export const REPORT = {
  title: "Rilievi sulle schede di valutazione",
  scelte: "Scelte in vigore:",
  footer: "Rilievi PERF – pagina &P di &N",
  columns: [
    { title: "Gravità", width: 9 },
    { title: "Foglio", width: 16 },
    { title: "Cella", width: 9 },
    { title: "Persona", width: 20 },
    { title: "Codice", width: 25 },
    { title: "Rilievo", width: 48 },
    { title: "Regola", width: 7 },
    { title: "Articolo", width: 22 },
    { title: "Atteso", width: 11 },
    { title: "Trovato", width: 11 },
    { title: "Correzione", width: 28 },
  ],
} as const;

export function exported(path: string): string {
  return `Copia con i rilievi: ${path}`;
}
