// PERF's state in the workbook: one custom XML part, found by its namespace, read with the sizes and re-read after writing.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import { STATE_NAMESPACE, unwrapState, wrapState } from "../workbook/state-part";
import type { WorkbookProblem } from "../workbook/workbook";
import { attempt, runExcel } from "./run";

export interface StateReader {
  /** After the first sync: asks for the text, if there is a part. */
  ask(): void;
  /** After the second. A part of ours that cannot be read is handed over as it is, so that nobody writes over it unasked. */
  text(): string | null;
}

/** Spread over two syncs that the caller makes anyway. */
export function askState(context: Excel.RequestContext): StateReader {
  const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load({ id: true });
  let texts: readonly OfficeExtension.ClientResult<string>[] = [];
  return {
    ask() {
      texts = parts.items.map((part) => part.getXml());
    },
    text() {
      const states = texts.map(({ value }) => unwrapState(value));
      return states.find((state) => state !== undefined) ?? texts[0]?.value ?? null;
    },
  };
}

export function readStoredState(): Promise<Result<string | null, WorkbookProblem>> {
  return runExcel(async (context) => {
    const state = await attempt(async () => {
      const asked = askState(context);
      await context.sync();
      return asked;
    });
    await attempt(async () => {
      state.ask();
      await context.sync();
    });
    return success(state.text());
  });
}

/** Writes over the part where there is one; two parts (an old fault, sheets copied in) become one. */
export function writeStoredState(state: string): Promise<Result<true, WorkbookProblem>> {
  return writePart(STATE_NAMESPACE, wrapState(state), (xml) => unwrapState(xml) === state);
}

/** `isStored` looks at what the workbook gives back: Excel may write XML in other words, not with another content. */
async function writePart(
  namespace: string,
  xml: string,
  isStored: (xml: string) => boolean,
): Promise<Result<true, WorkbookProblem>> {
  return runExcel(async (context) => {
    const parts = await attempt(async () => {
      const found = context.workbook.customXmlParts.getByNamespace(namespace);
      found.load({ id: true });
      await context.sync();
      return found;
    });
    const stored = await attempt(async () => {
      const [first, ...others] = parts.items;
      for (const other of others) other.delete();
      const part = first ?? context.workbook.customXmlParts.add(xml);
      if (first) first.setXml(xml);
      const read = part.getXml();
      await context.sync();
      return read;
    });
    return isStored(stored.value) ? success(true) : failure({ code: "GUASTO", detail: "customXmlPart" });
  });
}
