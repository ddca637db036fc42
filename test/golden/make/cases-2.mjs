// More cases: places that disagree, ties at a cut, weights in points, sections to 100, months of service, kinds of indicator.
const F1A = "1a Performance organizzativa della struttura di appartenenza";
const F1B = "1b Obiettivi individuali";
const F2 = "2 Capacità di differenziazione delle valutazioni";
const F3 = "3 Competenze e comportamenti professionali e organizzativi";
const F4 = "4 Performance generale dell'Ente";
const euro = (v) => ({ v, fmt: "#,##0.00" });

const scheda = (persona, categoria, rows, totale, livello, settore = "Tributi") => ({
  name: persona,
  blocks: [
    {
      rows: [
        ["Scheda di valutazione della performance individuale – Anno 2021"],
        ["Cognome e nome", persona, undefined, "Categoria", categoria],
        ["Settore", settore],
        [],
        [
          "Fattore di valutazione",
          "Punteggio massimo",
          "Punteggio risultante dalla misurazione",
          "Punteggio attribuito",
          "Note",
        ],
        ...rows.map(([name, peso, punti]) => [name, peso, punti, punti]),
        ["Totale", 100, totale, totale],
        ["Livello di premialità", undefined, undefined, livello],
      ],
    },
  ],
});

/** The summary says another score than the form; the body's performance (factor 4) is not the same for everybody. */
const discordi = {
  file: "30_scheda_e_riepilogo_discordi",
  sheets: [
    scheda(
      "Rossi Anna",
      "C",
      [
        [F1A, 15, 13.5],
        [F1B, 10, 8],
        [F3, 70, 59.5],
        [F4, 5, 4.4],
      ],
      85.4,
      2,
    ),
    scheda(
      "Verdi Piero",
      "D",
      [
        [F1A, 20, 18],
        [F1B, 10, 9],
        [F3, 60, 51],
        [F4, 10, 8.8],
      ],
      86.8,
      2,
    ),
    scheda(
      "Neri Ida",
      "C",
      [
        [F1A, 15, 13.5],
        [F1B, 10, 9],
        [F3, 70, 63],
        [F4, 5, 4.2],
      ],
      89.7,
      2,
    ),
    {
      name: "Riepilogo",
      blocks: [
        {
          rows: [
            ["Riepilogo delle valutazioni – Anno 2021"],
            ["Dipendente", "Categoria", "Settore", "Punteggio", "Livello"],
            ["Rossi Anna", "C", "Tributi", 85.4, 2],
            ["VERDI  PIERO", "D", "Tributi", 88.6, 2],
            ["Neri Ida", "C", "Tributi", 89.7, 2],
          ],
        },
      ],
    },
  ],
  expected: {
    sistema: "arsac-2017",
    schede: [
      {
        kind: "valutazione",
        sheet: "Rossi Anna",
        persona: "Rossi Anna",
        categoria: "c",
        anno: 2021,
        punteggio: 85.4,
        livello: "2",
      },
      {
        kind: "valutazione",
        sheet: "Verdi Piero",
        persona: "Verdi Piero",
        categoria: "d",
        anno: 2021,
        punteggio: 86.8,
        livello: "2",
      },
      {
        kind: "valutazione",
        sheet: "Neri Ida",
        persona: "Neri Ida",
        categoria: "c",
        anno: 2021,
        punteggio: 89.7,
        livello: "2",
      },
      { kind: "riepilogo", sheet: "Riepilogo", anno: 2021 },
    ],
    must: [
      { code: "NON_CORRISPONDE", sheet: "Riepilogo", cell: "D4", alt: { sheet: "Verdi Piero", cells: ["D10", "C10"] } },
      {
        code: "NON_CORRISPONDE",
        sheet: "Neri Ida",
        cell: "C9",
        cells: ["C9", "D9", "A9"],
        alt: { sheet: "Rossi Anna", cells: ["C9", "D9", "A9"] },
      },
    ],
    may: [],
    clean: false,
    exit: 1,
    why: "Il riepilogo inverte due cifre del punteggio di una persona; il fattore 4 vale 88 % per due persone e 84 % per la terza.",
  },
};

