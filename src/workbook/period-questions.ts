/** What to ask before a command of pane or ribbon that an officer may be sorry for. */
import { countBySeverity } from "../checks/finding";
import { sheetsOf } from "../sheets/input/other-sheets";
import { writeCount } from "../vietnamese/counts";
import { readPeriodTitle, titleOfPeriod, type Period } from "../vietnamese/periods";
import type { CheckResult } from "./check-sheet";

/** An input sheet as a question names it. */
export interface PeriodSheet {
  readonly id: string;
  readonly name: string;
  /** The cell "Kỳ báo cáo" as it is. */
  readonly title: string;
}

/**
 * What to ask before the next period takes over from this one; undefined when nothing speaks against it.
 *
 * @example questionBeforeNext(check)
 *   //=> "Kỳ này còn 2 lỗi. Số “đang giải quyết” (17) sẽ chuyển sang kỳ mới như đang ghi. Nên sửa trước."
 */
export function questionBeforeNext({ findings, content }: CheckResult): string | undefined {
  const { error } = countBySeverity(findings);
  if (error === 0) return undefined;
  const pending = content.figures["dang_giai_quyet"];
  const count = pending === undefined ? "" : ` (${writeCount(pending, { padSmall: false })})`;
  return `Kỳ này còn ${error} lỗi. Số “đang giải quyết”${count} sẽ chuyển sang kỳ mới như đang ghi. Nên sửa trước.`;
}

export interface TwinQuestion {
  readonly message: string;
  /** The sheet that is there already. */
  readonly sheetId: string;
}

/**
 * What to ask before a second input sheet of one period is made; undefined where there is none yet.
 *
 * @param period of the new sheet; undefined for a blank one, which may be meant for the period that is at hand.
 * @param sheets the one in use first.
 */
export function questionBeforeSecond(
  period: Period | undefined,
  sheets: readonly PeriodSheet[],
): TwinQuestion | undefined {
  const [twin] =
    period === undefined
      ? sheets.slice(0, 1).filter(({ title }) => readPeriodTitle(title) !== null)
      : sheetsOf(period, sheets);
  if (twin === undefined) return undefined;
  const title = titleOfPeriod(readPeriodTitle(twin.title)!);
  return {
    message: `Sổ đã có biểu của ${title} ở trang “${twin.name}”. Nhập tiếp ở trang đó; sang kỳ sau thì dùng “Kỳ mới”.`,
    sheetId: twin.id,
  };
}
