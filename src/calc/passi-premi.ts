// The steps behind places, merit bands, shares of money and dates: the same shape as passi.ts with their own codes.
// Sentences are in messages/passi-premi.ts.
import type { Passo } from "./passi";

export type CodicePassoPremi =
  | "POSTO"
  | "ANOMALIA"
  | "ACCESSO_FASCE"
  | "TESTE_FASCE"
  | "PARITA_AL_TAGLIO"
  | "FASCIA_MERITO"
  | "RISORSE_FASCIA"
  | "IMPORTO_FASCIA"
  | "STRUTTURA_SOTTO_SOGLIA"
  | "TETTO"
  | "RAPPORTO_FASCE"
  | "QUOTA_NOMINALE"
  | "IMPORTO_FONDO"
  | "ECONOMIE_FONDO"
  | "RISPARMI_DESTINATI"
  | "RISPARMI_PERSONALE"
  | "RISPARMI_FONDO"
  | "SCADENZA_FISSA"
  | "SCADENZA_DA"
  | "GIORNO_NON_LAVORATIVO";

export interface PassoPremi extends Omit<Passo, "codice"> {
  readonly codice: CodicePassoPremi;
}
