import { cellAddress, parseCell, quoteSheet, sheetOfReference } from "../../sheets/address";
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
      item.load("formula,scope");
      return () => {
        const now = item.isNullObject ? undefined : isLocal(item) ? before : String(item.formula);
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
      if (before !== undefined) pointAt(context, referenceTo(sheetName));
      else addPointer(context, referenceTo(sheetName));
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
    else if (isR1C1(before ?? formula)) {
      // In that notation Excel does not take a reference in A1 as a text (office-js #1831).
      item.delete();
      addPointer(context, formula);
    } else item.formula = formula;
  }

  function addPointer(context: Excel.RequestContext, formula: string): void {
    const { names: all, worksheets } = context.workbook;
    const [sheet, cell] = [sheetOfReference(formula), parseCell(formula)];
    const range =
      sheet === undefined || cell === undefined
        ? formula
        : worksheets.getItem(sheet).getRange(cellAddress(cell.row, cell.column));
    all.add(pointer, range);
  }
}

const referenceTo = (sheetName: string): string => `=${quoteSheet(sheetName)}!$A$1`;

/** A name of the sheet that is shown, which a copy has: it hides the workbook's own, of which nothing is told then. */
const isLocal = ({ scope }: Excel.NamedItem): boolean => scope === "Worksheet";

const isR1C1 = (formula: string): boolean => /!R\d+C\d+$/i.test(formula);

/** The same for every way in which Excel spells a reference: with or without quotation marks, in R1C1. */
function plain(formula: string): string {
  const [sheet, cell] = [sheetOfReference(formula), parseCell(formula)];
  if (sheet === undefined || cell === undefined) return formula.toLowerCase();
  return `${sheet.toLowerCase()}!${cellAddress(cell.row, cell.column)}`;
}
