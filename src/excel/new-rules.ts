// What may be typed into a new sheet, and the colours that tell where something does not add up.
import { CONDITION_LOOKS } from "../workbook/new-sheet";
import type { Allowed, NewSheet } from "../workbook/new-sheet";
import { rangeAt } from "./ranges";

export function addValidations(worksheet: Excel.Worksheet, { validations = [] }: NewSheet): void {
  for (const { range, allowed, title, message, tone } of validations) {
    const validation = rangeAt(worksheet, range).dataValidation;
    validation.rule = ruleOf(allowed);
    validation.errorAlert = {
      title,
      message,
      showAlert: true,
      style: tone === "avviso" ? Excel.DataValidationAlertStyle.warning : Excel.DataValidationAlertStyle.stop,
    };
    validation.ignoreBlanks = true;
  }
}

function ruleOf(allowed: Allowed): Excel.DataValidationRule {
  switch (allowed.type) {
    case "lista":
      return { list: { inCellDropDown: true, source: allowed.voci.join(",") } };
    case "elenco":
      return { list: { inCellDropDown: true, source: allowed.formula } };
    case "decimale":
      return { decimal: between(allowed) };
    case "intero":
      return { wholeNumber: between(allowed) };
  }
}

function between({ da, a }: { readonly da: number; readonly a: number }): Excel.BasicDataValidation {
  return { formula1: da, formula2: a, operator: Excel.DataValidationOperator.between };
}

/** Last to first: what Excel is given later goes before what is there. */
export function addConditions(worksheet: Excel.Worksheet, { conditions = [] }: NewSheet): void {
  for (const { range, formula, look } of [...conditions].reverse()) {
    const { custom } = rangeAt(worksheet, range).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    custom.format.fill.color = CONDITION_LOOKS[look].fill;
    custom.format.font.color = CONDITION_LOOKS[look].color;
  }
}
