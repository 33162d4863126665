import { countBySeverity } from "../../checks/finding";
import { filledCount } from "./blank-figures";
import { inputOf, type PaneState } from "./state";

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
