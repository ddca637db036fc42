import { describe, expect, it } from "@jest/globals";
import { fold, squeeze } from "../../src/lib/text";

describe("fold", () => {
  it.each([
    ["", ""],
    ["   ", ""],
    ["Peso %", "peso"],
    ["Obiettivi (**)", "obiettivi"],
    ["Obiettivi (1)", "obiettivi"],
    ["Peso[2] (%)", "peso"],
    ["Peso¹", "peso"],
    ["Punteggio\nmassimo", "punteggio massimo"],
    ["  PUNTEGGIO\u00a0\u00a0massimo* ", "punteggio massimo"],
    ["Unità di misura", "unita di misura"],
    ["Unita\u0300 di misura", "unita di misura"],
    ["PERFORMANCE DELL’ENTE", "performance dell ente"],
    ["Performance dell'Ente", "performance dell ente"],
    ["3 – Competenze", "3 competenze"],
    ["1 a)", "1 a"],
    ["(1) Primo", "1 primo"],
    ["Giudizio (1-7)", "giudizio 1 7"],
    ["Val.Iniz.", "val iniz"],
    ["P.O.", "p o"],
    ["1ª fascia", "1 fascia"],
    ["2° livello", "2 livello"],
    ["3^ fascia", "3 fascia"],
    ["Straße", "straße"],
    ["Юлия", "юлия"],
    ["soft\u00adware\u200b", "software"],
    ["ﬁnale", "finale"],
  ])("folds %j to %j", (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it("changes nothing when done twice", () => {
    const once = fold("Specifiche Responsabilità (*) – Cat. D¹");
    expect(fold(once)).toBe(once);
  });

  it("keeps a bracketed number that opens a text", () => {
    expect(fold("(2) Seconda voce")).toBe("2 seconda voce");
  });
});

describe("squeeze", () => {
  it.each([
    ["P.O.", "po"],
    ["P. O.", "po"],
    ["PO", "po"],
    ["A.P.", "ap"],
  ])("closes %j to %j", (text, expected) => {
    expect(squeeze(text)).toBe(expected);
  });
});
