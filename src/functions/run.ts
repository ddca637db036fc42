// How every PERF function is called: arguments into cells, errors passed on, state awaited, result remembered, refusals
// turned into Excel errors. Where 0 might be an empty cell and that matters, the result is an error, not a guess.
import { tellBlankOrZero, tellError } from "../messages/functions";
import { isArea, isCellError, placeIn, toArgument, withCells } from "./cells";
import type { Argument } from "./cells";
import type { Definition } from "./define";
import { remembered } from "./memo";
import type { Outcome } from "./memo";
import { faultOf, INVALID, refuse, UNKNOWN } from "./refuse";
import type { ErrorCode } from "./refuse";
import { isKnown, statoToAnswer, whenKnown } from "./state";
import type { Stato } from "./state";

const PASSED_ON = /^#(N\/A|VALUE!|DIV\/0!|NUM!|NULL!)$/;
/** No list ends in so many zeros: they are the empty rest of a column, on an Excel that hands blanks over as 0. */
const ZEROS_OF_A_COLUMN = 1000;

/** A value, a matrix, or a promise of one while the state is unknown; throws what Excel shows as an error. */
export function run(definition: Definition, given: readonly unknown[]): unknown {
  const args = definition.argomenti.map((_, at) => toArgument(given[at]));
  if (definition.usesStato && !isKnown()) return whenKnown().then(() => answer(definition, args));
  return answer(definition, args);
}

/** For functions whose result is said to be a matrix; Excel takes a promise of one in its place. */
export function runTable(definition: Definition, given: readonly unknown[]): unknown[][] {
  return run(definition, given) as unknown[][];
}

function answer(definition: Definition, args: readonly Argument[]): unknown {
  const stato = statoToAnswer();
  const key = JSON.stringify([definition.id, stato.versione, args]);
  const { value, fault } = remembered(key, () => compute(definition, args, stato));
  if (fault === undefined) return value;
  const ExcelError = CustomFunctions.Error as unknown as new (code: ErrorCode, message?: string) => Error;
  // Excel shows a sentence with these two alone.
  const isTold = fault.code === INVALID || fault.code === UNKNOWN;
  throw new ExcelError(fault.code, isTold ? fault.message : undefined);
}

function compute(definition: Definition, args: readonly Argument[], stato: Stato): Outcome {
  return attempt(() => {
    passErrorOn(definition, args);
    const outcome = attempt(() => definition.compute(stato, args));
    const doubtful = args.map((arg) => zerosAsBlanks(arg, stato.vuotiComeZero));
    if (doubtful.some((arg, at) => arg !== args[at])) {
      const other = attempt(() => definition.compute(stato, doubtful));
      if (JSON.stringify(other) !== JSON.stringify(outcome)) refuse(INVALID, tellBlankOrZero());
    }
    const { value, fault } = outcome;
    return fault === undefined ? value : refuse(fault.code, fault.message);
  });
}

function attempt(work: () => unknown): Outcome {
  try {
    return { value: work() };
  } catch (thrown) {
    return { fault: faultOf(thrown) };
  }
}

/** The first error among the arguments; Excel cannot give all of them back, and a message says where it is. */
function passErrorOn({ argomenti }: Definition, args: readonly Argument[]): void {
  args.forEach((arg, at) => {
    const index = isArea(arg) ? arg.cells.findIndex(isCellError) : 0;
    const cell = isArea(arg) ? (arg.cells[index] ?? null) : arg;
    if (!isCellError(cell)) return;
    const code = PASSED_ON.test(cell.error) ? (cell.error as ErrorCode) : INVALID;
    refuse(code, tellError(argomenti[at] ?? "", isArea(arg) ? placeIn(arg, index) : {}));
  });
}

/** Every 0 that might be an empty cell: any, or those of an endless rest of a column. A null beside it shows that it is none. */
function zerosAsBlanks(arg: Argument, any: boolean): Argument {
  if (!isArea(arg)) return any && arg === 0 ? null : arg;
  const { cells } = arg;
  let end = cells.length;
  while (cells[end - 1] === 0) end -= 1;
  if (arg.hasNull || (!any && cells.length - end < ZEROS_OF_A_COLUMN)) return arg;
  return withCells(
    arg,
    cells.map((cell, at) => (cell === 0 && (any || at >= end) ? null : cell)),
  );
}
