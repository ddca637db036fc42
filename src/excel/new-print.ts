// How a new sheet is printed: A4, one page wide, its headings on every page, what stands at the foot.
import type { NewSheet } from "../workbook/new-sheet";

const MARGINS: Excel.PageLayoutMarginOptions = {
  left: 1.5,
  right: 1.5,
  top: 1.5,
  bottom: 1.8,
  header: 0.8,
  footer: 0.8,
};

export function setUpPage(worksheet: Excel.Worksheet, { print }: NewSheet): void {
  if (!print) return;
  const { orientation, area, repeat, pages, footer } = print;
  const layout = worksheet.pageLayout;
  layout.paperSize = Excel.PaperType.a4;
  layout.orientation = orientation === "landscape" ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  // Without a number of pages downwards there are as many as it takes.
  layout.zoom = { horizontalFitToPages: 1, ...(pages === undefined ? {} : { verticalFitToPages: pages }) };
  layout.setPrintMargins(Excel.PrintMarginUnit.centimeters, MARGINS);
  if (area !== undefined) layout.setPrintArea(area);
  if (repeat) layout.setPrintTitleRows(`$${String(repeat[0])}:$${String(repeat[1])}`);
  if (footer) {
    const every = layout.headersFooters.defaultForAllPages;
    [every.leftFooter, every.rightFooter] = footer;
  }
}
