// What is said around the form: band, retribution, score, collaborators, different scores, individual objectives.
import { fold } from "../../../lib/text";
import { parseItalianNumber } from "../../../lib/italian-number";
import type { Sistema } from "../../../sistema/types";
import { fasciaOf } from "../../checks/lookup";
import type { Label } from "../../recognise/labels";
import type { LabelId } from "../../recognise/label-words";
import { findLabels } from "../../recognise/labels";
import type { NumberRead, Place } from "../../recognise/reading";
import { cellText, readNumber, readWritten } from "../../recognise/reading";
import type { Surroundings } from "../../recognise/surroundings";
import type { Table } from "../../recognise/tables";
import type { ConteggioRead, Etichette, FasciaRead, FattoreRiga, TotaleRiga } from "./model";

const FULL = 100;
const LONGEST_BAND = 60;
const LONGEST_PROOF = 200;
/** Where another person's form begins below. */
const NEXT_FORM: ReadonlySet<LabelId> = new Set(["persona", "cognome"]);
const NONE =
  /\bnon (?:sono stati |sono |e stato |stati )?(?:assegnat|previst|attribuit)|\bnessun[oa]?\b|\bassenza di obiettivi\b|\bsenza obiettivi\b|\bmancata assegnazione\b/;
const NO_ANSWER = /^(?:no|nessun[oa]?|0|zero)$/;
/** A label that can only speak of a band, whatever stands beside it. */
const BAND_LABEL = /\b(livello|fascia|level)\b/;

export function readEtichette(
  table: Table,
  /** The last row of the form itself. */
  bottom: number,
  around: Surroundings,
  righe: readonly FattoreRiga[],
  totali: readonly TotaleRiga[],
  sistema: Sistema,
  categoria: string | undefined,
  alone: boolean,
): Etichette {
  const { grid } = table;
  const { left, right } = table.rect;
  const own = totali.flatMap(({ row }) => findLabels(grid, { top: row, bottom: row, left, right }));
  const after =
    bottom < table.rect.bottom ? findLabels(grid, { top: bottom + 1, bottom: table.rect.bottom, left, right }) : [];
  const below = [...own, ...after, ...untilNext(around.below)];
  const band = (text: string): FasciaRead["fascia"] => fasciaOf(sistema, categoria, text);
  const everywhere = [...around.above, ...below];
  const isTotal = (at: number): boolean => totali.some(({ row }) => row === at);
  return {
    fasce: bands(table, alone ? [...below, ...around.above] : below, band),
    retribuzione: numberAt(
      table,
      (alone ? everywhere : below).find(({ id, text }) => id === "retribuzione" && text !== ""),
    ),
    punteggi: below
      // In a total row the columns tell what each figure is.
      .filter(({ id, text, label, inside }) => id === "punteggio" && text !== "" && (inside || !isTotal(label.row)))
      .flatMap((label) => numberAt(table, label) ?? []),
    collaboratori: countAt(everywhere.find(({ id, text }) => id === "collaboratori" && text !== "")),
    punteggiDiversi: countAt(everywhere.find(({ id, text }) => id === "punteggi_diversi" && text !== "")),
    nessunObiettivo: proofOfNone(sistema, everywhere, righe),
  };
}

function untilNext(labels: readonly Label[]): readonly Label[] {
  const next = labels.findIndex(({ id, text }) => NEXT_FORM.has(id) && text !== "");
  return next < 0 ? labels : labels.slice(0, next);
}

function bands(
  table: Table,
  labels: readonly Label[],
  band: (text: string) => FasciaRead["fascia"],
): readonly FasciaRead[] {
  const { grid } = table;
  const found: FasciaRead[] = [];
  for (const label of labels) {
    // "Fascia: distinzione" reads as a categoria's label above a form, as a band's below it.
    if (label.id !== "fascia" && !(label.id === "categoria" && label.label.row > table.headBottom)) continue;
    const place = label.text === "" ? bandBelow(table, label) : label;
    if (!place || place.text.length > LONGEST_BAND) continue;
    const fascia = band(place.text);
    const wording = fold(cellText(grid.cell(label.label.row, label.label.col)));
    if (
      fascia === undefined &&
      (label.id !== "fascia" || !BAND_LABEL.test(wording) || NO_ANSWER.test(fold(place.text)))
    )
      continue;
    if (fascia === undefined && !/[\p{L}\p{N}]/u.test(place.text)) continue;
    if (isListed(place, label)) continue;
    if (found.some(({ at }) => at.row === place.at.row && at.col === place.at.col)) continue;
    found.push({ text: place.text, at: place.at, fascia, inside: label.inside });
  }
  return found;

  /** A heading over several bands one below the other: the table of the regulation. */
  function isListed({ at }: { readonly at: Place }, { label }: Label): boolean {
    return at.row > label.row && band(cellText(grid.shown(at.row + 1, at.col))) !== undefined;
  }

  /** "Posizionamento nel livello di premialità" with the level in the cell below. */
  function bandBelow(of: Table, label: Label): { readonly text: string; readonly at: Place } | undefined {
    const row = (of.grid.mergeAt(label.label.row, label.label.col)?.bottom ?? label.label.row) + 1;
    const cell = of.grid.shown(row, label.label.col);
    const text = cellText(cell);
    // Several bands one below the other are the table of the regulation.
    const isList = band(cellText(of.grid.shown(row + 1, label.label.col))) !== undefined;
    return cell && text !== "" && !isList && band(text) ? { text, at: { row: cell.row, col: cell.col } } : undefined;
  }
}

function numberAt(table: Table, label: Label | undefined): NumberRead | undefined {
  if (!label) return undefined;
  if (!label.inside) return readNumber(table.grid.cell(label.at.row, label.at.col), label.at);
  const number = parseItalianNumber(label.text);
  if (!number || (number.over ?? FULL) !== FULL) return undefined;
  return readWritten(label.at, number);
}

function countAt(label: Label | undefined): ConteggioRead | undefined {
  if (!label) return undefined;
  const folded = fold(label.text);
  const value = NO_ANSWER.test(folded)
    ? 0
    : /^un[oa]?$/.test(folded)
      ? 1
      : Number(/^(\d{1,4})\b/.exec(folded)?.[1] ?? Number.NaN);
  return Number.isInteger(value) ? { value, at: label.at } : undefined;
}

/** A label or a note says that no individual objective was assigned; points of 0 do not. */
function proofOfNone(sistema: Sistema, labels: readonly Label[], righe: readonly FattoreRiga[]): Place | undefined {
  const label = labels.find(({ id, text }) => id === "obiettivi_individuali" && text !== "");
  if (label && (NO_ANSWER.test(fold(label.text)) || NONE.test(fold(label.text)))) return label.at;
  const individual = sistema.riallocazioni.find(({ quando }) => quando === "nessun_obiettivo_individuale")?.da;
  for (const riga of righe) {
    if (riga.fattore === undefined || riga.fattore.id !== individual) continue;
    const texts = [riga.nota, riga.voce, ...riga.sottorighe.map(({ voce }) => voce), ...wordsIn(riga)];
    if (texts.some((text) => text.length < LONGEST_PROOF && NONE.test(fold(text)))) return riga.at;
  }
  return undefined;
}

function wordsIn(riga: FattoreRiga): readonly string[] {
  return [riga.peso, riga.misurato, riga.attribuito].flatMap((read) => (read.kind === "text" ? [read.text] : []));
}
