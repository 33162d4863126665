/** The tools that the pane offers, in the order of its list. */
import type { Tool } from "./tool";
import type { ToolId } from "./open-tool";

export const TOOLS: readonly Tool[] = [
  {
    id: "sheets",
    title: "Gần đây",
    purpose: "Các kỳ, báo cáo và trang khác của sổ này; bấm để mở, trang đang ẩn cũng mở được.",
    load: () => import(/* webpackChunkName: "tool-sheets" */ "./sheets"),
  },
  {
    id: "dossiers",
    title: "Đếm từ danh sách hồ sơ",
    purpose: "Đếm số liệu của kỳ từ các danh sách xuất ở hệ thống một cửa, hệ thống của bộ, ngành.",
    load: () => import(/* webpackChunkName: "tool-dossiers" */ "./dossiers"),
  },
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
  {
    id: "narrative",
    title: "Thuyết minh",
    purpose: "Ưu điểm, hạn chế, phương hướng, kiến nghị… bằng lời của cơ quan, có gợi ý từ số liệu.",
    load: () => import(/* webpackChunkName: "tool-narrative" */ "./narrative"),
  },
  {
    id: "template",
    title: "Sửa mẫu báo cáo",
    purpose: "Đổi lời văn, thêm bớt mục của mẫu; chia sẻ mẫu với xã khác.",
    load: () => import(/* webpackChunkName: "tool-template" */ "./template"),
  },
  {
    id: "freeze",
    title: "Chốt báo cáo",
    purpose: "Khóa báo cáo đã xong và ghi nhật ký: số nào từ đâu, kết quả kiểm tra lúc chốt.",
    load: () => import(/* webpackChunkName: "tool-freeze" */ "./freeze"),
  },
  {
    id: "score",
    title: "Điểm 766",
    purpose: "Ước tính điểm của Cổng Dịch vụ công quốc gia: mất ở đâu, thêm gì thì được.",
    load: () => import(/* webpackChunkName: "tool-score" */ "./score"),
  },
  {
    id: "self-test",
    title: "Tự kiểm tra",
    purpose: "Dành cho người cài đặt: thử Excel của máy này có chạy đúng với tiện ích không, khoảng 2 phút.",
    load: () => import(/* webpackChunkName: "tool-self-test" */ "./self-test"),
  },
];

export const isToolId = (id: string): id is ToolId => TOOLS.some((tool) => tool.id === id);

/** The tool of an id. */
export function toolOf(id: ToolId): Tool {
  return TOOLS.find((tool) => tool.id === id)!;
}
