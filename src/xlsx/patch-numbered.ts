// Rows of a sheet, cells of a row: elements in the order of their numbers, some of them changed or added, the others copied
// as they stand.
import { corrupted } from "./fault";

export interface NumberedPatches<Patch> {
  /** From 0; an element that does not state its number follows the previous one. */
  readonly numberOf: (attributes: string, previous: number) => number;
  /** The whole element anew. */
  readonly change: (number: number, patch: Patch, attributes: string, inner: string) => string;
  /** Where the XML has no element of that number. */
  readonly create: (number: number, patch: Patch) => string;
}

export function patchNumbered<Patch>(
  xml: string,
  name: string,
  patches: ReadonlyMap<number, Patch>,
  { numberOf, change, create }: NumberedPatches<Patch>,
): string {
  const pieces: string[] = [];
  const pending = [...patches].sort(([a], [b]) => a - b);
  const openTag = new RegExp(`<${name}(\\s(?:"[^"]*"|'[^']*'|[^"'>])*?)?(/?)>`, "g");
  const closing = `</${name}>`;
  let copied = 0;
  let next = 0;
  let number = -1;
  for (let match = openTag.exec(xml); match && next < pending.length; match = openTag.exec(xml)) {
    const [tag, attributes = "", selfClosed = ""] = match;
    number = numberOf(attributes, number);
    const innerStart = match.index + tag.length;
    const innerEnd = selfClosed === "" ? xml.indexOf(closing, innerStart) : innerStart;
    if (innerEnd < 0) throw corrupted(name);
    const end = selfClosed === "" ? innerEnd + closing.length : innerEnd;
    openTag.lastIndex = end;
    pieces.push(xml.slice(copied, match.index));
    copied = match.index;
    for (let due = pending[next]; due && due[0] < number; due = pending[next]) {
      pieces.push(create(due[0], due[1]));
      next += 1;
    }
    const due = pending[next];
    if (due?.[0] !== number) continue;
    next += 1;
    pieces.push(change(number, due[1], attributes, xml.slice(innerStart, innerEnd)));
    copied = end;
  }
  pieces.push(xml.slice(copied));
  for (const [free, patch] of pending.slice(next)) pieces.push(create(free, patch));
  return pieces.join("");
}