/** Ten people, 20/40/40 is 2, 4, 4: the second and the third have the same score and stand on both sides of the cut. */
const taglio = {
  file: "31_parita_al_taglio",
  sheets: [
    {
      name: "Merito 2013",
      blocks: [
        {
          rows: [
            ["Graduatoria di merito – Settore Scuola – anno 2013"],
            ["Nominativo", "Punteggio", "Fascia di merito"],
            ["Rossi Anna", 97, "Alta"],
            ["Verdi Piero", 94, "Alta"],
            ["Neri Ida", 94, "Intermedia"],
            ["Gialli Leo", 91, "Intermedia"],
            ["Blu Carlo", 88, "Intermedia"],
            ["Rosa Dina", 85, "Intermedia"],
            ["Grigi Olga", 82, "Bassa"],
            ["Viola Marta", 79, "Bassa"],
            ["Bruni Aldo", 76, "Bassa"],
            ["Celesti Eva", 73, "Bassa"],
          ],
        },
      ],
    },
  ],
  expected: {
    sistema: "belluno-2011",
    riconosciuto: true,
    schede: [{ kind: "riepilogo", sheet: "Merito 2013", anno: 2013 }],
    must: [
      {
        code: "PARITA_AL_TAGLIO",
        sheet: "Merito 2013",
        cell: "C4:C5",
        cells: ["C4:C5", "B4:B5", "B4", "B5", "C4", "C5", "A4", "A5", "A4:A5", "A4:C5"],
      },
    ],
    may: [
      { code: "FASCIA_ERRATA", sheet: "Merito 2013", cells: ["C4", "C5"] },
      { code: "QUOTE_DIVERSE", sheet: "Merito 2013", cells: ["C3:C12", "C2", "A2:C12"] },
    ],
    clean: false,
    exit: 0,
    why: "Due persone a 94 punti stanno una nella fascia alta e una nella intermedia.",
  },
};

/** Individual objectives weighed in the factor's own points: accepted, said once. */
const punti = {
  file: "32_pesi_in_punti",
  sheets: [
    {
      name: "Assegnazione",
      blocks: [
        {
          rows: [
            ["Scheda assegnazione obiettivi individuali"],
            ["Anno 2022"],
            ["Settore: Demanio"],
            ["Dipendente: Blu Carlo"],
            ["Categoria: P.O."],
            ["Fattore valutativo: 1a – Performance organizzativa (*) - Peso 30%"],
            ["Obiettivi", "Indicatore", "Peso", "Val.Iniz.", "Target"],
            ["Censire le concessioni", "Concessioni censite", 100, 0, 350],
            ["Fattore valutativo: 1b – Obiettivi individuali (**) - Peso 20%"],
            ["Obiettivi", "Indicatore", "Peso", "Val.Iniz.", "Target"],
            ["Riordinare i canoni", "Canoni aggiornati", 10, 0, 120],
            ["Chiudere gli arretrati", "Pratiche chiuse", 10, 0, 60],
            ["Fattore valutativo: 3 – Competenze e comportamenti professionali e organizzativi - Peso 40%"],
            ["Elementi di dettaglio", "Descrizione/Eventuali indicatori - target(***)", undefined, undefined, "Peso"],
            ["Capacità propositiva", "Soluzioni proposte", undefined, undefined, 50],
            ["Capacità attuativa", "Rispetto dei tempi", undefined, undefined, 50],
          ],
        },
      ],
      merges: ["A6:E6", "A9:E9", "A13:E13", "B14:D14", "B15:D15", "B16:D16"],
    },
  ],
  expected: {
    sistema: "arsac-2017",
    schede: [{ kind: "assegnazione", sheet: "Assegnazione", persona: "Blu Carlo", categoria: "po_ap", anno: 2022 }],
    must: [
      {
        code: "PESI_IN_PUNTI",
        sheet: "Assegnazione",
        cell: "C11:C12",
        cells: ["C11:C12", "C11", "C12", "A9", "A10:E12"],
      },
    ],
    may: [],
    clean: true,
    exit: 0,
    why: "Due obiettivi individuali da 10 punti l'uno dove il fattore 1b ne vale 20.",
  },
};

