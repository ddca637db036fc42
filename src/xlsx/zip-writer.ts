// Writing a ZIP archive where what was not touched is copied as it was, compressed bytes and all.
import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

export type ZipPart =
  | { readonly name: string; readonly data: Uint8Array }
  | { readonly name: string; readonly kept: ZipEntry; readonly source: Uint8Array };

interface Stored {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
  readonly offset: number;
}

const LOCAL_SIZE = 30;
const DIRECTORY_SIZE = 46;
const END_SIZE = 22;
/** Names in UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, so that the same content gives the same bytes. */
const DATE = 0x0021;

export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  let offset = 0;
  const stored = parts.map((part): Stored => {
    const entry = storePart(part, offset);
    offset += LOCAL_SIZE + entry.name.length + entry.compressed.length;
    return entry;
  });
  const directorySize = stored.reduce((sum, { name }) => sum + DIRECTORY_SIZE + name.length, 0);
  const bytes = new Uint8Array(offset + directorySize + END_SIZE);
  const view = new DataView(bytes.buffer);
  let at = offset;
  for (const entry of stored) {
    view.setUint32(entry.offset, 0x04034b50, true);
    writeHeader(view, entry.offset + 4, entry);
    bytes.set(entry.name, entry.offset + LOCAL_SIZE);
    bytes.set(entry.compressed, entry.offset + LOCAL_SIZE + entry.name.length);
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeHeader(view, at + 6, entry);
    view.setUint32(at + 42, entry.offset, true);
    bytes.set(entry.name, at + DIRECTORY_SIZE);
    at += DIRECTORY_SIZE + entry.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, stored.length, true);
  view.setUint16(at + 10, stored.length, true);
  view.setUint32(at + 12, directorySize, true);
  view.setUint32(at + 16, offset, true);
  return bytes;
}

function storePart(part: ZipPart, offset: number): Stored {
  const name = new TextEncoder().encode(part.name);
  if ("kept" in part) {
    const { method, crc, size, dataStart, compressedSize } = part.kept;
    const compressed = part.source.subarray(dataStart, dataStart + compressedSize);
    return { name, method, crc, size, compressed, offset };
  }
  const { data } = part;
  return { name, method: 8, crc: crc32(data), size: data.length, compressed: deflateSync(data), offset };
}

/** The fields that the local header and the directory share, from "version needed" to the length of the extra field. */
function writeHeader(view: DataView, at: number, entry: Stored): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, FLAGS, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}
