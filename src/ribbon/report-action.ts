import { fillReport } from "../excel/on-demand";
import type { Notice } from "./notice";

/** Lập báo cáo: at once when the figures are right; with errors left, the pane asks first. */
export async function fillCommand(): Promise<Notice> {
  let errors = 0;
  const result = await fillReport({
    confirmErrors: async (count) => {
      errors = count;
      return false;
    },
  });
  if (result.kind === "filled") return { tone: "success", message: result.message };
  return {
    tone: "question",
    message: `Số liệu còn ${errors} lỗi. Nên sửa trước khi lập báo cáo; nếu vẫn muốn lập, bấm “Vẫn lập báo cáo”.`,
  };
}
