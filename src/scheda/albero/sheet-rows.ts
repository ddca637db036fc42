// The rows of the sheet «Albero PERF»: what each node shows, with its marks in words.
import { describeOrfano, describeSegno, explainRaggiungimento, showRead } from "../../messages/albero";
import { ALBERO_FOGLIO } from "../../messages/albero-foglio";
import type { CellContent } from "../../workbook/edit";
import type { NumberRead } from "../recognise/reading";
import type { Albero, Mancanza, Momenti, NodoIndicatore, NodoOperativo, NodoStrategico, Raggiungimento } from "./model";
import { ENTE_ID, LIBERI_ID, ORFANI_ID } from "./model";

export interface CellaFoglio {
  readonly content: CellContent;
  readonly format?: string;
}

export interface RigaFoglio {
  /** 0 the ente, 1 strategic objectives and branches, 2 operational ones, 3 their indicators. */
  readonly level: number;
  readonly style: "blocco" | "totale_cella" | "indicatore";
  readonly cells: readonly CellaFoglio[];
}

const FULL = 100;
const BLANK: CellaFoglio = { content: null };
const FIGURE = "0.00";

export function treeRows(albero: Albero): readonly RigaFoglio[] {
  const { ente, strategici, orfani, liberi } = albero;
  if (strategici.length + orfani.length + liberi.length === 0) return [];
  return [
    nodeRow(
      0,
      "blocco",
      ALBERO_FOGLIO.ente,
      { titolo: ALBERO_FOGLIO.enteTitle, raggiunto: ente },
      marks(albero, ENTE_ID),
    ),
    ...strategici.flatMap((node) => strategicRows(albero, node)),
    ...branchRows(albero, ALBERO_FOGLIO.orfani, ORFANI_ID, orfani),
    ...branchRows(albero, ALBERO_FOGLIO.liberi, LIBERI_ID, liberi),
  ];
}

export function settoreRows({ settori }: Albero): readonly RigaFoglio[] {
  return settori.map(({ settore, operativi, strategici, altri, dirigente }) => {
    const notes = [
      note(ALBERO_FOGLIO.december, altri.dicembre),
      strategici === 0 ? "" : note(ALBERO_FOGLIO.manager, dirigente.dicembre),
    ];
    const cells = [
      BLANK,
      text(settore),
      { content: operativi + strategici },
      BLANK,
      BLANK,
      BLANK,
      BLANK,
      achieved(altri.giugno),
      BLANK,
      achieved(dirigente.dicembre),
      achieved(altri.dicembre),
      text(joinNotes(notes)),
    ];
    return { level: 1, style: "indicatore" as const, cells };
  });
}

function strategicRows(albero: Albero, node: NodoStrategico): readonly RigaFoglio[] {
  return [
    nodeRow(1, "blocco", ALBERO_FOGLIO.strategico, node, marks(albero, node.id)),
    ...node.indicatori.map((one) => indicatorRow(2, ALBERO_FOGLIO.impatto, one)),
    ...node.operativi.flatMap((one) => operativeRows(albero, one)),
  ];
}

function branchRows(
  albero: Albero,
  titolo: string,
  id: string,
  operativi: readonly NodoOperativo[],
): readonly RigaFoglio[] {
  if (operativi.length === 0) return [];
  return [
    nodeRow(1, "blocco", ALBERO_FOGLIO.ramo, { titolo }, marks(albero, id)),
    ...operativi.flatMap((one) => operativeRows(albero, one)),
  ];
}

function operativeRows(albero: Albero, node: NodoOperativo): readonly RigaFoglio[] {
  const own = node.orfano === undefined ? [] : [describeOrfano(node.orfano)];
  return [
    nodeRow(2, "totale_cella", ALBERO_FOGLIO.operativo, node, [...own, ...marks(albero, node.id)]),
    ...node.indicatori.map((one) => indicatorRow(3, ALBERO_FOGLIO.indicatore, one)),
  ];
}

interface Mostrato {
  readonly titolo: string;
  readonly settore?: string | undefined;
  readonly persona?: string | undefined;
  readonly peso?: number | undefined;
  readonly raggiunto?: Momenti<Raggiungimento>;
}

function nodeRow(
  level: number,
  style: RigaFoglio["style"],
  livello: string,
  { titolo, settore, persona, peso, raggiunto }: Mostrato,
  segni: readonly string[],
): RigaFoglio {
  const cells = [
    text(livello),
    text(titolo),
    text(settore ?? ""),
    text(persona ?? ""),
    { content: peso ?? null },
    BLANK,
    BLANK,
    raggiunto ? achieved(raggiunto.giugno) : BLANK,
    BLANK,
    BLANK,
    raggiunto ? achieved(raggiunto.dicembre) : BLANK,
    text(joinNotes([...segni, ...(raggiunto ? notesOf(raggiunto, segni.length > 0) : [])])),
  ];
  return { level, style, cells };
}

function indicatorRow(level: number, livello: string, node: NodoIndicatore): RigaFoglio {
  const { giugno, dicembre } = node.letture;
  const cells = [
    text(livello),
    text(node.titolo),
    BLANK,
    BLANK,
    { content: node.peso ?? null },
    readCell(giugno.target),
    readCell(giugno.risultato),
    achieved(node.raggiunto.giugno),
    readCell(dicembre.target),
    readCell(dicembre.risultato),
    achieved(node.raggiunto.dicembre),
    text(explainRaggiungimento(node.raggiunto.dicembre)),
  ];
  return { level, style: "indicatore", cells };
}

function marks({ segni }: Albero, id: string): readonly string[] {
  return (segni.get(id) ?? []).map(describeSegno);
}

/** The mark has said already that the weights are why. */
function notesOf({ giugno, dicembre }: Momenti<Raggiungimento>, isMarked: boolean): readonly string[] {
  const isTold = isMarked && dicembre.esito === "incompleto" && dicembre.mancano.every(isSum);
  const june = giugno.esito === "calcolato" ? note(ALBERO_FOGLIO.june, giugno) : "";
  return [isTold ? "" : note(ALBERO_FOGLIO.december, dicembre), june];
}

function isSum({ motivo }: Mancanza): boolean {
  return motivo.code === "PESI_SOMMA";
}

function note(before: string, raggiunto: Raggiungimento): string {
  const told = explainRaggiungimento(raggiunto);
  return told === "" ? "" : before + told;
}

function joinNotes(notes: readonly string[]): string {
  return notes.filter((part) => part !== "").join(". ");
}

function text(content: string): CellaFoglio {
  return content === "" ? BLANK : { content, format: "@" };
}

function achieved(raggiunto: Raggiungimento): CellaFoglio {
  return raggiunto.esito === "calcolato" ? { content: raggiunto.valore, format: FIGURE } : BLANK;
}

/** As the person wrote it: numbers stay numbers, with a percentage or a date as such. */
function readCell(read: NumberRead | undefined): CellaFoglio {
  if (read?.kind !== "number") return text(showRead(read));
  if (read.percent) return { content: read.value / FULL, format: "0.##%" };
  return read.date ? { content: read.value, format: "dd/mm/yyyy" } : { content: read.value };
}
