// Graduatorie of po-livelli (R35–R37) and merit bands of belluno-2011 (R39–R46): places, ties, quotas, access, awards.
const euro = (v) => ({ v, fmt: "#,##0.00" });
const NAMES = "Abate Bassi Conti Donati Esposito Ferri Greco Izzo Landi Marini Neri Orlandi Parisi Quinto Riva Sala Testa Urso Villa Zanetti".split(" ");
const FIRST = "Ada Bruno Carla Dario Elsa".split(" ");
/** A different name for each place and table. */
const who = (place, table = 0) => `${NAMES[(place + table * 3) % NAMES.length]} ${FIRST[(Math.floor(place / NAMES.length) + table) % FIRST.length]}`;

const sheet = (name, rows, more = {}) => ({ name, blocks: [{ rows }], ...more });
const riepilogo = (name, more = {}) => ({ kind: "riepilogo", sheet: name, ...more });
const promise = (sistema, schede, must, why, more = {}) => {
  const errors = must.some(({ code }) => !AVVISI.has(code));
  return { sistema, riconosciuto: true, schede, must, may: [], clean: must.length === 0, exit: errors ? 1 : 0, why, ...more };
};
const AVVISI = new Set(["FASCIA_AMBIGUA", "DISTRIBUZIONE_ANOMALA", "QUOTE_DIVERSE", "PARITA_AL_TAGLIO", "VALUTATORE_NON_UNICO", "SCALA_MISTA", "NUMERO_TESTO"]);

/** Places 1, 2, 2, 4; E and negative without a place; somebody suspended in the midst of the list. */
const posti = {
  file: "70_posti_in_graduatoria",
  sheets: [
    sheet("Giusta", [
      ["Graduatoria finale di Ente – personale dei livelli – anno 2021"],
      [],
      ["Posto", "Nome e cognome", "Settore", "Punteggio", "Livello", "Note"],
      ["1°", who(0), "Tributi", 97, "A"],
      ["2° ex aequo", who(1), "Scuola", 92, "B"],
      [undefined, who(2), "Sport", undefined, undefined, "Sospesa dal servizio"],
      ["2° ex aequo", who(3), "Sport", 92, "B"],
      ["4°", who(4), "Tributi", 71, "D"],
      ["–", who(5), "Tributi", 65, "E"],
      ["–", who(6), "Scuola", 45, "negativa"],
    ]),
    sheet("Sbagliata", [
      ["Graduatoria finale di Ente – personale dei livelli – anno 2022"],
      [],
      ["Posto", "Nome e cognome", "Settore", "Punteggio", "Livello"],
      [1, who(0, 1), "Tributi", 97, "A"],
      [2, who(1, 1), "Scuola", 92, "B"],
      [2, who(2, 1), "Sport", 92, "B"],
      [3, who(3, 1), "Tributi", 71, "D"],
      [5, who(4, 1), "Tributi", 65, "E"],
    ]),
  ],
  expected: promise(
    "po-livelli",
    [
      riepilogo("Giusta", {
        anno: 2021,
        righe: [
          { persona: who(0), punteggio: 97, livello: "A" },
          { persona: who(1), punteggio: 92, livello: "B" },
          { persona: who(3), punteggio: 92, livello: "B" },
          { persona: who(4), punteggio: 71, livello: "D" },
          { persona: who(5), punteggio: 65, livello: "E" },
          { persona: who(6), punteggio: 45, livello: "negativa" },
        ],
      }),
      riepilogo("Sbagliata", { anno: 2022 }),
    ],
    [
      { code: "POSTO_ERRATO", sheet: "Sbagliata", cell: "A7" },
      { code: "POSTO_ERRATO", sheet: "Sbagliata", cell: "A8" },
    ],
    "Due secondi posti: il seguente è quarto, non terzo; chi è al livello E non ha posto.",
  ),
};

