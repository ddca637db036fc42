// What can be done in Moduli: open a section, look at what would be made, make it, and what the last report still offers.
import { MODULI, SECTION_LABELS } from "../../messages/pane/moduli";
import { REGISTRO } from "../../messages/pane/registro";
import type { NamedFile } from "../../workbook/files";
import type { Effects } from "../effects/load";
import { loadEffects } from "../effects/load";
import type { StaffRequest, SchedaRequest } from "../moduli/previews";
import type { InvioDraft, JobPreview, Section } from "../state/moduli";
import type { Action } from "./action";
import { isIdle } from "./action";

export const readWorkbook: Action = {
  id: "leggiCartella",
  label: MODULI.read,
  isEnabled: isIdle,
  perform: async (context) => (await loadEffects()).readWorkbook(context),
};

export const openSection: Action<Section> = {
  id: "apriParte",
  label: SECTION_LABELS.nuova.titolo,
  isEnabled: isIdle,
  perform: async (context, section) => (await loadEffects()).openSection(context, section),
};

function preview<A>(
  id: string,
  propose: (effects: Effects) => (context: Parameters<Action<A>["perform"]>[0], argument: A) => Promise<void>,
): Action<A> {
  return {
    id,
    label: MODULI.preview,
    isEnabled: isIdle,
    perform: async (context, argument) => propose(await loadEffects())(context, argument),
  };
}

export const previewScheda = preview<SchedaRequest>("anteprimaScheda", ({ proposeScheda }) => proposeScheda);
export const previewStaff = preview<Omit<StaffRequest, "iniziali">>(
  "anteprimaGenera",
  ({ proposeStaff }) => proposeStaff,
);
export const previewNewAnno = preview<Omit<StaffRequest, "iniziali">>(
  "anteprimaAnno",
  ({ proposeNewAnno }) => proposeNewAnno,
);

export const previewCopy: Action<InvioDraft> = {
  ...preview<InvioDraft>("anteprimaInvio", ({ proposeCopy }) => proposeCopy),
  isEnabled: (state, { valutatore }) => isIdle(state) && valutatore !== "",
};

export const runShown: Action<JobPreview> = {
  id: "esegui",
  label: MODULI.generate,
  isEnabled: (state, { job }) => isIdle(state) && job !== null,
  perform: async (context, shown) => (await loadEffects()).runJob(context, shown),
};

export interface Removal {
  readonly voce: number;
  readonly fogli: readonly string[];
}

export const removeSheets: Action<Removal> = {
  id: "togliFogli",
  label: REGISTRO.remove,
  isEnabled: isIdle,
  perform: async (context, { voce, fogli }) => (await loadEffects()).removeListed(context, voce, fogli),
};

export const saveFile: Action<NamedFile> = {
  id: "salvaFile",
  label: MODULI.saveAgain,
  isEnabled: isIdle,
  perform: async (context, file) => (await loadEffects()).saveMade(context, file),
};

export const openFile: Action<NamedFile> = {
  id: "apriFile",
  label: MODULI.open,
  isEnabled: isIdle,
  perform: async (context, file) => (await loadEffects()).openMade(context, file),
};

export const copyList: Action<string> = {
  id: "copiaElenco",
  label: MODULI.copyList,
  isEnabled: () => true,
  async perform({ host, store }, text) {
    const isCopied = await host.copyText(text);
    const notice = isCopied
      ? ({ tone: "success", text: MODULI.listCopied } as const)
      : ({ tone: "warning", text: MODULI.listNotCopied } as const);
    store.dispatch({ type: "noticed", notice });
  },
};
