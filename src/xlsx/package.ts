// A workbook file as a package of parts (ECMA-376 part 2): which parts there are, their relations, their text.
import { corrupted } from "./fault";
import { createMeter, inflateEntry, type Meter } from "./inflate";
import { createXmlScanner, type XmlHandler } from "./xml";
import { attribute } from "./xml-text";
import { readDirectory, type ZipEntry } from "./zip-directory";

export interface Package {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Names in the archive by their lower case. */
  readonly byLowerCase: ReadonlyMap<string, string>;
  readonly meter: Meter;
  /** Text of parts that stand for those of the archive, null for parts taken away: a package under change, read as it is now. */
  readonly changes?: ReadonlyMap<string, string | null>;
}

export interface Relation {
  readonly id: string;
  /** The last word of the type ("worksheet", "styles"), the same in transitional and strict files. */
  readonly type: string;
  /** Name of the part, without a leading slash. */
  readonly target: string;
  readonly external: boolean;
}

export function openPackage(bytes: Uint8Array): Package {
  const entries = new Map<string, ZipEntry>();
  const byLowerCase = new Map<string, string>();
  for (const entry of readDirectory(bytes)) {
    entries.set(entry.name, entry);
    byLowerCase.set(entry.name.toLowerCase(), entry.name);
  }
  return { bytes, entries, byLowerCase, meter: createMeter() };
}

/** The package as the changes make it, with a fresh meter. */
export function viewPackage(file: Package, changes: ReadonlyMap<string, string | null>): Package {
  return { ...file, meter: createMeter(), changes };
}

/** Names of parts compare without case, as the standard says. */
export function findEntry(file: Package, part: string): ZipEntry | undefined {
  return file.entries.get(part) ?? file.entries.get(file.byLowerCase.get(part.toLowerCase()) ?? part);
}

/** The text that stands for a part; undefined for one that was not touched. */
function changedText(file: Package, part: string): string | null | undefined {
  return file.changes?.get(findEntry(file, part)?.name ?? part);
}

export function hasPackagePart(file: Package, part: string): boolean {
  const changed = changedText(file, part);
  return changed === undefined ? findEntry(file, part) !== undefined : changed !== null;
}

/** Feeds a part to a handler without ever holding it whole. False where the package has no such part. */
export function scanPart(file: Package, part: string, handler: XmlHandler): boolean {
  if (!hasPackagePart(file, part)) return false;
  const scanner = createXmlScanner(handler);
  readPieces(file, part, (text) => {
    if (!scanner.write(text)) throw corrupted(part);
  });
  if (!scanner.end()) throw corrupted(part);
  return true;
}

export function readPartText(file: Package, part: string): string | undefined {
  if (!hasPackagePart(file, part)) return undefined;
  const pieces: string[] = [];
  readPieces(file, part, (text) => pieces.push(text));
  return pieces.join("");
}

function readPieces(file: Package, part: string, onText: (text: string) => void): void {
  const changed = changedText(file, part);
  const entry = findEntry(file, part);
  if (typeof changed === "string") onText(changed);
  else if (entry) decodePieces(file, entry, onText);
}

function decodePieces(file: Package, entry: ZipEntry, onText: (text: string) => void): void {
  let decoder: TextDecoder | undefined;
  inflateEntry(file.bytes, entry, file.meter, (piece, last) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    const text = decoder.decode(piece, { stream: !last });
    if (text !== "") onText(text);
  });
}

/** UTF-8 unless a byte order mark or the XML declaration says otherwise. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  const declaration = String.fromCharCode(...start.subarray(0, 100));
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(declaration)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return "utf-8";
  }
}

export function relationsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relations of a part; of the package itself for "". */
export function readRelations(file: Package, part: string): readonly Relation[] {
  const relations: Relation[] = [];
  scanPart(file, relationsPart(part), {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const external = attribute(attributes, "TargetMode") === "External";
      const target = attribute(attributes, "Target") ?? "";
      relations.push({
        id: attribute(attributes, "Id") ?? "",
        type: (attribute(attributes, "Type") ?? "").replace(/^.*\//, ""),
        target: external ? target : resolveTarget(part, target),
        external,
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

export function resolveTarget(part: string, target: string): string {
  const path = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of safeDecode(target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

function safeDecode(target: string): string {
  if (!target.includes("%")) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
