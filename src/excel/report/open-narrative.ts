import { narrativePartsOf } from "../../report/notation/narrative-of";
import { templateOf } from "../../report/templates";
import { NARRATIVE_SHEET, planNarrativeSheet } from "../../sheets/narrative/narrative-sheet";
import { NARRATIVE_COLUMNS, readNarrative } from "../../sheets/narrative/read-narrative";
import { adviceOn, startOf, type PartAdvice } from "../../sheets/narrative/suggest";
import { readPeriodTitle, shortNameOfPeriod } from "../../vietnamese/periods";
import { checkView, type CheckResult } from "../../workbook/check-sheet";
import { CommandFailure } from "../../workbook/command-failure";
import { partSteps, renewalSteps, renewalsFor, suggestionsFor } from "./renew-suggestions";
import { carryOut } from "../changes/carry-out";
import { goTo } from "../changes/go-to";
import { commandOptions, runCommand, type CommandOptions, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import { freeSheetName } from "../writing/sheet-names";
import { LATEST_NARRATIVE, narrativePointerOf } from "../../workbook/pointer-names";
import { readWorkbook, type WorkbookView } from "../reading/workbook-view";
import { needInput, periodTitleOf } from "../../workbook/book-view";
import { showRows } from "../writing/show-rows";
import { takeToSheet } from "../writing/take-to-sheet";
import { addSheet } from "../writing/add-sheet";

export interface NarrativeResult {
  readonly sheetName: string;
  /** What the officer should look at in their own words. */
  readonly advice: readonly PartAdvice[];
  readonly message: string;
}

export interface NarrativeWishes {
  /** The form whose parts are shown; all parts where absent, or where the form is the office's own. */
  readonly template?: string | undefined;
  /** The part to go to. */
  readonly part?: string | undefined;
  /** Words of an earlier report, by part. */
  readonly words?: Readonly<Record<string, string>> | undefined;
  readonly patience?: Patience;
}

/**
 * Shows the narrative of the period. Where there is none it is made: with the officer's words of the last period, and
 * with what the figures suggest. Where there is one, suggestions that nobody touched are brought up to date; the
 * officer's words stay as they are. One read and one write sync, and two that show the parts of the form and the one that
 * is asked for.
 *
 * @throws CommandFailure
 */
export async function openNarrative(wishes: NarrativeWishes = {}): Promise<NarrativeResult> {
  return writing(async () => {
    const options = commandOptions("mở trang thuyết minh", wishes.patience);
    const view = await runCommand(options, (context) => readWorkbook(context));
    const check = await checkView(needInput(view), view);
    return view.narrative === undefined
      ? makeNarrative(options, view, check, wishes)
      : renewNarrative(options, view, check, wishes);
  });
}

/** The parts that a form prints; undefined for all. */
function partsOf(template: string | undefined): ReadonlySet<string> | undefined {
  const form = template === undefined ? undefined : templateOf(template);
  return form && new Set(narrativePartsOf(form).map(({ key }) => key));
}

/** Makes the narrative of a period that has none. One write sync. */
export async function makeNarrative(
  options: CommandOptions,
  view: WorkbookView,
  check: CheckResult,
  { template, part, words }: NarrativeWishes,
): Promise<NarrativeResult> {
  const title = periodTitleOf(needInput(view));
  const period = readPeriodTitle(title);
  const suffix = period === null ? undefined : shortNameOfPeriod(period);
  const name = freeSheetName(view.sheetNames, NARRATIVE_SHEET, suffix);
  const last = view.lastNarrative === undefined ? undefined : readNarrative(view.lastNarrative);
  const suggestions = suggestionsFor(check);
  const printed = partsOf(template);
  const plan = planNarrativeSheet(
    name,
    title,
    (key) => startOf(key, suggestions, last, words),
    (key) => key === part || (printed?.has(key) ?? true),
  );
  const note = await addSheet(options, view, {
    plan,
    pointers: [LATEST_NARRATIVE, narrativePointerOf(title)],
    isShown: true,
  });
  const way = part === undefined ? "" : await goToPart(options, name, part, partsOf(template));
  const carried =
    last === undefined ? "" : ` Lời văn của ${last.period || "kỳ trước"} đã mang sang, xem lại từng phần.`;
  return {
    sheetName: name,
    advice: [],
    message: `Đã tạo trang “${name}”.${carried} Chữ xanh là gợi ý từ số liệu.${note}${way}`,
  };
}

/**
 * Shows the parts of the form, and goes to one. The sheet is read again: rows may have moved since it was.
 *
 * @returns what has to be told: that the way was refused. It does not deny what stands on the sheet by then.
 */
async function goToPart(
  options: CommandOptions,
  sheetName: string,
  part: string | undefined,
  printed: ReadonlySet<string> | undefined,
): Promise<string> {
  try {
    await showParts(options, part, printed);
    return "";
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    return ` Excel chưa đưa đến đúng phần; mở trang “${sheetName}” rồi tìm phần đó.`;
  }
}

async function showParts(
  options: CommandOptions,
  part: string | undefined,
  printed: ReadonlySet<string> | undefined,
): Promise<void> {
  const { narrative: sheet } = await runCommand(options, (context) => readWorkbook(context));
  if (sheet === undefined) return;
  const { parts } = readNarrative(sheet);
  const asked = parts.find(({ key }) => key === part);
  const column = sheet.places.cells.get(NARRATIVE_COLUMNS.text)?.column;
  await showRows(options, {
    sheetId: sheet.id,
    rows: parts.filter(({ key }) => key === part || printed?.has(key) === true).map(({ row }) => row),
    cell: asked === undefined || column === undefined ? undefined : { row: asked.row, column },
  });
}

async function renewNarrative(
  options: CommandOptions,
  view: WorkbookView,
  check: CheckResult,
  { template, part }: NarrativeWishes,
): Promise<NarrativeResult> {
  const sheet = view.narrative!;
  const renewed = renewalsFor(view, check);
  if (renewed === undefined) await takeToSheet(options, sheet.id);
  else await carryOut(options, { steps: [...renewalSteps(renewed), goTo(view, sheet)] });
  const printed = partsOf(template);
  const isAsked = part !== undefined || printed !== undefined;
  const way = isAsked ? await goToPart(options, sheet.name, part, printed) : "";
  const count = renewed?.rows.length ?? 0;
  const changed = count === 0 ? "Gợi ý vẫn đúng với số liệu." : `Đã cập nhật gợi ý của ${count} phần.`;
  return {
    sheetName: sheet.name,
    advice: adviceOn(readNarrative(sheet), suggestionsFor(check)),
    message: `${changed} Lời của cơ quan giữ nguyên.${way}`,
  };
}

/**
 * Adds suggested lines below the officer's words of one part, those that do not stand there yet. One read and one write
 * sync.
 *
 * @throws CommandFailure "part_missing" where the part is no longer on the sheet.
 */
export async function addSuggestions(
  key: string,
  lines: readonly string[],
  patience?: Patience,
): Promise<void> {
  return writing(async () => {
    const options = commandOptions("thêm gợi ý", patience);
    const { narrative: sheet } = await runCommand(options, (context) => readWorkbook(context));
    const part = sheet && readNarrative(sheet).parts.find((each) => each.key === key);
    const column = sheet?.places.cells.get(NARRATIVE_COLUMNS.text)?.column;
    if (sheet === undefined || part === undefined || column === undefined) {
      throw new CommandFailure(
        "part_missing",
        "Trang thuyết minh không còn phần này. Thử hoàn tác việc xóa (Ctrl+Z); không được thì xóa trang này rồi mở lại thuyết minh.",
      );
    }
    const own = String(sheet.read(part.row, column));
    const after = { text: withLines(own, lines), suggested: withLines(part.suggested, lines) };
    if (after.text === own && after.suggested === part.suggested) return;
    await carryOut(options, { steps: partSteps(sheet, key, part.row, after) });
  });
}

function withLines(text: string, lines: readonly string[]): string {
  const there = new Set(text.split(/\r\n?|\n/));
  return [text, ...lines.filter((line) => !there.has(line))].filter(Boolean).join("\n");
}
