// When the grid has finished calculating: it starts once it is drawn and a moment after each change, and hands the results
// over piece by piece.
import { ICommandService, LifecycleService, LifecycleStages, type Univer } from "@univerjs/core";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { InsertSheetMutation, RemoveSheetMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import { WORKBOOK_ID } from "./workbook-data";

/** The grid waits 100 ms before it starts; where nothing starts by the time this timer rings, nothing is to be calculated. */
const START = 160;
const LONGEST = 60_000;
const LOOK_AGAIN = 15;

export interface Calculation {
  /** Before it nothing can be selected. */
  readonly drawn: Promise<void>;
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
  const drawn = univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  let isDue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  const expect = (): void => {
    isDue = true;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isDue = false;
    }, START);
  };
  commands.onCommandExecuted(({ id, params }, options) => {
    const isChange = id === SetRangeValuesMutation.id && options?.fromFormula !== true;
    const isSheet = id === InsertSheetMutation.id || id === RemoveSheetMutation.id;
    if (isChange || isSheet || id === SetTriggerFormulaCalculationStartMutation.id) expect();
    if (id === SetFormulaCalculationStartMutation.id) running = true;
    const isNotice = id === SetFormulaCalculationNotificationMutation.id;
    if (isNotice && (params as NotificationParams).functionsExecutedState !== undefined) running = false;
  });
  const settled = async (): Promise<void> => {
    await drawn;
    const limit = performance.now() + LONGEST;
    while ((running || isDue) && performance.now() < limit) await pause(LOOK_AGAIN);
  };
  return {
    drawn,
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
