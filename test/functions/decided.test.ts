// What functions.md decides point by point: call, arguments as Excel passes them, what the cell shows.
import { beforeEach, describe, expect, it } from "@jest/globals";
import { code, column, perf, row, withScelte } from "./support";

type Case = readonly [name: string, args: readonly unknown[], shows: unknown];

beforeEach(() => withScelte());

function table(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    it.each(cases.map(([name, args, shows]) => [`PERF.${name}`, JSON.stringify(args), name, args, shows] as const))(
      "%s %s",
      (_title, _args, name, args, shows) => {
        const result = typeof shows === "string" && shows.startsWith("#") ? code(name, ...args) : perf(name, ...args);
        if (typeof shows === "number" && !Number.isInteger(shows)) expect(result).toBeCloseTo(shows, 10);
        else expect(result).toEqual(shows);
      },
    );
  });
}

const DIRIGENTE = [92, 85, 4, 90, 88];

table("PR by tipo", [
  ["PR", [85, 100], 85],
  ["PR", [120, 100], 100],
  ["PR", [50, 40, "decrescente"], 80],
  ["PR", [0, 40, "decrescente"], 100],
  ["PR", [0, 0, "decrescente"], 100],
  ["PR", [100, 90, "riduzione", 120], 66.66666666666667],
  ["PR", [15, 20, "incremento", 10], 50],
  ["PR", [4, 5, "scala"], 80],
  ["PR", [3, 5, "scala", 1], 50],
  ["PR", ["Sì", null, "sì/no"], 100],
  ["PR", [false, null, "si_no"], 0],
  ["PR", [45657, 45657.9, "data"], 100],
  ["PR", [45658, 45657, "data"], 0],
  ["PR", ["31/12/2024", 45657, "data"], 100],
  ["PR", ["85.5", 100], 85.5],
  ["PR", ["1.250", "1.250,00"], 100],
  ["PR", ["1.250,5", 2501], 50],
  ["PR", [85, 0], "#DIV/0!"],
  ["PR", [85, 120, "incremento", 120], "#DIV/0!"],
  ["PR", [85, 120, "riduzione", 120], "#DIV/0!"],
  ["PR", [3, 0, "scala"], "#DIV/0!"],
  ["PR", [-1, 100], "#NUM!"],
  ["PR", [1, -100], "#NUM!"],
  ["PR", [10, -5, "incremento", -20], 100],
  ["PR", [10, 5, "incremento", 20], "#NUM!"],
  ["PR", [100, 90, "riduzione"], "#VALUE!"],
  ["PR", [null, 100], "#VALUE!"],
  ["PR", [85, 100, "boh"], "#N/A"],
]);

table("Means, and what S12 leaves alone", [
  ["MEDIA", [column(90, 70, 100), column(50, 30, 20)], 86],
  ["MEDIA", [column(90, 70, 100)], 86.66666666666667],
  ["MEDIA", [column(90, 70, 100), column(null, null, null)], 86.66666666666667],
  ["MEDIA", [column(90, 70, 100), column(50, 30, 10)], "#VALUE!"],
  ["MEDIA", [column(90, 70, 100), column(33.3, 33.3, 33.4)], 86.68],
  ["MEDIA", [column(90, 70, null, null), column(60, 40)], 82],
  ["MEDIA", [column(90, 70), column(60, 40, null, null, null)], 82],
  ["MEDIA", [column(90, 70), column(60, 30, 10)], "#VALUE!"],
  ["MEDIA", [column(90, 70, null), column(60, 30, 10)], "#VALUE!"],
  ["MEDIA", [column(90, null, 70)], "#VALUE!"],
  ["MEDIA", [column(null, null)], "#VALUE!"],
  ["MEDIA", [column(90, 70), column(-60, 160)], "#NUM!"],
  ["MEDIA", [row(90, 70), column(60, 40)], 82],
  ["STRATEGICO", [column(80, 100), column(60, 40), column(90, 70, 100), column(50, 30, 20), 40, 60], 86.8],
  ["STRATEGICO", [null, null, column(90, 70), null, 0, 100], 80],
  ["STRATEGICO", [null, null, column(90, 70), null, null, null], 80],
  ["STRATEGICO", [column(120), null, column(90), null, 40, 60], "#NUM!"],
  ["STRATEGICO", [column(80), null, column(90), null, 40, 50], "#VALUE!"],
]);

