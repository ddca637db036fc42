// What a file is by its first bytes, before anything is unpacked: offices rename files, portals export web pages as .xls.
import type { FileProblem, OtherFormat } from "../workbook/file-problem";

/** undefined: a ZIP archive, worth opening. */
export function sniffProblem(bytes: Uint8Array): FileProblem | undefined {
  if (bytes.length === 0) return { code: "FILE_VUOTO" };
  if (startsWith(bytes, [0x50, 0x4b])) return undefined;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return sniffCompound(bytes);
  const format = sniffText(bytes);
  return format === "zero" ? { code: "FILE_CORROTTO", part: "ZIP" } : { code: "FILE_ALTRO_FORMATO", format };
}

/** OLE compound files: old .xls, or an encrypted .xlsx. Names of streams are UTF-16. */
function sniffCompound(bytes: Uint8Array): FileProblem {
  const has = (name: string): boolean =>
    contains(
      bytes,
      Array.from(name).flatMap((char) => [char.charCodeAt(0), 0]),
    );
  if (has("EncryptedPackage") || has("EncryptionInfo")) return { code: "FILE_PASSWORD" };
  if (has("WordDocument")) return { code: "FILE_ALTRO_FORMATO", format: "word" };
  if (has("PowerPoint Document")) return { code: "FILE_ALTRO_FORMATO", format: "powerpoint" };
  const format = has("Workbook") || has("Book") ? "xls" : "sconosciuto";
  return { code: "FILE_ALTRO_FORMATO", format };
}

const SAMPLE = 4096;

function sniffText(bytes: Uint8Array): OtherFormat | "zero" {
  if (bytes.every((byte) => byte === 0)) return "zero";
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  if (startsWith(bytes, [0x09, 0x08]) || startsWith(bytes, [0x09, 0x04])) return "xls";
  const sample = bytes.subarray(0, SAMPLE);
  const wide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!wide && sample.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return "sconosciuto";
  const text = new TextDecoder(wide ? "utf-16le" : "utf-8").decode(sample).trimStart().toLowerCase();
  if (text.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "xml2003";
  if (/<(!doctype html|html|table|head|body|meta)\b/.test(text)) return "html";
  if (text.startsWith("<") || text.startsWith("{")) return "sconosciuto";
  return "csv";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function contains(bytes: Uint8Array, sequence: readonly number[]): boolean {
  const first = sequence[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sequence.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
