// What cannot be changed here is refused before it happens: locked cells of protected sheets, and everything that the saved
// file would not take over (rows, columns, sheets, merges, formats by hand).
import { CustomCommandExecutionError, ICommandService, type Univer, type Workbook } from "@univerjs/core";
import { MoveRangeMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import type { WorkbookPlace } from "../../workbook/workbook";
import { cellAddress } from "../../workbook/address";

export type Refusal = { readonly kind: "bloccata"; readonly place: WorkbookPlace } | { readonly kind: "struttura" };

const STRUCTURE: ReadonlySet<string> = new Set(
  (
    "insert-col insert-row insert-sheet remove-col remove-rows remove-sheet move-columns move-rows copy-worksheet-end " +
    "add-worksheet-merge remove-worksheet-merge set-worksheet-name set-worksheet-order set-tab-color set-worksheet-hidden"
  )
    .split(" ")
    .map((name) => `sheet.mutation.${name}`),
);

export interface Guard {
  /** Runs what the page itself does to the workbook's structure. */
  allow<T>(run: () => T): T;
}

export interface GuardRules {
  isLocked(sheetId: string, row: number, col: number): boolean;
  nameOf(sheetId: string): string;
  onRefusal(refusal: Refusal): void;
}

export function guardWorkbook(univer: Univer, workbook: () => Workbook | null, rules: GuardRules): Guard {
  const commands = univer.__getInjector().get(ICommandService);
  let allowed = false;
  const refuse = (refusal: Refusal): never => {
    rules.onRefusal(refusal);
    throw new CustomCommandExecutionError(refusal.kind);
  };
  commands.beforeCommandExecuted(({ id, params }, options) => {
    if (allowed || options?.fromFormula === true || !workbook()) return;
    if (STRUCTURE.has(id)) refuse({ kind: "struttura" });
    const touched = touchedCells(id, params);
    for (const { sheetId, row, col } of touched) {
      if (!rules.isLocked(sheetId, row, col)) continue;
      refuse({ kind: "bloccata", place: { sheet: rules.nameOf(sheetId), address: cellAddress(row, col) } });
    }
  });
  return {
    allow(run) {
      allowed = true;
      try {
        return run();
      } finally {
        allowed = false;
      }
    },
  };
}

interface TouchedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

interface Values {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
}

interface Move {
  readonly from: { readonly subUnitId: string; readonly value: Values["cellValue"] };
  readonly to: { readonly subUnitId: string; readonly value: Values["cellValue"] };
}

function touchedCells(id: string, params: unknown): readonly TouchedCell[] {
  if (id === SetRangeValuesMutation.id) {
    const { subUnitId = "", cellValue } = params as Values;
    return listCells(subUnitId, cellValue);
  }
  if (id === MoveRangeMutation.id) {
    const { from, to } = params as Move;
    return [...listCells(from.subUnitId, from.value), ...listCells(to.subUnitId, to.value)];
  }
  return [];
}

export function listCells(sheetId: string, values: Values["cellValue"]): readonly TouchedCell[] {
  return Object.entries(values ?? {}).flatMap(([row, line]) =>
    Object.keys(line).map((col) => ({ sheetId, row: Number(row), col: Number(col) })),
  );
}
