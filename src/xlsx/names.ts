// Namespaces, relation types and content types of workbook parts; strict files have their own relation types.

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

export function relationType(strict: boolean, name: string): string {
  return `${strict ? STRICT : TRANSITIONAL}/${name}`;
}

export function mainNamespace(strict: boolean): string {
  return strict
    ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
}

export function relationsNamespace(strict: boolean): string {
  return strict ? STRICT : TRANSITIONAL;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const CONTENT_TYPE = {
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  metadata: `${SPREADSHEET}.sheetMetadata+xml`,
  table: `${SPREADSHEET}.table+xml`,
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
} as const;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
