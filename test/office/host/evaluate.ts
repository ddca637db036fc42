// A small calculator for the formulas of forms and tests: arithmetic and comparison (of areas too), references, some functions.
// undefined where a formula uses anything else: the host then keeps the value that the cell has.
import { parseRect, splitSheet } from "./address";
import { isError } from "./input";
import { parseFormula } from "./parse-formula";
import type { Node } from "./parse-formula";
import type { CellValue, ErrorValue, FormulaCell } from "./types";

type Matrix = readonly (readonly CellValue[])[];
type Value = CellValue | Matrix;

/** Thrown for what this calculator does not know. */
class Unknown extends Error {}

const error = (code: string): ErrorValue => ({ error: code });
const isMatrix = (value: Value): value is Matrix => Array.isArray(value);

function scalar(value: Value): CellValue {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

function number(value: Value): number | ErrorValue {
  const one = scalar(value);
  if (one === null || one === "") return one === "" ? error("#VALUE!") : 0;
  if (typeof one === "number") return one;
  if (typeof one === "boolean") return one ? 1 : 0;
  if (isError(one)) return one;
  const parsed = Number(one);
  return Number.isNaN(parsed) ? error("#VALUE!") : parsed;
}

function cellsOf(values: readonly Value[]): readonly CellValue[] {
  return values.flatMap((value) => (isMatrix(value) ? value.flat() : [value]));
}

/** Numbers of areas and arguments; texts and blanks of areas do not count, errors spread. */
function numbers(values: readonly Value[]): readonly number[] | ErrorValue {
  const cells = cellsOf(values);
  const bad = cells.find((cell) => cell !== null && isError(cell));
  if (bad !== undefined) return bad;
  return cells.filter((cell): cell is number => typeof cell === "number");
}

function aggregate(values: readonly Value[], combine: (numbers: readonly number[]) => CellValue): CellValue {
  const found = numbers(values);
  return "error" in found ? found : combine(found);
}

function round(value: number, digits: number, way: (n: number) => number): number {
  const factor = 10 ** digits;
  return (Math.sign(value) * way(Number((Math.abs(value) * factor).toPrecision(15)))) / factor;
}

const sum = (found: readonly number[]): number => found.reduce((total, one) => total + one, 0);

const AGGREGATES: Readonly<Record<string, (found: readonly number[]) => CellValue>> = {
  SUM: sum,
  AVERAGE: (found) => (found.length === 0 ? error("#DIV/0!") : sum(found) / found.length),
  MIN: (found) => (found.length === 0 ? 0 : Math.min(...found)),
  MAX: (found) => (found.length === 0 ? 0 : Math.max(...found)),
  PRODUCT: (found) => found.reduce((total, one) => total * one, found.length === 0 ? 0 : 1),
};

const ROUNDINGS: Readonly<Record<string, (n: number) => number>> = {
  ROUND: (n) => Math.floor(n + 0.5),
  ROUNDDOWN: Math.floor,
  ROUNDUP: Math.ceil,
};

function compare(a: CellValue, b: CellValue): number {
  const rank = (value: CellValue): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  const other = (value: CellValue, like: CellValue): CellValue =>
    value !== null ? value : typeof like === "string" ? "" : 0;
  const [left, right] = [other(a, b), other(b, a)];
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") {
    return left.toLowerCase() < right.toLowerCase() ? -1 : left.toLowerCase() > right.toLowerCase() ? 1 : 0;
  }
  return Number(left) - Number(right);
}

/** Cell by cell where one side is an area, as within SUMPRODUCT. */
function binary(operator: string, left: Value, right: Value): Value {
  const like = isMatrix(left) ? left : isMatrix(right) ? right : undefined;
  if (!like) return operate(operator, scalar(left), scalar(right));
  const cell = (value: Value, row: number, col: number): CellValue =>
    isMatrix(value) ? (value[row]?.[col] ?? null) : value;
  return like.map((cells, row) =>
    cells.map((_, col) => operate(operator, cell(left, row, col), cell(right, row, col))),
  );
}

