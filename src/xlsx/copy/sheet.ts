// A kept sheet, its part written anew element by element in the order of the schema: what is not named here stays behind
// (scenarios, custom views, controls, embedded objects, printer settings, pictures of headers, extensions).
import { cellAddress, parseAddress, rangeAddress } from "../../workbook/address";
import { mainNamespace, relationsNamespace, XML_DECLARATION } from "../names";
import { childNamed, childNodes, makeNode, pickAttributes, writeTree, type XmlNode } from "../xml-tree";
import { carryConditions, carryValidations, type RuleContext } from "./rules";
import type { RowMap } from "./row-map";

export interface SheetPieces {
  readonly rows: string;
  readonly links: XmlNode | undefined;
  /** Ids of relations. */
  readonly drawing: string | undefined;
  readonly notes: string | undefined;
  readonly tables: readonly string[];
}

export function sheetPartXml(
  root: XmlNode,
  context: RuleContext & { readonly useStyle: (style: string) => string },
  pieces: SheetPieces,
): string {
  const { rows } = context.state;
  const linked = (name: string, id: string | undefined): XmlNode | undefined =>
    id === undefined ? undefined : makeNode(name, { "r:id": id });
  const tables = pieces.tables.map((id) => makeNode("tablePart", { "r:id": id }));
  const before = [
    carryProperties(childNamed(root, "sheetPr")),
    carryViews(childNamed(root, "sheetViews"), rows),
    plain(childNamed(root, "sheetFormatPr")),
    carryColumns(childNamed(root, "cols"), context.useStyle),
  ];
  const after = [
    plain(childNamed(root, "sheetProtection")),
    carryRanges(childNamed(root, "protectedRanges"), "protectedRange", "sqref", ["name"], rows),
    carryFilter(childNamed(root, "autoFilter"), rows),
    carryMerges(childNamed(root, "mergeCells"), rows),
    ...carryConditions(root, context),
    carryValidations(root, context),
    pieces.links,
    plain(childNamed(root, "printOptions")),
    plain(childNamed(root, "pageMargins")),
    carryPage(childNamed(root, "pageSetup")),
    childNamed(root, "headerFooter"),
    carryBreaks(childNamed(root, "rowBreaks"), rows),
    childNamed(root, "colBreaks"),
    linked("drawing", pieces.drawing),
    linked("legacyDrawing", pieces.notes),
    tables.length === 0 ? undefined : makeNode("tableParts", { count: String(tables.length) }, tables),
  ];
  const write = (nodes: readonly (XmlNode | undefined)[]): string =>
    nodes.map((node) => (node ? writeTree(node) : "")).join("");
  return (
    `${XML_DECLARATION}<worksheet xmlns="${mainNamespace(false)}" xmlns:r="${relationsNamespace(false)}">` +
    `${write(before)}${pieces.rows}${write(after)}</worksheet>`
  );
}

function plain(node: XmlNode | undefined): XmlNode | undefined {
  return node && makeNode(node.name, node.attributes);
}

const PROPERTIES: ReadonlySet<string> = new Set(["tabColor", "outlinePr", "pageSetUpPr"]);

function carryProperties(node: XmlNode | undefined): XmlNode | undefined {
  const kept = childNodes(node).filter(({ name }) => PROPERTIES.has(name));
  return kept.length === 0 ? undefined : makeNode("sheetPr", {}, kept);
}

const VIEW: ReadonlySet<string> = new Set(
  "showGridLines showRowColHeaders showZeros showFormulas rightToLeft zoomScale zoomScaleNormal view workbookViewId".split(
    " ",
  ),
);

function carryViews(node: XmlNode | undefined, rows: RowMap): XmlNode | undefined {
  const view = childNamed(node, "sheetView");
  if (!view) return undefined;
  const pane = carryPane(childNamed(view, "pane"), rows);
  return makeNode("sheetViews", {}, [makeNode("sheetView", pickAttributes(view, VIEW), pane ? [pane] : [])]);
}

