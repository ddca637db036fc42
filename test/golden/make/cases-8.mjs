// Summaries: shares where everybody is paid whole, several years side by side, evaluators and structures person by person, own words.
const euro = (v) => ({ v, fmt: "#,##0.00" });
const sheet = (name, rows, more = {}) => ({ name, blocks: [{ rows }], ...more });
const riepilogo = (name, more = {}) => ({ kind: "riepilogo", sheet: name, ...more });
const AVVISI = new Set(["FASCIA_AMBIGUA", "DISTRIBUZIONE_ANOMALA", "QUOTE_DIVERSE", "PARITA_AL_TAGLIO", "VALUTATORE_NON_UNICO", "SCALA_MISTA", "NUMERO_TESTO"]);
const promise = (sistema, schede, must, why, more = {}) => ({
  sistema,
  ...(sistema === "arsac-2017" ? {} : { riconosciuto: true }),
  schede,
  must,
  may: [],
  clean: must.length === 0,
  exit: must.some(({ code }) => !AVVISI.has(code)) ? 1 : 0,
  why,
  ...more,
});

const quote = {
  file: "85_quote_e_anni_affiancati",
  sheets: [
    sheet("Tutti interi", [["Riepilogo valutazioni anno 2020"], ["Dipendente", "Punteggio", "Livello", "Retribuzione"], ["Alfa Anna", 95, 1, 1], ["Alfa Piero", 97, 1, 1], ["Alfa Ida", 40, 4, 0]]),
    sheet("Frazioni", [["Riepilogo valutazioni anno 2020 – frazioni"], ["Dipendente", "Punteggio", "Livello", "Retribuzione"], ["Beta Anna", 95, 1, 1], ["Beta Piero", 85, 2, 0.8], ["Beta Ida", 60, 3, 0.8]]),
    sheet("Due anni", [["Confronto 2020 – 2021"], ["Dipendente", "Punteggio 2020", "Livello 2020", "Punteggio 2021", "Livello 2021"], ["Delta Anna", 95, 1, 85, 2], ["Delta Piero", 85, 2, 95, 1]]),
    sheet("Retribuzione mista", [["Riepilogo valutazioni anno 2020 – mista"], ["Dipendente", "Punteggio", "Livello", "Retribuzione"], ["Iota Anna", 95, 1, 100], ["Iota Piero", 85, 2, 80], ["Iota Ida", 60, 3, 0.6]]),
    sheet("Su cento", [["Riepilogo valutazioni anno 2020 – su cento"], ["Cognome e Nome del dipendente", "Categoria giuridica", "Valutazione (su 100)", "Livello premialità"], ["Kappa Anna", "C1", 95, "1° - Eccellenza"], ["Kappa Piero", "D3", 85, "2° - Distinzione"], ["Kappa Ida", "B3", 50, "4° - Prestazione inadeguata"]]),
    sheet("Giudizio", [["Riepilogo valutazioni anno 2020 – giudizi"], ["Nominativo", "Punteggio conseguito", "Giudizio sintetico"], ["Omega Anna", 95, "Pienamente conforme"], ["Omega Piero", 85, "Parzialmente conforme"], ["Omega Ida", 55, "Parzialmente conforme"]]),
  ],
  expected: promise(
    "arsac-2017",
    ["Tutti interi", "Frazioni", "Due anni", "Retribuzione mista", "Su cento", "Giudizio"].map((name) => riepilogo(name)),
    [
      { code: "RETRIBUZIONE_ERRATA", sheet: "Frazioni", cell: "D5" },
      { code: "SCALA_MISTA", sheet: "Retribuzione mista", cell: "D5" },
      { code: "FASCIA_ERRATA", sheet: "Giudizio", cell: "C4" },
    ],
    "Percentuali scritte come quote, due anni in colonne affiancate, livelli e giudizi con parole proprie.",
  ),
};

