// The words that headings use, as data: column → wordings, written folded (lower case, no accents, no punctuation).
// A heading matches when one of its parts (offices write two languages, or two words, with a slash) is or starts with a wording.

export const HEADINGS = {
  codice: ["cod", "codice", "n", "no", "nr", "num", "numero", "n ord", "id", "progr", "progressivo", "n progr"],
  fattore: [
    "fattore di valutazione", "fattori di valutazione", "fattore", "fattori", "fattore valutativo", "fattori valutativi",
    "elemento di valutazione", "ambito di valutazione", "ambiti di valutazione", "area di valutazione", "criterio di valutazione", "criteri di valutazione", "componente", "componenti", "ambito", "ambiti", "criterio", "criteri", "dimensione di valutazione", "dimensioni di valutazione", "oggetto di valutazione", "oggetto della valutazione", "parametro di valutazione", "parametri di valutazione", "elementi di valutazione", "macro fattore", "voce di valutazione", "voci di valutazione",
  ],
  peso: [
    "peso", "pesi", "peso attribuito", "peso percentuale", "peso in percentuale", "ponderazione", "pesatura", "peso fattore", "peso dell obiettivo", "peso obiettivo", "peso indicatore", "peso dell indicatore",
    "punteggio massimo", "punteggio max", "punti massimi", "punti max", "max punti", "max", "massimo", "punteggio massimo attribuibile", "valore massimo", "punti massimi attribuibili", "peso max", "p max", "weight",
    "valore max", "punti attribuibili", "punteggio attribuibile", "punteggi attribuibili", "punteggio max attribuibile", "punti max attribuibili", "max attribuibile", "massimo attribuibile", "punteggio disponibile", "punti disponibili", "max punteggio", "punteggio teorico", "valore ponderale", "peso massimo", "peso relativo del fattore", "peso del fattore", "peso assegnato", "maximum", "maximum points", "max points", "maximum score",
  ],
  percentuale: [
    "percentuale conseguita", "conseguita", "percentuale risultante", "risultante dalla misurazione", "percentuale risultante dalla misurazione", "grado di raggiungimento", "livello di raggiungimento",
    "percentuale raggiunta", "raggiunta", "percentuale ottenuta", "valutazione percentuale", "achieved",
  ],
  misurato: [
    "punteggio risultante dalla misurazione", "punteggio risultante", "punteggio misurato", "punti misurati", "punteggio da misurazione", "risultato della misurazione", "risultato misurazione", "esito della misurazione",
    "punteggio calcolato", "punti risultanti", "misurazione", "punteggio risultante da misurazione", "measured points", "measured score",
  ],
  attribuito: [
    "punteggio attribuito", "punti attribuiti", "punteggio assegnato", "punti assegnati", "punteggio conseguito", "punti conseguiti", "punteggio ottenuto", "punti ottenuti", "punteggio dato", "valutazione attribuita", "punti", "points given", "points awarded", "points", "score given", "punteggio attribuito dal valutatore", "punteggio definitivo",
  ],
  note: [
    "note del valutatore", "note", "nota", "motivazione", "motivazioni", "annotazioni", "annotazione", "osservazioni", "osservazioni del valutatore", "commenti", "motivazione dello scostamento", "giustificazione", "remarks",
  ],
  obiettivo: [
    "obiettivo", "obiettivi", "obiettivo operativo", "obiettivi operativi", "obiettivo gestionale", "obiettivi gestionali", "descrizione obiettivo", "descrizione dell obiettivo", "titolo obiettivo", "obiettivo di performance",
    "obiettivi individuali", "obiettivo individuale", "denominazione obiettivo", "obiettivo assegnato", "obiettivi assegnati", "titolo dell obiettivo", "obiettivo indicatori",
  ],
  obiettivo_strategico: [
    "obiettivo strategico", "obiettivi strategici", "obiettivo strategico collegato", "obiettivo strategico di riferimento", "collegamento strategico", "linea strategica", "priorita strategica", "indirizzo strategico", "macroarea", "macro area", "area strategica", "linea dup", "obiettivo dup",
  ],
  indicatore: [
    "indicatore", "indicatori", "indicatore di performance", "indicatori di performance", "descrizione indicatore", "descrizione dell indicatore", "indicatore di risultato", "titolo indicatore", "indicatore di impatto", "indicatori d impatto", "parametro", "indicatore formula",
  ],
  titolo: ["titolo", "titolo indicatore", "denominazione"],
  tipo: ["tipo indicatore", "tipo di indicatore", "tipologia indicatore", "tipologia di indicatore", "verso", "direzione", "tipo", "tipologia"],
  unita: ["unita di misura", "u m", "um", "unita", "u di m", "unita misura"],
  valore_iniziale: ["valore iniziale", "val iniz", "val iniziale", "v iniziale", "valore di partenza", "situazione iniziale", "valore base", "baseline", "valore storico", "valore attuale", "dato di partenza"],
  target: [
    "target", "valore atteso", "risultato atteso", "valore obiettivo", "target finale", "target annuale", "traguardo", "target al 31 dicembre", "target 31 dicembre", "target 31 12", "target al 31 12", "valore target", "target atteso", "valore",
  ],
  target_giugno: ["target al 30 giugno", "target 30 giugno", "target 30 06", "target al 30 06", "target 30 6", "target intermedio", "target i semestre", "target primo semestre"],
  risultato: [
    "risultato", "risultati", "risultato ottenuto", "risultato conseguito", "risultato raggiunto", "valore raggiunto", "valore conseguito", "consuntivo", "valore a consuntivo", "valore misurato", "risultato al 31 dicembre", "risultato 31 12", "risultato finale", "valore rilevato", "valore finale", "realizzato", "valore realizzato",
  ],
  risultato_giugno: ["risultato al 30 giugno", "risultato 30 giugno", "risultato 30 06", "risultato al 30 06", "risultato intermedio", "risultato i semestre"],
  pr: [
    "pr", "percentuale di raggiungimento", "raggiungimento", "di raggiungimento", "grado di raggiungimento", "livello di raggiungimento", "percentuale raggiungimento", "percentuale di realizzazione", "realizzazione", "grado di realizzazione", "avanzamento", "stato di avanzamento", "percentuale di avanzamento", "percentuale avanzamento", "raggiunto", "conseguimento", "percentuale di conseguimento",
  ],
  fonte: ["fonte", "fonti", "fonte dei dati", "fonte dati", "fonti dei dati", "fonte del dato"],
  periodo: ["periodo", "trimestre", "semestre", "quadrimestre"],
  elemento: ["elementi di dettaglio", "elemento di dettaglio", "elementi", "elemento", "competenza", "competenze", "competenze e comportamenti", "comportamento", "comportamenti", "comportamenti attesi"],
  descrizione: ["descrizione", "descrizione eventuali indicatori", "descrizione ed eventuali indicatori", "che cosa si valuta", "declaratoria", "descrizione indicatori", "azioni", "azione"],
  strategicita: ["strategicita", "importanza politica", "rilevanza strategica", "grado di strategicita"],
  complessita: ["complessita", "grado di complessita", "realizzabilita"],
  impatto: ["impatto", "impatto esterno", "impatto interno", "impatto esterno interno", "impatto esterno e o interno"],
  economicita: ["economicita", "efficienza economica"],
  incidenza: ["incidenza", "incidenza percentuale", "peso relativo", "quota", "peso sul totale", "incidenza sul totale"],
  item: [
    "item", "items", "fattore item", "fattori item", "item fattore", "macro fattori item", "voce", "comportamento", "comportamenti", "comportamento organizzativo", "comportamenti manageriali", "fattore", "fattori", "competenza", "competenze", "elemento",
  ],
  giudizio: ["giudizio", "giudizio da 1 a 7", "giudizio 1 7", "giudizio espresso", "valutazione da 1 a 7", "valutazione 1 7", "voto", "punteggio da 1 a 7", "punteggio 1 7", "grado", "rating", "valutazione"],
  prodotto: ["prodotto", "peso x giudizio", "peso per giudizio", "totale ponderato", "punteggio ponderato", "ponderato", "punti ponderati"],
  nome: [
    "cognome e nome", "nome e cognome", "nominativo", "nominativi", "dipendente", "dipendenti", "nome", "cognome nome", "cognome", "valutato", "personale", "nome dipendente", "nominativo dipendente", "dirigente", "collaboratore", "employee", "persona", "titolare di p o", "titolare p o", "titolare di posizione organizzativa", "titolare di e q", "titolare", "titolari di p o", "incaricato di p o",
  ],
  nome_proprio: ["nome"],
  categoria: ["categoria", "cat", "cat giuridica", "categoria giuridica", "area di inquadramento", "inquadramento", "qualifica", "area professionale", "category", "profilo e categoria", "cat econ", "categoria di inquadramento"],
  settore: ["settore", "servizio", "ufficio", "area", "struttura", "unita organizzativa", "settore servizio", "struttura di appartenenza", "settore di appartenenza", "direzione", "dipartimento", "reparto", "struttura assegnataria", "strutturaassegnataria", "centro di responsabilita", "cdr", "department"],
  valutatore: ["valutatore", "dirigente valutatore", "responsabile valutatore", "soggetto valutatore", "nome valutatore", "evaluator"],
  anno: ["anno", "anno di riferimento", "esercizio", "year"],
  punteggio: [
    "punteggio", "punteggio totale", "punteggio complessivo", "punteggio finale", "totale", "totale punteggio", "totale punti", "valutazione", "valutazione finale", "valutazione complessiva", "punti totali", "punteggio individuale", "voto finale", "score", "esito",
  ],
  fascia: [
    "fascia", "livello", "fascia di merito", "livello di premialita", "fascia di premialita", "livello di performance", "fascia di valutazione", "livello premialita", "fascia merito", "livello raggiunto", "fascia prestazionale", "fascia di collocazione", "posizionamento", "posizionamento nel livello di premialita", "level", "livello di valutazione",
  ],
  retribuzione: ["retribuzione", "percentuale retribuzione", "retribuzione di risultato", "percentuale di retribuzione", "retribuzione percentuale", "premio percentuale", "percentuale premio", "quota premio", "percentuale spettante", "pay", "percentuale di premio"],
  coefficiente: ["coefficiente", "coeff", "coefficiente di categoria", "parametro categoria", "coefficient", "coeff categoria", "parametro"],
  presenza: ["presenza", "presenze", "quota presenza", "coefficiente di presenza", "percentuale presenza", "percentuale di presenza", "presence"],
  mesi: ["mesi", "mesi di presenza", "mesi presenza", "mesi di servizio", "mesi servizio", "mesi lavorati", "mesi in servizio"],
  giorni: ["giorni di presenza", "giorni presenza", "giorni di servizio", "giorni lavorati", "giorni in servizio", "gg presenza", "gg di presenza", "gg servizio", "gg lavorati", "giorni"],
  mesi_assenza: ["mesi di assenza", "mesi assenza", "assenza mesi", "assenze mesi", "assenza in mesi", "mesi assente"],
  part_time: ["part time", "percentuale part time", "pt"],
  importo: ["importo", "importo spettante", "importo premio", "premio", "premio spettante", "premio individuale", "compenso", "somma spettante", "importo lordo", "importo erogato", "quota spettante", "euro", "amount", "produttivita", "importo da liquidare", "retribuzione di risultato euro"],
  posto: ["posto", "posizione", "posizione in graduatoria", "pos", "graduatoria", "ordine", "rank", "n in graduatoria", "posto in graduatoria"],
  bonus: ["bonus", "bonus delle eccellenze", "bonus eccellenze", "bonus eccellenza", "bonus annuale delle eccellenze"],
  innovazione: ["premio per l innovazione", "premio innovazione", "innovazione", "premio annuale per l innovazione"],
  alta_formazione: ["alta formazione", "percorso di alta formazione", "accesso ad alta formazione"],
  progressione: ["progressione", "progressione economica", "progressioni", "progressioni economiche", "peo", "progressione orizzontale"],
  sospeso: ["sospeso", "sospensione", "sospensione cautelare", "in sospensione"],
  collaboratori: ["collaboratori", "numero collaboratori", "n collaboratori", "numero di collaboratori"],
} as const satisfies Record<string, readonly string[]>; // prettier-ignore

export type ColumnId = keyof typeof HEADINGS;