table("Weights", [
  ["PESO", ["1a", "Dirigente"], 30],
  ["PESO", ["1a", "Dirigente", 0], 50],
  ["PESO", ["Fattore 1a", "dirigenti", false], 50],
  ["PESO", ["Obiettivi individuali", "Dirigente", "no"], 0],
  ["PESO", [3, "Dirigente", 2, 1], 40],
  ["PESO", [2, "Dirigente", 2, 0], 0],
  ["PESO", ["2", "D3"], 0],
  ["PESO", ["4", "Cat. C"], 5],
  ["PESO", ["O", "P.O.", null, null, "po-livelli"], 55],
  ["PESO", ["9", "Dirigente"], "#N/A"],
  ["PESO", ["1a", "Sindaco"], "#N/A"],
  ["PESO", ["1a", "Non dirigente"], "#N/A"],
  ["PESO", ["1a", null], "#VALUE!"],
  ["PESO", ["1a", "Dirigente", null, null, "lucca-2011"], "#N/A"],
  ["PESO", ["1a", "Dirigente", -1], "#NUM!"],
  ["VERIFICA.PESI", [column(33.3, 33.3, 33.4)], true],
  ["VERIFICA.PESI", [column(72.68, 10.93, 2.73, 13.66)], true],
  ["VERIFICA.PESI", [column(27.5, 27.5), 55], true],
  ["VERIFICA.PESI", [column(60, 30)], "La somma dei pesi è 90: mancano 10 a 100. In proporzione tornano così: 67; 33."],
  ["VERIFICA.PESI", [column(null)], "#VALUE!"],
  ["PESO.OBIETTIVO", ["Alta", "Media", "Alta", "Bassa"], 50],
  ["PESO.OBIETTIVO", [5, "2", "alta", 1], 50],
  ["PESO.OBIETTIVO", ["Alta", "Media", "Alta", "Altissima"], "#N/A"],
  ["PESO.OBIETTIVO", ["Alta", "Media", "Alta", 4], "#N/A"],
  ["PESO.OBIETTIVO", ["Alta", "Media", null, "Bassa"], "#VALUE!"],
  ["INCIDENZA", [row(50, 25, 125)], [[25, 12.5, 62.5]]],
]);

table("Schede", [
  ["PUNTEGGIO", ["Dirigente", row(...DIRIGENTE)], 88.9],
  ["PUNTEGGIO", ["Dirigente", column(...DIRIGENTE), 0], 90.3],
  ["PUNTEGGIO", ["Dirigente", row(92, "n.a.", 4, 90, 88), false], 90.3],
  ["PUNTEGGIO", ["Dirigente", row(92, null, null, 90, 88), 0, 1], 90.8],
  ["PUNTEGGIO", ["Fascia C", row(92.5, 60, 78, 88)], 78.875],
  ["PUNTEGGIO", ["Dirigente", row(92, 85, 4, 90)], "#VALUE!"],
  ["PUNTEGGIO", ["Dirigente", row(92, 85, 4, 90, null)], "#VALUE!"],
  ["PUNTEGGIO", ["Dirigente", row(92, 85, 4, 90, 88, 70)], "#VALUE!"],
  ["PUNTEGGIO", ["Dirigente", row(100.004, 100, 5, 100, 100)], 100.0012],
  ["PUNTEGGIO", ["Dirigente", row(101, 85, 4, 90, 88)], "#NUM!"],
  ["PUNTEGGIO", ["Dirigente", row(92, 85, 6, 90, 88)], "#NUM!"],
  ["PUNTEGGIO", ["Dirigente", row(92, -1, 4, 90, 88)], "#NUM!"],
  ["PUNTEGGIO", ["P.O.", row(82, 79.59183673469387), null, null, "po-livelli"], 80.9163265306],
  ["DIFFERENZIAZIONE", [column(92.5, 88, 88, 76.15, 70, 65, 81.3)], 2],
  ["DIFFERENZIAZIONE", [column(null, null)], 0],
  ["DIFFERENZIAZIONE", [column(90, 90.001, 90.004)], 0],
  ["DIFFERENZIAZIONE", [column(90, 101)], "#NUM!"],
  ["DIFFERENZIAZIONE", [column(90, 80), "po-livelli"], "#N/A"],
  ["GIUDIZIO", [row(6, 5, 7, 5, 6, 4, 6), null, "po-livelli"], 79.59183673469387],
  ["GIUDIZIO", [row(6, 5, 8), null, "po-livelli"], "#NUM!"],
  ["GIUDIZIO", [row(6, 5.5), null, "po-livelli"], "#NUM!"],
  ["GIUDIZIO", [row(6, 5)], "#N/A"],
  ["ORGANIZZATIVA", [column(90, 69.99, 100), column(50, 25, 25), null, "po-livelli"], 70],
  ["ORGANIZZATIVA", [column(90, 69.996, 100), column(50, 25, 25), null, "po-livelli"], 87.499],
  ["ORGANIZZATIVA", [column(90), null, 70, "po-livelli"], 80],
  ["ORGANIZZATIVA", [null, null, 70, "po-livelli"], 70],
  ["ORGANIZZATIVA", [column(90, 110), null, null, "po-livelli"], "#NUM!"],
]);