/** P.O. have E from 50; the levels' E starts where S7 says. */
const apicali = {
  file: "71_apicali_e_livelli",
  sheets: [
    sheet("P.O.", [
      ["Graduatoria delle Posizioni Organizzative – anno 2021"],
      ["Posto", "Titolare di P.O.", "Area", "Valutazione complessiva", "Livello"],
      [1, who(0), "Finanze", 94.995, "A"],
      [2, who(1), "Tecnica", 90, "B"],
      [3, who(2), "Vigilanza", 79.995, "C"],
      [undefined, who(3), "Sociale", 55, "E"],
      [undefined, who(4), "Demografici", 49.99, "negativa"],
    ]),
    sheet("Livelli", [
      ["Graduatoria del personale dei livelli – anno 2021"],
      ["Posto", "Dipendente", "Area", "Valutazione complessiva", "Livello"],
      [1, who(0, 1), "Finanze", 96, "A"],
      [2, who(1, 1), "Tecnica", 89.99, "B"],
      [undefined, who(2, 1), "Sociale", 55, "E"],
      [undefined, who(3, 1), "Sociale", 60, "E"],
      [undefined, who(4, 1), "Demografici", 70, "E"],
    ]),
  ],
  expected: promise(
    "po-livelli",
    [
      riepilogo("P.O.", { anno: 2021, righe: [0, 1, 2, 3, 4].map((place) => ({ persona: who(place), livello: ["A", "B", "C", "E", "negativa"][place] })) }),
      riepilogo("Livelli", { anno: 2021 }),
    ],
    [
      { code: "FASCIA_ERRATA", sheet: "Livelli", cell: "E4" },
      { code: "FASCIA_AMBIGUA", sheet: "Livelli", cell: "E5" },
      { code: "FASCIA_AMBIGUA", sheet: "Livelli", cell: "E7" },
    ],
    "94,995 arrotonda a 95 ed è A; 55 di una P.O. è E senza dubbi, dei livelli dipende da S7; 70 dipende da S11; 89,99 non è B.",
    {
      varianti: [
        { args: ["--scelta", "S7=negativa_sotto_60"], must: [{ code: "FASCIA_ERRATA", sheet: "Livelli", cell: "E5" }], niente: [{ code: "FASCIA_AMBIGUA", sheet: "Livelli", cells: ["E5"] }, { code: "FASCIA_ERRATA", sheet: "P.O." }] },
        { args: ["--scelta", "S7=e_da_50"], niente: [{ code: "FASCIA_AMBIGUA", sheet: "Livelli", cells: ["E5"] }, { code: "FASCIA_ERRATA", sheet: "Livelli", cells: ["E5"] }] },
        { args: ["--scelta", "S11=d"], must: [{ code: "FASCIA_ERRATA", sheet: "Livelli", cell: "E7" }], attese: [{ kind: "riepilogo", sheet: "Livelli", riga: who(4, 1), livello: "D" }] },
      ],
    },
  ),
};

const levelOf = (score) => (score >= 95 ? "A" : score >= 90 ? "B" : score >= 80 ? "C" : score > 70 ? "D" : "E");
const ranking = (title, groups, table) => {
  const rows = groups.flatMap(([settore, scores]) => scores.map((score) => [settore, score]));
  const sorted = rows.map(([settore, score], place) => [who(place, table), settore, score, levelOf(score)]);
  return [[title], ["Dipendente", "Settore", "Punteggio", "Livello"], ...sorted];
};
/** Fifteen people and two groups are compared with the body; fewer only for being all equal, from five on. */
const distribuzioni = {
  file: "72_distribuzioni",
  sheets: [
    sheet("Quattro uguali", ranking("Graduatoria livelli – anno 2015", [["Tributi", [88, 88, 88, 88]], ["Scuola", [91, 85, 77, 73]]], 0)),
    sheet("Cinque uguali", ranking("Graduatoria livelli – anno 2016", [["Tributi", [88, 88, 88, 88, 88]], ["Scuola", [91, 85, 77]]], 1)),
    sheet("Quattordici", ranking("Graduatoria livelli – anno 2017", [["Tributi", [98, 98.1, 98.2, 98.1, 98, 98.2, 98.1]], ["Scuola", [91, 85, 77, 73, 81, 84, 79]]], 2)),
    sheet("Scarto", ranking("Graduatoria livelli – anno 2018", [["Tributi", [84, 84.5, 85, 84.5, 84, 85, 84.5]], ["Scuola", [98, 91, 77, 71, 81, 94, 79, 85]]], 3)),
    sheet("Media", ranking("Graduatoria livelli – anno 2019", [["Tributi", [97, 99, 93, 96, 98]], ["Scuola", [72, 74, 76, 78, 71, 75, 80, 73, 77, 79, 72.5, 74.5, 76.5, 78.5, 75.5, 71.5, 77.5, 73.5, 79.5, 80.5]]], 4)),
    sheet("Un solo gruppo", ranking("Graduatoria livelli – anno 2020", [["Tributi", [84, 84.5, 85, 84.5, 84, 85, 84.5, 84.2, 84.3, 84.4, 84.6, 84.7, 84.8, 84.9, 85.1, 85.2]]], 5)),
  ],
  expected: promise(
    "po-livelli",
    ["Quattro uguali", "Cinque uguali", "Quattordici", "Scarto", "Media", "Un solo gruppo"].map((name, index) => riepilogo(name, { anno: 2015 + index })),
    [
      { code: "DISTRIBUZIONE_ANOMALA", sheet: "Cinque uguali", cell: "C3:C7" },
      { code: "DISTRIBUZIONE_ANOMALA", sheet: "Scarto", cell: "C3:C9" },
      { code: "DISTRIBUZIONE_ANOMALA", sheet: "Media", cell: "C3:C7" },
    ],
    "Punteggi tutti uguali da cinque persone in su; scarto e media solo con quindici persone e due gruppi.",
  ),
};

