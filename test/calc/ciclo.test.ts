// The calendar of a year: whole, in order, with what hangs on dates not yet known at the end.
import { describe, expect, it } from "@jest/globals";
import { computeCiclo } from "../../src/calc/ciclo";
import type { Partenze, VoceCiclo } from "../../src/calc/ciclo";
import { toSerial } from "../../src/lib/date";
import type { Sistema } from "../../src/sistema/types";
import { arsac, belluno, lucca, poLivelli, smivap } from "./sistemi";

const all = [arsac, poLivelli, belluno, lucca, smivap];
const ids = (voci: readonly VoceCiclo[]): readonly string[] => voci.map(({ evento }) => evento.id);
const find = (sistema: Sistema, id: string, partenze: Partenze = {}): VoceCiclo => {
  const found = computeCiclo(sistema, {}, 2025, partenze).find(({ evento }) => evento.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe("the cycle of 2025", () => {
  it.each(all.map((sistema) => [sistema.id, sistema] as const))("of %s holds every event once", (_id, sistema) => {
    const voci = computeCiclo(sistema, {}, 2025);
    expect([...ids(voci)].sort()).toEqual(sistema.calendario.map(({ id }) => id).sort());
  });

  it.each(all.map((sistema) => [sistema.id, sistema] as const))("of %s is in order of date", (_id, sistema) => {
    const dates = computeCiclo(sistema, {}, 2025).map(({ scadenza }) => scadenza?.data ?? Infinity);
    expect(dates).toEqual([...dates].sort((one, other) => (one === other ? 0 : one - other)));
  });

  it("of lucca starts in October of the year before and ends with what has no date", () => {
    const dated = ids(computeCiclo(lucca, {}, 2025));
    expect(dated.slice(0, 3)).toEqual(["rpp_approvazione", "preventivo_approvazione", "budget_direzionale"]);
    expect(dated.slice(-2)).toEqual(["programma_pluriennale", "pubblicazione"]);
  });

  it("keeps the wording of an event whose departure is not known", () => {
    const voce = find(arsac, "conciliazione_inoltro");
    expect(voce).toMatchObject({ scadenza: null, presunta: false });
    expect(voce.evento.termine).toEqual({ tipo: "giorni_da", giorni: 10, partenza: "richiesta_conciliazione" });
    expect(find(arsac, "conciliazione_pronuncia").scadenza).toBeNull();
  });

  it("presumes a departure that is itself an event of the calendar", () => {
    // The Piano is approved by 31 January, so objectives are assigned by 28 February.
    const voce = find(lucca, "obiettivi_assegnazione");
    expect(voce.scadenza?.data).toBe(toSerial(2025, 2, 28));
    expect(voce.presunta).toBe(true);
  });

  it("takes the real date where it is given", () => {
    const approved = toSerial(2025, 1, 20) ?? NaN;
    const voce = find(lucca, "obiettivi_assegnazione", { approvazione_piano: approved });
    expect(voce.scadenza?.data).toBe(toSerial(2025, 2, 20));
    expect(voce.presunta).toBe(false);
  });

  it("carries a given date through the events that hang on one another", () => {
    const requested = toSerial(2025, 3, 3) ?? NaN;
    const voce = find(arsac, "conciliazione_pronuncia", { richiesta_conciliazione: requested });
    expect(voce.scadenza?.data).toBe(toSerial(2025, 4, 2));
    expect(voce.presunta).toBe(true);
  });

  it("ends where two events wait for one another", () => {
    const knot: Sistema = {
      ...arsac,
      partenze: [
        { id: "p", nome: "p", evento: "conciliazione_pronuncia" },
        { id: "q", nome: "q", evento: "conciliazione_inoltro" },
      ],
      calendario: arsac.calendario
        .filter(({ id }) => id.startsWith("conciliazione_"))
        .map((evento) => ({
          ...evento,
          termine: { tipo: "giorni_da", giorni: 1, partenza: evento.id === "conciliazione_inoltro" ? "p" : "q" },
        })),
    };
    expect(computeCiclo(knot, {}, 2025).map(({ scadenza }) => scadenza)).toEqual([null, null]);
  });

  it("gives events of the same day in the order of the sistema", () => {
    const january = ids(computeCiclo(lucca, {}, 2025)).slice(3, 7);
    expect(january).toEqual([
      "incontro_personale",
      "piano_approvazione",
      "obiettivi_dirigenti",
      "programma_trasparenza",
    ]);
  });
});
