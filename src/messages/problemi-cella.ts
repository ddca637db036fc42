// Why a figure cannot be computed, where Excel shows a sentence (#VALORE!, #N/D): the codes are Italian words already, so the
// sentence is made of them with the facts and the cure.
import type { Problema } from "../calc/problemi";
import type { ProblemaPremi } from "../calc/problemi-premi";
import { tellSomma } from "./functions";
import { formatNumber } from "./numbers";

type Told = Problema | ProblemaPremi;

/** Cures, by the end of the code. */
const CURES: readonly (readonly [end: RegExp, cure: string])[] = [
  [/NON_PREVIST[AEIO]$/, "indicare un altro sistema"],
  [/MANCANTE$|^NESSUN_/, "compilare la cella"],
  [/^NUMERO/, "indicare una cella per fattore"],
  [/NULLI|VUOTO/, "correggere i pesi"],
  [/FASCIA/, "decidere con le scelte come leggere il testo"],
];

/** "Percentuale mancante (1b): compilare la cella." `place` names the cell of an index. */
export function tellProblema(problema: Told, place: (indice: number) => string): string {
  if (problema.code === "PESI_SOMMA") return tellSomma(problema.somma, problema.differenza, problema.atteso);
  const { code, ...facts } = problema;
  const words = code.toLowerCase().replaceAll("_", " ");
  const ammessi = "ammessi" in problema ? problema.ammessi : [];
  const cure = ammessi.length > 0 ? `indicare ${ammessi.join(", ")}` : CURES.find(([end]) => end.test(code))?.[1];
  const told = Object.entries(facts).flatMap(([name, fact]: [string, unknown]) => tellFact(name, fact, place));
  const detail = told.length === 0 ? "" : ` (${told.join(", ")})`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${detail}: ${cure ?? "correggere"}.`;
}

function tellFact(name: string, fact: unknown, place: (indice: number) => string): readonly string[] {
  if (name === "indici") return (fact as readonly number[]).map(place);
  if (typeof fact === "number") return [`${name} ${formatNumber(fact)}`];
  if (typeof fact === "string") return [fact];
  // The departure of a term.
  return name === "partenza" ? [(fact as { readonly nome: string }).nome] : [];
}
