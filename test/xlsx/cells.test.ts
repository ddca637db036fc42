import { describe, expect, it } from "@jest/globals";
import { cellsIn, cellsOf, readCrafted } from "./reading";
import { stylesWith } from "./crafted";

describe("the value of a cell", () => {
  it("is the raw number, not what is displayed", () => {
    const styles = stylesWith(
      '<xf numFmtId="9"/><xf numFmtId="164"/>',
      '<numFmts><numFmt numFmtId="164" formatCode="0.0 &quot;punti&quot;"/></numFmts>',
    );
    const rows =
      '<row r="1"><c r="A1"><v>27.599999999999998</v></c><c r="B1" s="1"><v>0.925</v></c><c r="C1" s="2"><v>1E2</v></c></row>';
    expect(cellsIn(rows, { styles })).toEqual({
      A1: { value: 27.599999999999998 },
      B1: { value: 0.925, format: "0%" },
      C1: { value: 100, format: '0.0 "punti"' },
    });
  });

  it("is the text with its runs joined and its phonetic hints left out", () => {
    const sharedStrings =
      '<si><t>Rossi</t></si><si><r><t>Punteggio</t></r><r><rPr><b/></rPr><t xml:space="preserve"> massimo</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>' +
      "<si><t>Qualità &amp; tempi &lt;10&#160;gg</t></si><si><t>Peso_x000D_&#10;%</t></si><si><t/></si><si><t>_x005F_x0041_</t></si>";
    const cell = (address: string, index: number) => `<c r="${address}" t="s"><v>${String(index)}</v></c>`;
    const rows = `<row r="1">${["A1", "B1", "C1", "D1", "E1", "F1"].map((address, index) => cell(address, index)).join("")}</row>`;
    expect(cellsIn(rows, { sharedStrings })).toEqual({
      A1: { value: "Rossi" },
      B1: { value: "Punteggio massimo" },
      C1: { value: "Qualità & tempi <10\u00a0gg" },
      D1: { value: "Peso\n%" },
      F1: { value: "_x0041_" },
    });
  });

  it("is read from inline strings, booleans, errors and dates of strict files", () => {
    const rows =
      '<row r="2"><c r="A2" t="inlineStr"><is><r><t>Anno </t></r><r><t>2017</t></r></is></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="b"><v>0</v></c>' +
      '<c r="D2" t="e"><v>#DIV/0!</v></c><c r="E2" t="e"><v>#NUOVO!</v></c><c r="F2" t="d"><v>2017-12-31T00:00:00</v></c></row>';
    expect(cellsIn(rows, { strict: true })).toEqual({
      A2: { value: "Anno 2017" },
      B2: { value: true },
      C2: { value: false },
      D2: { value: { error: "#DIV/0!" } },
      E2: { value: { error: "#UNKNOWN!" } },
      F2: { value: 43100, format: "yyyy-mm-dd" },
    });
  });

  it("does not exist where the cell is only styled", () => {
    expect(cellsIn('<row r="1"><c r="A1" s="1"/><c r="B1" s="1"></c><c r="C1"><v></v></c></row>')).toEqual({});
  });

  it("is found where rows and cells carry no address, a prefix or attributes in apostrophes", () => {
    const rows =
      "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r='4'><c r='B4' t='str'><v>x</v></c><c><v>5</v></c></row>";
    expect(cellsIn(rows)).toEqual({ A1: { value: 1 }, C1: { value: 3 }, B4: { value: "x" }, C4: { value: 5 } });
    const prefixed = {
      "xl/worksheets/sheet1.xml":
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    };
    expect(cellsOf(readCrafted({ parts: prefixed }).sheets[0])).toEqual({ A1: { value: 7 } });
  });

  it("comes out in rows and columns from the top left, whatever the order in the file", () => {
    const sheet = readCrafted({
      sheets: {
        A: '<sheetData><row r="3"><c r="C3"><v>3</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row></sheetData>',
      },
    }).sheets[0];
    expect(sheet?.rows.map(({ index, cells }) => [index, cells.map(({ col }) => col)])).toEqual([
      [0, [1]],
      [2, [0, 2]],
    ]);
  });
});

