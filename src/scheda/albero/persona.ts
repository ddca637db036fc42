// Factor 1a of one person, from the person's own form of assigned objectives (R18; arsac §3.5 1a: the structure's objectives are
// "assegnati con le schede individuali"). It counts before the settore's, which is only what people of the settore share.
import { mancantiOf } from "../../calc/media";
import { equal10, sum } from "../../lib/decimal";
import { cellAddress } from "../../workbook/address";
import { figureOf } from "../checks/numbers";
import { personKey, sameYear } from "../checks/persona-key";
import type { AssegnazioneScheda, Blocco } from "../kinds/assegnazione/model";
import { groupWeights } from "../kinds/assegnazione/weights";
import type { AnyScheda } from "../kinds/index";
import type { CheckContext } from "../model";
import type { NumberRead } from "../recognise/reading";
import { indicatorNode } from "./indicatori";
import { incomplete, meanOf } from "./media";
import type { Membro } from "./media";
import type { NodoIndicatore, Posto, Raggiungimento } from "./model";
import type { MisuraRow } from "./rows";
import { begun, readMisure } from "./rows";

/** The factor that measures the structure. */
export const FATTORE_STRUTTURA = "1a";
/** The factor that measures the ente (R22). */
export const FATTORE_ENTE = "4";

export interface StrutturaPersona {
  readonly at: Posto;
  readonly raggiunto: Raggiungimento;
}

export type Strutture = (persona: string, anno: number | undefined) => StrutturaPersona | undefined;

/** Gives undefined where no form assigns the person objectives of the structure that somebody has measured. */
export function readStrutture(read: readonly AnyScheda[], context: CheckContext): Strutture {
  const forms = new Map<string, AssegnazioneScheda[]>();
  for (const scheda of read) {
    if (scheda.kind !== "assegnazione" || scheda.persona === undefined) continue;
    const key = personKey(scheda.persona);
    forms.set(key, [...(forms.get(key) ?? []), scheda]);
  }
  return (persona, anno) => {
    const own = (forms.get(personKey(persona)) ?? []).filter((scheda) => sameYear(scheda.anno, anno));
    const measured = own.flatMap((scheda) =>
      scheda.blocchi
        .filter(({ fattore }) => fattore?.id === FATTORE_STRUTTURA)
        .flatMap((blocco) => measureBlock(scheda, blocco, context) ?? []),
    );
    const [first, other] = measured;
    if (!first || !other) return first;
    const motivo = { code: "DUE_VALORI", foglio: other.at.sheet } as const;
    return { ...first, raggiunto: incomplete([{ voce: persona, at: first.at, motivo }]) };
  };
}

function measureBlock(scheda: AssegnazioneScheda, blocco: Blocco, context: CheckContext): StrutturaPersona | undefined {
  const { table, titolo, obiettivi } = blocco;
  const rows = obiettivi.flatMap(({ righe }) => righe);
  if (!table || rows.length === 0) return undefined;
  const { grid, around, kind } = scheda;
  const subject = { kind, sheet: scheda.sheet, ...(scheda.anno === undefined ? {} : { anno: scheda.anno }) };
  const misure = readMisure(
    { ...subject, grid, table, around },
    rows.map(({ indicatore }) => indicatore),
  );
  const avviate = begun(misure);
  if (!avviate.dicembre) return undefined;
  const at = { sheet: scheda.sheet, cell: cellAddress(titolo.at.row, titolo.at.col) };
  const byRow = new Map<number, MisuraRow>(misure.map((misura) => [misura.momenti.dicembre.row.row, misura]));
  const nodeOf = (row: number, peso: NumberRead | undefined): readonly NodoIndicatore[] => {
    const misura = byRow.get(row);
    return misura ? [indicatorNode(misura, peso, avviate)] : [];
  };
  return { at, raggiunto: blockMean(blocco, at, nodeOf, context) };
}

function blockMean(
  blocco: Blocco,
  at: Posto,
  nodeOf: (row: number, peso: NumberRead | undefined) => readonly NodoIndicatore[],
  { sistema, scelte }: CheckContext,
): Raggiungimento {
  const { obiettivi, indicatori } = groupWeights(blocco);
  const mean = (voce: string, membri: readonly Membro[], isFree: boolean): Raggiungimento =>
    meanOf({
      voce,
      at,
      membri,
      mancanti: mancantiOf(sistema, scelte),
      regola: "R18",
      ...(isFree ? { pesi: "liberi" } : {}),
      vuoto: "SENZA_OBIETTIVI",
    });
  const rows = blocco.obiettivi.flatMap(({ righe }) => righe);
  // Weights that the whole list of indicators shares.
  if (indicatori.length === 0 && obiettivi.length === rows.length && rows.length > blocco.obiettivi.length) {
    const nodes = rows.flatMap(({ row, peso }) => nodeOf(row, peso));
    return mean(blocco.titolo.text, nodes.map(asMember), false);
  }
  const membri = blocco.obiettivi.map(({ titolo, righe }): Membro => {
    const inner = indicatori.find(({ obiettivo }) => obiettivo.righe === righe);
    const nodes = righe.flatMap(({ row, peso }) => nodeOf(row, inner && peso));
    const own = obiettivi.find(({ voce, read }) => voce === titolo && righe.some(({ row }) => row === read.row));
    return { peso: figureOf(own?.read), raggiunto: mean(titolo, nodes.map(asMember), false) };
  });
  const weights = membri.flatMap(({ peso }) => peso ?? []);
  const { peso: points } = blocco.titolo;
  const inPoints = points !== undefined && weights.length === membri.length && equal10(sum(weights), points);
  const kept = membri.length === 1 ? membri.map((membro) => ({ ...membro, peso: undefined })) : membri;
  return mean(blocco.titolo.text, kept, inPoints);
}

function asMember({ peso, raggiunto }: NodoIndicatore): Membro {
  return { peso, raggiunto: raggiunto.dicembre };
}
