/** "Chốt báo cáo": what will be kept, and the button that keeps it. */
import { freezeReport } from "../../../excel/report/freeze-report";
import { countBySeverity, type Finding } from "../../../checks/finding";
import { inputOf } from "../../model/state";
import { h, type Element } from "../../view/element";
import { button } from "../../view/parts";
import type { OpenTool } from "../open-tool";
import type { ToolContext } from "../tool";

export function open(context: ToolContext): OpenTool {
  const freeze = (): void =>
    void context.run("Đang chốt báo cáo…", async (_signal, nowWriting) => {
      nowWriting();
      const { message } = await freezeReport(context.pane().today);
      return { tone: "success", message };
    });

  return {
    view() {
      const input = inputOf(context.pane());
      if (input?.reportName === undefined) {
        return [
          h("p", {}, "Sổ này chưa có báo cáo để chốt. Lập báo cáo ở bước 4, xem lại rồi quay lại đây."),
        ];
      }
      if (input.isReportFrozen === true) {
        return [
          h("p", {}, `Báo cáo ở trang “${input.reportName}” đã chốt.`),
          h(
            "p",
            { class: "hint" },
            "Số liệu thay đổi thì lập lại báo cáo: bản mới nằm ở trang khác, bản đã chốt giữ nguyên.",
          ),
        ];
      }
      return [
        h("p", {}, `Chốt trang “${input.reportName}” sau khi đã xem lại và trình ký.`),
        h(
          "ul",
          { class: "plain" },
          h("li", {}, "Trang báo cáo được khóa (không mật khẩu) và đổi tên có chữ “(chốt)”."),
          h("li", {}, "Trang “Nhật ký” ghi ngày, kỳ, mẫu, bộ quy tắc, từng số liệu và số đó từ đâu."),
          h("li", {}, "Lỗi, cảnh báo và xác nhận vào lúc này cũng được ghi."),
        ),
        leftOver(input.check.findings),
        button("Chốt báo cáo", freeze, { kind: "primary", disabled: context.pane().busy !== undefined }),
      ];
    },
  };
}

function leftOver(findings: readonly Finding[]): Element | undefined {
  const { error, warning } = countBySeverity(findings);
  if (error + warning === 0) return undefined;
  return h(
    "p",
    { class: "hint" },
    `Số liệu còn ${error} lỗi, ${warning} cảnh báo chưa xác nhận. Vẫn chốt được, nhật ký sẽ ghi lại.`,
  );
}
