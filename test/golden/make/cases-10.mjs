// Where several sheets must agree: factor 4 within its rounding, the tree of objectives, factor 2, scores of other moments; the choice of the sistema.
const F1A = "1a Performance organizzativa della struttura di appartenenza";
const F1B = "1b Obiettivi individuali";
const F2 = "2 Capacità di differenziazione delle valutazioni";
const F3 = "3 Competenze e comportamenti professionali e organizzativi";
const F4 = "4 Performance generale dell'Ente";
const euro = (v) => ({ v, fmt: "#,##0.00" });
const sheet = (name, rows, more = {}) => ({ name, blocks: [{ rows }], ...more });
const riepilogo = (name, more = {}) => ({ kind: "riepilogo", sheet: name, ...more });
const arsac = (schede, must, why, more = {}) => ({ sistema: "arsac-2017", schede, must, may: [], clean: must.length === 0, exit: must.length === 0 ? 0 : 1, why, ...more });
const scheda = (name, persona, categoria, rows, livello, { anno = 2022, settore = "Tributi", head = [] } = {}) => {
  const total = Math.round(rows.reduce((sum, [, , points]) => sum + points, 0) * 10000) / 10000;
  return sheet(name, [
    [`Scheda di valutazione della performance individuale – Anno ${anno}`],
    ["Cognome e nome", persona, undefined, "Categoria", categoria],
    ["Settore", settore],
    ...head,
    [],
    ["Fattore di valutazione", "Punteggio massimo", "Punteggio risultante dalla misurazione", "Punteggio attribuito", "Note"],
    ...rows.map(([nome, peso, points]) => [nome, peso, points, points]),
    ["Totale", 100, total, total],
    ["Livello di premialità", undefined, undefined, livello],
  ]);
};
const c = (ente) => [[F1A, 15, 13], [F1B, 10, 8], [F3, 70, 59], [F4, 5, ente]];
const d = (ente) => [[F1A, 20, 17], [F1B, 10, 8], [F3, 60, 50], [F4, 10, ente]];
const dir = (due, ente) => [[F1A, 30, 27], [F1B, 20, 18], [F2, 5, due], [F3, 35, 31], [F4, 10, ente]];
const valutazione = (name, persona, categoria) => ({ kind: "valutazione", sheet: name, persona, categoria });

/** 87.26 % is 4.36 of 5 and 8.73 of 10; other years have another figure. */
const ente = {
  file: "92_performance_di_ente",
  sheets: [
    scheda("A", "Alfa Anna", "C", c(4.36), 2),
    scheda("B", "Alfa Piero", "D", d(8.73), 2),
    scheda("C", "Alfa Ida", "C", c(4.36), 2),
    scheda("D", "Alfa Anna", "C", c(4.1), 2, { anno: 2021 }),
    scheda("E", "Alfa Piero", "D", d(8.2), 2, { anno: 2021 }),
    scheda("F", "Alfa Leo", "D", d(8.6), 2),
  ],
  expected: arsac(
    ["A", "B", "C", "D", "E", "F"].map((name) => ({ kind: "valutazione", sheet: name })),
    [{ code: "NON_CORRISPONDE", sheet: "F", cells: ["C9", "D9", "A9"] }],
    "Il fattore 4 è lo stesso per tutti gli arrotondamenti possibili; una scheda sola è diversa; l'anno prima era un altro.",
  ),
};

/** Stated numbers against the staff: the number of different scores, and the points that follow from it. */
const staff = (valutatore, scores) => [
  ["Valutazioni del personale – Anno 2022"],
  ["Dipendente", "Categoria", "Settore", "Valutatore", "Punteggio", "Livello"],
  ...scores.map((score, place) => [`Gamma ${["Anna", "Piero", "Ida", "Leo", "Eva", "Ugo"][place]}`, "C", "Tributi", valutatore, score, score >= 91 ? 1 : 2]),
];
const differenti = {
  file: "93_punteggi_differenti",
  sheets: [
    scheda("Dirigente", "Bruni Aldo", "Dirigente", dir(1, 9), 2, { head: [["Numero collaboratori", 6], ["Numero di punteggi diversi", 5]] }),
    sheet("Personale", staff("Aldo Bruni", [80, 81, 82, 82.004, 83, 95])),
  ],
  expected: arsac(
    [valutazione("Dirigente", "Bruni Aldo", "dirigente"), riepilogo("Personale", { anno: 2022 })],
    [],
    "Sei collaboratori con cinque punteggi diversi (82 e 82,004 sono lo stesso): un punto, come dichiarato.",
  ),
};

