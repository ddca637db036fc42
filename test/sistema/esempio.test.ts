import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { findCategoria } from "../../src/sistema/categoria";
import { readSistema } from "../../src/sistema/load";
import { checkTables } from "../../src/sistema/tables";

const text = readFileSync(join(__dirname, "../../assets/esempi/sistema-esempio.json"), "utf8");
const result = readSistema(text);

describe("the example of an office's own sistema", () => {
  it("loads", () => {
    expect(result.ok ? [] : result.error).toEqual([]);
  });

  it("has its own figures", () => {
    const sistema = result.ok ? result.value : undefined;
    expect(sistema?.pesi[0]?.fattori.map(({ peso }) => peso)).toEqual([35, 20, 5, 30, 10]);
    expect(sistema?.fasce?.tabelle[0]?.voci.map(({ da, retribuzione }) => [da, retribuzione])).toEqual([
      [90, 100],
      [75, 85],
      [60, 70],
      [0, 0],
    ]);
    expect(sistema?.soglia?.punteggio).toBe(60);
  });

  it("leaves nothing open in its tables", () => {
    expect(result.ok && checkTables(result.value)).toEqual([]);
  });

  it("knows the usual spellings", () => {
    expect(result.ok && findCategoria(result.value, "Cat. D3")).toMatchObject({
      kind: "found",
      categoria: { id: "d" },
    });
  });
});
