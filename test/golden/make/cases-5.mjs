// Summaries with the fund, as offices lay them out: where the fund stands, how presence, bands and percentages are written.
const euro = (v) => ({ v, fmt: "#,##0.00" });
const percent = (v) => ({ v, fmt: "0%" });

export const sheet = (name, rows, more = {}) => ({ name, blocks: [{ rows }], ...more });
export const arsac = (schede, must, why, more = {}) => ({
  sistema: "arsac-2017",
  schede,
  must,
  may: [],
  clean: must.length === 0,
  exit: must.length === 0 ? 0 : 1,
  why,
  ...more,
});
export const riepilogo = (name, more = {}) => ({ kind: "riepilogo", sheet: name, ...more });

/** Three people of coefficient 1: 3000 euro are 1000 each; 100, 80, 60 % of it, the second paid ten euro too much. */
const people = (surname, extra = 0) => [
  [`${surname} Anna`, "C", 1, 95, "Eccellenza", 100, euro(1000)],
  [`${surname} Piero`, "C", 1, 80, "Distinzione", 80, euro(800 + extra)],
  [`${surname} Ida`, "C", 1, 60, "Adeguatezza", 60, euro(600)],
];
const HEAD = ["Dipendente", "Categoria", "Coefficiente", "Punteggio", "Fascia", "Retribuzione %", "Importo €"];

/** The fund right, left, above, below the table, in words; in each the paid sum is over it. */
const fondi = {
  file: "60_dove_sta_il_fondo",
  sheets: [
    {
      name: "A destra",
      blocks: [
        { rows: [["Produttività 2020 – Tributi"], [], HEAD, ...people("Alfa", 800)] },
        { at: "J3", rows: [["Fondo da ripartire", euro(3000)]] },
      ],
    },
    sheet("Sotto", [
      ["Produttività 2020 – Anagrafe"],
      [],
      HEAD,
      ...people("Beta", 800),
      [],
      ["Risorse disponibili", undefined, undefined, undefined, undefined, undefined, euro(3000)],
    ]),
    sheet("In parole", [
      ["Produttività 2020 – Scuola"],
      ["Fondo per la produttività: € 3.000,00"],
      HEAD,
      ...people("Gamma", 800),
    ]),
    sheet("Due righe", [
      ["Produttività 2020 – Cultura"],
      ["Anno", "Fondo"],
      [2020, euro(3000)],
      [],
      HEAD,
      ...people("Delta", 800),
    ]),
    sheet("Riga finale", [
      ["Produttività 2020 – Sport"],
      HEAD,
      ...people("Iota", 800),
      ["Totale", undefined, undefined, undefined, undefined, undefined, euro(3200)],
      ["Fondo", undefined, undefined, undefined, undefined, undefined, euro(3000)],
    ]),
    {
      name: "A sinistra",
      blocks: [
        { rows: [["Produttività 2020 – Polizia"], [], ["Budget"], [euro(3000)]] },
        { at: "C3", rows: [HEAD, ...people("Kappa", 800)] },
      ],
    },
    sheet("Altro nome", [
      ["Produttività 2020 – Demanio"],
      ["Fondo risorse decentrate – parte variabile (€)", undefined, euro(3000)],
      [],
      HEAD,
      ...people("Lambda", 800),
    ]),
    sheet("Fondo complessivo", [
      ["Produttività 2020 – Ragioneria"],
      ["Ammontare complessivo del fondo", undefined, undefined, euro(3000)],
      [],
      HEAD,
      ...people("Sigma", 800),
    ]),
  ],
  expected: arsac(
    ["A destra", "Sotto", "In parole", "Due righe", "Riga finale", "A sinistra", "Altro nome", "Fondo complessivo"].map(
      (name) => riepilogo(name, { anno: 2020 }),
    ),
    [
      { code: "FONDO_NON_QUADRATO", sheet: "A destra", cells: ["K3", "J3", "G4:G6"] },
      { code: "FONDO_NON_QUADRATO", sheet: "Sotto", cells: ["G8", "A8", "G4:G6"] },
      { code: "FONDO_NON_QUADRATO", sheet: "In parole", cells: ["A2", "G4:G6"] },
      { code: "FONDO_NON_QUADRATO", sheet: "Due righe", cells: ["B3", "B2", "G6:G8"] },
      { code: "FONDO_NON_QUADRATO", sheet: "Riga finale", cells: ["G6", "G7", "A6", "A7"] },
      { code: "FONDO_NON_QUADRATO", sheet: "A sinistra", cells: ["A4", "A3"] },
      { code: "FONDO_NON_QUADRATO", sheet: "Altro nome", cells: ["C2", "A2"] },
      { code: "FONDO_NON_QUADRATO", sheet: "Fondo complessivo", cells: ["D2", "A2"] },
    ],
    "Lo stesso prospetto con il fondo in otto posti diversi: 3.200 euro pagati su 3.000.",
  ),
};

