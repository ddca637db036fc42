// How a workbook looks: read beside the Snapshot, only where it is drawn.
import type { Result } from "../../lib/result";
import type { Snapshot } from "../../workbook/cell";
import type { FileProblem } from "../../workbook/file-problem";
import { guarded } from "../fault";
import { formulaFromFile } from "../formula-names";
import { openPackage, readRelations, scanPart, type Package } from "../package";
import { readWorkbookPart } from "../workbook-part";
import { attribute, decodeText } from "../xml-text";
import { createColourReader, readTheme } from "./colours";
import type { NameLook, WorkbookLook } from "./look";
import { readNotes } from "./notes";
import { readSheetLook, type SheetExtent } from "./sheet";
import { readStyles } from "./styles";

export type * from "./look";

export function readLook(bytes: Uint8Array, snapshot: Snapshot): Result<WorkbookLook, FileProblem> {
  return guarded(() => {
    const file = openPackage(bytes);
    const workbook = readWorkbookPart(file);
    const theme = readRelations(file, workbook.part).find(({ type }) => type === "theme")?.target;
    const colour = createColourReader(readTheme(file, theme));
    const { cells, partial } = readStyles(file, workbook.styles, colour);
    const sheets = workbook.sheets.map((entry, index) => ({
      ...readSheetLook(file, entry, extentOf(snapshot, index), { colour, partial }),
      notes: readNotes(file, entry.part),
    }));
    const { active, names } = readViewAndNames(file, workbook.part);
    return { sheets, styles: cells, activeSheet: active < sheets.length ? active : 0, names };
  });
}

function extentOf(snapshot: Snapshot, index: number): SheetExtent {
  const rows = snapshot.sheets[index]?.rows ?? [];
  const lastCol = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.col ?? 0), 0);
  return { lastRow: rows.at(-1)?.index ?? 0, lastCol };
}

function readViewAndNames(
  file: Package,
  part: string,
): { readonly active: number; readonly names: readonly NameLook[] } {
  const names: NameLook[] = [];
  let active = 0;
  let opened: string | undefined;
  let text = "";
  scanPart(file, part, {
    open(name, attributes) {
      if (name === "workbookView") active = Number(attribute(attributes, "activeTab") ?? 0);
      if (name !== "definedName") return;
      opened = attributes;
      text = "";
    },
    close(tag) {
      if (tag !== "definedName" || opened === undefined) return;
      const name = attribute(opened, "name") ?? "";
      const sheet = attribute(opened, "localSheetId");
      opened = undefined;
      if (name.startsWith("_xlnm") || text.includes("#REF!")) return;
      names.push({ name, formula: formulaFromFile(text), ...(sheet !== undefined && { sheet: Number(sheet) }) });
    },
    text(raw, literal) {
      if (opened !== undefined) text += literal ? raw : decodeText(raw);
    },
  });
  return { active, names };
}
