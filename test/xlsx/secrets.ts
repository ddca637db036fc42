// A workbook in which every place that can hold text holds a secret of its own: what belongs to the sheet "Rossi" and to the
// rows 3 and 6 of "Elenco" must not come through a copy without them.
import { strToU8 } from "fflate";
import { craftParts, zip } from "./crafted";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relations = (...items: readonly (readonly [id: string, type: string, target: string, external?: true])[]) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(
      ([id, type, target, external]) =>
        `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${REL}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;

/** What the copy leaves out; each is found by its text. */
export const SECRETS: readonly string[] = [
  "SEGRETOcondiviso",
  "SEGRETOformattato",
  "SEGRETOinlinea",
  "SEGRETOrisultato",
  "SEGRETOrigatre",
  "SEGRETOrigasei",
  "SEGRETOnota",
  "SEGRETOnotatre",
  "SEGRETOautore",
  "SEGRETOnome",
  "SEGRETOcostante",
  "SEGRETOpiede",
  "SEGRETOconvalida",
  "SEGRETOconvalidaquattro",
  "SEGRETOcollegamento",
  "SEGRETOcollegamentotre",
  "SEGRETOtitolo",
  "SEGRETOcreatore",
  "SEGRETOproprieta",
  "SEGRETOcustom",
  "SEGRETOformato",
  "SEGRETOformatocond",
  "SEGRETOcondizione",
  "SEGRETOtabella",
  "SEGRETOcolonna",
  "SEGRETOfiltro",
  "SEGRETOscenario",
  "SEGRETOgrafico",
  "SEGRETOcache",
  "SEGRETOpivot",
  "SEGRETOesterno",
  "SEGRETOfilo",
  "SEGRETOpersona",
  "SEGRETOrevisione",
  "SEGRETOstampante",
  "SEGRETOoggetto",
  "SEGRETOmacro",
  "SEGRETOestensione",
  "SEGRETOmetadati",
  "SEGRETOcommento",
  "SEGRETOstato",
  "SEGRETOstile",
  "SEGRETOforma",
  "SEGRETOletterale",
  "Rossi",
];

const NS =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

/** Rows: headings; Anna; (secret); Carla, with formulas; Dario; (secret); totals. */
const LIST_WORDS =
  '<sheetPr codeName="SEGRETOmacro"><tabColor rgb="FF00FF00"/></sheetPr><dimension ref="A1:F7"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A3" sqref="A3"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="30" customWidth="1"/></cols><sheetData>' +
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Esito</t></is></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>10</v></c><c r="C2"><f t="shared" ref="C2:C6" si="0">B2*2</f><v>20</v></c></row>' +
  '<row r="3" ht="44" customHeight="1"><c r="A3" t="inlineStr"><is><t>SEGRETOrigatre</t></is></c><c r="B3" s="1"><v>333.25</v></c><c r="C3"><f t="shared" si="0"/><v>666.5</v></c></row>' +
  "<!-- SEGRETOcommento -->" +
  '<row r="4" ht="22" customHeight="1"><c r="A4" t="inlineStr"><is><t>Carla</t></is></c><c r="B4"><v>30</v></c><c r="C4"><f t="shared" si="0"/><v>60</v></c>' +
  '<c r="D4" t="str"><f>Rossi!B2</f><v>visto</v></c><c r="E4"><f>SUM(B2:B4)</f><v>373.25</v></c><c r="F4" t="str"><f>HYPERLINK("#Rossi!A1","SEGRETOletterale")</f><v>vai</v></c></row>' +
  '<row r="5"><c r="A5" t="s"><v>5</v></c><c r="B5"><v>40</v></c><c r="C5"><f t="shared" si="0"/><v>80</v></c><c r="D5"><f>[1]Altro!A1</f><v>7</v></c><c r="E5"><f>B4+B5+Regole!$B$1</f><v>75</v></c><c r="F5"><f>nome_locale</f><v>5</v></c></row>' +
  '<row r="6"><c r="A6" t="s"><v>4</v></c><c r="B6"><v>60</v></c><c r="C6"><f t="shared" si="0"/><v>120</v></c></row>' +
  '<row r="7"><c r="A7" t="inlineStr"><is><t>Totale</t></is></c><c r="B7"><f>SUM(persone)</f><v>473.25</v></c><c r="C7"><f>SUM(B4:B5)</f><v>70</v></c><c r="D7"><f>INDIRECT("B"&amp;3)</f><v>1</v></c><c r="E7"><f>B5</f></c></row></sheetData>' +
  '<scenarios current="0"><scenario name="SEGRETOscenario" user="SEGRETOscenario" count="1"><inputCells r="B2" val="1"/></scenario></scenarios>' +
  '<autoFilter ref="A1:C6"><filterColumn colId="0"><filters><filter val="SEGRETOfiltro"/></filters></filterColumn></autoFilter>' +
  '<mergeCells count="3"><mergeCell ref="D2:E2"/><mergeCell ref="D3:E3"/><mergeCell ref="F5:F7"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:B6"><cfRule type="expression" dxfId="1" priority="2"><formula>$B2&gt;35</formula></cfRule><cfRule type="expression" dxfId="0" priority="1"><formula>$B2=Rossi!$B$2</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="A3"><cfRule type="containsText" dxfId="0" priority="3" operator="containsText" text="SEGRETOcondizione"><formula>NOT(ISERROR(SEARCH("SEGRETOcondizione",A3)))</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="3"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="SEGRETOconvalidaquattro" sqref="D2:D5"><formula1>Rossi!$A$1:$A$3</formula1></dataValidation>' +
  '<dataValidation type="decimal" allowBlank="1" showErrorMessage="1" error="SEGRETOconvalida" sqref="B3"><formula1>0</formula1><formula2>9</formula2></dataValidation>' +
  '<dataValidation type="decimal" allowBlank="1" showErrorMessage="1" error="Da 0 a 100" sqref="B2:B6"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A3" r:id="rId1" display="SEGRETOcollegamentotre"/><hyperlink ref="A4" r:id="rId2"/><hyperlink ref="A5" location="Rossi!A1" display="Rossi"/><hyperlink ref="A7" location="Elenco!B5" display="giù"/></hyperlinks>' +
  '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId3"/>' +
  '<headerFooter><oddFooter>&amp;Lufficio</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>' +
  '<drawing r:id="rId4"/><legacyDrawing r:id="rId5"/><oleObjects><oleObject progId="Word.Document" shapeId="1" r:id="rId9"/></oleObjects><tableParts count="1"><tablePart r:id="rId6"/></tableParts>' +
  '<extLst><ext uri="{x}"><x14:dataValidations count="2"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Regole!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>E2:E5</xm:sqref></x14:dataValidation>' +
  '<x14:dataValidation type="list" errorTitle="SEGRETOestensione"><x14:formula1><xm:f>Rossi!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>F2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

const ROSSI =
  '<sheetData><row r="1"><c r="A1" t="s"><v>3</v></c><c r="B1" t="s"><v>6</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>SEGRETOinlinea</t></is></c><c r="B2" t="str" s="2"><f>"SEGRETO"&amp;"risultato"</f><v>SEGRETOrisultato</v></c></row></sheetData>' +
  '<headerFooter><oddFooter>SEGRETOpiede</oddFooter></headerFooter><tableParts count="1"><tablePart r:id="rId1"/></tableParts>';

const REGOLE =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>alto</t></is></c><c r="B1"><v>5</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>basso</t></is></c></row></sheetData><drawing r:id="rId1"/>';

const note = (ref: string, author: number, text: string) =>
  `<comment ref="${ref}" authorId="${String(author)}"><text><r><t>${text}</t></r></text></comment>`;
const drawing = (id: string, text = "") =>
  `<xdr:wsDr xmlns:xdr="x" xmlns:a="y" xmlns:r="${REL}">${text}<xdr:graphicFrame macro="[0]!Calcola"><c:chart xmlns:c="z" r:id="${id}"/></xdr:graphicFrame></xdr:wsDr>`;
const chart = (formula: string, cached: string) =>
  `<c:chartSpace xmlns:c="z"><c:ser><c:cat><c:strRef><c:f>${formula}</c:f><c:strCache><c:pt idx="0"><c:v>${cached}</c:v></c:pt></c:strCache></c:strRef></c:cat></c:ser></c:chartSpace>`;
const table = (id: number, name: string, ref: string, columns: readonly string[], more = "") =>
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${String(id)}" name="${name}" displayName="${name}" ref="${ref}"><autoFilter ref="${ref}">${more}</autoFilter>` +
  `<tableColumns count="${String(columns.length)}">${columns.map((column, index) => `<tableColumn id="${String(index + 1)}" name="${column}"/>`).join("")}</tableColumns><tableStyleInfo name="TableStyleLight1"/></table>`;

const STYLES =
  '<numFmts count="3"><numFmt numFmtId="164" formatCode="&quot;SEGRETOformato&quot;0"/><numFmt numFmtId="165" formatCode="0.000"/><numFmt numFmtId="166" formatCode="&quot;SEGRETOformato&quot;0.0"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="2"><xf numFmtId="0"/><xf numFmtId="166"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="2"><cellStyle name="Normale" xfId="0" builtinId="0"/><cellStyle name="SEGRETOstile" xfId="1"/></cellStyles>' +
  '<dxfs count="2"><dxf><numFmt numFmtId="170" formatCode="&quot;SEGRETOformatocond&quot;"/></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';

export function secretWorkbook(): Uint8Array {
  const crafted = craftParts({
    sheets: { Elenco: LIST_WORDS, Rossi: ROSSI, Regole: REGOLE },
    styles: STYLES,
    sharedStrings:
      "<si><t>Persona</t></si><si><t>Punti</t></si><si><r><rPr><b/></rPr><t>An</t></r><r><t>na</t></r></si><si><t>SEGRETOcondiviso</t></si><si><t>SEGRETOrigasei</t></si><si><t>Dario</t></si><si><r><rPr><b/></rPr><t>SEGRETOformattato</t></r></si>",
    before: '<fileSharing userName="SEGRETOcreatore"/><bookViews><workbookView activeTab="1"/></bookViews>',
    after:
      '<externalReferences><externalReference r:id="rId70"/></externalReferences><definedNames>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Elenco!$A$1:$F$7</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Elenco!$A:$B,Elenco!$1:$3</definedName>' +
      '<definedName name="SEGRETOnome">Rossi!$A$1</definedName><definedName name="costante" comment="SEGRETOnome">"SEGRETOcostante"</definedName><definedName name="persone">Elenco!$B$2:$B$6</definedName>' +
      '<definedName name="nome_locale" localSheetId="0">Elenco!$B$5</definedName><definedName name="nome_locale" localSheetId="1">Rossi!$B$2</definedName><definedName name="terza">Elenco!$A$3</definedName><definedName name="esterno">[1]Altro!$A$1</definedName></definedNames>' +
      '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId71"/></pivotCaches>',
    relations:
      `<Relationship Id="rId70" Type="${REL}/externalLink" Target="externalLinks/externalLink1.xml"/><Relationship Id="rId71" Type="${REL}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/>` +
      `<Relationship Id="rId72" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="rId73" Type="${REL}/customXml" Target="../customXml/item1.xml"/><Relationship Id="rId74" Type="${REL}/customXml" Target="../customXml/item2.xml"/>` +
      `<Relationship Id="rId75" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/><Relationship Id="rId76" Type="${REL}/revisionHeaders" Target="revisions/revisionHeaders.xml"/><Relationship Id="rId77" Type="${REL}/sheetMetadata" Target="metadata.xml"/>`,
    types:
      override("xl/tables/table1.xml", `${SHEET}.table+xml`) +
      override("xl/tables/table2.xml", `${SHEET}.table+xml`) +
      override("xl/comments1.xml", `${SHEET}.comments+xml`) +
      override("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml") +
      override("xl/drawings/drawing2.xml", "application/vnd.openxmlformats-officedocument.drawing+xml") +
      override("xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml") +
      override("xl/charts/chart2.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml") +
      '<Default Extension="png" ContentType="image/png"/>',
  });
  const root = String(crafted["_rels/.rels"]).replace(
    "</Relationships>",
    `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${REL}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
  );
  const types = String(crafted["[Content_Types].xml"]).replace(
    `${SHEET}.sheet.main+xml`,
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  );
  return zip({
    ...crafted,
    "_rels/.rels": root,
    "[Content_Types].xml": types,
    "xl/worksheets/sheet1.xml": String(crafted["xl/worksheets/sheet1.xml"]).replace("<worksheet ", `<worksheet ${NS} `),
    "xl/worksheets/_rels/sheet1.xml.rels": relations(
      ["rId1", "hyperlink", "https://example.org/SEGRETOcollegamento", true],
      ["rId2", "hyperlink", "https://example.org/carla", true],
      ["rId3", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId4", "drawing", "../drawings/drawing1.xml"],
      ["rId5", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId6", "table", "../tables/table1.xml"],
      ["rId7", "comments", "../comments1.xml"],
      [
        "rId8",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ],
      ["rId9", "oleObject", "../embeddings/oleObject1.bin"],
      ["rId10", "pivotTable", "../pivotTables/pivotTable1.xml"],
    ),
    "xl/worksheets/_rels/sheet2.xml.rels": relations(["rId1", "table", "../tables/table2.xml"]),
    "xl/worksheets/_rels/sheet3.xml.rels": relations(["rId1", "drawing", "../drawings/drawing2.xml"]),
    "xl/tables/table1.xml": table(
      1,
      "Persone",
      "A1:C6",
      ["Persona", "Punti", "Esito"],
      '<filterColumn colId="0"><filters><filter val="SEGRETOfiltro"/></filters></filterColumn>',
    ),
    "xl/tables/table2.xml": table(2, "SEGRETOtabella", "A1:B2", ["SEGRETOcondiviso", "SEGRETOcolonna"]),
    "xl/comments1.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Ufficio</author><author>SEGRETOautore</author><author>tc={1}</author></authors><commentList>${note("A3", 1, "SEGRETOnotatre")}${note("A4", 0, "nota per Carla")}${note("A6", 2, "SEGRETOnota")}</commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml": "<xml>SEGRETOforma</xml>",
    "xl/drawings/drawing1.xml": drawing("rId1", "<a:t>SEGRETOgrafico</a:t>"),
    "xl/drawings/_rels/drawing1.xml.rels": relations(["rId1", "chart", "../charts/chart1.xml"]),
    "xl/charts/chart1.xml": chart("Elenco!$A$2:$A$6", "SEGRETOcache"),
    "xl/drawings/drawing2.xml": drawing("rId1"),
    "xl/drawings/_rels/drawing2.xml.rels": relations(
      ["rId1", "chart", "../charts/chart2.xml"],
      ["rId2", "image", "../media/image1.png"],
    ),
    "xl/charts/chart2.xml": chart("Regole!$A$1:$A$2", "alto"),
    "xl/media/image1.png": strToU8("immagine"),
    "xl/threadedComments/threadedComment1.xml": "<ThreadedComments><text>SEGRETOfilo</text></ThreadedComments>",
    "xl/persons/person.xml": '<personList><person displayName="SEGRETOpersona"/></personList>',
    "xl/revisions/revisionHeaders.xml": '<headers userName="SEGRETOrevisione"/>',
    "xl/printerSettings/printerSettings1.bin": strToU8("SEGRETOstampante"),
    "xl/embeddings/oleObject1.bin": strToU8("SEGRETOoggetto"),
    "xl/pivotTables/pivotTable1.xml": '<pivotTableDefinition name="SEGRETOpivot"/>',
    "xl/pivotCache/pivotCacheDefinition1.xml": '<pivotCacheDefinition><s v="SEGRETOpivot"/></pivotCacheDefinition>',
    "xl/externalLinks/externalLink1.xml": "<externalLink>SEGRETOesterno</externalLink>",
    "xl/vbaProject.bin": strToU8("SEGRETOmacro"),
    "xl/metadata.xml": '<metadata><metadataStrings><s v="SEGRETOmetadati"/></metadataStrings></metadata>',
    "customXml/item1.xml": "<dati>SEGRETOcustom</dati>",
    "customXml/item2.xml": '<stato xmlns="urn:perf:stato:1">SEGRETOstato</stato>',
    "docProps/core.xml":
      "<coreProperties><title>SEGRETOtitolo</title><creator>SEGRETOcreatore</creator></coreProperties>",
    "docProps/custom.xml": '<Properties><property name="SEGRETOproprieta"/></Properties>',
  });
}
