// One sentence for every code, and plain Italian in those that real workbooks bring about.
import { describe, expect, it } from "@jest/globals";
import { FAMILY, findingMessage } from "../../../src/messages/findings/index";
import { SEVERITY } from "../../../src/scheda/finding";
import type { Finding, FindingCode } from "../../../src/scheda/finding";
import { checkWorkbook } from "../../../src/scheda/index";
import { findBuiltIn } from "../../../src/sistema/catalogue";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";
import { readGolden } from "../../golden-case";

const codes = Object.keys(SEVERITY) as FindingCode[];

it.each(codes)("%s is told by its family", (code) => {
  expect(FAMILY[code][code]).toBeInstanceOf(Function);
});

it.each(codes)("%s has a sentence even without facts, in a form or in a summary", (code) => {
  const bare: Finding = { code, severity: SEVERITY[code], sheet: "Foglio1", cell: "A1", facts: {} };
  for (const kind of ["valutazione", "riepilogo"]) expect(findingMessage({ ...bare, kind })).toMatch(/^.{20,}\.$/s);
});

describe("the golden workbooks", () => {
  it.each(readGolden().map((one) => [one.name, one] as const))(
    "%s: complete sentences without words of programmers",
    (_, { bytes }) => {
      const snapshot = readSnapshot(bytes);
      if (!snapshot.ok) throw new Error("unreadable");
      const { findings, sistema } = checkWorkbook(snapshot.value);
      for (const finding of findings) {
        const sentence = findingMessage(finding, sistema);
        expect(sentence).toMatch(/^[A-ZÈ«].*\.$/s);
        expect(sentence).not.toMatch(
          /undefined|NaN|null|\[object|!$|«»|: \.|\b(In|in) (il|la|lo|i|gli|le) |\bal (8|11)\d?%/,
        );
      }
    },
  );
});

it("speaks the words of the sistema in force", () => {
  const finding: Finding = {
    code: "FASCIA_ERRATA",
    severity: "errore",
    sheet: "A",
    cell: "B2",
    facts: { dichiarata: "2", dovuta: "adeguatezza", livello: "3", punteggio: 65 },
    kind: "valutazione",
  };
  expect(findingMessage(finding, findBuiltIn("arsac-2017"))).toContain("Il livello di premialità indicato è «2»");
  expect(findingMessage(finding, findBuiltIn("belluno-2011"))).toContain("La fascia di merito indicata è «2»");
});
