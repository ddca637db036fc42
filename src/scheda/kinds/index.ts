// The registry of kinds: adding one is one line here, one folder beside.
import { citeMisurazione } from "../checks/cite";
import type { Finding } from "../finding";
import type { CheckContext, Explained, KindModule, SchedaJson, SheetTables } from "../model";
import type { Kind } from "../recognise/kinds";
import type { Place } from "../recognise/reading";
import { assegnazione } from "./assegnazione/index";
import type { AssegnazioneScheda } from "./assegnazione/model";
import { comportamenti } from "./comportamenti/index";
import type { ComportamentiScheda } from "./comportamenti/model";
import { obiettivoOperativo, obiettivoStrategico } from "./obiettivo/index";
import type { ObiettivoScheda } from "./obiettivo/model";
import { pesatura } from "./pesatura/index";
import type { PesaturaScheda } from "./pesatura/model";
import { piano } from "./piano/index";
import type { PianoScheda } from "./piano/model";
import { riepilogo } from "./riepilogo/index";
import type { RiepilogoScheda } from "./riepilogo/model";
import { valutazione } from "./valutazione/index";
import type { ValutazioneScheda } from "./valutazione/model";

export type AnyScheda =
  | ValutazioneScheda
  | AssegnazioneScheda
  | ObiettivoScheda
  | PianoScheda
  | PesaturaScheda
  | ComportamentiScheda
  | RiepilogoScheda;

export interface KindRunner {
  readonly kind: Kind;
  run(
    sheet: SheetTables,
    context: CheckContext,
  ): {
    readonly schede: readonly AnyScheda[];
    readonly findings: readonly Finding[];
    readonly json: readonly SchedaJson[];
  };
  explain(scheda: AnyScheda, place: Place, context: CheckContext): Explained | undefined;
}

function runner<S extends AnyScheda>(kind: KindModule<S>): KindRunner {
  const isOwn = (scheda: AnyScheda): scheda is S => scheda.kind === kind.kind;
  return {
    kind: kind.kind,
    run(sheet, context) {
      const { schede, findings } = kind.read(sheet, context);
      const found = [...findings];
      for (const scheda of schede) for (const check of kind.checks) found.push(...check(scheda, context));
      return {
        schede,
        findings: citeMisurazione(context.sistema, found),
        json: schede.map((scheda) => kind.toJson(scheda, context)),
      };
    },
    explain: (scheda, place, context) => (isOwn(scheda) ? kind.explain?.(scheda, place, context) : undefined),
  };
}

export const KINDS: readonly KindRunner[] = [
  runner(valutazione),
  runner(assegnazione),
  runner(obiettivoStrategico),
  runner(obiettivoOperativo),
  runner(piano),
  runner(pesatura),
  runner(comportamenti),
  runner(riepilogo),
];

export function explainScheda(scheda: AnyScheda, place: Place, context: CheckContext): Explained | undefined {
  return KINDS.find(({ kind }) => kind === scheda.kind)?.explain(scheda, place, context);
}
