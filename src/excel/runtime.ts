// The add-in's own surroundings: is this Excel, what can it do, the pane, the commands of the ribbon, the browser.

/** False in a plain browser, where office.js loads and answers without a host. */
export function isExcel(): boolean {
  return typeof Excel !== "undefined" && typeof Office !== "undefined" && hasRequirements();
}

function hasRequirements(): boolean {
  const { context } = Office as { readonly context?: Partial<Office.Context> };
  return context?.requirements !== undefined;
}

export function isSupported(version: string): boolean {
  return isExcel() && Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Excel on the web takes 5 MB a request and a response, the others have no such limit. */
export function isOnTheWeb(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}

/** Resolves when office.js knows where it is; true inside Excel. */
export async function whenReady(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel && isExcel();
}

function hasSharedRuntime(): boolean {
  return isExcel() && Office.context.requirements.isSetSupported("SharedRuntime", "1.1");
}

/** Opens the pane where the runtime is shared; elsewhere the pane is the only place that runs anyway. */
export async function showPane(): Promise<void> {
  if (hasSharedRuntime()) await Office.addin.showAsTaskpane();
}

/**
 * Binds the ribbon's and the context menu's actions, at once: an action pressed before its binding is lost. Excel waits for
 * `completed`, so that it is called whatever happens.
 */
export function associateActions<Id extends string>(ids: readonly Id[], run: (id: Id) => Promise<void>): void {
  if (typeof Office === "undefined") return;
  const { actions } = Office as { readonly actions?: typeof Office.actions };
  for (const id of ids) {
    actions?.associate(id, (event?: Office.AddinCommands.Event) => {
      const complete = (): void => event?.completed();
      run(id).then(complete, complete);
    });
  }
}

/** Opens a page of ours outside of the pane. */
export function openPage(url: string): void {
  if (isExcel() && Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(url);
  } else {
    window.open(url, "_blank", "noopener");
  }
}

/** undefined where Office does not tell its theme, as Excel on the web. */
export function officeIsDark(): boolean | undefined {
  if (typeof Office === "undefined") return undefined;
  const { context } = Office as { readonly context?: { readonly officeTheme?: Partial<Office.OfficeTheme> } };
  return context?.officeTheme?.isDarkTheme;
}

/** All formulas anew: what the add-in's functions compute hangs on rules that no cell holds. */
export async function recalculate(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
