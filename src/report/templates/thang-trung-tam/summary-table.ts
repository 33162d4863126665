/** End of section II: the main figures as a table. */
import { FIGURES, figureOf, nameOf, type Figure, type FigureKey } from "../../../catalog/figures";
import { RATES } from "../../../catalog/rates";
import type { TemplateBlock } from "../../notation/template";
import { block } from "../block";

/** A row of the table, with the unit from the catalogue; without a rate the last cell stays empty. */
function row(label: string, key: FigureKey, rate?: string): TemplateBlock {
  const cells = [
    "{{stt}}",
    label,
    figureOf(key).unit,
    `{{${key}}}`,
    ...(rate === undefined ? [] : [`{{${rate}}}`]),
  ];
  return block("row", cells.join(" | "));
}

export const SUMMARY_TABLE: readonly TemplateBlock[] = [
  block("heading2", "Tổng hợp số liệu chủ yếu"),
  block("table", "Bảng tổng hợp số liệu[ {{ky}}]"),
  block(
    "columns",
    "STT (8%, giữa) | Chỉ tiêu (47%, trái) | Đơn vị tính (16%, giữa) | Số liệu (14%, phải) | Tỷ lệ (15%, phải)",
  ),
  row("Tổng số hồ sơ phải giải quyết", "tong_ho_so"),
  row("Hồ sơ từ kỳ trước chuyển sang", "ky_truoc_chuyen_sang"),
  row("Hồ sơ tiếp nhận trong kỳ", "tiep_nhan_trong_ky"),
  row("Hồ sơ tiếp nhận trực tuyến", "tn_truc_tuyen", "tl_truc_tuyen"),
  row("Hồ sơ tiếp nhận trực tiếp", "tn_truc_tiep", "tl_truc_tiep"),
  row("Hồ sơ đã giải quyết", "da_giai_quyet", "tl_giai_quyet"),
  row("Hồ sơ đã giải quyết, có kết quả", "gq_co_ket_qua"),
  row("Hồ sơ giải quyết trước hạn, đúng hạn", "gq_truoc_va_dung_han", "tl_dung_han"),
  row("Hồ sơ giải quyết quá hạn", "gq_qua_han", "tl_qua_han"),
  row("Hồ sơ kết thúc không có kết quả", "khong_co_ket_qua"),
  row("Hồ sơ từ chối giải quyết, trả lại", "tu_choi", "tl_tu_choi"),
  row("Hồ sơ công dân rút", "rut", "tl_rut"),
  row("Hồ sơ dừng xử lý", "dung_xu_ly", "tl_dung_xu_ly"),
  row("Hồ sơ đang giải quyết", "dang_giai_quyet", "tl_dang_giai_quyet"),
  row("TTHC thuộc thẩm quyền giải quyết", "tong_tthc"),
  row("DVCTT một phần có phát sinh hồ sơ", "dvc_mot_phan_phat_sinh", "tl_mot_phan_phat_sinh"),
  row("DVCTT toàn trình có phát sinh hồ sơ", "dvc_toan_trinh_phat_sinh", "tl_toan_trinh_phat_sinh"),
  row("Hồ sơ số hóa thành phần và kết quả", "sh_ca_hai", "tl_so_hoa"),
  row("Hồ sơ có kết quả bản điện tử", "ket_qua_dien_tu", "tl_ket_qua_dien_tu"),
  row("Hồ sơ sử dụng lại dữ liệu số hóa", "tai_su_dung", "tl_tai_su_dung"),
  row("Hồ sơ lưu kho dữ liệu điện tử", "luu_kho", "tl_luu_kho"),
  row("Hồ sơ thanh toán trực tuyến", "phi_truc_tuyen", "tl_thanh_toan"),
  row("PAKN đã xử lý", "pakn_da_xu_ly", "tl_pakn_xu_ly"),
  row("Phiếu đánh giá hài lòng", "phieu_hai_long", "tl_hai_long"),
];

/** The sectors have sentences of their own, each repeated for every sector. */
const OF_THE_COMMUNE = FIGURES.filter(({ group }) => group !== "H");

/**
 * Rows of the figures that no sentence of a form tells, each under its name: what is counted is printed.
 *
 * @param blocks the other blocks of the form.
 */
export function rowsOfUntold(
  blocks: readonly TemplateBlock[],
  figures: readonly Figure[] = OF_THE_COMMUNE,
): TemplateBlock[] {
  const told = new Set(
    blocks.flatMap(({ text }) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, key]) => key)),
  );
  return figures
    .filter(({ key }) => !told.has(key))
    .map(({ key }) => row(nameOf(key), key, RATES.find(({ besideFigure }) => besideFigure === key)?.key));
}
