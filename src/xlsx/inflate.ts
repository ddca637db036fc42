// Inflating an entry piece by piece: what is really inside counts, not what the directory declares, so that an archive
// made to fill the memory is refused while it unfolds.
import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { corrupted, PackageFault } from "./fault";
import type { ZipEntry } from "./zip-directory";

const MEGABYTE = 1024 * 1024;
/** All the parts that one reading inflates. */
export const LIMIT_MEGABYTES = 1024;
/** Over this size a part that shrinks more than RATIO times is no sheet: rows alone differ by their numbers. */
const SUSPECT_SIZE = 64 * MEGABYTE;
const SUSPECT_RATIO = 400;
const PIECE = 64 * 1024;
/** Up to here a part is inflated at once into a buffer of the declared size; what does not fit fails by its checksum. */
const SMALL = 4 * MEGABYTE;

/** How much one reading may still inflate. */
export interface Meter {
  left: number;
}

export function createMeter(): Meter {
  return { left: LIMIT_MEGABYTES * MEGABYTE };
}

export function inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  meter: Meter,
  onPiece: (piece: Uint8Array, last: boolean) => void,
): void {
  if (entry.flags & 1) throw new PackageFault({ code: "FILE_PASSWORD" });
  if (entry.method !== 0 && entry.method !== 8) throw corrupted(entry.name);
  refuseSuspect(entry, entry.size);
  const data = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  let size = 0;
  let crc = 0;
  const take = (piece: Uint8Array, last: boolean): void => {
    size += piece.length;
    meter.left -= piece.length;
    if (meter.left < 0) throw tooLarge();
    refuseSuspect(entry, size);
    crc = crc32(piece, crc);
    if (last && (size !== entry.size || crc !== entry.crc)) throw corrupted(entry.name);
    onPiece(piece, last);
  };
  if (entry.method === 0) take(data, true);
  else inflatePieces(data, entry, take);
}

function inflatePieces(data: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array, last: boolean) => void): void {
  try {
    if (data.length === 0) throw corrupted(entry.name);
    if (data.length <= PIECE && entry.size <= SMALL) {
      take(inflateSync(data, { out: new Uint8Array(entry.size) }), true);
      return;
    }
    const inflate = new Inflate(take);
    for (let at = 0; at < data.length; at += PIECE) {
      inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
    }
  } catch (error) {
    throw error instanceof PackageFault ? error : corrupted(entry.name);
  }
}

function refuseSuspect(entry: ZipEntry, size: number): void {
  if (size > LIMIT_MEGABYTES * MEGABYTE) throw tooLarge();
  if (size > SUSPECT_SIZE && size > entry.compressedSize * SUSPECT_RATIO) throw tooLarge();
}

function tooLarge(): PackageFault {
  return new PackageFault({ code: "FILE_TROPPO_GRANDE", limitMegabytes: LIMIT_MEGABYTES });
}