/** The same fund shared by presence as a share, a percentage, months, days; one amount in each forgets it. */
const HEAD_P = (presenza) => [
  "Dipendente",
  "Categoria",
  "Coefficiente",
  "Punteggio",
  "Livello",
  "Retribuzione",
  presenza,
  "Importo",
];
const present = (surname, [full, half, quarter]) => [
  [`${surname} Anna`, "C", 1, 95, 1, percent(1), full, euro(1000)],
  [`${surname} Piero`, "C", 1, 80, 2, percent(0.8), half, euro(400)],
  [`${surname} Ida`, "C", 1, 60, 3, percent(0.6), quarter, euro(600)],
];
const presenze = {
  file: "61_presenze",
  sheets: [
    ["Quota", "Presenza", [1, 0.5, 0.25]],
    ["Percentuale", "% di presenza", [100, 50, 25]],
    ["Formato", "Presenza", [percent(1), percent(0.5), percent(0.25)]],
    ["Mesi", "Mesi lavorati", [12, 6, 3]],
    ["Giorni", "Giorni di presenza", [360, 180, 90]],
    ["Frazione", "Mesi", ["12/12", "6/12", "3/12"]],
  ].map(([name, heading, values], index) =>
    sheet(name, [
      [`Produttività 2020 – servizio ${name}`],
      ["Fondo", euro(3000)],
      HEAD_P(heading),
      ...present(["Alfa", "Beta", "Gamma", "Delta", "Iota", "Kappa"][index], values),
    ]),
  ),
  expected: arsac(
    ["Quota", "Percentuale", "Formato", "Mesi", "Giorni", "Frazione"].map((name) => riepilogo(name, { anno: 2020 })),
    [
      ...["Quota", "Percentuale", "Formato", "Mesi", "Giorni", "Frazione"].map((name) => ({
        code: "IMPORTO_ERRATO",
        sheet: name,
        cell: "H6",
      })),
      ...["G4", "G5", "G6"].map((cell) => ({ code: "NUMERO_TESTO", sheet: "Frazione", cell })),
    ],
    "La presenza scritta in sei modi: chi c'era per un quarto dell'anno è pagato per intero.",
  ),
};

/** The band in every wording; one wrong in each column. */
const scritture = {
  file: "62_livelli_in_ogni_scrittura",
  sheets: [
    ["Romani", "Livello", ["I", "II", "III", "III"]],
    ["Gradi", "Livello di premialità", ["1° livello", "2° livello", "3° livello", "2° livello"]],
    ["Parole", "Fascia", ["primo livello", "Secondo livello", "TERZO LIVELLO", "terzo livello"]],
    ["Nomi", "Fascia di merito", ["ECCELLENZA", "distinzione", "Livello dell'adeguatezza", "Distinzione"]],
    ["Misti", "Livello", ["1 - Eccellenza", "2 (distinzione)", "Livello 3", "Livello 2"]],
    ["Testo", "Livello", ["1", "2", "3", "3"]],
  ].map(([name, heading, bands], index) =>
    sheet(name, [
      [`Riepilogo valutazioni anno 2021 – ${name}`],
      ["Cognome e nome", "Cat.", "Punteggio", heading],
      ...[95.5, 80, 60, index % 2 === 0 && name !== "Misti" ? 85 : 55.5].map((score, row) => [
        `${["Alfa", "Beta", "Gamma", "Delta", "Iota", "Kappa"][index]} ${["Anna", "Piero", "Ida", "Leo"][row]}`,
        "C",
        name === "Testo" && row === 3 ? 85 : score,
        bands[row],
      ]),
    ]),
  ),
  expected: arsac(
    ["Romani", "Gradi", "Parole", "Nomi", "Misti", "Testo"].map((name) => riepilogo(name, { anno: 2021 })),
    ["Romani", "Gradi", "Parole", "Nomi", "Misti", "Testo"].map((name) => ({
      code: "FASCIA_ERRATA",
      sheet: name,
      cell: "D6",
    })),
    "Il livello scritto in sei modi, ogni volta l'ultimo sbagliato.",
  ),
};

