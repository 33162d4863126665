import { countBySeverity } from "../../checks/finding";
import { writeCount } from "../../vietnamese/counts";
import { filledCount } from "./blank-figures";
import { inputOf, type PaneState } from "./state";

/**
 * What to ask before the next period takes over from this one; undefined when nothing speaks against it.
 *
 * @example questionBeforeNext(state)
 *   //=> "Kỳ này còn 2 lỗi. Số “đang giải quyết” (17) sẽ chuyển sang kỳ mới như đang ghi. Nên sửa trước."
 */
export function questionBeforeNext(state: PaneState): string | undefined {
  const check = inputOf(state)?.check;
  if (check === undefined) return undefined;
  const { error } = countBySeverity(check.findings);
  if (error === 0) return undefined;
  const pending = check.content.figures["dang_giai_quyet"];
  const count = pending === undefined ? "" : ` (${writeCount(pending, { padSmall: false })})`;
  return `Kỳ này còn ${error} lỗi. Số “đang giải quyết”${count} sẽ chuyển sang kỳ mới như đang ghi. Nên sửa trước.`;
}

/**
 * What to ask before a report is made; undefined when nothing speaks against it.
 *
 * @example questionBeforeReport(state) //=> "Số liệu còn 2 lỗi. Nên sửa trước khi lập báo cáo."
 */
export function questionBeforeReport(state: PaneState): string | undefined {
  const check = inputOf(state)?.check;
  if (check === undefined) return undefined;
  const { information } = check.content;
  const { error } = countBySeverity(check.findings);
  const reasons = [
    filledCount(check) === 0 ? "Biểu chưa có số liệu nào." : "",
    error > 0 ? `Số liệu còn ${error} lỗi.` : "",
    information["ten_ky"] === undefined ? "Biểu chưa ghi kỳ báo cáo." : "",
    information["don_vi"] === undefined ? "Biểu chưa ghi tên đơn vị." : "",
  ].filter((reason) => reason !== "");
  return reasons.length === 0 ? undefined : `${reasons.join(" ")} Nên sửa trước khi lập báo cáo.`;
}