const bands = (heads) => heads.flatMap((count, band) => Array.from({ length: count }, () => ["Alta", "Intermedia", "Bassa"][band]));
const merit = (title, heads, table, { from = 98, step = 1 } = {}) => [
  [title],
  ["Nominativo", "Punteggio", "Fascia di merito"],
  ...bands(heads).map((band, place) => [who(place, table), from - place * step, band]),
];
/** 20/40/40 by largest remainder: 7 → 1 3 3, 13 → 3 5 5, 27 → 5 11 11, 3 → 1 1 1; others are QUOTE_DIVERSE, once. */
const quote = {
  file: "73_quote_delle_fasce",
  sheets: [
    sheet("Tre", merit("Graduatoria di merito – anno 2012 – Servizio A", [1, 1, 1], 0)),
    sheet("Sette", merit("Graduatoria di merito – anno 2012 – Servizio B", [1, 3, 3], 1)),
    sheet("Tredici", merit("Graduatoria di merito – anno 2013 – Servizio C", [3, 5, 5], 2)),
    sheet("Ventisette", merit("Graduatoria di merito – anno 2014 – Servizio D", [5, 11, 11], 3)),
    sheet("Tredici diverse", merit("Graduatoria di merito – anno 2015 – Servizio E", [2, 6, 5], 4)),
    sheet("Sette oltre", merit("Graduatoria di merito – anno 2016 – Servizio F", [3, 2, 2], 5)),
  ],
  expected: promise(
    "belluno-2011",
    [
      riepilogo("Tre", { anno: 2012, righe: ["Alta", "Intermedia", "Bassa"].map((fascia, place) => ({ persona: who(place, 0), fascia })) }),
      ...["Sette", "Tredici", "Ventisette", "Tredici diverse", "Sette oltre"].map((name) => riepilogo(name)),
    ],
    [
      { code: "QUOTE_DIVERSE", sheet: "Tredici diverse", cell: "C3:C15" },
      { code: "QUOTA_SUPERATA", sheet: "Sette oltre", cell: "C3" },
    ],
    "Teste per maggiori resti: 7, 13 e 27 persone giuste; 2/6/5 su tredici senza passare il tetto; tre su sette oltre il 30 %.",
  ),
};

/** Access, absence, suspension of the rules, people out of order. */
const accesso = {
  file: "74_accesso_alle_fasce",
  sheets: [
    sheet("Graduatoria 2013", [
      ["Graduatoria di merito 2013"],
      ["Dipendente", "Punteggio", "Fascia di merito", "Mesi di assenza", "Premio €"],
      [who(0), 95, "Alta", 0, euro(1000)],
      [who(1), 90, "Intermedia", 5, euro(400)],
      [who(2), 88, "Intermedia", 6, euro(400)],
      [who(3), 69.996, "Bassa", 0, euro(100)],
      [who(4), 69.99, "Bassa", 0, euro(100)],
      [who(5), 60, "Adeguata", 0, euro(0)],
      [who(6), undefined, "Non valutabile", 8, euro(0)],
      [who(7), 40, "Non adeguata", 0, euro(0)],
      [who(8), 78, "Bassa", 0, euro(100)],
      [who(9), 80, "Intermedia", 0, euro(400)],
    ]),
  ],
  expected: promise(
    "belluno-2011",
    [
      riepilogo("Graduatoria 2013", {
        righe: ["Alta", "Intermedia", "non valutabile", "Bassa", "adeguata", "adeguata", "non valutabile", "non adeguata", "Bassa", "Intermedia"].map((fascia, place) => ({ persona: who(place), fascia })),
      }),
    ],
    [
      { code: "FASCIA_ERRATA", sheet: "Graduatoria 2013", cell: "C5" },
      { code: "PREMIO_NON_DOVUTO", sheet: "Graduatoria 2013", cell: "E5" },
      { code: "FASCIA_ERRATA", sheet: "Graduatoria 2013", cell: "C7" },
      { code: "PREMIO_NON_DOVUTO", sheet: "Graduatoria 2013", cell: "E7" },
      { code: "NON_VALUTABILE", sheet: "Graduatoria 2013", cells: ["A5"] },
      { code: "NON_VALUTABILE", sheet: "Graduatoria 2013", cells: ["A9"] },
    ],
    "Sei mesi di assenza con 88 punti: non valutabile; cinque no. 69,996 raggiunge 70, 69,99 no.",
    {
      varianti: [
        { args: ["--scelta", "S14=solo_sotto_70"], niente: [{ code: "FASCIA_ERRATA", sheet: "Graduatoria 2013", cells: ["C5"] }, { code: "NON_VALUTABILE", sheet: "Graduatoria 2013", cells: ["A5"] }], attese: [{ kind: "riepilogo", sheet: "Graduatoria 2013", riga: who(2), fascia: "Intermedia" }] },
      ],
    },
  ),
};

