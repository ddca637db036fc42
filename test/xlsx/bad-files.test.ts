import { afterAll, describe, expect, it } from "@jest/globals";
import { mkdtempSync, mkdirSync, writeFileSync, chmodSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describeFileProblem } from "../../src/messages/workbook";
import { openWorkbook, readSnapshot } from "../../src/xlsx/index";
import { readFileBytes, toProblem } from "../../src/xlsx/read-file";
import { craft, craftParts, zip } from "./crafted";

function problemOf(bytes: Uint8Array): unknown {
  const result = readSnapshot(bytes);
  const opened = openWorkbook(bytes);
  expect(opened.ok).toBe(false);
  return result.ok ? undefined : result.error;
}

function compound(...streams: readonly string[]): Uint8Array {
  const names = streams.flatMap((name) => Array.from(name).flatMap((char) => [char.charCodeAt(0), 0]));
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(600).fill(0),
    ...names,
    ...Array<number>(64).fill(0),
  ]);
}

const typesOf = (type: string, part: string): string =>
  `<Types><Override PartName="/${part}" ContentType="application/${type}.main+xml"/></Types>`;
const relsTo = (part: string): string =>
  `<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${part}"/></Relationships>`;
const office = (type: string, part: string): Uint8Array =>
  zip({ "[Content_Types].xml": typesOf(type, part), "_rels/.rels": relsTo(part), [part]: "<x/>" });

describe("a file that is something else", () => {
  const cases: readonly (readonly [string, Uint8Array, unknown])[] = [
    ["empty", new Uint8Array(0), { code: "FILE_VUOTO" }],
    ["an old .xls", compound("Workbook"), { code: "FILE_ALTRO_FORMATO", format: "xls" }],
    ["an .xls of Excel 5", compound("Book"), { code: "FILE_ALTRO_FORMATO", format: "xls" }],
    ["encrypted", compound("EncryptionInfo", "EncryptedPackage"), { code: "FILE_PASSWORD" }],
    ["an old Word document", compound("WordDocument"), { code: "FILE_ALTRO_FORMATO", format: "word" }],
    ["a message of Outlook", compound("__properties"), { code: "FILE_ALTRO_FORMATO", format: "sconosciuto" }],
    ["a PDF", strToU8("%PDF-1.7\n%âãÏÓ"), { code: "FILE_ALTRO_FORMATO", format: "pdf" }],
    ["a CSV", strToU8("Nome;Punteggio\nRossi;88,5\n"), { code: "FILE_ALTRO_FORMATO", format: "csv" }],
    ["a CSV in UTF-16", Uint8Array.from([0xff, 0xfe, 78, 0, 59, 0]), { code: "FILE_ALTRO_FORMATO", format: "csv" }],
    [
      "a web page",
      strToU8("<html><body><table><tr><td>1</td></tr></table></body></html>"),
      { code: "FILE_ALTRO_FORMATO", format: "html" },
    ],
    [
      "XML of Excel 2003",
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      { code: "FILE_ALTRO_FORMATO", format: "xml2003" },
    ],
    [
      "random bytes",
      Uint8Array.from({ length: 999 }, (_, index) => (index * 97) % 256),
      { code: "FILE_ALTRO_FORMATO", format: "sconosciuto" },
    ],
    ["zeros", new Uint8Array(4096), { code: "FILE_CORROTTO", part: "ZIP" }],
    [
      "an .ods",
      zipSync({
        mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
        "content.xml": strToU8("<x/>"),
      }),
      { code: "FILE_ALTRO_FORMATO", format: "ods" },
    ],
    [
      "an .odt",
      zip({ mimetype: "application/vnd.oasis.opendocument.text" }),
      { code: "FILE_ALTRO_FORMATO", format: "opendocument" },
    ],
    [
      "a .docx",
      office("vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml"),
      { code: "FILE_ALTRO_FORMATO", format: "word" },
    ],
    [
      "a .pptx",
      office("vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/presentation.xml"),
      { code: "FILE_ALTRO_FORMATO", format: "powerpoint" },
    ],
    [
      "an .xlsb",
      office("vnd.ms-excel.sheet.binary.macroEnabled", "xl/workbook.bin"),
      { code: "FILE_ALTRO_FORMATO", format: "xlsb" },
    ],
    ["a plain archive", zip({ "foto.jpg": "x" }), { code: "FILE_ALTRO_FORMATO", format: "zip" }],
    ["an empty archive", zip({}), { code: "FILE_ALTRO_FORMATO", format: "zip" }],
  ];

  it.each(cases)("%s is told apart", (_, bytes, problem) => {
    expect(problemOf(bytes)).toEqual(problem);
  });

  it("gets one line in Italian that ends with a full stop", () => {
    for (const [, bytes] of cases) {
      const result = readSnapshot(bytes);
      const sentence = result.ok ? "" : describeFileProblem(result.error);
      expect(sentence).toMatch(/^[^\n]{20,200}\.$/);
    }
  });
});

