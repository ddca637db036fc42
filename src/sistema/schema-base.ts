// The small pieces of the schema of a sistema. Nothing is coerced: "85" is not 85 and a blank text is no text.

import { z } from "zod";

// The add-in's content security policy forbids code made at run time.
z.config({ jitless: true });

export const text = z.string().regex(/\S/u);
/** Names that figures use to refer to each other: no blanks, so that they can be typed in a formula. */
export const id = z.string().regex(/^[\p{L}\p{N}_-]+$/u);
export const list = <T extends z.ZodType>(item: T) => z.array(item);
export const filled = <T extends z.ZodType>(item: T) => z.array(item).min(1);
export const percent = z.number().min(0).max(100);
export const count = z.int().min(0);
export const positive = z.int().min(1);
export const cited = { regola: text, fonte: text };
export const citation = z.strictObject(cited);
export const ruolo = id.nullable();

export const sceltaId = z.enum([
  "S1",
  "S2",
  "S3",
  "S4",
  "S5",
  "S6",
  "S7",
  "S8",
  "S9",
  "S10",
  "S11",
  "S12",
  "S13",
  "S14",
  "S15",
  "S16",
  "S17",
]);
