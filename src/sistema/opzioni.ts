// The options that the computations know, by scelta (docs/scelte.md): a sistema chooses among them and orders them,
// the default first.

import type { SceltaId } from "./types";

export const KNOWN_OPZIONI: Readonly<Record<SceltaId, readonly string[]>> = {
  S1: ["soglia", "arrotonda", "oltre"],
  S2: ["estremo_superiore", "estremo_inferiore"],
  S3: ["segnala", "blocca"],
  S4: ["economie", "ridistribuisci"],
  S5: ["azzera", "segnala"],
  S6: ["pari", "pesi"],
  S7: ["e_da_50", "negativa_sotto_60"],
  S8: ["restrittiva", "come_3", "come_5"],
  S9: ["inferiore", "superiore", "manuale"],
  S10: ["graduatoria", "in_servizio"],
  S11: ["e", "d"],
  S12: ["errore", "zero", "esclude"],
  S13: ["come_uno", "mantiene"],
  S14: ["sempre", "solo_sotto_70"],
  S15: ["economie", "ripartita"],
  S16: ["sette", "uno_sette"],
  S17: ["calendario", "lavorativi"],
};
