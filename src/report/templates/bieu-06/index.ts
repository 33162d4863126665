/**
 * Biểu số 06/VPCP/KSTT, set by Thông tư 01/2020/TT-VPCP: how procedures are resolved where they are resolved, by field, a
 * landscape annex; below the systems of ministries and of the city where both are known (II.06a). What each column counts is told in report/facts/bieu-06-counts.ts.
 */
import type { ForEach, TemplateBlock } from "../../notation/template";
import { block } from "../block";

const RECEIVED = "Số hồ sơ nhận giải quyết";
const RESOLVED = "Số hồ sơ đã giải quyết";
const PENDING = "Số hồ sơ đang giải quyết";

const COLUMNS = [
  "STT (5%, giữa)",
  "Lĩnh vực, công việc giải quyết theo cấp (21%, trái)",
  `${RECEIVED} > Tổng số (7%, phải)`,
  `${RECEIVED} > Trong đó > Trực tuyến (7%, phải)`,
  `${RECEIVED} > Trong đó > Trực tiếp, dịch vụ bưu chính (12%, phải)`,
  `${RECEIVED} > Trong đó > Từ kỳ trước (6%, phải)`,
  `${RESOLVED} > Tổng số (7%, phải)`,
  `${RESOLVED} > Trước hạn (6%, phải)`,
  `${RESOLVED} > Đúng hạn (6%, phải)`,
  `${RESOLVED} > Quá hạn (5%, phải)`,
  `${PENDING} > Tổng số (6%, phải)`,
  `${PENDING} > Trong hạn (6%, phải)`,
  `${PENDING} > Quá hạn (6%, phải)`,
];

const NUMBERS = "(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13)";

const COUNTS = [
  "nhan_tong",
  "nhan_truc_tuyen",
  "nhan_truc_tiep",
  "nhan_ky_truoc",
  "gq_tong",
  "gq_truoc_han",
  "gq_dung_han",
  "gq_qua_han",
  "dang_tong",
  "dang_trong_han",
  "dang_qua_han",
];

/** The eleven counts; what is not known stays empty, so that it can be filled in by hand. */
const counts = (prefix: string): string => COUNTS.map((name) => `[{{${prefix}bieu06:${name}}}]`).join(" | ");

function row(
  label: string,
  prefix: string,
  options: { when?: string; forEach?: ForEach },
  number = "{{stt}}",
): TemplateBlock {
  return { kind: "row", text: `${number} | ${label} | ${counts(prefix)}`, ...options };
}

const SPLIT = "gq_truoc_han and gq_dung_han";
const OUTCOMES = "[: rút {{rut}} hồ sơ][; từ chối {{tu_choi}} hồ sơ][; dừng xử lý {{dung_xu_ly}} hồ sơ]";

const REMARKS: readonly TemplateBlock[] = [
  block("note", "Ghi chú: (3) = (4) + (5) + (6); (7) = (8) + (9) + (10); (11) = (12) + (13)."),
  block(
    "note",
    "Cột (9) gồm cả hồ sơ giải quyết trước hạn: đơn vị không tách riêng trong {{gq_truoc_va_dung_han}} hồ sơ trước hạn, đúng hạn.",
    `not (${SPLIT})`,
  ),
  block(
    "note",
    `Cột (9) gồm {{khong_co_ket_qua}} hồ sơ kết thúc không có kết quả${OUTCOMES}.`,
    "khong_co_ket_qua > 0 and setting:rut_trong_da_giai_quyet = true",
  ),
  block(
    "note",
    `Ngoài số liệu ở cột (7), (11) có {{khong_co_ket_qua}} hồ sơ kết thúc không có kết quả${OUTCOMES}.`,
    "khong_co_ket_qua > 0 and setting:rut_trong_da_giai_quyet = false",
  ),
  block(
    "note",
    "Cột (12) gồm {{dgq_cho_bo_sung}} hồ sơ chờ bổ sung, tạm dừng tính thời hạn.",
    "dgq_cho_bo_sung > 0",
  ),
];

export const FORM_06: readonly TemplateBlock[] = [
  block("page", "ngang"),
  block("formLeft", "Biểu số 06/VPCP/KSTT"),
  block("formLeft", "Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020"),
  block("formRight", "Đơn vị báo cáo: {{ten_don_vi}}"),
  block("formRight", "Đơn vị nhận báo cáo: {{cap_tren}}"),
  block(
    "title",
    "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH",
  ),
  block("period", "Kỳ báo cáo: {{ky}}[ (từ ngày {{tu_ngay}} đến ngày {{den_ngay}})]"),
  block("period", "(Từ ngày {{tu_ngay}} đến ngày {{den_ngay}})", "not ky"),
  block("table", "-"),
  block("measure", "Đơn vị tính: Số hồ sơ TTHC"),
  block("columns", COLUMNS.join(" | ")),
  block("numbers", NUMBERS),
  row("{{ml.name}}", "ml.", { forEach: "section" }, "{{ml.so}}"),
  row("{{lv.name}}", "lv.", { forEach: "field", when: "so_muc_he_thong = 0" }),
  row("TTHC thuộc thẩm quyền giải quyết[ của {{ubnd}}]", "", {
    when: "so_linh_vuc = 0 and so_muc_he_thong = 0",
  }),
  block("total", `| TỔNG SỐ | ${counts("")}`),
  ...REMARKS,
  block("preparer", "NGƯỜI LẬP BIỂU"),
];
