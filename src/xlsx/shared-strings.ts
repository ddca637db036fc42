// The table of texts that cells point into: runs of rich text joined, phonetic hints left out.
import { scanPart, type Package } from "./package";
import { decodeCellText, decodeText } from "./xml-text";

export function readSharedStrings(file: Package, part: string | undefined): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let phonetic = false;
  let inText = false;
  if (part === undefined) return strings;
  scanPart(file, part, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic = true;
      else if (name === "t") inText = !phonetic;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") strings.push(decodeCellText(text));
    },
    text(raw, literal) {
      if (inText) text += literal ? raw : decodeText(raw);
    },
  });
  return strings;
}
