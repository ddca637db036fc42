// The content type of a part: stated for it alone, or for all that end like it.
import { resolveTarget } from "./package";
import { partText, type PackageEditor } from "./package-editor";
import { childElements, rootElement } from "./xml-edit";
import { attribute } from "./xml-text";

export function readPartType(editor: PackageEditor, part: string): string {
  const xml = partText(editor, "[Content_Types].xml") ?? "";
  const root = rootElement(xml);
  const types = root ? childElements(xml, root) : [];
  const wanted = part.toLowerCase();
  const own = types.find(
    ({ name, attributes }) =>
      name === "Override" && resolveTarget("", attribute(attributes, "PartName") ?? "").toLowerCase() === wanted,
  );
  const extension = wanted.slice(wanted.lastIndexOf(".") + 1);
  const shared = types.find(
    ({ name, attributes }) => name === "Default" && attribute(attributes, "Extension")?.toLowerCase() === extension,
  );
  return attribute((own ?? shared)?.attributes ?? "", "ContentType") ?? "application/octet-stream";
}
