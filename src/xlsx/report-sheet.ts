// A sheet that lists things in rows under a head of plain lines: printed A4 across, headings on every page, texts wrapped,
// places as links. Knows nothing of what it lists.
import { cellAddress, columnName, reference } from "../workbook/address";
import type { Mark } from "../workbook/edit";
import { severityFill } from "./marks";
import { mainNamespace, XML_DECLARATION } from "./names";
import { setPartText, type PackageEditor } from "./package-editor";
import { openStyles } from "./styles-editor";
import { placeSheet, setSheetName } from "./workbook-editor";
import type { WorkbookPart } from "./workbook-part";
import { encodeCellText, escapeAttribute } from "./xml-text";

export interface ReportLink {
  readonly text: string;
  readonly sheet: string;
  readonly address: string;
}

export type ReportCell = string | number | null | ReportLink;

export interface Report {
  readonly name: string;
  readonly title: string;
  /** Lines above the table. */
  readonly head: readonly string[];
  /** Widths in characters. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly { readonly severity: Mark["severity"]; readonly cells: readonly ReportCell[] }[];
  /** At the foot of each page; "&P" is the page, "&N" how many. */
  readonly footer: string;
}

const FONTS = {
  title: '<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font>',
  heading: '<font><b/><sz val="10"/><name val="Calibri"/><family val="2"/></font>',
  plain: '<font><sz val="10"/><name val="Calibri"/><family val="2"/></font>',
  link: '<font><u/><sz val="10"/><color rgb="FF0563C1"/><name val="Calibri"/><family val="2"/></font>',
} as const;
const EDGE = 'style="thin"><color rgb="FFBFBFBF"/>';
const BORDER = `<border><left ${EDGE}</left><right ${EDGE}</right><top ${EDGE}</top><bottom ${EDGE}</bottom><diagonal/></border>`;
const HEADING_FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill>';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const PLAIN = '<alignment vertical="top"/>';

export function putReport(editor: PackageEditor, workbook: WorkbookPart, report: Report): void {
  const place = placeSheet(editor, workbook, report.name);
  const styles = openStyles(editor, workbook);
  const body = { border: BORDER, alignment: WRAPPED };
  const style = {
    title: styles.derive(0, { font: FONTS.title }),
    head: styles.derive(0, { font: FONTS.plain, alignment: PLAIN }),
    heading: styles.derive(0, { ...body, font: FONTS.heading, fill: HEADING_FILL }),
    plain: styles.derive(0, { ...body, font: FONTS.plain }),
    link: styles.derive(0, { ...body, font: FONTS.link }),
    errore: styles.derive(0, { ...body, font: FONTS.plain, fill: severityFill("errore") }),
    avviso: styles.derive(0, { ...body, font: FONTS.plain, fill: severityFill("avviso") }),
    nota: styles.derive(0, { ...body, font: FONTS.plain, fill: severityFill("nota") }),
  };
  styles.save();

  const headings = report.head.length + 2;
  const links: string[] = [];
  const rows = [
    rowXml(0, [[report.title, style.title]]),
    ...report.head.map((line, index) => rowXml(index + 1, [[line, style.head]])),
    rowXml(
      headings,
      report.columns.map(({ title }) => [title, style.heading]),
    ),
    ...report.rows.map(({ severity, cells }, index) => {
      const row = headings + 1 + index;
      return rowXml(
        row,
        cells.map((cell, col) => {
          if (typeof cell !== "object" || cell === null) return [cell, col === 0 ? style[severity] : style.plain];
          const location = escapeAttribute(reference(cell.sheet, cell.address));
          links.push(
            `<hyperlink ref="${cellAddress(row, col)}" location="${location}" display="${escapeAttribute(cell.text)}"/>`,
          );
          return [cell.text, style.link];
        }),
      );
    }),
  ];
  const last = cellAddress(headings + report.rows.length, report.columns.length - 1);
  const columns = report.columns.map(
    ({ width }, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  const table = `${cellAddress(headings, 0)}:${last}`;
  setPartText(
    editor,
    place.part,
    `${XML_DECLARATION}<worksheet xmlns="${mainNamespace(workbook.strict)}">` +
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
      `<dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols><sheetData>${rows.join("")}</sheetData>` +
      (report.rows.length === 0 ? "" : `<autoFilter ref="${table}"/>`) +
      (links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`) +
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
      `<headerFooter><oddFooter>${encodeCellText(report.footer)}</oddFooter></headerFooter></worksheet>`,
  );
  const row = `$${String(headings + 1)}`;
  setSheetName(editor, workbook, place.index, "_xlnm.Print_Titles", reference(report.name, `${row}:${row}`));
  if (report.rows.length > 0) {
    const lastCol = columnName(report.columns.length - 1);
    const area = `$A${row}:$${lastCol}$${String(headings + 1 + report.rows.length)}`;
    setSheetName(editor, workbook, place.index, "_xlnm._FilterDatabase", reference(report.name, area), true);
  }
}

function rowXml(row: number, cells: readonly (readonly [string | number | null, number])[]): string {
  const inner = cells.map(([value, style], col) => {
    const open = `<c r="${cellAddress(row, col)}" s="${String(style)}"`;
    if (value === null || value === "") return `${open}/>`;
    if (typeof value === "number") return `${open}><v>${String(value)}</v></c>`;
    return `${open} t="inlineStr"><is><t xml:space="preserve">${encodeCellText(value)}</t></is></c>`;
  });
  return `<row r="${String(row + 1)}">${inner.join("")}</row>`;
}
