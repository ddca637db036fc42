// The main part of a package that is a workbook; of one that is something else, what it is.
import { PackageFault, corrupted } from "./fault";
import {
  findEntry,
  hasPackagePart,
  readPartText,
  readRelations,
  resolveTarget,
  scanPart,
  type Package,
} from "./package";
import { attribute } from "./xml-text";

const WORKBOOK_TYPE = /application\/(vnd\.openxmlformats-officedocument\.spreadsheetml|vnd\.ms-excel)\./i;

/** The name of the workbook's main part; a fault that says what the file is instead. */
export function findWorkbookPart(file: Package): string {
  const main = readRelations(file, "").find(({ type }) => type === "officeDocument")?.target;
  const part = main ?? "xl/workbook.xml";
  const type = readContentType(file, part);
  if (/ms-excel\.sheet\.binary/i.test(type) || part.endsWith(".bin")) throw otherFormat("xlsb");
  if (/wordprocessingml|ms-word/i.test(type) || part.startsWith("word/")) throw otherFormat("word");
  if (/presentationml|ms-powerpoint/i.test(type) || part.startsWith("ppt/")) throw otherFormat("powerpoint");
  if (!hasPackagePart(file, part)) {
    const isPackage = hasPackagePart(file, "[Content_Types].xml");
    throw isPackage ? corrupted(part) : otherFormat(readMimetype(file));
  }
  if (type !== "" && !WORKBOOK_TYPE.test(type) && !part.startsWith("xl/")) throw otherFormat("zip");
  return part;
}

function readContentType(file: Package, part: string): string {
  let type = "";
  scanPart(file, "[Content_Types].xml", {
    open(name, attributes) {
      if (name !== "Override") return;
      const named = attribute(attributes, "PartName") ?? "";
      if (resolveTarget("", named).toLowerCase() === part.toLowerCase())
        type = attribute(attributes, "ContentType") ?? "";
    },
    close: () => undefined,
    text: () => undefined,
  });
  return type;
}

/** OpenDocument files say what they are in a first entry, stored. */
function readMimetype(file: Package): "ods" | "opendocument" | "zip" {
  const entry = findEntry(file, "mimetype");
  if (!entry || entry.size > 200) return "zip";
  const type = readPartText(file, "mimetype") ?? "";
  if (type.includes("opendocument.spreadsheet")) return "ods";
  return type.includes("opendocument") ? "opendocument" : "zip";
}

function otherFormat(format: "xlsb" | "ods" | "opendocument" | "word" | "powerpoint" | "zip"): PackageFault {
  return new PackageFault({ code: "FILE_ALTRO_FORMATO", format });
}
