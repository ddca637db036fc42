// What the command line says about a workbook, as the pane's rows would be named.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FINDING_TITLES } from "../../../src/messages/pane/titles";
import { announceTotals, rowLabel } from "../../../src/messages/pane/verifica";
import type { Finding } from "../../../src/scheda/finding";
import type { CheckResult } from "../../../src/scheda/model";
import { readSnapshot } from "../../../src/xlsx/index";
import { documents, GOLDEN, scheda } from "../../cli/host";
import { fromSnapshot } from "../host/snapshot";
import type { WorkbookData } from "../host/types";

export interface Expected {
  /** Of the findings, sorted. */
  readonly labels: readonly string[];
  /** As the pane announces them. */
  readonly totals: string;
}

interface Document {
  readonly findings: readonly (Pick<Finding, "code" | "severity" | "sheet" | "cell" | "persona"> & {
    readonly message: string;
  })[];
  readonly totali: CheckResult["totali"];
}

export async function verified(name: string): Promise<Expected> {
  const { out } = await scheda(["verifica", "--json", join(GOLDEN, name)]);
  const { findings, totali } = documents(out)[0] as unknown as Document;
  const labels = findings.map(({ code, severity, sheet, cell, message, persona }) =>
    rowLabel(severity, FINDING_TITLES[code], sheet, cell, message, persona),
  );
  return { labels: labels.sort(), totals: announceTotals(totali) };
}

export function workbookOf(name: string): WorkbookData {
  const snapshot = readSnapshot(new Uint8Array(readFileSync(join(GOLDEN, name))));
  if (!snapshot.ok) throw new Error(`${name}: ${snapshot.error.code}`);
  return fromSnapshot(snapshot.value);
}

/** The sheets with formulas that came without a value. */
export function uncalculated({ sheets }: WorkbookData): readonly string[] {
  const isOpen = ({ formula, value }: WorkbookData["sheets"][number]["cells"][number]): boolean =>
    formula !== undefined && value === undefined;
  return sheets.filter(({ cells }) => cells.some(isOpen)).map(({ name }) => name);
}
