/** "Văn bản viện dẫn": the legal documents that the product rests on, and the sheet with all that is known of them. */
import { LEGAL_DOCUMENTS } from "../../../catalog/legal-documents";
import { showLaw } from "../../../excel/report/show-law";
import { standingOf } from "../../../sheets/law/law-sheet";
import { h } from "../../view/element";
import { button } from "../../view/parts";
import type { OpenTool } from "../open-tool";
import type { ToolContext } from "../tool";

export function open(context: ToolContext): OpenTool {
  const show = (): void =>
    void context.run("Đang lập trang văn bản…", async (_signal, nowWriting) => {
      nowWriting();
      return { tone: "success", message: await showLaw(context.pane().today) };
    });

  return {
    view() {
      const { today, busy } = context.pane();
      return [
        h(
          "p",
          { class: "hint" },
          "Văn bản mà mẫu báo cáo, quy tắc kiểm tra và hướng dẫn có nhắc. Bảng không đọc từ Công báo: đối chiếu bản gốc trước khi viện dẫn.",
        ),
        button("Lập trang Văn bản", show, { kind: "primary", disabled: busy !== undefined }),
        h(
          "ul",
          { class: "plain" },
          LEGAL_DOCUMENTS.map((document) =>
            h(
              "li",
              { key: document.number },
              h("strong", {}, `${document.kind} ${document.number}`),
              `: ${document.subject}. ${standingOf(document, today)}.`,
            ),
          ),
        ),
      ];
    },
  };
}
