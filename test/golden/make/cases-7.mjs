// Workbooks of many sheets: forms and summaries that agree or do not, two years, one fund for several sheets, odd layouts of summaries.
const F1A = "1a Performance organizzativa della struttura di appartenenza";
const F1B = "1b Obiettivi individuali";
const F3 = "3 Competenze e comportamenti professionali e organizzativi";
const F4 = "4 Performance generale dell'Ente";
const euro = (v) => ({ v, fmt: "#,##0.00" });
const percent = (v) => ({ v, fmt: "0%" });
const sheet = (name, rows, more = {}) => ({ name, blocks: [{ rows }], ...more });
const riepilogo = (name, more = {}) => ({ kind: "riepilogo", sheet: name, ...more });
const arsac = (schede, must, why, more = {}) => ({ sistema: "arsac-2017", schede, must, may: [], clean: must.length === 0, exit: must.length === 0 ? 0 : 1, why, ...more });

const scheda = (name, persona, anno, points, livello, settore = "Tributi") => {
  const total = Math.round(points.reduce((sum, value) => sum + value, 0) * 10000) / 10000;
  return sheet(name, [
    [`Scheda di valutazione della performance individuale – Anno ${anno}`],
    ["Cognome e nome", persona, undefined, "Categoria", "C"],
    ["Settore", settore],
    [],
    ["Fattore di valutazione", "Punteggio massimo", "Punteggio risultante dalla misurazione", "Punteggio attribuito", "Note"],
    ...[F1A, F1B, F3, F4].map((nome, index) => [nome, [15, 10, 70, 5][index], points[index], points[index]]),
    ["Totale", 100, total, total],
    ["Livello di premialità", undefined, undefined, livello],
  ]);
};
const valutazione = (name, persona, anno, punteggio, livello) => ({ kind: "valutazione", sheet: name, persona, categoria: "c", anno, punteggio, livello });

/** The summary first, thirty forms after it; scores rounded to two decimals; one of them not the form's. */
const SURNAMES = "Abate Bassi Conti Donati Esposito Ferri Greco Izzo Landi Marini Neri Orlandi Parisi Quinto Riva Sala Testa Urso Villa Zanetti Amati Berti Carli Dossi Elmi Fava Galli Isola Lupi Moro".split(" ");
const thirty = SURNAMES.map((surname, place) => {
  const points = [13.5, 8 + (place % 3) * 0.125, 52.511 + place * 0.25, 4.4];
  const total = points.reduce((sum, value) => sum + value, 0);
  return { persona: `${surname} Anna`, altra: `Anna ${surname}`, points, total };
});
const level = (score) => (score >= 91 ? 1 : score >= 71 ? 2 : 3);
const tanti = {
  file: "80_riepilogo_e_trenta_schede",
  sheets: [
    sheet("Riepilogo", [
      ["Riepilogo delle valutazioni – Anno 2022"],
      ["N.", "Nome e Cognome", "Cat.", "Punteggio finale", "Livello"],
      ...thirty.map(({ altra, total }, place) => [place + 1, altra, "C", place === 11 ? 81.54 : Math.round(total * 100) / 100, level(total)]),
    ]),
    ...thirty.map(({ persona, points, total }) => scheda(persona.split(" ")[0], persona, 2022, points, level(total))),
  ],
  expected: arsac(
    [riepilogo("Riepilogo", { anno: 2022 }), ...thirty.map(({ persona, total }) => ({ kind: "valutazione", sheet: persona.split(" ")[0], persona, anno: 2022, livello: String(level(total)) }))],
    [{ code: "NON_CORRISPONDE", sheet: "Riepilogo", cell: "D14" }],
    "Trenta schede e il riepilogo che le riassume, con i nomi nell'altro ordine e i punteggi a due decimali: uno solo è diverso.",
  ),
};

