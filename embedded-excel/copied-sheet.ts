import { sheetSnapshot } from "./snapshot-builder";
import { restoreNames, restoreSheet } from "./snapshot-restorer";
import { quoteSheetName } from "./workbook/address";
import { sameName } from "./workbook/scoped-names";
import type { Sheet } from "./workbook/sheet";
import type { EmbeddedWorkbook } from "./workbook/workbook";

/**
 * Copies a sheet within its workbook, as "Move or Copy" does, and shows the copy. It has the names of the sheet for its
 * own; and so it has every name of the workbook that refers to the sheet (Microsoft KB Q104501, Q108001).
 */
export function copySheet(workbook: EmbeddedWorkbook, sheet: Sheet): Sheet {
  const wanted = sheetSnapshot(workbook, sheet);
  const copy = workbook.add(freeName(workbook, sheet.name));
  const [from, to] = [sheet.name, copy.name].map((name) => `${quoteSheetName(name)}!`);
  const shared = workbook.names
    .snapshot()
    .filter(
      ({ formula, name }) => formula.includes(from!) && !wanted.names.some((own) => sameName(own.name, name)),
    );
  const names = [...wanted.names, ...shared].map((name) => ({
    ...name,
    formula: name.formula.replaceAll(from!, to!),
  }));
  restoreNames(workbook.namesOf(copy), names);
  restoreSheet(workbook, copy, wanted);
  workbook.activate(copy);
  return copy;
}

function freeName(workbook: EmbeddedWorkbook, name: string): string {
  for (let copy = 2; ; copy += 1) {
    const wish = `${name} (${copy})`;
    if (workbook.find(wish) === undefined) return wish;
  }
}
