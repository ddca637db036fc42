// Every evaluation form of a sheet, from its tables; several forms may stand below or beside each other.
import type { Finding } from "../../finding";
import type { CheckContext, SheetTables } from "../../model";
import { readPersona, readSettore } from "../../checks/anagrafica";
import { assignedKey } from "../../checks/persona-key";
import { readCategoria } from "../../checks/categoria";
import { isEmpty } from "../../recognise/reading";
import type { Table } from "../../recognise/tables";
import { readDati, readDovuti, readDovuto, readEsito } from "./dues";
import type { FattoreRiga, ValutazioneScheda } from "./model";
import { readPunteggio } from "./points";
import { formColumns, misuraAttribuitoOf, misuraOf } from "./read-columns";
import { readEtichette } from "./read-labels";
import { readRows } from "./read-rows";
import { scalePercentages } from "./scale";
import { findUnread } from "./unread";

export function readValutazioni(
  sheet: SheetTables,
  context: CheckContext,
): { readonly schede: readonly ValutazioneScheda[]; readonly findings: readonly Finding[] } {
  const tables = sheet.tables.filter(({ shape }) => shape === "valutazione");
  return {
    schede: tables.map((table) => readForm(sheet, table, context, sheet.tables.length === 1)),
    findings: findUnread(sheet, context),
  };
}

function readForm(sheet: SheetTables, table: Table, context: CheckContext, alone: boolean): ValutazioneScheda {
  const { sistema } = context;
  const { grid } = table;
  const around = sheet.around(table);
  const columns = formColumns(table);
  const { righe: written, totali } = readRows(table, columns, sistema);
  const isPercentColumn =
    columns.misurato !== undefined && columns.misurato.id !== "misurato" && columns.misurato.id !== "risultato";
  const misura = misuraOf(columns.misurato, written, isPercentColumn);
  const { righe, fuoriScala } = scalePercentages(written, misura);
  const used = [
    ...righe.flatMap(({ row, sottorighe }) => [row, ...sottorighe.map((part) => part.row)]),
    ...totali.map(({ row }) => row),
  ];
  const bottom = Math.max(table.headBottom, ...used);
  const categoriaLetta = readCategoria(sistema, grid, around);
  const categoria = categoriaLetta.kind === "found" ? categoriaLetta.id : undefined;
  const etichette = readEtichette(table, bottom, around, righe, totali, sistema, categoria, alone);
  const persona = readPersona(around.above, grid);
  const assegnatoNessuno =
    persona !== undefined &&
    around.anno !== undefined &&
    context.senzaObiettivi?.has(assignedKey(persona, around.anno.value)) === true;
  const points = {
    righe,
    fuoriScala,
    misura,
    misuraAttribuito: misuraAttribuitoOf(columns.attribuito, righe),
    dovuti: readDovuti(context, categoria, righe, etichette, assegnatoNessuno),
  };
  const punteggio = readPunteggio(points);
  const dati = readDati(context, { ...points, categoria, punteggio, etichette });
  const dovuto = readDovuto(context, dati);
  const esito = readEsito(context, punteggio.valore, categoria);
  const settore = readSettore(around);
  return {
    kind: "valutazione",
    sheet: grid.sheet.name,
    rect: { ...table.rect, bottom },
    ...(persona === undefined ? {} : { persona }),
    ...(categoria === undefined ? {} : { categoria }),
    ...(settore === undefined ? {} : { settore }),
    ...(around.anno === undefined ? {} : { anno: around.anno.value }),
    grid,
    table,
    around,
    columns,
    totali,
    ...points,
    categoriaLetta,
    etichette,
    inBianco: righe.every(isBlank),
    punteggio,
    dati,
    // What factors under threshold take away (S3) is known from what is due, where that is the same score.
    esito: esito.punteggio !== undefined && esito.punteggio === dovuto.punteggio ? dovuto : esito,
    dovuto,
  };
}

function isBlank({ misurato, percentuale, attribuito, sottorighe }: FattoreRiga): boolean {
  const own = isEmpty(misurato) && isEmpty(percentuale) && isEmpty(attribuito);
  return (
    own && sottorighe.every((part) => isEmpty(part.misurato) && isEmpty(part.percentuale) && isEmpty(part.attribuito))
  );
}
