// A sheet that lists things in rows under a head of plain lines: printed A4 across, headings on every page, texts wrapped,
// places as links. Knows nothing of what it lists.
import { cellAddress, columnName, reference } from "../workbook/address";
import type { Mark } from "../workbook/edit";
import { severityFill } from "./marks";
import { countLines, HIGHEST_ROW, SMALL_FIT } from "./text-lines";
import { mainNamespace, XML_DECLARATION } from "./names";
import { setPartText, type PackageEditor } from "./package-editor";
import { openStyles } from "./styles-editor";
import { setSheetNames } from "./workbook-names";
import type { WorkbookPart } from "./workbook-part";
import { placeSheet } from "./workbook-tabs";
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
/** Points of a line of text. */
const LINE_HEIGHT = 13.5;

export function putReport(editor: PackageEditor, workbook: WorkbookPart, report: Report): void {
  const place = placeSheet(editor, workbook, report.name);
  const styles = addStyles(editor, workbook);
  const headings = report.head.length + 2;
  const lastRow = headings + report.rows.length;
  const lastCol = columnName(report.columns.length - 1);
  const last = `${lastCol}${String(lastRow + 1)}`;
  const table = `A${String(headings + 1)}:${last}`;
  const merges = report.head.map(
    (_, index) => `<mergeCell ref="A${String(index + 2)}:${lastCol}${String(index + 2)}"/>`,
  );
  setPartText(
    editor,
    place.part,
    `${XML_DECLARATION}<worksheet xmlns="${mainNamespace(workbook.strict)}">` +
      `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>` +
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
      `<cols>${report.columns.map(columnXml).join("")}</cols>` +
      `<sheetData>${rowsXml(report, headings, styles)}</sheetData>` +
      (report.rows.length === 0 ? "" : `<autoFilter ref="${table}"/>`) +
      listXml("mergeCells", merges) +
      listXml("hyperlinks", linksXml(report, headings + 1)) +
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
      `<headerFooter><oddFooter>${encodeCellText(report.footer)}</oddFooter></headerFooter></worksheet>`,
  );
  const row = `$${String(headings + 1)}`;
  const area = `$A${row}:$${lastCol}$${String(lastRow + 1)}`;
  const titles = { name: "_xlnm.Print_Titles", formula: reference(report.name, `${row}:${row}`) };
  const filter = { name: "_xlnm._FilterDatabase", formula: reference(report.name, area), hidden: true };
  const names = report.rows.length === 0 ? [titles] : [titles, filter];
  const { index } = place;
  setSheetNames(
    editor,
    workbook,
    names.map((name) => ({ ...name, index })),
    new Set([index]),
  );
}

type Styles = Readonly<Record<"title" | "head" | "heading" | "plain" | "link" | Mark["severity"], number>>;

function addStyles(editor: PackageEditor, workbook: WorkbookPart): Styles {
  const styles = openStyles(editor, workbook);
  const body = { border: BORDER, alignment: WRAPPED };
  const filled = (severity: Mark["severity"]): number =>
    styles.derive(0, { ...body, font: FONTS.plain, fill: severityFill(severity) });
  const added: Styles = {
    title: styles.derive(0, { font: FONTS.title }),
    head: styles.derive(0, { font: FONTS.plain, alignment: WRAPPED }),
    heading: styles.derive(0, { ...body, font: FONTS.heading, fill: HEADING_FILL }),
    plain: styles.derive(0, { ...body, font: FONTS.plain }),
    link: styles.derive(0, { ...body, font: FONTS.link }),
    errore: filled("errore"),
    avviso: filled("avviso"),
    nota: filled("nota"),
  };
  styles.save();
  return added;
}

function rowsXml({ title, head, columns, rows }: Report, headings: number, styles: Styles): string {
  const widths = columns.map(({ width }) => width);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const styleOf = (cell: ReportCell, col: number, severity: Mark["severity"]): number =>
    typeof cell === "object" && cell !== null ? styles.link : col === 0 ? styles[severity] : styles.plain;
  return [
    rowXml(0, [{ value: title, style: styles.title, width: Infinity }], 20),
    ...head.map((value, index) => rowXml(index + 1, [{ value, style: styles.head, width: whole }])),
    rowXml(
      headings,
      columns.map((column) => ({ value: column.title, style: styles.heading, width: column.width })),
    ),
    ...rows.map(({ severity, cells }, index) =>
      rowXml(
        headings + 1 + index,
        cells.map((cell, col) => ({
          value: typeof cell === "object" && cell !== null ? cell.text : cell,
          style: styleOf(cell, col, severity),
          width: widths[col] ?? whole,
        })),
      ),
    ),
  ].join("");
}

function linksXml({ rows }: Report, firstRow: number): readonly string[] {
  return rows.flatMap(({ cells }, index) =>
    cells.flatMap((cell, col) => {
      if (typeof cell !== "object" || cell === null) return [];
      const location = escapeAttribute(reference(cell.sheet, cell.address));
      const ref = cellAddress(firstRow + index, col);
      return [`<hyperlink ref="${ref}" location="${location}" display="${escapeAttribute(cell.text)}"/>`];
    }),
  );
}

interface Written {
  readonly value: string | number | null;
  readonly style: number;
  readonly width: number;
}

/** With a height of its own: readers do not agree on fitting the rows of wrapped texts when they open a file. */
function rowXml(row: number, cells: readonly Written[], height = heightOf(cells)): string {
  const inner = cells.map(({ value, style }, col) => {
    const open = `<c r="${cellAddress(row, col)}" s="${String(style)}"`;
    if (value === null || value === "") return `${open}/>`;
    if (typeof value === "number") return `${open}><v>${String(value)}</v></c>`;
    return `${open} t="inlineStr"><is><t xml:space="preserve">${encodeCellText(value)}</t></is></c>`;
  });
  return `<row r="${String(row + 1)}" ht="${String(height)}" customHeight="1">${inner.join("")}</row>`;
}

function heightOf(cells: readonly Written[]): number {
  const lines = cells.map(({ value, width }) => countLines(String(value ?? ""), width * SMALL_FIT));
  return Math.min(HIGHEST_ROW, Math.max(1, ...lines) * LINE_HEIGHT + 2);
}

function columnXml({ width }: Report["columns"][number], index: number): string {
  const number = String(index + 1);
  return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
}

function listXml(tag: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${tag}>${items.join("")}</${tag}>`;
}
