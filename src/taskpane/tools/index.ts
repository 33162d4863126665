/** The tools that the pane offers, in the order of its list. */
import type { Tool, ToolId } from "./tool";

export const TOOLS: readonly Tool[] = [
  {
    id: "review",
    title: "Soát báo cáo đã viết",
    purpose: "Đọc bản Word trước khi ký: số không khớp, tỷ lệ sai, kỳ cũ còn sót; lấy số liệu vào biểu.",
    load: () => import(/* webpackChunkName: "tool-review" */ "./review"),
  },
  {
    id: "settings",
    title: "Thiết lập cách tính",
    purpose: "Cách đếm, làm tròn, chốt kỳ của cơ quan và ảnh hưởng đến số liệu kỳ này.",
    load: () => import(/* webpackChunkName: "tool-settings" */ "./settings"),
  },
];

/** The tool of an id. */
export function toolOf(id: ToolId): Tool {
  return TOOLS.find((tool) => tool.id === id)!;
}