describe("a broken workbook", () => {
  const whole = craft({ sheets: { Foglio1: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } });

  it("cut anywhere is refused, never an exception", () => {
    for (let length = 2; length < whole.length; length += 7) {
      const problem = problemOf(whole.subarray(0, length));
      expect(problem).toMatchObject({
        code: expect.stringMatching(/^FILE_(TRONCATO|CORROTTO|ALTRO_FORMATO)$/),
      });
    }
  });

  it("with any one byte changed is read or refused, never an exception", () => {
    for (let at = 0; at < whole.length; at++) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const result = readSnapshot(bytes);
      expect(typeof result.ok).toBe("boolean");
    }
  });

  const broken: readonly (readonly [string, string])[] = [
    ["a tag left open", "<worksheet><sheetData><row r='1'>"],
    ["tags that cross", "<worksheet><sheetData></worksheet></sheetData>"],
    ["nothing", ""],
    ["text alone", "ciao"],
    ["a tag inside a tag", "<worksheet><sheetData><row r='1'<c></row></sheetData></worksheet>"],
    ["two roots", "<worksheet></worksheet><worksheet></worksheet>"],
    [
      "a document type with entities",
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>',
    ],
    ["a row that no sheet has", "<worksheet><sheetData><row r='1048577'/></sheetData></worksheet>"],
    [
      "a column that no sheet has",
      "<worksheet><sheetData><row r='1'><c r='XFE1'><v>1</v></c></row></sheetData></worksheet>",
    ],
  ];

  it.each(broken)("whose sheet is %s is refused by the name of the part", (_, xml) => {
    const part = "xl/worksheets/sheet1.xml";
    expect(problemOf(zip({ ...craftParts({}), [part]: xml }))).toEqual({ code: "FILE_CORROTTO", part });
  });

  it("without its main part, or without sheets, is refused", () => {
    const { "xl/workbook.xml": _, ...rest } = craftParts({});
    expect(problemOf(zip(rest))).toEqual({ code: "FILE_CORROTTO", part: "xl/workbook.xml" });
    expect(problemOf(zip({ ...craftParts({}), "xl/workbook.xml": "<workbook><sheets/></workbook>" }))).toEqual({
      code: "FILE_CORROTTO",
      part: "xl/workbook.xml",
    });
  });

  it("whose sheet is missing is refused", () => {
    const { "xl/worksheets/sheet1.xml": _, ...rest } = craftParts({});
    expect(problemOf(zip(rest))).toEqual({ code: "FILE_CORROTTO", part: "xl/worksheets/sheet1.xml" });
  });

  it("whose texts are missing is refused, since they would come out blank", () => {
    const sheets = { A: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>' };
    const parts = craftParts({ sheets, sharedStrings: "<si><t>a</t></si>" });
    const { "xl/sharedStrings.xml": _, ...rest } = parts;
    expect(problemOf(zip(rest))).toEqual({ code: "FILE_CORROTTO", part: "xl/sharedStrings.xml" });
  });

  it("whose checksum does not fit is refused", () => {
    const bytes = zipSync(
      Object.fromEntries(Object.entries(craftParts({})).map(([name, text]) => [name, strToU8(String(text))])),
      { level: 0 },
    );
    const at = Buffer.from(bytes).indexOf("<sheetData/>");
    bytes[at + 1] = "t".charCodeAt(0);
    expect(problemOf(bytes)).toEqual({ code: "FILE_CORROTTO", part: "xl/worksheets/sheet1.xml" });
  });
});

describe("an archive made to fill the memory", () => {
  const bomb = (size: number): Uint8Array =>
    zip({ ...craftParts({}), "xl/worksheets/sheet1.xml": new Uint8Array(size).fill(32) });

  it("is refused by what it declares", () => {
    expect(problemOf(bomb(90 * 1024 * 1024))).toEqual({ code: "FILE_TROPPO_GRANDE", limitMegabytes: 1024 });
  });

  it("is refused while it unfolds, where what it declares is a lie", () => {
    const bytes = bomb(90 * 1024 * 1024);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 46; at++) {
      const isEntry = view.getUint32(at, true) === 0x02014b50;
      if (isEntry && view.getUint32(at + 24, true) === 90 * 1024 * 1024) view.setUint32(at + 24, 1000, true);
    }
    expect(problemOf(bytes)).toEqual({ code: "FILE_TROPPO_GRANDE", limitMegabytes: 1024 });
  });

  it("does no harm in a part that nobody reads", () => {
    const parts = { ...craftParts({}), "xl/media/image1.png": new Uint8Array(90 * 1024 * 1024) };
    expect(readSnapshot(zip(parts)).ok).toBe(true);
  });
});

describe("a path", () => {
  const folder = mkdtempSync(join(tmpdir(), "perf-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("that leads nowhere, to a folder or to a file of others is refused", () => {
    expect(readFileBytes(join(folder, "manca.xlsx"))).toEqual({ ok: false, error: { code: "FILE_MANCANTE" } });
    mkdirSync(join(folder, "cartella.xlsx"));
    expect(readFileBytes(join(folder, "cartella.xlsx"))).toEqual({ ok: false, error: { code: "FILE_CARTELLA" } });
    const secret = join(folder, "riservato.xlsx");
    writeFileSync(secret, "x");
    chmodSync(secret, 0);
    const isRoot = process.getuid?.() === 0;
    if (!isRoot) expect(readFileBytes(secret)).toEqual({ ok: false, error: { code: "FILE_PERMESSO" } });
    expect(toProblem(Object.assign(new Error("x"), { code: "EACCES" }))).toEqual({ code: "FILE_PERMESSO" });
    expect(toProblem(Object.assign(new Error("x"), { code: "EIO" }))).toEqual({
      code: "FILE_ILLEGGIBILE",
      detail: "EIO",
    });
  });
});
