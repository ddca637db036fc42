// Why a share, a merit band or a date cannot be computed, and what to do about it: one or two sentences for each code.
import type { ProblemaPremi } from "../calc/problemi-premi";
import { formatDate, formatEuro, formatNumber, formatPercent } from "./numbers";

/** Places of a list count from 1 for people. */
export function describeProblemaPremi(problema: ProblemaPremi): string {
  switch (problema.code) {
    case "FASCE_MERITO_NON_PREVISTE":
      return `Il sistema ${problema.sistema} non prevede fasce di merito. Scegliere un sistema che le abbia, per esempio belluno-2011.`;
    case "IN_SERVIZIO_NON_VALIDO":
      return `Il personale in servizio è ${formatNumber(problema.valore)}, meno delle ${formatNumber(problema.minimo)} persone elencate o non un numero intero. Indicare quante persone sono in servizio.`;
    case "RISORSE_NON_VALIDE":
      return `Le risorse sono ${formatNumber(problema.valore)}. Indicare un importo in euro non negativo.`;
    case "PARITA_DA_DECIDERE":
      return `Persone a pari punteggio a cavallo tra due fasce, ai posti ${placesOf(problema.persone)} dell'elenco: con la scelta S9 = manuale il valutatore deve prima assegnarle a una fascia.`;
    case "FONDO_NON_PREVISTO":
      return `Il sistema ${problema.sistema} non prevede il riparto di un fondo per coefficienti. Scegliere un sistema che lo abbia, per esempio arsac-2017.`;
    case "NESSUNA_PERSONA":
      return "Non c'è nessuna persona tra cui ripartire il fondo. Indicare almeno un coefficiente.";
    case "FONDO_NON_VALIDO":
      return `Il fondo è ${formatNumber(problema.valore)}. Indicare un importo in euro non negativo.`;
    case "COEFFICIENTE_NON_VALIDO":
      return `Il coefficiente al posto ${placeOf(problema.indice)} è ${formatNumber(problema.valore)}. Indicare un numero maggiore di 0.`;
    case "RETRIBUZIONE_NON_VALIDA":
      return `La retribuzione al posto ${placeOf(problema.indice)} è ${formatNumber(problema.valore)}. Indicare una percentuale da 0 a 100.`;
    case "PRESENZA_NON_VALIDA":
      return `La presenza al posto ${placeOf(problema.indice)} è ${formatNumber(problema.valore)}. Indicare la parte dell'anno in servizio, da 0 a 1.`;
    case "RISPARMI_NON_PREVISTI":
      return `Il sistema ${problema.sistema} non prevede la destinazione dei risparmi. Scegliere un sistema che la abbia, per esempio belluno-2011.`;
    case "RISPARMI_NON_VALIDI":
      return `I risparmi sono ${formatNumber(problema.valore)}. Indicare un importo in euro non negativo, per esempio ${formatEuro(100)}.`;
    case "QUOTA_RISPARMI_NON_VALIDA":
      return `La quota dei risparmi è ${formatNumber(problema.valore)}. Indicare una percentuale da 0 a ${formatPercent(problema.massimo)}.`;
    case "EVENTO_SCONOSCIUTO":
      return `L'evento «${problema.evento}» non è nel calendario del sistema. Eventi ammessi: ${problema.ammessi.join(", ")}.`;
    case "ANNO_NON_VALIDO":
      return `L'anno ${String(problema.anno)} non è un anno del calendario. Indicare l'anno valutato con quattro cifre.`;
    case "PARTENZA_MANCANTE":
      return `Il termine di «${problema.evento.nome}» decorre da una data che manca: ${problema.partenza.nome}. Indicarla come data di partenza.`;
    case "PARTENZA_NON_VALIDA":
      return `La data di partenza (${problema.partenza.nome}) è ${formatDate(problema.valore)}, che non è una data utilizzabile. Indicare una data.`;
  }
}

function placeOf(indice: number): string {
  return formatNumber(indice + 1);
}

function placesOf(indici: readonly number[]): string {
  return indici.map(placeOf).join(", ");
}
