/** Errors planted in ways that were only run at first, and opened when a new part was written. */
import { of, type PlantedWay } from "./planted";

export const PLANTED_OPENED_ONCE: readonly PlantedWay[] = [
  ...of(
    "Q01",
    "Trung tâm được bố trí {bien_che+3} biên chế: {bc_giam_doc} Giám đốc, {bc_pho_giam_doc} Phó Giám đốc, {bc_van_thu} công chức văn thư, {bc_tu_phap} công chức tư pháp - hộ tịch.",
  ),
  ...of(
    "Q02",
    "Kết quả tiếp nhận trong kỳ đạt {tiep_nhan_trong_ky-2} hồ sơ, với {tn_truc_tuyen} hồ sơ trực tuyến và {tn_truc_tiep} hồ sơ trực tiếp.",
    "Nội dung | Số lượng\nHồ sơ tiếp nhận trong kỳ | {tiep_nhan_trong_ky-7}\nNộp trực tuyến | {tn_truc_tuyen}\nNộp trực tiếp | {tn_truc_tiep}",
  ),
  ...of(
    "Q03",
    "Hồ sơ tiếp nhận trong kỳ: {tiep_nhan_trong_ky} hồ sơ (hệ thống của thành phố: {tn_ht_thanh_pho+2} hồ sơ; hệ thống của bộ: {tn_ht_bo_nganh} hồ sơ).",
  ),
  ...of(
    "Q04",
    "Hồ sơ phải giải quyết là {tong_ho_so+6} hồ sơ, bao gồm hồ sơ kỳ trước chuyển sang {ky_truoc_chuyen_sang} hồ sơ và hồ sơ mới tiếp nhận {tiep_nhan_trong_ky} hồ sơ.",
  ),
  ...of(
    "Q05",
    "Kết quả: đã giải quyết {da_giai_quyet-6} hồ sơ; trước hạn {gq_truoc_han} hồ sơ; đúng hạn {gq_dung_han} hồ sơ; trễ hạn {gq_qua_han} hồ sơ.",
    "Đã giải quyết {da_giai_quyet-4}: trước và đúng hạn {gq_truoc_va_dung_han}, quá hạn {gq_qua_han}.",
  ),
  ...of(
    "Q06",
    "Hồ sơ đang giải quyết còn {dang_giai_quyet-3} hồ sơ, cụ thể: trong hạn {dgq_trong_han} hồ sơ, quá hạn {dgq_qua_han} hồ sơ.",
  ),
  ...of(
    "Q07",
    "Tổng số hồ sơ phải giải quyết trong kỳ {tong_ho_so} hồ sơ. Số đã giải quyết {da_giai_quyet+6} hồ sơ. Số đang giải quyết {dang_giai_quyet} hồ sơ.",
    "Chỉ tiêu | Số liệu\nTổng số phải giải quyết | {tong_ho_so}\nSố đã giải quyết | {da_giai_quyet+3}\nSố đang giải quyết | {dang_giai_quyet}",
  ),
  ...of(
    "Q08",
    "Số hồ sơ từ chối, dừng xử lý: {tu_choi+6} (trong đó từ chối: {tu_choi}; dừng xử lý: {dung_xu_ly}).",
  ),
  ...of(
    "Q09",
    "Có {gq_truoc_va_dung_han-5} hồ sơ giải quyết trước và đúng hạn, gồm {gq_truoc_han} hồ sơ trước hạn, {gq_dung_han} hồ sơ đúng hạn.",
  ),
  ...of(
    "Q10",
    "TTHC thuộc thẩm quyền giải quyết: {tong_tthc+2} thủ tục; trong đó toàn trình {tthc_toan_trinh} thủ tục, một phần {tthc_mot_phan} thủ tục, chưa cung cấp DVCTT {tthc_chua_dvctt} thủ tục.",
  ),
  ...of(
    "Q11",
    "DVCTT toàn trình có {hs_toan_trinh-1} hồ sơ: {hs_toan_trinh_truc_tuyen} hồ sơ trực tuyến; {hs_toan_trinh_truc_tiep} hồ sơ trực tiếp.",
  ),
  ...of("Q12", "Trong {-20} DVCTT toàn trình có {-24} DVCTT phát sinh hồ sơ."),
  ...of(
    "Q15",
    "Có kết quả giải quyết: {gq_co_ket_qua} hồ sơ; số hóa kết quả giải quyết: {gq_co_ket_qua+2} hồ sơ.",
  ),
  ...of("Q16", "Hồ sơ tái sử dụng dữ liệu số hóa: {tsd_co_so+3}/{tsd_co_so}."),
  ...of(
    "Q17",
    "Yêu cầu chứng thực điện tử: {ctdt_yeu_cau} yêu cầu; đã cấp: {ctdt_yeu_cau+5} bản chứng thực điện tử.",
  ),
  ...of(
    "Q18",
    "Hồ sơ phát sinh phí, lệ phí là {phi_phat_sinh} hồ sơ, thanh toán trực tuyến được {phi_phat_sinh+7} hồ sơ.",
  ),
  ...of(
    "Q19",
    "Trong kỳ tiếp nhận {pakn_tiep_nhan} phản ánh, kiến nghị, không có phản ánh kỳ trước chuyển sang; đã xử lý {pakn_tiep_nhan+1} phản ánh.",
  ),
  ...of("Q20", "Phát {phieu_khao_sat} phiếu khảo sát, kết quả {phieu_khao_sat+6} phiếu hài lòng."),
  ...of("Q22", "Tỷ lệ hồ sơ trực tuyến: {-105,4}%.", "Hồ sơ giải quyết đúng hạn đạt {-101,1}%."),
  ...of(
    "P01",
    "Trong {tiep_nhan_trong_ky} hồ sơ tiếp nhận trong kỳ có {tn_truc_tuyen} hồ sơ trực tuyến, tương đương {-11,11}%.",
    "Giải quyết quá hạn {gq_qua_han}/{da_giai_quyet} hồ sơ, tỷ lệ {-14,29}%.",
    "Tỷ lệ thanh toán trực tuyến là {-19,19}% ({phi_truc_tuyen} hồ sơ/{phi_phat_sinh} hồ sơ phát sinh phí, lệ phí).",
    "Cấp {ctdt_da_cap}/{ctdt_yeu_cau} bản chứng thực điện tử theo yêu cầu (đạt {-28,57}%).",
    "Chỉ tiêu | Số hồ sơ | Tỷ lệ\nĐã giải quyết | {da_giai_quyet} |\nQuá hạn | {gq_qua_han} | {-16,67}%",
  ),
  ...of(
    "H01",
    "- Công an xã: tổng số tiếp nhận {nd_cong_an_tiep_nhan-2} hồ sơ; trực tuyến {nd_cong_an_truc_tuyen} hồ sơ; trực tiếp {nd_cong_an_truc_tiep} hồ sơ.",
  ),
  ...of(
    "H03",
    "Công an phường đã giải quyết {-55} hồ sơ, gồm {-40} hồ sơ trước hạn, {-15} hồ sơ đúng hạn và {-1} hồ sơ quá hạn.",
  ),
  ...of(
    "X04|X01",
    "Kỳ trước chuyển sang: 0 hồ sơ; tiếp nhận trong kỳ: {tiep_nhan_trong_ky} hồ sơ. Hồ sơ DVCTT một phần: {tiep_nhan_trong_ky} hồ sơ; hồ sơ DVCTT toàn trình: {hs_toan_trinh} hồ sơ.",
  ),
  ...of(
    "X05",
    "Quá hạn đã giải quyết: {gq_qua_han} hồ sơ. Đang giải quyết quá hạn: không có. Hồ sơ trễ hẹn phải xin lỗi: {gq_qua_han+2} hồ sơ.",
  ),
  ...of(
    "X08",
    "Có {tn_ht_bo_nganh} hồ sơ được tiếp nhận trên hệ thống của các bộ, ngành.\n100% hồ sơ được tiếp nhận và giải quyết trên Hệ thống thông tin giải quyết TTHC của thành phố.",
  ),
  ...of(
    "H05",
    "Bảo hiểm xã hội cử viên chức trực thường xuyên tại Trung tâm. Trong kỳ đã giải quyết {da_giai_quyet} hồ sơ.\n* Bảo hiểm xã hội\nKhông bố trí cán bộ nên không tiếp nhận hồ sơ.",
  ),
  ...of(
    "D01r",
    "BÁO CÁO\nKết quả tiếp nhận và giải quyết TTHC tháng 7 năm 2026\n(Kỳ số liệu: từ ngày 14/7/2026 đến ngày 15/6/2026)\nTrong kỳ tiếp nhận {tiep_nhan_trong_ky} hồ sơ, trực tuyến {tn_truc_tuyen} hồ sơ, trực tiếp {tn_truc_tiep} hồ sơ; đã giải quyết {da_giai_quyet} hồ sơ, quá hạn {gq_qua_han} hồ sơ.",
  ),
  ...of(
    "X07",
    "1. Đã giải quyết {da_giai_quyet} hồ sơ, đạt tiến độ.\n2. Tổng hợp: số hồ sơ đã giải quyết là {da_giai_quyet+5} hồ sơ.",
    "- Thanh toán trực tuyến {phi_truc_tuyen} hồ sơ.\n- Đánh giá: đã có {phi_truc_tuyen+4} hồ sơ thanh toán trực tuyến.",
    "Mục 1: Tỷ lệ hài lòng đạt {-97,5}%.\nMục 2: Tỷ lệ hài lòng của người dân đạt {-95,5}%.",
  ),
  ...of(
    "V01",
    "Số hồ sơ tiếp nhận trong kỳ: {tiep_nhan_trong_ky-4} hồ sơ, trong đó: hộ tịch {_lv1} hồ sơ; chứng thực {_lv2} hồ sơ; bảo trợ xã hội {_lv3} hồ sơ.",
    "Giải quyết được {da_giai_quyet+4} hồ sơ, trong đó: Phòng Kinh tế {_gq1} hồ sơ, Phòng Văn hóa - Xã hội {_gq2} hồ sơ, Trung tâm {_gq3} hồ sơ.",
  ),
  ...of("V02", "Đã kiện toàn {-26}/{-25} tổ công nghệ số cộng đồng.", "Đạt {-11} trên {-10} tiêu chí."),
  ...of(
    "Q21",
    "Tiếp nhận trong kỳ {-1.15} hồ sơ, giải quyết {-98} hồ sơ.",
    "Trong kỳ có {-21,5} phản ánh, kiến nghị được tiếp nhận.",
  ),
];
