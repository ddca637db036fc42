// Workbooks made by hand, part by part, to hold exactly what a test is about.
import { strToU8, zipSync } from "fflate";

export interface Crafted {
  /** By name: what stands inside <worksheet>. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** Attributes of <sheet> by name, e.g. state="hidden". */
  readonly states?: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  /** What stands inside <styleSheet>. */
  readonly styles?: string;
  /** What stands in the workbook before and after <sheets>. */
  readonly before?: string;
  readonly after?: string;
  /** Further parts, or others in place of the usual ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Further relations of the workbook. */
  readonly relations?: string;
  readonly types?: string;
  readonly strict?: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function craft(crafted: Crafted = {}): Uint8Array {
  return zip(craftParts(crafted));
}

export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes));
}

export function craftParts(crafted: Crafted): Record<string, string | Uint8Array> {
  const {
    sheets = { Foglio1: "<sheetData/>" },
    sharedStrings,
    styles,
    before = "",
    after = "",
    strict = false,
  } = crafted;
  const main = strict
    ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const rel = strict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const names = Object.keys(sheets);
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      names
        .map(
          (_, index) =>
            `<Override PartName="/xl/worksheets/sheet${String(index + 1)}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
        )
        .join("") +
      `${crafted.types ?? ""}</Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml":
      `${HEAD}<workbook xmlns="${main}" xmlns:r="${rel}">${before}<sheets>` +
      names
        .map(
          (name, index) =>
            `<sheet name="${name}" sheetId="${String(index + 1)}" ${crafted.states?.[name] ?? ""} r:id="rId${String(index + 1)}"/>`,
        )
        .join("") +
      `</sheets>${after}</workbook>`,
    "xl/_rels/workbook.xml.rels":
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      names
        .map(
          (_, index) =>
            `<Relationship Id="rId${String(index + 1)}" Type="${rel}/worksheet" Target="worksheets/sheet${String(index + 1)}.xml"/>`,
        )
        .join("") +
      (sharedStrings === undefined
        ? ""
        : `<Relationship Id="rId91" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/>`) +
      (styles === undefined ? "" : `<Relationship Id="rId92" Type="${rel}/styles" Target="styles.xml"/>`) +
      `${crafted.relations ?? ""}</Relationships>`,
  };
  names.forEach((name, index) => {
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] =
      `${HEAD}<worksheet xmlns="${main}" xmlns:r="${rel}">${sheets[name] ?? ""}</worksheet>`;
  });
  if (sharedStrings !== undefined) parts["xl/sharedStrings.xml"] = `${HEAD}<sst xmlns="${main}">${sharedStrings}</sst>`;
  if (styles !== undefined) parts["xl/styles.xml"] = `${HEAD}<styleSheet xmlns="${main}">${styles}</styleSheet>`;
  return { ...parts, ...crafted.parts };
}

/** Styles with the given xf elements after the plain one. */
export function stylesWith(xfs: string, numFmts = ""): string {
  return (
    `${numFmts}<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>' +
    `<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${xfs}</cellXfs>`
  );
}
