// A scanner for the XML of workbook parts: pieces of text in, tags and texts out, prefixes taken off. Far quicker than a
// general parser, yet it refuses what is not well formed (crossed tags, cut ends, DTDs).

export interface XmlHandler {
  /** `attributes` is the raw text between the name and the end of the tag. */
  open(name: string, attributes: string, empty: boolean): void;
  close(name: string): void;
  /** Raw: see decodeText; already decoded where `literal` (CDATA). */
  text(text: string, literal: boolean): void;
}

export interface XmlScanner {
  write(piece: string): boolean;
  /** False where the document is cut or empty. */
  end(): boolean;
}

/** A single tag or text longer than this is no workbook. */
const LONGEST = 16 * 1024 * 1024;

/** write() gives false at the first thing that is not well formed; nothing more is reported then. */
export function createXmlScanner(handler: XmlHandler): XmlScanner {
  const stack: string[] = [];
  let rest = "";
  let started = false;

  /** The end of what was used up to, or -1 for malformed. */
  function scan(text: string): number {
    let at = 0;
    for (;;) {
      const open = text.indexOf("<", at);
      if (open < 0) return at;
      if (open > at && stack.length > 0) handler.text(text.slice(at, open), false);
      const next = scanTag(text, open);
      if (next === WAIT) return open;
      if (next === MALFORMED) return MALFORMED;
      at = next;
    }
  }

  function scanTag(text: string, open: number): number {
    const first = text.charCodeAt(open + 1);
    if (first === EXCLAMATION) return scanDeclaration(text, open);
    if (first === QUESTION) return after(text, "?>", open);
    if (first === SLASH) {
      const end = text.indexOf(">", open);
      if (end < 0) return WAIT;
      const name = text.slice(open + 2, end).trimEnd();
      if (stack.pop() !== name) return MALFORMED;
      handler.close(localName(name));
      return end + 1;
    }
    const end = tagEnd(text, open);
    if (end < 0) return end;
    const empty = text.charCodeAt(end - 1) === SLASH;
    const stop = empty ? end - 1 : end;
    const nameEnd = findNameEnd(text, open + 1, stop);
    if (nameEnd === open + 1) return MALFORMED;
    const name = text.slice(open + 1, nameEnd);
    if (stack.length === 0 && started) return MALFORMED;
    started = true;
    const local = localName(name);
    if (!empty) stack.push(name);
    handler.open(local, text.slice(nameEnd, stop), empty);
    if (empty) handler.close(local);
    return end + 1;
  }

  function scanDeclaration(text: string, open: number): number {
    if (text.startsWith("<!--", open)) return after(text, "-->", open + 4);
    if (text.startsWith("<![CDATA[", open)) {
      const end = text.indexOf("]]>", open);
      if (end < 0) return WAIT;
      handler.text(text.slice(open + 9, end), true);
      return end + 3;
    }
    return text.length - open < 9 ? WAIT : MALFORMED;
  }

  return {
    write(piece) {
      const text = rest === "" ? piece : rest + piece;
      const used = scan(text);
      if (used === MALFORMED || text.length - used > LONGEST) return false;
      rest = text.slice(used);
      return true;
    },
    end: () => started && stack.length === 0 && rest.trim() === "",
  };
}

const WAIT = -1;
const MALFORMED = -2;
const EXCLAMATION = 33;
const SLASH = 47;
const QUESTION = 63;
const BLANK = 32;

function after(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? WAIT : end + mark.length;
}

/** The ">" that closes the tag: one inside a quoted value does not; a "<" before it is malformed. */
function tagEnd(text: string, open: number): number {
  let end = text.indexOf(">", open);
  while (end >= 0 && insideQuotes(text, open, end)) end = text.indexOf(">", end + 1);
  const next = text.indexOf("<", open + 1);
  if (next >= 0 && (end < 0 || next < end)) return MALFORMED;
  return end < 0 ? WAIT : end;
}

function insideQuotes(text: string, open: number, end: number): boolean {
  let quote = 0;
  for (let at = open + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (quote === 0) {
      if (code === 34 || code === 39) quote = code;
    } else if (code === quote) quote = 0;
  }
  return quote !== 0;
}

function findNameEnd(text: string, start: number, stop: number): number {
  let at = start;
  while (at < stop && text.charCodeAt(at) > BLANK) at++;
  return at;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
