// The whole workbook as the bytes of a file, slice by slice; and a file opened beside this workbook.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { WorkbookProblem } from "../workbook/workbook";
import { toBase64 } from "./base64";
import { problemOf } from "./problems";
import { attempt, requireFloor } from "./run";

/** Excel gives 4 MB at the most. */
const SLICE = 1_048_576;

export async function readFile(): Promise<Result<Uint8Array, WorkbookProblem>> {
  const floor = requireFloor();
  if (floor) return failure(floor);
  try {
    return success(await attempt(readSlices));
  } catch (error) {
    return failure(problemOf(error));
  }
}

/** Excel keeps two copies at the most: this one is given back whatever happens. */
async function readSlices(): Promise<Uint8Array> {
  const file = await ask<Office.File>((answer) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, answer);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await ask<Office.Slice>((answer) => {
        file.getSliceAsync(index, answer);
      });
      const data = slice.data as ArrayLike<number>;
      if (filled + data.length > bytes.length) throw new Error("getSliceAsync");
      bytes.set(data, filled);
      filled += data.length;
    }
    if (filled !== bytes.length || filled === 0) throw new Error("getFileAsync");
    return bytes;
  } finally {
    await ask<unknown>((answer) => {
      file.closeAsync(answer);
    }).catch(() => undefined);
  }
}

/** Office's numbers in the words of Excel's errors. */
const CODES: Readonly<Record<number, string>> = {
  5004: "InCellEditMode",
  5011: "ServiceUnavailable",
  5100: "TooManyRequests",
  5102: "ActivityLimitReached",
  5103: "RequestPayloadSizeLimitExceeded",
  5104: "ResponsePayloadSizeLimitExceeded",
  11000: "ServiceUnavailable",
};

function ask<T>(start: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else
        reject(Object.assign(new Error(error.message), { code: CODES[error.code] ?? `Office ${String(error.code)}` }));
    });
  });
}

export async function openBytes(bytes: Uint8Array): Promise<Result<true, WorkbookProblem>> {
  const floor = requireFloor();
  if (floor) return failure(floor);
  try {
    const base64 = toBase64(bytes);
    await attempt(() => Excel.createWorkbook(base64));
    return success(true);
  } catch (error) {
    return failure(problemOf(error));
  }
}