const riparto = {
  file: "86_riparto_del_fondo",
  sheets: [
    sheet("Esempio", [
      ["Produttività 2020 – riparto"],
      ["Fondo", euro(10000)],
      ["Dipendente", "Coefficiente", "Punteggio", "Retribuzione %", "Presenza", "Importo"],
      ["Alfa Anna", 1, 95, 100, 1, euro(3125)],
      ["Alfa Piero", 1, 85, 80, 1, euro(2500)],
      ["Alfa Ida", 1.2, 60, 60, 0.5, euro(1125)],
      ["Totale", 3.2, undefined, undefined, undefined, euro(6750)],
      ["Economie da riportare al 2021", undefined, undefined, undefined, undefined, euro(3250)],
    ]),
    sheet("Economie", [
      ["Produttività 2021 – riparto"],
      ["Fondo", euro(10000)],
      ["Dipendente", "Coefficiente", "Punteggio", "Retribuzione %", "Presenza", "Importo"],
      ["Beta Anna", 1, 95, 100, 1, euro(3125)],
      ["Beta Piero", 1, 85, 80, 1, euro(2500)],
      ["Beta Ida", 1.2, 60, 60, 0.5, euro(1125)],
      ["Economie", undefined, undefined, undefined, undefined, euro(2250)],
    ]),
    sheet("Centesimi", [
      ["Produttività 2022 – riparto"],
      ["Fondo", euro(1000)],
      ["Dipendente", "Coefficiente", "Punteggio", "Importo"],
      ["Gamma Anna", 1, 95, euro(333.33)],
      ["Gamma Piero", 1, 96, euro(333.33)],
      ["Gamma Ida", 1, 97, euro(333.34)],
    ]),
    sheet("Senza economie", [
      ["Produttività 2023 – riparto"],
      ["Fondo", euro(3000)],
      ["Dipendente", "Coefficiente", "Punteggio", "Importo"],
      ["Delta Anna", 1, 95, euro(1000)],
      ["Delta Piero", 1, 85, euro(900)],
      ["Delta Ida", 1, "assente", undefined],
    ]),
    sheet("Assenze", [
      ["Produttività 2024 – riparto"],
      ["Fondo", euro(3000)],
      ["Dipendente", "Coefficiente", "Punteggio", "Part time", "Mesi di assenza", "Importo"],
      ["Iota Anna", 1, 95, "tempo pieno", 0, euro(1000)],
      ["Iota Piero", 1, 95, "50%", 0, euro(500)],
      ["Iota Ida", 1, 95, "tempo pieno", 3, euro(750)],
    ]),
  ],
  expected: promise(
    "arsac-2017",
    ["Esempio", "Economie", "Centesimi", "Senza economie", "Assenze"].map((name, index) => riepilogo(name, { anno: 2020 + index })),
    [
      { code: "FONDO_NON_QUADRATO", sheet: "Economie", cells: ["F7", "B2"] },
      { code: "IMPORTO_ERRATO", sheet: "Senza economie", cell: "D5" },
    ],
    "Il riparto dell'esempio, con economie sbagliate, con i centesimi, con chi non è valutato, con part-time e assenze.",
    { varianti: [{ args: ["--scelta", "S4=ridistribuisci"], must: [{ code: "IMPORTO_ERRATO", sheet: "Esempio", cell: "F4" }] }] },
  ),
};

const sezioni = {
  file: "87_graduatoria_con_due_sezioni",
  sheets: [
    sheet("P.O.", [
      ["Valutazione dei titolari di posizione organizzativa – anno 2021"],
      ["Posto", "Nominativo", "Performance organizzativa (55%)", "Comportamenti (45%)", "Valutazione finale", "Livello"],
      [1, "Alfa Anna", 98, 97, 97.55, "A"],
      [2, "Alfa Piero", 82, 79.5918, 80.92, "C"],
      [3, "Alfa Ida", 75, 72, 74.65, "D"],
    ]),
    sheet("Sospesi", [
      ["Graduatoria del personale dei livelli – anno 2021"],
      ["Posto", "Nominativo", "Valutatore", "Punteggio", "Livello", "Sospeso"],
      [1, "Beta Anna", "Rossi Anna", 97, "A", "no"],
      [2, "Beta Piero", "Rossi Anna", 92, "B", "SI"],
      [2, "Beta Ida", "Bianchi Ugo", 85, "C", "no"],
    ]),
    sheet("Per valutatore", [
      ["Graduatoria del personale dei livelli – anno 2022"],
      ["Nominativo", "Servizio", "Valutatore", "Punteggio", "Livello"],
      ...["Delta Anna", "Delta Piero", "Delta Ida", "Delta Leo", "Delta Eva"].map((name, place) => [name, place < 3 ? "Tributi" : "Scuola", "Rossi Anna", 92, "B"]),
      ...["Iota Anna", "Iota Piero", "Iota Ida"].map((name, place) => [name, "Sport", "Bianchi Ugo", 92 - place, ["B", "B", "B"][place]]),
    ]),
  ],
  expected: promise(
    "po-livelli",
    [riepilogo("P.O.", { anno: 2021 }), riepilogo("Sospesi", { anno: 2021, righe: [{ persona: "Beta Anna", livello: "A" }, { persona: "Beta Ida", livello: "C" }] }), riepilogo("Per valutatore", { anno: 2022 })],
    [
      { code: "TOTALE_ERRATO", sheet: "P.O.", cell: "E5" },
      { code: "POSTO_ERRATO", sheet: "Sospesi", cell: "A4" },
      { code: "DISTRIBUZIONE_ANOMALA", sheet: "Per valutatore", cells: ["D3:D7", "D3"] },
    ],
    "55 e 45 per cento in due colonne, un totale sbagliato; chi è sospeso non ha posto; cinque punteggi uguali di un valutatore.",
  ),
};

