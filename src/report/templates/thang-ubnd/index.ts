/** A people's committee's monthly report on administrative reform: procedures, for the whole commune. */
import type { TemplateBlock } from "../../notation/template";
import { asTitle, block } from "../block";
import { RESULTS } from "./results";

const SUBJECT = "kết quả[ {{uoc}}] thực hiện công tác cải cách thủ tục hành chính[ {{ky}}]";
const OPENING = `{{ten_don_vi}} báo cáo ${SUBJECT}[ (số liệu {{khoang_ngay}})] như sau:`;

export const REPORT_OF_A_COMMITTEE: readonly TemplateBlock[] = [
  block("title", asTitle(SUBJECT)),
  block("opening", `{{can_cu_mo_dau}}; ${OPENING}`),
  block("opening", OPENING, "not can_cu_mo_dau"),

  block("heading1", "KẾT QUẢ THỰC HIỆN"),
  ...RESULTS,

  block("heading1", "ĐÁNH GIÁ CHUNG"),
  block("heading2", "Ưu điểm", "narrative:han_che or narrative:nguyen_nhan"),
  block("item1", "{{narrative:uu_diem}}"),
  block("heading2", "Hạn chế, khó khăn"),
  block("item1", "{{narrative:han_che}}"),
  block("heading2", "Nguyên nhân"),
  block("item1", "{{narrative:nguyen_nhan}}"),

  block("heading1", "NHIỆM VỤ TRỌNG TÂM CỦA KỲ TIẾP THEO"),
  block("item1", "{{narrative:phuong_huong}}"),

  block("heading1", "KIẾN NGHỊ VÀ ĐỀ XUẤT"),
  block("paragraph", "{{narrative:kien_nghi}}"),
  block("heading2", "Kiến nghị với Trung ương"),
  block("item1", "{{narrative:kien_nghi_trung_uong}}"),
  block("heading2", "Kiến nghị với các bộ, ngành"),
  block("item1", "{{narrative:kien_nghi_bo_nganh}}"),
  block("heading2", "Đề xuất với {{cap_tinh}}"),
  block("item1", "{{narrative:kien_nghi_thanh_pho}}"),
  block("closing", `Trên đây là báo cáo ${SUBJECT}[ trên địa bàn {{dia_ban}}]./.`),
  block("recipient", "Trung tâm Phục vụ hành chính công {{cap_tinh}}"),
  block("recipient", "Chủ tịch, các Phó Chủ tịch {{ubnd}}"),
  block("recipient", "Lưu: VT, TTPVHCC"),
];
