import { LAW_NAME, LAW_SHEET, planLawSheet } from "../../sheets/law/law-sheet";
import { isAsMade } from "../../sheets/made-sheet";
import { ofMark } from "../../workbook/our-sheets";
import type { SheetView } from "../../workbook/sheet-view";
import { commandOptions, runCommand, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import { pointedView, queuePointer, readShadowed } from "../reading/pointers";
import { readWorkbook, type WorkbookView } from "../reading/workbook-view";
import { renewSheet } from "../writing/renew-sheet";

/** Workbook-scoped name that points at the sheet. */
const LAW = "TTHC_van_ban";

/**
 * Makes the sheet "Văn bản" and shows it. It takes the place of the one before; one that somebody has written on stays,
 * and the new one stands beside it. One read and one write sync, and what `addSheet` needs.
 *
 * @param today ISO date, by which each document's standing is told.
 * @returns what to tell the officer.
 * @throws CommandFailure
 */
export async function showLaw(today: string, patience?: Patience): Promise<string> {
  return writing(async () => {
    const options = commandOptions("lập trang văn bản", patience);
    const { view, before } = await runCommand(options, readBook);
    const { name, told } = await renewSheet(options, view, {
      before,
      isAsMade: (sheet) => isAsMade(sheet, LAW_NAME),
      wish: LAW_SHEET,
      plan: (sheet) => planLawSheet(sheet, today),
      pointer: LAW,
    });
    return `Đã lập trang “${name}”. Đối chiếu bản gốc trước khi viện dẫn.${told}`;
  });
}

/** The workbook, and the sheet that was made before. */
async function readBook(
  context: Excel.RequestContext,
): Promise<{ readonly view: WorkbookView; readonly before: SheetView | undefined }> {
  const pointer = queuePointer(context, LAW);
  const view = await readWorkbook(context);
  const shadowed = await readShadowed(context, [{ key: "law", name: LAW, pointer }], view.names);
  return { view, before: ofMark(LAW_NAME, pointedView(pointer) ?? shadowed.get("law")) };
}
