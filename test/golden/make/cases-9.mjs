// Summaries once more: lists beside lists, words in the place of figures, other headings for the same columns, awards in odd cells.
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

const titoli = {
  file: "89_altre_intestazioni",
  sheets: [
    {
      name: "Affiancati",
      blocks: [
        { rows: [["Riepilogo valutazioni 2021"], [], ["Settore Tributi"], ["Dipendente", "Punteggio", "Livello"], ["Alfa Anna", 95, 1], ["Alfa Piero", 60, 2]] },
        { at: "F3", rows: [["Settore Scuola"], ["Dipendente", "Punteggio", "Livello"], ["Beta Anna", 95, 1], ["Beta Piero", 60, 3], ["Beta Ida", 90, 1]] },
      ],
    },
    sheet("Liquidazione", [
      ["Comune di Prova"],
      ["Liquidazione compensi incentivanti – produttività collettiva – anno 2021"],
      [],
      ["Matr.", "Cognome", "Nome", "Profilo", "Cat. econ.", "Valutazione finale", "Livello di premialità conseguito", "% spettante", "Compenso lordo €", "Firma per ricevuta"],
      [101, "Gamma", "Anna", "Istruttore amministrativo", "C2", 95.25, "1°", "100%", euro(850)],
      [102, "Gamma", "Anna", "Istruttore contabile", "C1", 80, "2°", "80%", euro(680)],
      [103, "Delta", "Piero", "Collaboratore", "B3", 65, "3°", "80%", euro(510)],
      ["TOTALE GENERALE", undefined, undefined, undefined, undefined, undefined, undefined, undefined, euro(2040)],
      ["Il Responsabile del Servizio Personale"],
    ]),
    sheet("Unito", [
      ["Quadro di sintesi delle valutazioni 2021"],
      ["Settore", "Dipendente", "Area", "Punteggio ottenuto", "Fascia di premialità"],
      ["Tributi", "Iota Anna", "Area degli Istruttori", 95, "Eccellenza"],
      [undefined, "Iota Piero", "Area dei Funzionari e dell'E.Q.", 85, "Distinzione"],
      ["Scuola", "Iota Ida", "Area degli Operatori esperti", 85, "distinzione "],
      [undefined, "Iota Leo", "Area degli Operatori", 45, "Adeguatezza"],
    ], { merges: ["A3:A4", "A5:A6", "A1:E1"] }),
  ],
  expected: promise(
    "arsac-2017",
    [riepilogo("Affiancati"), riepilogo("Liquidazione", { anno: 2021 }), riepilogo("Unito", { anno: 2021 })],
    [
      { code: "FASCIA_ERRATA", sheet: "Affiancati", cell: "C6" },
      { code: "FASCIA_ERRATA", sheet: "Affiancati", cell: "H7" },
      { code: "NUMERO_TESTO", sheet: "Liquidazione", cell: "H5" },
      { code: "NUMERO_TESTO", sheet: "Liquidazione", cell: "H6" },
      { code: "NUMERO_TESTO", sheet: "Liquidazione", cell: "H7" },
      { code: "RETRIBUZIONE_ERRATA", sheet: "Liquidazione", cell: "H7" },
      { code: "FASCIA_ERRATA", sheet: "Unito", cell: "E6" },
    ],
    "Due tabelle affiancate, una liquidazione con matricola e firma, un quadro con celle unite.",
  ),
};

const premi = {
  file: "90_premi_in_celle_strane",
  sheets: [
    sheet("Premi", [
      ["Sistema premiale 2014"],
      ["Dipendente", "Punteggio", "Fascia", "Bonus eccellenze", "Innovazione", "Alta formazione", "PEO"],
      ...Array.from({ length: 20 }, (_, place) => [
        `${["Alfa", "Beta", "Gamma", "Delta", "Iota"][place % 5]} ${["Anna", "Piero", "Ida", "Leo"][Math.floor(place / 5)]}`,
        99 - place,
        place < 4 ? "Alta" : place < 12 ? "Intermedia" : "Bassa",
        place === 4 ? "X" : undefined,
        place === 2 ? 1 : 0,
        place === 3 ? "sì" : "–",
        place === 0 || place === 5 ? "x" : place === 15 ? euro(500) : undefined,
      ]),
    ]),
  ],
  expected: promise(
    "belluno-2011",
    [riepilogo("Premi")],
    [
      { code: "QUOTA_SUPERATA", sheet: "Premi", cell: "D7" },
      { code: "PREMIO_NON_DOVUTO", sheet: "Premi", cell: "D7" },
      { code: "PREMIO_NON_DOVUTO", sheet: "Premi", cell: "G18" },
    ],
    "Un bonus a chi è nella fascia intermedia (e il 5 % di quattro persone è zero), una progressione dalla fascia bassa.",
  ),
};

const livelli = {
  file: "91_graduatorie_per_settore",
  sheets: [
    sheet("Ente", [
      ["Graduatoria finale di Ente anno 2023 – personale dei livelli"],
      ["Posizione", "Cognome e nome", "Settore", "Valutazione", "Livello di performance"],
      [1, "Alfa Anna", "Tributi", "96,50", "A"],
      [2, "Alfa Piero", "Scuola", 95, "B"],
      [3, "Alfa Ida", "Sport", 70.01, "D"],
      [4, "Alfa Leo", "Sport", 70, "D"],
    ]),
    sheet("Settori", [
      ["Graduatorie di settore anno 2023"],
      ["Posto", "Nominativo", "Settore", "Punteggio", "Livello"],
      [1, "Beta Anna", "Tributi", 97, "A"],
      [2, "Beta Piero", "Tributi", 91, "B"],
      [1, "Beta Ida", "Scuola", 93, "B"],
      [2, "Beta Leo", "Scuola", 93, "B"],
    ]),
  ],
  expected: promise(
    "po-livelli",
    [riepilogo("Ente", { anno: 2023 }), riepilogo("Settori", { anno: 2023 })],
    [
      { code: "NUMERO_TESTO", sheet: "Ente", cell: "D3" },
      { code: "FASCIA_ERRATA", sheet: "Ente", cell: "E4" },
      { code: "FASCIA_AMBIGUA", sheet: "Ente", cell: "E6" },
      { code: "POSTO_ERRATO", sheet: "Settori", cell: "A6" },
    ],
    "95 è A, 70,01 è D, 70 dipende da S11 e con S11 il posto; in un settore due alla pari hanno posti diversi.",
    {
      varianti: [
        { args: ["--scelta", "S11=e"], must: [{ code: "FASCIA_ERRATA", sheet: "Ente", cell: "E6" }, { code: "POSTO_ERRATO", sheet: "Ente", cell: "A6" }] },
        { args: ["--scelta", "S11=d"], niente: [{ code: "FASCIA_ERRATA", sheet: "Ente", cells: ["E6"] }, { code: "POSTO_ERRATO", sheet: "Ente" }] },
      ],
    },
  ),
};

export const ninthCases = [titoli, premi, livelli];
