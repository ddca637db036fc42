// Relations of a package under change: what a part leads to, read, added, taken away.
import { corrupted } from "./fault";
import { relationsPart, resolveTarget } from "./package";
import { partText, setPartText, type PackageEditor } from "./package-editor";
import { childElements, insertChild, prefixOf, replaceInner, rootElement } from "./xml-edit";
import { attribute, escapeAttribute } from "./xml-text";

export interface RelationElement {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export function listRelations(editor: PackageEditor, part: string): readonly RelationElement[] {
  const xml = partText(editor, relationsPart(part));
  const root = xml === undefined ? undefined : rootElement(xml);
  if (xml === undefined || !root) return [];
  return childElements(xml, root)
    .filter(({ attributes }) => attribute(attributes, "TargetMode") !== "External")
    .map(({ attributes }) => ({
      id: attribute(attributes, "Id") ?? "",
      type: (attribute(attributes, "Type") ?? "").replace(/^.*\//, ""),
      target: resolveTarget(part, attribute(attributes, "Target") ?? ""),
    }));
}

const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export interface NewRelation {
  readonly type: string;
  readonly target: string;
  /** The target is an address outside the package. */
  readonly external?: true;
}

/** Gives the new relation's id. */
export function addRelation(editor: PackageEditor, part: string, type: string, target: string): string {
  return addRelations(editor, part, [{ type, target }])[0] ?? "";
}

/** Gives the ids. Targets are relative, as Excel writes them: some readers know no other. */
export function addRelations(
  editor: PackageEditor,
  part: string,
  relations: readonly NewRelation[],
): readonly string[] {
  if (relations.length === 0) return [];
  const rels = relationsPart(part);
  const xml = partText(editor, rels) ?? NO_RELATIONS;
  const root = rootElement(xml);
  if (!root) throw corrupted(rels);
  const taken = new Set(childElements(xml, root).map(({ attributes }) => attribute(attributes, "Id")));
  const ids: string[] = [];
  for (let number = 1; ids.length < relations.length; number++) {
    const id = `rIdPerf${String(number)}`;
    if (!taken.has(id)) ids.push(id);
  }
  const elements = relations.map(
    ({ type, target, external }, index) =>
      `<${prefixOf(root)}Relationship Id="${ids[index] ?? ""}" Type="${type}" ` +
      `Target="${escapeAttribute(external ? target : relativeTarget(part, target))}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  setPartText(editor, rels, insertChild(xml, root, elements.join(""), NONE));
  return ids;
}

function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

export function removeRelations(
  editor: PackageEditor,
  part: string,
  isMeant: (relation: RelationElement) => boolean,
): void {
  const gone = new Set(
    listRelations(editor, part)
      .filter(isMeant)
      .map(({ id }) => id),
  );
  const rels = relationsPart(part);
  const xml = partText(editor, rels);
  const root = xml === undefined ? undefined : rootElement(xml);
  if (gone.size === 0 || xml === undefined || !root) return;
  const kept = childElements(xml, root).filter(({ attributes }) => !gone.has(attribute(attributes, "Id") ?? ""));
  setPartText(editor, rels, replaceInner(xml, root, kept.map(({ start, end }) => xml.slice(start, end)).join("")));
}

const NONE: ReadonlySet<string> = new Set();
