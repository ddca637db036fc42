// The pane opening and living: what the workbook keeps is read first, then people's edits lead to another check of what changed.
import type { Context } from "../context";
import type { View } from "../state/model";
import { VIEWS } from "../state/model";
import { recheck } from "./check";

/** People type cell after cell: the check waits for a pause. */
const PAUSE = 700;
/** Excel is asked again while a cell is being edited. */
const LONGER_PAUSE = 2000;

export async function openPane({ workbook, store, loadEngine }: Context): Promise<void> {
  const engine = await loadEngine();
  const read = await workbook.readState?.();
  if (!read?.ok || store.getState().stato !== null) return;
  const { stato } = engine.readStato(read.value);
  store.dispatch({ type: "statoRead", stato });
  if (isView(stato.vista) && store.getState().view === "verifica")
    store.dispatch({ type: "viewed", view: stato.vista });
}

function isView(text: string | undefined): text is View {
  return (VIEWS as readonly (string | undefined)[]).includes(text);
}

export async function watchWorkbook(context: Context): Promise<() => void> {
  const { workbook, store, host } = context;
  const changed = new Set<string>();
  let callOff: (() => void) | undefined;
  const wait = (milliseconds: number): void => {
    callOff?.();
    callOff = host.later(milliseconds, () => void look());
  };
  const look = async (): Promise<void> => {
    if (store.getState().work !== null) {
      wait(PAUSE);
      return;
    }
    const sheets = [...changed];
    changed.clear();
    const checked = await recheck(context, sheets);
    if (checked.ok) return;
    const { code } = checked.error;
    if (code !== "CELLA_IN_MODIFICA" && code !== "OCCUPATO") return;
    for (const sheet of sheets) changed.add(sheet);
    wait(LONGER_PAUSE);
  };
  const stop = await workbook.onChange(({ sheet }) => {
    if (store.getState().outcome === null) return;
    changed.add(sheet);
    wait(PAUSE);
  });
  return () => {
    callOff?.();
    stop();
  };
}
