/** Half a year's results and the main tasks of the next half: a short report in running text. */
import type { TemplateBlock } from "../../notation/template";
import { block } from "../block";
import { RECEPTION } from "./reception";

const RESULTS = "kết quả[ {{uoc}}] thực hiện nhiệm vụ[ {{ky}}]";

export const HALF_YEAR_REPORT: readonly TemplateBlock[] = [
  block(
    "title",
    "Kết quả[ {{uoc}}] thực hiện nhiệm vụ[ {{ky}}]; nhiệm vụ trọng tâm {{ky_sau}}",
    "ky_sau and narrative:phuong_huong",
  ),
  block("title", "Kết quả[ {{uoc}}] thực hiện nhiệm vụ[ {{ky}}]"),
  block("opening", `{{can_cu_mo_dau}}; {{ten_don_vi}} báo cáo ${RESULTS} như sau:`),
  block("opening", `{{ten_don_vi}} báo cáo ${RESULTS} như sau:`, "not can_cu_mo_dau"),

  block("heading1", "Kết quả[ {{uoc}}] thực hiện nhiệm vụ[ {{ky}}]"),
  ...RECEPTION,
  block("heading2", "Nhiệm vụ đã triển khai, văn bản đã ban hành"),
  block("item1", "{{narrative:van_ban}}"),
  block("item1", "{{narrative:chi_dao}}"),
  block("heading2", "Tiếp nhận, xử lý phản ánh, kiến nghị (PAKN)"),
  block(
    "paragraph",
    "Trong kỳ báo cáo không có phản ánh, kiến nghị của tổ chức, cá nhân về việc thực hiện thủ tục hành chính tại Trung tâm.",
    "pakn_tiep_nhan = 0 and (pakn_ky_truoc = 0 or not pakn_ky_truoc)",
  ),
  block("sentence", "Kỳ trước chuyển sang {{pakn_ky_truoc}} PAKN.", "pakn_ky_truoc > 0"),
  block(
    "sentence",
    "Trong kỳ, Trung tâm tiếp nhận {{pakn_tiep_nhan}} PAKN.",
    "pakn_tiep_nhan > 0 or pakn_ky_truoc > 0",
  ),
  block(
    "sentence",
    "Đã xử lý {{pakn_da_xu_ly}} PAKN[, đạt tỷ lệ {{tl_pakn_xu_ly}}][, trong đó đúng hạn {{pakn_dung_han}} PAKN]" +
      "[, đã công khai kết quả {{pakn_cong_khai}} PAKN].",
    "pakn_tiep_nhan > 0 or pakn_ky_truoc > 0",
  ),
  block("sentence", "Còn {{pakn_dang_xu_ly}} PAKN đang xử lý.", "pakn_dang_xu_ly > 0"),

  block("heading1", "Khó khăn, hạn chế và nguyên nhân"),
  block("heading2", "Khó khăn, hạn chế"),
  block("item1", "{{narrative:han_che}}"),
  block("heading2", "Nguyên nhân"),
  block("item1", "{{narrative:nguyen_nhan}}"),

  block("heading1", "Nhiệm vụ trọng tâm[ {{ky_sau}}]"),
  block("numbered", "{{narrative:phuong_huong}}"),
  block(
    "closing",
    "Trên đây là báo cáo kết quả[ {{uoc}}] thực hiện nhiệm vụ[ {{ky}}][ của {{ten_don_vi}}]./.",
  ),
  block("recipient", "Văn phòng HĐND và {{ubnd}}"),
  block("recipient", "Lưu: VT, TTPVHCC"),
];
