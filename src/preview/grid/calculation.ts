// When the grid has finished calculating: it starts a moment after a change and hands the results over piece by piece.
import { ICommandService, type Univer } from "@univerjs/core";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { WORKBOOK_ID } from "./workbook-data";

/** The grid waits 100 ms before it starts; where nothing starts by then, there is nothing to calculate. */
const START = 250;
const LONGEST = 60_000;
const LOOK_AGAIN = 15;

export interface Calculation {
  /** Resolves once no calculation is due or under way. */
  settled(): Promise<void>;
  /** Calculates the given cells and what depends on them again. */
  repeat(cells: readonly { readonly sheetId: string; readonly row: number; readonly col: number }[]): Promise<void>;
}

interface NotificationParams {
  readonly functionsExecutedState?: unknown;
}

export function watchCalculation(univer: Univer): Calculation {
  const commands = univer.__getInjector().get(ICommandService);
  let dueUntil = 0;
  let running = false;
  commands.onCommandExecuted(({ id, params }, options) => {
    if (id === SetRangeValuesMutation.id && options?.fromFormula !== true) dueUntil = performance.now() + START;
    if (id === SetFormulaCalculationStartMutation.id) {
      running = true;
      dueUntil = 0;
    }
    const isNotice = id === SetFormulaCalculationNotificationMutation.id;
    if (isNotice && (params as NotificationParams).functionsExecutedState !== undefined) running = false;
  });
  const settled = async (): Promise<void> => {
    const limit = performance.now() + LONGEST;
    while ((running || performance.now() < dueUntil) && performance.now() < limit) await pause(LOOK_AGAIN);
  };
  return {
    settled,
    async repeat(cells) {
      if (cells.length === 0) return;
      await settled();
      await commands.executeCommand(SetFormulaCalculationStartMutation.id, {
        dirtyRanges: cells.map(({ sheetId, row, col }) => ({
          unitId: WORKBOOK_ID,
          sheetId,
          range: { startRow: row, endRow: row, startColumn: col, endColumn: col },
        })),
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
        forceCalculation: false,
      });
      await settled();
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
