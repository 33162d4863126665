/** Excel's `Worksheet`, answered from an open file. */
import { chartsObject } from "./chart-objects";
import { HostError, hostObject, NULL_OBJECT, type HostObject } from "./host-object";
import type { OpenSheet, OpenWorkbook } from "./open-workbook";
import { breaksObject, pageLayoutObject } from "./page-objects";
import type { Makers } from "./object-makers";
import { boxOfAddress, LAST, usedBox } from "./range-target";

const WHOLE = { top: 0, left: 0, bottom: LAST.row, right: LAST.column } as const;
const LONGEST_NAME = 31;

export function sheetObject(book: OpenWorkbook, sheet: OpenSheet, make: Makers): HostObject {
  const { context } = make;
  const set = <Key extends keyof OpenSheet>(key: Key) => {
    return (value: OpenSheet[Key]): void => {
      sheet[key] = value;
      book.changed();
    };
  };
  const used = (valuesOnly = false) => usedBox({ book, sheet, box: WHOLE }, valuesOnly);
  return hostObject("Worksheet", context, {
    read: {
      id: () => sheet.id,
      name: () => sheet.name,
      tabColor: () => sheet.tabColor,
      visibility: () => sheet.visibility,
      position: () => book.sheets.indexOf(sheet),
    },
    write: {
      name: (name: string) => {
        const other = book.find(name);
        if (other !== undefined && other !== sheet)
          throw new HostError("ItemAlreadyExists", `the sheet ${name}`);
        if (name === "" || name.length > LONGEST_NAME)
          throw new HostError("InvalidArgument", `the name ${name}`);
        book.rename(sheet, name);
      },
      tabColor: set("tabColor"),
      showGridlines: set("showGridlines"),
      visibility: set("visibility"),
    },
    call: {
      activate: () => book.activate(sheet),
      delete: () => {
        if (book.sheets.length === 1) throw new HostError("GeneralException", "the last sheet");
        book.deleteSheet(sheet);
      },
      getRange: (address?: string) =>
        make.range({ book, sheet, box: address === undefined ? WHOLE : boxOfAddress(address) }),
      getUsedRange: (valuesOnly?: boolean) =>
        make.range({ book, sheet, box: used(valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 } }),
      getUsedRangeOrNullObject: (valuesOnly?: boolean) => {
        const box = used(valuesOnly);
        return box === undefined ? NULL_OBJECT : make.range({ book, sheet, box });
      },
    },
    below: {
      names: () => make.names(book, sheet),
      protection: () => protectionObject(book, sheet, context),
      charts: () => chartsObject(book, sheet, context),
      pageLayout: () => pageLayoutObject(book, sheet, context),
      horizontalPageBreaks: () => breaksObject(book, sheet, context),
      freezePanes: () => freezePanesObject(book, sheet, context),
    },
  });
}

function protectionObject(book: OpenWorkbook, sheet: OpenSheet, context: unknown): HostObject {
  return hostObject("WorksheetProtection", context, {
    read: { protected: () => sheet.protection !== undefined, options: () => sheet.protection ?? {} },
    call: {
      protect: (options: object = {}) => {
        sheet.protection = options;
        book.changed();
      },
      unprotect: () => {
        if (book.hasPassword(sheet)) throw new HostError("AccessDenied");
        sheet.protection = undefined;
        book.changed();
      },
    },
  });
}

function freezePanesObject(book: OpenWorkbook, sheet: OpenSheet, context: unknown): HostObject {
  const freeze = (rows: number, columns: number): void => {
    sheet.frozen = { rows, columns };
    book.changed();
  };
  return hostObject("WorksheetFreezePanes", context, {
    call: {
      freezeRows: (rows: number) => freeze(rows, 0),
      freezeAt: (address: string) => {
        const { bottom, right } = boxOfAddress(address);
        freeze(bottom + 1, right + 1);
      },
      unfreeze: () => freeze(0, 0),
    },
  });
}
