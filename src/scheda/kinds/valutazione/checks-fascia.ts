// The stated band and retribution against the score (R25, R26), scores whose band is a scelta (S1, S7, S11), factors under threshold (R27).
import { checkSottoSoglia } from "../../../calc/sotto-soglia";
import { equal2, percentOf, quotient } from "../../../lib/decimal";
import type { Fascia } from "../../../sistema/types";
import { openBandFacts } from "../../checks/open-band";
import { editOf, finding } from "../../checks/build";
import { figureOf } from "../../checks/numbers";
import { tabellaFasce } from "../../checks/lookup";
import type { Finding } from "../../finding";
import type { CheckContext } from "../../model";
import type { Place } from "../../recognise/reading";
import { bandOf, otherBands } from "./bands";
import { wrongTotal } from "./checks-totali";
import { rewriteBand } from "./fixes";
import type { FasciaRead, ValutazioneScheda } from "./model";
import { countedPoints, countedRead, dueWeightOf, weightOf } from "./points";

const FULL = 100;

export function checkFascia(scheda: ValutazioneScheda, context: CheckContext): readonly Finding[] {
  const { valore } = scheda.punteggio;
  if (scheda.inBianco || valore === undefined) return [];
  const due = bandOf(context, scheda.categoria, valore);
  if (!due) return [];
  const others = otherBands(context, scheda.categoria, valore);
  const followed = followedBands(scheda, context);
  const findings: Finding[] = [];
  const open = scheda.etichette.fasce.filter((read) => !(read.fascia && followed.has(read.fascia.id)));
  for (const read of open) {
    const possible = [due, ...others.map(({ altra }) => altra)].some(
      (fascia) => fascia && fascia.id === read.fascia?.id,
    );
    if (!possible) findings.push(wrongBand(scheda, context, read, due, valore));
  }
  const [other] = others
    .filter(({ altra }) => open.length === 0 || open.some((read) => read.fascia?.id === altra?.id))
    .concat(others);
  const wrong = open.length > 0 && findings.length === open.length;
  const echoed = scheda.etichette.fasce.length > 0 && open.length === 0;
  if (other && !wrong && !echoed) {
    findings.push(
      finding(scheda, "FASCIA_AMBIGUA", open[0]?.at ?? scoreAt(scheda), {
        facts: openBandFacts(valore, due, other),
        rule: tabellaFasce(context.sistema, scheda.categoria)?.regola,
        fonte: other.fonte,
        expected: due.livello,
        found: open[0]?.text,
        field: "fascia",
      }),
    );
  }
  return findings;
}

function wrongBand(
  scheda: ValutazioneScheda,
  context: CheckContext,
  read: FasciaRead,
  due: Fascia,
  valore: number,
): Finding {
  const tabella = tabellaFasce(context.sistema, scheda.categoria);
  return finding(scheda, "FASCIA_ERRATA", read.at, {
    facts: {
      caso: read.fascia ? "altra" : "sconosciuta",
      testo: read.text,
      punteggio: valore,
      fascia: due.nome,
      livello: due.livello,
    },
    rule: tabella?.regola,
    fonte: tabella?.fonte,
    expected: due.livello,
    found: read.text,
    fix: rewriteBand(scheda, read, due),
    field: "fascia",
  });
}

/** Bands that follow from a wrong total are its echo. */
function followedBands(scheda: ValutazioneScheda, context: CheckContext): ReadonlySet<string> {
  const total = wrongTotal(scheda, context);
  if (total === undefined) return new Set();
  const band = bandOf(context, scheda.categoria, total);
  const others = otherBands(context, scheda.categoria, total).map(({ altra }) => altra?.id);
  return new Set([band?.id, ...others].filter((id) => id !== undefined));
}

function scoreAt(scheda: ValutazioneScheda): Place {
  const total = scheda.totali
    .map(({ attribuito, misurato }) => (figureOf(attribuito) === undefined ? misurato : attribuito))
    .find((read) => figureOf(read) !== undefined);
  return total ?? countedRead(scheda, scheda.righe[0] as ValutazioneScheda["righe"][number]);
}

