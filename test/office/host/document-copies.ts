// What stands behind getFileAsync: a copy of the file under a handle, its slices, its release. Excel keeps two copies at a time.
import type { HostOptions, WorkbookData } from "./types";

export interface DocumentCopies {
  /** What a method of the Windows seam answers: a status, 0 for success, and the results. Undefined: not one of these. */
  readonly execute: (method: number, params: readonly unknown[]) => readonly unknown[] | undefined;
  /** Copies that were not given back. */
  readonly count: () => number;
}

const OPEN = 77;
const SLICE = 80;
const RELEASE = 81;
const COMPRESSED = 5;
const MOST = 2;
const FILE_TYPE_NOT_SUPPORTED = 1009;
const INTERNAL_ERROR = 5001;
const MEMORY_FILE_LIMIT = 11_000;

/** A one-dimensional array of the Windows seam. */
const bytesOf = (bytes: Uint8Array) => ({ toArray: () => [...bytes], dimensions: () => 1 });

export function createDocumentCopies(options: HostOptions, dump: () => WorkbookData): DocumentCopies {
  const copies = new Map<number, Uint8Array>();
  let next = 1;
  const make = (): Uint8Array => {
    const { file } = options;
    if (typeof file === "function") return file(dump());
    return file ?? Uint8Array.from(Array.from(JSON.stringify(dump()), (letter) => letter.charCodeAt(0) % 256));
  };
  const open = (type: unknown): readonly unknown[] => {
    if (options.fileErrors?.open !== undefined) return [options.fileErrors.open];
    if (type !== COMPRESSED) return [FILE_TYPE_NOT_SUPPORTED];
    if (copies.size >= MOST) return [MEMORY_FILE_LIMIT];
    const bytes = make();
    copies.set(next, bytes);
    return [0, next++, bytes.length];
  };
  const slice = (handle: unknown, offset: unknown, size: unknown): readonly unknown[] => {
    const bytes = copies.get(Number(handle));
    if (options.fileErrors?.slice !== undefined) return [options.fileErrors.slice];
    if (!bytes) return [INTERNAL_ERROR];
    const part = bytes.subarray(Number(offset), Number(offset) + Number(size));
    return [0, bytesOf(part), part.length];
  };
  return {
    execute: (method, params) => {
      if (method === OPEN) return open(params[0]);
      if (method === SLICE) return slice(params[0], params[1], params[2]);
      if (method === RELEASE) return [copies.delete(Number(params[0])) ? 0 : INTERNAL_ERROR];
      return undefined;
    },
    count: () => copies.size,
  };
}
