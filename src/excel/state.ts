// PERF's state in the workbook: one custom XML part, found by its namespace, read with the sizes and re-read after writing.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import { STATE_NAMESPACE, unwrapState, wrapState } from "../workbook/state-part";
import type { WorkbookProblem } from "../workbook/workbook";
import { runBatch } from "./problems";

export interface StateReader {
  /** After the first sync: asks for the text, if there is a part. */
  ask(): void;
  /** After the second. */
  text(): string | null;
}

/** Spread over two syncs that the caller makes anyway. */
export function readState(context: Excel.RequestContext): StateReader {
  const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load({ id: true });
  let xml: OfficeExtension.ClientResult<string> | undefined;
  return {
    ask() {
      xml = parts.items[0]?.getXml();
    },
    text() {
      return xml ? (unwrapState(xml.value) ?? null) : null;
    },
  };
}

/** Writes over the part where there is one; two parts (a copy pasted workbook, an old fault) become one. */
export async function writeState(state: string): Promise<Result<true, WorkbookProblem>> {
  return runBatch(() =>
    Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
      parts.load({ id: true });
      await context.sync();
      const [first, ...others] = parts.items;
      const xml = wrapState(state);
      for (const other of others) other.delete();
      const part = first ?? context.workbook.customXmlParts.add(xml);
      if (first) first.setXml(xml);
      const stored = part.getXml();
      await context.sync();
      return unwrapState(stored.value) === state ? success(true as const) : failure<WorkbookProblem>({ code: "GUASTO", detail: "customXml" });
    }),
  );
}
