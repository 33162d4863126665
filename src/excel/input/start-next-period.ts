import { CARRIED_OVER } from "../../catalog/carried-over";
import { isIn } from "../../catalog/edition";
import { FIGURES, nameOf } from "../../catalog/figures";
import { CURRENT_EDITION } from "../../checks/rule-set";
import { missingFigures, readInput, type InputContent } from "../../sheets/input/content";
import { rowsHiddenNext } from "../../sheets/input/row-folds";
import { beginNextPeriod } from "../../sheets/input/next-period";
import { sheetsOf, type OtherSheet } from "../../sheets/input/other-sheets";
import {
  nextPeriod,
  previousPeriod,
  readPeriodTitle,
  titleOfPeriod,
  type Period,
} from "../../vietnamese/periods";
import { laterEdition } from "../../workbook/check-sheet";
import { rateStyleOf } from "./rate-cells";
import { readWithFormulas } from "../reading/input-formulas";
import { unchangedPlaces } from "../changes/unchanged";
import { CommandFailure } from "../../workbook/command-failure";
import { readInputSheets } from "../reading/input-sheets";
import { addInputSheet, type InsertResult } from "./insert-input-sheet";
import { commandOptions, runCommand, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import type { SheetView } from "../../workbook/sheet-view";
import { needInput } from "../../workbook/book-view";

export interface NextPeriodOptions {
  readonly patience?: Patience;
}

/**
 * "Kỳ mới": makes the input sheet of the period after the one in use, in the same workbook, and shows it. It takes over
 * the unit, the settings, the targets, and what was pending; the column "Kỳ trước" reads the sheet in use by formula.
 * One read and one write sync (a second read the first time that further input sheets are met).
 *
 * @throws CommandFailure "no_period" when the sheet in use does not say its period, "period_exists" when the next one
 *   has its sheet already; nothing is made then. Nor is it where the sheet in use has been made so and has no figures yet.
 * @example (await startNextPeriod()).sheetName //=> "Nhập liệu 5-2026" after April
 */
export async function startNextPeriod({ patience }: NextPeriodOptions = {}): Promise<InsertResult> {
  return writing(() => startAfterCurrent(patience));
}

async function startAfterCurrent(patience: Patience | undefined): Promise<InsertResult> {
  const options = commandOptions("lập biểu kỳ mới", patience);
  const { book: view, formulas } = await runCommand(options, (context) =>
    readWithFormulas(context, readInputSheets),
  );
  const input = needInput(view);
  const content = readInput(input.read, input.places);
  const period = periodOf(input, content.information["ten_ky"] ?? "");
  if (isJustMade(content, period, view.others)) {
    return {
      sheetName: input.name,
      message: `Trang “${input.name}” của ${titleOfPeriod(period)} đã lập và chưa có số liệu nên dùng luôn. Nhập số liệu vào các ô nền vàng.`,
    };
  }
  const next = nextPeriod(period);
  const [existing] = sheetsOf(next, view.others);
  if (existing !== undefined) {
    throw new CommandFailure(
      "period_exists",
      `Kỳ ${titleOfPeriod(next)} đã có biểu ở trang “${existing.name}” nên không lập thêm. Mở trang đó để nhập số liệu.`,
    );
  }
  const start = beginNextPeriod({ name: input.name, content, places: input.places, read: input.read }, next);
  const { sheetName, note } = await addInputSheet(options, view, {
    period: next,
    rateStyle: rateStyleOf(formulas!),
    start,
    hidden: rowsHiddenNext(content, start),
    also: [unchangedPlaces(input)],
  });
  const lost = missingFigures(input.places).length;
  const gap =
    lost === 0 ? "" : ` Trang “${input.name}” đã mất ${lost} dòng nên các dòng đó không có số kỳ trước.`;
  const change = editionChange(input.name, content.edition);
  return {
    sheetName,
    message: `Đã lập trang “${sheetName}” cho ${titleOfPeriod(next)}, số kỳ trước lấy từ trang “${input.name}”. Nhập số liệu vào các ô nền vàng.${gap}${change}${note}`,
  };
}

/**
 * Whether the sheet in use follows another one and has no figures yet: it is what this command has just made, and no
 * ground for a further one. Asked twice, it makes one.
 */
function isJustMade(
  { figures, unreadable }: InputContent,
  period: Period,
  others: readonly OtherSheet[],
): boolean {
  const typed = [...Object.keys(figures), ...Object.keys(unreadable)].filter((key) => !CARRIED.has(key));
  return typed.length === 0 && sheetsOf(previousPeriod(period), others).length > 0;
}

/** What this command itself has put there. */
const CARRIED: ReadonlySet<string> = new Set(CARRIED_OVER.map(({ becomes }) => becomes));

/** At most this many rows by name in one message. */
const MAX_NAMED = 3;

/** What the new sheet has that the old one never had, or lacks what a later add-in has put there. */
function editionChange(sheetName: string, edition: number): string {
  const later = laterEdition({ sheetName, isOfLaterEdition: edition > CURRENT_EDITION });
  if (later !== undefined) return ` ${later} Các dòng mới đó không có ở biểu vừa lập.`;
  const added = FIGURES.filter((figure) => !isIn(figure, edition));
  if (added.length === 0) return "";
  const named = added.slice(0, MAX_NAMED).map(({ key }) => `“${nameOf(key)}”`);
  const more = added.length > named.length ? " …" : "";
  return ` Biểu mới có thêm ${added.length} dòng so với trang “${sheetName}”: ${named.join(", ")}${more}.`;
}

function periodOf({ name }: SheetView, title: string): Period {
  const period = readPeriodTitle(title);
  if (period !== null) return period;
  const found = title === "" ? "chưa ghi kỳ báo cáo" : `ghi kỳ “${title}”, không rõ là kỳ nào`;
  throw new CommandFailure(
    "no_period",
    `Chưa lập biểu kỳ mới: trang “${name}” ${found}. Ghi ở ô “Kỳ báo cáo”, ví dụ “tháng 4 năm 2026”, rồi làm lại.`,
  );
}
