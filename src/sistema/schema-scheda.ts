// Schema of what a scheda is made of: categorie, fattori, weights, limits, factor 2, bands, threshold (R13–R27, R35).

import { z } from "zod";
import { cited, count, filled, id, list, percent, positive, ruolo, sceltaId, text } from "./schema-base";

export const categoria = z.strictObject({
  id,
  nome: text,
  alias: list(text),
  ruolo: id.exactOptional(),
  variante_di: id.exactOptional(),
  fonte: text,
});

export const fattore = z.strictObject({
  id,
  nome: text,
  misura: z.enum(["percentuale", "punti"]),
  alias: list(text),
  fonte: text,
});

export const pesiCategoria = z.strictObject({
  categoria: id,
  fattori: filled(z.strictObject({ fattore: id, peso: percent })),
  fonte: text,
});

export const riallocazione = z.strictObject({
  quando: z.enum(["nessun_obiettivo_individuale", "un_collaboratore"]),
  da: id,
  a: id,
  ...cited,
});

const limite = z.strictObject({ massimo: positive, ...cited });

export const limiti = z.strictObject({
  obiettivi_strategici: limite.exactOptional(),
  obiettivi_individuali: limite.exactOptional(),
  indicatori_per_obiettivo_individuale: limite.exactOptional(),
  elementi: limite.exactOptional(),
});

export const differenziazione = z.strictObject({
  fattore: id,
  classi: filled(
    z.strictObject({ da: count, a: count.nullable(), da_inclusa: z.boolean(), punti: z.number().min(0).max(100) }),
  ),
  ...cited,
});

export const elementi = z.strictObject({
  categorie: filled(id),
  voci: filled(text),
  descrizioni: list(text).exactOptional(),
  fonte: text,
});

export const misurazione = z.strictObject({
  regola: z.enum(["R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R18"]),
  fonte: text,
});

const fascia = z.strictObject({
  id,
  nome: text,
  livello: text,
  giudizio: text.nullable(),
  da: percent,
  a: percent,
  da_inclusa: z.boolean(),
  a_inclusa: z.boolean(),
  alias: list(text),
  in_graduatoria: z.boolean(),
  retribuzione: percent.nullable(),
});

const variante = z.strictObject({
  scelta: sceltaId,
  opzione: id,
  ruolo,
  fascia: id,
  da: percent.exactOptional(),
  da_inclusa: z.boolean().exactOptional(),
  a: percent.exactOptional(),
  a_inclusa: z.boolean().exactOptional(),
});

export const fasce = z.strictObject({
  tabelle: filled(z.strictObject({ ruolo, decimali: z.int().min(0).max(2), voci: filled(fascia), ...cited })),
  lettura: sceltaId.nullable(),
  varianti: list(variante),
});

export const soglia = z.strictObject({
  punteggio: percent,
  fattore: percent,
  fattore_minimo: percent,
  ammessi: count,
  esclusi: list(id),
  ...cited,
});
