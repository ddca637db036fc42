// The lists of a styles part that may grow: fonts, fills, borders, number formats, cell styles, partial styles.
import { mainNamespace, XML_DECLARATION } from "./names";
import {
  childElements,
  insertChild,
  prefixOf,
  replaceInner,
  rootElement,
  withAttribute,
  type XmlElement,
} from "./xml-edit";

export interface StyleList {
  readonly items: string[];
  readonly before: number;
}

/** In the order in which the schema wants them. */
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"] as const;
export const GROWING = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"] as const;
export type ListName = (typeof GROWING)[number];

export function readList(xml: string, root: XmlElement, name: ListName): StyleList {
  const list = childElements(xml, root).find((child) => child.name === name);
  const items = list ? childElements(xml, list).map(({ start, end }) => xml.slice(start, end)) : [];
  return { items, before: items.length };
}

export function writeList(xml: string, name: ListName, items: readonly string[]): string {
  const root = rootElement(xml);
  if (!root) return xml;
  const list = childElements(xml, root).find((child) => child.name === name);
  const inner = items.join("");
  const count = String(items.length);
  if (list) {
    const counted = { ...list, attributes: withAttribute(list.attributes, "count", count) };
    return replaceInner(xml, counted, inner);
  }
  const tag = prefixOf(root) + name;
  const followers = new Set<string>(LISTS.slice(LISTS.indexOf(name) + 1));
  for (const last of ["tableStyles", "colors", "extLst"]) followers.add(last);
  return insertChild(xml, root, `<${tag} count="${count}">${inner}</${tag}>`, followers);
}

export function minimalStyles(strict: boolean): string {
  return (
    `${XML_DECLARATION}<styleSheet xmlns="${mainNamespace(strict)}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"></dxfs></styleSheet>'
  );
}
