// The custom XML part in which PERF keeps its state with a workbook: one namespace and one wrapping for every edge,
// so that what Excel stores the command line reads, and the other way round.

export const STATE_NAMESPACE = "urn:perf:stato:1";

/** The part's whole XML for a state text. */
export function wrapState(state: string): string {
  const escaped = state.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<stato xmlns="${STATE_NAMESPACE}">${escaped}</stato>`;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The state text of a part; undefined where the XML is not such a part. */
export function unwrapState(xml: string): string | undefined {
  const match = /<([A-Za-z][\w.-]*:)?stato(\s[^>]*)?>([\s\S]*?)<\/\1?stato\s*>/.exec(xml);
  if (!match || !xml.includes(`"${STATE_NAMESPACE}"`)) return undefined;
  const [, , , content = ""] = match;
  const cdata = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(content);
  if (cdata) return cdata[1] ?? "";
  return content.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
