// What the library may ask: types, members and their requirement sets, read from the text of the unmodified library.
// Nothing of it is kept in the repository: the tests read it from node_modules each time.

export interface Member {
  readonly kind: "scalar" | "navigation" | "method";
  /** Requirement set and version; the type's own where the library states none. */
  readonly set: string;
  readonly version: string;
  readonly writable?: boolean;
}

export interface TypeSchema {
  readonly name: string;
  /** By server name, in PascalCase. */
  readonly members: ReadonlyMap<string, Member>;
  /** Server name of the items of a collection. */
  readonly item?: string;
  /** Registration method → event number, and whether it listens to the whole workbook. */
  readonly events: ReadonlyMap<string, { readonly type: number; readonly workbook: boolean }>;
}

export type Schema = ReadonlyMap<string, TypeSchema>;

const CLASS = /\n {4}var (\w+) = \(function \(_super\) \{([\s\S]*?)\n {4}Excel\.\1 = \1;/g;
const MEMBER = /\n {8}(?:Object\.defineProperty\(\w+\.prototype, "(\w+)"|\w+\.prototype\.(\w+) = function)/g;
const REQUIRES = /_throwIfApiNotSupported\("[^"]*", (?:"(\w+)"|_defaultApiSetName), "([\d.]+)"/;
const CALL = /_(?:invokeMethod|createMethodObject)\((?:Excel\.\w+, )?this, "(\w+)"/g;
const NAVIGATION = /_createPropertyObject\(Excel\.\w+, this, "(\w+)"/;

function list(body: string, property: string): readonly string[] {
  const match = new RegExp(`"${property}", \\{\\s*get: function \\(\\) \\{\\s*return (\\[[^\\]]*\\])`).exec(body);
  return match ? (JSON.parse(match[1] ?? "[]") as string[]) : [];
}

interface Chunk {
  readonly name: string;
  readonly text: string;
}

function chunks(body: string): readonly Chunk[] {
  const starts = [...body.matchAll(MEMBER)];
  return starts.map((start, at) => ({
    name: start[1] ?? start[2] ?? "",
    text: body.slice(start.index, starts[at + 1]?.index ?? body.length),
  }));
}

function readType(name: string, body: string): TypeSchema {
  const members = new Map<string, Member>();
  const events = new Map<string, { type: number; workbook: boolean }>();
  const camel = list(body, "_scalarPropertyNames");
  const server = list(body, "_scalarPropertyOriginalNames");
  const writable = new Set<string>();
  for (const { text } of chunks(body)) {
    for (const match of text.matchAll(/_invokeSetProperty\(this, "(\w+)"/g)) writable.add(match[1] ?? "");
  }
  const updateable = /"_scalarPropertyUpdateable", \{\s*get: function \(\) \{\s*return \[([^\]]*)\]/.exec(body)?.[1];
  updateable?.split(",").forEach((flag, at) => flag.trim() === "true" && writable.add(server[at] ?? ""));
  for (const { name: member, text } of chunks(body)) {
    const requires = REQUIRES.exec(text);
    const needs = { set: requires?.[1] ?? "ExcelApi", version: requires?.[2] ?? "1.1" };
    const scalar = camel.indexOf(member);
    const navigation = NAVIGATION.exec(text)?.[1];
    const event = /eventType: (\d+)/.exec(text)?.[1];
    if (scalar >= 0) {
      const key = server[scalar] ?? member;
      members.set(key, { kind: "scalar", ...needs, writable: writable.has(key) });
    } else if (event !== undefined) {
      const register = /_this\.(_Register\w+)\(/.exec(text)?.[1] ?? "";
      events.set(register, { type: Number(event), workbook: text.includes("eventWorkbookId") });
    } else if (navigation !== undefined) {
      members.set(navigation, { kind: "navigation", ...needs });
    } else {
      for (const call of text.matchAll(CALL)) members.set(call[1] ?? "", { kind: "method", ...needs });
    }
  }
  for (const key of server)
    if (!members.has(key)) members.set(key, { kind: "scalar", set: "ExcelApi", version: "1.1" });
  const item = /_createChildItemObject\(Excel\.(\w+)/.exec(body)?.[1];
  return { name, members, events, ...(item === undefined ? {} : { item }) };
}

/** Setters that go through a helper of the library, e.g. Worksheet.showGridlines → "Gridlines". */
function addAliases(text: string, types: ReadonlyMap<string, TypeSchema>): void {
  for (const match of text.matchAll(/function (\w+?)_\w+\(thisObj[^)]*\) \{([\s\S]*?)\n {8}\}/g)) {
    const members = types.get(match[1] ?? "")?.members as Map<string, Member> | undefined;
    for (const set of (match[2] ?? "").matchAll(/_invokeSetProperty\(thisObj, "(\w+)"/g)) {
      const name = set[1] ?? "";
      const known = members?.get(name);
      members?.set(name, { kind: "scalar", set: "ExcelApi", version: "1.1", ...known, writable: true });
    }
  }
}

/** From the readable build (excel-win32-16.01.debug.js). */
export function readSchema(libraryText: string): Schema {
  const types = new Map<string, TypeSchema>();
  const start = libraryText.indexOf('var _hostName = "Excel"');
  const text = start < 0 ? libraryText : libraryText.slice(start);
  for (const [, name = "", body = ""] of text.matchAll(CLASS)) types.set(name, readType(name, body));
  addAliases(text, types);
  return types;
}

/** Maps do not travel to a browser page; plain arrays do. */
export type PlainSchema = readonly (readonly [
  name: string,
  members: readonly (readonly [string, Member])[],
  events: readonly (readonly [string, { readonly type: number; readonly workbook: boolean }])[],
  item: string | null,
])[];

export function toPlain(schema: Schema): PlainSchema {
  return [...schema.values()].map((type) => [type.name, [...type.members], [...type.events], type.item ?? null]);
}

export function fromPlain(plain: PlainSchema): Schema {
  return new Map(
    plain.map(([name, members, events, item]) => [
      name,
      { name, members: new Map(members), events: new Map(events), ...(item === null ? {} : { item }) },
    ]),
  );
}
