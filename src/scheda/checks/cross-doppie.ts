// The same person with two schede of one kind for one year (DUPLICATO).
import type { Finding } from "../finding";
import type { AnyScheda } from "../kinds/index";
import type { Label } from "../recognise/labels";
import { finding } from "./build";
import type { Where } from "./build";
import { sameKey } from "./persona-key";

type Personal = Extract<AnyScheda, { readonly kind: "valutazione" | "assegnazione" | "comportamenti" }>;

const isPersonal = (scheda: AnyScheda): scheda is Personal =>
  (scheda.kind === "valutazione" || scheda.kind === "assegnazione" || scheda.kind === "comportamenti") &&
  !scheda.inBianco;

export function checkDoppie(read: readonly AnyScheda[]): readonly Finding[] {
  const seen = new Map<string, Personal>();
  return read.filter(isPersonal).flatMap((scheda): readonly Finding[] => {
    if (scheda.persona === undefined) return [];
    const key = [scheda.kind, sameKey(scheda.persona), scheda.anno ?? "", partsOf(scheda)].join("|");
    const first = seen.get(key);
    if (!first) {
      seen.set(key, scheda);
      return [];
    }
    const facts = { caso: "persona", persona: scheda.persona, foglio: first.sheet };
    return [finding(scheda, "DUPLICATO", placeOf(scheda), { facts, found: scheda.persona, field: "persona" })];
  });
}

/** A form for each part of the evaluation (sheets A and A1) is no repetition. */
function partsOf(scheda: Personal): string {
  if (scheda.kind !== "comportamenti") return "";
  return scheda.sezioni
    .map(({ titolo, sezione }) => sezione?.id ?? titolo)
    .sort()
    .join();
}

function placeOf({ around, rect }: Personal): Where {
  const isName = ({ id, text }: Label): boolean =>
    (id === "persona" || id === "cognome" || id === "nome") && text !== "";
  return around.above.find(isName)?.at ?? { ...rect, bottom: rect.top };
}
