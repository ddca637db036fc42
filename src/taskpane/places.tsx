// What is not needed for the first paint, each in a chunk of its own, all fetched ahead once the pane is drawn. A part that is there
// is rendered at once: React.lazy alone would show its fallback for a moment even then.
import type { ComponentType } from "react";
import { lazy } from "react";

interface Part<P> {
  readonly Part: ComponentType<P>;
  readonly fetch: () => Promise<unknown>;
}

function part<P extends object>(load: () => Promise<ComponentType<P>>): Part<P> {
  let loaded: ComponentType<P> | undefined;
  const fetch = async (): Promise<{ readonly default: ComponentType<P> }> => {
    loaded = await load();
    return { default: loaded };
  };
  const Late = lazy(fetch) as unknown as ComponentType<P>;
  return {
    fetch,
    Part: (props: P) => {
      const Current = loaded ?? Late;
      return <Current {...props} />;
    },
  };
}

const results = part(async () => (await import("./verifica/Results")).Results);
const cover = part(async () => (await import("./verifica/Cover")).Cover);
const noticeBar = part(async () => (await import("./shared/NoticeBar")).NoticeBar);
const workBar = part(async () => (await import("./shared/WorkBar")).WorkBar);
const schede = part(async () => (await import("./schede/Schede")).Schede);
const albero = part(async () => (await import("./albero/Albero")).AlberoPlace);
const sistemaPane = part(async () => (await import("./sistema/SistemaPane")).SistemaPane);
const registro = part(async () => (await import("./registro/Registro")).Registro);

export const Results = results.Part;
export const Cover = cover.Part;
export const NoticeBar = noticeBar.Part;
export const WorkBar = workBar.Part;
export const Schede = schede.Part;
export const Albero = albero.Part;
export const SistemaPane = sistemaPane.Part;
export const Registro = registro.Part;

/** In the order in which they may be wanted. */
export async function fetchAhead(): Promise<void> {
  const parts = [results, workBar, noticeBar, cover, schede, albero, sistemaPane, registro];
  await Promise.all(parts.map(({ fetch }) => fetch()));
}
