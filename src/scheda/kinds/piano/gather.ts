// Rows to objectives: what stands together belongs together; in a list sorted otherwise, what bears the same name does.
import type { NumberRead } from "../../recognise/reading";
import type { PianoObiettivo, PianoRow } from "./model";

/** Where more than this part of the objectives stand in several places, the list is sorted by something else. */
const SCATTERED = 0.2;

export interface Gathered {
  readonly obiettivi: readonly PianoObiettivo[];
  readonly ripetuti: readonly PianoObiettivo[];
}

export function gatherObiettivi(
  righe: readonly PianoRow[],
  sezioni: ReadonlyMap<number, NumberRead | undefined>,
): Gathered {
  const blocks: PianoRow[][] = [];
  for (const riga of righe) {
    const last = blocks.at(-1);
    const before = last?.at(-1);
    if (last && before && continues(before, riga)) last.push(riga);
    else blocks.push([riga]);
  }
  const byKey = new Map<string, PianoRow[][]>();
  for (const block of blocks) {
    const key = keyOf(block[0]);
    const same = byKey.get(key);
    if (same) same.push(block);
    else byKey.set(key, [block]);
  }
  const named = [...byKey].filter(([key]) => !key.startsWith("|"));
  const apart = named.filter(([, same]) => same.length > 1);
  const toObiettivo = (rows: readonly PianoRow[]): PianoObiettivo => obiettivoOf(rows, sezioni);
  if (apart.length > 1 && apart.length > SCATTERED * named.length) {
    return { obiettivi: [...byKey.values()].map((same) => toObiettivo(same.flat())), ripetuti: [] };
  }
  return { obiettivi: blocks.map(toObiettivo), ripetuti: apart.flatMap(([, same]) => same.slice(1).map(toObiettivo)) };
}

/** Carried on from above, or named again beside another indicator. */
function continues(before: PianoRow, riga: PianoRow): boolean {
  const sameName = before.nome === riga.nome;
  if (!riga.scritto) return sameName;
  const another = riga.indicatore.voce !== riga.obiettivo && riga.chiave !== before.chiave;
  return sameName && another && divisionKey(before) === divisionKey(riga);
}

function keyOf(riga: PianoRow | undefined): string {
  return riga ? `${riga.nome}|${divisionKey(riga)}` : "|";
}

function divisionKey({ divisioni: { nome, settore, periodo, anno } }: PianoRow): string {
  return [nome, settore, periodo, anno].map((text) => text?.toLowerCase() ?? "").join("|");
}

function obiettivoOf(righe: readonly PianoRow[], sezioni: ReadonlyMap<number, NumberRead | undefined>): PianoObiettivo {
  const [first] = righe;
  if (!first) throw new RangeError("an objective has rows");
  return { titolo: first.obiettivo, at: first.obiettivoAt, righe, peso: sezioni.get(first.obiettivoAt.row) };
}
