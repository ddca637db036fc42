// The order in which Excel wants the elements of a worksheet (ECMA-376 part 1, CT_Worksheet).
import { childElements, rootElement } from "../../src/xlsx/xml-edit";

const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** Names of the elements below the root, in their order. */
export function childNames(xml: string): readonly string[] {
  const root = rootElement(xml);
  return root ? childElements(xml, root).map(({ name }) => name) : [];
}

/** The elements that stand where the schema does not let them, or that it does not know. */
export function misplacedElements(xml: string): readonly string[] {
  const places = childNames(xml).map((name) => ({ name, place: ORDER.indexOf(name) }));
  return places
    .filter(({ place }, index) => place < 0 || place < (places[index - 1]?.place ?? 0))
    .map(({ name }) => name);
}