/** An intermediate list is compared with nothing; a draft neither; the final one is. */
const momenti = {
  file: "94_elenchi_di_altri_momenti",
  sheets: [
    scheda("Delta", "Delta Anna", "C", c(4.4), 2),
    sheet("Intermedia giugno", [["Valutazione intermedia 2022"], ["Dipendente", "Punteggio", "Livello"], ["Delta Anna", 80, 2]]),
    sheet("Finale", [["Riepilogo finale 2022"], ["Nome e cognome", "Punteggio", "Livello"], ["dott.ssa Anna DELTA", 84.4, 2], ["Delta Ida", 72, 2]]),
    sheet("Senza anno", [["Riepilogo delle valutazioni"], ["Nome e cognome", "Punteggio", "Livello"], ["Delta Anna", 84.5, 2]]),
  ],
  expected: arsac(
    [valutazione("Delta", "Delta Anna", "c"), riepilogo("Intermedia giugno"), riepilogo("Finale"), riepilogo("Senza anno")],
    [{ code: "NON_CORRISPONDE", sheet: "Senza anno", cell: "B3" }],
    "L'elenco intermedio ha altri punteggi, quello finale gli stessi, quello senza anno uno diverso.",
  ),
};

/** Forms of arsac beside a summary in letters: the forms decide. Two totals of one fund in words. */
const misto = {
  file: "95_quale_sistema",
  sheets: [
    scheda("Iota", "Iota Anna", "C", c(4.4), 2),
    sheet("Prospetto", [["Prospetto premi 2022"], ["Dipendente", "Categoria", "Punteggio", "Livello", "Premio €"], ["Iota Anna", "C", 84.4, 2, euro(800)], ["Iota Ida", "D", 95, 1, euro(1000)], ["Totale", undefined, undefined, undefined, euro(1800)]]),
  ],
  expected: arsac([valutazione("Iota", "Iota Anna", "c"), riepilogo("Prospetto", { anno: 2022 })], [], "Schede e prospetto di liquidazione che concordano.", {
    varianti: [{ args: ["--scelta", "S1=arrotonda"], niente: [{ code: "FASCIA_ERRATA", sheet: "Prospetto" }] }],
  }),
};

/** Each table with its own fund; funds in parts and in whole; money in texts; subtotals with economie of their own. */
const HEAD = ["Dipendente", "Coefficiente", "Punteggio", "Importo"];
const three = (surname, extra = 0) => [
  [`${surname} Anna`, 1, 95, euro(1000)],
  [`${surname} Piero`, 1, 85, euro(800 + extra)],
  [`${surname} Ida`, 1, 60, euro(600)],
];
const fondi = {
  file: "96_fondi_di_ogni_tabella",
  sheets: [
    sheet("Ciascuna il suo", [
      ["Produttività 2021"],
      ["Settore Tributi"],
      ["Fondo", euro(3000)],
      HEAD,
      ...three("Alfa"),
      ["Economie", undefined, undefined, euro(600)],
      [],
      ["Settore Scuola"],
      ["Fondo", euro(3000)],
      HEAD,
      ...three("Beta", 100),
      ["Economie", undefined, undefined, euro(600)],
    ]),
    sheet("In parti", [
      ["Produttività 2022"],
      ["Fondo parte stabile", euro(2000)],
      ["Fondo parte variabile", euro(1000)],
      ["Totale fondo da ripartire", euro(3000)],
      HEAD,
      ...three("Gamma", 50),
    ]),
    sheet("Nel testo", [["Produttività 2023"], ["Fondo 2023: € 3.000,00 – delibera n. 12 del 3.2.2023"], HEAD, ...three("Delta", 50)]),
    sheet("Fondo usato altrove", [["Produttività 2024"], ["Fondo anno precedente", euro(9000)], ["Risorse già erogate nel 2023", euro(8000)], HEAD, ...three("Iota", 50)]),
    sheet("Riga nascosta", [["Produttività 2025"], ["Fondo", euro(3000)], HEAD, ...three("Kappa"), ["Totale", 3, undefined, euro(2400)], ["Somme non erogate", undefined, undefined, euro(600)]], { hiddenRows: [5] }),
  ],
  expected: arsac(
    ["Ciascuna il suo", "In parti", "Nel testo", "Fondo usato altrove", "Riga nascosta"].map((name) => riepilogo(name)),
    [
      { code: "FONDO_NON_QUADRATO", sheet: "Ciascuna il suo", cells: ["D16", "B11"] },
      { code: "IMPORTO_ERRATO", sheet: "In parti", cell: "D7" },
      { code: "IMPORTO_ERRATO", sheet: "Nel testo", cell: "D5" },
    ],
    "Due tabelle con un fondo ciascuna; un fondo in parti e in totale; un fondo nel testo; fondi di altri anni che non contano.",
  ),
};

