// R45: what documented savings give back to the staff and to the bargaining fund.
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { computeRisparmi } from "../../src/calc/risparmi";
import { arsac, belluno } from "./sistemi";

describe("savings", () => {
  it.each([
    [100000, undefined, 30000, 20000, 10000],
    [100000, 30, 30000, 20000, 10000],
    [100000, 15, 15000, 10000, 5000],
    [100000, 0, 0, 0, 0],
    [0, undefined, 0, 0, 0],
    [1000.01, undefined, 300, 200, 100],
    [100.05, undefined, 30.02, 20.01, 10.01],
    [0.05, undefined, 0.02, 0.01, 0.01],
    [12345.67, 20, 2469.13, 1646.08, 823.05],
  ])("of %d at %p %% give back %d: %d to the staff, %d to the fund", (risparmi, quota, destinato, personale, fondo) => {
    const outcome = computeRisparmi(belluno, risparmi, quota);
    expect(outcome).toEqual({ ok: true, value: { destinato, personale, fondo, quota: quota ?? 30 } });
  });

  it.each([
    [-0.01, 30, "RISPARMI_NON_VALIDI"],
    [Number.NaN, 30, "RISPARMI_NON_VALIDI"],
    [100, -0.01, "QUOTA_RISPARMI_NON_VALIDA"],
    [100, 30.01, "QUOTA_RISPARMI_NON_VALIDA"],
    [100, Number.NaN, "QUOTA_RISPARMI_NON_VALIDA"],
  ])("of %d at %d %% are refused", (risparmi, quota, code) => {
    const outcome = computeRisparmi(belluno, risparmi, quota);
    expect(outcome.ok ? [] : outcome.error.map((problema) => problema.code)).toEqual([code]);
  });

  it("say which quota is the highest", () => {
    const outcome = computeRisparmi(belluno, 100, 31);
    expect(outcome).toEqual({ ok: false, error: [{ code: "QUOTA_RISPARMI_NON_VALIDA", valore: 31, massimo: 30 }] });
  });

  it("have no rule in a sistema without premi", () => {
    const outcome = computeRisparmi(arsac, 100);
    expect(outcome).toEqual({ ok: false, error: [{ code: "RISPARMI_NON_PREVISTI", sistema: "arsac-2017" }] });
  });

  it("never give the staff more than two thirds, nor lose a cent", () => {
    const money = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(money, fc.integer({ min: 0, max: 300 }), (cents, tenths) => {
        const outcome = computeRisparmi(belluno, cents / 100, tenths / 10);
        if (!outcome.ok) throw new Error("refused");
        const { destinato, personale, fondo } = outcome.value;
        expect(Math.round(personale * 100) + Math.round(fondo * 100)).toBe(Math.round(destinato * 100));
        expect(BigInt(Math.round(personale * 100)) * 3000n).toBeLessThanOrEqual(2n * BigInt(cents) * BigInt(tenths));
      }),
    );
  });
});
