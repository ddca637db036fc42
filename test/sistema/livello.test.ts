import { describe, expect, it } from "@jest/globals";
import { builtInSistemi } from "../../src/sistema/catalogue";
import { findFasciaMerito, findFuori, findLivello } from "../../src/sistema/livello";
import type { FasceMerito, TabellaFasce } from "../../src/sistema/types";

function tabella(id: string, ruolo: string | null): TabellaFasce {
  const found = builtInSistemi
    .find((sistema) => sistema.id === id)
    ?.fasce?.tabelle.find((table) => table.ruolo === ruolo);
  if (found === undefined) throw new Error(`no bands in ${id}`);
  return found;
}

function merito(): FasceMerito {
  const found = builtInSistemi.find(({ id }) => id === "belluno-2011")?.fasce_merito;
  if (found === undefined || found === null) throw new Error("no merit bands");
  return found;
}

describe("livello of arsac-2017", () => {
  const arsac = tabella("arsac-2017", null);
  it.each([
    ["1", "eccellenza"],
    ["2", "distinzione"],
    ["2°", "distinzione"],
    ["2^", "distinzione"],
    ["II", "distinzione"],
    ["IV", "inadeguata"],
    ["2° livello", "distinzione"],
    ["Livello 2", "distinzione"],
    ["secondo livello di premialità", "distinzione"],
    ["primo livello di premialità (o dell'eccellenza)", "eccellenza"],
    ["TERZO LIVELLO", "adeguatezza"],
    ["quarto livello (o della prestazione inadeguata)", "inadeguata"],
    ["Distinzione", "distinzione"],
    ["ECCELLENZA", "eccellenza"],
    ["Posizionamento nel livello di premialità: 2", "distinzione"],
    ["2° livello (71–90) – retribuzione 80 %", "distinzione"],
    ["PIENAMENTE CONFORME", "eccellenza"],
    ["Conforme", "distinzione"],
    ["parzialmente conforme", "adeguatezza"],
    ["NON CONFORME", "inadeguata"],
    ["prestazione inadeguata", "inadeguata"],
    ["Adeguata", "adeguatezza"],
    ["2 - Distinzione", "distinzione"],
  ])("reads %j as %s", (text, expected) => {
    expect(findLivello(arsac, text)?.id).toBe(expected);
  });

  it.each([
    "",
    "5",
    "0",
    "1 2",
    "2 - Eccellenza",
    "88,9",
    "B",
    "livello",
    "da definire",
    "non adeguata alle attese",
    "2,5",
  ])("reads no livello in %j", (text) => {
    expect(findLivello(arsac, text)).toBeUndefined();
  });
});

describe("livello of po-livelli", () => {
  it.each([
    ["B", "B"],
    ["b", "B"],
    ["livello B", "B"],
    ["Livello di performance: A", "A"],
    ["Fascia D", "D"],
    ["E", "E"],
    ["negativa", "negativa"],
    ["Valutazione negativa", "negativa"],
    ["prestazione adeguata", "D"],
    ["A (eccellenza)", "A"],
    ["Livello n. C (80–89,99)", "C"],
  ])("reads %j as %s", (text, expected) => {
    expect(findLivello(tabella("po-livelli", "livelli"), text)?.id).toBe(expected);
  });

  it("does not know a level that the table lacks", () => {
    expect(findLivello(tabella("po-livelli", "apicali"), "F")).toBeUndefined();
    expect(findLivello(tabella("po-livelli", "apicali"), "A/B")).toBeUndefined();
  });
});

describe("merit bands of belluno-2011", () => {
  it.each([
    ["Alta", "alta"],
    ["fascia alta", "alta"],
    ["FASCIA DI MERITO ALTA", "alta"],
    ["Media", "intermedia"],
    ["Intermedia", "intermedia"],
    ["Bassa", "bassa"],
    ["1^ fascia", "alta"],
    ["prima fascia", "alta"],
    ["I fascia", "alta"],
    ["fascia 2", "intermedia"],
    ["terza fascia", "bassa"],
  ])("reads %j as %s", (text, expected) => {
    expect(findFasciaMerito(merito(), text)?.id).toBe(expected);
  });

  it.each(["", "4", "Alta e bassa", "Non valutabile", "adeguata"])("reads no merit band in %j", (text) => {
    expect(findFasciaMerito(merito(), text)).toBeUndefined();
  });

  it.each([
    ["Non valutabile", "non_valutabile"],
    ["prestazione non valutabile", "non_valutabile"],
    ["Adeguata", "adeguata"],
    ["Non adeguata", "non_adeguata"],
    ["insufficiente rendimento", "non_adeguata"],
  ])("reads %j as outside the bands: %s", (text, expected) => {
    expect(findFuori(merito(), text)?.id).toBe(expected);
  });

  it.each(["", "Alta", "sospeso"])("reads nobody outside the bands in %j", (text) => {
    expect(findFuori(merito(), text)).toBeUndefined();
  });
});
