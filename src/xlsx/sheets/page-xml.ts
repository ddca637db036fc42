// How a new sheet stands on the screen and on paper: view, page set-up, footer.
import type { NewSheet, PrintSetup } from "../../workbook/new-sheet";
import { encodeCellText } from "../xml-text";
import { argb } from "./cell-looks";
import { deepestLevel } from "./cells-xml";

export function propertiesXml({ tabColor, groups = [], print }: NewSheet): string {
  const inner =
    (tabColor === undefined ? "" : `<tabColor rgb="${argb(tabColor)}"/>`) +
    (groups.length === 0 ? "" : '<outlinePr summaryBelow="0"/>') +
    (print ? '<pageSetUpPr fitToPage="1"/>' : "");
  return inner === "" ? "" : `<sheetPr>${inner}</sheetPr>`;
}

export function viewXml(sheet: NewSheet): string {
  const { noGridlines, frozenRows = 0 } = sheet;
  const first = String(frozenRows + 1);
  const pane =
    frozenRows === 0
      ? ""
      : `<pane ySplit="${String(frozenRows)}" topLeftCell="A${first}" activePane="bottomLeft" state="frozen"/>` +
        `<selection pane="bottomLeft" activeCell="A${first}" sqref="A${first}"/>`;
  const open = `<sheetView${noGridlines === true ? ' showGridLines="0"' : ""} workbookViewId="0"`;
  const level = deepestLevel(sheet);
  return (
    `<sheetViews>${pane === "" ? `${open}/>` : `${open}>${pane}</sheetView>`}</sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"${level === 0 ? "" : ` outlineLevelRow="${String(level)}"`}/>`
  );
}

/** A4 is paper 9. */
const A4 = "9";

export function pageXml(print: PrintSetup | undefined): string {
  if (!print) return "";
  const { orientation, pages = 0, footer } = print;
  return (
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="${String(pages)}"/>` +
    (footer ? `<headerFooter><oddFooter>${footerXml(footer)}</oddFooter></headerFooter>` : "")
  );
}

/** Of the whole code; Excel repairs a file with a longer one. */
const LONGEST_FOOTER = 255;

function footerXml([left, right]: readonly [string, string]): string {
  const end = right === "" ? "" : `&R${footerCode(right)}`;
  const start = left === "" ? "" : `&L${shorten(left, LONGEST_FOOTER - 2 - end.length)}`;
  return encodeCellText(start + end);
}

/** An ampersand is written twice, but for the page and the number of pages. */
function footerCode(text: string): string {
  return text.replace(/&(?![PN])/g, "&&");
}

function shorten(text: string, most: number): string {
  for (let length = Math.min(text.length, most); ; length--) {
    const code = footerCode(length === text.length ? text : `${text.slice(0, Math.max(0, length - 1))}…`);
    if (code.length <= most || length <= 0) return code;
  }
}
