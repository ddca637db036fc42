// The workbook port of the preview page, as its pane uses it. The page puts nothing of it in the window, so that it is found
// where React keeps what it gave to the pane.
import type { JSHandle, Page } from "playwright-core";
import type { Workbook } from "../../../src/workbook/workbook";

/** The preview has what an edge may lack. */
export type PagePort = Required<Workbook>;

interface Fiber {
  readonly memoizedProps: { readonly context?: { readonly workbook?: PagePort } } | null;
  readonly child: Fiber | null;
}

export function portOf(page: Page): Promise<JSHandle<PagePort>> {
  return page.evaluateHandle(() => {
    const pane = document.querySelector("#perf");
    const key = Object.keys(pane ?? {}).find((name) => name.startsWith("__reactFiber$")) ?? "";
    let fiber = (pane as unknown as Readonly<Record<string, Fiber | undefined>> | null)?.[key] ?? null;
    while (fiber) {
      const workbook = fiber.memoizedProps?.context?.workbook;
      if (workbook) return workbook;
      fiber = fiber.child;
    }
    throw new Error("The page has no pane.");
  });
}
