// How arguments reach a custom function: coerced to the parameter's type, wrapped or refused, areas taken apart for scalars.
import { failed, isMatrix } from "./function-types";
import type { Argument, FunctionMetadata, FunctionResult } from "./function-types";
import { isError } from "./input";
import type { CellValue } from "./types";

/** The first error among the arguments that their parameters do not take. */
function errorIn(
  metadata: FunctionMetadata | undefined,
  args: readonly Argument[],
  takesErrors: boolean,
): string | undefined {
  for (const [at, argument] of args.entries()) {
    const parameter = metadata?.parameters?.[at] ?? metadata?.parameters?.at(-1);
    if (takesErrors && (parameter?.type ?? "any") === "any") continue;
    const cells = isMatrix(argument) ? argument.flat() : [argument];
    for (const cell of cells) if (cell !== undefined && isError(cell)) return cell.error;
  }
  return undefined;
}

/** A cell as a parameter of that type gets it. Assumption (documented coercions): blank is 0 for numbers, "" for text. */
function coerce(value: CellValue, type: string | undefined): unknown {
  if (value !== null && isError(value)) return { type: "CustomFunctionError", code: value.error };
  if (type === "number") {
    if (value === null) return 0;
    if (typeof value === "boolean") return value ? 1 : 0;
    if (typeof value === "string")
      return value.trim() === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
  }
  if (type === "string")
    return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "boolean") return value === null ? false : typeof value === "string" ? undefined : Boolean(value);
  return value;
}

function prepare(argument: Argument, type: string | undefined, matrix: boolean): unknown {
  if (argument === undefined) return null;
  if (!isMatrix(argument)) {
    const cell = coerce(argument, type);
    return matrix && cell !== undefined ? [[cell]] : cell;
  }
  const rows = argument.map((row) => row.map((cell) => coerce(cell, type)));
  if (rows.some((row) => row.includes(undefined))) return undefined;
  return matrix ? rows : rows[0]?.[0];
}

/** The arguments as they go over the wire, or the error that Excel shows without calling. */
export function wireArguments(
  metadata: FunctionMetadata | undefined,
  args: readonly Argument[],
  takesErrors: boolean,
): readonly unknown[] | FunctionResult {
  const error = errorIn(metadata, args, takesErrors);
  if (error !== undefined) return failed(error);
  const parameters = metadata?.parameters;
  if (!parameters) return args.map((argument) => prepare(argument, "any", isMatrix(argument)));
  const repeating = parameters.at(-1)?.repeating === true;
  const required = parameters.filter(({ optional, repeating: many }) => !optional && !many).length;
  if (args.length < required || (!repeating && args.length > parameters.length)) return failed("#VALUE!");
  const wire: unknown[] = [];
  for (const [at, parameter] of parameters.entries()) {
    const matrix = parameter.dimensionality === "matrix";
    const given = parameter.repeating ? args.slice(at) : [args[at]];
    const prepared = given.map((argument) => prepare(argument, parameter.type ?? "any", matrix));
    if (prepared.includes(undefined)) return failed("#VALUE!");
    wire.push(parameter.repeating ? prepared : prepared[0]);
  }
  return wire;
}

export interface Lifted {
  readonly rows: number;
  readonly columns: number;
  /** The arguments of each single call, row by row. */
  readonly calls: readonly (readonly Argument[])[];
}

/** An area given where one value is expected: the function is called for each cell, as dynamic arrays do. */
export function lift(metadata: FunctionMetadata | undefined, args: readonly Argument[]): Lifted | undefined {
  const isScalar = (at: number): boolean => {
    const parameter = metadata?.parameters?.[at];
    return parameter !== undefined && parameter.repeating !== true && parameter.dimensionality !== "matrix";
  };
  const areas = args.filter((argument, at) => isScalar(at) && isMatrix(argument)).filter(isMatrix);
  const rows = Math.max(1, ...areas.map((area) => area.length));
  const columns = Math.max(1, ...areas.map((area) => area[0]?.length ?? 0));
  if (rows * columns === 1) return undefined;
  const pick = (argument: Argument, at: number, row: number, column: number): Argument => {
    if (!isScalar(at) || !isMatrix(argument)) return argument;
    const line = argument.length === 1 ? argument[0] : argument[row];
    const cell = line?.length === 1 ? line[0] : line?.[column];
    return cell === undefined ? { error: "#N/A" } : cell;
  };
  const calls = Array.from({ length: rows * columns }, (_call, index) =>
    args.map((argument, at) => pick(argument, at, Math.floor(index / columns), index % columns)),
  );
  return { rows, columns, calls };
}

/** The single results as one matrix; errors stay in their cells. */
export function unlift({ rows, columns }: Lifted, results: readonly FunctionResult[]): FunctionResult {
  const cell = (result: FunctionResult | undefined): unknown => {
    if (result?.ok) return isMatrix(result.value as Argument) ? (result.value as unknown[][])[0]?.[0] : result.value;
    return { valueType: "CustomFunctionError", type: "Error", ...(result?.error ?? { code: "#VALUE!" }) };
  };
  return {
    ok: true,
    value: Array.from({ length: rows }, (_row, down) =>
      Array.from({ length: columns }, (_cell, across) => cell(results[down * columns + across])),
    ),
  };
}
