// The PERF functions in the grid's engine: the very script that Excel loads (dist/functions.js), called with what stands
// in the cells. The script is met through the one global that Excel gives it, CustomFunctions.
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFunctionInfo,
  type IFunctionNames,
} from "@univerjs/engine-formula";
import type { Ctor, Nullable } from "@univerjs/core";
import { isErrorCode } from "./cell-data";

/** One entry of dist/functions.json. */
export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
  }[];
}

export type PerfFunction = (...args: readonly unknown[]) => unknown;

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? code);
  }
}

/** Puts the global in place; gives the functions by id, filled as the script associates them. */
export function receiveFunctions(target: object): ReadonlyMap<string, PerfFunction> {
  const functions = new Map<string, PerfFunction>();
  const associate = (id: string, run: PerfFunction): void => void functions.set(id.toUpperCase(), run);
  Object.assign(target, { CustomFunctions: { associate, Error: ExcelError } });
  return functions;
}

export interface PerfExecutors {
  readonly executors: [Ctor<BaseFunction>, IFunctionNames][];
  readonly descriptions: IFunctionInfo[];
}

export function createExecutors(
  descriptions: readonly FunctionDescription[],
  functions: ReadonlyMap<string, PerfFunction>,
): PerfExecutors {
  const known = descriptions.flatMap((description) => {
    const run = functions.get(description.id.toUpperCase());
    return run ? [{ description, run }] : [];
  });
  return {
    executors: known.map(({ description, run }) => [executorOf(run, description), perfName(description)]),
    descriptions: known.map(({ description }) => toFunctionInfo(description)),
  };
}

function perfName({ name }: FunctionDescription): string {
  return `PERF.${name.toUpperCase()}`;
}

function executorOf(run: PerfFunction, { parameters }: FunctionDescription): Ctor<BaseFunction> {
  return class extends BaseFunction {
    override minParams = parameters.filter(({ optional }) => optional !== true).length;
    override maxParams = parameters.length;

    override calculate(...args: BaseValueObject[]): BaseValueObject {
      try {
        return fromResult(run(...args.map(toArgument)));
      } catch (error) {
        const code = error instanceof ExcelError ? error.code : "#VALUE!";
        return ErrorValueObject.create(toErrorType(code));
      }
    }
  };
}

function toArgument(value: BaseValueObject): unknown {
  if (!value.isArray()) return toPlain(value);
  const area = value as ArrayValueObject;
  const rows: unknown[][] = [];
  for (let row = 0; row < area.getRowCount(); row++) {
    const line: unknown[] = [];
    for (let col = 0; col < area.getColumnCount(); col++) line.push(toPlain(area.get(row, col)));
    rows.push(line);
  }
  return rows;
}

function toPlain(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { code: (value as unknown as ErrorValueObject).getErrorType() };
  return value.getValue();
}

function fromResult(result: unknown): BaseValueObject {
  // While the workbook's sistema is not known the functions give a promise; the page makes it known before it loads cells.
  if (result instanceof Promise) return ErrorValueObject.create(ErrorType.CONNECT);
  if (!Array.isArray(result)) return toObject(result);
  const lines = (result as readonly (readonly unknown[])[]).map((line) => line.map(toObject));
  return new ArrayValueObject({
    calculateValueList: lines,
    rowCount: lines.length,
    columnCount: lines[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });
}

function toObject(value: unknown): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (value instanceof ExcelError) return ErrorValueObject.create(toErrorType(value.code));
  return NullValueObject.create();
}

function toErrorType(code: string): ErrorType {
  return isErrorCode(code) ? (code as unknown as ErrorType) : ErrorType.VALUE;
}

function toFunctionInfo(description: FunctionDescription): IFunctionInfo {
  return {
    functionName: perfName(description),
    functionType: FunctionType.User,
    description: description.description ?? "",
    abstract: description.description ?? "",
    functionParameter: description.parameters.map(({ name, description: detail = "", optional }) => ({
      name,
      detail,
      example: "",
      require: optional === true ? 0 : 1,
      repeat: 0,
    })),
  };
}
