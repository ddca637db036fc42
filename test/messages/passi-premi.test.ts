// "Perché" of places, bands, shares and dates: computed and told, sentence by sentence.
import { describe, expect, it } from "@jest/globals";
import { findAnomalie } from "../../src/calc/distribuzione";
import { explainRiparto, explainRisparmi } from "../../src/calc/explain-denaro";
import {
  explainAnomalia,
  explainCollocamento,
  explainImportoFascia,
  explainPosto,
  explainRapporto,
  explainTetto,
} from "../../src/calc/explain-graduatoria";
import { explainScadenza } from "../../src/calc/explain-scadenza";
import { computeFasceMerito } from "../../src/calc/fasce-merito";
import { computeRisorseFasce } from "../../src/calc/fasce-merito-risorse";
import { checkRapporti, checkTetto, findVincolo } from "../../src/calc/fasce-merito-vincoli";
import { computeGraduatoria } from "../../src/calc/graduatoria";
import type { PassoPremi } from "../../src/calc/passi-premi";
import { computeRiparto } from "../../src/calc/riparto";
import { computeRisparmi } from "../../src/calc/risparmi";
import { computeScadenza } from "../../src/calc/scadenze";
import { toSerial } from "../../src/lib/date";
import type { Result } from "../../src/lib/result";
import { describePassoPremi } from "../../src/messages/passi-premi";
import { describeProblemaPremi } from "../../src/messages/problemi-premi";
import { describeTermine } from "../../src/messages/termini";
import type { Scelte } from "../../src/sistema/types";
import { arsac, belluno, lucca, poLivelli, smivap } from "../calc/sistemi";

function must<T, E>(outcome: Result<T, E>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}
/** Blanks that keep figure and sign together count as blanks. */
const tell = (passi: readonly PassoPremi[]): readonly string[] =>
  passi.map((passo) => describePassoPremi(passo).replaceAll("\u00a0", " "));

describe("why this place", () => {
  const people = [90, 80, 80, 70].map((punteggio) => ({ punteggio }));
  const graduatoria = must(computeGraduatoria(arsac, {}, people));

  it("tells how many have more and how many the same", () => {
    expect(tell(explainPosto(arsac, graduatoria, 0))).toEqual(["Con 90 punti nessuno ha di più: posto 1."]);
    expect(tell(explainPosto(arsac, graduatoria, 2))).toEqual([
      "Con 80 punti una persona ha di più; una persona ha lo stesso punteggio e condivide il posto: posto 2.",
    ]);
    expect(tell(explainPosto(arsac, graduatoria, 3))).toEqual(["Con 70 punti 3 persone hanno di più: posto 4."]);
    expect(explainPosto(arsac, graduatoria, 9)).toEqual([]);
  });
});

describe("why a distribution is anomalous", () => {
  it("tells the group's figures beside the body's", () => {
    const punteggi = [95, 95, 95, 95, 95].map((punteggio) => ({ punteggio, settore: "Tributi" }));
    const [anomalia] = findAnomalie(poLivelli.distribuzione!, punteggi);
    expect(tell(explainAnomalia(poLivelli, anomalia!))).toEqual([
      "Settore Tributi (5 persone): tutti i punteggi sono 95.",
    ]);
  });
});

describe("why this merit band and this amount", () => {
  const people = [98, 94, 94, 90, 88, 86, 80, 78, 76, 74, 60].map((punteggio) => ({ punteggio }));
  const explain = (indice: number, scelte: Scelte = {}): readonly string[] => {
    const placed = must(computeFasceMerito(belluno, scelte, people));
    return tell(explainCollocamento(belluno, scelte, people, placed, indice));
  };

  it("tells access, heads and band", () => {
    expect(explain(0)).toEqual([
      "Il punteggio 98 raggiunge 70: la persona entra nelle fasce di merito.",
      "Posti nelle fasce su 10 persone, con il metodo dei resti più alti: Alta 20% = 2, Intermedia 40% = 4, Bassa 40% = 4.",
      "Fascia di merito: Alta.",
    ]);
  });

  it("tells the tie at a cut and who settles it", () => {
    expect(explain(2)[2]).toBe(
      "2 persone a 94 punti, a cavallo tra le fasce Alta e Intermedia: vanno insieme nella fascia Intermedia (scelta S9 = inferiore).",
    );
    expect(explain(2, { S9: "manuale" })).toHaveLength(3);
    expect(explain(2, { S9: "manuale" })[2]).toContain("decide il valutatore");
  });

  it("tells why somebody is outside", () => {
    expect(explain(10)).toEqual([
      "Il punteggio 60 non raggiunge 70: la prestazione è adeguata, fuori dalle fasce di merito.",
    ]);
  });

  it("tells the money of the band and of the person", () => {
    const placed = must(computeFasceMerito(belluno, {}, people));
    const strutture = people.map((_, index) => (index === 3 ? 62 : null));
    const esito = must(computeRisorseFasce(belluno, {}, 1000, placed, { strutture }));
    const amount = (indice: number): readonly string[] =>
      tell(explainImportoFascia(belluno, 1000, placed, esito, { strutture }, indice));
    expect(amount(4)).toEqual([
      "Alla fascia Intermedia, per cui è previsto il 40% di 1.000,00 €, vanno 400,00 €.",
      "400,00 € divisi tra 5 persone in parti uguali, al centesimo: 80,00 €.",
    ]);
    expect(amount(3)[1]).toBe("Gli obiettivi della struttura sono al 62%, sotto il 70%: nessun premio.");
    expect(amount(10)).toEqual([]);
  });

  it("tells caps and ratios", () => {
    const vincolo = findVincolo(belluno, {}, 3)!;
    const { ammessi } = checkTetto(vincolo, [4, 3, 2], 10);
    expect(tell([explainTetto("R39", vincolo.fonte, vincolo.tetto, 10, ammessi)])).toEqual([
      "Al massimo il 30% di 10, arrotondato per difetto: 3.",
    ]);
    expect(tell(checkRapporti(vincolo, [[800], [500], [0]]).map((one) => explainRapporto(vincolo, one)))).toEqual([
      "800,00 € a testa contro 500,00 € della fascia successiva: 1,6 a 1, e deve essere almeno 2 a 1.",
      "500,00 € a testa contro 0,00 € della fascia successiva: il rapporto, che deve essere almeno 2 a 1, è rispettato.",
    ]);
  });
});