/** Sheet B with each section weighed to 100; the level is typed one too high. */
const sezioni = {
  file: "33_scheda_b_sezioni_a_100",
  sheets: [
    {
      name: "Rosa Dina",
      blocks: [
        {
          rows: [
            ["Scheda B – Valutazione del personale dei livelli – Anno 2022"],
            ["Dipendente: Rosa Dina", undefined, "Area: Servizi sociali"],
            [],
            ["Apporto individuale alla performance organizzativa (55%)"],
            ["Fattore (item)", "Peso", "Giudizio (1-7)"],
            ["Orientamento al miglioramento professionale e dell'organizzazione", 40, 6],
            ["Flessibilità nell'affrontare e risolvere i problemi", 30, 5],
            ["Costanza dell'impegno nel tempo", 30, 6],
            ["Totale", 100],
            ["Comportamenti professionali (45%)"],
            ["Fattore (item)", "Peso", "Giudizio (1-7)"],
            ["Relazione e integrazione", 20, 6],
            ["Innovatività", 20, 5],
            ["Gestione delle risorse economiche e/o strumentali", 20, 6],
            ["Orientamento alla qualità dei servizi", 20, 6],
            ["Capacità di interpretazione dei bisogni e programmazione dei servizi", 20, 5],
            ["Totale", 100],
            [],
            ["Valutazione complessiva", 80.79],
            ["Livello di performance", "B"],
          ],
        },
      ],
    },
  ],
  expected: {
    sistema: "po-livelli",
    riconosciuto: true,
    schede: [
      { kind: "comportamenti", sheet: "Rosa Dina", persona: "Rosa Dina", anno: 2022, punteggio: 80.79, livello: "C" },
    ],
    must: [{ code: "FASCIA_ERRATA", sheet: "Rosa Dina", cell: "B20" }],
    may: [],
    clean: false,
    exit: 1,
    why: "Pesi delle due sezioni a 100 ciascuna: 57/70 × 55 e 56/70 × 45 fanno 80,79: livello C, non B.",
  },
};

/** A fund shared by coefficient and months of service; one amount was paid for a whole year. */
const mesi = {
  file: "34_fondo_e_mesi",
  sheets: [
    {
      name: "Produttività 2020",
      blocks: [
        {
          rows: [
            ["Produttività anno 2020 – liquidazione dei premi"],
            ["Fondo", undefined, undefined, euro(10000)],
            [],
            [
              "Dipendente",
              "Categoria",
              "Coefficiente",
              "Punteggio",
              "Fascia",
              "Retribuzione %",
              "Mesi di servizio",
              "Importo €",
            ],
            ["Rossi Anna", "C", 1, 95, "Eccellenza", 100, 12, euro(3125)],
            ["Verdi Piero", "C", 1, 80, "Distinzione", 80, 12, euro(2500)],
            ["Neri Ida", "D", 1.2, 60, "Adeguatezza", 60, 6, euro(2250)],
            ["Totale", undefined, undefined, undefined, undefined, undefined, undefined, euro(7875)],
            ["Economie", undefined, undefined, undefined, undefined, undefined, undefined, euro(2125)],
          ],
        },
      ],
    },
  ],
  expected: {
    sistema: "arsac-2017",
    schede: [{ kind: "riepilogo", sheet: "Produttività 2020", anno: 2020 }],
    must: [{ code: "IMPORTO_ERRATO", sheet: "Produttività 2020", cell: "H7" }],
    may: [],
    clean: false,
    exit: 1,
    why: "Chi ha lavorato sei mesi è stato pagato per dodici: il prospetto quadra con il fondo, l'importo no.",
  },
};

/** Kinds of indicator in a column of their own. */
const tipi = {
  file: "35_tipi_di_indicatore",
  sheets: [
    {
      name: "Indicatori",
      blocks: [
        {
          rows: [
            ["Obiettivi del Settore Sport – consuntivo 2022"],
            [],
            [
              "Obiettivo",
              "Indicatore",
              "Tipo di indicatore",
              "Peso %",
              "Valore iniziale",
              "Target",
              "Risultato",
              "% di raggiungimento",
            ],
            ["Accorciare i tempi", "Giorni medi", "riduzione", 100, 120, 90, 100, 66.67],
            ["Più iscritti", "Iscritti in più", "incremento", 100, undefined, 300, 280, undefined],
            ["Meno reclami", "Reclami", "decrescente", 100, undefined, 10, 8, 100],
            ["Bando pubblicato", "Pubblicazione", "sì/no", 100, undefined, "sì", "sì", 100],
            ["Gradimento", "Voto medio", "scala", 100, 1, 5, 4, 80],
          ],
        },
      ],
    },
  ],
  expected: {
    sistema: "arsac-2017",
    schede: [{ kind: "piano", sheet: "Indicatori", anno: 2022 }],
    must: [
      { code: "VALORE_INIZIALE_MANCANTE", sheet: "Indicatori", cell: "E5" },
      { code: "PR_ERRATO", sheet: "Indicatori", cell: "H8" },
    ],
    may: [{ code: "PR_OLTRE_100", sheet: "Indicatori", cells: ["H6", "G6"] }],
    clean: false,
    exit: 1,
    why: "Una riduzione giusta, un incremento senza valore iniziale, una scala da 1 a 5 calcolata come se partisse da 0.",
  },
};

