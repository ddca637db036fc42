// The central directory of a ZIP archive (APPNOTE 6.3, ZIP64 included): what is inside, without inflating anything.
import { corrupted, PackageFault } from "./fault";

export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated; anything else cannot be read. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** As declared: the real one is checked while inflating. */
  readonly size: number;
  /** Where the compressed bytes start. */
  readonly dataStart: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const MAX_32 = 0xffffffff;
const MAX_16 = 0xffff;
/** No workbook of an office comes near; a crafted archive does. */
const MOST_ENTRIES = 20_000;

export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw new PackageFault({ code: "FILE_TRONCATO" });
  const { count, offset } = readEnd(view, end);
  if (count > MOST_ENTRIES) throw corrupted("ZIP");
  if (offset >= bytes.length && count > 0) throw new PackageFault({ code: "FILE_TRONCATO" });
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) throw corrupted("ZIP");
    const { entry, next } = readEntry(bytes, view, at);
    if (entry) entries.push(entry);
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function readEnd(view: DataView, end: number): { readonly count: number; readonly offset: number } {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  const locator = end - 20;
  if ((count !== MAX_16 && offset !== MAX_32) || locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) {
    return { count, offset };
  }
  const at = readSize64(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw corrupted("ZIP");
  return { count: readSize64(view, at + 32), offset: readSize64(view, at + 48) };
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry | undefined; readonly next: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > bytes.length) throw corrupted("ZIP");
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
  const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
  if (name.endsWith("/")) return { entry: undefined, next };
  const local = sizes.header;
  if (local + 30 > bytes.length) throw new PackageFault({ code: "FILE_TRONCATO" });
  if (view.getUint32(local, true) !== LOCAL) throw corrupted(name);
  const dataStart = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (dataStart + sizes.compressed > bytes.length) throw new PackageFault({ code: "FILE_TRONCATO" });
  const entry: ZipEntry = {
    name: name.startsWith("/") ? name.slice(1) : name,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: sizes.compressed,
    size: sizes.size,
    dataStart,
  };
  return { entry, next };
}

/** Sizes and place of the local header; in the ZIP64 extra field where the 32 bits are all ones. */
function readSizes(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): { readonly compressed: number; readonly size: number; readonly header: number } {
  let compressed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let header = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + extraLength;) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      const take = (short: number): number => {
        if (short !== MAX_32 || value + 8 > field + 4 + length) return short;
        value += 8;
        return readSize64(view, value - 8);
      };
      size = take(size);
      compressed = take(compressed);
      header = take(header);
    }
    field += 4 + length;
  }
  return { compressed, size, header };
}

function readSize64(view: DataView, at: number): number {
  const size = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  if (size > Number.MAX_SAFE_INTEGER) throw corrupted("ZIP");
  return size;
}