/** Two years: the same people with other scores are no disagreement; twice in a year they are. */
const anni = {
  file: "81_due_anni",
  sheets: [
    scheda("Rossi 2021", "Rossi Anna", 2021, [13.5, 8, 59.5, 4.4], 2),
    scheda("Rossi 2022", "Rossi Anna", 2022, [14, 9, 60, 4.5], 2),
    scheda("Verdi 2022", "Verdi Piero", 2022, [14, 9, 63, 4.5], 2),
    scheda("Verdi 2022 bis", "VERDI  Piero", 2022, [14, 9, 63, 4.5], 2),
    sheet("Riepilogo 2021", [["Riepilogo 2021"], ["Dipendente", "Punteggio", "Livello"], ["Rossi Anna", 85.4, 2]]),
    sheet("Riepilogo 2022", [["Riepilogo 2022"], ["Dipendente", "Punteggio", "Livello"], ["Rossi Anna", 87.5, 2], ["Verdi Piero", 90.5, 2]]),
    sheet("Confronto", [["Andamento delle valutazioni"], ["Dipendente", "Anno", "Punteggio", "Livello"], ["Rossi Anna", 2021, 85.4, 2], ["Rossi Anna", 2022, 87.5, 2], ["Rossi Anna", 2022, 87.5, 2]]),
  ],
  expected: arsac(
    [
      valutazione("Rossi 2021", "Rossi Anna", 2021, 85.4, "2"),
      valutazione("Rossi 2022", "Rossi Anna", 2022, 87.5, "2"),
      valutazione("Verdi 2022", "Verdi Piero", 2022, 90.5, "2"),
      { kind: "valutazione", sheet: "Verdi 2022 bis", anno: 2022 },
      riepilogo("Riepilogo 2021", { anno: 2021 }),
      riepilogo("Riepilogo 2022", { anno: 2022 }),
      riepilogo("Confronto"),
    ],
    [
      { code: "DUPLICATO", sheet: "Verdi 2022 bis", cells: ["B2", "A1"] },
      { code: "DUPLICATO", sheet: "Confronto", cell: "A5" },
      { code: "FASCIA_AMBIGUA", sheet: "Verdi 2022", cells: ["D11"] },
      { code: "FASCIA_AMBIGUA", sheet: "Verdi 2022 bis", cells: ["D11"] },
      { code: "FASCIA_AMBIGUA", sheet: "Riepilogo 2022", cells: ["C4"] },
    ],
    "Due anni in una cartella: la stessa persona due volte nello stesso anno, in due schede e in due righe.",
  ),
};

/** A fund on the first sheet for the people of three. */
const HEAD = ["Dipendente", "Cat.", "Coeff.", "Punteggio", "Livello", "Importo"];
const settore = (name, people, head = []) => sheet(name, [[`Produttività 2021 – Settore ${name}`], ...head, HEAD, ...people]);
const fondo = {
  file: "82_un_fondo_per_tre_fogli",
  sheets: [
    settore("Tributi", [["Alfa Anna", "C", 1, 95, 1, euro(1000)], ["Alfa Piero", "C", 1, 80, 2, euro(800)]], [["Fondo di ente", euro(6000)]]),
    settore("Scuola", [["Beta Anna", "C", 1, 60, 3, euro(600)], ["Beta Piero", "C", 1, 92, 1, euro(1000)]]),
    settore("Sport", [["Gamma Anna", "C", 1, 75, 2, euro(900)], ["Gamma Piero", "C", 1, 93, 1, euro(1000)], ["Totale di ente", undefined, undefined, undefined, undefined, euro(5300)]]),
  ],
  expected: arsac(
    ["Tributi", "Scuola", "Sport"].map((name) => riepilogo(name, { anno: 2021 })),
    [{ code: "IMPORTO_ERRATO", sheet: "Sport", cell: "F3" }],
    "Il fondo sta nel primo foglio ed è di tutti e tre: un solo importo non torna.",
  ),
};

