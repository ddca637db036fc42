// The tree as the pane, the sheet and the filling of the schede have it: the check's own, with the marks that the check made.
import type { CheckedWorkbook } from "../check";
import { buildAlbero } from "./build";
import type { Albero } from "./model";
import { findSegni } from "./segni";

export interface AlberoOptions {
  /** Without it, the year with most objectives. */
  readonly anno?: number;
}

export function readAlbero(checked: CheckedWorkbook, { anno }: AlberoOptions = {}): Albero {
  const albero = buildAlbero(checked.read, checked.context, anno);
  // What a person has set aside is still so.
  const findings = [...checked.findings, ...checked.ignorati.map(({ finding }) => finding)];
  return { ...albero, segni: findSegni(albero, findings) };
}
