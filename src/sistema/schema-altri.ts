// Schema of the rest: weighing of objectives, giudizi (R30–R36), merit bands and awards (R39–R45), the cycle (§7), scelte (§8).

import { z } from "zod";
import { cited, count, filled, id, list, percent, positive, ruolo, sceltaId, text } from "./schema-base";

const livello = z.strictObject({ nome: text, alias: list(text), valore: z.number().min(0) });

export const pesatura = z.strictObject({
  criteri: filled(
    z.strictObject({
      id: z.enum(["strategicita", "complessita", "impatto", "economicita"]),
      nome: text,
      livelli: filled(livello),
    }),
  ),
  ...cited,
});

export const giudizi = z.strictObject({
  minimo: z.int(),
  massimo: z.int(),
  voci: filled(z.strictObject({ valore: z.int(), nome: text, alias: list(text), ruolo })),
  sezioni: list(
    z.strictObject({
      id,
      nome: text,
      ruolo: id,
      fattore: id,
      peso: percent,
      voci: filled(text),
      pesi_vincolati: z.boolean(),
      descrizioni: list(text).exactOptional(),
      fonte: text,
    }),
  ),
  ...cited,
});

export const sogliaObiettivo = z.strictObject({ minimo: percent, ...cited });

export const distribuzione = z.strictObject({
  persone_gruppo: positive,
  persone_totale: positive,
  gruppi: positive,
  rapporto_scarto: z.number().min(0),
  distanza_media: z.number().min(0),
  ...cited,
});

const nameAndAlias = { nome: text, alias: list(text) };

export const fasceMerito = z.strictObject({
  minimo: positive,
  massimo: positive,
  vincoli: list(
    z.strictObject({
      fasce: positive,
      prime: positive,
      tetto: percent,
      rapporto: z.number().min(1),
      opzione: id.nullable(),
      fonte: text,
    }),
  ),
  predefinite: filled(z.strictObject({ id, ...nameAndAlias, teste: percent, risorse: percent })),
  accesso: percent,
  struttura: percent,
  mesi_assenza: z.number().min(0).max(12),
  fuori: list(z.strictObject({ id: z.enum(["adeguata", "non_valutabile", "non_adeguata"]), ...nameAndAlias })),
  ...cited,
});

const tetto = { tetto: percent, ...cited };

export const premi = z.strictObject({
  bonus: z.strictObject(tetto),
  progressioni: z.strictObject({ ...tetto, prime: positive }),
  carriera: z.strictObject(tetto),
  risparmi: z.strictObject({
    quota: percent,
    personale: z.strictObject({ numeratore: count, denominatore: positive }),
    ...cited,
  }),
});

export const partenza = z.strictObject({ id, nome: text, evento: id.nullable() });

const giorno = positive.max(31);
const mese = positive.max(12);
/** Years from the one evaluated: a plan is made some years before, its report some years after. */
const anno = z.int().min(-5).max(5);

const termine = z.discriminatedUnion("tipo", [
  z.strictObject({ tipo: z.literal("giorno"), giorno, mese, anno }),
  z.strictObject({ tipo: z.literal("mese"), mese, anno, da_mese: mese.exactOptional() }),
  z.strictObject({ tipo: z.literal("giorni_da"), giorni: count, partenza: id }),
  z.strictObject({ tipo: z.literal("mesi_da"), mesi: count, partenza: id }),
  z.strictObject({ tipo: z.literal("anni_da"), anni: count, partenza: id }),
]);

export const evento = z.strictObject({
  id,
  nome: text,
  fase: text,
  termine,
  soggetti: list(text),
  documenti_in: list(text),
  documenti_out: list(text),
  ...cited,
});

export const scelta = z.strictObject({
  id: sceltaId,
  titolo: text,
  clausola: text,
  fonte: text,
  opzioni: filled(z.strictObject({ id, testo: text, effetto: text })),
});
