// What several schede of one workbook say together: people told twice, the tree of objectives, figures that disagree.
import { alberiOf } from "../albero/by-year";
import type { Finding } from "../finding";
import type { AnyScheda } from "../kinds/index";
import type { ObiettivoScheda } from "../kinds/obiettivo/model";
import type { PianoScheda } from "../kinds/piano/model";
import type { RiepilogoScheda } from "../kinds/riepilogo/model";
import type { ValutazioneScheda } from "../kinds/valutazione/model";
import type { CheckContext, SchedaJson } from "../model";
import { checkDoppie } from "./cross-doppie";
import { checkDifferenziazioneData } from "./cross-differenziazione";
import { checkFattoreEnte } from "./cross-ente";
import { checkScores } from "./cross-punteggi";
import { checkStruttura } from "./cross-struttura";
import { checkTree } from "./tree";

/** A scheda with what is printed of it: the scores that others are compared with. */
export interface Printed {
  readonly scheda: AnyScheda;
  readonly json: SchedaJson;
}

export function crossChecks(printed: readonly Printed[], context: CheckContext): readonly Finding[] {
  const read = printed.map(({ scheda }) => scheda);
  const valutazioni = read.filter(
    (scheda): scheda is ValutazioneScheda => scheda.kind === "valutazione" && !scheda.inBianco,
  );
  const riepiloghi = read.filter((scheda): scheda is RiepilogoScheda => scheda.kind === "riepilogo");
  const piani = read.filter((scheda): scheda is PianoScheda => scheda.kind === "piano");
  const obiettivi = read.filter(
    (scheda): scheda is ObiettivoScheda =>
      scheda.kind === "obiettivo_strategico" || scheda.kind === "obiettivo_operativo",
  );
  const alberi = alberiOf(read, context);
  return [
    ...checkTree(obiettivi, piani, context),
    ...checkDoppie(read),
    ...checkScores(printed, riepiloghi, context),
    ...checkFattoreEnte(valutazioni, alberi, context),
    ...checkStruttura(valutazioni, piani, alberi, context),
    ...checkDifferenziazioneData(valutazioni, printed, riepiloghi, context),
  ];
}
