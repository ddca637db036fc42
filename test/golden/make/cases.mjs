// The cases: layouts that the samples do not show, good and bad.
const F1A = "1a Performance organizzativa della struttura di appartenenza";
const F1B = "1b Obiettivi individuali";
const F3 = "3 Competenze e comportamenti professionali e organizzativi";
const F4 = "4 Performance generale dell'Ente";
const euro = (v) => ({ v, fmt: "#,##0.00" });
const pct = (v) => ({ v, fmt: "0%" });
const none = { must: [], may: [], clean: true, exit: 0 };

/** Three people one below the other on one sheet; the second one's total is typed wrong. */
const stacked = {
  file: "20_schede_impilate",
  sheets: [
    {
      name: "Ufficio tecnico",
      blocks: [
        { at: "A1", rows: [["COMUNE DI PROVANDIA"], ["Schede di valutazione individuale – anno 2021"]] },
        form(
          "A4",
          "Rossi Anna",
          "C",
          [
            [F1A, 15, 13.5],
            [F1B, 10, 8],
            [F3, 70, 59.5],
            [F4, 5, 4.5],
          ],
          85.5,
          "2",
        ),
        form(
          "A14",
          "Verdi Piero",
          "D",
          [
            [F1A, 20, 18],
            [F1B, 10, 9],
            [F3, 60, 51],
            [F4, 10, 9],
          ],
          88,
          "2",
        ),
        form(
          "A24",
          "Bianchi Ugo",
          "B",
          [
            [F1A, 10, 9],
            [F3, 85, 80.75],
            [F4, 5, 4.5],
          ],
          94.25,
          "1",
        ),
      ],
    },
  ],
  expected: {
    sistema: "arsac-2017",
    schede: [
      {
        kind: "valutazione",
        sheet: "Ufficio tecnico",
        persona: "Rossi Anna",
        categoria: "c",
        anno: 2021,
        punteggio: 85.5,
        livello: "2",
      },
      {
        kind: "valutazione",
        sheet: "Ufficio tecnico",
        persona: "Verdi Piero",
        categoria: "d",
        anno: 2021,
        punteggio: 87,
        livello: "2",
      },
      {
        kind: "valutazione",
        sheet: "Ufficio tecnico",
        persona: "Bianchi Ugo",
        categoria: "ab",
        anno: 2021,
        punteggio: 94.25,
        livello: "1",
      },
    ],
    must: [{ code: "TOTALE_ERRATO", sheet: "Ufficio tecnico", cell: "C20" }],
    may: [],
    clean: false,
    exit: 1,
    why: "Tre schede una sotto l'altra su un foglio, ognuna con la sua intestazione; un solo totale sbagliato.",
  },
};

function form(at, persona, categoria, rows, totale, livello) {
  return {
    at,
    rows: [
      [`Dipendente: ${persona}`, undefined, `Categoria: ${categoria}`, "Settore: Tecnico"],
      ["Fattore di valutazione", "Punteggio massimo", "Punteggio attribuito", "Note"],
      ...rows,
      ["Totale", 100, totale],
      ["Livello di premialità", undefined, livello],
    ],
  };
}

/** Two forms side by side, parted by an empty column; the right one weighs factor 3 wrongly. */
const beside = {
  file: "21_schede_affiancate",
  sheets: [
    {
      name: "Anagrafe",
      blocks: [
        { at: "A1", rows: [["Valutazione della performance individuale – Anno 2022"]] },
        form(
          "A3",
          "Neri Ida",
          "C",
          [
            [F1A, 15, 12],
            [F1B, 10, 9],
            [F3, 70, 56],
            [F4, 5, 4],
          ],
          81,
          "2",
        ),
        form(
          "F3",
          "Gialli Leo",
          "C",
          [
            [F1A, 15, 12],
            [F1B, 10, 9],
            [F3, 65, 52],
            [F4, 10, 8],
          ],
          81,
          "2",
        ),
      ],
    },
  ],
  expected: {
    sistema: "arsac-2017",
    schede: [
      {
        kind: "valutazione",
        sheet: "Anagrafe",
        persona: "Neri Ida",
        categoria: "c",
        anno: 2022,
        punteggio: 81,
        livello: "2",
      },
      {
        kind: "valutazione",
        sheet: "Anagrafe",
        persona: "Gialli Leo",
        categoria: "c",
        anno: 2022,
        punteggio: 81,
        livello: "2",
      },
    ],
    must: [
      { code: "PESO_FATTORE", sheet: "Anagrafe", cell: "G7" },
      { code: "PESO_FATTORE", sheet: "Anagrafe", cell: "G8" },
    ],
    may: [],
    clean: false,
    exit: 1,
    why: "Due schede affiancate sullo stesso foglio; nella seconda i pesi dei fattori 3 e 4 sono scambiati di cinque punti.",
  },
};

