// The performance of the body as the sheets of objectives give it (R10–R12): only where every figure that it takes is there.
import { computeEnte, computeOperativo, computeStrategico } from "../../calc/albero";
import type { Gruppo } from "../../calc/albero";
import type { ObiettivoScheda } from "../kinds/obiettivo/model";
import type { CheckContext } from "../model";
import { prOf } from "./indicator";
import { figureOf } from "./numbers";
import { findStrategico } from "./tree";

export function bodyAchievement(
  obiettivi: readonly ObiettivoScheda[],
  anno: number,
  context: CheckContext,
): number | undefined {
  const ofYear = obiettivi.filter((scheda) => scheda.anno === anno && !scheda.inBianco);
  const strategici = ofYear.filter(({ kind }) => kind === "obiettivo_strategico");
  const operativi = ofYear.filter(({ kind }) => kind === "obiettivo_operativo");
  const values = strategici.map((scheda) => strategicValue(scheda, linkedTo(scheda, operativi, strategici), context));
  if (values.length === 0 || values.some((value) => value === undefined)) return undefined;
  const weights = strategici.map(({ pesoEnte }) => figureOf(pesoEnte?.read) ?? null);
  const body = computeEnte(context.sistema, context.scelte, {
    valori: values.map((value) => value ?? null),
    pesi: unlessAbsent(weights),
  });
  return body.ok ? body.value.valore : undefined;
}

function linkedTo(
  strategico: ObiettivoScheda,
  operativi: readonly ObiettivoScheda[],
  strategici: readonly ObiettivoScheda[],
): readonly ObiettivoScheda[] {
  return operativi.filter((scheda) => findStrategico(strategici, scheda.strategico?.text ?? "") === strategico);
}

function strategicValue(
  scheda: ObiettivoScheda,
  operativi: readonly ObiettivoScheda[],
  context: CheckContext,
): number | undefined {
  const means = operativi
    .map((one) => indicatorsOf(one))
    .map((group) => (group ? computeOperativo(context.sistema, context.scelte, group) : undefined));
  const own = indicatorsOf(scheda);
  if (!own || means.some((mean) => !mean?.ok)) return undefined;
  const weights = operativi.map(({ pesoStrategico }) => figureOf(pesoStrategico?.read) ?? null);
  const value = computeStrategico(context.sistema, context.scelte, {
    indicatori: own,
    operativi: { valori: means.map((mean) => (mean?.ok ? mean.value.valore : null)), pesi: unlessAbsent(weights) },
    pesoIndicatori: figureOf(scheda.pesoIndicatori?.read) ?? null,
    pesoOperativi: figureOf(scheda.pesoOperativi?.read) ?? null,
  });
  return value.ok ? value.value.valore : undefined;
}

/** PR of every indicator; undefined where one is not measured. */
function indicatorsOf({ indicatori }: ObiettivoScheda): Gruppo | undefined {
  const values = indicatori.map(({ indicatore }) => {
    const due = prOf(indicatore);
    return due?.ok === true ? due.value.valore : null;
  });
  if (values.some((value) => value === null)) return undefined;
  return { valori: values, pesi: unlessAbsent(indicatori.map(({ peso }) => figureOf(peso) ?? null)) };
}

function unlessAbsent(weights: readonly (number | null)[]): Gruppo["pesi"] {
  return weights.every((weight) => weight === null) ? null : weights;
}
