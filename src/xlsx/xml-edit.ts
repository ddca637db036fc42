// Changing a part's XML in place: everything that is not meant stays byte for byte as it was.

export interface XmlElement {
  /** With its prefix, as written. */
  readonly tag: string;
  readonly name: string;
  /** Raw, from after the name to before ">" or "/>". */
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
  /** Between the tags; empty for a self-closed element. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g;

/** The elements right below a place: the root for `from` 0, the children of an element from its `innerStart`. */
export function listElements(xml: string, from = 0, until = xml.length): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  const markup = new RegExp(MARKUP.source, "g");
  markup.lastIndex = from;
  let depth = 0;
  let opened: { readonly match: RegExpExecArray; readonly innerStart: number } | undefined;
  for (let match = markup.exec(xml); match && match.index < until; match = markup.exec(xml)) {
    const [whole, closing = "", tag, , selfClosed = ""] = match;
    if (tag === undefined) continue;
    if (closing !== "") {
      depth -= 1;
      if (depth === 0 && opened)
        elements.push(toElement(opened.match, opened.innerStart, match.index, match.index + whole.length));
      if (depth < 0) break;
    } else if (selfClosed !== "") {
      if (depth === 0)
        elements.push(
          toElement(match, match.index + whole.length, match.index + whole.length, match.index + whole.length),
        );
    } else {
      if (depth === 0) opened = { match, innerStart: match.index + whole.length };
      depth += 1;
    }
  }
  return elements;
}

function toElement(match: RegExpExecArray, innerStart: number, innerEnd: number, end: number): XmlElement {
  const [, , tag = "", attributes = ""] = match;
  return { tag, name: tag.slice(tag.indexOf(":") + 1), attributes, start: match.index, end, innerStart, innerEnd };
}

export function rootElement(xml: string): XmlElement | undefined {
  return listElements(xml)[0];
}

export function childElements(xml: string, parent: XmlElement): readonly XmlElement[] {
  return parent.innerStart === parent.end ? [] : listElements(xml, parent.innerStart, parent.innerEnd);
}

/** "x:" where the part's elements carry a prefix, "" where they do not. */
export function prefixOf(element: XmlElement): string {
  return element.tag.slice(0, element.tag.length - element.name.length);
}

export function innerXml(xml: string, element: XmlElement): string {
  return xml.slice(element.innerStart, element.innerEnd);
}

export function replaceInner(xml: string, element: XmlElement, inner: string): string {
  const opening = `<${element.tag}${element.attributes}>`;
  return `${xml.slice(0, element.start)}${opening}${inner}</${element.tag}>${xml.slice(element.end)}`;
}

export function splice(xml: string, start: number, end: number, replacement: string): string {
  return xml.slice(0, start) + replacement + xml.slice(end);
}

/** The raw attributes with one set, replaced or, for undefined, taken away. */
export function withAttribute(attributes: string, name: string, value: string | undefined): string {
  const rest = attributes.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "").trimEnd();
  return value === undefined ? rest : `${rest} ${name}="${value}"`;
}

/** Puts a fragment among an element's children before the first of `followers`, at the end where there is none. */
export function insertChild(xml: string, parent: XmlElement, fragment: string, followers: ReadonlySet<string>): string {
  const next = childElements(xml, parent).find(({ name }) => followers.has(name));
  if (next) return splice(xml, next.start, next.start, fragment);
  return replaceInner(xml, parent, innerXml(xml, parent) + fragment);
}
