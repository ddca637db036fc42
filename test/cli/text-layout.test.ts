import { describe, expect, it } from "@jest/globals";
import { paint, wrap } from "../../src/cli/text-layout";

describe("text for a terminal", () => {
  it("is broken at blanks to the width, under the start of the text", () => {
    expect(wrap("  B9  ", 6, "I pesi sommano a 95: mancano 5 punti.", { color: false, columns: 26 })).toBe(
      "  B9  I pesi sommano a 95:\n      mancano 5 punti.",
    );
  });

  it("keeps a word that is longer than the line whole", () => {
    const word = "SCOSTAMENTO_NON_MOTIVATO_ANCHE_QUI";
    expect(wrap("", 0, `a ${word} b`, { color: false, columns: 20 })).toBe(`a\n${word}\nb`);
  });

  it("is coloured only where colours are wanted", () => {
    expect(paint("errore", "errore", { color: false, columns: 80 })).toBe("errore");
    expect(paint("errore", "errore", { color: true, columns: 80 })).toBe("\u001b[31merrore\u001b[0m");
  });
});
