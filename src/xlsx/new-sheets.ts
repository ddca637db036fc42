// Sheets that PERF adds to a file: the sample, the register of changes.
import { failure, success, type Result } from "../lib/result";
import { parseAddress } from "../workbook/address";
import type { CellStyle, NewCell, NewSheet } from "../workbook/new-sheet";
import type { WorkbookProblem } from "../workbook/workbook";
import { formulaToFile } from "./formula-names";
import { mainNamespace, XML_DECLARATION } from "./names";
import { setPartText, type PackageEditor } from "./package-editor";
import { openStyles, type StylesEditor } from "./styles-editor";
import { placeSheet, requestRecalculation } from "./workbook-editor";
import type { WorkbookPart } from "./workbook-part";
import { encodeCellText } from "./xml-text";

const BOLD = '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const TITLE = '<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font>';
const HEADING_FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/><bgColor indexed="64"/></patternFill></fill>';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';

/** `replaces` is checked by the caller's port: a name in use is refused here unless the sheet says so. */
export function addNewSheets(
  editor: PackageEditor,
  workbook: WorkbookPart,
  sheets: readonly NewSheet[],
): Result<true, WorkbookProblem> {
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const refused = sheets.find(({ name, replaces }) => taken.has(name.toLowerCase()) && replaces !== true);
  if (refused) return failure({ code: "FOGLIO_ESISTENTE", sheet: refused.name });
  for (const sheet of sheets) {
    const { part } = placeSheet(editor, workbook, sheet.name);
    const styles = openStyles(editor, workbook);
    const xml = sheetXml(sheet, styles, mainNamespace(workbook.strict));
    styles.save();
    setPartText(editor, part, xml);
  }
  requestRecalculation(editor, workbook);
  return success(true);
}

function sheetXml({ cells, merges = [], widths = [] }: NewSheet, styles: StylesEditor, namespace: string): string {
  const rows = new Map<number, { readonly col: number; readonly xml: string }[]>();
  for (const cell of cells) {
    const rect = parseAddress(cell.cell);
    if (!rect) continue;
    const row = rows.get(rect.top) ?? [];
    row.push({ col: rect.left, xml: cellXml(cell, styles) });
    rows.set(rect.top, row);
  }
  const rowsXml = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([index, row]) => {
      const inner = row.sort((a, b) => a.col - b.col).map(({ xml }) => xml);
      return `<row r="${String(index + 1)}">${inner.join("")}</row>`;
    });
  const columns = widths.map((width, index) => {
    const place = String(index + 1);
    return `<col min="${place}" max="${place}" width="${String(width)}" customWidth="1"/>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return (
    `${XML_DECLARATION}<worksheet xmlns="${namespace}">` +
    (columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`) +
    `<sheetData>${rowsXml.join("")}</sheetData>` +
    (merges.length === 0 ? "" : `<mergeCells count="${String(merges.length)}">${merged}</mergeCells>`) +
    "</worksheet>"
  );
}

function cellXml({ cell, content, format, style }: NewCell, styles: StylesEditor): string {
  const index = styles.derive(0, {
    ...styleChanges(style),
    ...(format !== undefined && { numberFormat: format }),
  });
  const open = `<c r="${cell}"${index === 0 ? "" : ` s="${String(index)}"`}`;
  if (content === null || content === "") return `${open}/>`;
  if (typeof content === "number") return `${open}><v>${String(content)}</v></c>`;
  if (typeof content === "boolean") return `${open} t="b"><v>${content ? "1" : "0"}</v></c>`;
  if (typeof content === "string") {
    return `${open} t="inlineStr"><is><t xml:space="preserve">${encodeCellText(content)}</t></is></c>`;
  }
  if (!("formula" in content)) return `${open} t="e"><v>${content.error}</v></c>`;
  return `${open}><f>${encodeCellText(formulaToFile(content.formula.replace(/^=/, "")))}</f></c>`;
}

function styleChanges(style: CellStyle | undefined): Parameters<StylesEditor["derive"]>[1] {
  switch (style) {
    case "titolo":
      return { font: TITLE };
    case "intestazione":
      return { font: BOLD, fill: HEADING_FILL, alignment: WRAPPED };
    case "totale":
      return { font: BOLD };
    case "testo":
      return { alignment: WRAPPED };
    default:
      return {};
  }
}