/** Odd but right: hidden rows, notes, people without a score, only bands, names in two columns, totals, means. */
const strani = {
  file: "83_riepiloghi_strani_ma_giusti",
  sheets: [
    sheet("Solo livelli", [["Esiti della valutazione 2020"], ["Dipendente", "Livello di premialità"], ["Alfa Anna", 1], ["Beta Piero", 2], ["Gamma Ida", 3]]),
    sheet("Due colonne", [
      ["Valutazioni 2020 del personale"],
      ["N.", "Cognome", "Nome", "Categoria", "Punti", "Fascia"],
      [1, "Delta", "Leo", "C1", 95, "Eccellenza"],
      [2, "Delta", "Eva", "D2", 72.5, "Distinzione"],
      [undefined, "Media", undefined, undefined, { v: 83.75, f: "AVERAGE(E3:E4)" }],
    ]),
    sheet("Assenti", [
      ["Riepilogo valutazioni anno 2020"],
      ["Nominativo", "Categoria", "Punteggio", "Livello", "Note"],
      ["Iota Anna (*)", "C", 95, "1°", "part-time 50%"],
      ["Iota Piero", "C", "n.v.", "–", "assente tutto l'anno"],
      ["Iota Ida", "C", undefined, undefined, "in aspettativa"],
      ["Iota Leo", "C", "Non valutato", undefined],
      ["Iota Eva", "C", 60, "3°"],
      [],
      ["(*) in servizio dal 1° luglio"],
      ["Il Segretario generale"],
    ], { hiddenRows: [4] }),
    sheet("Zero uno", [["Riepilogo valutazioni anno 2020 – scala 0-1"], ["Dipendente", "Punteggio", "Livello"], ["Kappa Anna", 0.955, 1], ["Kappa Piero", 0.8, 2], ["Kappa Ida", 1, 1], ["Kappa Leo", 0.6, 3]]),
    sheet("Percentuali", [["Riepilogo valutazioni anno 2020 – in percentuale"], ["Dipendente", "Punteggio", "Livello", "Premio %"], ["Lambda Anna", { v: 0.955, fmt: "0.0%" }, 1, percent(1)], ["Lambda Piero", { v: 0.8, fmt: "0.0%" }, 2, percent(0.8)], ["Lambda Ida", { v: 0.45, fmt: "0.0%" }, 4, percent(0)]]),
    sheet("Graduatoria", [["Graduatoria della performance individuale 2020"], ["Posizione", "Dipendente", "Servizio", "Punteggio", "Livello"], [1, "Sigma Anna", "Tributi", 97, 1], [2, "Sigma Piero", "Scuola", 90, 2], [2, "Sigma Ida", "Scuola", 90, 2], [4, "Sigma Leo", "Sport", 45, 4]]),
    sheet("Fattori per nome", [
      ["Quadro riassuntivo delle valutazioni – 2020"],
      ["Dipendente", "Categoria", "Performance organizzativa", "Obiettivi individuali", "Competenze e comportamenti", "Performance dell'ente", "Totale", "Livello"],
      ["Omega Anna", "C", 13.5, 8, 59.5, 4.4, { v: 85.4, f: "SUM(C3:F3)" }, 2],
      ["Omega Piero", "D", 18, 9, 51, 8.8, 86.8, 2],
      ["Omega Ida", "B", 9, undefined, 80, 4.4, 93.4, 1],
    ]),
    sheet("Due settori", [["Riepilogo 2020 per settore"], ["Settore", "Dipendente", "Punteggio", "Livello"], ["Tributi", "Teta Anna", 92, 1], ["Tributi", "Teta Piero", 82, 2], ["Scuola", "Teta Ida", 62, 3]], { }),
  ],
  expected: arsac(
    ["Solo livelli", "Due colonne", "Assenti", "Zero uno", "Percentuali", "Graduatoria", "Fattori per nome", "Due settori"].map((name) => riepilogo(name, { anno: 2020 })),
    [],
    "Otto riepiloghi scritti ciascuno a modo suo, tutti giusti.",
  ),
};

