// A name for a new sheet that no other has.

const LONGEST_NAME = 31;

/** Excel compares the names of sheets without case, and takes 31 letters. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) {
    const suffix = ` (${String(count)})`;
    name = `${wanted.slice(0, LONGEST_NAME - suffix.length).trimEnd()}${suffix}`;
  }
  return name;
}