const merito = {
  file: "88_denaro_delle_fasce",
  sheets: [
    sheet("A punteggio", [
      ["Graduatoria di merito – anno 2013"],
      ["Risorse", euro(1000)],
      ["Nominativo", "Valutatore", "Punteggio", "Fascia di merito", "Premio €"],
      ["Alfa Anna", "Saggi Nora", 95, "Alta", euro(500)],
      ["Alfa Piero", "NORA SAGGI", 90, "Intermedia", euro(205.71)],
      ["Alfa Ida", "Dott.ssa Saggi Nora", 85, "Intermedia", euro(194.29)],
      ["Alfa Leo", "Saggi Nora", 80, "Bassa", euro(51.61)],
      ["Alfa Eva", "Saggi Nora", 75, "Bassa", euro(48.39)],
    ]),
    sheet("Per struttura", [
      ["Graduatoria di merito – anno 2014"],
      ["Nominativo", "Obiettivi della struttura raggiunti", "Punteggio", "Fascia di merito", "Premio €"],
      ["Beta Anna", 90, 95, "Alta", euro(500)],
      ["Beta Piero", 90, 90, "Intermedia", euro(200)],
      ["Beta Ida", 65, 85, "Intermedia", euro(200)],
      ["Beta Leo", 65, 80, "Bassa", euro(0)],
      ["Beta Eva", 90, 75, "Bassa", euro(50)],
    ]),
    sheet("Meno del fondo", [
      ["Graduatoria di merito – anno 2015"],
      ["Risorse", euro(1000)],
      ["Nominativo", "Punteggio", "Fascia di merito", "Premio €"],
      ["Delta Anna", 95, "Alta", euro(500)],
      ["Delta Piero", 90, "Intermedia", euro(200)],
      ["Delta Ida", 85, "Intermedia", euro(200)],
      ["Delta Leo", 80, "Bassa", euro(30)],
      ["Delta Eva", 75, "Bassa", euro(30)],
    ]),
    sheet("Fuori ordine", [
      ["Graduatoria di merito – anno 2016"],
      ["Nominativo", "Punteggio", "Fascia di merito"],
      ["Iota Anna", 95, "Alta"],
      ["Iota Piero", 80, "Intermedia"],
      ["Iota Ida", 85, "Intermedia"],
      ["Iota Leo", 90, "Bassa"],
      ["Iota Eva", 75, "Bassa"],
    ]),
  ],
  expected: promise(
    "belluno-2011",
    ["A punteggio", "Per struttura", "Meno del fondo", "Fuori ordine"].map((name, index) => riepilogo(name, { anno: 2013 + index })),
    [
      { code: "PREMIO_NON_DOVUTO", sheet: "Per struttura", cell: "E5" },
      { code: "FONDO_NON_QUADRATO", sheet: "Meno del fondo", cells: ["B2"] },
      { code: "FASCIA_ERRATA", sheet: "Fuori ordine", cell: "C4" },
      { code: "FASCIA_ERRATA", sheet: "Fuori ordine", cell: "C6" },
    ],
    "Premi in proporzione al punteggio, struttura persona per persona, quaranta euro senza destinazione, due persone scambiate di fascia.",
  ),
};

export const eighthCases = [quote, riparto, sezioni, merito];
