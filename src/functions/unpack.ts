// The built-in sistemi as the build packs them (scripts/functions/pack.js): lists of like objects are one text, column by
// column, a key left out where its cell is empty. A quarter smaller as it travels.

type Fields = Record<string, unknown>;

/** The sistemi, how many events each has, and the events of all. */
type Packed = readonly [{ calendario: readonly unknown[] }[], readonly number[], unknown[]];

export function unpack(json: string): readonly unknown[] {
  const [sistemi, counts, calendario] = JSON.parse(json, (_, value: unknown) =>
    typeof value === "string" && value.startsWith("^") ? unpackTable(value) : value,
  ) as Packed;
  sistemi.forEach((sistema, at) => (sistema.calendario = calendario.splice(0, counts[at])));
  return sistemi;
}

function unpackTable(text: string): readonly Fields[] {
  const items: Fields[] = [];
  for (const column of text.slice(1).split("^")) {
    const [name = "", ...cells] = column.split("@");
    cells.forEach((cell, at) => {
      const item = (items[at] ??= {});
      if (cell !== "") put(item, name, cell);
    });
  }
  return items;
}

/** "termine.giorno#" leads into an inner object; the sign at the end tells the kind. */
function put(item: Fields, name: string, cell: string): void {
  const dot = name.indexOf(".");
  if (dot > 0) put((item[name.slice(0, dot)] ??= {}) as Fields, name.slice(dot + 1), cell);
  else if (name.endsWith("|")) item[name.slice(0, -1)] = cell === "~" ? [] : cell.split("|");
  else if (name.endsWith("#")) item[name.slice(0, -1)] = JSON.parse(cell);
  else item[name] = cell === "~" ? null : cell;
}
