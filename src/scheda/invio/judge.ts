// Of every row of a sheet whether it is the evaluator's people's or somebody else's; why the sheet cannot be parted.
import { cellAddress } from "../../workbook/address";
import { judgeList } from "./lists";
import type { IsOwn, Verdict } from "./lists";
import type { MotivoInvio } from "./types";
import type { SheetUnits, Unit } from "./units";

export interface Judged {
  readonly verdicts: ReadonlyMap<number, Verdict>;
  /** Rows of kept people, with whose they are. */
  readonly persone: ReadonlyMap<number, string>;
  /** Rows that cannot go without spoiling what they belong to. */
  readonly fixed: ReadonlySet<number>;
  readonly hasCommon: boolean;
  readonly reason: MotivoInvio | undefined;
}

export function judgeSheet({ sheet, blocks, owners }: SheetUnits, isOwn: IsOwn): Judged {
  const { grid } = sheet;
  const verdicts = new Map<number, Verdict>();
  const persone = new Map<number, string>();
  const fixed = new Set<number>();
  const gone = new Set<number>();
  let reason: MotivoInvio | undefined;
  let hasCommon = false;
  let hasOwn = false;
  for (const [index, { top, bottom, units }] of blocks.entries()) {
    const forms = units.map((unit) => judgeForm(unit, isOwn));
    const others = forms.filter((form) => form?.own === false);
    if (others.length > 0 && others.length < units.length) {
      const cella = cellAddress(top, 0);
      return { verdicts, persone, fixed, hasCommon, reason: { code: "AFFIANCATE", cella } };
    }
    if (others.length > 0) {
      gone.add(index);
      reason ??= others.find(({ motivo }) => motivo.code !== "ALTRE_PERSONE")?.motivo;
      continue;
    }
    hasCommon ||= units.some(({ what }) => what === "common");
    for (const unit of units) {
      if (unit.what === "common") fixed.add(unit.top);
      if (unit.what === "form" && unit.persona !== undefined) persone.set(unit.anchor ?? unit.top, unit.persona);
      if (unit.what !== "common" && unit.what !== "form") {
        const rows = judgeList(grid, unit, isOwn);
        for (const [row, verdict] of rows.verdicts) {
          const there = verdicts.get(row);
          const both = there !== undefined && there !== verdict && [there, verdict].includes("own");
          if (both || (verdict === "altrui" && forms.some((form) => form?.own === true)))
            return { verdicts, persone, fixed, hasCommon, reason: { code: "AFFIANCATE", cella: cellAddress(row, 0) } };
          verdicts.set(row, verdict === "totale" && there !== undefined ? there : verdict);
        }
        for (const [row, persona] of rows.persone) persone.set(row, persona);
        for (let row = unit.top; row < Math.min(bottom + 1, ...rows.verdicts.keys()); row++) fixed.add(row);
      }
    }
    if (forms.some((form) => form?.own === true)) fixForm(index, bottom);
    hasOwn ||= persone.size > 0;
  }
  const last = Math.max(grid.lastRow, ...blocks.map(({ bottom }) => bottom));
  for (let row = 0; row <= last; row++) if (owners(row).some((owner) => gone.has(owner))) verdicts.set(row, "altrui");
  return { verdicts, persone, fixed, hasCommon, reason: hasOwn || hasCommon ? undefined : reason };

  function fixForm(index: number, bottom: number): void {
    for (let row = 0; row <= bottom; row++) if (owners(row).includes(index)) fixed.add(row);
  }
}

type FormJudged = { readonly own: true } | { readonly own: false; readonly motivo: MotivoInvio };

/** undefined: no form. */
function judgeForm(unit: Unit, isOwn: IsOwn): FormJudged | undefined {
  if (unit.what !== "form") return undefined;
  const { persona, valutatore } = unit;
  if (persona === undefined) return { own: false, motivo: { code: "PERSONA_IGNOTA" } };
  if (isOwn(persona, valutatore)) return { own: true };
  const isOther = valutatore !== undefined && isOwn(persona, undefined);
  return {
    own: false,
    motivo: isOther ? { code: "ALTRO_VALUTATORE", persona, valutatore } : { code: "ALTRE_PERSONE" },
  };
}
