// Weights of an assegnazione: of the blocks by categoria (in their titles), of objectives, indicators and elements (R9, R15, R19, R21).
import { equal10 } from "../../../lib/decimal";
import type { Edit } from "../../../workbook/edit";
import { editOf, finding } from "../../checks/build";
import type { ReadValue } from "../../checks/numbers";
import { checkNumbers } from "../../checks/numbers";
import { checkWeights } from "../../checks/weights";
import type { Finding } from "../../finding";
import type { CheckContext } from "../../model";
import { individualOf, isEmptyBlock } from "./dues";
import type { AssegnazioneScheda, Blocco } from "./model";
import { WEIGHT } from "./read-titles";
import { groupWeights } from "./weights";

export function checkPesi(scheda: AssegnazioneScheda, context: CheckContext): readonly Finding[] {
  if (scheda.inBianco) return [];
  return scheda.blocchi.flatMap((blocco) => checkBlock(scheda, blocco, context));
}

function checkBlock(scheda: AssegnazioneScheda, blocco: Blocco, context: CheckContext): readonly Finding[] {
  const { table, dati } = blocco;
  if (!table || !dati) return [];
  const id = blocco.fattore?.id ?? "";
  const { obiettivi, indicatori } = groupWeights(blocco);
  const limiti = context.sistema.limiti;
  const isIndividual = id === individualOf(context);
  const column = table.columns.get("peso");
  const range = column
    ? { top: dati.first, bottom: dati.last, left: column.col, right: column.col }
    : { ...table.rect, bottom: table.headBottom };
  const isElements = blocco.elementi.length > 0;
  const rule = isElements ? limiti.elementi : isIndividual ? limiti.obiettivi_individuali : undefined;
  const list = checkWeights(scheda, scheda.grid, {
    gruppo: isElements ? "elementi" : `obiettivi:${id}`,
    weights: obiettivi,
    range,
    total: blocco.totale?.kind === "number" ? blocco.totale : undefined,
    inPunti: blocco.titolo.peso,
    tuttiNecessari: isIndividual && blocco.obiettivi.length > 1,
    correggibile: true,
    rule: rule?.regola,
    fonte: rule?.fonte ?? blocco.fattore?.fonte,
  });
  const inner = indicatori.flatMap(({ obiettivo, weights }) => {
    const rows = obiettivo.righe.map(({ row }) => row);
    const own = { ...range, top: Math.min(...rows), bottom: Math.max(...rows) };
    const group = {
      gruppo: `indicatori:${obiettivo.titolo}`,
      weights,
      range: own,
      correggibile: true,
      fonte: blocco.fattore?.fonte,
    };
    return checkWeights(scheda, scheda.grid, group).findings;
  });
  return [...list.findings, ...inner, ...checkTexts(scheda, blocco)];
}

/** A weight kept as text, or an error in its place; words are PESO_NON_VALIDO. */
function checkTexts(scheda: AssegnazioneScheda, { obiettivi, elementi, totale }: Blocco): readonly Finding[] {
  const values: ReadValue[] = [
    ...obiettivi.flatMap(({ righe }) =>
      righe.map(({ indicatore, peso }) => ({
        read: peso,
        campo: "peso",
        voce: indicatore.voce,
        field: `peso:${indicatore.voce}`,
      })),
    ),
    ...elementi.map(({ nome, peso }) => ({ read: peso, campo: "peso", voce: nome, field: `peso:${nome}` })),
    ...(totale ? [{ read: totale, campo: "peso", voce: "Totale", field: "totale:peso" }] : []),
  ];
  return checkNumbers(
    scheda,
    scheda.grid,
    values.filter(({ read }) => read.kind === "error" || (read.kind === "number" && !read.date)),
  );
}

/** The weights in the titles: RIALLOCA_1B where 1b is empty and keeps its weight, PESO_FATTORE, FATTORE_NON_PREVISTO. */
export function checkTitoli(scheda: AssegnazioneScheda): readonly Finding[] {
  const { dovuti } = scheda;
  if (scheda.inBianco || !dovuti) return [];
  const findings: Finding[] = [];
  const moved = new Set<string>();
  for (const { da, a, quando, regola, fonte } of dovuti.pesi.riallocazioni) {
    const giver = scheda.blocchi.find(({ fattore }) => fattore?.id === da);
    if (quando !== "nessun_obiettivo_individuale" || !giver || (giver.titolo.peso ?? 0) === 0) continue;
    const taker = scheda.blocchi.find(({ fattore }) => fattore?.id === a);
    const due = dueOf(scheda, a);
    moved.add(da).add(a);
    const fix = [...retitle(scheda, giver, 0), ...(taker && due !== undefined ? retitle(scheda, taker, due) : [])];
    const facts = {
      da,
      a,
      voceDa: giver.titolo.text,
      voceA: taker?.titolo.text,
      peso: giver.titolo.peso,
      pesoA: taker?.titolo.peso,
      dovutoA: due,
      caso: "assegnazione",
    };
    findings.push(
      finding(scheda, "RIALLOCA_1B", giver.titolo.pesoAt, {
        facts,
        rule: regola,
        fonte,
        expected: 0,
        found: giver.titolo.peso,
        fix,
        field: `peso:${da}`,
      }),
    );
  }
  for (const blocco of scheda.blocchi) {
    if (blocco.fattore && !moved.has(blocco.fattore.id))
      findings.push(...checkTitle(scheda, blocco, blocco.fattore.id));
  }
  return findings;
}

function checkTitle(scheda: AssegnazioneScheda, blocco: Blocco, id: string): readonly Finding[] {
  const { peso, pesoAt, text } = blocco.titolo;
  const due = dueOf(scheda, id);
  const fonte = scheda.dovuti?.pesi.fonte;
  if (due === undefined) {
    if ((peso ?? 0) === 0 && isEmptyBlock(blocco)) return [];
    const facts = { voce: text, peso, categoria: scheda.categoria, caso: "categoria" };
    return [
      finding(scheda, "FATTORE_NON_PREVISTO", blocco.titolo.at, {
        facts,
        rule: "R15",
        fonte,
        found: peso,
        field: `fattore:${id}`,
      }),
    ];
  }
  if (peso === undefined || equal10(peso, due)) return [];
  const facts = { fattore: id, voce: text, peso, dovuto: due, categoria: scheda.categoria, caso: "titolo" };
  return [
    finding(scheda, "PESO_FATTORE", pesoAt, {
      facts,
      rule: "R15",
      fonte,
      expected: due,
      found: peso,
      field: `peso:${id}`,
    }),
  ];
}

function dueOf({ dovuti }: AssegnazioneScheda, id: string): number | undefined {
  return dovuti?.pesi.fattori.find(({ fattore }) => fattore.id === id)?.peso;
}

/** The title with another weight, everything else as it was written. */
function retitle({ grid }: AssegnazioneScheda, { titolo }: Blocco, due: number): readonly Edit[] {
  const { at, pesoAt } = titolo;
  const cell = grid.cell(pesoAt.row, pesoAt.col);
  if (!cell || cell.formula !== undefined) return [];
  if (typeof cell.value === "string") {
    const written = String(due).replace(".", ",");
    const text = cell.value.replace(WEIGHT, (_, before: string) => before + written);
    return text === cell.value ? [] : [editOf(grid, pesoAt, text)];
  }
  if (pesoAt.row === at.row && pesoAt.col === at.col) return [];
  return [editOf(grid, pesoAt, cell.format?.includes("%") === true ? due / 100 : due)];
}
