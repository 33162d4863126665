import { resolve } from "../../checks/resolve";
import { scoreOf } from "../../score/evaluate";
import { readInput } from "../../sheets/input/content";
import {
  isTouched,
  planScoreSheet,
  portalPoints,
  SCORE_SHEET as SHEET_NAME,
} from "../../sheets/score/score-sheet";
import { needInput } from "../../workbook/book-view";
import { SCORE_SHEET } from "../../workbook/score-sheets";
import { commandOptions, runCommand, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import { readWorkbook } from "../reading/workbook-view";
import { renewSheet } from "../writing/renew-sheet";

/**
 * Makes the sheet "Điểm 766" of the input sheet in use and shows it. It takes the place of the one before, with the
 * portal's points that were typed there; one that somebody has changed otherwise stays, and the new one stands beside it.
 * One read and one write sync, and what `addSheet` needs.
 *
 * @returns what to tell the officer.
 * @throws CommandFailure
 */
export async function showScore(patience?: Patience): Promise<string> {
  return writing(async () => {
    const options = commandOptions("lập trang điểm", patience);
    const view = await runCommand(options, (context) => readWorkbook(context, { also: [SCORE_SHEET] }));
    const { read, places } = needInput(view);
    const { figures, settings, edition } = readInput(read, places);
    const { score: before } = view;
    const score = scoreOf(resolve(figures, settings, undefined, edition));
    const { name, told } = await renewSheet(options, view, {
      before,
      isAsMade: (sheet) => !isTouched(sheet),
      wish: SHEET_NAME,
      plan: (sheet) => planScoreSheet(sheet, score, before === undefined ? {} : portalPoints(before)),
      pointer: SCORE_SHEET.pointer,
    });
    return `Đã lập trang “${name}”. Điểm là ước tính; ghi điểm của Cổng vào cột “Điểm trên Cổng” để so.${told}`;
  });
}
