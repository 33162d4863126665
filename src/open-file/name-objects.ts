/** Excel's names, of the workbook or of a sheet. */
import type { NameSnapshot } from "../../workbook-file";
import { HostError, hostObject, NULL_OBJECT, type HostObject } from "./host-object";
import type { OpenSheet, OpenWorkbook } from "./open-workbook";
import type { Makers } from "./object-makers";
import { referenceTo, targetOf, targetOfReference } from "./range-target";

/** Excel tells names apart without case. */
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** @param sheet whose names they are; absent: those of the workbook. */
export function namesObject(book: OpenWorkbook, make: Makers, sheet?: OpenSheet): HostObject {
  const { context } = make;
  const all = (): readonly NameSnapshot[] => (sheet === undefined ? book.names : sheet.names);
  const setAll = (names: readonly NameSnapshot[]): void => {
    if (sheet === undefined) book.setNames(names);
    else {
      sheet.names = [...names];
      book.changed();
    }
  };
  const find = (name: string): NameSnapshot | undefined => all().find((each) => isSame(each.name, name));
  const object = (name: string): HostObject => {
    const now = (): NameSnapshot => {
      const found = find(name);
      if (found === undefined) throw new HostError("ItemNotFound", `no name ${name}`);
      return found;
    };
    const target = (): ReturnType<typeof targetOfReference> => targetOfReference(book, now().formula);
    return hostObject("NamedItem", context, {
      read: {
        name: () => now().name,
        formula: () => now().formula,
        scope: () => (sheet === undefined ? "Workbook" : "Worksheet"),
        visible: () => now().visible,
      },
      write: {
        formula: (formula: string) =>
          setAll(all().map((each) => (isSame(each.name, name) ? { ...each, formula } : each))),
        visible: (visible: boolean) =>
          setAll(all().map((each) => (isSame(each.name, name) ? { ...each, visible } : each))),
      },
      call: {
        delete: () => setAll(all().filter((each) => !isSame(each.name, name))),
        getRange: () => {
          const range = target();
          if (range === undefined) throw new HostError("ItemNotFound", `${name} is no range`);
          return make.range(range);
        },
        getRangeOrNullObject: () => {
          const range = target();
          return range === undefined ? NULL_OBJECT : make.range(range);
        },
      },
    });
  };
  return hostObject("NamedItemCollection", context, {
    items: () => all().map(({ name }) => object(name)),
    call: {
      getItem: (name: string) => {
        if (find(name) === undefined) throw new HostError("ItemNotFound", `no name ${name}`);
        return object(name);
      },
      getItemOrNullObject: (name: string) => (find(name) === undefined ? NULL_OBJECT : object(name)),
      add: (name: string, reference: string | HostObject) => {
        if (find(name) !== undefined) throw new HostError("ItemAlreadyExists", `the name ${name}`);
        const range = targetOf(reference);
        const formula = range === undefined ? String(reference) : referenceTo(range);
        setAll([...all(), { name, formula, visible: true }]);
        return object(name);
      },
    },
  });
}
