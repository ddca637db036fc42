// What may be typed into an added sheet, and where its formulas colour it, as opened files state the same.
import { parseAddress } from "../../workbook/address";
import { CONDITION_LOOKS, type Allowed, type NewCondition, type NewValidation } from "../../workbook/new-sheet";
import type { ConditionLook, ValidationLook } from "../../xlsx/look";

export function toValidationLook(rule: NewValidation): ValidationLook | undefined {
  const range = parseAddress(rule.range);
  if (!range) return undefined;
  return {
    ranges: [range],
    ...toCriterion(rule.allowed),
    operator: "between",
    errorStyle: rule.tone === "avviso" ? "warning" : "stop",
    allowBlank: true,
    showsError: true,
    hidesList: false,
    errorTitle: rule.title,
    error: rule.message,
  };
}

function toCriterion(allowed: Allowed): Pick<ValidationLook, "type" | "formulas"> {
  switch (allowed.type) {
    case "lista":
      return { type: "list", formulas: [`"${allowed.voci.join(",").replaceAll('"', '""')}"`] };
    case "elenco":
      return { type: "list", formulas: [allowed.formula.replace(/^=/, "")] };
    case "decimale":
      return { type: "decimal", formulas: [String(allowed.da), String(allowed.a)] };
    case "intero":
      return { type: "whole", formulas: [String(allowed.da), String(allowed.a)] };
  }
}

export function toConditionLook({ range, formula, look }: NewCondition): ConditionLook | undefined {
  const rect = parseAddress(range);
  const { fill, color } = CONDITION_LOOKS[look];
  if (!rect) return undefined;
  return { kind: "formula", ranges: [rect], stopIfTrue: false, formula, style: { fill, font: { color } } };
}
