import { quoteSheet } from "../../sheets/address";
import type { WorkbookView } from "../reading/workbook-view";
import { notePointer, pointerSet } from "./session";
import type { Standing, Step } from "./step";

/**
 * Makes a workbook-scoped name point at a sheet. Excel follows it when the sheet is renamed.
 *
 * @param book as read: what the pointer said before.
 * @param sheetName the name of the sheet when this is written.
 * @param finalName its name in the end, where the command renames it.
 */
export function pointTo(
  { names }: Pick<WorkbookView, "names">,
  pointer: string,
  sheetName: string,
  finalName = sheetName,
): Step {
  // Excel tells names apart without case.
  const entry = [...names].find(([name]) => name.toLowerCase() === pointer.toLowerCase());
  const before = entry?.[1];
  const [written, final] = [sheetName, finalName].map((name) => plain(referenceTo(name)));
  return {
    isPutBackLast: true,
    look: (context) => {
      const item = context.workbook.names.getItemOrNullObject(pointer);
      item.load("formula");
      return () => {
        const now = item.isNullObject ? undefined : String(item.formula);
        return {
          standing: standingOf(now),
          // The name that the sheet has only while it is made.
          isUnmistakable: now !== undefined && written !== final && plain(now) === written,
          place: `tên “${pointer}”`,
          putBack: (next) => pointAt(next, now),
        };
      };
    },
    apply: (context) => {
      const { names: all, worksheets } = context.workbook;
      if (before === undefined) all.add(pointer, worksheets.getItem(sheetName).getRange("A1"));
      else all.getItem(pointer).formula = referenceTo(sheetName);
    },
    takeBack: (context) => pointAt(context, pointerSet(pointer) ?? before),
    settled: () => notePointer(pointer, referenceTo(finalName)),
  };

  function standingOf(now: string | undefined): Standing {
    const isBefore = now === undefined ? before === undefined : plain(now) === plain(before ?? "");
    if (now !== undefined && [written, final].includes(plain(now))) return isBefore ? "both" : "after";
    return isBefore ? "before" : "else";
  }

  function pointAt(context: Excel.RequestContext, formula: string | undefined): void {
    const item = context.workbook.names.getItem(pointer);
    if (formula === undefined) item.delete();
    else item.formula = formula;
  }
}

const referenceTo = (sheetName: string): string => `=${quoteSheet(sheetName)}!$A$1`;

/** Excel leaves quotation marks out where it can. */
const plain = (formula: string): string => formula.replace(/^='?|'(?=!)|\$/g, "").toLowerCase();
