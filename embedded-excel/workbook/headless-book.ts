import { IUniverInstanceService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { IFunctionService } from "@univerjs/engine-formula";

import { attachBook, registerWorkbookPlugins, type UniverBook } from "./univer-book";

/** A Univer without a workbook, kept while workbooks share one; it comes when its last calculation has ended. */
interface Shared {
  idle?: Promise<Univer>;
}

let shared: Shared | undefined;

/** Opens an empty workbook in a Univer without a screen. */
export async function openHeadlessBook(): Promise<UniverBook> {
  const idle = shared?.idle;
  delete shared?.idle;
  const univer = idle === undefined ? bootUniver() : await idle;
  const book = attachBook(univer);
  const builtIn = new Set<string>(
    Array.from(book.injector.get(IFunctionService).getExecutors().keys(), String),
  );
  return {
    ...book,
    close() {
      if (shared === undefined || shared.idle !== undefined) book.close();
      else shared.idle = withoutWorkbook(book, builtIn);
    },
  };
}

/** Takes a workbook out of its Univer, once nothing of it is being calculated: the results would come into the next. */
async function withoutWorkbook(book: UniverBook, builtIn: ReadonlySet<string>): Promise<Univer> {
  await book.calculation.abandon();
  book.injector.get(IUniverInstanceService).disposeUnit(book.unitId);
  book.names.removeUnitDefinedName(book.unitId);
  const functions = book.injector.get(IFunctionService);
  const ofAddIns = [...functions.getExecutors().keys()].filter((name) => !builtIn.has(String(name)));
  functions.unregisterExecutors(...ofAddIns);
  return book.univer;
}

/**
 * Lets workbooks that are opened one after the other use one Univer: booting it takes long, and each parses every
 * formula anew. Its timers keep a process alive, so it has an end.
 *
 * @returns the end: to be called when the last workbook is closed.
 */
export function shareUniver(): () => Promise<void> {
  const own: Shared = {};
  shared = own;
  return async () => {
    if (shared === own) shared = undefined;
    (await own.idle)?.dispose();
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
