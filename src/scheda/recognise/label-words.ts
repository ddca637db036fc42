// The words that labels use, as data: label → wordings, written folded. Adding a wording touches this place alone.

/** Wordings folded; the longest that fits wins. */
export const LABELS = {
  cognome: ["cognome"],
  nome: ["nome"],
  persona: [
    "cognome e nome", "nome e cognome", "cognome nome", "nominativo", "dipendente", "valutato", "valutata", "dirigente", "titolare di p o", "titolare p o", "titolare di posizione organizzativa", "titolare di e q", "nome del dipendente",
    "nominativo dipendente", "dipendente valutato", "dipendente assegnatario", "soggetto valutato", "responsabile", "collaboratore", "segretario comunale", "segretario generale", "segretario", "surname and name", "dirigente assegnatario", "titolare", "responsabile di area", "il dipendente", "il sottoscritto", "personale valutato", "nome e cognome del dipendente",
  ],
  anno: ["anno", "anno di riferimento", "anno di valutazione", "esercizio", "year", "periodo di riferimento", "anno di competenza", "annualita"],
  settore: [
    "settore", "settore principale", "settore servizio", "servizio", "ufficio", "area", "struttura", "unita organizzativa", "struttura di appartenenza", "settore di appartenenza", "direzione", "dipartimento", "department", "area settore", "servizio ufficio", "settore ufficio", "centro di responsabilita", "unita operativa", "u o", "uo", "u o c", "settore servizio ufficio", "struttura organizzativa", "area organizzativa", "ripartizione", "divisione", "cdr", "reparto",
  ],
  categoria: ["categoria", "cat", "categoria giuridica", "inquadramento", "area di inquadramento", "qualifica", "fascia", "fascia di appartenenza", "category", "categoria e profilo", "categoria di inquadramento", "ruolo"],
  valutatore: ["valutatore", "il valutatore", "dirigente valutatore", "soggetto valutatore", "evaluator", "responsabile valutatore", "nome del valutatore"],
  collaboratori: ["collaboratori", "numero collaboratori", "numero di collaboratori", "n collaboratori", "n di collaboratori", "collaboratori assegnati", "numero dei collaboratori", "personale assegnato", "dipendenti assegnati"],
  punteggi_diversi: [
    "numero di punteggi diversi attribuiti ai collaboratori", "numero di punteggi differenti", "numero di punteggi diversi", "numero punteggi differenti", "punteggi differenti", "punteggi diversi", "n punteggi differenti", "n di punteggi differenti", "numero punteggi diversi", "punteggi differenti attribuiti", "numero di punteggi differenti attribuiti",
  ],
  obiettivi_individuali: ["obiettivi individuali assegnati", "obiettivi individuali", "numero obiettivi individuali", "n obiettivi individuali", "numero di obiettivi individuali", "obiettivi individuali assegnati nell anno", "numero obiettivi individuali assegnati"],
  fascia: [
    "livello di premialita", "posizionamento nel livello di premialita", "livello", "livello raggiunto", "livello di performance", "fascia di merito", "fascia di premialita", "fascia di collocazione", "fascia attribuita", "merit level", "livello attribuito", "fascia raggiunta", "livello conseguito", "livello di valutazione", "fascia di punteggio",
    "giudizio finale", "giudizio complessivo", "valutazione dei risultati", "valutazione risultati", "esito", "fascia di valutazione",
  ],
  retribuzione: ["retribuzione", "percentuale di retribuzione", "retribuzione di risultato", "percentuale retribuzione", "retribuzione spettante", "percentuale di premio", "premio percentuale", "percentuale spettante"],
  punteggio: ["valutazione complessiva", "punteggio complessivo", "punteggio finale", "punteggio totale", "valutazione finale", "valutazione totale", "totale punteggio", "totale complessivo", "punteggio", "risultato finale"],
  fondo: ["fondo", "fondo produttivita", "fondo da ripartire", "fondo per la produttivita", "risorse", "risorse disponibili", "risorse da ripartire", "importo da ripartire", "somma da ripartire", "budget", "stanziamento", "fund", "fondo disponibile", "ammontare del fondo", "importo del fondo", "fondo premi", "totale fondo", "fondo salario accessorio", "somma stanziata", "risorse stanziate"],
  economie: ["economie", "economia", "residuo", "residui", "non erogato", "savings", "somme non erogate", "risparmi", "avanzo", "economie da riportare", "somma non erogata", "importo non erogato"],
  struttura: [
    "obiettivi della struttura raggiunti", "raggiungimento obiettivi della struttura", "obiettivi di struttura raggiunti", "raggiungimento degli obiettivi della struttura", "obiettivi peg raggiunti", "raggiungimento obiettivi di peg", "raggiungimento degli obiettivi di peg", "obiettivi raggiunti", "grado di raggiungimento degli obiettivi", "raggiungimento obiettivi",
    "grado di raggiungimento degli obiettivi della struttura", "performance della struttura", "raggiungimento obiettivi struttura", "percentuale di raggiungimento degli obiettivi della struttura",
  ],
  in_servizio: ["personale in servizio", "dipendenti in servizio", "numero dipendenti", "totale dipendenti", "numero dipendenti in servizio", "unita in servizio"],
  obiettivo_strategico: ["obiettivo strategico collegato", "obiettivo strategico", "coerenza con l obiettivo strategico", "obiettivo strategico di riferimento", "collegamento con obiettivo strategico", "obiettivo strategico di appartenenza"],
  titolo: ["titolo", "titolo obiettivo", "titolo dell obiettivo", "denominazione", "obiettivo"],
  coerenza: ["coerenza con missione istituzionale politiche regionali e dati di contesto", "coerenza con missione e politiche regionali", "coerenza con la missione istituzionale", "coerenza", "priorita strategica", "linea di mandato", "priorita", "linea dup"],
  peso_ente: ["peso rispetto alla performance di ente", "peso rispetto all ente", "peso sull ente", "peso rispetto alla performance dell ente", "peso sulla performance di ente"],
  peso_indicatori: ["peso complessivo degli indicatori d impatto", "peso complessivo indicatori d impatto", "peso complessivo degli indicatori", "peso complessivo indicatori", "peso degli indicatori d impatto", "peso complessivo degli indicatori di impatto", "peso complessivo indicatori di impatto"],
  peso_operativi: ["peso complessivo degli obiettivi operativi collegati", "peso complessivo obiettivi operativi", "peso complessivo degli obiettivi operativi", "peso degli obiettivi operativi", "peso complessivo obiettivi operativi collegati"],
  peso_strategico: ["peso rispetto all obiettivo strategico", "peso sull obiettivo strategico", "peso rispetto all obiettivo", "peso nell obiettivo strategico", "peso dell obiettivo operativo"],
  precedente_piano: ["obiettivo presente nel precedente piano", "presente nel precedente piano", "obiettivo presente nel piano precedente"],
  sospeso: ["sospensione cautelare", "sospeso dal servizio"],
  mesi_assenza: ["mesi di assenza", "assenza mesi", "mesi assenza"],
} as const satisfies Record<string, readonly string[]>; // prettier-ignore

export type LabelId = keyof typeof LABELS;
