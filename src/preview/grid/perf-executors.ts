// The PERF functions in the grid's engine: the very script that Excel loads, called with what stands in the cells.
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
import { BooleanNumber, type Ctor, type Nullable } from "@univerjs/core";
import { ExcelError, type FunctionDescription, type LoadedFunctions, type PerfFunction } from "../page/functions-host";
import { isErrorCode } from "../../workbook/cell";

export interface PerfExecutors {
  readonly executors: [Ctor<BaseFunction>, IFunctionNames][];
  readonly descriptions: IFunctionInfo[];
}

export function createExecutors({ descriptions, functions }: LoadedFunctions): PerfExecutors {
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
  if (!(value instanceof ArrayValueObject)) return toPlain(value);
  const rows: unknown[][] = [];
  for (let row = 0; row < value.getRowCount(); row++) {
    const line: unknown[] = [];
    for (let col = 0; col < value.getColumnCount(); col++) line.push(toPlain(value.get(row, col)));
    rows.push(line);
  }
  return rows;
}

function toPlain(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  if (value instanceof ErrorValueObject) return { code: value.getErrorType() };
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
      require: optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
