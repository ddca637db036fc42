// Whole sheets put into the grid and taken out of it, as the grid's own steps, each with those that take it back. They go past
// its undo: a sheet comes and goes with the pane, never with Ctrl+Z.
import {
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
  type IMutationInfo,
  type IStyleData,
  type IWorksheetData,
  type Univer,
} from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  RemoveSheetUndoMutationFactory,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { AddConditionalRuleMutation, DeleteConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import type { SheetLook } from "../../xlsx/look";
import { toCondition, toValidation } from "./resource-data";
import { WORKBOOK_ID } from "./workbook-data";

export interface Steps {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

export interface SheetToInsert {
  readonly index: number;
  readonly data: Partial<IWorksheetData> & { readonly id: string; readonly name: string };
  readonly look: SheetLook;
  readonly styles: Readonly<Record<string, IStyleData>>;
}

export function insertion({ index, data, look, styles }: SheetToInsert): Steps {
  const place = { unitId: WORKBOOK_ID, subUnitId: data.id };
  const where = { id: data.id, rowCount: data.rowCount ?? 0 };
  const sheet = mergeWorksheetSnapshotWithDefault(data);
  const validations = look.validations.map((rule, at) => toValidation(rule, where, at));
  const conditions = look.conditions.map((rule, at) => toCondition(rule, where, at));
  return {
    redos: [
      { id: InsertSheetMutation.id, params: { index, sheet, unitId: WORKBOOK_ID, styles } },
      ...(validations.length === 0
        ? []
        : [{ id: AddDataValidationMutation.id, params: { ...place, rule: validations } }]),
      // The grid puts each new one before the others.
      ...[...conditions].reverse().map((rule) => ({ id: AddConditionalRuleMutation.id, params: { ...place, rule } })),
    ],
    undos: [
      ...conditions.map(({ cfId }) => ({ id: DeleteConditionalRuleMutation.id, params: { ...place, cfId } })),
      ...(validations.length === 0
        ? []
        : [{ id: RemoveDataValidationMutation.id, params: { ...place, ruleId: validations.map(({ uid }) => uid) } }]),
      { id: RemoveSheetMutation.id, params: { ...place, subUnitName: data.name } },
    ],
  };
}

/** `isReplaced`: another of the same name follows, so that formulas that look at it stay as they are. */
export function removal(univer: Univer, id: string, name: string, isReplaced: boolean): Steps {
  const injector = univer.__getInjector();
  const params = { unitId: WORKBOOK_ID, subUnitId: id, subUnitName: name };
  // Rules and notes of the sheet, and the formulas elsewhere that become #REF!.
  const linked = injector.get(SheetInterceptorService).onCommandExecute({
    id: RemoveSheetCommand.id,
    params: { unitId: WORKBOOK_ID, subUnitId: id },
  });
  const kept = (steps: readonly IMutationInfo[] = []): readonly IMutationInfo[] =>
    isReplaced ? steps.filter((step) => step.id !== SetRangeValuesMutation.id) : steps;
  const back = { id: InsertSheetMutation.id, params: RemoveSheetUndoMutationFactory(injector, params) };
  return {
    redos: [...kept(linked.preRedos), { id: RemoveSheetMutation.id, params }, ...kept(linked.redos)],
    undos: [...kept(linked.preUndos), back, ...kept(linked.undos)],
  };
}

/** Nobody's edit, and the sheet in sight stays in sight. */
export const SHEET_STEP = { fromCollab: true };

/** Throws where the grid refuses a step. */
export function runSteps(univer: Univer, steps: readonly IMutationInfo[]): void {
  const commands = univer.__getInjector().get(ICommandService);
  for (const { id, params } of steps) {
    if (!commands.syncExecuteCommand(id, params, SHEET_STEP)) throw new Error(id);
  }
}

/** Takes back what may have been done in part: a step that has nothing to take back is passed over. */
export function undoSteps(univer: Univer, steps: readonly IMutationInfo[]): void {
  const commands = univer.__getInjector().get(ICommandService);
  for (const { id, params } of steps) {
    try {
      commands.syncExecuteCommand(id, params, SHEET_STEP);
    } catch {
      // The rest is taken back all the same.
    }
  }
}
