/** Sections I and II.1 to II.3: the centre, publication of procedures, the one-stop mechanism. */
import type { TemplateBlock } from "../../notation/template";
import { block, givenRate, unlessSome } from "../block";
import { PREMISES, STAFF } from "../staff";

export const ORGANISATION: readonly TemplateBlock[] = [
  block("heading1", "Đặc điểm tình hình"),
  block("paragraph", "{{narrative:dac_diem}}"),
  ...STAFF,

  block("heading1", "Kết quả thực hiện nhiệm vụ[ {{ky}}]"),
  block("heading2", "Công khai thủ tục hành chính (TTHC) và tiến độ giải quyết hồ sơ"),
  block("paragraph", "{{narrative:cong_khai}}"),
  block(
    "paragraph",
    "Trong kỳ báo cáo đã ban hành {{van_ban_cong_khai}} thông báo, quyết định công khai danh mục TTHC.",
    "van_ban_cong_khai > 0",
  ),

  block("heading2", "Thực hiện cơ chế một cửa, một cửa liên thông"),
  ...PREMISES,
  block("item1", "{{narrative:mot_cua}}"),
  block("item1", "Tổng số TTHC thuộc thẩm quyền giải quyết[ của {{ubnd}}]: {{tong_tthc}} thủ tục. Trong đó:"),
  block("item1", "TTHC thuộc thẩm quyền giải quyết[ của {{ubnd}}]:", "not tong_tthc"),
  block(
    "item2",
    "Chưa cung cấp dịch vụ công trực tuyến (DVCTT): {{tthc_chua_dvctt}} thủ tục.",
    unlessSome("hs_chua_dvctt"),
  ),
  block(
    "item2",
    "Chưa cung cấp dịch vụ công trực tuyến (DVCTT): {{tthc_chua_dvctt}} thủ tục; phát sinh {{hs_chua_dvctt}} hồ sơ.",
    "hs_chua_dvctt > 0",
  ),
  block(
    "item2",
    "Cung cấp DVCTT một phần: {{tthc_mot_phan}} thủ tục[; có phát sinh hồ sơ: {{dvc_mot_phan_phat_sinh}} thủ tục]" +
      "[; số hồ sơ tiếp nhận: {{hs_mot_phan}} hồ sơ][; nộp trực tuyến: {{hs_mot_phan_truc_tuyen}} hồ sơ]" +
      "[; nộp trực tiếp: {{hs_mot_phan_truc_tiep}} hồ sơ].",
  ),
  block(
    "item2",
    "Cung cấp DVCTT toàn trình: {{tthc_toan_trinh}} thủ tục[; có phát sinh hồ sơ: {{dvc_toan_trinh_phat_sinh}} thủ tục]" +
      "[; số hồ sơ tiếp nhận: {{hs_toan_trinh}} hồ sơ][; nộp trực tuyến: {{hs_toan_trinh_truc_tuyen}} hồ sơ]" +
      "[; nộp trực tiếp: {{hs_toan_trinh_truc_tiep}} hồ sơ]" +
      "[; hồ sơ trực tuyến toàn trình: {{hs_nop_toan_trinh}} hồ sơ][, tỷ lệ {{tl_nop_toan_trinh}}].",
  ),
  block("item1", "Tỷ lệ DVCTT phát sinh hồ sơ: {{tl_dvc_phat_sinh}}.", "tl_dvc_phat_sinh"),
  block("item1", "Tỷ lệ DVCTT một phần phát sinh hồ sơ: {{tl_mot_phan_phat_sinh}}.", "tl_mot_phan_phat_sinh"),
  block(
    "item1",
    "Tỷ lệ DVCTT toàn trình phát sinh hồ sơ: {{tl_toan_trinh_phat_sinh}}.",
    "tl_toan_trinh_phat_sinh",
  ),
  block(
    "item1",
    "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ của các DVCTT: {{tl_truc_tuyen_dvc}}.",
    "tl_truc_tuyen_dvc",
  ),
  block(
    "item1",
    "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận trong kỳ: {{tl_truc_tuyen}}[ (chỉ tiêu giao: {{target:tl_truc_tuyen}})].",
    "tl_truc_tuyen",
  ),
  givenRate("item1", "tl_truc_tuyen_dvc"),
  givenRate("item1", "tl_truc_tuyen"),

  block("heading2", "Kiểm soát quy trình nội bộ, quy trình điện tử giải quyết TTHC"),
  block("paragraph", "{{narrative:quy_trinh}}"),
];
