// The smallest package that becomes a workbook with its first sheet: no theme, no properties, nobody's name.
import { CONTENT_TYPE, mainNamespace, relationType, relationsNamespace, XML_DECLARATION } from "./names";
import { minimalStyles } from "./styles-lists";
import { writeZip } from "./zip-writer";

const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const WORKBOOK_PART = "xl/workbook.xml";

export function blankPackage(): Uint8Array {
  const relations = (type: string, target: string): string =>
    `${XML_DECLARATION}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${relationType(false, type)}" Target="${target}"/></Relationships>`;
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml":
      `${XML_DECLARATION}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/${WORKBOOK_PART}" ContentType="${CONTENT_TYPE.workbook}"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${CONTENT_TYPE.styles}"/></Types>`,
    "_rels/.rels": relations("officeDocument", WORKBOOK_PART),
    [WORKBOOK_PART]:
      `${XML_DECLARATION}<workbook xmlns="${mainNamespace(false)}" xmlns:r="${relationsNamespace(false)}">` +
      "<bookViews><workbookView/></bookViews><sheets></sheets></workbook>",
    "xl/_rels/workbook.xml.rels": relations("styles", "styles.xml"),
    "xl/styles.xml": minimalStyles(false),
  };
  const encoder = new TextEncoder();
  return writeZip(Object.entries(parts).map(([name, text]) => ({ name, data: encoder.encode(text) })));
}
