// The fund for productivity shared by coefficient, retribution % and presence (R28), to the cent (R4).
// What is not paid stays as economie or is shared again in proportion to what was paid (S4). Source: arsac §5.
import { exactInteger, multiplyExact, toExact } from "../lib/exact";
import { addUp, apportion, toProportions } from "../lib/largest-remainder";
import { fromCents, toCents } from "../lib/money";
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { Scelte, Sistema } from "../sistema/types";
import { opzione } from "./opzione";

/** One person of the fund. */
export interface Partecipante {
  readonly coefficiente: number;
  /** 0–100. */
  readonly retribuzione: number;
  /** 0–1, the part of the year not spent in unpaid leave, terminated, transferred or seconded; absent: 1. */
  readonly presenza?: number;
}

export interface Quota {
  /** The share at 100 % and full presence. */
  readonly nominale: number;
  readonly importo: number;
}

export interface Riparto {
  /** In the order of the people given. */
  readonly quote: readonly Quota[];
  readonly erogato: number;
  readonly economie: number;
  /** The option of S4 in force. */
  readonly opzione: string | undefined;
}

export type ProblemaRiparto =
  | { readonly code: "FONDO_NON_PREVISTO"; readonly sistema: string }
  | { readonly code: "NESSUNA_PERSONA" }
  | { readonly code: "FONDO_NON_VALIDO"; readonly valore: number }
  | {
      readonly code: "COEFFICIENTE_NON_VALIDO" | "RETRIBUZIONE_NON_VALIDA" | "PRESENZA_NON_VALIDA";
      readonly indice: number;
      readonly valore: number;
    };

const FULL_PERCENT = 100;
const FULL_PRESENCE = 1;

export function computeRiparto(
  sistema: Sistema,
  scelte: Scelte,
  fondo: number,
  partecipanti: readonly Partecipante[],
): Result<Riparto, readonly ProblemaRiparto[]> {
  const problemi = findProblemi(sistema, fondo, partecipanti);
  if (problemi.length > 0) return failure(problemi);

  const cents = toCents(fondo);
  const coefficienti = partecipanti.map(({ coefficiente }) => toExact(coefficiente));
  const spettanze = partecipanti.map(({ retribuzione, presenza }, index) =>
    multiplyExact(
      multiplyExact(coefficienti[index] ?? exactInteger(0n), toExact(retribuzione)),
      toExact(presenza ?? FULL_PRESENCE),
    ),
  );
  const intere = coefficienti.map((coefficiente) => multiplyExact(coefficiente, exactInteger(BigInt(FULL_PERCENT))));
  const proportions = toProportions([...spettanze, ...intere]);
  const paid = proportions.slice(0, partecipanti.length);
  const whole = proportions.slice(partecipanti.length);
  const ridistribuisci = opzione(sistema, scelte, "S4") === "ridistribuisci" && addUp(paid) > 0n;
  const unpaid = ridistribuisci ? 0n : addUp(whole) - addUp(paid);

  const nominali = apportion(cents, whole);
  const importi = apportion(cents, [...paid, unpaid]);
  const economie = importi[importi.length - 1] ?? 0n;
  return success({
    quote: partecipanti.map((_, index) => ({
      nominale: fromCents(nominali[index] ?? 0n),
      importo: fromCents(importi[index] ?? 0n),
    })),
    erogato: fromCents(cents - economie),
    economie: fromCents(economie),
    opzione: opzione(sistema, scelte, "S4"),
  });
}

function findProblemi(
  sistema: Sistema,
  fondo: number,
  partecipanti: readonly Partecipante[],
): readonly ProblemaRiparto[] {
  const problemi: ProblemaRiparto[] = [];
  if (sistema.fondo === null) problemi.push({ code: "FONDO_NON_PREVISTO", sistema: sistema.id });
  if (!(Number.isFinite(fondo) && fondo >= 0)) problemi.push({ code: "FONDO_NON_VALIDO", valore: fondo });
  if (partecipanti.length === 0) problemi.push({ code: "NESSUNA_PERSONA" });
  partecipanti.forEach(({ coefficiente, retribuzione, presenza = FULL_PRESENCE }, indice) => {
    if (!(Number.isFinite(coefficiente) && coefficiente > 0)) {
      problemi.push({ code: "COEFFICIENTE_NON_VALIDO", indice, valore: coefficiente });
    }
    if (!(retribuzione >= 0 && retribuzione <= FULL_PERCENT)) {
      problemi.push({ code: "RETRIBUZIONE_NON_VALIDA", indice, valore: retribuzione });
    }
    if (!(presenza >= 0 && presenza <= FULL_PRESENCE)) {
      problemi.push({ code: "PRESENZA_NON_VALIDA", indice, valore: presenza });
    }
  });
  return problemi;
}