/** What depends on S1 and what does not, with and without a scelta. */
const ambigue = {
  file: "63_fasce_ambigue",
  sheets: [
    sheet("Riepilogo", [
      ["Riepilogo valutazioni – Anno 2022"],
      ["Dipendente", "Categoria", "Punteggio", "Fascia", "Retribuzione %"],
      ["Alfa Anna", "C", 90.5, "Distinzione", 80],
      ["Beta Piero", "C", 90.5, "Eccellenza", 100],
      ["Gamma Ida", "C", 90.5, "Adeguatezza", 60],
      ["Delta Leo", "C", 70.4, "Distinzione", 80],
      ["Iota Eva", "C", 91, "Eccellenza", 100],
      ["Kappa Ugo", "C", 90, "Distinzione", 80],
      ["Sigma Ada", "C", 50.6, "Prestazione inadeguata", 0],
      ["Omega Lia", "C", 51, "Adeguatezza", 60],
    ]),
  ],
  expected: arsac(
    [
      riepilogo("Riepilogo", {
        anno: 2022,
        righe: [
          { persona: "Alfa Anna", punteggio: 90.5, livello: "2" },
          { persona: "Beta Piero", punteggio: 90.5, livello: "2" },
          { persona: "Gamma Ida", punteggio: 90.5, livello: "2" },
          { persona: "Delta Leo", punteggio: 70.4, livello: "3" },
          { persona: "Iota Eva", livello: "1" },
          { persona: "Kappa Ugo", livello: "2" },
          { persona: "Sigma Ada", livello: "4" },
          { persona: "Omega Lia", livello: "3" },
        ],
      }),
    ],
    [
      { code: "FASCIA_AMBIGUA", sheet: "Riepilogo", cell: "D3" },
      { code: "FASCIA_AMBIGUA", sheet: "Riepilogo", cell: "D4" },
      { code: "FASCIA_ERRATA", sheet: "Riepilogo", cell: "D5" },
      { code: "FASCIA_AMBIGUA", sheet: "Riepilogo", cell: "D6" },
      { code: "FASCIA_AMBIGUA", sheet: "Riepilogo", cell: "D9" },
    ],
    "90,5, 70,4 e 50,6 cadono tra due livelli; 90, 91 e 51 no.",
    {
      varianti: [
        {
          args: ["--scelta", "S1=soglia"],
          must: [
            { code: "FASCIA_ERRATA", sheet: "Riepilogo", cell: "D4" },
            { code: "FASCIA_ERRATA", sheet: "Riepilogo", cell: "D5" },
            { code: "FASCIA_ERRATA", sheet: "Riepilogo", cell: "D6" },
          ],
          niente: [
            { code: "FASCIA_AMBIGUA", sheet: "Riepilogo" },
            { code: "FASCIA_ERRATA", sheet: "Riepilogo", cells: ["D3", "D7", "D8", "D9", "D10"] },
            { code: "RETRIBUZIONE_ERRATA", sheet: "Riepilogo" },
          ],
        },
        {
          args: ["--scelta", "S1=arrotonda"],
          must: [
            { code: "FASCIA_ERRATA", sheet: "Riepilogo", cell: "D3" },
            { code: "FASCIA_ERRATA", sheet: "Riepilogo", cell: "D6" },
            { code: "FASCIA_ERRATA", sheet: "Riepilogo", cell: "D9" },
          ],
          niente: [
            { code: "FASCIA_AMBIGUA", sheet: "Riepilogo" },
            { code: "FASCIA_ERRATA", sheet: "Riepilogo", cells: ["D4"] },
            { code: "RETRIBUZIONE_ERRATA", sheet: "Riepilogo" },
          ],
          attese: [{ kind: "riepilogo", sheet: "Riepilogo", riga: "Sigma Ada", livello: "3" }],
        },
        {
          args: ["--scelta", "S1=oltre"],
          must: [{ code: "FASCIA_ERRATA", sheet: "Riepilogo", cell: "D3" }],
          niente: [
            { code: "FASCIA_AMBIGUA", sheet: "Riepilogo" },
            { code: "FASCIA_ERRATA", sheet: "Riepilogo", cells: ["D4", "D6", "D8"] },
            { code: "RETRIBUZIONE_ERRATA", sheet: "Riepilogo" },
          ],
          attese: [{ kind: "riepilogo", sheet: "Riepilogo", riga: "Delta Leo", livello: "2" }],
        },
      ],
    },
  ),
};

