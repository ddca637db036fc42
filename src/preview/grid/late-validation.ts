// The grid checks validations when it is idle, one sheet after the other; a sheet that has been taken away in the meantime fails
// there with nobody to hear it. Such a check has nothing left to look at.
import { IUniverInstanceService, UniverInstanceType, type Univer, type Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

export function forgetGoneSheets(univer: Univer): void {
  const injector = univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unitId, sheetId, ranges) => {
    const sheet = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId);
    return sheet ? validate(unitId, sheetId, ranges) : Promise.resolve([]);
  };
}
