// Lists of like objects as one text each, column by column: what src/functions/unpack.ts reads back.
// "^" starts a column, "@" a cell, "|" parts the items of a list, "~" is null or an empty list; an empty cell is a key left out.
// A name's last sign tells its kind: "#" numbers and booleans, "|" lists of texts; a "." leads into an inner object.

export const MARK = "^";
const SIGNS = /[\^@|~]/;

export function pack(value) {
  if (Array.isArray(value)) return packTable(value) ?? value.map(pack);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pack(item)]));
}

function packTable(list) {
  if (list.length === 0 || !list.every((item) => isObject(item))) return undefined;
  const rows = list.map((item) => flatten(item));
  if (rows.includes(undefined)) return undefined;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  // One name for two kinds: the text would not tell which.
  if (new Set(names.map((name) => name.replace(/[#|]$/, ""))).size < names.length) return undefined;
  return names.map((name) => MARK + [name, ...rows.map((row) => row[name] ?? "")].join("@")).join("");
}

function flatten(item, prefix = "") {
  const cells = {};
  for (const [key, value] of Object.entries(item)) {
    const name = prefix + key;
    if (typeof value === "string") cells[name] = text(value);
    else if (typeof value === "number" || typeof value === "boolean") cells[`${name}#`] = String(value);
    else if (value === null) cells[name] = "~";
    else if (isObject(value)) Object.assign(cells, flatten(value, `${name}.`) ?? { "": undefined });
    else if (value.every((one) => typeof one === "string")) cells[`${name}|`] = value.map(text).join("|") || "~";
    else return undefined;
  }
  return "" in cells ? undefined : cells;
}

function text(value) {
  if (value === "" || SIGNS.test(value)) throw new Error(`"${value}" cannot be packed.`);
  return value;
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
