// What may be typed in a new sheet and what is coloured: data validations and conditional formats.
import type { Allowed, NewCondition, NewValidation } from "../../workbook/new-sheet";
import { attributeText } from "../xml-text";
import { formulaXml } from "./cells-xml";
import type { LookReader } from "./cell-looks";

/** Longer titles and sentences make Excel repair the file. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 225;

export function validationsXml(validations: readonly NewValidation[]): string {
  if (validations.length === 0) return "";
  const items = validations.map(
    ({ range, allowed, title, message, tone }) =>
      `<dataValidation ${kindOf(allowed)}${tone === "avviso" ? ' errorStyle="warning"' : ""} allowBlank="1" showInputMessage="1" ` +
      `showErrorMessage="1" errorTitle="${attributeText(title.slice(0, LONGEST_TITLE))}" ` +
      `error="${attributeText(message.slice(0, LONGEST_MESSAGE))}" sqref="${range}">${formulasOf(allowed)}</dataValidation>`,
  );
  return `<dataValidations count="${String(items.length)}">${items.join("")}</dataValidations>`;
}

function kindOf({ type }: Allowed): string {
  if (type === "decimale") return 'type="decimal" operator="between"';
  return type === "intero" ? 'type="whole" operator="between"' : 'type="list"';
}

function formulasOf(allowed: Allowed): string {
  switch (allowed.type) {
    case "lista":
      return `<formula1>${formulaXml(`"${allowed.voci.join(",").replaceAll('"', '""')}"`)}</formula1>`;
    case "elenco":
      return `<formula1>${formulaXml(allowed.formula)}</formula1>`;
    default:
      return `<formula1>${String(allowed.da)}</formula1><formula2>${String(allowed.a)}</formula2>`;
  }
}

/** Those that come first win. */
export function conditionsXml(conditions: readonly NewCondition[], looks: LookReader): string {
  return conditions
    .map(
      ({ range, formula, look }, index) =>
        `<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="${String(looks.partialOf(look))}" ` +
        `priority="${String(index + 1)}"><formula>${formulaXml(formula)}</formula></cfRule></conditionalFormatting>`,
    )
    .join("");
}
