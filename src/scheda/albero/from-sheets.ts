// Sheets of annex 1.1 and 1.2 for the tree: operational objectives as drafts, strategic ones with their impact indicators.
import { cellAddress } from "../../workbook/address";
import { figureOf } from "../checks/numbers";
import type { ObiettivoScheda, PesoEtichetta } from "../kinds/obiettivo/model";
import type { TextAt } from "../recognise/surroundings";
import type { Draft, DraftIndicator } from "./draft";
import type { Posto } from "./model";
import { readMisure } from "./rows";

export function sheetDraft(scheda: ObiettivoScheda): Draft {
  const { pesoStrategico, strategico } = scheda;
  return {
    titolo: titleOf(scheda),
    at: placeOf(scheda),
    settore: scheda.settore,
    persona: scheda.persona,
    peso: figureOf(pesoStrategico?.read),
    pesoAt: weightPlace(scheda, pesoStrategico),
    gruppo: undefined,
    indicatori: sheetIndicators(scheda),
    pesiLiberi: false,
    strategico: strategico && { text: strategico.text, at: placeAt(scheda, strategico), dovuto: true },
    origine: "scheda",
    diSettore: false,
    fonte: scheda.sheet,
  };
}

export function sheetIndicators(scheda: ObiettivoScheda): readonly DraftIndicator[] {
  const misure = readMisure(
    scheda,
    scheda.indicatori.map(({ indicatore }) => indicatore),
  );
  return scheda.indicatori.flatMap(({ peso }, index) => {
    const misura = misure[index];
    return misura ? [{ misura, peso }] : [];
  });
}

export function titleOf(scheda: ObiettivoScheda): string {
  const title = scheda.titolo?.text ?? "";
  return title === "" ? scheda.sheet : title;
}

/** Its title, else the head of its table. */
export function placeOf(scheda: ObiettivoScheda): Posto {
  const { titolo, rect } = scheda;
  return titolo ? placeAt(scheda, titolo) : { sheet: scheda.sheet, cell: cellAddress(rect.top, rect.left) };
}

export function weightPlace(scheda: ObiettivoScheda, weight: PesoEtichetta | undefined): Posto | undefined {
  return weight && { sheet: scheda.sheet, cell: cellAddress(weight.read.row, weight.read.col) };
}

function placeAt({ sheet }: ObiettivoScheda, { row, col }: Pick<TextAt, "row" | "col">): Posto {
  return { sheet, cell: cellAddress(row, col) };
}