table("Bands and pay", [
  ["FASCIA", [91], "eccellenza"],
  ["FASCIA", [90.99], "distinzione"],
  ["FASCIA", [90.995], "eccellenza"],
  ["FASCIA", [90.5, null, null, "livello"], "2"],
  ["FASCIA", [100.004, null, null, "livello"], "1"],
  ["FASCIA", [100.005], "#NUM!"],
  ["FASCIA", [-1], "#NUM!"],
  ["FASCIA", [71, null, null, "giudizio"], "CONFORME"],
  ["FASCIA", [95, "po-livelli", null, "giudizio"], "merito alta"],
  ["FASCIA", [92, "po-livelli", null, "giudizio"], "#N/A"],
  ["FASCIA", [70, "po-livelli"], "E"],
  ["FASCIA", [49.99, "po-livelli", "apicali"], "negativa"],
  ["FASCIA", [92, "po-livelli", "Segretario"], "B"],
  ["FASCIA", [92, "belluno-2011"], "#N/A"],
  ["FASCIA", [92, "ARSAC"], "eccellenza"],
  ["FASCIA", [92, "boh"], "#N/A"],
  ["FASCIA", [92, null, null, "boh"], "#N/A"],
  ["RETRIBUZIONE", [88.9], 80],
  ["RETRIBUZIONE", [50.99], 0],
  ["RETRIBUZIONE", [88.9, "po-livelli"], "#N/A"],
]);

table("People beside one another", [
  [
    "GRADUATORIA",
    [column("Bianchi", "Rossi", "Verdi", "Neri"), column(88.5, 92, 70, "88,5")],
    [
      [1, "Rossi", 92, "eccellenza"],
      [2, "Bianchi", 88.5, "distinzione"],
      [2, "Neri", 88.5, "distinzione"],
      [4, "Verdi", 70, "adeguatezza"],
    ],
  ],
  ["GRADUATORIA", [column("Bianchi"), column(75), "belluno-2011"], [[1, "Bianchi", 75, ""]]],
  ["GRADUATORIA", [column("Bianchi", "Rossi"), column(60, 55), "po-livelli"], "#N/A"],
  ["GRADUATORIA", [column("Bianchi", null), column(60, 55)], "#VALUE!"],
  ["GRADUATORIA", [column("Bianchi", "Rossi"), column(60, null)], "#VALUE!"],
  ["GRADUATORIA", [column("Bianchi", "Rossi", null), column(60, 55, null)], [[1, "Bianchi", 60, "adeguatezza"], [2, "Rossi", 55, "adeguatezza"]]], // prettier-ignore
  ["GRADUATORIA", [column("Bianchi"), column(101)], "#NUM!"],
  ["FASCE.MERITO", [row(95, 75, 90, 80, 85), "belluno-2011"], [["Alta", "Bassa", "Intermedia", "Bassa", "Intermedia"]]],
  ["FASCE.MERITO", [column(95, 95, 60), "belluno-2011"], [["Bassa"], ["Bassa"], ["adeguata"]]],
  ["FASCE.MERITO", [column(95)], "#N/A"],
  ["RIPARTO", [10000, column(1, 1, 1.2), column(100, 80, 60), column(1, 1, 0.5)], [[3125], [2500], [1125]]],
  ["RIPARTO", ["10.000,00", column(1, 1, 1.2), column(100, 80, 60), column(1, 1, "50%")], [[3125], [2500], [1125]]],
  ["RIPARTO", [100, column(1, 1, 1), column(100, 100, 100)], [[33.34], [33.33], [33.33]]],
  ["RIPARTO", [10000, column(1, 0), column(100, 80)], "#NUM!"],
  ["RIPARTO", [10000, column(1, 1), column(100, 101)], "#NUM!"],
  ["RIPARTO", [10000, column(1, 1), column(100, 80), column(1, 1.1)], "#NUM!"],
  ["RIPARTO", [-1, column(1), column(100)], "#NUM!"],
  ["RIPARTO", [10000, column(1), column(100), null, "belluno-2011"], "#N/A"],
  ["RISPARMI", [10000], [[2000, 1000]]],
  ["RISPARMI", [100.01, 30], [[20, 10]]],
  ["RISPARMI", [10000, 30.01], "#NUM!"],
  ["RISPARMI", [10000, 0], [[0, 0]]],
]);

