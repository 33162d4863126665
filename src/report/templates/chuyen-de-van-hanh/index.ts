/** A special report on how the two-tier local government works, from the side of the commune's centre. */
import type { TemplateBlock } from "../../notation/template";
import { asTitle, block } from "../block";
import { PREMISES, STAFF } from "../staff";
import { TARGET_TABLE } from "../target-table";
import { E_GOVERNMENT } from "./e-government";
import { DOSSIERS } from "./counts-and-rates";

const SUBJECT = "kết quả[ {{uoc}}] thực hiện nhiệm vụ vận hành chính quyền địa phương 02 cấp[ {{ky}}]";

export const TWO_TIER_GOVERNMENT_REPORT: readonly TemplateBlock[] = [
  block("title", asTitle(SUBJECT)),
  block("opening", `{{can_cu_mo_dau}}; {{ten_don_vi}} báo cáo ${SUBJECT}[ ({{khoang_ngay}})] như sau:`),
  block("opening", `{{ten_don_vi}} báo cáo ${SUBJECT}[ ({{khoang_ngay}})] như sau:`, "not can_cu_mo_dau"),

  block("heading1", "ĐẶC ĐIỂM TÌNH HÌNH"),
  block("paragraph", "{{narrative:dac_diem}}"),

  block("heading1", "KẾT QUẢ THỰC HIỆN"),
  block("heading2", "Tổ chức bộ máy, nhân sự"),
  ...STAFF,
  block("paragraph", "{{narrative:to_chuc}}"),
  ...PREMISES,
  block("paragraph", "{{narrative:mot_cua}}"),
  block("heading2", "Tiếp nhận và giải quyết thủ tục hành chính (TTHC)"),
  ...DOSSIERS,
  block("heading2", "Xây dựng chính quyền điện tử và thực hiện các chỉ tiêu"),
  ...E_GOVERNMENT,
  ...TARGET_TABLE,

  block("heading1", "ĐÁNH GIÁ CHUNG"),
  block("heading2", "Ưu điểm"),
  block("item1", "{{narrative:uu_diem}}"),
  block("heading2", "Hạn chế, khó khăn"),
  block("item1", "{{narrative:han_che}}"),
  block("heading2", "Nguyên nhân"),
  block("item1", "{{narrative:nguyen_nhan}}"),

  block("heading1", "NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI"),
  block("item1", "{{narrative:phuong_huong}}"),
  block("heading1", "KIẾN NGHỊ, ĐỀ XUẤT"),
  block("item1", "{{narrative:kien_nghi}}"),
  block("closing", `Trên đây là báo cáo ${SUBJECT}[ của {{ten_don_vi}}]./.`),
  block("recipient", "{{ubnd}} (để báo cáo)"),
  block("recipient", "Lưu: VT, TTPVHCC"),
];