const AVVISI = new Set(["QUOTE_DIVERSE", "PARITA_AL_TAGLIO"]);
const belluno = (schede, must, why, more = {}) => ({ sistema: "belluno-2011", riconosciuto: true, schede, must, may: [], clean: must.length === 0, exit: must.some(({ code }) => !AVVISI.has(code)) ? 1 : 0, why, ...more });
const persone = (surname, scores, bands, pays) => scores.map((score, place) => [`${surname} ${["Anna", "Piero", "Ida", "Leo", "Eva", "Ugo", "Ada", "Aldo", "Olga", "Rita"][place]}`, score, bands[place], ...(pays ? [euro(pays[place])] : [])]);
const nomi = {
  file: "97_nomi_delle_fasce",
  sheets: [
    sheet("Maiuscole", [["Graduatoria di merito 2012"], ["Nominativo", "Punteggio", "Fascia di merito"], ...persone("Alfa", [95, 90, 88, 80, 75], ["FASCIA ALTA", "Fascia intermedia", "MEDIA", "fascia bassa", "Bassa"])]),
    sheet("Refuso", [["Graduatoria di merito 2013"], ["Nominativo", "Punteggio", "Fascia di merito"], ...persone("Beta", [95, 90, 88, 80, 75], ["Alta", "Intermedia", "Intermedia", "Basssa", "Bassa"])]),
    sheet("Struttura nel testo", [["Graduatoria di merito 2014"], ["Obiettivi della struttura raggiunti: 62%"], ["Nominativo", "Punteggio", "Fascia di merito", "Premio"], ...persone("Gamma", [95, 90, 88, 80, 75], ["Alta", "Intermedia", "Intermedia", "Bassa", "Bassa"], [500, 200, 200, 50, 50])]),
    sheet("Vuota in basso", [["Graduatoria di merito 2015"], ["Nominativo", "Punteggio", "Fascia di merito"], ...persone("Delta", [95, 90, 88, 80, 75], ["Alta", "Intermedia", "Intermedia", "Intermedia", "Intermedia"])]),
  ],
  expected: belluno(
    ["Maiuscole", "Refuso", "Struttura nel testo", "Vuota in basso"].map((name, index) => riepilogo(name, { anno: 2012 + index })),
    [
      { code: "FASCIA_ERRATA", sheet: "Refuso", cell: "C6" },
      { code: "PREMIO_NON_DOVUTO", sheet: "Struttura nel testo", cell: "D4:D8" },
      { code: "QUOTE_DIVERSE", sheet: "Vuota in basso", cell: "C3:C7" },
    ],
    "Nomi delle fasce in più modi, uno sbagliato; la struttura al 62 % scritta nel testo; nessuno nella fascia bassa.",
  ),
};

export const tenthCases = [ente, differenti, momenti, misto, fondi, nomi];