table("Dates", [
  ["SCADENZA", ["piano_adozione", 2025], 45688],
  ["SCADENZA", ["Adozione del Piano della performance", "2025"], 45688],
  ["SCADENZA", ["schede_assegnazione", 2024], 45351],
  ["SCADENZA", ["conciliazione_inoltro", 2025, 45657], 45667],
  ["SCADENZA", ["conciliazione_inoltro", 2025, "31/12/2024"], 45667],
  ["SCADENZA", ["obiettivi_assegnazione", 2025, "31/01/2025", "lucca-2011"], 45716],
  ["SCADENZA", ["conciliazione_inoltro", 2025], "#VALUE!"],
  ["SCADENZA", ["boh", 2025], "#N/A"],
  ["SCADENZA", ["piano_adozione", 12], "#NUM!"],
]);

describe("Messages", () => {
  it.each([
    ["PESO", ["1a", "Non dirigente"], /«categoria» contiene «Non dirigente»: indicare .*Personale di fascia C/],
    ["PR", [85, 100, "boh"], /crescente, decrescente, incremento, riduzione, scala, si_no, data/],
    ["FASCIA", [92, "boh"], /arsac-2017, po-livelli, belluno-2011, lucca-2011, smivap-2019/],
    ["PESO.OBIETTIVO", [5, 3, 5, "boh"], /economicita, boh.*Alta \(5\), Media \(3\), Bassa \(1\)/],
    ["SCADENZA", ["boh", 2025], /indicare piano_adozione, /],
    ["MEDIA", [column(90, null, 70)], /riga 2/],
    ["MEDIA", [row(90, 70, "x")], /«valori» \(colonna 3\) contiene «x»/],
    ["FASCIA", [55, "po-livelli", null, null, { S7: "negativa_sotto_60" }], /./],
    ["FASCE.MERITO", [column(95)], /Fasce merito non previste \(arsac-2017\): indicare un altro sistema/],
  ])("PERF.%s %j says what to do", (name, args, sentence) => {
    expect(String(perf(name, ...args))).toMatch(sentence);
  });

  it("names the ruolo that a band hangs on", () => {
    withScelte({ S7: "negativa_sotto_60" }, "po-livelli");
    expect(perf("FASCIA", 55)).toBe("#VALUE! Ruolo mancante: indicare apicali, livelli.");
    expect(perf("FASCIA", 55, null, "livelli")).toBe("negativa");
    expect(perf("FASCIA", 55, null, "apicale")).toBe("E");
  });
});

describe("Headings", () => {
  it.each([
    ["PESI", ["Dirigente", null, null, null, true], ["Fattore", "Descrizione", "Peso"]],
    ["SCHEDA", ["Dirigente", row(...DIRIGENTE), null, null, null, "sì"], ["Fattore", "Peso", "%", "Punti"]],
    ["GRADUATORIA", [column("Bianchi"), column(90), null, 1], ["Posto", "Nome", "Punteggio", "Fascia"]],
    ["CICLO", [2025, null, true], ["Data", "Fase", "Evento", "Chi", "Documento", "Riferimento"]],
  ])("PERF.%s has them on request alone", (name, args, heading) => {
    const plain = perf(name, ...args.slice(0, -1)) as readonly unknown[];
    const headed = perf(name, ...args) as readonly unknown[];
    expect(headed).toEqual([heading, ...plain]);
  });
});
