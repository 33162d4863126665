/** The jobs of an officer in the try-it page, from nothing to the Word file. */
import { figureOf } from "../../src/catalog/figures";
import { SETTINGS } from "../../src/catalog/settings";
import { TEMPLATE_CHOICES } from "../../src/report/templates/list";
import { writeCount } from "../../src/vietnamese/counts";
import { writeDate } from "../../src/vietnamese/dates";
import { readPeriodTitle } from "../../src/vietnamese/periods";
import { indexChoices, PERIOD_KINDS } from "../../src/taskpane/model/period-choice";
import type { Case } from "../case-file/read-case";
import { inputSheetOf, type TryIt } from "../../test/browser/try-it";
import { addressOf } from "../../test/support/excel";
import { OfficerHand, type Effort } from "./officer-hand";

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
  return hand.effort;
}

async function fillForm(hand: OfficerHand, { unit, titlePeriod, from, to, settings }: Case): Promise<void> {
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
