// Why a figure of a scheda cannot be computed, and what to do about it: one or two sentences for each code.
import type { Problema } from "../calc/problemi";
import { formatNumber, formatScore } from "./numbers";

/** `place` names the cell of an index, where the caller knows it: "riga 3". */
export function describeProblema(problema: Problema, place: (indice: number) => string = placeInList): string {
  switch (problema.code) {
    case "RISULTATO_MANCANTE":
      return "Manca il risultato: senza, il raggiungimento non si calcola. Indicare il valore misurato.";
    case "TARGET_MANCANTE":
      return "Manca il target: indicare il valore da raggiungere.";
    case "VALORE_INIZIALE_MANCANTE":
      return "Manca il valore iniziale, che incremento e riduzione richiedono: indicarlo come quarto argomento.";
    case "TARGET_ZERO":
      return "Il target è 0: il rapporto non si calcola. Correggere il target o scegliere un altro tipo.";
    case "TARGET_UGUALE_INIZIALE":
      return `Il target è uguale al valore iniziale, ${formatNumber(problema.target)}: indicare due valori diversi.`;
    case "SEGNO_NEGATIVO":
      return `Il ${problema.campo} è ${formatNumber(problema.valore)}: un rapporto fra valori negativi non ha senso. Usare incremento o riduzione.`;
    case "VERSO_ERRATO":
      return `Il target ${formatNumber(problema.target)} e il valore iniziale ${formatNumber(problema.valoreIniziale)} non vanno nel verso di ${problema.tipo}: scambiarli o cambiare tipo.`;
    case "SI_NO_NON_VALIDO":
      return `Il risultato è ${formatNumber(problema.valore)}: per il tipo sì/no indicare sì o no, VERO o FALSO, 1 o 0.`;
    case "NESSUN_VALORE":
      return "Non c'è nessun valore: indicare le celle con i valori.";
    case "VALORE_MANCANTE":
      return `Manca il valore (${problema.indici.map(place).join("; ")}): compilarlo, oppure decidere con la scelta S12 se conta zero o resta fuori.`;
    case "PESO_MANCANTE":
      return `Manca il peso (${problema.indici.map(place).join("; ")}): indicarlo, oppure non indicarne nessuno.`;
    case "PESO_NON_VALIDO":
      return `Il peso (${place(problema.indice)}) è ${formatNumber(problema.valore)}: indicare un numero non negativo.`;
    case "NUMERO_PESI":
      return `I valori sono ${formatNumber(problema.valori)} e i pesi ${formatNumber(problema.pesi)}: indicare un peso per ogni valore.`;
    case "PESI_SOMMA":
      return describeSomma(problema.somma, problema.differenza, problema.atteso, problema.gruppo === "lati");
    case "PESI_NULLI":
      return "La somma dei pesi è 0: indicare almeno un peso maggiore di 0.";
    case "LATO_VUOTO":
      return `Il peso ${problema.lato === "indicatori" ? "degli indicatori" : "degli operativi"} è ${formatNumber(problema.peso)} ma non ci sono valori: aggiungerli o dare il peso all'altro lato.`;
    case "CATEGORIA_SCONOSCIUTA":
      return `La categoria «${problema.categoria}» non ha pesi nel sistema. Categorie ammesse: ${problema.ammesse.join(", ")}.`;
    case "FATTORE_SCONOSCIUTO":
      return `Il fattore «${problema.fattore}» non è nel sistema. Fattori ammessi: ${problema.ammessi.join(", ")}.`;
    case "CONTEGGIO_NON_VALIDO":
      return `«${problema.campo}» è ${formatNumber(problema.valore)}: indicare un numero intero non negativo.`;
    case "NUMERO_PERCENTUALI":
      return `Le percentuali sono ${formatNumber(problema.date)} e i fattori della categoria ${formatNumber(problema.attese)}: indicare una cella per ogni fattore, nell'ordine della scheda, anche per quelli con peso 0.`;
    case "PERCENTUALE_MANCANTE":
      return `Manca la percentuale del fattore ${problema.fattore}: compilarla.`;
    case "PERCENTUALE_FUORI_SCALA":
      return `Il fattore ${problema.fattore} ha ${formatNumber(problema.valore)}: deve stare fra 0 e ${formatNumber(problema.massimo)}.`;
    case "ATTRIBUITO_FUORI_SCALA":
      return `Al fattore ${problema.fattore} sono attribuiti ${formatNumber(problema.valore)} punti: devono stare fra 0 e ${formatNumber(problema.massimo)}.`;
    case "DIFFERENZIAZIONE_NON_PREVISTA":
      return notFound(problema.sistema, "i punti per la differenziazione", "arsac-2017");
    case "PUNTEGGIO_FUORI_SCALA":
      return `Il punteggio è ${formatNumber(problema.valore)}: deve stare fra 0 e 100.`;
    case "FASCE_NON_PREVISTE":
      return notFound(problema.sistema, "fasce sul punteggio", "arsac-2017");
    case "RETRIBUZIONE_NON_PREVISTA":
      return notFound(problema.sistema, "la retribuzione per fascia", "arsac-2017");
    case "RUOLO_SCONOSCIUTO":
      return `Il ruolo «${problema.ruolo}» non è nel sistema. Ruoli ammessi: ${problema.ammessi.join(", ")}.`;
    case "RUOLO_MANCANTE":
      return `A questo punteggio la fascia dipende dal ruolo: indicare ${problema.ammessi.join(" o ")}.`;
    case "NESSUNA_FASCIA":
      return `Il punteggio ${formatScore(problema.punteggio)} non rientra in nessuna fascia del testo: scegliere nel riquadro PERF come leggerlo.`;
    case "PESATURA_NON_PREVISTA":
      return notFound(problema.sistema, "la pesatura degli obiettivi", "po-livelli");
    case "GIUDIZI_NON_PREVISTI":
      return notFound(problema.sistema, "una scala di giudizi", "po-livelli");
    case "ORGANIZZATIVA_NON_PREVISTA":
      return notFound(problema.sistema, "la soglia degli obiettivi raggiunti", "po-livelli");
    case "LIVELLO_SCONOSCIUTO":
      return `«${problema.criterio}» è «${problema.valore}», che non è un livello ammesso: ${problema.ammessi.join(", ")}.`;
    case "LIVELLO_MANCANTE":
      return `Manca il livello di «${problema.criterio}»: indicare ${problema.ammessi.join(", ")}.`;
    case "GIUDIZIO_MANCANTE":
      return `Manca il giudizio (${problema.indici.map(place).join("; ")}): compilarlo.`;
    case "GIUDIZIO_FUORI_SCALA":
      return `Il giudizio (${place(problema.indice)}) è ${formatNumber(problema.valore)}: indicare un numero intero fra ${problema.minimo} e ${problema.massimo}.`;
    case "PESI_SEGRETARIO_MANCANTI":
      return "Con la scelta S6 = pesi servono i pesi delle due medie del Segretario: calcolarle nel riquadro PERF o scegliere S6 = pari.";
  }
}

function describeSomma(somma: number, differenza: number, atteso: number, sides: boolean): string {
  const gap = formatNumber(Math.abs(differenza));
  const which = sides ? "I pesi di indicatori e operativi" : "I pesi";
  return `${which} sommano a ${formatNumber(somma)}: ${differenza > 0 ? `${gap} in più di` : `mancano ${gap} a`} ${formatNumber(atteso)}. Correggerli.`;
}

function notFound(sistema: string, what: string, example: string): string {
  return `Il sistema ${sistema} non prevede ${what}. Indicarne un altro, per esempio ${example}.`;
}

function placeInList(indice: number): string {
  return `posto ${indice + 1}`;
}
