// XML as a small tree, for parts that are written anew: prefixes, comments, declarations and attributes of extensions are left
// behind, so that what comes out is only what was looked at.
import { corrupted } from "./fault";
import { createXmlScanner } from "./xml";
import { decodeText, escapeAttribute, escapeXml } from "./xml-text";

export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlNode | string)[];
}

interface Draft extends XmlNode {
  readonly children: (XmlNode | string)[];
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function readAttributes(raw: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of raw.matchAll(ATTRIBUTE)) {
    const colon = name.indexOf(":");
    const local = name.slice(colon + 1);
    const isLink = colon > 0 && local === "id";
    if (colon >= 0 && !isLink && name !== "xml:space") continue;
    if (name !== "xmlns") attributes.set(isLink ? "r:id" : name, decodeText(double ?? single ?? ""));
  }
  return attributes;
}

/** `take` is offered each element when it closes, and keeps it out of the tree by giving true. */
export function parseTree(
  xml: string,
  part: string,
  take: (node: XmlNode, parent: string) => boolean = () => false,
): XmlNode {
  const top: Draft = { name: "", attributes: new Map(), children: [] };
  const open: Draft[] = [top];
  const scanner = createXmlScanner({
    open(name, attributes) {
      open.push({ name, attributes: readAttributes(attributes), children: [] });
    },
    close() {
      const node = open.pop();
      const parent = open.at(-1);
      if (node && parent && !take(node, parent.name)) parent.children.push(node);
    },
    text(text, literal) {
      open.at(-1)?.children.push(literal ? text : decodeText(text));
    },
  });
  const root = scanner.write(xml) && scanner.end() ? childNodes(top)[0] : undefined;
  if (!root) throw corrupted(part);
  return root;
}

export function childNodes(node: XmlNode | undefined): readonly XmlNode[] {
  return node ? node.children.filter((child) => typeof child !== "string") : [];
}

export function childNamed(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return childNodes(node).find((child) => child.name === name);
}

/** The text right inside the element. */
export function textOf(node: XmlNode | undefined): string {
  return node ? node.children.filter((child) => typeof child === "string").join("") : "";
}

/** The text inside the element, however deep. */
export function deepText(node: XmlNode): string {
  return node.children.map((child) => (typeof child === "string" ? child : deepText(child))).join("");
}

export function makeNode(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> | ReadonlyMap<string, string>,
  children: readonly (XmlNode | string)[] = [],
): XmlNode {
  const entries =
    attributes instanceof Map ? [...(attributes as ReadonlyMap<string, string>)] : Object.entries(attributes);
  const set = entries.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { name, attributes: new Map(set), children };
}

/** Of an element's attributes only the named ones. */
export function pickAttributes(node: XmlNode, names: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map([...node.attributes].filter(([name]) => names.has(name)));
}

/** Without the elements of extensions, however deep: nobody looked into them. */
export function withoutExtensions(node: XmlNode): XmlNode {
  const children = node.children
    .filter((child) => typeof child === "string" || (child.name !== "extLst" && child.name !== "AlternateContent"))
    .map((child) => (typeof child === "string" ? child : withoutExtensions(child)));
  return { ...node, children };
}

export function writeTree(node: XmlNode): string {
  const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
  const inner = node.children
    .map((child) => (typeof child === "string" ? writeText(child) : writeTree(child)))
    .join("");
  return inner === "" ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${inner}</${node.name}>`;
}

function writeText(text: string): string {
  return escapeXml(text).replaceAll("\r", "&#13;");
}
