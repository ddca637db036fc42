// What binds the objectives of a workbook: every operational one names a strategic one that is there (R14), weights of the
// strategic ones and, within each, of the operational ones add up to 100 (R11, R12), at most so many strategic ones (R13).
import { isHundred, sum, difference } from "../../lib/decimal";
import { fold, squeeze } from "../../lib/text";
import type { Finding } from "../finding";
import type { ObiettivoScheda, PesoEtichetta } from "../kinds/obiettivo/model";
import type { PianoScheda } from "../kinds/piano/model";
import type { CheckContext } from "../model";
import { isEmpty } from "../recognise/reading";
import { finding } from "./build";
import { citeMisurazione } from "./cite";
import { figureOf } from "./numbers";
import { isInvalidWeight } from "./weights";

/** Titles shorter than this are found in too many texts. */
const SHORTEST_TITLE = 6;
const WHOLE = 100;

/** The form has a place for the strategic objective, and nothing stands there. */
export function checkOrphan(scheda: ObiettivoScheda): readonly Finding[] {
  const { strategico } = scheda;
  if (scheda.inBianco || scheda.kind !== "obiettivo_operativo" || strategico === undefined || strategico.text !== "")
    return [];
  return [
    finding(scheda, "ORFANO", strategico, {
      facts: { caso: "vuoto", voce: titleOf(scheda) },
      rule: "R14",
      field: "obiettivo_strategico",
    }),
  ];
}

export function checkTree(
  obiettivi: readonly ObiettivoScheda[],
  piani: readonly PianoScheda[],
  context: CheckContext,
): readonly Finding[] {
  const filled = obiettivi.filter(({ inBianco }) => !inBianco);
  const strategici = filled.filter(({ kind }) => kind === "obiettivo_strategico");
  const operativi = filled.filter(({ kind }) => kind === "obiettivo_operativo");
  return citeMisurazione(context.sistema, [
    ...checkCount(strategici, context),
    ...checkGroup(strategici, "strategici", ({ pesoEnte }) => pesoEnte, "R12"),
    ...byStrategic(operativi, strategici).flatMap((group) =>
      checkGroup(group, "operativi", ({ pesoStrategico }) => pesoStrategico, "R11"),
    ),
    ...checkNames(operativi, piani, strategici),
  ]);
}

/** The strategic objective that a text names: by its title, or by the sheet it stands on ("OS1 – …"). */
export function findStrategico(strategici: readonly ObiettivoScheda[], text: string): ObiettivoScheda | undefined {
  const folded = fold(text);
  const byTitle = strategici.find((scheda) => {
    const title = fold(scheda.titolo?.text ?? "");
    return (
      title !== "" &&
      (title === folded ||
        (title.length >= SHORTEST_TITLE && folded.includes(title)) ||
        (folded.length >= SHORTEST_TITLE && title.includes(folded)))
    );
  });
  if (byTitle) return byTitle;
  const words = folded.split(" ");
  const beginnings = new Set([words[0] ?? "", words.slice(0, 2).join(""), words.slice(0, 3).join("")]);
  return strategici.find(({ sheet }) => beginnings.has(squeeze(sheet)) && /\d/.test(sheet));
}

function checkCount(strategici: readonly ObiettivoScheda[], { sistema }: CheckContext): readonly Finding[] {
  const limit = sistema.limiti.obiettivi_strategici;
  const different = [
    ...new Map(strategici.map((scheda) => [`${fold(titleOf(scheda))}|${String(scheda.anno)}`, scheda])).values(),
  ];
  if (!limit) return [];
  // Sheets of different three-year periods are different plans.
  const years = new Map<number | undefined, ObiettivoScheda[]>();
  for (const scheda of different) years.set(scheda.anno, [...(years.get(scheda.anno) ?? []), scheda]);
  return [...years.values()].flatMap((group) => {
    const over = group[limit.massimo];
    if (!over) return [];
    const facts = { caso: "strategici", quanti: group.length, massimo: limit.massimo };
    const detail = {
      facts,
      rule: limit.regola,
      fonte: limit.fonte,
      severity: "avviso" as const,
      expected: limit.massimo,
      found: group.length,
    };
    return [finding(over, "TROPPI_OBIETTIVI", over.titolo ?? over.rect, { ...detail, field: "obiettivi_strategici" })];
  });
}

/** One year's group of sheets whose weights share 100; checked from two on. */
function checkGroup(
  schede: readonly ObiettivoScheda[],
  gruppo: "strategici" | "operativi",
  weightOf: (scheda: ObiettivoScheda) => PesoEtichetta | undefined,
  rule: string,
): readonly Finding[] {
  const years = new Map<number | undefined, ObiettivoScheda[]>();
  for (const scheda of schede) years.set(scheda.anno, [...(years.get(scheda.anno) ?? []), scheda]);
  return [...years.values()].flatMap((group) => checkWeightsOf(group, gruppo, weightOf, rule));
}

