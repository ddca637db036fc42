// What the workbook's main part says: the sheets in their order, the date system, whether Excel is asked to recalculate.
import { corrupted, PackageFault } from "./fault";
import { findWorkbookPart } from "./main-part";
import { readRelations, scanPart, type Package } from "./package";
import { attribute, isTrue } from "./xml-text";

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

export interface WorkbookPart {
  readonly part: string;
  /** Worksheets alone: sheets of charts, dialogs and macros hold no cells. */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  /** Set by libraries that do not calculate. */
  readonly recalculates: boolean;
  readonly strict: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly customXml: readonly string[];
}

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** A workbook that cannot be read as one is a fault. */
export function readWorkbookPart(file: Package): WorkbookPart {
  const { named, ...workbook } = readMainPart(file);
  if (named === 0) throw corrupted(workbook.part);
  if (workbook.sheets.length === 0) throw new PackageFault({ code: "FILE_SENZA_FOGLI" });
  return workbook;
}

/** The same of a workbook that may have no sheet yet. `named` counts sheets of every kind. */
export function readMainPart(file: Package): WorkbookPart & { readonly named: number } {
  const part = findWorkbookPart(file);
  const relations = readRelations(file, part);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: SheetEntry[] = [];
  let named = 0;
  let date1904 = false;
  let recalculates = false;
  let strict = false;
  scanPart(file, part, {
    open(name, attributes) {
      if (name === "workbook") strict = attributes.includes(STRICT);
      else if (name === "workbookPr") date1904 = isTrue(attribute(attributes, "date1904"));
      else if (name === "calcPr") recalculates = isTrue(attribute(attributes, "fullCalcOnLoad"));
      else if (name === "sheet") {
        named += 1;
        const relation = byId.get(attribute(attributes, "r:id") ?? attribute(attributes, "id") ?? "");
        if (relation && relation.type !== "worksheet") return;
        sheets.push({
          name: attribute(attributes, "name") ?? "",
          part: relation?.target ?? `xl/worksheets/sheet${String(named)}.xml`,
          hidden: (attribute(attributes, "state") ?? "visible") !== "visible",
        });
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  const target = (type: string): string | undefined => relations.find((relation) => relation.type === type)?.target;
  return {
    named,
    part,
    sheets,
    date1904,
    recalculates,
    strict,
    sharedStrings: target("sharedStrings"),
    styles: target("styles"),
    customXml: relations.filter(({ type }) => type === "customXml").map((relation) => relation.target),
  };
}
