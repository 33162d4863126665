/** The tools that the pane offers, in the order of its list. */
import type { Tool } from "./tool";
import type { ToolId } from "./open-tool";

export const TOOLS: readonly Tool[] = [
  {
    id: "sheets",
    title: "Gần đây",
    load: () => import(/* webpackChunkName: "tool-sheets" */ "./sheets"),
  },
  {
    id: "rows",
    title: "Ẩn, hiện dòng",
    load: () => import(/* webpackChunkName: "tool-rows" */ "./rows"),
  },
  {
    id: "dossiers",
    title: "Đếm từ danh sách hồ sơ",
    load: () => import(/* webpackChunkName: "tool-dossiers" */ "./dossiers"),
  },
  {
    id: "review",
    title: "Soát báo cáo đã viết",
    load: () => import(/* webpackChunkName: "tool-review" */ "./review"),
  },
  {
    id: "settings",
    title: "Thiết lập cách tính",
    load: () => import(/* webpackChunkName: "tool-settings" */ "./settings"),
  },
  {
    id: "narrative",
    title: "Thuyết minh",
    load: () => import(/* webpackChunkName: "tool-narrative" */ "./narrative"),
  },
  {
    id: "template",
    title: "Sửa mẫu báo cáo",
    load: () => import(/* webpackChunkName: "tool-template" */ "./template"),
  },
  {
    id: "freeze",
    title: "Chốt báo cáo",
    load: () => import(/* webpackChunkName: "tool-freeze" */ "./freeze"),
  },
  {
    id: "hand-in",
    title: "Gói nộp, phiếu trả lại",
    load: () => import(/* webpackChunkName: "tool-hand-in" */ "./hand-in"),
  },
  {
    id: "roll-up",
    title: "Tổng hợp nhiều đơn vị",
    load: () => import(/* webpackChunkName: "tool-roll-up" */ "./roll-up"),
  },
  {
    id: "score",
    title: "Điểm 766",
    load: () => import(/* webpackChunkName: "tool-score" */ "./score"),
  },
  {
    id: "law",
    title: "Văn bản viện dẫn",
    // With another small tool: each chunk of its own costs bytes of the first load.
    load: () => import(/* webpackChunkName: "tool-sheets" */ "./law"),
  },
  {
    id: "self-test",
    title: "Tự kiểm tra",
    isForExcel: true,
    load: () => import(/* webpackChunkName: "tool-self-test" */ "./self-test"),
  },
];

/** The tool of an id. */
export function toolOf(id: ToolId): Tool {
  return TOOLS.find((tool) => tool.id === id)!;
}
