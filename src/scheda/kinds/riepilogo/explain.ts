// Why a cell of a riepilogo should hold what it should: the steps to a person's score, band, percentage, place and amount.
import { explainCollocamento, explainPosto } from "../../../calc/explain-graduatoria";
import { explainFascia, explainRetribuzione } from "../../../calc/fascia";
import { computeGraduatoria } from "../../../calc/graduatoria";
import type { Passo } from "../../../calc/passi";
import type { PassoPremi } from "../../../calc/passi-premi";
import { figureOf } from "../../checks/numbers";
import type { CheckContext, Explained } from "../../model";
import type { Place } from "../../recognise/reading";
import type { CellValue } from "../../../workbook/cell";
import { dueAmounts, explainAmount } from "./amounts";
import { competitors } from "./checks-graduatoria";
import { assessed } from "./due";
import { pointsOf } from "./factors";
import type { RiepilogoScheda, RigaLetta } from "./model";

interface Steps {
  readonly due?: CellValue | undefined;
  readonly passi: readonly (Passo | PassoPremi)[];
}

const NOTHING: Steps = { passi: [] };

export function explainRiepilogo(scheda: RiepilogoScheda, place: Place, context: CheckContext): Explained | undefined {
  const index = scheda.righe.findIndex(({ row }) => row === place.row);
  const riga = scheda.righe[index];
  const field = riga && fieldAt(scheda, place.col);
  if (!riga || field === undefined) return undefined;
  const { due, passi } = stepsOf(scheda, riga, index, field, context);
  return {
    field,
    persona: riga.persona,
    found: scheda.grid.shown(place.row, place.col)?.value ?? null,
    ...(due === undefined ? {} : { due }),
    passi,
  };
}

function fieldAt(scheda: RiepilogoScheda, col: number): string | undefined {
  const factor = scheda.colonneFattori.find((one) => one.col === col);
  if (factor) return `fattore:${factor.fattore.id}`;
  for (const [id, at] of scheda.colonne) if (at === col) return id;
  return undefined;
}

function stepsOf(scheda: RiepilogoScheda, riga: RigaLetta, index: number, field: string, context: CheckContext): Steps {
  switch (field) {
    case "punteggio":
      return scoreSteps(scheda, riga, context);
    case "fascia":
    case "giudizio":
      return context.sistema.fasce === null ? meritSteps(scheda, index, context) : bandSteps(riga, field, context);
    case "retribuzione":
      return paySteps(riga, context);
    case "posto":
      return placeSteps(scheda, index, context);
    case "importo":
      return { due: dueAmounts(scheda, context)?.[index]?.importo, passi: explainAmount(scheda, context, index) };
    default:
      return NOTHING;
  }
}

/** The sum of the columns of factors: points as they stand, percentages by their weights. */
function scoreSteps(scheda: RiepilogoScheda, riga: RigaLetta, context: CheckContext): Steps {
  const { fattori, punteggio, dichiarato, categoriaId } = riga;
  if (scheda.colonneFattori.length === 0 || punteggio === undefined) return NOTHING;
  const punti =
    scheda.misuraFattori === "percentuale"
      ? pointsOf(context, scheda.colonneFattori, { categoria: categoriaId, reads: fattori, punteggio: dichiarato })
      : fattori.flatMap((read) => figureOf(read) ?? []);
  return {
    due: punteggio,
    passi: [{ regola: "R23", fonte: null, codice: "TOTALE", figure: { punti }, dopo: punteggio }],
  };
}

function bandSteps({ punteggio, ruolo, dovuta }: RigaLetta, field: string, { sistema, scelte }: CheckContext): Steps {
  if (punteggio === undefined) return NOTHING;
  const due = field === "giudizio" ? dovuta.fascia?.giudizio : dovuta.fascia?.nome;
  return { due: due ?? undefined, passi: explainFascia(sistema, scelte, punteggio, ruolo).passi };
}

function paySteps({ punteggio, dovuta }: RigaLetta, { sistema, scelte }: CheckContext): Steps {
  if (punteggio === undefined || sistema.fasce === null) return NOTHING;
  return { due: dovuta.retribuzione, passi: explainRetribuzione(sistema, scelte, punteggio).passi };
}

function meritSteps({ righe, collocazione }: RiepilogoScheda, index: number, { sistema, scelte }: CheckContext): Steps {
  const regole = sistema.fasce_merito;
  if (regole === null || !collocazione) return NOTHING;
  const people = assessed(
    regole,
    righe.map((riga) => ({ ...riga, mesiAssenza: figureOf(riga.numeri.mesi_assenza) })),
  );
  const place = collocazione.collocamenti[index];
  const due = place?.tipo === "fascia" ? collocazione.fasce[place.fascia]?.nome : undefined;
  return { due, passi: explainCollocamento(sistema, scelte, people, collocazione, index) };
}

function placeSteps({ righe }: RiepilogoScheda, index: number, { sistema, scelte }: CheckContext): Steps {
  const ranking = computeGraduatoria(sistema, scelte, competitors(righe));
  if (!ranking.ok) return NOTHING;
  const due = ranking.value.voci.find(({ indice }) => indice === index)?.posto;
  return { due, passi: explainPosto(sistema, ranking.value, index) };
}
