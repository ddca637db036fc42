// Excel tables of kept sheets: they shrink with their rows; without their headings or without a row under them they become
// plain cells. Criteria of filters are left behind: they name what was filtered.
import { parseAddress, rangeAddress } from "../../workbook/address";
import type { Rect } from "../../workbook/cell";
import { mainNamespace, XML_DECLARATION } from "../names";
import { childNamed, childNodes, makeNode, pickAttributes, textOf, writeTree, type XmlNode } from "../xml-tree";
import type { RowMap } from "./row-map";
import { carryFormula, type CopyScope, type KeptState } from "./scope";

export interface CarriedTable {
  readonly name: string;
  readonly node: XmlNode;
  /** In the copy; undefined for a table that is no more. */
  readonly rect: Rect | undefined;
  readonly touched: boolean;
  readonly hasTotals: boolean;
}

export function carryTable(node: XmlNode, rows: RowMap): CarriedTable {
  const name = node.attributes.get("displayName") ?? node.attributes.get("name") ?? "";
  const old = parseAddress(node.attributes.get("ref") ?? "");
  const headers = Number(node.attributes.get("headerRowCount") ?? 1);
  const totals = Number(node.attributes.get("totalsRowCount") ?? 0);
  if (!old) return { name, node, rect: undefined, touched: true, hasTotals: false };
  const touched = rows.removesIn(old.top, old.bottom);
  const hasTotals = totals > 0 && rows.map(old.bottom) !== undefined;
  const rect = rows.mapRect(old);
  const losesHeadings = headers > 0 && rows.map(old.top) === undefined;
  const data = rect ? rect.bottom - rect.top + 1 - headers - (hasTotals ? 1 : 0) : 0;
  return { name, node, rect: losesHeadings || data < 1 ? undefined : rect, touched, hasTotals };
}

const TABLE_ATTRIBUTES: ReadonlySet<string> = new Set(
  "name displayName headerRowCount totalsRowShown headerRowDxfId dataDxfId totalsRowDxfId headerRowBorderDxfId tableBorderDxfId totalsRowBorderDxfId".split(
    " ",
  ),
);
const COLUMN_ATTRIBUTES: ReadonlySet<string> = new Set(
  "id name totalsRowFunction totalsRowLabel headerRowDxfId dataDxfId totalsRowDxfId".split(" "),
);
const TOTALS: ReadonlySet<string> = new Set(["totalsRowFunction", "totalsRowLabel"]);

export interface TableContext {
  readonly scope: CopyScope;
  readonly state: KeptState;
  readonly freeze: boolean;
  readonly usePartial: (style: string) => string;
  readonly useTableStyle: (name: string) => void;
}

/** The table's part; undefined for a table that is no more. */
export function tableXml(
  { node, rect, hasTotals }: CarriedTable,
  id: number,
  context: TableContext,
): string | undefined {
  if (!rect) return undefined;
  const ref = rangeAddress(rect);
  const filtered = hasTotals ? rangeAddress({ ...rect, bottom: rect.bottom - 1 }) : ref;
  const columns = childNodes(childNamed(node, "tableColumns")).map((column) => carryColumn(column, hasTotals, context));
  const style = childNamed(node, "tableStyleInfo");
  const styleName = style?.attributes.get("name");
  if (styleName !== undefined) context.useTableStyle(styleName);
  const attributes = new Map([
    ["xmlns", mainNamespace(false)],
    ["id", String(id)],
    ...usingPartials(pickAttributes(node, TABLE_ATTRIBUTES), context),
    ["ref", ref],
    ...(hasTotals ? [["totalsRowCount", "1"] as const] : []),
  ]);
  const children = [
    ...(childNamed(node, "autoFilter") ? [makeNode("autoFilter", { ref: filtered })] : []),
    makeNode("tableColumns", { count: String(columns.length) }, columns),
    ...(style ? [style] : []),
  ];
  return XML_DECLARATION + writeTree(makeNode("table", attributes, children));
}

function carryColumn(column: XmlNode, hasTotals: boolean, context: TableContext): XmlNode {
  const { scope, state, freeze } = context;
  const picked = [...usingPartials(pickAttributes(column, COLUMN_ATTRIBUTES), context)];
  const attributes = new Map(picked.filter(([name]) => hasTotals || !TOTALS.has(name)));
  const formulas = ["calculatedColumnFormula", ...(hasTotals ? ["totalsRowFormula"] : [])].flatMap((name) => {
    const child = childNamed(column, name);
    const carried = child && !freeze ? carryFormula(textOf(child), state, scope) : undefined;
    return child && carried !== undefined ? [makeNode(name, child.attributes, [carried])] : [];
  });
  // A total of one's own cannot be without its formula.
  const hasFormula = formulas.some(({ name }) => name === "totalsRowFormula");
  if (attributes.get("totalsRowFunction") === "custom" && !hasFormula) attributes.delete("totalsRowFunction");
  return makeNode("tableColumn", attributes, formulas);
}

function usingPartials(
  attributes: ReadonlyMap<string, string>,
  { usePartial }: TableContext,
): readonly (readonly [string, string])[] {
  return [...attributes].map(([name, value]) => [name, name.endsWith("DxfId") ? usePartial(value) : value] as const);
}
