import { describe, expect, it } from "@jest/globals";
import { findTexts } from "../../src/xlsx/find-texts";
import { craft } from "./crafted";

const isFound = (text: string): boolean => /verdi carlo/i.test(text);
const cell = (content: string): string =>
  `<sheetData><row r="1"><c r="A1" t="inlineStr"><is>${content}</is></c></row></sheetData>`;

describe("texts that must not be in a file", () => {
  it.each([
    ["a cell", craft({ sheets: { Foglio1: cell("<t>a Verdi Carlo</t>") } }), "xl/worksheets/sheet1.xml"],
    [
      "a text cut by its looks",
      craft({ sheets: { Foglio1: cell("<r><t>Ver</t></r><r><rPr><b/></rPr><t>di Carlo</t></r>") } }),
      "xl/worksheets/sheet1.xml",
    ],
    ["the name of a sheet", craft({ sheets: { "Verdi Carlo": "<sheetData/>" } }), "xl/workbook.xml"],
    [
      "a text with entities",
      craft({ sheets: { Foglio1: cell("<t>Verdi&#32;Carlo</t>") } }),
      "xl/worksheets/sheet1.xml",
    ],
    ["a part that nobody reads", craft({ parts: { "xl/altro.xml": "<a>Verdi Carlo</a>" } }), "xl/altro.xml"],
  ])("are found in %s", (_, bytes, part) => {
    expect(findTexts(bytes, isFound)).toEqual({ ok: true, value: part });
  });

  it("may be nowhere", () => {
    expect(findTexts(craft({ sheets: { Foglio1: cell("<t>Verdi</t>") } }), isFound)).toEqual({ ok: true, value: null });
  });

  it("cannot be looked for in what is no file", () => {
    expect(findTexts(new Uint8Array([1, 2, 3]), isFound).ok).toBe(false);
  });
});
