import { narrativeLines } from "../../report/facts/narrative-parts";
import type { ReportDocument } from "../../report/document/document";
import { readInput } from "../../sheets/input/content";
import { leaderDocument } from "../../sheets/leader/leader-document";
import { LEADER_SHEET as SHEET_NAME, planLeaderSheet } from "../../sheets/leader/leader-sheet";
import { isAsMade } from "../../sheets/made-sheet";
import { LEADER_NAME } from "../../sheets/sheet-marks";
import { leaderPageOf, type LeaderPage } from "../../trend/leader-page";
import { needInput } from "../../workbook/book-view";
import { checkView } from "../../workbook/check-sheet";
import { periodSheetOf } from "../../workbook/period-sheet";
import { LEADER_SHEET } from "../../workbook/score-sheets";
import { commandOptions, runCommand, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import { readWholeInputs, type WholeInputs } from "../reading/whole-inputs";
import { renewSheet } from "../writing/renew-sheet";
import { noPeriod } from "./show-trend";

/**
 * Makes the sheet "Trang lãnh đạo" of the input sheet in use and shows it. It takes the place of the one before; one that
 * somebody has changed stays, and the new one stands beside it. Syncs as of `showTrend`.
 *
 * @param today ISO.
 * @returns what to tell the officer.
 * @throws CommandFailure "no_period" where the sheet in use does not say its period.
 */
export async function showLeader(today: string, patience?: Patience): Promise<string> {
  return writing(async () => {
    const options = commandOptions("lập trang lãnh đạo", patience);
    const view = await runCommand(options, (context) => readWholeInputs(context, { also: [LEADER_SHEET] }));
    const page = await pageOf(view);
    const { name, told } = await renewSheet(options, view, {
      before: view.leader,
      isAsMade: (sheet) => isAsMade(sheet, LEADER_NAME),
      wish: SHEET_NAME,
      plan: (sheet) => planLeaderSheet(sheet, page, today),
      pointer: LEADER_SHEET.pointer,
    });
    return `Đã lập trang “${name}” của ${page.period}, vừa một trang A4.${told}`;
  });
}

/**
 * The same page as a document for Word, without writing anything. One read sync, a second one for unread input sheets.
 *
 * @throws CommandFailure "no_period" where the sheet in use does not say its period.
 */
export async function composeLeader(): Promise<ReportDocument> {
  return runCommand({ doing: "lập trang lãnh đạo" }, async (context) => {
    const view = await readWholeInputs(context);
    const { read, places } = needInput(view);
    return leaderDocument(await pageOf(view), readInput(read, places).information);
  });
}

async function pageOf(view: WholeInputs): Promise<LeaderPage> {
  const inUse = needInput(view);
  const { narrative, findings } = await checkView(inUse, view);
  const sheets = view.inputs.map((sheet) => periodSheetOf(sheet, sheet.id === inUse.id));
  const page = leaderPageOf(sheets, {
    causes: narrativeLines(narrative["nguyen_nhan"] ?? ""),
    errors: findings.filter(({ severity }) => severity === "error").length,
  });
  if (page === undefined) throw noPeriod(inUse.name);
  return page;
}