/** Own sets of four and five bands: the cap on the first two, the ratio of their pay. */
const own = (title, names, scores, pays, table) => [
  [title],
  ["Cognome e nome", "Punteggio", "Fascia di merito", "Premio €"],
  ...scores.map((score, place) => [who(place, table), score, names[place], euro(pays[place])]),
];
const quattro = {
  file: "75_quattro_fasce",
  sheets: [
    sheet(
      "Quattro",
      own(
        "Graduatoria di merito 2014 – quattro fasce",
        ["Prima", "Prima", "Seconda", "Seconda", "Terza", "Terza", "Terza", "Quarta", "Quarta", "Quarta"],
        [97, 95, 93, 91, 88, 86, 84, 80, 78, 75],
        [1600, 1600, 800, 800, 400, 400, 400, 250, 250, 250],
        0,
      ),
    ),
  ],
  expected: promise(
    "belluno-2011",
    [riepilogo("Quattro", { anno: 2014 })],
    [
      { code: "QUOTA_SUPERATA", sheet: "Quattro", cell: "C3" },
      { code: "RAPPORTO_FASCE", sheet: "Quattro", cells: ["D7", "D8", "D9", "D10"] },
    ],
    "Quattro fasce: quattro persone su dieci nelle prime due, e 400 : 250 sotto 2 a 1.",
    {
      varianti: [
        { args: ["--scelta", "S8=come_3"], niente: [{ code: "QUOTA_SUPERATA", sheet: "Quattro" }], must: [{ code: "RAPPORTO_FASCE", sheet: "Quattro", cell: "D7" }] },
        { args: ["--scelta", "S8=come_5"], niente: [{ code: "RAPPORTO_FASCE", sheet: "Quattro" }], must: [{ code: "QUOTA_SUPERATA", sheet: "Quattro", cell: "C3" }] },
      ],
    },
  ),
};

/** Ties at a cut under each option of S9. */
const parita = {
  file: "76_parita_e_scelta",
  sheets: [
    sheet("Merito", [
      ["Graduatoria di merito – anno 2013"],
      ["Nominativo", "Punteggio", "Fascia di merito"],
      [who(0), 97, "Alta"],
      [who(1), 94, "Intermedia"],
      [who(2), 94, "Intermedia"],
      [who(3), 91, "Intermedia"],
      [who(4), 88, "Intermedia"],
      [who(5), 85, "Intermedia"],
      [who(6), 82, "Bassa"],
      [who(7), 79, "Bassa"],
      [who(8), 76, "Bassa"],
      [who(9), 73, "Bassa"],
    ]),
  ],
  expected: promise(
    "belluno-2011",
    [riepilogo("Merito", { anno: 2013 })],
    [{ code: "PARITA_AL_TAGLIO", sheet: "Merito", cells: ["C4", "C5", "C4:C5", "B4"] }],
    "Due persone alla pari sul taglio della fascia alta, messe tutte e due sotto.",
    {
      varianti: [
        { args: ["--scelta", "S9=inferiore"], niente: [{ code: "PARITA_AL_TAGLIO", sheet: "Merito" }, { code: "FASCIA_ERRATA", sheet: "Merito" }, { code: "QUOTE_DIVERSE", sheet: "Merito" }] },
        { args: ["--scelta", "S9=superiore"], niente: [{ code: "PARITA_AL_TAGLIO", sheet: "Merito" }] },
        { args: ["--scelta", "S9=manuale"], must: [{ code: "PARITA_AL_TAGLIO", sheet: "Merito", cells: ["C4", "C5"] }], niente: [{ code: "FASCIA_ERRATA", sheet: "Merito" }] },
      ],
    },
  ),
};

