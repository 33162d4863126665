/** The jobs of an officer in the try-it page, from nothing to the Word file. */
import { FIGURES, figureOf } from "../../src/catalog/figures";
import { SETTINGS } from "../../src/catalog/settings";
import { TEMPLATE_CHOICES } from "../../src/report/templates/list";
import { writeCount } from "../../src/vietnamese/counts";
import { writeDate } from "../../src/vietnamese/dates";
import { readPeriodTitle } from "../../src/vietnamese/periods";
import { indexChoices, PERIOD_KINDS } from "../../src/taskpane/model/period-choice";
import type { Case } from "../case-file/read-case";
import { dayOfIso, makeList, type MadeList } from "../dossier-lists";
import type { ShapeName } from "../dossier-lists/shapes";
import { ORIGINS, OUTCOMES } from "../dossier-lists/truth";
import { inputSheetOf, type TryIt } from "../../test/browser/try-it";
import { addressOf, valueOfName } from "../../test/support/excel";
import { OfficerHand, type Effort, type FilePayload } from "./officer-hand";

/** Three systems of one office, and the month that their lists are of. */
const LIST_SHAPES: readonly ShapeName[] = ["city", "service", "igate"];
const APRIL = { from: dayOfIso("2026-03-20"), to: dayOfIso("2026-04-19") };

/** Types a case into a new workbook, checks it, and makes the report and its Word file. */
export async function wholeJob(tryIt: TryIt, given: Case): Promise<Effort> {
  const hand = new OfficerHand(tryIt);
  await hand.click(hand.button("Bắt đầu"));
  await fillForm(hand, given);
  await hand.click(hand.button("Chèn biểu nhập liệu"));
  await hand.await(tryIt.page.getByRole("tab", { name: "Nhập liệu", exact: true }));
  await hand.await(tryIt.pane.getByText("Chưa nhập số nào vào trang"));
  const sheet = inputSheetOf(await tryIt.download());
  for (const [key, value] of Object.entries(given.figures)) {
    const isCount = figureOf(key).kind === "count";
    const text = isCount ? writeCount(value, { padSmall: false }) : String(value).replace(".", ",");
    await hand.typeCell(addressOf(sheet, key), text);
  }
  await hand.click(hand.button(/^Tiếp: kiểm tra/));
  await hand.click(hand.button(/^Tiếp: lập báo cáo/));
  await pickTemplate(tryIt, hand, given);
  await reportToWord(tryIt, hand);
  return hand.effort;
}

/** Makes the report, with what is still open where the pane asks, and its Word file. */
async function reportToWord(tryIt: TryIt, hand: OfficerHand): Promise<void> {
  await hand.click(hand.button("Lập báo cáo"));
  const anyway = hand.button("Vẫn lập báo cáo");
  const report = tryIt.page.getByRole("tab", { name: "Báo cáo", exact: true });
  await Promise.race([anyway.waitFor(), report.waitFor()]);
  if (await anyway.isVisible()) await hand.click(anyway);
  await hand.await(report);
  const [word] = await Promise.all([
    tryIt.page.waitForEvent("download"),
    hand.click(hand.button("Tải bản Word")),
  ]);
  await word.path();
}

/** What a month from lists costs, and whether the sheet says what the lists say. */
export interface ListEffort extends Effort {
  /** Clicks and typed fields. */
  readonly actions: number;
  /** Figures of the sheet that came from the lists; nobody typed one. */
  readonly figures: number;
  /** Figures that the lists have and the sheet does not say so. */
  readonly wrong: readonly string[];
}

