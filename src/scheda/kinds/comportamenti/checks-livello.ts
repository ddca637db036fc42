// The level stated against the score (R35), and scores whose level is a scelta that nobody has set (S7, S11).
import { fasciaOutcomes } from "../../../calc/fascia";
import { equal2 } from "../../../lib/decimal";
import { openBandFacts } from "../../checks/open-band";
import { editOf, finding } from "../../checks/build";
import { figureOf } from "../../checks/numbers";
import type { Finding } from "../../finding";
import type { CheckContext } from "../../model";
import { bandOf, scoreDue } from "./due";
import type { ComportamentiScheda } from "./model";

export function checkLivello(scheda: ComportamentiScheda, context: CheckContext): readonly Finding[] {
  const { livello, punteggio, grid } = scheda;
  const { sistema, scelte, chosen } = context;
  if (scheda.inBianco || sistema.fasce === null) return [];
  const stated = figureOf(punteggio);
  const score = scoreDue(scheda, context) ?? stated;
  const due = score === undefined ? undefined : bandOf(scheda, context, score);
  if (score === undefined || !due) return [];
  const tabella = sistema.fasce.tabelle.find(({ ruolo }) => ruolo === scheda.ruolo) ?? sistema.fasce.tabelle[0];
  // A level that follows from a wrong score is its echo.
  if (
    livello?.fascia &&
    stated !== undefined &&
    !equal2(stated, score) &&
    bandOf(scheda, context, stated)?.id === livello.fascia.id
  )
    return [];
  const others = fasciaOutcomes(sistema, scelte, score, scheda.ruolo).filter(({ scelta }) => !chosen.has(scelta));
  const fits = [due, ...others.map(({ altra }) => altra)].some((fascia) => fascia?.id === livello?.fascia?.id);
  if (livello && !fits) {
    const cell = grid.cell(livello.at.row, livello.at.col);
    const to =
      livello.inside && typeof cell?.value === "string" ? cell.value.replace(livello.text, due.livello) : due.livello;
    return [
      finding(scheda, "FASCIA_ERRATA", livello.at, {
        facts: {
          caso: livello.fascia ? "altra" : "sconosciuta",
          testo: livello.text,
          punteggio: score,
          fascia: due.nome,
          livello: due.livello,
        },
        rule: tabella?.regola,
        fonte: tabella?.fonte,
        expected: due.livello,
        found: livello.text,
        fix: cell?.formula === undefined ? [editOf(grid, livello.at, to)] : [],
        field: "fascia",
      }),
    ];
  }
  const other = others.find(({ altra }) => altra?.id === livello?.fascia?.id) ?? others[0];
  if (!other) return [];
  const at = livello?.at ?? punteggio ?? { ...scheda.rect, bottom: scheda.rect.top };
  return [
    finding(scheda, "FASCIA_AMBIGUA", at, {
      facts: openBandFacts(score, due, other),
      rule: tabella?.regola,
      fonte: other.fonte,
      expected: due.livello,
      found: livello?.text,
      field: "fascia",
    }),
  ];
}
