import { describe, expect, it } from "@jest/globals";
import { describeOsservazione } from "../../src/messages/sistema-tabelle";
import { findBuiltIn } from "../../src/sistema/catalogue";
import { checkTables } from "../../src/sistema/tables";
import type { Sistema } from "../../src/sistema/types";
import { withValue } from "./walk";

function sistema(id: string): Sistema {
  const found = findBuiltIn(id);
  if (found === undefined) throw new Error(`no sistema ${id}`);
  return found;
}

const sentences = (item: Sistema): readonly string[] => checkTables(item).map(describeOsservazione);

describe("what the tables leave open", () => {
  it("in arsac-2017: scores between whole levels, shared ends of factor 2, a threshold without room", () => {
    expect(sentences(sistema("arsac-2017"))).toEqual([
      "fasce.tabelle[0]: i punteggi da 50,01 a 50,99 non stanno in nessuna fascia, fra «prestazione inadeguata» e «adeguatezza». Lo decide la scelta interpretativa S1.",
      "fasce.tabelle[0]: i punteggi da 70,01 a 70,99 non stanno in nessuna fascia, fra «adeguatezza» e «distinzione». Lo decide la scelta interpretativa S1.",
      "fasce.tabelle[0]: i punteggi da 90,01 a 90,99 non stanno in nessuna fascia, fra «distinzione» e «eccellenza». Lo decide la scelta interpretativa S1.",
      "soglia: un fattore è ammesso sotto 51 purché superi 50: fra i due non c'è nessun numero intero. Che cosa succede agli altri casi lo dice la scelta S3.",
      "differenziazione.classi: il numero 3 sta in due classi, da 0 punti e da 1 punto. Lo decide la scelta interpretativa S2.",
      "differenziazione.classi: il numero 5 sta in due classi, da 1 punto e da 2 punti. Lo decide la scelta interpretativa S2.",
      "differenziazione.classi: il numero 8 sta in due classi, da 2 punti e da 3 punti. Lo decide la scelta interpretativa S2.",
      "differenziazione.classi: il numero 11 sta in due classi, da 3 punti e da 4 punti. Lo decide la scelta interpretativa S2.",
    ]);
  });

  it("in po-livelli: 50 to 60 for the livelli, exactly 70 for both", () => {
    expect(sentences(sistema("po-livelli"))).toEqual([
      "fasce.tabelle[0]: la fascia per «apicali» di 70,00 dipende dalla scelta S11 (e: «E»; d: «D»).",
      "fasce.tabelle[1]: i punteggi da 50,00 a 59,99 non stanno in nessuna fascia per «livelli», fra «negativa» e «E». Lo decide la scelta interpretativa S7.",
      "fasce.tabelle[1]: la fascia per «livelli» di un punteggio da 50,00 a 59,99 dipende dalla scelta S7 (e_da_50: «E»; negativa_sotto_60: «negativa»).",
      "fasce.tabelle[1]: la fascia per «livelli» di 70,00 dipende dalla scelta S11 (e: «E»; d: «D»).",
    ]);
  });

  it("in belluno-2011: four merit bands", () => {
    expect(sentences(sistema("belluno-2011"))).toEqual([
      "fasce_merito.vincoli: per 4 fasce di merito non sono scritti né il tetto né il rapporto fra i premi. Lo decide la scelta interpretativa S8.",
    ]);
  });

  it.each(["lucca-2011", "smivap-2019"])("nothing in %s, which has no tables", (id) => {
    expect(checkTables(sistema(id))).toEqual([]);
  });
});

describe("an office's own tables", () => {
  const arsac = sistema("arsac-2017");
  const own = (path: readonly (string | number)[], value: unknown): Sistema => withValue(arsac, path, value) as Sistema;
  const VOCI = ["fasce", "tabelle", 0, "voci"];

  it("have a hole below the lowest band", () => {
    expect(checkTables(own([...VOCI, 3, "da"], 10))).toContainEqual({
      code: "fasce_buco",
      path: ["fasce", "tabelle", 0],
      ruolo: null,
      lower: null,
      upper: "prestazione inadeguata",
      from: 0,
      to: 9.99,
      scelta: null,
    });
  });

  it("have a hole of one hundredth where an end is left open", () => {
    const found = checkTables(own([...VOCI, 0, "a_inclusa"], false));
    expect(found).toContainEqual(
      expect.objectContaining({ code: "fasce_buco", lower: "eccellenza", upper: null, from: 100, to: 100 }),
    );
  });

  it("have no hole between 89.99 and 90", () => {
    const codes = checkTables(own([...VOCI, 1, "a"], 90.99)).map(({ code, ...fact }) =>
      "from" in fact ? `${code} ${fact.from}` : code,
    );
    expect(codes).not.toContain("fasce_buco 90.99");
    expect(codes.filter((code) => code.startsWith("fasce_buco"))).toEqual(["fasce_buco 50.01", "fasce_buco 70.01"]);
  });

  it("pay a band that begins under the threshold", () => {
    expect(sentences(own([...VOCI, 2, "da"], 50.5))).toContain(
      "fasce.tabelle[0].voci[2].da: la fascia «adeguatezza» dà il 60 % ma comincia da 50,5, sotto la soglia 51: i punteggi sotto la soglia restano senza retribuzione.",
    );
  });

  it("leave numbers out between classes", () => {
    expect(checkTables(own(["differenziazione", "classi", 0, "a"], 1))).toContainEqual({
      code: "classi_buco",
      path: ["differenziazione", "classi"],
      from: 2,
      to: 2,
    });
  });

  it("give away less than everything", () => {
    const belluno = withValue(sistema("belluno-2011"), ["fasce_merito", "predefinite", 2, "risorse"], 5) as Sistema;
    expect(sentences(belluno)).toContain(
      "fasce_merito.predefinite: le quote di risorse sommano a 95 %: il resto non va a nessuna fascia.",
    );
  });
});
