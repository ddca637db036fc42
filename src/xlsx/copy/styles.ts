// The styles of a copy: those in use keep their number, the others become plain. Number formats and names of styles may hold
// any text, so that only those in use come along.
import { mainNamespace, XML_DECLARATION } from "../names";
import { childNamed, childNodes, makeNode, parseTree, withoutExtensions, writeTree, type XmlNode } from "../xml-tree";

export interface UsedStyles {
  readonly cells: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

const PLAIN_FORMAT = makeNode("xf", { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0" });
const PLAIN_CELL = makeNode("xf", { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0", xfId: "0" });

export function carryStyles(xml: string, part: string, used: UsedStyles): string {
  const root = withoutExtensions(parseTree(xml, part));
  const list = (name: string): readonly XmlNode[] => childNodes(childNamed(root, name));
  const cells = list("cellXfs").map((xf, index) => (index === 0 || used.cells.has(String(index)) ? xf : PLAIN_CELL));
  const bases = new Set(["0", ...cells.map((xf) => xf.attributes.get("xfId") ?? "0")]);
  const baseFormats = list("cellStyleXfs").map((xf, index) => (bases.has(String(index)) ? xf : PLAIN_FORMAT));
  const formats = new Set([...cells, ...baseFormats].map((xf) => xf.attributes.get("numFmtId") ?? "0"));
  const tableStyles = list("tableStyles").filter((style) => used.tables.has(style.attributes.get("name") ?? ""));
  const partials = new Set([
    ...used.partials,
    ...tableStyles.flatMap(childNodes).map((element) => element.attributes.get("dxfId") ?? ""),
  ]);
  const lists: Readonly<Record<string, readonly XmlNode[]>> = {
    numFmts: list("numFmts").filter((format) => formats.has(format.attributes.get("numFmtId") ?? "")),
    fonts: list("fonts"),
    fills: list("fills"),
    borders: list("borders"),
    cellStyleXfs: baseFormats,
    cellXfs: cells,
    cellStyles: list("cellStyles").filter((style) => bases.has(style.attributes.get("xfId") ?? "")),
    dxfs: list("dxfs").map((dxf, index) => (partials.has(String(index)) ? dxf : makeNode("dxf", {}))),
    tableStyles,
    colors: list("colors"),
  };
  const children = Object.entries(lists).flatMap(([name, items]) => {
    if (items.length === 0) return [];
    return [makeNode(name, name === "colors" ? {} : { count: String(items.length) }, items)];
  });
  return XML_DECLARATION + writeTree(makeNode("styleSheet", { xmlns: mainNamespace(false) }, children));
}
