// What target, result and initial value of an indicator say under its tipo (R6): numbers, sì/no as 1 and 0, dates as serial
// days. Without a tipo column sì/no and dates tell their kind, everything else is crescente.
import { parseSiNo, parseTipo } from "../../calc/pr-tipo";
import type { TipoIndicatore } from "../../calc/pr-tipo";
import { toSerial } from "../../lib/date";
import type { NumberRead } from "../recognise/reading";
import { isEmpty } from "../recognise/reading";

/** `ignota`: something is there that this tipo cannot read. */
export type Misura = { readonly kind: "valore"; readonly value: number } | { readonly kind: "vuota" | "ignota" };

export interface TipoRead {
  readonly tipo: TipoIndicatore;
  /** A person wrote it in the tipo column; otherwise it is what the values show. */
  readonly scritto: boolean;
}

const DATE = /^(?:entro (?:il |l')?|al |il |in data )?(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/i;
const FULL = 100;
const SHORT_YES_NO = 2;

export function tipoOf(
  written: string,
  unita: string,
  target: NumberRead | undefined,
  risultato: NumberRead | undefined,
): TipoRead {
  const stated = parseTipo(written);
  if (stated !== undefined) return { tipo: stated, scritto: true };
  const unit = parseTipo(unita);
  if (unit === "si_no" || unit === "data") return { tipo: unit, scritto: false };
  if (target !== undefined && dateOf(target) !== undefined) return { tipo: "data", scritto: false };
  const decisive = isEmpty(target) ? risultato : target;
  if (isYesNo(decisive) || (isYesNo(risultato) && isOne(target))) return { tipo: "si_no", scritto: false };
  return { tipo: "crescente", scritto: false };
}

export function misuraOf(read: NumberRead | undefined, tipo: TipoIndicatore): Misura {
  if (read === undefined || isEmpty(read)) return { kind: "vuota" };
  const value = tipo === "data" ? dateOf(read) : tipo === "si_no" ? yesNoOf(read) : plainOf(read);
  return value === undefined ? { kind: "ignota" } : { kind: "valore", value };
}

export function valueOf(misura: Misura): number | null {
  return misura.kind === "valore" ? misura.value : null;
}

function plainOf(read: NumberRead): number | undefined {
  return read.kind === "number" && !read.date ? read.value : undefined;
}

function dateOf(read: NumberRead): number | undefined {
  if (read.kind === "number") return read.date ? read.value : undefined;
  if (read.kind !== "text") return undefined;
  const match = DATE.exec(read.text);
  return match ? toSerial(Number(match[3]), Number(match[2]), Number(match[1])) : undefined;
}

function yesNoOf(read: NumberRead): number | undefined {
  if (read.kind === "boolean") return read.value ? 1 : 0;
  if (read.kind === "text") return parseSiNo(read.text) ?? (parseTipo(read.text) === "si_no" ? 1 : undefined);
  if (read.kind !== "number" || read.date) return undefined;
  return read.value === FULL ? 1 : read.value === 0 || read.value === 1 ? read.value : undefined;
}

/** Words that say done or not; "n" and "s" alone may be anything. */
function isYesNo(read: NumberRead | undefined): boolean {
  if (read?.kind === "boolean") return true;
  if (read?.kind !== "text") return false;
  return parseTipo(read.text) === "si_no" || (read.text.length >= SHORT_YES_NO && parseSiNo(read.text) !== undefined);
}

function isOne(target: NumberRead | undefined): boolean {
  return (
    target === undefined ||
    isEmpty(target) ||
    isYesNo(target) ||
    (target.kind === "number" && (target.value === 1 || (target.percent && target.value === FULL)))
  );
}