/** S10: people in service as the base; S15: a band that stays empty. */
const base = {
  file: "77_base_e_fascia_vuota",
  sheets: [
    sheet("In servizio", [
      ["Graduatoria di merito – anno 2014"],
      ["Personale in servizio: 20"],
      ["Nominativo", "Punteggio", "Fascia di merito"],
      ...bands([2, 4, 4]).map((band, place) => [who(place), 98 - place, band]),
    ]),
    sheet("Vuota", [
      ["Graduatoria di merito – anno 2015"],
      ["Risorse", euro(1000)],
      ["Nominativo", "Punteggio", "Fascia di merito", "Premio"],
      [who(0, 2), 95, "Intermedia", euro(400)],
      [who(1, 2), 90, "Bassa", euro(100)],
      ["Economie", undefined, undefined, euro(500)],
    ]),
  ],
  expected: promise(
    "belluno-2011",
    [riepilogo("In servizio"), riepilogo("Vuota")],
    [],
    "Con S10 sul personale in servizio le quote diventano 4/8/8 e la fascia alta ne prende di più; due persone non riempiono la fascia alta, e la sua parte resta in economia.",
    { varianti: [{ args: ["--scelta", "S10=in_servizio"], must: [{ code: "QUOTE_DIVERSE", sheet: "In servizio", cell: "C4:C13" }] }] },
  ),
};

/** 5 % of the high band, 25 % of everybody. */
const many = Array.from({ length: 100 }, (_, place) => [who(place % 20, 0).split(" ")[0] + ` ${FIRST[Math.floor(place / 20)]}`, 99 - place * 0.25, place < 20 ? "Alta" : place < 60 ? "Intermedia" : "Bassa", place < 2 ? "SI" : undefined, undefined, place >= 5 && place < 30 ? "SI" : undefined]);
const tetti = {
  file: "78_tetti_dei_premi",
  sheets: [
    sheet("Cento", [["Premi anno 2014 – bonus, innovazione e progressioni"], ["Cognome e nome", "Punteggio", "Fascia di merito", "Bonus delle eccellenze", "Premio per l'innovazione", "Progressione economica"], ...many]),
    sheet("Otto", [
      ["Premi anno 2015 – bonus, innovazione e progressioni"],
      ["Cognome e nome", "Punteggio", "Fascia di merito", "Bonus delle eccellenze", "Premio per l'innovazione", "Progressione economica"],
      ...bands([2, 3, 3]).map((band, place) => [who(place, 4), 96 - place, band, undefined, place === 0 ? "SI" : "no", place < 2 ? "SI" : place === 7 ? "NO" : undefined]),
    ]),
  ],
  expected: promise(
    "belluno-2011",
    [riepilogo("Cento"), riepilogo("Otto")],
    [{ code: "QUOTA_SUPERATA", sheet: "Cento", cells: ["D3", "D4", "D3:D4"] }],
    "Due bonus su venti della fascia alta (al massimo uno); venticinque progressioni su cento e due su otto sono al tetto.",
  ),
};

/** Structure under 70 %, for the table and person by person. */
const struttura = {
  file: "79_struttura_sotto_soglia",
  sheets: [
    sheet("Tabella", [
      ["Graduatoria di merito – anno 2013 – Servizio Verde"],
      ["Raggiungimento obiettivi della struttura", undefined, { v: 0.699, fmt: "0.0%" }],
      ["Nominativo", "Punteggio", "Fascia di merito", "Premio"],
      [who(0), 95, "Alta", euro(500)],
      [who(1), 90, "Intermedia", euro(200)],
      [who(2), 85, "Bassa", euro(50)],
    ]),
    sheet("Settanta", [
      ["Graduatoria di merito – anno 2013 – Servizio Acque"],
      ["Raggiungimento obiettivi della struttura", undefined, 70],
      ["Nominativo", "Punteggio", "Fascia di merito", "Premio"],
      [who(0, 2), 95, "Alta", euro(500)],
      [who(1, 2), 90, "Intermedia", euro(200)],
      [who(2, 2), 85, "Bassa", euro(50)],
    ]),
  ],
  expected: promise(
    "belluno-2011",
    [riepilogo("Tabella"), riepilogo("Settanta")],
    [{ code: "PREMIO_NON_DOVUTO", sheet: "Tabella", cell: "D4:D6" }],
    "Obiettivi della struttura al 69,9 %: nessun premio; al 70 sì.",
  ),
};

export const sixthCases = [posti, apicali, distribuzioni, quote, accesso, quattro, parita, base, tetti, struttura];
