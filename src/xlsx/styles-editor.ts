// Adding to a workbook's styles: new ones are appended and equal ones shared, those in use keep their index.
import { corrupted } from "./fault";
import { CONTENT_TYPE, relationType } from "./names";
import { builtInId } from "./number-format";
import { partText, setContentType, setPartText, type PackageEditor } from "./package-editor";
import { addRelation, listRelations } from "./package-relations";
import type { WorkbookPart } from "./workbook-part";
import { GROWING, minimalStyles, readList, writeList, type ListName, type StyleList } from "./styles-lists";
import { innerXml, listElements, prefixOf, rootElement, withAttribute, type XmlElement } from "./xml-edit";
import { attribute, escapeAttribute } from "./xml-text";

export interface XfChanges {
  readonly fill?: string;
  readonly font?: string;
  readonly border?: string;
  /** A child element, e.g. the alignment; replaces the one there. */
  readonly alignment?: string;
  /** The same of the protection. */
  readonly protection?: string;
  readonly applyFill?: string | undefined;
  /** A number format code in the invariant language. */
  readonly numberFormat?: string;
}

export interface StylesEditor {
  /** The index of a cell style like `base` but for the changes. Elements are written without prefix. */
  derive(base: number, changes: XfChanges): number;
  /** The index of a partial style, of those that conditional formats use: a whole <dxf>. */
  partial(dxf: string): number;
  fontOf(style: number): string;
  fillOf(style: number): { readonly fill: string; readonly applyFill: string | undefined };
  save(): void;
}

/** Lower numbers are Excel's own. */
const FIRST_OWN_FORMAT = 164;

export function openStyles(editor: PackageEditor, workbook: WorkbookPart): StylesEditor {
  const linked = listRelations(editor, workbook.part).find(({ type }) => type === "styles")?.target;
  const part = linked ?? addStylesPart(editor, workbook);
  const xml = partText(editor, part) ?? minimalStyles(workbook.strict);
  const root = rootElement(xml);
  if (!root) throw corrupted(part);
  const prefix = prefixOf(root);
  const lists: Record<ListName, StyleList> = {
    numFmts: readList(xml, root, "numFmts"),
    fonts: readList(xml, root, "fonts"),
    fills: readList(xml, root, "fills"),
    borders: readList(xml, root, "borders"),
    cellXfs: readList(xml, root, "cellXfs"),
    dxfs: readList(xml, root, "dxfs"),
  };
  /** Hundreds of sheets ask for the same few styles. */
  const derived = new Map<string, number>();
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

  const unprefixed = (fragment: string): string =>
    prefix === "" ? fragment : fragment.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
  const attributesOf = (style: number): string => rootElement(lists.cellXfs.items[style] ?? "")?.attributes ?? "";
  const itemOf = (list: "fonts" | "fills", id: string, style: number): string | undefined =>
    lists[list].items[Number(attribute(attributesOf(style), id) ?? 0)];

  return {
    derive(base, changes) {
      const key = `${String(base)} ${JSON.stringify(changes)} ${String("applyFill" in changes)}`;
      const known = derived.get(key);
      if (known !== undefined) return known;
      const index = deriveAnew(base, changes);
      derived.set(key, index);
      return index;
    },
    partial: (dxf) => add("dxfs", prefixed(dxf)),
    fontOf: (style) => unprefixed(itemOf("fonts", "fontId", style) ?? "<font/>"),
    fillOf(style) {
      const fill = itemOf("fills", "fillId", style) ?? "<fill><patternFill/></fill>";
      return { fill: unprefixed(fill), applyFill: attribute(attributesOf(style), "applyFill") };
    },
    save() {
      const grown = GROWING.filter((name) => lists[name].items.length > lists[name].before);
      if (grown.length === 0) return;
      setPartText(
        editor,
        part,
        grown.reduce((text, name) => writeList(text, name, lists[name].items), xml),
      );
    },
  };

  function deriveAnew(base: number, changes: XfChanges): number {
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
    if (changes.alignment !== undefined) attributes = withAttribute(attributes, "applyAlignment", "1");
    if (changes.protection !== undefined) attributes = withAttribute(attributes, "applyProtection", "1");
    const [alignment, protection] = [changes.alignment, changes.protection].map((child) => child && prefixed(child));
    inner = withChildren(inner, alignment, protection);
    return add("cellXfs", `<${element.tag}${attributes}${inner === "" ? "/>" : `>${inner}</${element.tag}>`}`);
  }
}

/** The first two children of a cell style are alignment and protection, in this order. */
function withChildren(inner: string, alignment: string | undefined, protection: string | undefined): string {
  if (alignment === undefined && protection === undefined) return inner;
  const written = (child: XmlElement): string => inner.slice(child.start, child.end);
  const children = listElements(inner);
  const named = (name: string): string =>
    children
      .filter((child) => child.name === name)
      .map(written)
      .join("");
  const others = children.filter(({ name }) => name !== "alignment" && name !== "protection").map(written);
  return (alignment ?? named("alignment")) + (protection ?? named("protection")) + others.join("");
}

function addStylesPart(editor: PackageEditor, workbook: WorkbookPart): string {
  const part = "xl/styles.xml";
  addRelation(editor, workbook.part, relationType(workbook.strict, "styles"), part);
  setContentType(editor, part, CONTENT_TYPE.styles);
  return part;
}
