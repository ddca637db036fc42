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

/** Binds the ribbon's and the context menu's actions; Excel waits for `completed`, so that it is called whatever happens. */
export function associateActions(ids: readonly string[], run: (id: string) => Promise<void>): void {
  if (!isExcel()) return;
  for (const id of ids) {
    Office.actions.associate(id, (event?: Office.AddinCommands.Event) => {
      void run(id).finally(() => event?.completed());
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