export function checkRetribuzione(scheda: ValutazioneScheda, context: CheckContext): readonly Finding[] {
  const read = scheda.etichette.retribuzione;
  const stated = figureOf(read);
  const due = scheda.esito.retribuzione;
  const { valore } = scheda.punteggio;
  if (scheda.inBianco || !read || stated === undefined || due === undefined || valore === undefined) return [];
  const followed = followedBands(scheda, context);
  // What follows from a wrong band is its echo; a right band that pays nothing (S3, R26) is none.
  const right = bandOf(context, scheda.categoria, valore)?.id;
  const statedBands = scheda.etichette.fasce.map(({ fascia }) => fascia).filter((fascia) => fascia?.id !== right);
  const outcomes = otherBands(context, scheda.categoria, valore).map(({ altra }) => altra);
  const echoes = [
    ...statedBands,
    ...outcomes,
    ...(tabellaFasce(context.sistema, scheda.categoria)?.voci ?? []).filter(({ id }) => followed.has(id)),
  ];
  const accepted = [
    due,
    ...echoes.map((fascia) => fascia?.retribuzione).filter((share) => share !== undefined && share !== null),
  ];
  // 0.8 for 80%: the same share on the other scale.
  if (accepted.some((share) => equal2(stated, share) || (stated <= 1 && equal2(stated, percentOf(share, 1)))))
    return [];
  const percentCell = read.kind === "number" && read.percent && !read.asText;
  const cell = scheda.grid.cell(read.row, read.col);
  const fixable = cell !== undefined && cell.formula === undefined && typeof cell.value === "number";
  const tabella = tabellaFasce(context.sistema, scheda.categoria);
  return [
    finding(scheda, "RETRIBUZIONE_ERRATA", read, {
      facts: {
        trovata: stated,
        dovuta: due,
        fascia: scheda.esito.fascia,
        livello: scheda.esito.livello,
        punteggio: valore,
      },
      rule: "R26",
      fonte: tabella?.fonte,
      expected: due,
      found: stated,
      fix: fixable ? [editOf(scheda.grid, read, percentCell ? percentOf(due, 1) : due)] : [],
      field: "retribuzione",
    }),
  ];
}

export function checkSoglia(scheda: ValutazioneScheda, { sistema, scelte }: CheckContext): readonly Finding[] {
  const rule = sistema.soglia;
  if (scheda.inBianco || rule === null || scheda.punteggio.valore === undefined) return [];
  const rows = scheda.righe.flatMap((riga) => {
    const weight = weightOf(riga);
    const points = countedPoints(scheda, riga);
    if (!riga.fattore || !weight || points === undefined) return [];
    // A weight that should have gone to another factor does not count.
    const peso = dueWeightOf(riga, scheda.dovuti) === 0 ? 0 : weight;
    return [{ riga, fattore: riga.fattore, peso, raggiungimento: quotient(points, weight, FULL) }];
  });
  const outcome = checkSottoSoglia(sistema, scelte, rows);
  if (!outcome || outcome.ammesso) return [];
  const ids = outcome.fattori.map(({ fattore }) => fattore);
  const low = rows.filter(({ fattore }) => ids.includes(fattore.id));
  const worst =
    low.find(({ fattore }) => outcome.fattori.some((one) => one.fattore === fattore.id && one.sottoMinimo)) ?? low[0];
  if (!worst) return [];
  return [
    finding(scheda, "FATTORE_SOTTO_SOGLIA", countedRead(scheda, worst.riga), {
      facts: {
        voci: low.map(({ riga }) => riga.voce),
        percentuali: low.map(({ raggiungimento }) => String(raggiungimento)),
        raggiungimento: worst.raggiungimento,
        soglia: rule.fattore,
        minimo: rule.fattore_minimo,
        bloccata: outcome.bloccata,
      },
      rule: rule.regola,
      fonte: rule.fonte,
      found: worst.raggiungimento,
      field: "soglia",
    }),
  ];
}
