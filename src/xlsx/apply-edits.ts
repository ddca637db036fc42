// Edits on the sheets' XML, all or none: first every cell is compared with what the edit expects, then all are written.
import { failure, success, type Result } from "../lib/result";
import { cellAddress, parseAddress } from "../workbook/address";
import { isCellError, type Cell, type CellValue, type Sheet, type Snapshot } from "../workbook/cell";
import type { CellContent, Edit } from "../workbook/edit";
import type { WorkbookProblem } from "../workbook/workbook";
import { findDependents, type CellPlace } from "./dependents";
import { formulaToFile } from "./formula-names";
import { partText, setPartText, type PackageEditor } from "./package-editor";
import { patchCells, type CellPatch, type RawCell } from "./patch-cells";
import type { CellStyle } from "./styles-part";
import { requestRecalculation } from "./workbook-editor";
import type { WorkbookPart } from "./workbook-part";
import { attribute, encodeCellText } from "./xml-text";

export interface EditTarget {
  readonly editor: PackageEditor;
  readonly workbook: WorkbookPart;
  readonly snapshot: Snapshot;
  readonly styles: readonly CellStyle[];
}

/** Gives the edits that take these back, last first. */
export function applyEdits(target: EditTarget, edits: readonly Edit[]): Result<readonly Edit[], WorkbookProblem> {
  const planned = new Map<string, { readonly place: CellPlace; content: CellContent }>();
  const undo: Edit[] = [];
  const index = indexCells(target.snapshot);
  for (const edit of edits) {
    const sheet = target.snapshot.sheets.find(({ name }) => name === edit.sheet);
    if (!sheet) return failure({ code: "FOGLIO_INESISTENTE", sheet: edit.sheet });
    const rect = parseAddress(edit.cell);
    if (!rect) return failure({ code: "CELLA_CAMBIATA", sheet: edit.sheet, cell: edit.cell });
    const place = { sheet: sheet.name, row: rect.top, col: rect.left };
    const key = keyOf(place);
    const cell = index.get(key);
    const before = planned.get(key)?.content ?? contentOf(cell);
    const isExpected = planned.has(key) ? sameContent(before, edit.from) : holds(cell, edit.from);
    if (!isExpected) return failure({ code: "CELLA_CAMBIATA", sheet: edit.sheet, cell: edit.cell });
    if (sheet.protected && isLocked(target, sheet, place))
      return failure({ code: "FOGLIO_PROTETTO", sheet: sheet.name });
    planned.set(key, { place, content: edit.to });
    undo.unshift({ sheet: edit.sheet, cell: edit.cell, from: edit.to, to: before });
  }
  if (planned.size > 0) write(target, [...planned.values()]);
  return success(undo);
}

function write(
  target: EditTarget,
  planned: readonly { readonly place: CellPlace; readonly content: CellContent }[],
): void {
  const { editor, workbook, snapshot, styles } = target;
  const stale = findDependents(
    snapshot,
    planned.map(({ place }) => place),
  );
  const written = new Set(planned.map(({ place }) => keyOf(place)));
  for (const { name, part } of workbook.sheets) {
    const patches = new Map<number, Map<number, CellPatch>>();
    const put = ({ row, col }: CellPlace, patch: CellPatch): void => {
      const there = patches.get(row) ?? new Map<number, CellPatch>();
      patches.set(row, there.set(col, patch));
    };
    for (const place of stale) if (place.sheet === name && !written.has(keyOf(place))) put(place, withoutResult);
    const own = planned.filter(({ place }) => place.sheet === name);
    for (const { place, content } of own) {
      put(place, (cell) => withContent(cell, shiftDate(content, styles[cell.style], workbook.date1904)));
    }
    if (patches.size === 0) continue;
    const sheet = snapshot.sheets.find((one) => one.name === name);
    const xml = partText(editor, part) ?? "";
    const plain =
      own.length > 0 && sheet
        ? unshareFormulas(
            xml,
            sheet,
            own.map(({ place }) => place),
          )
        : xml;
    setPartText(editor, part, patchCells(plain, patches));
  }
  requestRecalculation(editor, workbook);
}