/** Frozen rows that are taken out are no longer counted; panes that are only split are closed. */
function carryPane(pane: XmlNode | undefined, rows: RowMap): XmlNode | undefined {
  if (!pane || !(pane.attributes.get("state") ?? "").startsWith("frozen")) return undefined;
  const [cols, old] = ["xSplit", "ySplit"].map((name) => Number(pane.attributes.get(name) ?? 0));
  const kept = old === undefined || old < 1 ? 0 : keptRows(old, rows);
  if (kept === 0 && (cols ?? 0) === 0) return undefined;
  return makeNode("pane", {
    xSplit: (cols ?? 0) === 0 ? undefined : String(cols),
    ySplit: kept === 0 ? undefined : String(kept),
    topLeftCell: cellAddress(kept, cols ?? 0),
    activePane: kept === 0 ? "topRight" : (cols ?? 0) === 0 ? "bottomLeft" : "bottomRight",
    state: "frozen",
  });
}

/** Of the first rows of a sheet, how many stay. */
function keptRows(count: number, rows: RowMap): number {
  const rect = rows.mapRect({ top: 0, bottom: Math.min(count, LAST_ROW) - 1, left: 0, right: 0 });
  return rect ? rect.bottom + 1 : 0;
}

const LAST_ROW = 1_048_575;

const COLUMN: ReadonlySet<string> = new Set(
  "min max width hidden bestFit customWidth outlineLevel collapsed".split(" "),
);

function carryColumns(node: XmlNode | undefined, useStyle: (style: string) => string): XmlNode | undefined {
  const columns = childNodes(node).map((column) => {
    const style = column.attributes.get("style");
    const styled = style === undefined ? [] : [["style", useStyle(style)] as const];
    return makeNode("col", new Map([...pickAttributes(column, COLUMN), ...styled]));
  });
  return columns.length === 0 ? undefined : makeNode("cols", {}, columns);
}

function carryRanges(
  list: XmlNode | undefined,
  name: string,
  place: "ref" | "sqref",
  others: readonly string[],
  rows: RowMap,
): XmlNode | undefined {
  const kept = childNodes(list).flatMap((node) => {
    const ranges = rows.mapRanges(node.attributes.get(place) ?? "");
    return ranges === "" ? [] : [makeNode(name, new Map([...pickAttributes(node, new Set(others)), [place, ranges]]))];
  });
  return list && kept.length > 0 ? makeNode(list.name, {}, kept) : undefined;
}

/** Without its criteria, which name what was filtered; rows that it hid stay hidden. */
function carryFilter(node: XmlNode | undefined, rows: RowMap): XmlNode | undefined {
  const old = parseAddress(node?.attributes.get("ref") ?? "");
  const rect = old && rows.map(old.top) !== undefined ? rows.mapRect(old) : undefined;
  return rect && makeNode("autoFilter", { ref: rangeAddress(rect) });
}

function carryMerges(node: XmlNode | undefined, rows: RowMap): XmlNode | undefined {
  const merges = childNodes(node).flatMap((merge) => {
    const ref = rows.mapRanges(merge.attributes.get("ref") ?? "");
    return ref.includes(":") ? [makeNode("mergeCell", { ref })] : [];
  });
  return merges.length === 0 ? undefined : makeNode("mergeCells", { count: String(merges.length) }, merges);
}

function carryPage(node: XmlNode | undefined): XmlNode | undefined {
  if (!node) return undefined;
  return makeNode("pageSetup", new Map([...node.attributes].filter(([name]) => name !== "r:id")));
}

function carryBreaks(node: XmlNode | undefined, rows: RowMap): XmlNode | undefined {
  const breaks = childNodes(node).flatMap((one) => {
    // The break stands above the row of this index.
    const row = rows.map(Number(one.attributes.get("id") ?? 0));
    return row === undefined || row === 0 ? [] : [makeNode("brk", new Map([...one.attributes, ["id", String(row)]]))];
  });
  const count = String(breaks.length);
  return breaks.length === 0 ? undefined : makeNode("rowBreaks", { count, manualBreakCount: count }, breaks);
}
