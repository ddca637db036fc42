// Factor 1a against the list of objectives of the same settore and year (R18): only where that list gives one achievement.
import { mean } from "../../lib/decimal";
import { squeeze } from "../../lib/text";
import { isDirigente } from "../../calc/albero";
import type { Alberi } from "../albero/by-year";
import { valueOf } from "../albero/by-year";
import { isIndividual } from "../albero/collect";
import { FATTORE_STRUTTURA } from "../albero/persona";
import { findSettore } from "../albero/settori";
import type { Finding } from "../finding";
import { achievements, listAchievement } from "../kinds/piano/achievement";
import type { PianoScheda } from "../kinds/piano/model";
import type { ValutazioneScheda } from "../kinds/valutazione/model";
import type { CheckContext } from "../model";
import { finding } from "./build";
import { holds, measureOf } from "./cross-ente";

const RULE = "R18";

export function checkStruttura(
  valutazioni: readonly ValutazioneScheda[],
  piani: readonly PianoScheda[],
  alberi: Alberi,
  context: CheckContext,
): readonly Finding[] {
  const bySettore = new Map<string, readonly PianoScheda[]>();
  for (const piano of piani) {
    if (piano.settore === undefined || piano.anno === undefined || piano.inBianco || isIndividual(piano)) continue;
    const key = keyOf(piano.settore, piano.anno);
    bySettore.set(key, [...(bySettore.get(key) ?? []), piano]);
  }
  if (bySettore.size === 0) return [];
  return valutazioni.flatMap((scheda): readonly Finding[] => {
    if (scheda.settore === undefined || scheda.anno === undefined || scheda.categoria === undefined) return [];
    const [piano, other] = bySettore.get(keyOf(scheda.settore, scheda.anno)) ?? [];
    // A dirigente is measured by the strategic objectives too; two lists for one settore leave open which one counts.
    // On the form's own sheet the list is the person's.
    if (!piano || other || piano.sheet === scheda.sheet || isDirigente(context.sistema, scheda.categoria)) return [];
    const measured = measureOf(scheda, FATTORE_STRUTTURA);
    const values = possibleValues(scheda, piano, alberi);
    const [first] = values;
    if (!measured || first === undefined || values.some((value) => holds(measured, value))) return [];
    const fattore = context.sistema.fattori.find(({ id }) => id === FATTORE_STRUTTURA);
    const facts = {
      caso: "struttura",
      fattore: FATTORE_STRUTTURA,
      nome: fattore?.nome,
      percentuale: measured.percentuale,
      altra: first,
      foglio: piano.sheet,
      settore: scheda.settore,
      persona: scheda.persona,
    };
    return [
      finding(scheda, "NON_CORRISPONDE", measured.read, {
        facts,
        rule: RULE,
        fonte: fattore?.fonte,
        expected: first,
        found: measured.percentuale,
        field: `punti:${FATTORE_STRUTTURA}`,
      }),
    ];
  });
}

/**
 * What the tree gives the settore, then the list by itself, weighted and with equal weights: each may be what the office means.
 * The person's own form, where somebody measured it, comes first: so does what is carried into the schede.
 */
function possibleValues(scheda: ValutazioneScheda, piano: PianoScheda, alberi: Alberi): readonly number[] {
  const weighted = listAchievement(piano);
  if (!weighted.ok) return [];
  const { persona, anno, settore } = scheda;
  const own = persona === undefined ? undefined : valueOf(alberi.structureOf(persona, anno)?.raggiunto);
  const tree = anno === undefined ? undefined : valueOf(findSettore(alberi.of(anno).settori, settore)?.altri.dicembre);
  const plain = achievements(piano).flatMap(({ valore }) => valore ?? []);
  return [own, tree, weighted.value.valore, plain.length === 0 ? undefined : mean(plain)].flatMap(
    (value) => value ?? [],
  );
}

function keyOf(settore: string, anno: number): string {
  return `${squeeze(settore)}|${anno}`;
}
