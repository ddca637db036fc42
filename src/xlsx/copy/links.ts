// Hyperlinks of kept cells: addresses outside come along, places in the workbook only where they are kept.
import { relationType } from "../names";
import { relationsPart } from "../package";
import { partText, type PackageEditor } from "../package-editor";
import { addRelations } from "../package-relations";
import { childNamed, childNodes, makeNode, parseTree, type XmlNode } from "../xml-tree";
import { carryFormula, mentionsLeftOut, type CopyScope, type KeptState } from "./scope";

export interface LinkContext {
  readonly source: PackageEditor;
  readonly sourcePart: string;
  readonly copy: PackageEditor;
  readonly part: string;
  readonly scope: CopyScope;
  readonly state: KeptState;
}

const SHOWN: ReadonlySet<string> = new Set(["tooltip", "display"]);

export function carryLinks(root: XmlNode, context: LinkContext): XmlNode | undefined {
  const links = childNodes(childNamed(root, "hyperlinks"));
  if (links.length === 0) return undefined;
  const targets = readTargets(context.source, context.sourcePart);
  const kept = links.flatMap((link) => carryLink(link, targets, context) ?? []);
  const outside = kept.flatMap(({ target }) => target ?? []);
  const type = relationType(false, "hyperlink");
  const ids = [
    ...addRelations(
      context.copy,
      context.part,
      outside.map((target) => ({ type, target, external: true as const })),
    ),
  ].reverse();
  const nodes = kept.map(({ attributes, target }) => {
    const id = target === undefined ? undefined : ids.pop();
    return makeNode("hyperlink", new Map([...attributes, ...(id === undefined ? [] : [["r:id", id] as const])]));
  });
  return nodes.length === 0 ? undefined : makeNode("hyperlinks", {}, nodes);
}

interface CarriedLink {
  readonly attributes: readonly (readonly [string, string])[];
  /** Outside the workbook. */
  readonly target: string | undefined;
}

function carryLink(
  link: XmlNode,
  targets: ReadonlyMap<string, string>,
  { scope, state }: LinkContext,
): CarriedLink | undefined {
  const ref = state.rows.mapRanges(link.attributes.get("ref") ?? "");
  if (ref === "" || ref.includes(" ")) return undefined;
  const shown = [...link.attributes].filter(([name]) => SHOWN.has(name));
  if (shown.some(([, text]) => mentionsLeftOut(text, scope))) return undefined;
  const location = link.attributes.get("location");
  const target = targets.get(link.attributes.get("r:id") ?? "");
  if (target !== undefined && mentionsLeftOut(target + (location ?? ""), scope)) return undefined;
  // A place beside an address is one of the other file.
  const place = location === undefined || target !== undefined ? location : carryFormula(location, state, scope);
  if (place === undefined && target === undefined) return undefined;
  const places = place === undefined ? [] : [["location", place] as const];
  return { attributes: [["ref", ref], ...places, ...shown], target };
}

/** Addresses outside the package by the id of their relation. */
function readTargets(source: PackageEditor, part: string): ReadonlyMap<string, string> {
  const rels = relationsPart(part);
  const xml = partText(source, rels);
  const relations = xml === undefined ? [] : childNodes(parseTree(xml, rels));
  return new Map(
    relations
      .filter(({ attributes }) => attributes.get("TargetMode") === "External")
      .map(({ attributes }) => [attributes.get("Id") ?? "", attributes.get("Target") ?? ""]),
  );
}
