// The kind "riepilogo": one row per person. Checks of a table still to fill in are none but the one that says so.
import type { Check, KindModule } from "../../model";
import { checkAccesso } from "./checks-accesso";
import { checkFasce, checkRetribuzioni } from "./checks-fascia";
import { checkDistribuzione, checkPosti, checkValutatori } from "./checks-graduatoria";
import { checkFondo, checkImporti, checkTotali } from "./checks-importi";
import { checkMerito } from "./checks-merito";
import {
  checkBlank,
  checkCategorie,
  checkDoppi,
  checkNonValutabili,
  checkScale,
  checkSenzaNome,
  checkValues,
} from "./checks-persone";
import { checkDenaro, checkPremiDovuti, checkQuote, checkRapportiFasce } from "./checks-premi";
import { checkFattori, checkPunteggi } from "./checks-punteggio";
import { explainRiepilogo } from "./explain";
import { riepilogoJson } from "./json";
import type { RiepilogoScheda } from "./model";
import { readRiepiloghi } from "./read";

const CHECKS: readonly Check<RiepilogoScheda>[] = [
  checkSenzaNome,
  checkValues,
  checkScale,
  checkCategorie,
  checkDoppi,
  checkNonValutabili,
  checkPunteggi,
  checkFattori,
  checkFasce,
  checkRetribuzioni,
  checkAccesso,
  checkMerito,
  checkQuote,
  checkPremiDovuti,
  checkRapportiFasce,
  checkDenaro,
  checkPosti,
  checkValutatori,
  checkDistribuzione,
  checkFondo,
  checkImporti,
  checkTotali,
];

export const riepilogo: KindModule<RiepilogoScheda> = {
  kind: "riepilogo",
  read: (sheet, context) => ({ schede: readRiepiloghi(sheet, context), findings: [] }),
  checks: [
    checkBlank,
    ...CHECKS.map(
      (check): Check<RiepilogoScheda> =>
        (scheda, context) =>
          scheda.inBianco ? [] : check(scheda, context),
    ),
  ],
  toJson: riepilogoJson,
  explain: explainRiepilogo,
};
