// Looks through every part of a file (texts, results, comments, properties, names) for what must not be in it: the last check of
// a copy before it leaves, whatever made it.
import { failure, success, type Result } from "../lib/result";
import type { FileProblem } from "../workbook/file-problem";
import { PackageFault } from "./fault";
import { openPackage, readPartText } from "./package";
import { decodeText } from "./xml-text";

const TEXT_PART = /\.(?:xml|rels|vml)$/i;
const PIECES = />([^<]+)<|="([^"]{2,})"/g;
const HAS_LETTERS = /\p{L}{2}/u;
/** Runs of one rich text: a word may be cut anywhere. */
const RUN_ENDS = /<\/(?:\w+:)?t>(?:(?!<\/(?:\w+:)?(?:si|is|text|comment)>)[\s\S])*?<(?:\w+:)?t(?:\s[^>]*)?>/g;

/** The first part where `isFound` says so of a text or of an attribute; null where there is none. */
export function findTexts(bytes: Uint8Array, isFound: (text: string) => boolean): Result<string | null, FileProblem> {
  try {
    const file = openPackage(bytes);
    for (const part of file.entries.keys()) {
      if (isFound(part.replaceAll("/", " "))) return success(part);
      const xml = TEXT_PART.test(part) ? readPartText(file, part) : undefined;
      if (xml !== undefined && (hasText(xml, isFound) || hasText(xml.replace(RUN_ENDS, ""), isFound)))
        return success(part);
    }
    return success(null);
  } catch (error) {
    if (error instanceof PackageFault) return failure(error.problem);
    throw error;
  }
}

function hasText(xml: string, isFound: (text: string) => boolean): boolean {
  for (const [, text, value] of xml.matchAll(PIECES)) {
    const piece = text ?? value ?? "";
    if (HAS_LETTERS.test(piece) && isFound(decodeText(piece))) return true;
  }
  return false;
}