describe("dates", () => {
  const styles = stylesWith(
    '<xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="165"/>',
    '<numFmts><numFmt numFmtId="165" formatCode="[$-410]d mmmm yyyy;@"/></numFmts>',
  );
  const rows =
    '<row r="1"><c r="A1" s="1"><v>41638</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1" s="3"><v>41638</v></c><c r="D1"><v>41638</v></c></row>';

  it("are serial numbers with their format", () => {
    expect(cellsIn(rows, { styles })["A1"]).toEqual({ value: 41638, format: "m/d/yyyy" });
  });

  it("count from 1900 in files that count from 1904 too, where the cell shows a date", () => {
    const cells = cellsIn(rows, { styles, before: '<workbookPr date1904="1"/>' });
    expect(Object.values(cells).map(({ value }) => value)).toEqual([43100, 0.5, 43100, 41638]);
  });
});

describe("formulas", () => {
  it("keep their text and their last result", () => {
    const rows =
      '<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>100</v></c><c r="B1" t="str"><f>IF(1&gt;2,"a","")</f><v></v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="b"><f>TRUE()</f><v>1</v></c></row>';
    expect(cellsIn(rows)).toEqual({
      A1: { value: 100, formula: "=SUM(B1:B9)" },
      B1: { value: "", formula: '=IF(1>2,"a","")' },
      C1: { value: { error: "#DIV/0!" }, formula: "=1/0" },
      D1: { value: true, formula: "=TRUE()" },
    });
  });

  it("without a stored result are uncached, neither blank nor 0", () => {
    const rows =
      '<row r="1"><c r="A1"><f>SUM(B1:B9)</f></c><c r="B1"><f>A1</f><v/></c><c r="C1" t="str"><f>A1</f></c></row>';
    expect(Object.values(cellsIn(rows))).toEqual([
      { value: null, formula: "=SUM(B1:B9)", uncached: true },
      { value: null, formula: "=A1", uncached: true },
      { value: null, formula: "=A1", uncached: true },
    ]);
  });

  it("all stored as 0 by a library that leaves the calculation to Excel are uncached", () => {
    const rows = '<row r="1"><c r="A1"><v>3</v></c><c r="B1"><f>A1*2</f><v>0</v></c></row>';
    expect(cellsIn(rows, { after: '<calcPr fullCalcOnLoad="1"/>' })["B1"]).toEqual({
      value: null,
      formula: "=A1*2",
      uncached: true,
    });
    expect(cellsIn(rows)["B1"]).toEqual({ value: 0, formula: "=A1*2" });
    const calculated = `${rows}<row r="2"><c r="A2"><f>A1</f><v>3</v></c></row>`;
    expect(cellsIn(calculated, { after: '<calcPr fullCalcOnLoad="1"/>' })["B1"]?.value).toBe(0);
  });

  it("shared by several cells are written out for each of them", () => {
    const rows =
      '<row r="2"><c r="D2"><f t="shared" ref="D2:D4" si="0">B2*$C$1+SUM(B$2:B2)&amp;"B2"+\'Altro B2\'!B2+LOG10(2)</f><v>1</v></c></row>' +
      '<row r="3"><c r="D3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="D4"><f t="shared" si="0"></f></c></row>';
    const cells = cellsIn(rows);
    expect(cells["D3"]?.formula).toBe("=B3*$C$1+SUM(B$2:B3)&\"B2\"+'Altro B2'!B3+LOG10(2)");
    expect(cells["D4"]).toEqual({
      value: null,
      formula: "=B4*$C$1+SUM(B$2:B4)&\"B2\"+'Altro B2'!B4+LOG10(2)",
      uncached: true,
    });
  });

  it("of an array belong to every cell of it, those that spill to the first alone", () => {
    const array =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
    expect(cellsIn(array)["A2"]).toEqual({ value: 4, formula: "=B1:B2*2" });
    expect(cellsIn(array.replace('<c r="A1">', '<c r="A1" cm="1">'))["A2"]).toEqual({ value: 4 });
  });

  it("are named as Excel shows them", () => {
    const formula =
      '_xlfn.IFS(A1&gt;1,_xldudf_PERF_PR(A1,B1),TRUE,SUM(_xlfn.ANCHORARRAY(K3)))+COUNTA(_xlfn._xlws.FILTER(A:A,A:A&lt;&gt;"_xlfn."))';
    expect(cellsIn(`<row r="1"><c r="A1"><f>${formula}</f><v>1</v></c></row>`)["A1"]?.formula).toBe(
      '=IFS(A1>1,PERF.PR(A1,B1),TRUE,SUM(K3#))+COUNTA(FILTER(A:A,A:A<>"_xlfn."))',
    );
  });
});
