import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from "@univerjs/core";
import DesignWords from "@univerjs/design/locale/vi-VN";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import DocsWords from "@univerjs/docs-ui/locale/vi-VN";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { CopySheetCommand } from "@univerjs/sheets";
import SheetsWords from "@univerjs/sheets/locale/vi-VN";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import FormatWords from "@univerjs/sheets-conditional-formatting-ui/locale/vi-VN";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import FormulaUIWords from "@univerjs/sheets-formula-ui/locale/vi-VN";
import FormulaWords from "@univerjs/sheets-formula/locale/vi-VN";
import { SheetsNumfmtCellContentController, UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import NumberWords from "@univerjs/sheets-numfmt-ui/locale/vi-VN";
import {
  AddRangeProtectionFromSheetBarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  UniverSheetsUIPlugin,
  ViewSheetPermissionFromSheetBarCommand,
} from "@univerjs/sheets-ui";
import SheetsUIWords from "@univerjs/sheets-ui/locale/vi-VN";
import { UniverUIPlugin } from "@univerjs/ui";
import UIWords from "@univerjs/ui/locale/vi-VN";

import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";

import { attachBook, registerWorkbookPlugins, type UniverBook } from "../../workbook/univer-book";

/** Entries of Univer's menus for what the host does its own way or not at all: protection, copies of sheets. */
const unanswered = [
  CopySheetCommand.id,
  AddRangeProtectionFromSheetBarCommand.id,
  DeleteWorksheetProtectionFormSheetBarCommand.id,
  ChangeSheetProtectionFromSheetBarCommand.id,
  ViewSheetPermissionFromSheetBarCommand.id,
  "sheet.contextMenu.permission",
];

/** Boots Univer with its interface in Vietnamese inside `container`; the workbook is the host's own. */
export function openVisibleBook(container: HTMLElement): UniverBook {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(
        DesignWords,
        UIWords,
        DocsWords,
        SheetsWords,
        SheetsUIWords,
        FormulaWords,
        FormulaUIWords,
        NumberWords,
        FormatWords,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  // The ribbon of this page is the add-in's; Univer's own toolbar would take its place away.
  univer.registerPlugin(UniverUIPlugin, { container, toolbar: false, ribbonType: "simple" });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  registerWorkbookPlugins(univer);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    menu: Object.fromEntries(unanswered.map((id) => [id, { hidden: true }])),
    // Texts that look like numbers stand here on purpose: percentages as printed.
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin, {
    disableTextFormatMark: true,
    disableTextFormatAlert: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  const book = attachBook(univer);
  book.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("vi");
  return book;
}

/** Resolves when the grid is drawn: before, it cannot be scrolled to a cell. */
export async function whenDrawn(book: UniverBook): Promise<void> {
  await book.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
}