describe("why this share of the fund or of the savings", () => {
  it("tells nominal share, amount and what is left", () => {
    const people = [
      { coefficiente: 1, retribuzione: 100 },
      { coefficiente: 1, retribuzione: 80 },
      { coefficiente: 1.2, retribuzione: 60, presenza: 0.5 },
    ];
    const esito = must(computeRiparto(arsac, {}, 10000, people));
    expect(tell(explainRiparto(arsac, {}, 10000, people, esito, 2))).toEqual([
      "Quota nominale: 10.000,00 € × 1,2 / 3,2 = 3.750,00 €.",
      "Importo: 3.750,00 € × 60% × presenza 0,5 = 1.125,00 €.",
      "Economie: 10.000,00 € − 6.750,00 € = 3.250,00 € (scelta S4 = economie).",
    ]);
  });

  it("tells the quota of the savings and its two parts", () => {
    const esito = must(computeRisparmi(belluno, 100.05));
    expect(tell(explainRisparmi(belluno, 100.05, esito))).toEqual([
      "Quota dei risparmi: 100,05 € × 30% = 30,02 €.",
      "Al personale: 2/3 di 30,02 €, arrotondati per difetto = 20,01 €.",
      "Alla contrattazione integrativa: 30,02 € − 20,01 € = 10,01 €.",
    ]);
  });
});

describe("why this date", () => {
  const day = (year: number, month: number, date: number): number => toSerial(year, month, date) ?? NaN;

  it("tells a day, a period and the working day that follows", () => {
    const piano = must(computeScadenza(arsac, {}, "piano_adozione", 2026));
    expect(tell(explainScadenza(arsac, {}, piano))).toEqual([
      "Adozione del Piano della performance: entro il 31/01/2026.",
      "Il 31/01/2026 è sabato: il primo giorno lavorativo successivo è il 02/02/2026.",
    ]);
    const period = must(computeScadenza(smivap, {}, "premialita", 2025));
    expect(tell(explainScadenza(smivap, {}, period))[0]).toContain("dal 01/02/2026 al 31/03/2026");
  });

  it("tells the departure of a term, and holidays by name", () => {
    const partenza = day(2025, 4, 16);
    const scadenza = must(computeScadenza(poLivelli, {}, "riesame_documentazione", 2025, partenza));
    expect(tell(explainScadenza(poLivelli, {}, scadenza, partenza))).toEqual([
      "Documentazione a sostegno della richiesta di riesame: entro 5 giorni dal 16/04/2025 (richiesta di riesame della valutazione), cioè il 21/04/2025.",
      "Il 21/04/2025 è festivo (Lunedì dell'Angelo): il primo giorno lavorativo successivo è il 22/04/2025.",
    ]);
  });

  it("is a wording where there is no date", () => {
    const wording = (sistema: typeof arsac, id: string): string =>
      describeTermine(sistema.calendario.find((evento) => evento.id === id)!.termine, sistema.partenze);
    expect(wording(poLivelli, "riesame_documentazione")).toBe(
      "entro 5 giorni da: richiesta di riesame della valutazione",
    );
    expect(wording(lucca, "obiettivi_assegnazione")).toBe("entro un mese da: approvazione del Piano della Performance");
    expect(wording(lucca, "rpp_approvazione")).toBe("entro il 31 ottobre dell'anno precedente");
    expect(wording(smivap, "premialita")).toBe("da febbraio a marzo dell'anno seguente");
    expect(wording(poLivelli, "revisione_metodologia")).toBe("entro un anno da: prima applicazione della metodologia");
  });
});

describe("why it cannot be computed", () => {
  it("names the date that is wanted", () => {
    const outcome = computeScadenza(arsac, {}, "relazione_dipendente", 2025);
    expect(outcome.ok ? [] : outcome.error.map(describeProblemaPremi)).toEqual([
      "Il termine di «Relazione del dipendente ai fini della valutazione» decorre da una data che manca: pubblicazione della Relazione sulla performance sul sito istituzionale. Indicarla come data di partenza.",
    ]);
  });

  it("gives places as people count them", () => {
    const outcome = computeRiparto(arsac, {}, -1, [
      { coefficiente: 1, retribuzione: 80 },
      { coefficiente: 0, retribuzione: 101, presenza: 2 },
    ]);
    expect(outcome.ok ? [] : outcome.error.map(describeProblemaPremi)).toEqual([
      "Il fondo è -1. Indicare un importo in euro non negativo.",
      "Il coefficiente al posto 2 è 0. Indicare un numero maggiore di 0.",
      "La retribuzione al posto 2 è 101. Indicare una percentuale da 0 a 100.",
      "La presenza al posto 2 è 2. Indicare la parte dell'anno in servizio, da 0 a 1.",
    ]);
  });
});
