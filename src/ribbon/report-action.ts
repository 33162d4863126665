import { makeReportSheet } from "../excel/on-demand";
import type { Notice } from "./notice";

/** Lập báo cáo: at once when the figures are right; with errors left, the pane asks first. */
export async function reportAction(): Promise<Notice> {
  let errors = 0;
  const result = await makeReportSheet({
    confirmErrors: async (count) => {
      errors = count;
      return false;
    },
  });
  if (result.kind === "made") return { tone: result.tone, message: result.message };
  return {
    tone: "question",
    message: `Số liệu còn ${errors} lỗi. Nên sửa trước khi lập báo cáo; nếu vẫn muốn lập, bấm “Vẫn lập báo cáo”.`,
  };
}
