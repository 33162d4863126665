/** A period's tasks and targets in receiving and resolving dossiers: bullets under lettered points. */
import type { TemplateBlock } from "../../notation/template";
import { asTitle, block } from "../block";
import { TARGET_TABLE } from "../target-table";
import { RESULTS } from "./results-by-target";

const SUBJECT =
  "kết quả[ {{uoc}}] thực hiện các nhiệm vụ, chỉ tiêu trong tiếp nhận và giải quyết thủ tục hành chính[ {{ky}}]";

export const TARGETS_REPORT: readonly TemplateBlock[] = [
  block("title", `${asTitle(SUBJECT)}[ tại {{ten_don_vi}}]`),
  block("opening", `{{can_cu_mo_dau}}; {{ten_don_vi}} báo cáo ${SUBJECT} như sau:`),
  block("opening", `{{ten_don_vi}} báo cáo ${SUBJECT} như sau:`, "not can_cu_mo_dau"),

  block("heading1", "KẾT QUẢ ĐẠT ĐƯỢC"),
  block("heading2", "Công tác chỉ đạo, điều hành"),
  block("paragraph", "{{narrative:chi_dao}}"),
  block("item1", "{{narrative:van_ban}}"),
  block("heading2", "Kết quả thực hiện[ {{ky}}]"),
  ...RESULTS,
  ...TARGET_TABLE,
  block("heading2", "Đánh giá chung"),
  block("letter", "Thuận lợi"),
  block("item1", "{{narrative:uu_diem}}"),
  block("letter", "Khó khăn, hạn chế"),
  block("item1", "{{narrative:han_che}}"),
  block("letter", "Nguyên nhân"),
  block("item1", "{{narrative:nguyen_nhan}}"),

  block("heading1", "PHƯƠNG HƯỚNG, NHIỆM VỤ"),
  block("paragraph", "Nhiệm vụ trọng tâm {{ky_sau}}:"),
  block("item1", "{{narrative:phuong_huong}}"),
  block("heading1", "KIẾN NGHỊ, ĐỀ XUẤT"),
  block("item1", "{{narrative:kien_nghi}}"),
  block("closing", `Trên đây là báo cáo ${SUBJECT}[ của {{ten_don_vi}}]./.`),
  block("recipient", "Thường trực Đảng ủy (để báo cáo)"),
  block("recipient", "Lãnh đạo {{ubnd}} (để báo cáo)"),
  block("recipient", "Lưu: VT"),
];
