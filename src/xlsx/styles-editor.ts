// Adding to a workbook's styles: new ones are appended and equal ones shared, those in use keep their index.
import { corrupted } from "./fault";
import { CONTENT_TYPE, mainNamespace, relationType, XML_DECLARATION } from "./names";
import { builtInId } from "./number-format";
import {
  addRelation,
  listRelations,
  partText,
  setContentType,
  setPartText,
  type PackageEditor,
} from "./package-editor";
import type { WorkbookPart } from "./workbook-part";
import {
  childElements,
  innerXml,
  insertChild,
  prefixOf,
  replaceInner,
  rootElement,
  withAttribute,
  type XmlElement,
} from "./xml-edit";
import { attribute, escapeAttribute } from "./xml-text";

export interface XfChanges {
  readonly fill?: string;
  readonly font?: string;
  readonly border?: string;
  /** A child element, e.g. the alignment; replaces the one there. */
  readonly alignment?: string;
  readonly applyFill?: string | undefined;
  /** A number format code in the invariant language. */
  readonly numberFormat?: string;
}

export interface StylesEditor {
  /** The index of a cell style like `base` but for the changes. Elements are written without prefix. */
  derive(base: number, changes: XfChanges): number;
  fillOf(style: number): { readonly fill: string; readonly applyFill: string | undefined };
  save(): void;
}

/** Lower numbers are Excel's own. */
const FIRST_OWN_FORMAT = 164;

interface List {
  readonly items: string[];
  readonly before: number;
}

/** In the order in which the schema wants them. */
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"] as const;
type ListName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs";

export function openStyles(editor: PackageEditor, workbook: WorkbookPart): StylesEditor {
  const linked = listRelations(editor, workbook.part).find(({ type }) => type === "styles")?.target;
  const part = linked ?? addStylesPart(editor, workbook);
  const xml = partText(editor, part) ?? minimalStyles(workbook.strict);
  const root = rootElement(xml);
  if (!root) throw corrupted(part);
  const prefix = prefixOf(root);
  const lists: Record<ListName, List> = {
    numFmts: readList(xml, root, "numFmts"),
    fonts: readList(xml, root, "fonts"),
    fills: readList(xml, root, "fills"),
    borders: readList(xml, root, "borders"),
    cellXfs: readList(xml, root, "cellXfs"),
  };
  const prefixed = (fragment: string): string =>
    prefix === "" ? fragment : fragment.replace(/<(\/?)(?=[a-z])/g, `<$1${prefix}`);
  const add = (name: ListName, item: string): number => {
    const { items } = lists[name];
    const there = items.indexOf(item);
    return there >= 0 ? there : items.push(item) - 1;
  };
  const formatId = (code: string): number => {
    const builtIn = builtInId(code);
    if (builtIn !== undefined) return builtIn;
    const own = lists.numFmts.items.map((item) => rootElement(item)?.attributes ?? "");
    const there = own.find((attributes) => attribute(attributes, "formatCode") === code);
    if (there !== undefined) return Number(attribute(there, "numFmtId"));
    const used = own.map((attributes) => Number(attribute(attributes, "numFmtId") ?? 0));
    const id = used.reduce((most, one) => Math.max(most, one), FIRST_OWN_FORMAT - 1) + 1;
    add("numFmts", prefixed(`<numFmt numFmtId="${String(id)}" formatCode="${escapeAttribute(code)}"/>`));
    return id;
  };
  if (lists.cellXfs.items.length === 0)
    add("cellXfs", prefixed('<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'));

  return {
    derive(base, changes) {
      const xf = lists.cellXfs.items[base] ?? lists.cellXfs.items[0] ?? "";
      const element = rootElement(xf);
      if (!element) throw corrupted(part);
      let { attributes } = element;
      let inner = innerXml(xf, element);
      const point = (list: ListName, id: string, apply: string, item: string | undefined): void => {
        if (item === undefined) return;
        attributes = withAttribute(attributes, id, String(add(list, prefixed(item))));
        attributes = withAttribute(attributes, apply, "1");
      };
      point("fonts", "fontId", "applyFont", changes.font);
      point("fills", "fillId", "applyFill", changes.fill);
      point("borders", "borderId", "applyBorder", changes.border);
      if (changes.numberFormat !== undefined) {
        attributes = withAttribute(attributes, "numFmtId", String(formatId(changes.numberFormat)));
        attributes = withAttribute(attributes, "applyNumberFormat", "1");
      }
      if ("applyFill" in changes) attributes = withAttribute(attributes, "applyFill", changes.applyFill);
      if (changes.alignment !== undefined) {
        const others = childElements(xf, element).filter(({ name }) => name !== "alignment");
        inner = prefixed(changes.alignment) + others.map(({ start, end }) => xf.slice(start, end)).join("");
        attributes = withAttribute(attributes, "applyAlignment", "1");
      }
      return add("cellXfs", `<${element.tag}${attributes}${inner === "" ? "/>" : `>${inner}</${element.tag}>`}`);
    },
    fillOf(style) {
      const element = rootElement(lists.cellXfs.items[style] ?? "");
      const attributes = element?.attributes ?? "";
      const fill = lists.fills.items[Number(attribute(attributes, "fillId") ?? 0)] ?? "<fill><patternFill/></fill>";
      return {
        fill: prefix === "" ? fill : fill.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</"),
        applyFill: attribute(attributes, "applyFill"),
      };
    },
    save() {
      const names: readonly ListName[] = ["numFmts", "fonts", "fills", "borders", "cellXfs"];
      const grown = names.filter((name) => lists[name].items.length > lists[name].before);
      if (grown.length === 0) return;
      setPartText(
        editor,
        part,
        grown.reduce((text, name) => writeList(text, name, lists[name].items), xml),
      );
    },
  };
}

function readList(xml: string, root: XmlElement, name: ListName): List {
  const list = childElements(xml, root).find((child) => child.name === name);
  const items = list ? childElements(xml, list).map(({ start, end }) => xml.slice(start, end)) : [];
  return { items, before: items.length };
}

function writeList(xml: string, name: ListName, items: readonly string[]): string {
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
  for (const last of ["dxfs", "tableStyles", "colors", "extLst"]) followers.add(last);
  return insertChild(xml, root, `<${tag} count="${count}">${inner}</${tag}>`, followers);
}

function minimalStyles(strict: boolean): string {
  return (
    `${XML_DECLARATION}<styleSheet xmlns="${mainNamespace(strict)}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}

function addStylesPart(editor: PackageEditor, workbook: WorkbookPart): string {
  const part = "xl/styles.xml";
  addRelation(editor, workbook.part, relationType(workbook.strict, "styles"), part);
  setContentType(editor, part, CONTENT_TYPE.styles);
  return part;
}
