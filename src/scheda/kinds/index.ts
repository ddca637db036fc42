// The registry of kinds: adding one is one line here, one folder beside.
import type { Finding } from "../finding";
import type { CheckContext, KindModule, SchedaBase, SchedaJson, SheetTables } from "../model";
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
  run(
    sheet: SheetTables,
    context: CheckContext,
  ): { readonly schede: readonly AnyScheda[]; readonly findings: readonly Finding[]; readonly json: readonly SchedaJson[] };
}

function runner<S extends SchedaBase & AnyScheda>(kind: KindModule<S>): KindRunner {
  return {
    run(sheet, context) {
      const { schede, findings } = kind.read(sheet, context);
      return {
        schede,
        findings: [...findings, ...schede.flatMap((scheda) => kind.checks.flatMap((check) => check(scheda, context)))],
        json: schede.map((scheda) => kind.toJson(scheda, context)),
      };
    },
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