function operate(operator: string, a: CellValue, b: CellValue): CellValue {
  if (a !== null && isError(a)) return a;
  if (b !== null && isError(b)) return b;
  if (operator === "&") return `${a ?? ""}${b ?? ""}`;
  if (["=", "<>", "<", ">", "<=", ">="].includes(operator)) {
    const order = compare(a, b);
    if (operator === "=") return order === 0;
    if (operator === "<>") return order !== 0;
    return operator === "<" ? order < 0 : operator === ">" ? order > 0 : operator === "<=" ? order <= 0 : order >= 0;
  }
  const [x, y] = [number(a), number(b)];
  if (typeof x !== "number") return x;
  if (typeof y !== "number") return y;
  if (operator === "/") return y === 0 ? error("#DIV/0!") : x / y;
  return operator === "+" ? x + y : operator === "-" ? x - y : operator === "*" ? x * y : x ** y;
}

function sumProduct(values: readonly Value[]): CellValue {
  const areas = values.map((value) => (isMatrix(value) ? value.flat() : [value]));
  const [first = []] = areas;
  if (areas.some((area) => area.length !== first.length)) return error("#VALUE!");
  const bad = areas.flat().find((cell) => cell !== null && isError(cell));
  if (bad !== undefined) return bad;
  const factor = (cell: CellValue | undefined): number => (typeof cell === "number" ? cell : 0);
  const term = (at: number): number => areas.reduce((product, area) => product * factor(area[at]), 1);
  return first.reduce<number>((total, _cell, at) => total + term(at), 0);
}

function apply(name: string, args: readonly Node[], cell: FormulaCell): Value {
  const value = (at: number): Value => {
    const node = args[at];
    return node ? run(node, cell) : null;
  };
  const all = (): readonly Value[] => args.map((node) => run(node, cell));
  const combine = AGGREGATES[name];
  if (combine) return aggregate(all(), combine);
  const way = ROUNDINGS[name];
  if (way) {
    const digits = number(value(1));
    if (typeof digits !== "number") return digits;
    const rounded = (one: CellValue): CellValue => {
      const n = number(one);
      return typeof n === "number" ? round(n, digits, way) : n;
    };
    const found = value(0);
    return isMatrix(found) ? found.map((cells) => cells.map(rounded)) : rounded(found);
  }
  if (name === "IF") {
    const test = scalar(value(0));
    if (test !== null && isError(test)) return test;
    return test === true || (typeof test === "number" && test !== 0) ? value(1) : args.length > 2 ? value(2) : false;
  }
  if (name === "IFERROR") {
    const tried = scalar(value(0));
    return tried !== null && isError(tried) ? value(1) : tried;
  }
  if (name === "COUNT") return cellsOf(all()).filter((found) => typeof found === "number").length;
  if (name === "COUNTA") return cellsOf(all()).filter((found) => found !== null).length;
  if (name === "SUMPRODUCT") return sumProduct(all());
  if (name === "ISBLANK") return scalar(value(0)) === null;
  if (name === "AND" || name === "OR") {
    const found = all().map(scalar);
    const bad = found.find((one) => one !== null && isError(one));
    if (bad !== undefined) return bad;
    return name === "AND" ? found.every((one) => one === true) : found.some((one) => one === true);
  }
  if (name === "NA") return error("#N/A");
  if (name === "ISNUMBER") return typeof scalar(value(0)) === "number";
  if (name === "N") {
    const one = scalar(value(0));
    return typeof one === "number" ? one : one === true ? 1 : one !== null && isError(one) ? one : 0;
  }
  if (name === "INT" || name === "MOD") {
    const [n, by] = [number(value(0)), name === "MOD" ? number(value(1)) : 1];
    if (typeof n !== "number") return n;
    if (typeof by !== "number") return by;
    return name === "INT" ? Math.floor(n) : n - by * Math.floor(n / by);
  }
  if (name === "COUNTIF") return cellsOf([value(0)]).filter(criterion(scalar(value(1)))).length;
  if (name === "SUMIFS") return sumIfs(all());
  if (name === "INDEX") {
    const place = number(value(1));
    const cells = cellsOf([value(0)]);
    if (typeof place !== "number") return place;
    const [first] = cells;
    if (cells.length === 1 && first !== undefined && first !== null && isError(first)) return first;
    return cells[place - 1] === undefined ? error("#REF!") : (cells[place - 1] ?? null);
  }
  if (cell.call) {
    const called = cell.call(
      name,
      args.map((node) => (isLeftOut(node) ? undefined : run(node, cell))),
    );
    if (called !== undefined) return called;
  }
  throw new Unknown(name);
}

