// Judgements and weights item by item (R32): whole numbers of the scale, words with their number, products, section totals.
import { isGiudizio, parseGiudizio } from "../../../calc/giudizi";
import { agreesAfterRounding, equal2, percentOf, quotient, sum } from "../../../lib/decimal";
import { cellAddress } from "../../../workbook/address";
import { editOf, finding, spanOf } from "../../checks/build";
import { checkNumbers, figureOf } from "../../checks/numbers";
import type { ReadValue } from "../../checks/numbers";
import { checkWeights, isInvalidWeight } from "../../checks/weights";
import type { Finding } from "../../finding";
import type { CheckContext } from "../../model";
import { isEmpty } from "../../recognise/reading";
import type { ComportamentiScheda, Voce } from "./model";

const FULL = 100;

export function checkGiudizi(scheda: ComportamentiScheda, { sistema }: CheckContext): readonly Finding[] {
  const { giudizi } = sistema;
  if (scheda.inBianco || giudizi === null) return [];
  const voci = scheda.sezioni.flatMap((section) => section.voci);
  const source = { rule: giudizi.regola, fonte: giudizi.fonte };
  const wrong = voci.flatMap((one): readonly Finding[] => {
    const { giudizio, voce } = one;
    const field = `giudizio:${voce}`;
    const value = figureOf(giudizio);
    const facts = { voce, minimo: giudizi.minimo, massimo: giudizi.massimo };
    if (giudizio.kind === "text") {
      const number = parseGiudizio(giudizi, giudizio.text, scheda.ruolo);
      const detail = {
        ...source,
        found: giudizio.text,
        field,
        facts: { ...facts, caso: "giudizio", campo: "giudizio", testo: giudizio.text, numero: number },
      };
      return [
        finding(scheda, "VALORE_NON_NUMERICO", giudizio, {
          ...detail,
          expected: number,
          fix: number === undefined ? [] : [editOf(scheda.grid, giudizio, number)],
        }),
      ];
    }
    if (value === undefined || isGiudizio(giudizi, value)) return [];
    const caso = value >= giudizi.minimo && value <= giudizi.massimo ? "non_intero" : "fuori";
    return [
      finding(scheda, "GIUDIZIO_FUORI_SCALA", giudizio, {
        ...source,
        facts: { ...facts, caso, giudizio: value },
        found: value,
        field,
      }),
    ];
  });
  const missing = voci.filter(({ giudizio }) => isEmpty(giudizio));
  const [firstMissing] = missing;
  const lacking = firstMissing
    ? [
        finding(
          scheda,
          "SCHEDA_INCOMPLETA",
          missing.length === 1 ? firstMissing.giudizio : spanOf(missing.map(({ giudizio }) => giudizio)),
          {
            facts: { caso: "giudizi", mancano: missing.map(({ voce }) => voce), quanti: missing.length },
            ...source,
            field: "giudizi",
          },
        ),
      ]
    : [];
  return [...checkNumbers(scheda, scheda.grid, voci.flatMap(valuesOf)), ...wrong, ...lacking];
}

/** Words where a judgement or a weight belongs have their own findings. */
function valuesOf({ voce, peso, giudizio, prodotto }: Voce): readonly ReadValue[] {
  return [
    ...(isInvalidWeight(peso) ? [] : [{ read: peso, campo: "peso", voce, field: `peso:${voce}` }]),
    ...(giudizio.kind === "text" ? [] : [{ read: giudizio, campo: "giudizio", voce, field: `giudizio:${voce}` }]),
    ...(prodotto === undefined ? [] : [{ read: prodotto, campo: "prodotto", voce, field: `prodotto:${voce}` }]),
  ];
}

/** livelli: 55 and 45, or each section out of 100; P.O.: free multipliers, which have only to be there. */
export function checkPesi(scheda: ComportamentiScheda, { sistema }: CheckContext): readonly Finding[] {
  if (scheda.inBianco) return [];
  const sums = scheda.sezioni.map(({ voci }) => sum(voci.flatMap(({ peso }) => figureOf(peso) ?? [])));
  const outOfHundred =
    scheda.sezioni.some(
      (section, index) => section.sezione?.pesi_vincolati === true && equal2(sums[index] ?? 0, FULL),
    ) && !scheda.sezioni.some((section, index) => equal2(sums[index] ?? 0, section.sezione?.peso ?? FULL));
  return scheda.sezioni.flatMap((section, index) => {
    const { voci, totali, sezione, titolo } = section;
    if (voci.length === 0) return [];
    const bound = sezione?.pesi_vincolati === true;
    return checkWeights(scheda, scheda.grid, {
      gruppo: `sezione:${sezione?.nome ?? titolo}`,
      weights: voci.map(({ voce, peso }) => ({ voce, read: peso })),
      range: spanOf(voci.map(({ peso }) => peso)),
      total: totali.map(({ peso }) => peso).find((read) => !isEmpty(read)),
      dovuto: bound ? (outOfHundred ? FULL : sezione.peso) : sums[index],
      correggibile: bound,
      rule: sistema.giudizi?.regola,
      fonte: sezione?.fonte ?? sistema.giudizi?.fonte,
    }).findings;
  });
}

/** weight × judgement, or that over the highest judgement where the column holds points. */
export function checkProducts(scheda: ComportamentiScheda, { sistema }: CheckContext): readonly Finding[] {
  const { giudizi } = sistema;
  if (scheda.inBianco || giudizi === null) return [];
  return scheda.sezioni.flatMap((section) => {
    const rows = section.voci.flatMap((one) => {
      const peso = figureOf(one.peso);
      const giudizio = figureOf(one.giudizio);
      const stated = figureOf(one.prodotto);
      if (peso === undefined || giudizio === undefined || stated === undefined || !one.prodotto) return [];
      const product = percentOf(peso * FULL, giudizio);
      return [{ ...one, prodotto: one.prodotto, stated, product, points: quotient(product, giudizi.massimo) }];
    });
    const inPoints =
      rows.filter(({ stated, points }) => equal2(stated, points) || agreesAfterRounding(stated, points)).length * 2 >
      rows.length;
    return rows.flatMap((row) => {
      const due = inPoints ? row.points : row.product;
      if (equal2(row.stated, due)) return [];
      const detail = {
        rule: giudizi.regola,
        fonte: giudizi.fonte,
        expected: due,
        found: row.stated,
        field: `prodotto:${row.voce}`,
      };
      const facts = { caso: "prodotto", voce: row.voce, totale: row.stated, somma: due };
      if (agreesAfterRounding(row.stated, due))
        return [finding(scheda, "PUNTEGGIO_ARROTONDATO", row.prodotto, { ...detail, facts })];
      const formula = `=${cellAddress(row.peso.row, row.peso.col)}*${cellAddress(row.giudizio.row, row.giudizio.col)}${inPoints ? `/${giudizi.massimo}` : ""}`;
      return [
        finding(scheda, "TOTALE_ERRATO", row.prodotto, {
          ...detail,
          facts,
          fix: [editOf(scheda.grid, row.prodotto, { formula })],
        }),
      ];
    });
  });
}
