import { NARRATIVE_PARTS } from "../../report/facts/narrative-parts";
import { isUntouched, readNarrative } from "../../sheets/narrative/read-narrative";
import { carryOut } from "../changes/carry-out";
import { goTo } from "../changes/go-to";
import { commandOptions, runCommand, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import { readWorkbook } from "../reading/workbook-view";
import { checkView } from "../../workbook/check-sheet";
import { needInput } from "../../workbook/book-view";
import { takeToSheet } from "../writing/take-to-sheet";
import { makeNarrative } from "./open-narrative";
import { partSteps } from "./renew-suggestions";

/**
 * Puts words of an earlier report into the narrative of the period: into parts that are empty or hold a suggestion that
 * nobody touched. What the officer has written stays. One read and one write sync, which shows the sheet, too.
 *
 * @param words by part, see `narrativeInText`.
 * @param template the form for which the sheet is made, where there is none yet.
 * @returns what to tell the officer.
 * @throws CommandFailure
 */
export async function takeNarrative(
  words: Readonly<Record<string, string>>,
  template?: string,
  patience?: Patience,
): Promise<string> {
  return writing(async () => {
    const options = commandOptions("đưa lời văn vào thuyết minh", patience);
    const view = await runCommand(options, (context) => readWorkbook(context));
    const sheet = view.narrative;
    if (sheet === undefined) {
      const check = await checkView(needInput(view), view);
      const { message } = await makeNarrative(options, view, check, { template, words });
      return message;
    }
    const given = readNarrative(sheet).parts.filter(({ key }) => (words[key] ?? "") !== "");
    const free = given.filter(isUntouched);
    const steps = free.flatMap(({ key, row }) => partSteps(sheet, key, row, { text: words[key]! }));
    const done = `đưa ${free.length} phần lời văn vào thuyết minh`;
    // In one request with what is written: a refusal to show the sheet must not deny what is done.
    if (steps.length > 0) await carryOut(options, { steps: [...steps, goTo(view, sheet)], done });
    else await takeToSheet(options, sheet.id);
    const kept = given.length - free.length;
    const keptText = kept === 0 ? "" : ` Giữ nguyên ${kept} phần cơ quan đã viết.`;
    if (free.length === 0) return `Không đưa thêm phần nào.${keptText}`;
    const named = free.map(({ key }) => NARRATIVE_PARTS.find((part) => part.key === key)!.label).join("; ");
    return `Đã đưa ${free.length} phần vào trang “${sheet.name}”: ${named}. Xem lại từng phần.${keptText}`;
  });
}