/** Headings over two rows: "Punteggio" above massimo, misurato, attribuito; weights as percentages; all in order. */
const twoRows = {
  file: "22_intestazione_su_due_righe",
  sheets: [
    {
      name: "Scheda",
      merges: ["A6:A7", "B6:D6", "E6:E7"],
      blocks: [
        {
          at: "A1",
          rows: [
            ["PROVINCIA DI ESEMPIANO"],
            ["Scheda di valutazione – anno 2019"],
            ["Nominativo", "Viola Marta"],
            ["Settore", "Ambiente", undefined, "Categoria", "D1"],
            [],
            ["Fattori di valutazione", "Punteggio", undefined, undefined, "Note del valutatore"],
            [undefined, "massimo", "risultante dalla misurazione", "attribuito"],
            [F1A, pct(0.2), 18, 18],
            [F1B, pct(0.1), 8.5, 8.5],
            [F3, pct(0.6), 54, 54],
            [F4, pct(0.1), 8, 8],
            ["TOTALE", pct(1), 88.5, { v: 88.5, f: "SUM(D8:D11)" }],
            [],
            ["Fascia: distinzione"],
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
        sheet: "Scheda",
        persona: "Viola Marta",
        categoria: "d",
        anno: 2019,
        punteggio: 88.5,
        livello: "2",
      },
    ],
    ...none,
    why: "Intestazione su due righe con celle unite e pesi in percentuale: tutto giusto.",
  },
};

/** Sheets of other trades that share words with ours: nothing is found on them. */
const unrelated = {
  file: "23_fogli_estranei",
  sheets: [
    {
      name: "Ferie",
      blocks: [
        {
          rows: [
            ["Dipendente", "Gennaio", "Febbraio", "Totale"],
            ["Rossi Anna", 3, 2, 5],
            ["Verdi Piero", 0, 12, 12],
          ],
        },
      ],
    },
    {
      name: "Stipendi",
      blocks: [
        {
          rows: [
            ["Nome", "Categoria", "Livello", "Importo"],
            ["Rossi Anna", "C", "C3", euro(1650.2)],
            ["Verdi Piero", "D", "D1", euro(1820)],
            ["Totale", undefined, undefined, euro(3470.2)],
          ],
        },
      ],
    },
    {
      name: "Inventario",
      blocks: [
        {
          rows: [
            ["N.", "Descrizione", "Quantità", "Valore", "Note"],
            [1, "Scrivania", 12, euro(130), "buono"],
            [2, "Sedia", 24, euro(45.5), "rotta"],
            ["Totale", undefined, 36, euro(175.5)],
          ],
        },
      ],
    },
    {
      name: "Gara",
      blocks: [
        {
          rows: [
            ["Criterio", "Peso", "Offerta A", "Offerta B"],
            ["Prezzo", 30, 28, 25],
            ["Qualità", 70, 60, 66],
            ["Totale", 100, 88, 91],
          ],
        },
      ],
    },
    {
      name: "Rischi",
      blocks: [
        {
          rows: [
            ["Processo", "Fattore di rischio", "Probabilità", "Impatto", "Indice"],
            ["Appalti", "Discrezionalità", 3, 4, 12],
            ["Concorsi", "Pressioni", 2, 5, 10],
          ],
        },
      ],
    },
    {
      name: "Corso sicurezza",
      blocks: [
        {
          rows: [
            ["Cognome", "Nome", "Ore frequentate", "Esito"],
            ["Rossi", "Anna", 8, "superato"],
            ["Verdi", "Piero", 6, "da ripetere"],
          ],
        },
      ],
    },
    {
      name: "Bilancio",
      blocks: [
        {
          rows: [
            ["Capitolo", "Descrizione", "Stanziamento", "Impegnato", "%"],
            [1205, "Manutenzioni", euro(12000), euro(8000), pct(0.6667)],
            [1301, "Utenze", euro(9000), euro(9000), pct(1)],
          ],
        },
      ],
    },
    {
      name: "Rubrica",
      state: "hidden",
      blocks: [
        {
          rows: [
            ["Ufficio", "Responsabile", "Interno"],
            ["Tributi", "Neri Ida", 210],
          ],
        },
      ],
    },
  ],
  expected: {
    sistema: "arsac-2017",
    schede: [],
    ...none,
    why: "Otto fogli di altri mestieri: nessuna scheda e nessun rilievo.",
  },
};

/** A summary with surname and name apart, factor columns, subtotals by settore; one total and one band wrong. */
const factors = {
  file: "24_riepilogo_con_fattori",
  sheets: [
    {
      name: "Valutazioni 2020",
      blocks: [
        {
          rows: [
            ["Riepilogo valutazioni del personale – anno 2020"],
            [],
            ["N.", "Cognome", "Nome", "Cat.", "Settore", "1a", "1b", "3", "4", "Totale", "Livello", "% retribuzione"],
            [1, "Rossi", "Anna", "C", "Tributi", 14, 9, 60, 4.5, 87.5, "2", 80],
            [2, "Verdi", "Piero", "C", "Tributi", 13, 8, 50, 4.5, 75.5, "2", 80],
            [
              "Media Tributi",
              undefined,
              undefined,
              undefined,
              undefined,
              undefined,
              undefined,
              undefined,
              undefined,
              81.5,
            ],
            [3, "Neri", "Ida", "D", "Anagrafe", 19, 9.5, 57, 9, 95.5, "1", 100],
            [4, "Gialli", "Leo", "D", "Anagrafe", 15, 6, 35, 9, 65, "2", 60],
          ],
        },
      ],
    },
  ],
  expected: {
    sistema: "arsac-2017",
    schede: [
      {
        kind: "riepilogo",
        sheet: "Valutazioni 2020",
        anno: 2020,
        righe: [
          { persona: "Rossi Anna", punteggio: 87.5, livello: "2" },
          { persona: "Verdi Piero", punteggio: 75.5, livello: "2" },
          { persona: "Neri Ida", punteggio: 94.5, livello: "1" },
          { persona: "Gialli Leo", punteggio: 65, livello: "3" },
        ],
      },
    ],
    must: [
      { code: "TOTALE_ERRATO", sheet: "Valutazioni 2020", cell: "J7" },
      { code: "FASCIA_ERRATA", sheet: "Valutazioni 2020", cell: "K8" },
    ],
    may: [],
    clean: false,
    exit: 1,
    why: "Riepilogo con cognome e nome in due colonne, una colonna per fattore e una riga di media in mezzo.",
  },
};

/** Individual objectives not assigned: 1b taken into 1a with its row kept at 0 and a note; and one where it was forgotten. */
const riallocazioni = {
  file: "25_riallocazioni",
  sheets: [
    {
      name: "Giusta",
      blocks: [
        {
          rows: [
            ["Scheda di valutazione anno 2023 – Funzionari"],
            ["Dipendente: Blu Carlo", undefined, "Settore: Cultura"],
            ["Fattore", "Peso", "Punteggio misurato", "Punteggio attribuito", "Note"],
            [F1A, 30, 27, 27],
            [F1B, 0, undefined, undefined, "non assegnati"],
            [F3, 60, 54, 54],
            [F4, 10, 9, 9],
            ["Totale", 100, 90, 90],
            ["Livello", undefined, undefined, "2"],
          ],
        },
      ],
    },
    {
      name: "Dimenticata",
      blocks: [
        {
          rows: [
            ["Scheda di valutazione anno 2023 – Istruttori"],
            ["Dipendente: Rosa Dina", undefined, "Settore: Cultura"],
            ["Obiettivi individuali assegnati: nessuno"],
            ["Fattore", "Peso", "Punteggio misurato", "Punteggio attribuito", "Note"],
            [F1A, 15, 13.5, 13.5],
            [F1B, 10, 0, 0],
            [F3, 70, 63, 63],
            [F4, 5, 4.5, 4.5],
            ["Totale", 100, 81, 81],
            ["Livello", undefined, undefined, "2"],
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
        sheet: "Giusta",
        persona: "Blu Carlo",
        categoria: "d",
        anno: 2023,
        punteggio: 90,
        livello: "2",
      },
      { kind: "valutazione", sheet: "Dimenticata", persona: "Rosa Dina", categoria: "c", anno: 2023, punteggio: 81 },
    ],
    must: [{ code: "RIALLOCA_1B", sheet: "Dimenticata", cell: "B6", cells: ["B6", "B5", "A6"] }],
    may: [],
    clean: false,
    exit: 1,
    why: "Senza obiettivi individuali: una volta il peso è passato al fattore 1a, una volta no.",
  },
};

/** Numbers as Italians type them into text cells. */
const testo = {
  file: "26_numeri_scritti_come_testo",
  sheets: [
    {
      name: "Piano 2021",
      blocks: [
        {
          rows: [
            ["Piano degli obiettivi – anno 2021"],
            ["Settore: Lavori pubblici"],
            [],
            ["Obiettivo", "Indicatore", "Peso", "Valore iniziale", "Target", "Risultato", "% raggiungimento"],
            ["Asfaltare le strade comunali", "Metri asfaltati", 60, "1.250,00", 2500, "2.000", 80],
            [undefined, "Reclami ricevuti", 40, 30, "n.d.", 12],
            ["Rinnovare l'illuminazione", "Punti luce sostituiti", "50 %", 0, 400, 400, 100],
            [undefined, "Risparmio di energia", 50, undefined, "25%", "20 %", "80%"],
          ],
        },
      ],
    },
  ],
  expected: {
    sistema: "arsac-2017",
    schede: [{ kind: "piano", sheet: "Piano 2021", anno: 2021 }],
    must: [
      { code: "NUMERO_TESTO", sheet: "Piano 2021", cell: "D5" },
      { code: "NUMERO_TESTO", sheet: "Piano 2021", cell: "F5" },
      { code: "VALORE_NON_NUMERICO", sheet: "Piano 2021", cell: "E6" },
      { code: "NUMERO_TESTO", sheet: "Piano 2021", cell: "C7" },
      { code: "NUMERO_TESTO", sheet: "Piano 2021", cell: "E8" },
      { code: "NUMERO_TESTO", sheet: "Piano 2021", cell: "F8" },
      { code: "NUMERO_TESTO", sheet: "Piano 2021", cell: "G8" },
    ],
    may: [],
    clean: false,
    exit: 1,
    why: "Migliaia con il punto, percentuali e n.d. scritti in celle di testo.",
  },
};

/** Formulas that no one has calculated yet: neither blank nor zero. */
const uncalculated = {
  file: "27_formule_senza_valore",
  sheets: [
    {
      name: "Scheda",
      blocks: [
        {
          rows: [
            ["Scheda di valutazione – Anno 2022"],
            ["Cognome e nome: Grigi Olga", undefined, "Categoria: C2", "Settore: Scuola"],
            ["Fattore di valutazione", "Punteggio massimo", "Punteggio attribuito", "Note"],
            [F1A, 15, 12],
            [F1B, 10, 9],
            [F3, 70, 63],
            [F4, 5, 4],
            ["Totale", { f: "SUM(B4:B7)" }, { f: "SUM(C4:C7)" }],
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
        sheet: "Scheda",
        persona: "Grigi Olga",
        categoria: "c",
        anno: 2022,
        punteggio: 88,
        livello: "2",
      },
    ],
    must: [{ code: "DA_RICALCOLARE", sheet: "Scheda", cell: "B8", cells: ["B8", "C8", "B8:C8", "A1"] }],
    may: [],
    clean: true,
    exit: 0,
    why: "I totali sono formule che il file non ha ancora calcolato: una nota sola.",
  },
};

/** Five merit bands: 30 % on the first two, 1.5 : 1 between a band and the next. */
const cinque = {
  file: "28_cinque_fasce_di_merito",
  sheets: [
    {
      name: "Graduatoria",
      blocks: [
        {
          rows: [
            ["Graduatoria di merito – anno 2013 – Settore Finanze"],
            ["Valutatore: Dott. Bruni"],
            ["Posto", "Nominativo", "Punteggio", "Fascia di merito", "Premio €"],
            [1, "Rossi Anna", 98, "Prima", euro(1800)],
            [2, "Verdi Piero", 95, "Seconda", euro(1200)],
            [3, "Neri Ida", 93, "Seconda", euro(1200)],
            [4, "Gialli Leo", 90, "Terza", euro(800)],
            [5, "Blu Carlo", 88, "Terza", euro(800)],
            [6, "Rosa Dina", 86, "Terza", euro(800)],
            [7, "Grigi Olga", 82, "Quarta", euro(600)],
            [8, "Viola Marta", 80, "Quarta", euro(600)],
            [9, "Bruni Aldo", 75, "Quinta", euro(300)],
            [10, "Celesti Eva", 72, "Quinta", euro(300)],
          ],
        },
      ],
    },
  ],
  expected: {
    sistema: "belluno-2011",
    riconosciuto: true,
    schede: [{ kind: "riepilogo", sheet: "Graduatoria", anno: 2013 }],
    must: [
      {
        code: "RAPPORTO_FASCE",
        sheet: "Graduatoria",
        cell: "E10",
        cells: ["E7", "E8", "E9", "E10", "E11", "E7:E11", "E4:E13", "D10", "D7", "E4"],
      },
    ],
    may: [],
    clean: false,
    exit: 1,
    why: "Cinque fasce: 3 su 10 nelle prime due (30 %), ma fra la terza e la quarta il premio sta 1,33 a 1.",
  },
};

/** Plan not measured yet, with the strategic objective of each row; one row names none. */
const orfani = {
  file: "29_piano_da_misurare",
  sheets: [
    {
      name: "PDO 2024",
      blocks: [
        {
          rows: [
            ["Piano dettagliato degli obiettivi – Anno 2024"],
            [],
            ["Obiettivo strategico", "Obiettivo operativo", "Indicatore", "Peso", "Target", "Risultato"],
            ["Città più verde", "Piantare alberi nelle scuole", "Alberi piantati", 50, 120],
            ["Città più verde", "Ridurre i consumi", "Edifici riqualificati", 30, 4],
            [undefined, "Aggiornare il sito", "Pagine aggiornate", 20, 200],
          ],
        },
      ],
    },
  ],
  expected: {
    sistema: "arsac-2017",
    schede: [{ kind: "piano", sheet: "PDO 2024", anno: 2024 }],
    must: [
      { code: "ORFANO", sheet: "PDO 2024", cell: "A6", cells: ["A6", "B6"] },
      { code: "MISURA_NON_AVVIATA", sheet: "PDO 2024", cell: "F4:F6", cells: ["F4:F6", "F3", "F4", "F3:F6"] },
    ],
    may: [],
    clean: false,
    exit: 0,
    why: "Piano non ancora misurato: una nota, e un obiettivo senza l'obiettivo strategico.",
  },
};

export const cases = [stacked, beside, twoRows, unrelated, factors, riallocazioni, testo, uncalculated, cinque, orfani];