function isLeftOut(node: Node): boolean {
  return node.kind === "constant" && node.value === null;
}

/** ">5", "<>x", a value: what COUNTIF and SUMIFS ask of a cell. Blanks meet no comparison of numbers. */
function criterion(wanted: CellValue): (cell: CellValue) => boolean {
  const [, operator = "=", rest = ""] =
    typeof wanted === "string" ? (/^(<=|>=|<>|<|>|=)?(.*)$/s.exec(wanted) ?? []) : [];
  const text = typeof wanted === "string" ? rest : wanted;
  const value = typeof text === "string" && text !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;
  return (found) => {
    if (value === null) return false;
    if (typeof value === "number" && typeof found !== "number") return operator === "<>";
    return operate(operator, found, value) === true;
  };
}

function sumIfs([target = null, ...pairs]: readonly Value[]): CellValue {
  const cells = cellsOf([target]);
  const kept = cells.map((_, at) =>
    pairs.every((range, index) =>
      index % 2 === 1 ? true : criterion(scalar(pairs[index + 1] ?? null))(cellsOf([range])[at] ?? null),
    ),
  );
  return sum(cells.filter((one, at): one is number => kept[at] === true && typeof one === "number"));
}

function area(text: string, cell: FormulaCell): Value {
  const { sheet, address } = splitSheet(text);
  const rect = parseRect(address);
  if (!rect) throw new Unknown(text);
  if (rect.bottom - rect.top > 100_000 || rect.right - rect.left > 1_000) throw new Unknown(text);
  const rows = Array.from({ length: rect.bottom - rect.top + 1 }, (_row, down) =>
    Array.from({ length: rect.right - rect.left + 1 }, (_cell, across) =>
      cell.value(rect.top + down, rect.left + across, sheet),
    ),
  );
  return address.includes(":") ? rows : (rows[0]?.[0] ?? null);
}

function run(node: Node, cell: FormulaCell): Value {
  switch (node.kind) {
    case "constant":
      return node.value;
    case "reference":
      return area(node.text, cell);
    case "negate": {
      const found = number(run(node.of, cell));
      return typeof found === "number" ? -found : found;
    }
    case "percent": {
      const found = number(run(node.of, cell));
      return typeof found === "number" ? found / 100 : found;
    }
    case "binary":
      return binary(node.operator, run(node.left, cell), run(node.right, cell));
    case "call":
      return apply(node.name, node.args, cell);
  }
}

/** An argument of a custom function: a value, an area, undefined where it is left out; #NAME? where it is not understood. */
export function evaluateArgument(node: Node, cell: FormulaCell): CellValue | Matrix | undefined {
  if (node.kind === "constant" && node.value === null) return undefined;
  try {
    return run(node, cell);
  } catch (thrown) {
    if (thrown instanceof Unknown) return error("#NAME?");
    throw thrown;
  }
}

export function evaluate(formula: string, cell: FormulaCell): CellValue | undefined {
  const parsed = parseFormula(formula);
  if (!parsed) return undefined;
  try {
    const value = scalar(run(parsed, cell)) ?? 0;
    // Fifteen digits, as files store them.
    return typeof value === "number" ? Number(value.toPrecision(15)) : value;
  } catch (thrown) {
    if (thrown instanceof Unknown) return undefined;
    throw thrown;
  }
}
