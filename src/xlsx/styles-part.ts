// What a check needs of the styles: the number format and the lock of each cell style, by its index.
import { builtInFormat, isDateFormat } from "./number-format";
import { scanPart, type Package } from "./package";
import { attribute } from "./xml-text";

export interface CellStyle {
  /** Absent for General. */
  readonly format: string | undefined;
  readonly isDate: boolean;
  readonly locked: boolean;
}

export function readCellStyles(file: Package, part: string | undefined): readonly CellStyle[] {
  const formats = new Map<number, string>();
  const found: { readonly formatId: number; locked: boolean }[] = [];
  let inCellStyles = false;
  if (part !== undefined) {
    scanPart(file, part, {
      open(name, attributes) {
        if (name === "numFmt") {
          const id = Number(attribute(attributes, "numFmtId"));
          if (!formats.has(id)) formats.set(id, attribute(attributes, "formatCode") ?? "");
        } else if (name === "cellXfs") inCellStyles = true;
        else if (name === "xf" && inCellStyles) {
          found.push({ formatId: Number(attribute(attributes, "numFmtId") ?? 0), locked: true });
        } else if (name === "protection" && inCellStyles) {
          const style = found.at(-1);
          const locked = attribute(attributes, "locked");
          if (style && (locked === "0" || locked === "false")) style.locked = false;
        }
      },
      close(name) {
        if (name === "cellXfs") inCellStyles = false;
      },
      text: () => undefined,
    });
  }
  return found.map(({ formatId, locked }) => {
    const code = formats.get(formatId) ?? builtInFormat(formatId);
    const format = code === undefined || /^(general|standard)?$/i.test(code) ? undefined : code;
    return { format, isDate: isDateFormat(format), locked };
  });
}
