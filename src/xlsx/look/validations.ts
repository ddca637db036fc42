// Data validations of a sheet, gathered tag by tag: those of the standard and those that Excel 2010 put into extensions
// (lists on another sheet), which hold their formulas and ranges as text.
import type { Rect } from "../../workbook/cell";
import { attribute, decodeCellText, isTrue } from "../xml-text";
import type { ValidationLook } from "./look";

export interface ValidationReader {
  open(attributes: string): void;
  formula(text: string): void;
  ranges(sqref: string): void;
  close(): void;
  finish(): readonly ValidationLook[];
}

export function createValidationReader(toRects: (sqref: string) => readonly Rect[]): ValidationReader {
  const found: ValidationLook[] = [];
  let opened = "";
  let formulas: string[] = [];
  let ranges: readonly Rect[] = [];
  const text = (name: string): string | undefined => {
    const value = attribute(opened, name);
    return value === undefined ? undefined : decodeCellText(value);
  };
  return {
    open(attributes) {
      opened = attributes;
      formulas = [];
      ranges = toRects(attribute(attributes, "sqref") ?? "");
    },
    formula(formula) {
      formulas.push(formula);
    },
    ranges(sqref) {
      ranges = toRects(sqref);
    },
    close() {
      const type = attribute(opened, "type") ?? "none";
      if (type === "none" || ranges.length === 0) return;
      const [errorTitle, error, prompt] = [text("errorTitle"), text("error"), text("prompt")];
      found.push({
        ranges,
        type,
        operator: attribute(opened, "operator") ?? "between",
        errorStyle: attribute(opened, "errorStyle") ?? "stop",
        allowBlank: isTrue(attribute(opened, "allowBlank")),
        showsError: isTrue(attribute(opened, "showErrorMessage")),
        hidesList: isTrue(attribute(opened, "showDropDown")),
        ...(errorTitle !== undefined && { errorTitle }),
        ...(error !== undefined && { error }),
        ...(prompt !== undefined && { prompt }),
        formulas,
      });
    },
    finish: () => found,
  };
}
