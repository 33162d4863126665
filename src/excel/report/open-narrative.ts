import { NARRATIVE_SHEET, planNarrativeSheet } from "../../sheets/narrative/narrative-sheet";
import { NARRATIVE_COLUMNS, readNarrative } from "../../sheets/narrative/read-narrative";
import { adviceOn, startOf, type PartAdvice } from "../../sheets/narrative/suggest";
import { readPeriodTitle, shortNameOfPeriod } from "../../vietnamese/periods";
import { checkView, type CheckResult } from "../checking/check-figures";
import { CommandFailure } from "../command/failure";
import { queueRenewals, renewalsFor, suggestionsFor, writeText } from "./renew-suggestions";
import { runCommand } from "../command/run-command";
import { freeSheetName } from "../writing/sheet-names";
import { LATEST_NARRATIVE, narrativePointerOf } from "../reading/pointers";
import { needInput, periodTitleOf, readWorkbook, type WorkbookView } from "../reading/workbook-view";
import { addSheet } from "../writing/add-sheet";

const OPTIONS = { doing: "mở trang thuyết minh" };

export interface NarrativeResult {
  readonly sheetName: string;
  /** What the officer should look at in their own words. */
  readonly advice: readonly PartAdvice[];
  readonly message: string;
}

/**
 * Shows the narrative of the period. Where there is none it is made: with the officer's words of the last period, and
 * with what the figures suggest. Where there is one, suggestions that nobody touched are brought up to date; the
 * officer's words stay as they are. One read and one write sync.
 *
 * @throws CommandFailure
 */
export async function openNarrative(): Promise<NarrativeResult> {
  const view = await runCommand(OPTIONS, (context) => readWorkbook(context));
  const check = await checkView(needInput(view), view);
  return view.narrative === undefined ? makeNarrative(view, check) : renewNarrative(view, check);
}

async function makeNarrative(view: WorkbookView, check: CheckResult): Promise<NarrativeResult> {
  const title = periodTitleOf(needInput(view));
  const period = readPeriodTitle(title);
  const suffix = period === null ? undefined : shortNameOfPeriod(period);
  const name = freeSheetName(view.sheetNames, NARRATIVE_SHEET, suffix);
  const last = view.lastNarrative === undefined ? undefined : readNarrative(view.lastNarrative);
  const suggestions = suggestionsFor(check);
  const plan = planNarrativeSheet(name, title, (key) => startOf(key, suggestions, last));
  await addSheet(OPTIONS, view, {
    plan,
    pointers: [LATEST_NARRATIVE, narrativePointerOf(title)],
    isShown: true,
  });
  const carried =
    last === undefined ? "" : ` Lời văn của ${last.period || "kỳ trước"} đã mang sang, xem lại từng phần.`;
  return {
    sheetName: name,
    advice: [],
    message: `Đã tạo trang “${name}”.${carried} Chữ xanh là gợi ý từ số liệu.`,
  };
}

async function renewNarrative(view: WorkbookView, check: CheckResult): Promise<NarrativeResult> {
  const sheet = view.narrative!;
  const renewed = renewalsFor(view, check);
  await runCommand(OPTIONS, async (context) => {
    queueRenewals(context, renewed);
    context.workbook.worksheets.getItem(sheet.id).activate();
    await context.sync();
  });
  const count = renewed?.rows.length ?? 0;
  const changed = count === 0 ? "Gợi ý vẫn đúng với số liệu." : `Đã cập nhật gợi ý của ${count} phần.`;
  return {
    sheetName: sheet.name,
    advice: adviceOn(readNarrative(sheet), suggestionsFor(check)),
    message: `${changed} Lời của cơ quan giữ nguyên.`,
  };
}

/**
 * Adds suggested lines below the officer's words of one part. One read and one write sync.
 *
 * @throws CommandFailure "part_missing" where the part is no longer on the sheet.
 */
export async function addSuggestions(key: string, lines: readonly string[]): Promise<void> {
  const { narrative: sheet } = await runCommand(OPTIONS, (context) => readWorkbook(context));
  const part = sheet && readNarrative(sheet).parts.find((each) => each.key === key);
  const at = (name: string): number | undefined => sheet?.places.cells.get(name)?.column;
  const [text, suggested] = [at(NARRATIVE_COLUMNS.text), at(NARRATIVE_COLUMNS.suggested)];
  if (sheet === undefined || part === undefined || text === undefined || suggested === undefined) {
    throw new CommandFailure(
      "part_missing",
      "Trang thuyết minh không còn phần này. Hoàn tác việc xóa (Ctrl+Z) rồi làm lại.",
    );
  }
  const own = String(sheet.read(part.row, text));
  await runCommand({ doing: "thêm gợi ý" }, async (context) => {
    const target = context.workbook.worksheets.getItem(sheet.id);
    writeText(target.getCell(part.row, text), [own, ...lines].filter(Boolean).join("\n"));
    writeText(target.getCell(part.row, suggested), [part.suggested, ...lines].filter(Boolean).join("\n"));
    await context.sync();
  });
}
