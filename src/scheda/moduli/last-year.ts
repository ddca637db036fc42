// Last year's workbook as a starting point for the next: objectives, indicators, targets, weights and people as they were
// assigned; results, judgements and points stay behind.
import { fold } from "../../lib/text";
import type { Cell, CellValue, Snapshot } from "../../workbook/cell";
import type { Grid } from "../../workbook/grid";
import type { CheckedWorkbook } from "../check";
import { figureOf } from "../checks/numbers";
import type { AssegnazioneScheda, Blocco } from "../kinds/assegnazione/model";
import type { ComportamentiScheda } from "../kinds/comportamenti/model";
import type { PianoScheda } from "../kinds/piano/model";
import { cellText } from "../recognise/reading";
import type { Table } from "../recognise/tables";
import type { ColumnId } from "../recognise/vocabulary";
import { fattoreElementi, fattoreIndividuale, fattoreStruttura } from "./printed";
import { readPersonale } from "./personale-read";
import type { StartingElemento, LastYear, LastYearPersona, StartingObiettivo, Persona } from "./types";

export function readLastYear(checked: CheckedWorkbook): LastYear {
  const persone = new Map<string, LastYearPersona>();
  const piano: StartingObiettivo[] = [];
  const merge = (nome: string | undefined, own: LastYearPersona): void => {
    if (nome !== undefined) persone.set(fold(nome), { ...persone.get(fold(nome)), ...own });
  };
  for (const scheda of checked.read) {
    if (scheda.kind === "assegnazione") merge(scheda.persona, ofAssegnazione(scheda, checked));
    else if (scheda.kind === "comportamenti") merge(scheda.persona, { comportamenti: itemsOf(scheda) });
    else if (scheda.kind === "piano") piano.push(...ofPiano(scheda));
  }
  const years = checked.read.flatMap(({ anno }) => anno ?? []);
  return {
    ...(years.length === 0 ? {} : { anno: Math.max(...years) }),
    persone,
    piano,
    personale: peopleOf(checked),
  };
}

/** The staff's table, else whoever has a form. */
function peopleOf(checked: CheckedWorkbook): readonly Persona[] {
  const snapshot: Snapshot = { sheets: checked.sheets.map(({ grid }) => grid.sheet), state: null };
  const table = readPersonale(snapshot, checked.sistema);
  if (table.ok) return table.value.persone.map(({ riga: _, ...persona }) => persona);
  const found = new Map<string, Persona>();
  for (const { kind, persona, settore, categoria } of checked.read) {
    if (persona === undefined || kind === "pesatura" || kind === "piano") continue;
    const before = found.get(fold(persona));
    found.set(fold(persona), {
      nome: before?.nome ?? persona,
      ...withDefined("settore", before?.settore ?? settore),
      ...withDefined("categoria", before?.categoria ?? categoria),
    });
  }
  return [...found.values()];
}

function withDefined<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}

function ofAssegnazione(scheda: AssegnazioneScheda, { sistema }: CheckedWorkbook): LastYearPersona {
  const block = (id: string | undefined): Blocco | undefined =>
    id === undefined ? undefined : scheda.blocchi.find(({ fattore }) => fattore?.id === id);
  const rows = (blocco: Blocco | undefined): readonly StartingObiettivo[] =>
    blocco ? rowsOf(blocco, scheda.grid) : [];
  return {
    struttura: rows(block(fattoreStruttura(sistema))),
    individuali: rows(block(fattoreIndividuale(sistema))),
    elementi: (block(fattoreElementi(sistema))?.elementi ?? []).map(({ nome, at, peso }) => ({
      nome,
      ...withText("descrizione", scheda.grid, block(fattoreElementi(sistema))?.table, at.row, "descrizione"),
      ...withDefined("peso", figureOf(peso)),
    })),
  };
}

function rowsOf({ obiettivi, table }: Blocco, grid: Grid): readonly StartingObiettivo[] {
  return obiettivi.flatMap(({ titolo, righe }) => {
    const isSpread = righe.filter(({ peso }) => figureOf(peso) !== undefined).length > 1;
    const own = isSpread ? undefined : righe.map(({ peso }) => figureOf(peso)).find((weight) => weight !== undefined);
    return righe.map(({ row, peso, indicatore }) => ({
      obiettivo: titolo,
      indicatore: indicatore.voce === titolo ? "" : indicatore.voce,
      ...withDefined("pesoObiettivo", own),
      ...withDefined("peso", isSpread ? figureOf(peso) : undefined),
      ...figuresOf(grid, table, row),
    }));
  });
}

function ofPiano({ righe, table, grid }: PianoScheda): readonly StartingObiettivo[] {
  return righe.map(({ row, obiettivo, indicatore, peso, pesoObiettivo, divisioni }) => ({
    obiettivo,
    indicatore: indicatore.voce,
    ...withDefined("strategico", divisioni.obiettivo_strategico),
    ...withDefined("settore", divisioni.settore),
    ...withText("persona", grid, table, row, "nome"),
    ...withDefined("pesoObiettivo", pesoObiettivo && figureOf(pesoObiettivo)),
    ...withDefined("peso", peso && figureOf(peso)),
    ...figuresOf(grid, table, row),
  }));
}

type Figures = Pick<StartingObiettivo, "tipo" | "unita" | "fonte" | "valoreIniziale" | "targetGiugno" | "target">;

/** As written: dates stay dates, texts texts. */
function figuresOf(grid: Grid, table: Table | undefined, row: number): Figures {
  return {
    ...withText("tipo", grid, table, row, "tipo"),
    ...withText("unita", grid, table, row, "unita"),
    ...withText("fonte", grid, table, row, "fonte"),
    ...withDefined("valoreIniziale", valueAt(grid, table, row, "valore_iniziale")),
    ...withDefined("targetGiugno", valueAt(grid, table, row, "target_giugno")),
    ...withDefined("target", valueAt(grid, table, row, "target")),
  };
}

function cellAt(grid: Grid, table: Table | undefined, row: number, id: ColumnId): Cell | undefined {
  const col = table?.columns.get(id)?.col;
  return col === undefined ? undefined : grid.shown(row, col);
}

function valueAt(grid: Grid, table: Table | undefined, row: number, id: ColumnId): CellValue | undefined {
  const value = cellAt(grid, table, row, id)?.value ?? null;
  return value === null || value === "" ? undefined : value;
}

function withText<K extends string>(
  key: K,
  grid: Grid,
  table: Table | undefined,
  row: number,
  id: ColumnId,
): Partial<Record<K, string>> {
  const text = cellText(cellAt(grid, table, row, id));
  return withDefined(key, text === "" ? undefined : text);
}

function itemsOf({ sezioni }: ComportamentiScheda): readonly StartingElemento[] {
  return sezioni.flatMap(({ voci }) =>
    voci.map(({ voce, peso }) => ({ nome: voce, ...withDefined("peso", figureOf(peso)) })),
  );
}
