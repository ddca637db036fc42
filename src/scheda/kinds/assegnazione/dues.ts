// The weights due to the blocks: those of the categoria, reallocated where no individual objective was assigned (R15).
import { pesiDovuti } from "../../../calc/pesi";
import { equal10 } from "../../../lib/decimal";
import type { CheckContext } from "../../model";
import type { Dovuti } from "../valutazione/model";
import type { Blocco } from "./model";

/** Which factor holds individual objectives. */
export function individualOf({ sistema }: CheckContext): string | undefined {
  return sistema.riallocazioni.find(({ quando }) => quando === "nessun_obiettivo_individuale")?.da;
}

export function isEmptyBlock({ obiettivi, elementi, senzaTabella }: Blocco): boolean {
  return obiettivi.length === 0 && elementi.length === 0 && !senzaTabella;
}

export function readBlockDues(
  context: CheckContext,
  categoria: string | undefined,
  blocchi: readonly Blocco[],
): Dovuti | undefined {
  if (categoria === undefined) return undefined;
  const { sistema, scelte } = context;
  const individual = blocchi.find(({ fattore }) => fattore && fattore.id === individualOf(context));
  const senzaObiettivi = individual ? isEmptyBlock(individual) : isRaised(context, categoria, blocchi);
  const collaboratori = aloneIn(context, categoria, blocchi);
  const pesi = pesiDovuti(sistema, scelte, categoria, {
    ...(senzaObiettivi ? { obiettiviIndividuali: false } : {}),
    ...(collaboratori === undefined ? {} : { collaboratori }),
  });
  return pesi.ok ? { pesi: pesi.value, collaboratori, senzaObiettivi } : undefined;
}

/** No block of individual objectives, and the other factor carries both weights. */
function isRaised(context: CheckContext, categoria: string, blocchi: readonly Blocco[]): boolean {
  return movesTo(context, categoria, blocchi, "nessun_obiettivo_individuale");
}

/** The form does not say how many collaborators there are; a rightly raised weight does. */
function aloneIn(context: CheckContext, categoria: string, blocchi: readonly Blocco[]): number | undefined {
  return movesTo(context, categoria, blocchi, "un_collaboratore") ? 1 : undefined;
}

function movesTo(
  { sistema, scelte }: CheckContext,
  categoria: string,
  blocchi: readonly Blocco[],
  quando: "nessun_obiettivo_individuale" | "un_collaboratore",
): boolean {
  const plain = pesiDovuti(sistema, scelte, categoria);
  if (!plain.ok) return false;
  const table = (id: string): number => plain.value.fattori.find(({ fattore }) => fattore.id === id)?.peso ?? 0;
  return sistema.riallocazioni.some((one) => {
    if (one.quando !== quando || table(one.da) === 0) return false;
    const taker = blocchi.find(({ fattore }) => fattore?.id === one.a)?.titolo.peso;
    const giver = blocchi.find(({ fattore }) => fattore?.id === one.da)?.titolo.peso ?? 0;
    return giver === 0 && taker !== undefined && equal10(taker, table(one.a) + table(one.da));
  });
}