/** A shared formula hangs on its first cell: where a changed cell shares one, all formulas of the sheet are written out. */
function unshareFormulas(xml: string, sheet: Sheet, changed: readonly CellPlace[]): string {
  const sharedCells = new Map<number, Map<number, CellPatch>>();
  const touched: CellPlace[] = [];
  for (const { cells } of sheet.rows) {
    for (const { row, col, formula } of cells) {
      if (formula === undefined) continue;
      const patch: CellPatch = (cell) => {
        const open = /<((?:[\w.-]+:)?)f(\s[^>]*?)?(?:\/>|>[\s\S]*?<\/\1f>)/.exec(cell.inner);
        if (!open || attribute(open[2] ?? "", "t") !== "shared") return cell;
        touched.push(...changed.filter((place) => place.row === row && place.col === col));
        const plain = `<${open[1] ?? ""}f>${encodeFormula(formula)}</${open[1] ?? ""}f>`;
        return { ...cell, inner: cell.inner.replace(open[0], () => plain) };
      };
      sharedCells.set(row, (sharedCells.get(row) ?? new Map<number, CellPatch>()).set(col, patch));
    }
  }
  const plain = patchCells(xml, sharedCells);
  return touched.length > 0 ? plain : xml;
}

function withContent(cell: RawCell, content: CellContent): RawCell {
  const attributes = cell.attributes.replace(/\s(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  const typed = (type: string, inner: string): RawCell => ({ ...cell, attributes: `${attributes}${type}`, inner });
  if (content === null || content === "") return typed("", "");
  if (typeof content === "number") return typed("", `<v>${String(content)}</v>`);
  if (typeof content === "boolean") return typed(' t="b"', `<v>${content ? "1" : "0"}</v>`);
  if (typeof content === "string") {
    return typed(' t="inlineStr"', `<is><t xml:space="preserve">${encodeCellText(content)}</t></is>`);
  }
  if ("formula" in content) return typed("", `<f>${encodeFormula(content.formula)}</f>`);
  return typed(' t="e"', `<v>${encodeCellText(content.error)}</v>`);
}

function encodeFormula(formula: string): string {
  return encodeCellText(formulaToFile(formula.replace(/^=/, "")));
}

function withoutResult(cell: RawCell): RawCell {
  return {
    ...cell,
    attributes: cell.attributes.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, ""),
    inner: cell.inner.replace(/<((?:[\w.-]+:)?)v(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/\1v>)/, ""),
  };
}

const SHIFT_1904 = 1462;

function shiftDate(content: CellContent, style: CellStyle | undefined, date1904: boolean): CellContent {
  return date1904 && style?.isDate === true && typeof content === "number" ? content - SHIFT_1904 : content;
}

function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return null;
  return cell.formula === undefined ? cell.value : { formula: cell.formula };
}

/** An edit may name a formula by its text or by the result it shows. */
function holds(cell: Cell | undefined, from: CellContent): boolean {
  if (sameContent(contentOf(cell), from)) return true;
  return cell?.formula !== undefined && cell.uncached !== true && sameContent(cell.value, from);
}

function sameContent(one: CellContent, other: CellContent): boolean {
  const blank = (content: CellContent): CellContent => (content === "" ? null : content);
  const [a, b] = [blank(one), blank(other)];
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if ("formula" in a || "formula" in b) return "formula" in a && "formula" in b && a.formula === b.formula;
  return sameError(a, b);
}

function sameError(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) && a.error === b.error;
}

/** Cells of a protected sheet are locked unless their style says otherwise. */
function isLocked({ editor, workbook, styles }: EditTarget, sheet: Sheet, { row, col }: CellPlace): boolean {
  const part = workbook.sheets.find(({ name }) => name === sheet.name)?.part;
  const xml = part === undefined ? undefined : partText(editor, part);
  if (xml === undefined) return true;
  let locked = true;
  const look: CellPatch = (cell) => {
    locked = styles[cell.style]?.locked ?? true;
    return cell;
  };
  patchCells(xml, new Map([[row, new Map([[col, look]])]]));
  return locked;
}

function indexCells(snapshot: Snapshot): ReadonlyMap<string, Cell> {
  const index = new Map<string, Cell>();
  for (const { name, rows } of snapshot.sheets) {
    for (const { cells } of rows)
      for (const cell of cells) index.set(`${name}!${cellAddress(cell.row, cell.col)}`, cell);
  }
  return index;
}

function keyOf({ sheet, row, col }: CellPlace): string {
  return `${sheet}!${cellAddress(row, col)}`;
}