/** Percentages, money under the threshold, amounts: each fault told once, where it is. */
const radici = {
  file: "64_radici_nel_riepilogo",
  sheets: [
    sheet("Liquidazione", [
      ["Liquidazione premi anno 2023"],
      ["Fondo", euro(5000)],
      [],
      [
        "Nominativo",
        "Area",
        "Coeff.",
        "Punti totali",
        "Giudizio",
        "Livello",
        "% retribuzione",
        "Premio spettante",
        "Note",
      ],
      ["Alfa Anna", "Istruttori", 1, 95, "PIENAMENTE CONFORME", 1, 100, euro(1000)],
      [
        "Beta Piero",
        "Istruttori",
        1,
        80,
        "CONFORME",
        2,
        100,
        euro(1000),
        "percentuale sbagliata, importo che ne segue",
      ],
      ["Gamma Ida", "Istruttori", 1, 45, "NON CONFORME", 4, 0, euro(300), "pagata sotto soglia"],
      ["Delta Leo", "Istruttori", 1, 65, "CONFORME", 3, 60, euro(600), "giudizio sbagliato"],
      ["Iota Eva", "Istruttori", 1, 75, "CONFORME", 1, 100, euro(1000), "livello sbagliato: il resto ne segue"],
      [
        "Totale",
        undefined,
        5,
        undefined,
        undefined,
        undefined,
        undefined,
        { v: 3900, f: "SUM(H5:H9)", fmt: "#,##0.00" },
      ],
      ["Economie", undefined, undefined, undefined, undefined, undefined, undefined, euro(1100)],
    ]),
  ],
  expected: arsac(
    [riepilogo("Liquidazione", { anno: 2023 })],
    [
      { code: "RETRIBUZIONE_ERRATA", sheet: "Liquidazione", cell: "G6" },
      { code: "PREMIO_NON_DOVUTO", sheet: "Liquidazione", cell: "H7" },
      { code: "FASCIA_ERRATA", sheet: "Liquidazione", cell: "E8" },
      { code: "FASCIA_ERRATA", sheet: "Liquidazione", cell: "F9" },
    ],
    "Quattro errori, ciascuno detto una volta sola dove nasce.",
  ),
};

/** One fund for three settori, stacked on one sheet, subtotals and a grand total. */
const settori = {
  file: "65_un_fondo_per_piu_settori",
  sheets: [
    sheet("Impilati", [
      ["Produttività anno 2021"],
      ["Fondo", euro(6000)],
      [],
      ["Settore Tributi"],
      HEAD,
      ...people("Alfa"),
      ["Totale settore", undefined, undefined, undefined, undefined, undefined, euro(2400)],
      [],
      ["Settore Anagrafe"],
      HEAD,
      ...people("Beta", 100),
      ["Totale settore", undefined, undefined, undefined, undefined, undefined, euro(2500)],
      [],
      ["Totale generale", undefined, undefined, undefined, undefined, undefined, euro(4900)],
      ["Economie", undefined, undefined, undefined, undefined, undefined, euro(1100)],
    ]),
    sheet("Subtotali", [
      ["Produttività anno 2021 – altri settori"],
      ["Fondo", euro(6000)],
      HEAD,
      ["Settore Scuola"],
      ...people("Gamma"),
      ["Totale Scuola", undefined, 3, undefined, undefined, undefined, { v: 2400, f: "SUM(G5:G7)", fmt: "#,##0.00" }],
      ["Settore Sport"],
      ...people("Delta"),
      ["Totale Sport", undefined, 3, undefined, undefined, undefined, euro(2450)],
      ["Totale generale", undefined, 6, undefined, undefined, undefined, euro(4800)],
      ["Economie", undefined, undefined, undefined, undefined, undefined, euro(1200)],
    ]),
  ],
  expected: arsac(
    [riepilogo("Impilati", { anno: 2021, range: "A5:G8" }), riepilogo("Subtotali", { anno: 2021 })],
    [
      { code: "IMPORTO_ERRATO", sheet: "Impilati", cell: "G14" },
      { code: "TOTALE_ERRATO", sheet: "Subtotali", cell: "G13" },
    ],
    "Un fondo solo per due settori impilati: un importo sbagliato; nell'altro foglio un subtotale sbagliato.",
  ),
};

export const fifthCases = [fondi, presenze, scritture, ambigue, radici, settori];
