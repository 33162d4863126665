/** Sections II.4.2 to II.4.4: refused or stopped dossiers, dossiers of other communes, apologies. */
import type { TemplateBlock } from "../../notation/template";
import { block, unlessSome } from "../block";

const SOME_REFUSED = "(muc_tu_choi_dung > 0 or tu_choi > 0 or dung_xu_ly > 0)";

export const EXCEPTIONS: readonly TemplateBlock[] = [
  block("heading3", "Hồ sơ từ chối, dừng xử lý"),
  block(
    "paragraph",
    "Trong kỳ báo cáo không có hồ sơ từ chối, dừng xử lý.",
    `tu_choi = 0 and ${unlessSome("dung_xu_ly")} and ${unlessSome("muc_tu_choi_dung")}`,
  ),
  block(
    "paragraph",
    "Số hồ sơ từ chối, dừng xử lý trên Hệ thống thông tin giải quyết TTHC và Cổng Dịch vụ công quốc gia: " +
      "{{muc_tu_choi_dung}} hồ sơ. Trong đó:",
    SOME_REFUSED,
  ),
  block(
    "paragraph",
    "Hồ sơ từ chối, dừng xử lý trên Hệ thống thông tin giải quyết TTHC và Cổng Dịch vụ công quốc gia:",
    `${SOME_REFUSED} and not muc_tu_choi_dung`,
  ),
  block("item1", "Hồ sơ từ chối: {{tu_choi}} hồ sơ.", SOME_REFUSED),
  block("item1", "Hồ sơ dừng xử lý: {{dung_xu_ly}} hồ sơ.", SOME_REFUSED),

  block("heading3", "Thực hiện TTHC không phụ thuộc vào địa giới hành chính"),
  block(
    "paragraph",
    "Trong kỳ báo cáo không phát sinh hồ sơ thực hiện không phụ thuộc vào địa giới hành chính.",
    "phi_dia_gioi = 0",
  ),
  block(
    "paragraph",
    "Trong kỳ báo cáo phát sinh {{phi_dia_gioi}} hồ sơ thực hiện không phụ thuộc vào địa giới hành chính.",
    "phi_dia_gioi > 0",
  ),

  block("heading3", "Xin lỗi tổ chức, cá nhân khi trễ hẹn trả kết quả"),
  block("paragraph", "Trong kỳ báo cáo không có hồ sơ trễ hẹn phải xin lỗi.", "ho_so_tre_hen = 0"),
  block(
    "paragraph",
    "Trong kỳ báo cáo có {{ho_so_tre_hen}} hồ sơ trễ hẹn" +
      "[; đã gửi {{phieu_xin_loi}} phiếu xin lỗi và hẹn lại thời gian trả kết quả][, đạt tỷ lệ {{tl_xin_loi}}].",
    "ho_so_tre_hen > 0",
  ),
];
