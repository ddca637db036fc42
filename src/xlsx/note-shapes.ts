// The boxes in which Excel shows notes: one VML shape a note, hidden until the mouse is over the cell.
import { parseAddress } from "../workbook/address";
import { partText, setPartText, type PackageEditor } from "./package-editor";

/** What the shapes of notes are instances of. */
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const EMPTY =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

/** Excel numbers the shapes of a first sheet from 1025. */
const FIRST_ID = 1024;
const CHARACTERS_A_LINE = 44;
const COLUMNS = 4;

export function addShapes(editor: PackageEditor, part: string, notes: ReadonlyMap<string, string>): void {
  const stored = partText(editor, part) ?? "";
  const xml = stored.includes("</xml>") ? stored : EMPTY;
  const ids = [...xml.matchAll(/_x0000_s(\d+)/g)].map(([, id = "0"]) => Number(id));
  let id = ids.reduce((most, one) => Math.max(most, one), FIRST_ID);
  const shapes = [...notes].map(([address, text]) => {
    id += 1;
    return shape(address, text, id);
  });
  const end = xml.lastIndexOf("</xml>");
  const type = xml.includes('id="_x0000_t202"') ? "" : SHAPE_TYPE;
  setPartText(editor, part, `${xml.slice(0, end)}${type}${shapes.join("")}</xml>`);
}

export function removeShapes(editor: PackageEditor, part: string, addresses: ReadonlySet<string>): void {
  const xml = partText(editor, part);
  if (xml === undefined || addresses.size === 0) return;
  const places = new Set(
    [...addresses].map((address) => {
      const rect = parseAddress(address);
      return `${String(rect?.top)}:${String(rect?.left)}`;
    }),
  );
  const kept = xml.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (text) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(text)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(text)?.[1];
    return text.includes('ObjectType="Note"') && places.has(`${row ?? ""}:${column ?? ""}`) ? "" : text;
  });
  setPartText(editor, part, kept);
}

function shape(address: string, text: string, id: number): string {
  const { top: row, left: col } = parseAddress(address) ?? { top: 0, left: 0 };
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0);
  const anchor = [col + 1, 15, Math.max(0, row - 1), 4, col + 1 + COLUMNS, 15, Math.max(0, row - 1) + lines + 2, 4];
  return (
    `<v:shape id="_x0000_s${String(id)}" o:spid="_x0000_s${String(id)}" type="#_x0000_t202" ` +
    'style="position:absolute;margin-left:60pt;margin-top:2pt;width:220pt;height:90pt;z-index:1;visibility:hidden" ' +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(",")}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(col)}</x:Column></x:ClientData></v:shape>`
  );
}
