/** Errors planted in ways that were only run at first, and opened when the newest part was written. */
import { of, type PlantedWay } from "./planted";

export const PLANTED_OPENED_NOW: readonly PlantedWay[] = [
  ...of(
    "Q01",
    "Trung tâm được giao {bien_che+2} biên chế: {bc_giam_doc} Giám đốc, {bc_pho_giam_doc} Phó Giám đốc, {bc_van_thu} công chức văn thư và {bc_tu_phap} công chức tư pháp - hộ tịch.",
  ),
  ...of(
    "Q02",
    "Trong kỳ, Trung tâm tiếp nhận {tiep_nhan_trong_ky-8} hồ sơ, gồm {tn_truc_tuyen} hồ sơ trực tuyến và {tn_truc_tiep} hồ sơ trực tiếp.",
    "a) Số hồ sơ tiếp nhận trong kỳ: {tiep_nhan_trong_ky-6}\n- Trực tuyến: {tn_truc_tuyen}\n- Trực tiếp: {tn_truc_tiep}",
    "Hồ sơ tiếp nhận trong kỳ | Trực tuyến | Trực tiếp\n{tiep_nhan_trong_ky-9} | {tn_truc_tuyen} | {tn_truc_tiep}",
  ),
  ...of(
    "Q03",
    "Trong {tiep_nhan_trong_ky} hồ sơ tiếp nhận trong kỳ, có {tn_ht_thanh_pho+5} hồ sơ trên hệ thống của thành phố, {tn_ht_bo_nganh} hồ sơ trên hệ thống của bộ, ngành.",
  ),
  ...of(
    "Q04",
    "Tổng số phải giải quyết: {tong_ho_so-4} hồ sơ (kỳ trước chuyển sang: {ky_truoc_chuyen_sang} hồ sơ; tiếp nhận trong kỳ: {tiep_nhan_trong_ky} hồ sơ).",
    "Kỳ trước chuyển sang {ky_truoc_chuyen_sang} hồ sơ, tiếp nhận mới trong kỳ {tiep_nhan_trong_ky} hồ sơ, tổng số phải giải quyết {tong_ho_so+3} hồ sơ.",
  ),
  ...of(
    "Q05",
    "Hồ sơ đã giải quyết {da_giai_quyet-9} hồ sơ, gồm {gq_truoc_han} hồ sơ trước hạn, {gq_dung_han} hồ sơ đúng hạn, {gq_qua_han} hồ sơ quá hạn.",
    "Trả kết quả {da_giai_quyet-8} hồ sơ; trong đó trước và đúng hạn {gq_truoc_va_dung_han} hồ sơ, quá hạn {gq_qua_han} hồ sơ.",
    "Đã giải quyết | Trước hạn | Đúng hạn | Quá hạn\n{da_giai_quyet-2} | {gq_truoc_han} | {gq_dung_han} | {gq_qua_han}",
  ),
  ...of(
    "Q06",
    "Còn {dang_giai_quyet-4} hồ sơ đang giải quyết (trong hạn {dgq_trong_han} hồ sơ, quá hạn {dgq_qua_han} hồ sơ).",
    "Hồ sơ đang giải quyết: {dang_giai_quyet-2}\n+ Trong hạn: {dgq_trong_han}\n+ Quá hạn: {dgq_qua_han}",
  ),
  ...of(
    "Q07",
    "Tổng số hồ sơ phải giải quyết là {tong_ho_so} hồ sơ. Trong đó: đã giải quyết {da_giai_quyet-7} hồ sơ; đang giải quyết {dang_giai_quyet} hồ sơ.",
    "- Tổng số hồ sơ phải giải quyết: {tong_ho_so}\n- Đã giải quyết: {da_giai_quyet}\n- Đang giải quyết: {dang_giai_quyet+5}",
  ),
  ...of(
    "Q09",
    "Giải quyết trước và đúng hạn {gq_truoc_va_dung_han+4} hồ sơ (trước hạn {gq_truoc_han} hồ sơ, đúng hạn {gq_dung_han} hồ sơ).",
  ),
  ...of(
    "Q10",
    "Toàn xã có {tong_tthc-3} thủ tục hành chính, trong đó {tthc_toan_trinh} thủ tục toàn trình, {tthc_mot_phan} thủ tục một phần, {tthc_chua_dvctt} thủ tục chưa cung cấp DVCTT.",
  ),
  ...of(
    "Q11",
    "Hồ sơ DVCTT toàn trình: {hs_toan_trinh+6} hồ sơ, trong đó trực tuyến {hs_toan_trinh_truc_tuyen} hồ sơ, trực tiếp {hs_toan_trinh_truc_tiep} hồ sơ.",
  ),
  ...of("Q12", "DVCTT một phần có phát sinh hồ sơ: {-32}/{-30} DVCTT."),
  ...of("Q17", "Đã cấp {ctdt_yeu_cau+3} bản chứng thực điện tử trên {ctdt_yeu_cau} yêu cầu."),
  ...of(
    "Q18",
    "Trong {phi_phat_sinh} hồ sơ phát sinh phí, lệ phí có {phi_phat_sinh+4} hồ sơ thanh toán trực tuyến.",
  ),
  ...of(
    "Q19",
    "Tiếp nhận {pakn_tiep_nhan} phản ánh, kiến nghị; đã xử lý {pakn_da_xu_ly+2} phản ánh, kiến nghị; đang xử lý {pakn_dang_xu_ly} phản ánh, kiến nghị; kỳ trước chuyển sang: không có.",
  ),
  ...of("Q20", "Thu về {phieu_khao_sat} phiếu khảo sát, có {phieu_khao_sat+3} phiếu hài lòng."),
  ...of("Q22", "Tỷ lệ hồ sơ giải quyết trước và đúng hạn đạt {-102,4}%."),
  ...of(
    "P01",
    "Tiếp nhận trong kỳ {tiep_nhan_trong_ky} hồ sơ, trong đó hồ sơ trực tuyến {tn_truc_tuyen} hồ sơ (đạt {-12,5}%).",
    "Đã giải quyết {da_giai_quyet} hồ sơ, trong đó quá hạn {gq_qua_han} hồ sơ, chiếm {-17,77}%.",
    "Đã xử lý {pakn_da_xu_ly}/{pakn_tiep_nhan} phản ánh, kiến nghị, đạt {-4,5}%.",
    "Có {phieu_hai_long}/{phieu_khao_sat} phiếu hài lòng, đạt tỷ lệ {-33,33}%.",
    "Thanh toán trực tuyến {phi_truc_tuyen}/{phi_phat_sinh} hồ sơ phát sinh phí, lệ phí (tỷ lệ {-21,12}%).",
  ),
  ...of(
    "H01",
    "* Ngành Công an: tiếp nhận {nd_cong_an_tiep_nhan-4} hồ sơ (trực tuyến {nd_cong_an_truc_tuyen} hồ sơ; trực tiếp {nd_cong_an_truc_tiep} hồ sơ).",
  ),
  ...of(
    "X05",
    "Trong kỳ có {gq_qua_han} hồ sơ giải quyết quá hạn, không có hồ sơ đang giải quyết quá hạn; đã gửi thư xin lỗi đối với {gq_qua_han+3} hồ sơ trễ hẹn.",
  ),
  ...of(
    "X08",
    "Hệ thống của các bộ, ngành tiếp nhận {tn_ht_bo_nganh} hồ sơ.\nToàn bộ 100% hồ sơ được tiếp nhận trên Hệ thống thông tin giải quyết TTHC của thành phố.",
  ),
  ...of(
    "D01r",
    "BÁO CÁO\nTình hình giải quyết TTHC tháng 8 năm 2026\n(Số liệu từ ngày 14/8/2026 đến ngày 15/7/2026)\nTrong kỳ tiếp nhận {tiep_nhan_trong_ky} hồ sơ; đã giải quyết {da_giai_quyet} hồ sơ, trong đó quá hạn {gq_qua_han} hồ sơ; đang giải quyết {dang_giai_quyet} hồ sơ.",
  ),
  ...of(
    "X07",
    "I. KẾT QUẢ\nTrong kỳ tiếp nhận {tiep_nhan_trong_ky} hồ sơ.\nII. ĐÁNH GIÁ\nTrung tâm đã tiếp nhận trong kỳ {tiep_nhan_trong_ky+9} hồ sơ, không gây phiền hà.",
    "1. Hồ sơ giải quyết quá hạn: {gq_qua_han} hồ sơ.\n2. Đã xin lỗi đầy đủ đối với các hồ sơ giải quyết quá hạn ({gq_qua_han+2} hồ sơ).",
    "Mục I: Tỷ lệ hồ sơ trực tuyến đạt {-81,5}%.\nMục II: Tỷ lệ hồ sơ trực tuyến đạt {-85,1}%.",
  ),
  ...of(
    "V01",
    "Tiếp nhận trong kỳ {tiep_nhan_trong_ky-2} hồ sơ, trong đó: lĩnh vực chứng thực {_lv1} hồ sơ; lĩnh vực hộ tịch {_lv2} hồ sơ; lĩnh vực đất đai {_lv3} hồ sơ.",
  ),
  ...of("V02", "Có {-14}/{-12} thôn đã thành lập tổ công nghệ số cộng đồng."),
  ...of("Q21", "Trung tâm tiếp nhận trong kỳ {-412,5} hồ sơ."),
];
