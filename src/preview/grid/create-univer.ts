// The grid's parts, put together without its presets: engine, cells, formulas, validations, conditional formats, notes.
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-note-ui/lib/index.css";
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import designTexts from "@univerjs/design/locale/it-IT";
import docsTexts from "@univerjs/docs-ui/locale/it-IT";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import conditionTexts from "@univerjs/sheets-conditional-formatting-ui/locale/it-IT";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import validationTexts from "@univerjs/sheets-data-validation-ui/locale/it-IT";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaTexts from "@univerjs/sheets-formula-ui/locale/it-IT";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";
import noteTexts from "@univerjs/sheets-note-ui/locale/it-IT";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import numberTexts from "@univerjs/sheets-numfmt-ui/locale/it-IT";
import sheetsUiTexts from "@univerjs/sheets-ui/locale/it-IT";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsTexts from "@univerjs/sheets/locale/it-IT";
import uiTexts from "@univerjs/ui/locale/it-IT";
import { UniverUIPlugin } from "@univerjs/ui";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-note/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/sheets/facade";
import "@univerjs/ui/facade";
import { compareCellByCell } from "./cell-by-cell";
import type { PerfExecutors } from "./perf-executors";

export interface UniverGrid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Where the tabs of the sheets need the whole line below the grid. */
const NARROW = 640;
/** Between so many and the next the page has its turn. */
const FORMULAS_AT_ONCE = 100;

export function createUniver(container: HTMLElement, perf: PerfExecutors, isDark: boolean): UniverGrid {
  const texts = [
    designTexts,
    uiTexts,
    docsTexts,
    sheetsTexts,
    sheetsUiTexts,
    formulaTexts,
    numberTexts,
    validationTexts,
    conditionTexts,
    noteTexts,
  ];
  const univer = new Univer({
    locale: LocaleType.IT_IT,
    locales: { [LocaleType.IT_IT]: mergeLocales(...texts) },
    logLevel: LogLevel.ERROR,
    darkMode: isDark,
  });
  compareCellByCell();
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: perf.executors, intervalCount: FORMULAS_AT_ONCE });
  // Formats, rows and sheets are not changed here (see guard.ts): no ribbon, no menus that offer it.
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    headerMenu: false,
    contextMenu: false,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableForceStringAlert: true,
    clipboardConfig: { hidePasteOptions: true },
    footer: {
      menus: false,
      zoomSlider: container.clientWidth > NARROW,
      statisticBar: container.clientWidth > NARROW,
      addSheetButtonConfig: { show: false },
    },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, { description: perf.descriptions });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  return { univer, api: FUniver.newAPI(univer) };
}