/** The same with a fault in each. */
const guasti = {
  file: "84_riepiloghi_con_un_errore",
  sheets: [
    sheet("Scala mista", [["Riepilogo valutazioni anno 2020"], ["Dipendente", "Punteggio", "Livello"], ["Alfa Anna", 95.5, 1], ["Alfa Piero", 0.8, 2], ["Alfa Ida", 60, 3]]),
    sheet("Testo", [["Riepilogo valutazioni anno 2020 – testo"], ["Dipendente", "Punteggio", "Livello"], ["Beta Anna", "95,5", 1], ["Beta Piero", "85,25", 1], ["Beta Ida", "ottanta", 2], ["Beta Leo", { v: { error: "#DIV/0!" } }, 2]]),
    sheet("Fattori", [
      ["Quadro riassuntivo delle valutazioni – 2020"],
      ["Dipendente", "Categoria", "1a", "1b", "3", "4", "Totale", "Livello"],
      ["Delta Anna", "C", 13.5, 8, 59.5, 4.4, 86.4, 2],
      ["Delta Piero", "D", 18, 9, 61, 8.8, 96.8, 1],
      ["Delta Ida", "B", 9, 3, 80, 4.4, 96.4, 1],
    ]),
    sheet("Categorie", [["Riepilogo valutazioni anno 2020 – categorie"], ["Dipendente", "Categoria", "Punteggio", "Livello"], ["Iota Anna", "C/D", 95, 1], ["Iota Piero", "E1", 85, 2], ["Iota Ida", undefined, 85, 2], ["Iota Leo", "Area degli Istruttori", 85, 2]]),
    sheet("Oltre", [["Riepilogo valutazioni anno 2020 – oltre"], ["Dipendente", "Categoria", "Punteggio", "Livello"], ["Kappa Anna", "C", 104, 1], ["Kappa Piero", "C", -3, 4], ["Kappa Ida", "C", 100, 1]]),
    sheet("Due settori", [["Riepilogo 2020 per settore"], ["Settore", "Dipendente", "Punteggio", "Livello"], ["Tributi", "Teta Anna", 92, 1], ["Tributi", "Teta Piero", 82, 2], ["Scuola", "TETA  ANNA", 92, 1]]),
    sheet("In bianco", [["Riepilogo valutazioni 2020 – da compilare"], ["Dipendente", "Categoria", "Punteggio", "Livello"], ["Zeta Anna", "C"], ["Zeta Piero", "C"]]),
  ],
  expected: arsac(
    ["Scala mista", "Testo", "Fattori", "Categorie", "Oltre", "Due settori", "In bianco"].map((name) => riepilogo(name, { anno: 2020 })),
    [
      { code: "SCALA_MISTA", sheet: "Scala mista", cells: ["B4", "B3:B5"] },
      { code: "NUMERO_TESTO", sheet: "Testo", cell: "B3" },
      { code: "NUMERO_TESTO", sheet: "Testo", cell: "B4" },
      { code: "FASCIA_ERRATA", sheet: "Testo", cell: "C4" },
      { code: "VALORE_NON_NUMERICO", sheet: "Testo", cell: "B5" },
      { code: "ERRORE_CELLA", sheet: "Testo", cell: "B6" },
      { code: "TOTALE_ERRATO", sheet: "Fattori", cell: "G3" },
      { code: "PUNTEGGIO_OLTRE_MASSIMO", sheet: "Fattori", cell: "E4" },
      { code: "FATTORE_NON_PREVISTO", sheet: "Fattori", cell: "D5" },
      { code: "CATEGORIA_SCONOSCIUTA", sheet: "Categorie", cell: "B3" },
      { code: "CATEGORIA_SCONOSCIUTA", sheet: "Categorie", cell: "B4" },
      { code: "CATEGORIA_SCONOSCIUTA", sheet: "Categorie", cell: "B5" },
      { code: "PUNTEGGIO_OLTRE_MASSIMO", sheet: "Oltre", cell: "C3" },
      { code: "PUNTEGGIO_NEGATIVO", sheet: "Oltre", cell: "C4" },
      { code: "DUPLICATO", sheet: "Due settori", cells: ["B5", "B3"] },
      { code: "SCHEDA_INCOMPLETA", sheet: "In bianco", cells: ["A2:D2"] },
    ],
    "Un errore per riepilogo, ciascuno detto una volta sola.",
  ),
};

export const seventhCases = [tanti, anni, fondo, strani, guasti];
