// The notes on a sheet's cells, as text.
import { parseAddress } from "../../workbook/address";
import { readRelations, scanPart, type Package } from "../package";
import { attribute, decodeCellText, decodeText } from "../xml-text";
import type { NoteLook } from "./look";

export function readNotes(file: Package, sheetPart: string): readonly NoteLook[] {
  const part = readRelations(file, sheetPart).find(({ type }) => type === "comments")?.target;
  const notes: NoteLook[] = [];
  let place = "";
  let text = "";
  let inText = false;
  if (part === undefined) return notes;
  scanPart(file, part, {
    open(name, attributes) {
      if (name === "comment") {
        place = attribute(attributes, "ref") ?? "";
        text = "";
      } else if (name === "t") inText = true;
    },
    close(name) {
      if (name === "t") inText = false;
      const rect = name === "comment" ? parseAddress(place) : undefined;
      if (rect) notes.push({ row: rect.top, col: rect.left, text: decodeCellText(text) });
    },
    text(raw, literal) {
      if (inText) text += literal ? raw : decodeText(raw);
    },
  });
  return notes;
}
