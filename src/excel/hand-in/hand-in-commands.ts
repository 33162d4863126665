/** What handing in reads and keeps in the open workbook. */
import {
  handInRows,
  HAND_IN_SHEET,
  planHandInSheet,
  readHandIn,
  rowsOnHandIn,
  type HandIn,
} from "../../sheets/hand-in/hand-in-sheet";
import { FIRST_TABLE_ROW } from "../../sheets/dossiers/table-sheet";
import { cellAddress } from "../../sheets/address";
import { needInput } from "../../workbook/book-view";
import { checkView } from "../../workbook/check-sheet";
import { handInOf, type HandInSources } from "../../workbook/hand-in";
import { HAND_IN_SHEET as HAND_IN } from "../../workbook/find-hand-in";
import type { SheetView } from "../../workbook/sheet-view";
import { appendRows } from "../changes/appended-rows";
import { carryOut } from "../changes/carry-out";
import { changeCell } from "../changes/cells";
import { addressed } from "../changes/spots";
import type { Step } from "../changes/step";
import { commandOptions, runCommand, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import { readInputSheets } from "../reading/input-sheets";
import { readWorkbook } from "../reading/workbook-view";
import { addSheet } from "../writing/add-sheet";
import { asCellText } from "../writing/literal-text";
import { freeSheetName } from "../writing/sheet-names";

/**
 * Everything that is handed in for the input sheet in use, without writing anything. One read sync, see `readInputSheets`.
 *
 * @param madeAt ISO date and time of now.
 * @throws CommandFailure "no_unit", "no_period" and those of the report.
 */
export async function composeHandIn(madeAt: string): Promise<HandInSources> {
  return runCommand({ doing: "lập gói nộp" }, async (context) => {
    const view = await readInputSheets(context, { withTemplates: true, also: [HAND_IN] });
    return handInOf(view, await checkView(needInput(view), view), madeAt);
  });
}

/** What the workbook keeps of handing in. One read sync. */
export async function lookAtHandIn(): Promise<HandIn> {
  return runCommand({ doing: "đọc trang “Gói nộp”" }, async (context) =>
    readHandIn((await readWorkbook(context, { also: [HAND_IN] })).handIn),
  );
}

/**
 * Keeps the unit's code, what was sent back, answers: on the sheet "Gói nộp", which is made with the first of them; what is
 * there already is rewritten on its row. One read and one write sync.
 *
 * @throws CommandFailure
 */
export async function keepHandIn(given: Partial<HandIn>, patience?: Patience): Promise<void> {
  return writing(async () => {
    const rows = handInRows(given);
    if (rows.length === 0) return;
    const options = commandOptions("ghi vào trang “Gói nộp”", patience);
    const view = await runCommand(options, (context) => readWorkbook(context, { also: [HAND_IN] }));
    if (view.handIn === undefined) {
      const plan = planHandInSheet(
        freeSheetName(view.sheetNames, HAND_IN_SHEET),
        rows.map(({ cells }) => cells),
      );
      await addSheet(options, view, { plan, pointers: [HAND_IN.pointer], isShown: false });
      return;
    }
    await carryOut(options, { steps: stepsFor(view.handIn, rows) });
  });
}

function stepsFor(sheet: SheetView, rows: ReturnType<typeof handInRows>): Step[] {
  const known = new Map(rowsOnHandIn(sheet).map(({ mark, row }) => [mark, row]));
  const rewritten = rows.flatMap(({ mark, cells }) => {
    const row = known.get(mark);
    if (row === undefined) return [];
    return cells.map((text, column) =>
      changeCell({
        spot: addressed(sheet.id, cellAddress(row, column), `dòng ${row + 1} trang “${sheet.name}”`),
        before: sheet.read(row, column),
        after: asCellText(text),
      }),
    );
  });
  const added = rows.filter(({ mark }) => !known.has(mark)).map(({ cells }) => cells.map(asCellText));
  return added.length === 0
    ? rewritten
    : [...rewritten, appendRows({ sheet, first: FIRST_TABLE_ROW, rows: added })];
}