function checkWeightsOf(
  schede: readonly ObiettivoScheda[],
  gruppo: "strategici" | "operativi",
  weightOf: (scheda: ObiettivoScheda) => PesoEtichetta | undefined,
  rule: string,
): readonly Finding[] {
  const members = schede.flatMap((scheda) => {
    const weight = weightOf(scheda);
    return weight ? [{ scheda, weight }] : [];
  });
  const [first] = members;
  if (members.length < 2 || !first) return [];
  const invalid = members.filter(({ weight }) => isInvalidWeight(weight.read));
  const missing = members.filter(({ weight }) => isEmpty(weight.read));
  const field = `pesi:${gruppo}`;
  if (invalid.length > 0) {
    return invalid.map(({ scheda, weight }) => {
      const peso = figureOf(weight.read);
      const caso = peso === undefined ? "testo" : peso < 0 ? "negativo" : "oltre";
      const testo = weight.read.kind === "text" ? weight.read.text : undefined;
      return finding(scheda, "PESO_NON_VALIDO", weight.read, {
        facts: { caso, gruppo, voce: titleOf(scheda), peso, testo },
        rule,
        found: peso ?? testo,
        field: `peso:${titleOf(scheda)}`,
      });
    });
  }
  if (missing.length > 0) {
    if (missing.length === members.length) return [];
    return missing.map(({ scheda, weight }) => {
      const facts = { caso: "alcuni", gruppo, voci: [titleOf(scheda)], mancanti: 1, totale: members.length };
      return finding(scheda, "PESO_MANCANTE", weight.read, { facts, rule, field });
    });
  }
  const numbers = members.flatMap(({ weight }) => figureOf(weight.read) ?? []);
  if (numbers.length < members.length || isHundred(numbers)) return [];
  const somma = sum(numbers);
  const facts = {
    caso: somma < WHOLE ? "manca" : "eccede",
    gruppo,
    somma,
    dovuto: WHOLE,
    differenza: Math.abs(difference(WHOLE, somma)),
    voci: members.map(({ scheda }) => scheda.sheet),
  };
  return [
    finding(first.scheda, "PESI_SOMMA", first.weight.read, { facts, rule, expected: WHOLE, found: somma, field }),
  ];
}

/** Operational objectives gathered by the strategic one they name; those that name none are orphans, not a group. */
function byStrategic(
  operativi: readonly ObiettivoScheda[],
  strategici: readonly ObiettivoScheda[],
): readonly (readonly ObiettivoScheda[])[] {
  const groups = new Map<string, ObiettivoScheda[]>();
  for (const scheda of operativi) {
    const text = scheda.strategico?.text ?? "";
    if (text === "") continue;
    const named = findStrategico(strategici, text);
    const key = named ? `${named.sheet}|${named.rect.top}` : fold(text);
    groups.set(key, [...(groups.get(key) ?? []), scheda]);
  }
  return [...groups.values()];
}

/** A name that no strategic objective of the workbook bears, where the workbook has any. */
function checkNames(
  operativi: readonly ObiettivoScheda[],
  piani: readonly PianoScheda[],
  strategici: readonly ObiettivoScheda[],
): readonly Finding[] {
  const known = strategici.filter(({ titolo }) => titolo !== undefined && titolo.text !== "");
  if (known.length === 0) return [];
  const titles = known.map((scheda) => titleOf(scheda));
  const isOrphan = (text: string): boolean => text !== "" && findStrategico(strategici, text) === undefined;
  const facts = (voce: string, nome: string): Readonly<Record<string, string | readonly string[]>> => ({
    caso: "sconosciuto",
    voce,
    nome,
    presenti: titles,
  });
  return [
    ...operativi.flatMap((scheda) => {
      const { strategico } = scheda;
      if (!strategico || !isOrphan(strategico.text)) return [];
      return [
        finding(scheda, "ORFANO", strategico, {
          facts: facts(titleOf(scheda), strategico.text),
          rule: "R14",
          found: strategico.text,
          field: "obiettivo_strategico",
        }),
      ];
    }),
    ...piani.flatMap((scheda) => {
      const unknown = new Map(
        scheda.strategici.filter(({ text }) => isOrphan(text)).map((one) => [fold(one.text), one]),
      );
      return [...unknown.values()].map(({ text, row, col }) =>
        finding(
          scheda,
          "ORFANO",
          { row, col },
          { facts: facts("", text), rule: "R14", found: text, field: `obiettivo_strategico:${text}` },
        ),
      );
    }),
  ];
}

function titleOf(scheda: ObiettivoScheda): string {
  const title = scheda.titolo?.text ?? "";
  return title === "" ? scheda.sheet : title;
}