/** Three systems' lists, the month's figures counted from them, the report and its Word file. */
export async function monthFromLists(tryIt: TryIt): Promise<ListEffort> {
  const hand = new OfficerHand(tryIt);
  const lists = LIST_SHAPES.map((shape, at) =>
    makeList({ shape, seed: at + 1, period: APRIL, dossiers: 200, outside: 5 }),
  );
  await hand.click(hand.button("Bắt đầu"));
  await fillForm(hand, {
    unit: "Trung tâm Phục vụ hành chính công xã Vân Giả",
    titlePeriod: "tháng 4 năm 2026",
    settings: { chot_ky: "20-19" },
  });
  await hand.click(hand.button("Chèn biểu nhập liệu"));
  await hand.await(tryIt.pane.getByText("Chưa nhập số nào vào trang"));
  await hand.click(hand.button("Đếm từ danh sách hồ sơ"));
  await hand.chooseFiles("Chọn tệp hoặc kéo thả vào đây", lists.map(payloadOf));
  await hand.click(hand.button("Đếm hồ sơ"));
  await hand.await(tryIt.pane.getByRole("heading", { name: "Số liệu đếm được" }));
  await hand.click(hand.button("Ghi vào biểu"));
  await hand.await(tryIt.pane.getByText(/^Đã ghi \d+ số/));
  const sheet = inputSheetOf(await tryIt.download());
  await hand.click(hand.button(/^Bước 3: Kiểm tra\./));
  await hand.click(hand.button(/^Tiếp: lập báo cáo/));
  await reportToWord(tryIt, hand);
  const written = FIGURES.filter(({ key }) => typeof valueOfName(sheet, key) === "number");
  const { clicks, typed } = hand.effort;
  return {
    ...hand.effort,
    actions: clicks + typed,
    figures: written.length,
    wrong: [...truthOfAll(lists)].flatMap(([key, count]) => {
      const value = valueOfName(sheet, key);
      return value === count ? [] : [`${key}: ${String(value)}, the lists say ${count}`];
    }),
  };
}

const payloadOf = ({ file, bytes }: MadeList): FilePayload => ({
  name: file,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

/** What the lists have together; a figure of which one list says nothing is not theirs. */
function truthOfAll(lists: readonly MadeList[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const key of [...ORIGINS, ...OUTCOMES]) {
    sums.set(
      key,
      lists.reduce((sum, { truth }) => sum + truth.figures[key], 0),
    );
  }
  return sums;
}

type FormOfCase = Pick<Case, "unit" | "titlePeriod" | "from" | "to" | "settings">;

async function fillForm(
  hand: OfficerHand,
  { unit, titlePeriod, from, to, settings }: FormOfCase,
): Promise<void> {
  const period = readPeriodTitle(titlePeriod);
  if (period !== null) {
    await hand.pick("Loại kỳ", PERIOD_KINDS.find(({ value }) => value === period.kind)!.label);
    await hand.pick("Năm", String(period.year));
    const which = indexChoices(period.kind).find(({ value }) => value === String(period.index));
    if (which !== undefined) await hand.pick("Kỳ", which.label);
  }
  const closing = SETTINGS.find(({ key }) => key === "chot_ky")!;
  const chosen = closing.options.find(({ value }) => value === (settings["chot_ky"] ?? closing.default));
  if (chosen !== undefined) await hand.pick("Ngày chốt", chosen.label);
  if (from !== undefined) await hand.fill("Từ ngày", writeDate(from));
  if (to !== undefined) await hand.fill("Đến ngày", writeDate(to));
  await hand.fill("Đơn vị báo cáo", unit);
}

async function pickTemplate(tryIt: TryIt, hand: OfficerHand, { template }: Case): Promise<void> {
  const { title } = TEMPLATE_CHOICES.find(({ id }) => id === template)!;
  const radio = tryIt.pane.getByRole("radio", { name: title });
  if (!(await radio.isChecked())) await hand.click(radio);
}

/** How the findings of the sample month stand in the pane. */
export interface FindingsOnScreen {
  /** Screens of the pane from its head to the end of the last finding. */
  readonly screens: number;
  /** Whether the first button that does something about a finding is on the first screen. */
  readonly isFirstActionInView: boolean;
  readonly words: number;
}

/** Opens the sample month and looks at the step "Kiểm tra". */
export async function findingsOfSample(tryIt: TryIt): Promise<FindingsOnScreen> {
  await tryIt.press("Mở với số liệu tháng 4/2026");
  await tryIt.openStep("Kiểm tra");
  await tryIt.pane.locator(".finding").first().waitFor();
  return tryIt.pane.evaluate(() => {
    const list = document.querySelector<HTMLElement>(".findings")!;
    const action = list.querySelector("button")!.getBoundingClientRect();
    return {
      screens: Number((list.getBoundingClientRect().bottom / window.innerHeight).toFixed(2)),
      isFirstActionInView: action.bottom <= window.innerHeight,
      words: list.innerText.split(/\s+/).length,
    };
  });
}
