// Which sheets go into one request together: few enough that the pane does not freeze and Excel on the web takes it.
import type { NewSheet } from "../workbook/new-sheet";
import type { Replaced } from "./new-places";

/** A new sheet and the id of the worksheet that it goes into. */
export interface Task {
  readonly sheet: NewSheet;
  readonly id: string;
  /** What stands there now. */
  readonly replaced?: Replaced;
}

/** Office.js writes a request down in one go, some 5 ms a form: nobody should see the pane stand still. */
export const SHEETS_PER_REQUEST = 10;
const CELLS_PER_REQUEST = 5_000;
/** Half of the 5 MB that the web takes: texts are not all. */
const TEXT_PER_REQUEST = 2_500_000;
/** Of JSON, that a cell takes beside its text. */
const CELL_COST = 30;

/** Those that replace something come last, by themselves: until then the workbook can be left as it was. */
export function planTasks(tasks: readonly Task[]): readonly (readonly Task[])[] {
  return [...fill(tasks.filter(({ replaced }) => !replaced)), ...fill(tasks.filter(({ replaced }) => replaced))];
}

function fill(tasks: readonly Task[]): readonly (readonly Task[])[] {
  const requests: Task[][] = [];
  let [cells, text] = [0, 0];
  for (const task of tasks) {
    const cost = textOf(task.sheet);
    cells += task.sheet.cells.length;
    text += cost;
    const request = requests.at(-1);
    const isFull = cells > CELLS_PER_REQUEST || text > TEXT_PER_REQUEST || request?.length === SHEETS_PER_REQUEST;
    if (request && !isFull) {
      request.push(task);
    } else {
      requests.push([task]);
      [cells, text] = [task.sheet.cells.length, cost];
    }
  }
  return requests;
}

function textOf({ cells }: NewSheet): number {
  return cells.reduce((sum, { content }) => {
    const text = typeof content === "object" && content !== null && "formula" in content ? content.formula : content;
    return sum + CELL_COST + (typeof text === "string" ? text.length : 0);
  }, 0);
}
