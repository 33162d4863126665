/** The tools that the pane offers, in the order of its list. */
import type { Tool, ToolId } from "./tool";

export const TOOLS: readonly Tool[] = [
  {
    id: "dossiers",
    title: "Đếm từ danh sách hồ sơ",
    purpose: "Đếm số liệu của kỳ từ các danh sách xuất ở hệ thống một cửa, hệ thống bộ ngành.",
    load: () => import(/* webpackChunkName: "tool-dossiers" */ "./dossiers"),
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
