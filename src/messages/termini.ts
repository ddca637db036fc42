// The terms of the cycle in words (rules §7): what stands in the calendar where a date cannot be computed.
import type { Partenza, Termine } from "../sistema/types";
import { formatNumber } from "./numbers";

const MONTHS = [
  "gennaio",
  "febbraio",
  "marzo",
  "aprile",
  "maggio",
  "giugno",
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
] as const;

const SINGULAR: Readonly<Record<string, string>> = { giorni: "giorno", mesi: "mese", anni: "anno" };

/** "entro 10 giorni da: richiesta di conciliazione", "entro il 31 gennaio", "entro febbraio dell'anno seguente". */
export function describeTermine(termine: Termine, partenze: readonly Partenza[]): string {
  switch (termine.tipo) {
    case "giorno":
      return `entro il ${termine.giorno} ${monthName(termine.mese)}${yearOf(termine.anno)}`;
    case "mese":
      return termine.da_mese === undefined
        ? `entro ${monthName(termine.mese)}${yearOf(termine.anno)}`
        : `da ${monthName(termine.da_mese)} a ${monthName(termine.mese)}${yearOf(termine.anno)}`;
    default:
      return describeDecorrenza(termine, partenze);
  }
}

/** A term that runs from a date which is not known. */
export function describeDecorrenza(
  termine: Exclude<Termine, { tipo: "giorno" | "mese" }>,
  partenze: readonly Partenza[],
): string {
  const partenza = nameOf(termine.partenza, partenze);
  switch (termine.tipo) {
    case "giorni_da":
      return describeDa(termine.giorni, "giorni", partenza);
    case "mesi_da":
      return describeDa(termine.mesi, "mesi", partenza);
    case "anni_da":
      return describeDa(termine.anni, "anni", partenza);
  }
}

/** "entro 10 giorni lavorativi", "entro un mese"; no distance at all is "alla data". */
export function describeDistanza(quanti: number, unita: string, lavorativi: boolean): string {
  if (quanti === 0) return "alla data";
  const counted = quanti === 1 ? `un ${SINGULAR[unita] ?? unita}` : `${formatNumber(quanti)} ${unita}`;
  const working = quanti === 1 ? " lavorativo" : " lavorativi";
  return `entro ${counted}${lavorativi ? working : ""}`;
}

function describeDa(quanti: number, unita: string, partenza: string): string {
  return `${describeDistanza(quanti, unita, false)} ${quanti === 0 ? "di" : "da"}: ${partenza}`;
}

/** A departure that the sistema does not describe goes by its id. */
function nameOf(id: string, partenze: readonly Partenza[]): string {
  return partenze.find((partenza) => partenza.id === id)?.nome ?? id;
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? String(month);
}

function yearOf(offset: number): string {
  if (offset === 0) return "";
  return offset === 1 ? " dell'anno seguente" : " dell'anno precedente";
}
