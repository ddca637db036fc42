// What is not needed for the first paint, each in a chunk of its own; what the first check shows is fetched ahead.
import { lazy } from "react";

const loadResults = () => import("./verifica/Results");
const loadNoticeBar = () => import("./shared/NoticeBar");
const loadWorkBar = () => import("./shared/WorkBar");

export const Results = lazy(async () => ({ default: (await loadResults()).Results }));
export const NoticeBar = lazy(async () => ({ default: (await loadNoticeBar()).NoticeBar }));
export const WorkBar = lazy(async () => ({ default: (await loadWorkBar()).WorkBar }));
export const Cover = lazy(async () => ({ default: (await import("./verifica/Cover")).Cover }));
export const Schede = lazy(async () => ({ default: (await import("./schede/Schede")).Schede }));
export const SistemaPane = lazy(async () => ({ default: (await import("./sistema/SistemaPane")).SistemaPane }));
export const Registro = lazy(async () => ({ default: (await import("./registro/Registro")).Registro }));

export async function fetchAhead(): Promise<void> {
  await Promise.all([loadResults(), loadNoticeBar(), loadWorkBar()]);
}
