/** What each tool is good for, in one sentence: for the list of tools, which is loaded after the pane. */
import type { ToolId } from "./open-tool";

export const PURPOSES: Readonly<Record<ToolId, string>> = {
  sheets: "Các kỳ, báo cáo và trang khác của sổ này; bấm để mở, trang đang ẩn cũng mở được.",
  rows: "Biểu dài vừa đủ: chỉ những dòng cần, hoặc mở từng nhóm như ngành dọc, thủ tục, nhân sự.",
  dossiers: "Lấy số liệu của kỳ từ danh sách hồ sơ, bảng tổng hợp xuất ở các hệ thống.",
  review: "Đọc bản Word trước khi ký: số không khớp, tỷ lệ sai, kỳ cũ còn sót; lấy số liệu vào biểu.",
  settings: "Cách đếm, làm tròn, chốt kỳ của cơ quan và ảnh hưởng đến số liệu kỳ này.",
  narrative: "Ưu điểm, hạn chế, phương hướng, kiến nghị… bằng lời của cơ quan, có gợi ý từ số liệu.",
  template: "Đổi lời văn, thêm bớt mục của mẫu; chia sẻ mẫu với xã khác.",
  freeze: "Khóa báo cáo đã xong và ghi nhật ký: số nào từ đâu, kết quả kiểm tra lúc chốt.",
  "hand-in": "Lập tệp gửi cấp trên: gói số liệu, sổ đã chốt, báo cáo Word, lời thư; trả lời phiếu trả lại.",
  "roll-up": "Dành cho nơi nhận báo cáo: gom tệp của các xã thành sổ tổng hợp, báo cáo, phiếu trả lại.",
  score: "Ước tính điểm của Cổng: mất ở đâu, thêm gì thì được; diễn biến các kỳ; trang lãnh đạo.",
  law: "Nghị định, thông tư mà mẫu và quy tắc nhắc đến: còn hiệu lực không, đã sửa đổi chưa.",
  "self-test":
    "Dành cho người cài đặt: thử Excel của máy này có chạy đúng với tiện ích không, khoảng 2 phút.",
};
