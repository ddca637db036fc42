// Rules §7: the terms of the five sistemi, with dates from the almanac. Serial numbers are those of Excel.
import { describe, expect, it } from "@jest/globals";
import { computeScadenza, findEvento } from "../../src/calc/scadenze";
import type { Scadenza } from "../../src/calc/scadenze";
import { fromSerial, toSerial } from "../../src/lib/date";
import type { Scelte, Sistema } from "../../src/sistema/types";
import { arsac, belluno, lucca, poLivelli, smivap } from "./sistemi";

function due(sistema: Sistema, evento: string, anno: number, partenza?: string, scelte: Scelte = {}): Scadenza {
  const outcome = computeScadenza(sistema, scelte, evento, anno, partenza === undefined ? undefined : serial(partenza));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

function serial(text: string): number {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return toSerial(year, month, day) ?? NaN;
}

function text(value: number | null): string | null {
  const date = value === null ? undefined : fromSerial(value);
  return date ? `${date.year}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}` : null;
}

describe("days and periods of the year", () => {
  it.each([
    [arsac, "piano_adozione", 2025, "2025-01-31"],
    [arsac, "schede_assegnazione", 2025, "2025-02-28"],
    [arsac, "schede_assegnazione", 2024, "2024-02-29"],
    [arsac, "monitoraggio_dati", 2025, "2025-06-30"],
    [arsac, "oiv_relazione", 2025, "2025-06-30"],
    [arsac, "monitoraggio_relazione", 2025, "2025-09-30"],
    [arsac, "misurazione_organizzativa", 2025, "2026-06-30"],
    [poLivelli, "validazione_obiettivi", 2025, "2025-01-31"],
    [poLivelli, "misurazione_1_semestre", 2025, "2025-07-31"],
    [poLivelli, "misurazione_2_semestre", 2025, "2026-01-31"],
    [belluno, "bonus_istituzione", 2025, "2025-01-31"],
    [belluno, "bonus_erogazione", 2025, "2026-03-31"],
    [belluno, "relazione_performance", 2025, "2026-06-30"],
    [belluno, "oiv_monitoraggio_1", 2025, "2025-06-30"],
    [belluno, "oiv_monitoraggio_2", 2025, "2025-12-31"],
    [lucca, "rpp_approvazione", 2025, "2024-10-31"],
    [lucca, "preventivo_approvazione", 2025, "2024-12-31"],
    [lucca, "budget_direzionale", 2025, "2024-12-31"],
    [lucca, "piano_approvazione", 2025, "2025-01-31"],
    [lucca, "programma_trasparenza", 2025, "2025-01-31"],
    [lucca, "report_semestrale_1", 2025, "2025-06-30"],
    [lucca, "report_semestrale_2", 2025, "2025-12-31"],
    [lucca, "obiettivi_modifica", 2025, "2025-09-30"],
    [lucca, "dati_finali_avvio", 2025, "2026-02-01"],
    [lucca, "bilancio_consuntivo", 2025, "2026-05-31"],
    [lucca, "relazione_approvazione", 2025, "2026-06-30"],
    [smivap, "dup_giunta", 2025, "2024-07-31"],
    [smivap, "dup_consiglieri", 2025, "2024-09-30"],
    [smivap, "peg_pdo_presentazione", 2025, "2025-01-31"],
    [smivap, "monitoraggio_semestrale", 2025, "2025-07-31"],
    [smivap, "feedback_intermedio", 2025, "2025-07-31"],
    [smivap, "misurazione_valutazione", 2025, "2026-02-28"],
    [smivap, "premialita", 2025, "2026-03-31"],
    [smivap, "rendicontazione", 2025, "2026-04-30"],
  ])("%# %s %s of %i", (sistema, evento, anno, expected) => {
    expect(text(due(sistema, evento, anno).data)).toBe(expected);
  });

  it("give the first day of a period beside its last", () => {
    expect(text(due(smivap, "misurazione_valutazione", 2025).inizio)).toBe("2026-01-01");
    expect(text(due(smivap, "premialita", 2025).inizio)).toBe("2026-02-01");
    expect(due(smivap, "rendicontazione", 2025).inizio).toBeNull();
    expect(due(arsac, "piano_adozione", 2025).inizio).toBeNull();
  });
});

describe("terms from a date", () => {
  it.each([
    [arsac, "valutazione_individuale_avvio", "2026-06-30", "2026-07-10"],
    [arsac, "relazione_dipendente", "2026-06-30", "2026-07-30"],
    [arsac, "conciliazione_inoltro", "2026-12-28", "2027-01-07"],
    [arsac, "conciliazione_pronuncia", "2024-02-20", "2024-03-11"],
    [poLivelli, "riesame_documentazione", "2025-03-03", "2025-03-08"],
    [poLivelli, "riesame_definizione", "2025-03-03", "2025-03-13"],
    [poLivelli, "proposta_trasmissione", "2025-03-10", "2025-03-13"],
    [poLivelli, "sindaco_determinazione", "2025-03-13", "2025-03-23"],
    [poLivelli, "revisione_metodologia", "2024-02-29", "2025-02-28"],
    [belluno, "piano_adozione", "2025-01-15", "2025-03-01"],
    [lucca, "obiettivi_assegnazione", "2025-01-31", "2025-02-28"],
    [lucca, "obiettivi_assegnazione", "2024-01-31", "2024-02-29"],
    [lucca, "obiettivi_assegnazione", "2025-02-10", "2025-03-10"],
    [lucca, "pubblicazione", "2025-01-31", "2025-03-02"],
    [smivap, "peg_pdo_approvazione", "2024-12-20", "2025-01-09"],
  ])("%# %s %s from %s", (sistema, evento, partenza, expected) => {
    expect(text(due(sistema, evento, 2025, partenza).data)).toBe(expected);
  });

  it("leave the time of day of the departure out", () => {
    const outcome = computeScadenza(arsac, {}, "conciliazione_inoltro", 2025, serial("2025-03-03") + 0.75);
    expect(outcome.ok && text(outcome.value.data)).toBe("2025-03-13");
  });

  it("count working days under S17 lavorativi", () => {
    const S17 = "lavorativi";
    expect(text(due(poLivelli, "riesame_documentazione", 2025, "2025-04-17", { S17 }).data)).toBe("2025-04-28");
    expect(text(due(poLivelli, "proposta_trasmissione", 2025, "2025-03-07", { S17 }).data)).toBe("2025-03-12");
    expect(due(poLivelli, "riesame_documentazione", 2025, "2025-04-17", { S17 }).motivo).toBeNull();
  });

  it("count months and years the same under either option", () => {
    const S17 = "lavorativi";
    expect(text(due(lucca, "obiettivi_assegnazione", 2025, "2025-01-31", { S17 }).data)).toBe("2025-02-28");
  });
});

describe("a term that ends when nobody works", () => {
  it.each([
    ["a Friday", arsac, "piano_adozione", 2025, null, null],
    ["a Saturday", arsac, "piano_adozione", 2026, { tipo: "sabato" }, "2026-02-02"],
    ["a Sunday", lucca, "dati_finali_avvio", 2025, { tipo: "domenica" }, "2026-02-02"],
  ])("%s", (_name, sistema, evento, anno, motivo, next) => {
    const found = due(sistema, evento, anno);
    expect(found.motivo).toEqual(motivo);
    expect(text(found.prossimoLavorativo)).toBe(next);
  });

  it("names the holiday and its law", () => {
    const found = due(poLivelli, "riesame_documentazione", 2025, "2025-04-16");
    expect(text(found.data)).toBe("2025-04-21");
    expect(found.motivo).toEqual({ tipo: "festivita", nome: "Lunedì dell'Angelo", fonte: "art. 2 L. 260/1949" });
    expect(text(found.prossimoLavorativo)).toBe("2025-04-22");
  });
});

describe("what has no date", () => {
  it("is an event that the sistema does not know, with those it knows", () => {
    const outcome = computeScadenza(arsac, {}, "dup_giunta", 2025);
    if (outcome.ok) throw new Error("known");
    expect(outcome.error[0]).toMatchObject({ code: "EVENTO_SCONOSCIUTO", evento: "dup_giunta" });
    expect(outcome.error[0]).toHaveProperty("ammessi", expect.arrayContaining(["piano_adozione", "oiv_relazione"]));
  });

  it("is a term without its departure, which is named", () => {
    const outcome = computeScadenza(arsac, {}, "relazione_dipendente", 2025);
    expect(outcome.ok ? null : outcome.error[0]).toMatchObject({
      code: "PARTENZA_MANCANTE",
      partenza: { id: "pubblicazione_relazione", nome: expect.stringContaining("pubblicazione della Relazione") },
    });
  });

  it.each([0, -5, Number.NaN, 2958466, 2958465])("is a departure like %p", (partenza) => {
    const outcome = computeScadenza(arsac, {}, "relazione_dipendente", 2025, partenza);
    expect(outcome.ok ? null : outcome.error[0]?.code).toBe("PARTENZA_NON_VALIDA");
  });

  it.each([1899, 10000, 2025.5, Number.NaN])("is the year %p", (anno) => {
    const outcome = computeScadenza(arsac, {}, "piano_adozione", anno);
    expect(outcome.ok ? null : outcome.error).toEqual([{ code: "ANNO_NON_VALIDO", anno }]);
  });
});

describe("the name of an event", () => {
  it("may be its id or its title, however they are written", () => {
    expect(findEvento(arsac, " Piano Adozione ")?.id).toBe("piano_adozione");
    expect(findEvento(arsac, "ADOZIONE DEL PIANO DELLA PERFORMANCE")?.id).toBe("piano_adozione");
    expect(findEvento(arsac, "piano")).toBeUndefined();
    expect(findEvento(arsac, "")).toBeUndefined();
  });
});
