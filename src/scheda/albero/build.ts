// From the objectives of a year to the tree: each operational one under the strategic one it names (R14), then the means upwards
// (R10–R12) and those of the settori (R18). The check compares the schede with this very tree.
import { mancantiOf } from "../../calc/media";
import type { Mancanti } from "../../calc/media";
import { isHundred, sum } from "../../lib/decimal";
import { fold } from "../../lib/text";
import { findStrategico } from "../checks/tree";
import type { AnyScheda } from "../kinds/index";
import type { ObiettivoScheda } from "../kinds/obiettivo/model";
import type { CheckContext } from "../model";
import type { Draft, Regole } from "./draft";
import { membriAt, operativoNode } from "./draft";
import { collect } from "./collect";
import { sheetIndicators } from "./from-sheets";
import { atEach, incomplete, meanOf } from "./media";
import type { Steps } from "./media";
import { mergeSame } from "./merge";
import type { Albero, Momento, NodoOperativo, NodoStrategico, Raggiungimento } from "./model";
import { begun } from "./rows";
import { readSettori } from "./settori";
import { namedNode, sheetNode } from "./strategico";

/** The tree without the marks of the check. */
export function buildAlbero(read: readonly AnyScheda[], context: CheckContext, anno?: number): Albero {
  const found = collect(read, context, anno);
  const drafts = mergeSame(found.operativi);
  const measures = [...drafts.flatMap(({ indicatori }) => indicatori), ...found.strategici.flatMap(sheetIndicators)];
  const mancanti = mancantiOf(context.sistema, context.scelte);
  const regole: Regole = { mancanti, avviate: begun(measures.map(({ misura }) => misura)) };
  const hung = hang(drafts, found.strategici);
  const strategici = [
    ...found.strategici.map((scheda) => {
      const below = hung.under.get(scheda) ?? [];
      return sheetNode(scheda, groupNodes(below, scheda.sheet, regole), regole, context);
    }),
    ...[...hung.named].map(([key, below]) => namedStrategic(key, below, regole, context)),
  ];
  const orfani = hung.orfani.map(({ draft, orfano }) => operativoNode(draft, regole, { orfano, gruppo: draft.gruppo }));
  const liberi = groupNodes(hung.liberi, "", regole);
  const weighed = withDerived(strategici);
  const all = operativiOf({ strategici: weighed, orfani, liberi });
  return {
    anno: found.anno,
    anni: found.anni,
    ente: atEach((momento) => enteAt(weighed, momento, mancanti)),
    strategici: weighed,
    orfani,
    liberi,
    settori: readSettori(weighed, all, mancanti),
    mancanti,
    segni: new Map(),
  };
}

/** All of them, wherever they hang. */
export function operativiOf({
  strategici,
  orfani,
  liberi,
}: Pick<Albero, "strategici" | "orfani" | "liberi">): readonly NodoOperativo[] {
  return [...strategici.flatMap(({ operativi }) => operativi), ...orfani, ...liberi];
}

interface Hung {
  readonly under: ReadonlyMap<ObiettivoScheda, readonly Draft[]>;
  /** By the folded name of one that has no sheet, where none has. */
  readonly named: ReadonlyMap<string, readonly Draft[]>;
  readonly orfani: readonly { readonly draft: Draft; readonly orfano: NonNullable<NodoOperativo["orfano"]> }[];
  readonly liberi: readonly Draft[];
}

function hang(drafts: readonly Draft[], strategici: readonly ObiettivoScheda[]): Hung {
  const under = new Map<ObiettivoScheda, Draft[]>();
  const named = new Map<string, Draft[]>();
  const orfani: { readonly draft: Draft; readonly orfano: NonNullable<NodoOperativo["orfano"]> }[] = [];
  const liberi: Draft[] = [];
  const areKnown = strategici.some(({ titolo }) => (titolo?.text ?? "") !== "");
  for (const draft of drafts) {
    const { strategico } = draft;
    const scheda = strategico && strategico.text !== "" ? findStrategico(strategici, strategico.text) : undefined;
    if (strategico === undefined) liberi.push(draft);
    else if (strategico.text === "") orfani.push({ draft, orfano: { caso: "vuoto" } });
    else if (scheda) under.set(scheda, [...(under.get(scheda) ?? []), draft]);
    else if (!areKnown) named.set(fold(strategico.text), [...(named.get(fold(strategico.text)) ?? []), draft]);
    else if (strategico.dovuto) orfani.push({ draft, orfano: { caso: "sconosciuto", nome: strategico.text } });
    else liberi.push(draft);
  }
  return { under, named, orfani, liberi };
}

/** Sheets of one strategic objective share 100 among them; lists bring the group that their weights are of. */
function groupNodes(below: readonly Draft[], id: string, regole: Regole): readonly NodoOperativo[] {
  const weights = below.map(({ peso }) => peso ?? 0);
  const shared = { id: `operativi|${id}`, tornano: isHundred(weights) };
  return below.map((draft) =>
    operativoNode(draft, regole, {
      orfano: undefined,
      gruppo: draft.gruppo ?? (draft.peso === undefined || id === "" ? undefined : shared),
    }),
  );
}

function namedStrategic(key: string, below: readonly Draft[], regole: Regole, context: CheckContext): NodoStrategico {
  const [first] = below;
  const origine = below.every((draft) => draft.origine === "elenco") ? "elenco" : "nome";
  return namedNode(
    {
      titolo: first?.strategico?.text ?? key,
      at: first?.strategico?.at ?? { sheet: "", cell: "" },
      origine,
      diSettore: below.some(({ diSettore }) => diSettore),
      peso: undefined,
    },
    groupNodes(below, `nome:${key}`, regole),
    regole,
    context,
  );
}

/** In one list that adds up as a whole a strategic objective weighs what its operational ones do together. */
function withDerived(strategici: readonly NodoStrategico[]): readonly NodoStrategico[] {
  const below = strategici.flatMap(({ operativi }) => operativi);
  const [first] = below;
  const id = first?.gruppo?.tornano === true ? first.gruppo.id : undefined;
  const isOneList =
    id !== undefined &&
    strategici.every(({ origine }) => origine === "elenco") &&
    below.every(({ gruppo }) => gruppo?.id === id);
  if (!isOneList || !isHundred(below.map(({ peso }) => peso ?? 0))) return strategici;
  return strategici.map((node) => ({ ...node, peso: sum(node.operativi.map(({ peso }) => peso ?? 0)) }));
}

/** R12. What one strategic objective has no figure for, the ente has none for either. */
export function enteAt(
  strategici: readonly NodoStrategico[],
  momento: Momento,
  mancanti: Mancanti,
  steps?: Steps,
): Raggiungimento {
  const [first] = strategici;
  if (!first) return { esito: "non_applicabile", motivo: "SENZA_STRATEGICI" };
  if (strategici.some(({ diSettore }) => diSettore)) return { esito: "non_applicabile", motivo: "ELENCHI_DI_SETTORE" };
  const none = strategici.find(({ raggiunto }) => raggiunto[momento].esito === "non_applicabile");
  if (none) {
    if (momento === "giugno") return none.raggiunto.giugno;
    return incomplete([{ voce: none.titolo, at: none.at, motivo: { code: "NESSUN_VALORE" } }]);
  }
  const membri = membriAt(strategici, momento);
  return meanOf({ voce: "", at: first.at, membri, mancanti, regola: "R12", vuoto: "SENZA_STRATEGICI" }, steps);
}
