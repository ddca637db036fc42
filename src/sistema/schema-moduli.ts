// Schema of the forms that a document prints: their texts and whom they are for. Their figures come from the rest of the sistema.

import { z } from "zod";
import { id, list, text } from "./schema-base";

export const printedModulo = z.strictObject({
  modulo: z.enum([
    "obiettivo_strategico",
    "obiettivo_operativo",
    "assegnazione",
    "valutazione",
    "comportamenti",
    "relazione",
  ]),
  categorie: list(id),
  numero: text,
  titolo: text,
  sottotitolo: text.exactOptional(),
  persona: text.exactOptional(),
  struttura: list(text),
  note: list(z.strictObject({ per: text.exactOptional(), testo: text })),
  riquadri: list(z.strictObject({ titolo: text, istruzioni: text.exactOptional() })),
  firme: list(text),
  scala: list(z.strictObject({ valore: z.int(), testo: text })).exactOptional(),
  ricostruito: z.literal(true).exactOptional(),
  fonte: text,
});
