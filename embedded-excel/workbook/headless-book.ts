import { IUniverInstanceService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { IFunctionService } from "@univerjs/engine-formula";

import { attachBook, registerWorkbookPlugins, type UniverBook } from "./univer-book";

/** A Univer without a workbook, kept while workbooks share one. */
interface Shared {
  idle?: Univer;
}

let shared: Shared | undefined;

/** Opens an empty workbook in a Univer without a screen. */
export function openHeadlessBook(): UniverBook {
  const univer = shared?.idle ?? bootUniver();
  delete shared?.idle;
  const book = attachBook(univer);
  const functions = book.injector.get(IFunctionService);
  const builtIn = new Set(functions.getExecutors().keys());
  return {
    ...book,
    close() {
      // What is still being calculated would come to rest in the next workbook.
      if (shared === undefined || shared.idle !== undefined || !book.calculation.isAtRest)
        return book.close();
      book.injector.get(IUniverInstanceService).disposeUnit(book.unitId);
      book.names.removeUnitDefinedName(book.unitId);
      const ofAddIns = [...functions.getExecutors().keys()].filter((name) => !builtIn.has(name));
      functions.unregisterExecutors(...ofAddIns);
      shared.idle = univer;
    },
  };
}

/**
 * Lets workbooks that are opened one after the other use one Univer: booting it takes long, and each parses every
 * formula anew. Its timers keep a process alive, so it has an end.
 *
 * @returns the end: to be called when the last workbook is closed.
 */
export function shareUniver(): () => void {
  const own: Shared = {};
  shared = own;
  return () => {
    if (shared === own) shared = undefined;
    own.idle?.dispose();
  };
}

function bootUniver(): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverDocsPlugin);
  registerWorkbookPlugins(univer);
  return univer;
}
