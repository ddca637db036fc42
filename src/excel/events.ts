// What people change while the pane is open, here and elsewhere under co-authoring: gathered for a moment, then told by sheet
// and address, with the sheets whose formulas follow. Our own writes are not told.
import { parseAddress, rangeAddress } from "../workbook/address";
import type { WorkbookChange } from "../workbook/workbook";
import { attempt } from "./run";
import { isSupported } from "./runtime";

/** People type faster than a check is wanted; a paste comes as one event, a filled column as many. */
const WAIT = 250;
/** Milliseconds before the batch is told. */
const CALCULATED_WITHIN = 1000;
const WHOLE_SHEET = "A1:XFD1048576";

interface Pending {
  readonly worksheetId: string;
  readonly address: string;
}

export async function listenToChanges(listener: (change: WorkbookChange) => void): Promise<() => void> {
  if (!isSupported("1.14")) return () => undefined;
  const pending: Pending[] = [];
  const names = new Map<string, string>();
  /** Sheets that were calculated, and when: told where a person's edit stands beside them. */
  const calculated = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = async (): Promise<void> => {
    timer = undefined;
    const since = performance.now() - CALCULATED_WITHIN;
    const followed = [...calculated]
      .filter(([, at]) => at >= since)
      .map(([id]) => ({ worksheetId: id, address: WHOLE_SHEET }));
    calculated.clear();
    const batch = [...pending.splice(0), ...followed];
    const before = new Map(names);
    await readNames(names).catch(() => undefined);
    for (const change of mergeChanges(batch, (id) => names.get(id) ?? before.get(id))) listener(change);
  };
  const tell = (worksheetId: string, address: string): Promise<void> => {
    pending.push({ worksheetId, address });
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), WAIT);
    return Promise.resolve();
  };

  try {
    const handlers = await Excel.run({ delayForCellEdit: true }, (context) =>
      attempt(async () => {
        const { worksheets } = context.workbook;
        const added = [
          worksheets.onChanged.add((event) => (isPersons(event) ? tell(event.worksheetId, event.address) : DONE)),
          worksheets.onAdded.add((event) => tell(event.worksheetId, WHOLE_SHEET)),
          worksheets.onDeleted.add((event) => tell(event.worksheetId, WHOLE_SHEET)),
        ];
        worksheets.load({ name: true, id: true });
        await context.sync();
        for (const { id, name } of worksheets.items) names.set(id, name);
        return added;
      }),
    );
    const more = await listenToCalculation((id) => void calculated.set(id, performance.now()));
    return () => {
      clearTimeout(timer);
      pending.splice(0);
      void stopListening(handlers);
      void stopListening(more);
    };
  } catch {
    return () => undefined;
  }
}

const DONE = Promise.resolve();

/** Without it the edits themselves are told all the same. */
async function listenToCalculation(tell: (worksheetId: string) => void): Promise<readonly Handler[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const handler = context.workbook.worksheets.onCalculated.add(({ worksheetId }) => {
        tell(worksheetId);
        return DONE;
      });
      await context.sync();
      return [handler];
    });
  } catch {
    return [];
  }
}

/** Another person's add-in counts as that person: only what this very add-in wrote is left out. */
function isPersons({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return triggerSource !== Excel.EventTriggerSource.thisLocalAddin;
}

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** A handler goes away only in the context in which it came; without Excel there is nothing left to stop. */
async function stopListening(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  try {
    for (const handler of handlers) handler.remove();
    await first.context.sync();
  } catch {
    // The workbook is being closed.
  }
}

/** Sheets may have been renamed since; one request a batch. */
async function readNames(names: Map<string, string>): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, id: true });
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
  });
}

/** One change a sheet and address, in the order in which they happened. */
function mergeChanges(
  batch: readonly Pending[],
  nameOf: (id: string) => string | undefined,
): readonly WorkbookChange[] {
  const changes = new Map<string, WorkbookChange>();
  for (const { worksheetId, address } of batch) {
    const sheet = nameOf(worksheetId);
    const rect = parseAddress(address.split("!").pop() ?? "");
    if (sheet === undefined) continue;
    const change = { sheet, address: rect ? rangeAddress(rect) : WHOLE_SHEET };
    changes.set(`${change.sheet}!${change.address}`, change);
  }
  return [...changes.values()];
}
