// The tree as the rows that are to be seen: what is open, what the filters let through, and where a key leads.
import { describeOrfano, describeSegno } from "../../messages/albero";
import { ALBERO } from "../../messages/pane/albero";
import { squeeze } from "../../lib/text";
import type { Albero, NodoIndicatore, NodoOperativo, NodoStrategico, Posto, Raggiungimento } from "../../scheda/albero";

export interface AlberoFilters {
  /** "" lets everything through. */
  readonly settore: string;
  readonly persona: string;
}

export interface TreeRow {
  readonly id: string;
  /** From 1. */
  readonly level: number;
  readonly kind: string;
  readonly titolo: string;
  readonly at: Posto | undefined;
  readonly peso: number | undefined;
  readonly settore: string | undefined;
  readonly persona: string | undefined;
  readonly raggiunto: { readonly giugno: Raggiungimento; readonly dicembre: Raggiungimento } | undefined;
  /** undefined for branches that are no objective. */
  readonly nodo: NodoStrategico | NodoOperativo | NodoIndicatore | undefined;
  readonly marks: readonly string[];
  readonly parent: string | undefined;
  readonly hasChildren: boolean;
  readonly isOpen: boolean;
  readonly position: number;
  readonly count: number;
}

type Draft = Omit<TreeRow, "level" | "parent" | "hasChildren" | "isOpen" | "position" | "count"> & {
  readonly children: readonly Draft[];
  /** Open until somebody closes it. */
  readonly opensItself: boolean;
};

/** Ids of the branches that are no objective, as the tree marks them. */
const BRANCHES = { orfani: "orfani", liberi: "liberi" } as const;

/** `turned`: the nodes that a person has opened or closed, against what they do by themselves. */
export function treeRows(albero: Albero, filters: AlberoFilters, turned: ReadonlySet<string>): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (drafts: readonly Draft[], level: number, parent: string | undefined): void => {
    drafts.forEach(({ children, opensItself, ...draft }, index) => {
      const isOpen = children.length > 0 && opensItself !== turned.has(draft.id);
      const hasChildren = children.length > 0;
      rows.push({ ...draft, level, parent, hasChildren, isOpen, position: index + 1, count: drafts.length });
      if (isOpen) add(children, level + 1, draft.id);
    });
  };
  add(topOf(albero, filters), 1, undefined);
  return rows;
}

function topOf(albero: Albero, filters: AlberoFilters): readonly Draft[] {
  const branch = (id: string, titolo: string, operativi: readonly NodoOperativo[]): readonly Draft[] => {
    const children = operativi.filter((node) => passes(node, filters)).map((node) => operative(albero, node));
    if (children.length === 0) return [];
    return [{ ...nothing(id, titolo), marks: marksOf(albero, id), children, opensItself: true }];
  };
  return [
    ...albero.strategici.flatMap((node) => strategic(albero, node, filters)),
    ...branch(BRANCHES.orfani, ALBERO.orfani, albero.orfani),
    ...branch(BRANCHES.liberi, ALBERO.liberi, albero.liberi),
  ];
}

function strategic(albero: Albero, node: NodoStrategico, filters: AlberoFilters): readonly Draft[] {
  const isOwn = passes({ settore: node.settore, persona: undefined }, filters);
  const below = node.operativi.filter((one) => passes(one, filters));
  if (!isOwn && below.length === 0) return [];
  const { id, titolo, at, peso, settore, raggiunto } = node;
  return [
    {
      ...nothing(id, titolo),
      kind: ALBERO.strategico,
      at,
      peso,
      settore,
      raggiunto,
      nodo: node,
      marks: marksOf(albero, id),
      children: [
        ...node.indicatori.map((one) => indicator(one, ALBERO.impatto)),
        ...below.map((one) => operative(albero, one)),
      ],
      opensItself: true,
    },
  ];
}

function operative(albero: Albero, node: NodoOperativo): Draft {
  const { id, titolo, at, peso, settore, persona, raggiunto, orfano } = node;
  return {
    ...nothing(id, titolo),
    kind: ALBERO.operativo,
    at,
    peso,
    settore,
    persona,
    raggiunto,
    nodo: node,
    marks: [...(orfano === undefined ? [] : [describeOrfano(orfano)]), ...marksOf(albero, id)],
    children: node.indicatori.map((one) => indicator(one, ALBERO.indicatore)),
    opensItself: false,
  };
}

function indicator(node: NodoIndicatore, kind: string): Draft {
  const { id, titolo, at, peso, raggiunto } = node;
  return { ...nothing(id, titolo), kind, at, peso, raggiunto, nodo: node, children: [], opensItself: false };
}

function nothing(id: string, titolo: string) {
  const blank = undefined;
  return {
    id,
    titolo,
    kind: "",
    at: blank,
    peso: blank,
    settore: blank,
    persona: blank,
    raggiunto: blank,
    nodo: blank,
    marks: [],
  };
}

function marksOf({ segni }: Albero, id: string): readonly string[] {
  return (segni.get(id) ?? []).map(describeSegno);
}

function passes(node: Pick<NodoOperativo, "settore" | "persona">, { settore, persona }: AlberoFilters): boolean {
  const same = (wanted: string, own: string | undefined): boolean =>
    wanted === "" || squeeze(own ?? "") === squeeze(wanted);
  return same(settore, node.settore) && same(persona, node.persona);
}

/** Everybody and every settore that an objective names, in order. */
export function filterNames(albero: Albero): {
  readonly settori: readonly string[];
  readonly persone: readonly string[];
} {
  const all = [...albero.strategici.flatMap(({ operativi }) => operativi), ...albero.orfani, ...albero.liberi];
  const names = new Map<string, string>();
  for (const { persona } of all)
    if (persona !== undefined && !names.has(squeeze(persona))) names.set(squeeze(persona), persona);
  return {
    settori: albero.settori.map(({ settore }) => settore).sort((one, other) => one.localeCompare(other, "it")),
    persone: [...names.values()].sort((one, other) => one.localeCompare(other, "it")),
  };
}

export type Move = { readonly kind: "go"; readonly index: number } | { readonly kind: "turn"; readonly id: string };

const PAGE = 8;

/** What a key of the tree does on the row; undefined for keys that are not the tree's. */
export function moveOf(key: string, rows: readonly TreeRow[], at: number): Move | undefined {
  const row = rows[at];
  const last = rows.length - 1;
  const go = (index: number): Move => ({ kind: "go", index: Math.max(0, Math.min(last, index)) });
  if (!row) return undefined;
  switch (key) {
    case "ArrowDown":
      return go(at + 1);
    case "ArrowUp":
      return go(at - 1);
    case "PageDown":
      return go(at + PAGE);
    case "PageUp":
      return go(at - PAGE);
    case "Home":
      return go(0);
    case "End":
      return go(last);
    case "ArrowRight":
      if (!row.hasChildren) return undefined;
      return row.isOpen ? go(at + 1) : { kind: "turn", id: row.id };
    case "ArrowLeft":
      if (row.isOpen) return { kind: "turn", id: row.id };
      return row.parent === undefined ? undefined : go(rows.findIndex(({ id }) => id === row.parent));
    default:
      return undefined;
  }
}
