// Reading the sheet of an objective: the labels that are its own, the rows of its indicators, the year's target among several.
import { parseItalianNumber } from "../../../lib/italian-number";
import { readSettore } from "../../checks/anagrafica";
import { finding } from "../../checks/build";
import { readIndicator } from "../../checks/indicator";
import { indicatorColumns, targetColumns, targetYears } from "../../checks/indicator-columns";
import type { Finding } from "../../finding";
import type { SheetTables } from "../../model";
import type { Label } from "../../recognise/labels";
import type { LabelId } from "../../recognise/label-words";
import { pickLabel } from "../../recognise/labels";
import type { NumberRead } from "../../recognise/reading";
import { cellText, isEmpty, readNumber, readWritten } from "../../recognise/reading";
import type { TextAt } from "../../recognise/surroundings";
import type { Table } from "../../recognise/tables";
import type { ObiettivoIndicatore, ObiettivoScheda, PesoEtichetta } from "./model";
import { kindOfIndicators, ownLabels } from "./which";

export function readObiettivi(
  kind: ObiettivoScheda["kind"],
  sheet: SheetTables,
): { readonly schede: readonly ObiettivoScheda[]; readonly findings: readonly Finding[] } {
  const tables = sheet.tables.filter(
    (table) => table.shape === "indicatori" && kindOfIndicators(sheet, table) === kind,
  );
  const schede = tables.map((table) => readObiettivo(kind, sheet, table));
  return { schede, findings: schede.flatMap(blank) };
}

function blank(scheda: ObiettivoScheda): readonly Finding[] {
  if (!scheda.inBianco) return [];
  return [
    finding(scheda, "SCHEDA_INCOMPLETA", scheda.rect, {
      facts: { caso: "bianco", mancano: ["titolo", "indicatori", "pesi"] },
      field: "scheda",
    }),
  ];
}

function readObiettivo(kind: ObiettivoScheda["kind"], sheet: SheetTables, table: Table): ObiettivoScheda {
  const { grid } = sheet;
  const around = sheet.around(table);
  const labels = ownLabels(sheet, table);
  const years = targetYears(table);
  const anno = around.anno?.value ?? (years.length > 0 ? Math.min(...years) : undefined);
  const columns = indicatorColumns(table, anno, around.titles);
  const weight = (id: LabelId): PesoEtichetta | undefined => weightAt(table, pickLabel(labels, id));
  const settore = mainSettore(readSettore({ above: labels, titles: [] }));
  const rows = table.rows.filter(({ role }) => role === "dati").map(({ row }) => row);
  const indicatori = rows.map((row): ObiettivoIndicatore => {
    const name = table.columns.get("indicatore") ?? table.columns.get("titolo");
    const voce = name ? cellText(grid.shown(row, name.col)) : "";
    const june = table.columns.get("target_giugno");
    const targets = [...targetColumns(table), ...(june ? [june] : [])];
    return {
      indicatore: readIndicator(grid, row, columns, voce),
      peso: numberAt(table, row, table.columns.get("peso")?.col ?? table.rect.left),
      target: targets.map(({ col }) => numberAt(table, row, col)),
    };
  });
  const total = table.rows.filter(({ role }) => role === "totale").at(-1);
  const pesoTotale = total && numberAt(table, total.row, table.columns.get("peso")?.col ?? table.rect.left);
  const weights = [
    weight("peso_ente"),
    weight("peso_indicatori"),
    weight("peso_operativi"),
    weight("peso_strategico"),
  ] as const;
  const filled = indicatori.some(({ peso, target }) => !isEmpty(peso) || target.some((read) => !isEmpty(read)));
  return {
    kind,
    sheet: grid.sheet.name,
    rect: table.rect,
    ...(settore === undefined ? {} : { settore }),
    ...(anno === undefined ? {} : { anno }),
    grid,
    table,
    around,
    titolo: textAt(pickLabel(labels, "titolo")),
    pesoEnte: weights[0],
    pesoIndicatori: weights[1],
    pesoOperativi: weights[2],
    pesoStrategico: weights[3],
    strategico: kind === "obiettivo_operativo" ? textAt(pickLabel(labels, "obiettivo_strategico")) : undefined,
    indicatori,
    pesoTotale: pesoTotale && !isEmpty(pesoTotale) ? pesoTotale : undefined,
    inBianco: !filled && weights.every((one) => one === undefined || isEmpty(one.read)),
  };
}

/** "Settore principale: Ricerca   Altri settori coinvolti: …": the main one. */
function mainSettore(text: string | undefined): string | undefined {
  const main = text
    ?.replace(/^principale\s*:\s*/i, "")
    .split(/\s*altri settori/i)[0]
    ?.trim();
  return main === "" ? undefined : main;
}

function numberAt(table: Table, row: number, col: number): NumberRead {
  return readNumber(table.grid.shown(row, col), { row, col });
}

function textAt(label: Label | undefined): TextAt | undefined {
  return label && { text: label.text, ...label.at };
}

/** "Peso …: 60%" in one cell, or the number beside; what a label says is no cell of numbers, so a text there is no NUMERO_TESTO. */
function weightAt(table: Table, label: Label | undefined): PesoEtichetta | undefined {
  if (!label) return undefined;
  const cell = label.inside ? { ...label.at, value: label.text } : table.grid.cell(label.at.row, label.at.col);
  const read = readNumber(cell, label.at);
  if (read.kind === "number") return { read: { ...read, asText: false }, label: label.label };
  const number =
    read.kind === "text" ? parseItalianNumber(/^\D{0,3}([\d.,]+\s*%?)/.exec(read.text)?.[1] ?? "") : undefined;
  if (!number) return { read, label: label.label };
  return { read: readWritten(label.at, number), label: label.label };
}
