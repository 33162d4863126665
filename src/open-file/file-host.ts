/** Carries the requests of commands out on an open file: what Excel is for an open workbook. */
import { HostError, hostObject, NULL_OBJECT, type HostObject } from "./host-object";
import { namesObject } from "./name-objects";
import type { Makers } from "./object-makers";
import type { OpenSheet, OpenWorkbook } from "./open-workbook";
import { rangeObject } from "./range-object";
import { sheetObject } from "./sheet-object";

/** The request context of Office.js, as far as commands ask for it. */
interface Context {
  readonly workbook: HostObject;
  sync(): Promise<void>;
}

/**
 * A host for commands (`excel/command/host`). A work that fails leaves the workbook as it was: nothing is ever in part.
 *
 * @param book asked for at each work: another file may have been opened since.
 */
export function fileHost(book: () => OpenWorkbook) {
  return {
    hasCustomFunctions: () => false,
    // Files are for every Excel: their rates are native formulas on purpose.
    withoutFunctions: "",
    run: async <T>(work: (context: never) => Promise<T>): Promise<T> => {
      const opened = book();
      const kept = opened.keep();
      try {
        return await work(contextOf(opened) as never);
      } catch (error) {
        opened.giveBack(kept);
        throw error;
      }
    },
  };
}

function contextOf(book: OpenWorkbook): Context {
  const context = { sync: async () => undefined } as { workbook: HostObject; sync(): Promise<undefined> };
  const make: Makers = {
    context,
    range: (target) => rangeObject(target, make),
    sheet: (of, sheet) => sheetObject(of, sheet, make),
    names: (of, sheet) => namesObject(of, make, sheet),
  };
  context.workbook = hostObject("Workbook", context, {
    read: { name: () => book.name, readOnly: () => false },
    call: {
      getActiveCell: () => {
        const { row, column } = book.selectionOf(book.activeSheet);
        return make.range({
          book,
          sheet: book.activeSheet,
          box: { top: row, left: column, bottom: row, right: column },
        });
      },
    },
    below: {
      worksheets: () => worksheetsObject(book, make),
      names: () => make.names(book),
      application: () =>
        hostObject("Application", context, {
          read: { calculationMode: () => "Automatic" },
          call: { calculate: () => book.changed() },
        }),
      protection: () =>
        hostObject("WorkbookProtection", context, { read: { protected: () => book.isStructureProtected } }),
    },
  });
  return context;
}

function worksheetsObject(book: OpenWorkbook, make: Makers): HostObject {
  const { context } = make;
  const object = (sheet: OpenSheet): HostObject => make.sheet(book, sheet);
  const event = (): HostObject =>
    hostObject("EventHandlers", context, {
      call: {
        add: (handler: () => Promise<void>) => {
          const stop = book.onChange(() => void handler());
          return hostObject("EventHandlerResult", context, { call: { remove: stop } });
        },
      },
    });
  return hostObject("WorksheetCollection", context, {
    items: () => book.sheets.map(object),
    call: {
      getItem: (key: string) => {
        const sheet = book.find(key);
        if (sheet === undefined) throw new HostError("ItemNotFound", `no sheet ${key}`);
        return object(sheet);
      },
      getItemOrNullObject: (key: string) => {
        const sheet = book.find(key);
        return sheet === undefined ? NULL_OBJECT : object(sheet);
      },
      getActiveWorksheet: () => object(book.activeSheet),
      add: (name: string) => {
        if (book.find(name) !== undefined) throw new HostError("ItemAlreadyExists", `the sheet ${name}`);
        return object(book.addSheet(name));
      },
    },
    below: { onChanged: event, onActivated: event, onDeleted: event },
  });
}
