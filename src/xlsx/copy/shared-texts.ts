// The table of texts of a copy: only those that a kept cell shows, with their runs of formatted text.
import { mainNamespace, XML_DECLARATION } from "../names";
import { childNodes, makeNode, parseTree, withoutExtensions, writeTree, type XmlNode } from "../xml-tree";

export interface SharedTexts {
  /** The new number of a text of the original; undefined where it has none of that number. */
  keep(index: number): number | undefined;
  /** The number of a text that was the result of a formula; as the file writes it, escapes and all. */
  add(raw: string): number;
  /** Undefined where no text is kept. */
  xml(): string | undefined;
}

export function openSharedTexts(xml: string | undefined, part: string): SharedTexts {
  const items = xml === undefined ? [] : childNodes(parseTree(xml, part)).filter(({ name }) => name === "si");
  const numbers = new Map<number, number>();
  const added = new Map<string, number>();
  const written: string[] = [];
  return {
    keep(index) {
      const known = numbers.get(index);
      const item = items[index];
      if (known !== undefined || !item) return known;
      const number = written.push(writeTree(withoutHints(item))) - 1;
      numbers.set(index, number);
      return number;
    },
    add(raw) {
      const known = added.get(raw);
      if (known !== undefined) return known;
      const text = makeNode("t", { "xml:space": "preserve" }, [raw]);
      const number = written.push(writeTree(makeNode("si", {}, [text]))) - 1;
      added.set(raw, number);
      return number;
    },
    xml: () =>
      written.length === 0
        ? undefined
        : `${XML_DECLARATION}<sst xmlns="${mainNamespace(false)}" uniqueCount="${String(written.length)}">${written.join("")}</sst>`,
  };
}

/** Hints for reading aloud repeat the text in another script. */
export function withoutHints(node: XmlNode): XmlNode {
  const children = withoutExtensions(node).children.filter(
    (child) => typeof child === "string" || (child.name !== "rPh" && child.name !== "phoneticPr"),
  );
  return { ...node, children };
}
