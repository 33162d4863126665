/** Errors planted in ways that were run once as a whole; of every other one it was looked at then which are missed, of the rest not. */
import { of, type PlantedWay } from "./planted";

const LAST: readonly PlantedWay[] = [
  ...of(
    "Q01",
    "Biên chế của Trung tâm: {bien_che+1} người; trong đó {bc_giam_doc} Giám đốc, {bc_pho_giam_doc} Phó Giám đốc, {bc_van_thu} công chức văn thư, {bc_tu_phap} công chức tư pháp.",
    "Tổng số biên chế {bien_che-1} người, gồm: Giám đốc {bc_giam_doc} người; Phó Giám đốc {bc_pho_giam_doc} người; công chức văn thư {bc_van_thu} người; công chức tư pháp - hộ tịch {bc_tu_phap} người.",
  ),
  ...of(
    "Q02",
    "Tổng số hồ sơ tiếp nhận trong kỳ là {tiep_nhan_trong_ky-4} hồ sơ; trong đó tiếp nhận trực tuyến {tn_truc_tuyen} hồ sơ, tiếp nhận trực tiếp {tn_truc_tiep} hồ sơ.",
    "1. Tiếp nhận trong kỳ: {tiep_nhan_trong_ky-5} hồ sơ\n- Hồ sơ trực tuyến: {tn_truc_tuyen} hồ sơ\n- Hồ sơ trực tiếp: {tn_truc_tiep} hồ sơ",
    "Hồ sơ | Số lượng\nTiếp nhận trong kỳ | {tiep_nhan_trong_ky-3}\n- Trực tuyến | {tn_truc_tuyen}\n- Trực tiếp | {tn_truc_tiep}",
    "Bộ phận một cửa tiếp nhận {tiep_nhan_trong_ky-6} hồ sơ (trực tuyến {tn_truc_tuyen} hồ sơ, trực tiếp {tn_truc_tiep} hồ sơ).",
  ),
  ...of(
    "Q03",
    "Tiếp nhận trong kỳ {tiep_nhan_trong_ky} hồ sơ: trên hệ thống của tỉnh {tn_ht_thanh_pho+3} hồ sơ và trên hệ thống của các bộ {tn_ht_bo_nganh} hồ sơ.",
  ),
  ...of(
    "Q04",
    "Tổng số hồ sơ phải giải quyết trong kỳ: {tong_ho_so+5} hồ sơ. Trong đó: kỳ trước chuyển sang {ky_truoc_chuyen_sang} hồ sơ, tiếp nhận trong kỳ {tiep_nhan_trong_ky} hồ sơ.",
    "Phải giải quyết | Kỳ trước chuyển sang | Tiếp nhận trong kỳ\n{tong_ho_so-6} | {ky_truoc_chuyen_sang} | {tiep_nhan_trong_ky}",
  ),
  ...of(
    "Q05",
    "Đã giải quyết {da_giai_quyet-5} hồ sơ (trước hạn {gq_truoc_han} hồ sơ; đúng hạn {gq_dung_han} hồ sơ; quá hạn {gq_qua_han} hồ sơ).",
    "Kết quả đã giải quyết: {da_giai_quyet-7} hồ sơ. Trong đó:\n- Trước hạn: {gq_truoc_han} hồ sơ\n- Đúng hạn: {gq_dung_han} hồ sơ\n- Quá hạn: {gq_qua_han} hồ sơ",
    "Số hồ sơ đã giải quyết là {da_giai_quyet-3}, trong đó trước hạn và đúng hạn {gq_truoc_va_dung_han}, quá hạn {gq_qua_han}.",
  ),
  ...of(
    "Q06",
    "Đang giải quyết: {dang_giai_quyet-3} hồ sơ (trong hạn: {dgq_trong_han} hồ sơ; quá hạn: {dgq_qua_han} hồ sơ).",
    "Còn lại {dang_giai_quyet-2} hồ sơ đang giải quyết, gồm {dgq_trong_han} hồ sơ trong hạn, {dgq_qua_han} hồ sơ quá hạn.",
  ),
  ...of(
    "Q07",
    "Trong kỳ phải giải quyết {tong_ho_so} hồ sơ; đã giải quyết {da_giai_quyet+5} hồ sơ; đang giải quyết {dang_giai_quyet} hồ sơ.",
    "Nội dung | Số hồ sơ\nTổng số hồ sơ phải giải quyết | {tong_ho_so}\nHồ sơ đã giải quyết | {da_giai_quyet+4}\nHồ sơ đang giải quyết | {dang_giai_quyet}",
  ),
  ...of(
    "Q09",
    "Trước hạn và đúng hạn: {gq_truoc_va_dung_han-3} hồ sơ; trong đó trước hạn {gq_truoc_han} hồ sơ, đúng hạn {gq_dung_han} hồ sơ.",
  ),
  ...of(
    "Q10",
    "Tổng số TTHC: {tong_tthc-2} thủ tục; trong đó: toàn trình {tthc_toan_trinh} thủ tục; một phần {tthc_mot_phan} thủ tục; chưa cung cấp dịch vụ công trực tuyến {tthc_chua_dvctt} thủ tục.",
  ),
  ...of(
    "Q11",
    "Hồ sơ DVCTT một phần {hs_mot_phan-2} hồ sơ (trực tuyến {hs_mot_phan_truc_tuyen} hồ sơ; trực tiếp {hs_mot_phan_truc_tiep} hồ sơ).",
    "DVCTT toàn trình: {hs_toan_trinh-4} hồ sơ, trong đó {hs_toan_trinh_truc_tuyen} hồ sơ trực tuyến, {hs_toan_trinh_truc_tiep} hồ sơ trực tiếp.",
  ),
  ...of("Q12", "DVCTT toàn trình phát sinh hồ sơ là {-41}/{-40} dịch vụ."),
  ...of("Q16", "Số hồ sơ tái sử dụng dữ liệu số hóa là {tsd_co_so+2}/{tsd_co_so} hồ sơ."),
  ...of(
    "Q17",
    "Tiếp nhận {ctdt_yeu_cau} yêu cầu chứng thực điện tử, đã cấp {ctdt_yeu_cau+6} bản sao điện tử.",
  ),
  ...of(
    "Q18",
    "Có {phi_phat_sinh} hồ sơ phát sinh phí, lệ phí, trong đó thanh toán trực tuyến {phi_phat_sinh+3} hồ sơ.",
  ),
  ...of("Q20", "Tổng số phiếu khảo sát: {phieu_khao_sat} phiếu; phiếu hài lòng: {phieu_khao_sat+4} phiếu."),
  ...of("Q22", "Tỷ lệ thanh toán trực tuyến: {-103,2}%.", "Tỷ lệ hồ sơ trực tuyến đạt {-104,7}%."),
  ...of(
    "P01",
    "Hồ sơ trực tuyến {tn_truc_tuyen} hồ sơ/tổng số {tiep_nhan_trong_ky} hồ sơ tiếp nhận trong kỳ, đạt {-9,09}%.",
    "Giải quyết trước hạn và đúng hạn {gq_truoc_va_dung_han}/{da_giai_quyet} hồ sơ, đạt tỷ lệ {-55,55}%.",
    "Tỷ lệ xử lý phản ánh, kiến nghị đạt {-3,3}% ({pakn_da_xu_ly}/{pakn_tiep_nhan} phản ánh, kiến nghị).",
    "Đã giải quyết {da_giai_quyet} hồ sơ; hồ sơ quá hạn {gq_qua_han} hồ sơ (tỷ lệ {-15,15}%).",
    "Tỷ lệ hài lòng {-41,67}% ({phieu_hai_long}/{phieu_khao_sat} phiếu).",
    "Chứng thực điện tử: {ctdt_da_cap}/{ctdt_yeu_cau} yêu cầu, đạt {-8,33}%.",
  ),
  ...of(
    "H01",
    "+ Công an xã: tiếp nhận {nd_cong_an_tiep_nhan-3} hồ sơ, trong đó trực tuyến {nd_cong_an_truc_tuyen} hồ sơ, trực tiếp {nd_cong_an_truc_tiep} hồ sơ.",
  ),
  ...of(
    "X05",
    "Hồ sơ giải quyết quá hạn: {gq_qua_han} hồ sơ. Hồ sơ đang giải quyết quá hạn: không có. Số hồ sơ trễ hẹn phải xin lỗi là {gq_qua_han+4} hồ sơ.",
  ),
  ...of(
    "X08",
    "Trong kỳ có {tn_ht_bo_nganh} hồ sơ tiếp nhận trên hệ thống của các bộ, ngành.\n100% hồ sơ được tiếp nhận trên Hệ thống thông tin giải quyết TTHC của thành phố.",
  ),
  ...of(
    "X07",
    "1. Đã giải quyết {da_giai_quyet} hồ sơ.\n2. Số hồ sơ đã giải quyết trong kỳ là {da_giai_quyet+8} hồ sơ.",
    "Hồ sơ tiếp nhận trong kỳ: {tiep_nhan_trong_ky} hồ sơ.\nNhư vậy, trong kỳ đã tiếp nhận {tiep_nhan_trong_ky+7} hồ sơ.",
  ),
  ...of(
    "V01",
    "Trong kỳ tiếp nhận {tiep_nhan_trong_ky+3} hồ sơ, trong đó: hộ tịch {_lv1} hồ sơ; chứng thực {_lv2} hồ sơ; đất đai {_lv3} hồ sơ.",
  ),
  ...of("V02", "Có {-9}/{-8} chỉ tiêu đạt kế hoạch.", "Đã số hóa {-31}/{-30} sổ hộ tịch."),
  ...of("Q21", "Trong kỳ tiếp nhận {-305,7} hồ sơ."),
];

export const PLANTED_OPENED_HALF = LAST.filter((_, index) => index % 2 === 0);
export const PLANTED_UNSEEN = LAST.filter((_, index) => index % 2 === 1);