/** A dirigente's factor 2 against the scores that the same summary says the dirigente gave. */
const differenzia = {
  file: "36_fattore_2_e_punteggi_dati",
  sheets: [
    scheda(
      "Bruni Aldo",
      "Dirigente",
      [
        [F1A, 30, 27],
        [F1B, 20, 18],
        [F2, 5, 4],
        [F3, 35, 31.5],
        [F4, 10, 9],
      ],
      89.5,
      2,
      "Finanze",
    ),
    {
      name: "Personale Finanze",
      blocks: [
        {
          rows: [
            ["Valutazioni del personale del Settore Finanze – Anno 2021"],
            ["Dipendente", "Categoria", "Settore", "Valutatore", "Punteggio", "Livello"],
            ["Rossi Anna", "C", "Finanze", "Bruni Aldo", 85, 2],
            ["Verdi Piero", "D", "Finanze", "Bruni Aldo", 85, 2],
            ["Neri Ida", "C", "Finanze", "Bruni Aldo", 90, 2],
            ["Gialli Leo", "C", "Finanze", "Bruni Aldo", 90, 2],
          ],
        },
      ],
    },
  ],
  expected: {
    sistema: "arsac-2017",
    schede: [
      {
        kind: "valutazione",
        sheet: "Bruni Aldo",
        persona: "Bruni Aldo",
        categoria: "dirigente",
        anno: 2021,
        punteggio: 89.5,
        livello: "2",
      },
      { kind: "riepilogo", sheet: "Personale Finanze", anno: 2021 },
    ],
    must: [{ code: "NON_CORRISPONDE", sheet: "Bruni Aldo", cell: "C8", cells: ["C8", "D8", "A8"] }],
    may: [],
    clean: false,
    exit: 1,
    why: "Due soli punteggi diversi dati al personale: il fattore 2 vale 0 punti, non 4.",
  },
};

/** The assignment of the same person has an empty block of individual objectives: that proves R15 for the evaluation. */
const provata = {
  file: "37_assegnazione_senza_obiettivi_individuali",
  sheets: [
    scheda(
      "Grigi Olga",
      "D",
      [
        [F1A, 20, 18],
        [F1B, 10, 0],
        [F3, 60, 54],
        [F4, 10, 9],
      ],
      81,
      2,
      "Demanio",
    ),
    {
      name: "Assegnazione Grigi",
      blocks: [
        {
          rows: [
            ["Scheda assegnazione obiettivi individuali"],
            ["Anno 2021"],
            ["Settore: Demanio"],
            ["Dipendente: Olga Grigi"],
            ["Categoria: D"],
            ["Fattore valutativo: 1a – Performance organizzativa (*) - Peso 30%"],
            ["Obiettivi", "Indicatore", "Peso", "Val.Iniz.", "Target"],
            ["Censire le concessioni", "Concessioni censite", 100, 0, 350],
            ["Fattore valutativo: 1b – Obiettivi individuali (**) - Peso 0%"],
            ["Obiettivi", "Indicatore", "Peso", "Val.Iniz.", "Target"],
            [],
            ["Fattore valutativo: 3 – Competenze e comportamenti professionali e organizzativi - Peso 60%"],
            ["Elementi di dettaglio", "Descrizione/Eventuali indicatori - target(***)", undefined, undefined, "Peso"],
            ["Capacità attuativa", "Rispetto dei tempi", undefined, undefined, 100],
          ],
        },
      ],
      merges: ["A6:E6", "A9:E9", "A12:E12", "B13:D13", "B14:D14"],
    },
  ],
  expected: {
    sistema: "arsac-2017",
    schede: [
      { kind: "valutazione", sheet: "Grigi Olga", persona: "Grigi Olga", categoria: "d", anno: 2021, punteggio: 81 },
      { kind: "assegnazione", sheet: "Assegnazione Grigi", persona: "Olga Grigi", categoria: "d", anno: 2021 },
    ],
    must: [{ code: "RIALLOCA_1B", sheet: "Grigi Olga", cell: "B7", cells: ["B7", "A7", "B6"] }],
    may: [],
    clean: false,
    exit: 1,
    why: "Nella scheda di assegnazione il blocco 1b è vuoto e il peso è già nel fattore 1a; nella valutazione no.",
  },
};

export const moreCases = [discordi, taglio, punti, sezioni, mesi, tipi, differenzia, provata];
