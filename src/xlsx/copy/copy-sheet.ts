// One sheet of the copy with all that belongs to it: cells first, then what its relations lead to.
import type { CopyPlan } from "../../workbook/files";
import { CONTENT_TYPE, relationType } from "../names";
import { freePart, partText, setContentType, setPartText, type PackageEditor } from "../package-editor";
import { addRelation, listRelations } from "../package-relations";
import { markOfDynamicArrays } from "../results";
import type { WorkbookPart } from "../workbook-part";
import { childNamed, parseTree, type XmlNode } from "../xml-tree";
import { createRowWriter } from "./cells";
import { carryDrawing, type CarriedDrawings } from "./drawings";
import { carryLinks } from "./links";
import { carryNotes } from "./notes";
import type { CopySource, KeptSource } from "./read-source";
import type { SharedTexts } from "./shared-texts";
import { sheetPartXml } from "./sheet";
import { tableXml } from "./tables";

export interface SheetWork {
  readonly source: CopySource;
  readonly copy: PackageEditor;
  /** The workbook part of the copy. */
  readonly target: WorkbookPart;
  readonly plan: CopyPlan;
  readonly texts: SharedTexts;
  readonly used: { readonly cells: Set<string>; readonly partials: Set<string>; readonly tables: Set<string> };
  readonly drawings: CarriedDrawings;
  readonly tableIds: { last: number };
  /** Whether a formula came along without a result. */
  readonly calculation: { isMissing: boolean };
}

/** Gives the text of the sheet's part. */
export function copySheet(kept: KeptSource, part: string, work: SheetWork): string {
  const { source, copy, used, plan } = work;
  const { state } = kept;
  const { scope, editor } = source;
  const noting = (set: Set<string>) => (style: string) => {
    set.add(style);
    return style;
  };
  const [useStyle, usePartial] = [noting(used.cells), noting(used.partials)];
  const rows = createRowWriter({
    scope,
    state,
    freeze: plan.freeze,
    texts: work.texts,
    useStyle,
    arrayMark: () => arrayMark(work),
    hasResults: source.hasResults,
    noteMissing: () => void (work.calculation.isMissing = true),
  });
  const root = parseTree(partText(editor, kept.part) ?? "", kept.part, (node, parent) => {
    if (node.name !== "row" || parent !== "sheetData") return false;
    rows.take(node);
    return true;
  });
  const links = carryLinks(root, { source: editor, sourcePart: kept.part, copy, part, scope, state });
  const drawing = putDrawing(kept, part, root, work);
  const notes = putNotes(kept, part, work);
  const tables = putTables(kept, part, work, usePartial);
  const pieces = { rows: rows.xml(), links, drawing, notes, tables };
  return sheetPartXml(root, { scope, state, usePartial, useStyle }, pieces);
}

/** Metadata of the original may hold any text: only what makes arrays dynamic is written, and anew. */
function arrayMark({ source, copy, target }: SheetWork): string | undefined {
  const metadata = listRelations(source.editor, source.workbook.part).find(({ type }) => type === "sheetMetadata");
  const xml = metadata && partText(source.editor, metadata.target);
  const types = xml?.match(/<(?:[\w.-]+:)?metadataType\s[^>]*>/g) ?? [];
  const isPlain = types.length === 1 && types[0].includes('"XLDAPR"');
  return isPlain ? markOfDynamicArrays(copy, target) : undefined;
}

function putDrawing(kept: KeptSource, part: string, root: XmlNode, work: SheetWork): string | undefined {
  const { source, copy, drawings } = work;
  const id = childNamed(root, "drawing")?.attributes.get("r:id");
  const drawing = listRelations(source.editor, kept.part).find((relation) => relation.id === id);
  if (!drawing || !kept.state.rows.isWhole || source.workbook.strict) return undefined;
  if (!carryDrawing(source.editor, copy, drawing.target, source.scope, drawings)) return undefined;
  return addRelation(copy, part, relationType(false, "drawing"), drawing.target);
}

function putNotes(kept: KeptSource, part: string, { source, copy }: SheetWork): string | undefined {
  const comments = listRelations(source.editor, kept.part).find(({ type }) => type === "comments")?.target;
  const xml = comments === undefined ? undefined : partText(source.editor, comments);
  if (comments === undefined || xml === undefined) return undefined;
  return carryNotes(copy, part, { xml, part: comments }, kept.state.rows);
}

function putTables(
  kept: KeptSource,
  part: string,
  { source, copy, plan, used, tableIds }: SheetWork,
  usePartial: (style: string) => string,
): readonly string[] {
  return kept.tables.flatMap((table) => {
    const context = {
      scope: source.scope,
      state: kept.state,
      freeze: plan.freeze,
      usePartial,
      useTableStyle: (name: string) => void used.tables.add(name),
    };
    const xml = tableXml(table, tableIds.last + 1, context);
    if (xml === undefined) return [];
    tableIds.last += 1;
    const tablePart = freePart(copy, "xl/tables/table", "xml");
    setPartText(copy, tablePart, xml);
    setContentType(copy, tablePart, CONTENT_TYPE.table);
    return [addRelation(copy, part, relationType(false, "table"), tablePart)];
  });
}
