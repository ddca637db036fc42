// Small tools on raw XML: attributes of a tag, entities to characters and back, Excel's own _xHHHH_ escapes.

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The decoded value of an attribute, whatever its prefix; undefined where the tag has none. */
export function attribute(attributes: string, name: string): string | undefined {
  const quick = attributes.indexOf(` ${name}="`);
  if (quick >= 0) {
    const start = quick + name.length + 3;
    return decodeText(attributes.slice(start, attributes.indexOf('"', start)));
  }
  if (attributes.indexOf(`${name}=`) < 0 && attributes.indexOf(" =") < 0) return undefined;
  const match = slowPattern(name).exec(attributes);
  return match ? decodeText(match[1] ?? match[2] ?? "") : undefined;
}

const patterns = new Map<string, RegExp>();

function slowPattern(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

/** XML's booleans: "1", "true"; also "on" of old producers. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

export function decodeText(raw: string): string {
  const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!lines.includes("&")) return lines;
  return lines.replace(/&(#[xX][0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

/** Excel writes characters that XML lacks as _x000D_; line ends become one "\n", as people typed them. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text
    .replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\r\n?/g, "\n");
}

/** The other way round: control characters as _xHHHH_, and what only looks like such an escape kept as it is. */
export function encodeCellText(text: string): string {
  const kept = text.replace(/_x(?=[0-9a-fA-F]{4}_)/g, "_x005F_x");
  return escapeXml(
    kept.replace(FORBIDDEN, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`),
  );
}

// The characters that XML 1.0 forbids: C0 controls but tab, line feed, carriage return.
const FORBIDDEN = new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]", "g");

/** For texts and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** An attribute that shows as text, with Excel's own escapes as in cells. */
export function attributeText(text: string): string {
  return encodeCellText(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
