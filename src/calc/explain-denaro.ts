// Why a share of the fund or of the savings is what it is (R28, R45, S4): steps read off the results themselves.
import { sum } from "../lib/decimal";
import type { Scelte, Sistema } from "../sistema/types";
import { opzione } from "./opzione";
import type { PassoPremi } from "./passi-premi";
import type { Partecipante, Riparto } from "./riparto";
import type { RipartoRisparmi } from "./risparmi";

/** Presence of whoever states none. */
const FULL_PRESENCE = 1;

/** The share of one person, then what the fund leaves. */
export function explainRiparto(
  sistema: Sistema,
  scelte: Scelte,
  fondo: number,
  partecipanti: readonly Partecipante[],
  esito: Riparto,
  indice: number,
): readonly PassoPremi[] {
  const partecipante = partecipanti[indice];
  const quota = esito.quote[indice];
  if (sistema.fondo === null || partecipante === undefined || quota === undefined) return [];
  const { regola, fonte } = sistema.fondo;
  const { coefficiente, retribuzione, presenza = FULL_PRESENCE } = partecipante;
  const coefficienti = sum(partecipanti.map((one) => one.coefficiente));
  const option = opzione(sistema, scelte, "S4") ?? "";
  const { erogato, economie } = esito;
  return [
    { regola, fonte, codice: "QUOTA_NOMINALE", figure: { fondo, coefficiente, coefficienti }, dopo: quota.nominale },
    {
      regola,
      fonte,
      codice: "IMPORTO_FONDO",
      figure: { nominale: quota.nominale, retribuzione, presenza, opzione: option },
      dopo: quota.importo,
    },
    { regola, fonte, codice: "ECONOMIE_FONDO", figure: { fondo, erogato, opzione: option }, dopo: economie },
  ];
}

export function explainRisparmi(sistema: Sistema, risparmi: number, esito: RipartoRisparmi): readonly PassoPremi[] {
  if (sistema.premi === null) return [];
  const { regola, fonte, personale } = sistema.premi.risparmi;
  const { destinato, quota } = esito;
  return [
    { regola, fonte, codice: "RISPARMI_DESTINATI", figure: { risparmi, quota }, dopo: destinato },
    { regola, fonte, codice: "RISPARMI_PERSONALE", figure: { destinato, ...personale }, dopo: esito.personale },
    {
      regola,
      fonte,
      codice: "RISPARMI_FONDO",
      figure: { destinato, personale: esito.personale },
      dopo: esito.fondo,
    },
  ];
}
