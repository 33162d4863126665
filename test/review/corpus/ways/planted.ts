/** One error in words, for each code that a text can break for certain. */
export interface PlantedWay {
  /** Each of these names the error. */
  readonly codes: readonly string[];
  readonly text: string;
}

export const of = (codes: string, ...texts: readonly string[]): readonly PlantedWay[] =>
  texts.map((text) => ({ codes: codes.split("|"), text }));

export const PLANTED: readonly PlantedWay[] = [
  ...of(
    "Q01",
    "Tổng biên chế của Trung tâm là {bien_che+1} người, gồm: {bc_giam_doc} Giám đốc; {bc_pho_giam_doc} Phó Giám đốc; {bc_van_thu} công chức văn thư; {bc_tu_phap} công chức tư pháp - hộ tịch.",
    "Trung tâm có {bien_che+2} biên chế, gồm {bc_giam_doc} Giám đốc, {bc_pho_giam_doc} Phó Giám đốc, {bc_van_thu} công chức văn thư, {bc_tu_phap} công chức tư pháp.",
  ),
  ...of(
    "Q02",
    "Tiếp nhận trong kỳ {tiep_nhan_trong_ky-3} hồ sơ, trong đó trực tuyến {tn_truc_tuyen} hồ sơ, trực tiếp {tn_truc_tiep} hồ sơ.",
    "Trung tâm tiếp nhận mới {tiep_nhan_trong_ky-5} hồ sơ: {tn_truc_tuyen} hồ sơ nộp trực tuyến và {tn_truc_tiep} hồ sơ nộp trực tiếp.",
  ),
  ...of(
    "Q03",
    "Tiếp nhận trong kỳ {tiep_nhan_trong_ky} hồ sơ, trong đó trên hệ thống của thành phố {tn_ht_thanh_pho+4} hồ sơ, trên hệ thống của các bộ, ngành {tn_ht_bo_nganh} hồ sơ.",
    "- Tiếp nhận mới trong kỳ: {tiep_nhan_trong_ky} hồ sơ.\n+ Trên hệ thống của thành phố: {tn_ht_thanh_pho+6} hồ sơ.\n+ Trên hệ thống của bộ, ngành: {tn_ht_bo_nganh} hồ sơ.",
  ),
  ...of(
    "Q04",
    "Tổng số hồ sơ phải giải quyết {tong_ho_so+2} hồ sơ, gồm {ky_truoc_chuyen_sang} hồ sơ kỳ trước chuyển sang và {tiep_nhan_trong_ky} hồ sơ tiếp nhận trong kỳ.",
    "- Tổng số hồ sơ phải giải quyết: {tong_ho_so+7} hồ sơ. Trong đó:\n+ Tồn kỳ trước: {ky_truoc_chuyen_sang} hồ sơ.\n+ Tiếp nhận mới trong kỳ: {tiep_nhan_trong_ky} hồ sơ.",
  ),
  ...of(
    "Q05",
    "Đã giải quyết {da_giai_quyet-3} hồ sơ, trong đó trước hạn {gq_truoc_han} hồ sơ, đúng hạn {gq_dung_han} hồ sơ, quá hạn {gq_qua_han} hồ sơ.",
    "- Đã giải quyết: {da_giai_quyet} hồ sơ. Trong đó:\n+ Trước hạn và đúng hạn: {gq_truoc_va_dung_han+5} hồ sơ.\n+ Quá hạn: {gq_qua_han} hồ sơ.",
  ),
  ...of(
    "Q06",
    "Đang giải quyết {dang_giai_quyet+2} hồ sơ, trong đó trong hạn {dgq_trong_han} hồ sơ, quá hạn {dgq_qua_han} hồ sơ, chờ bổ sung {dgq_cho_bo_sung} hồ sơ.",
    "- Hồ sơ đang giải quyết: {dang_giai_quyet+3} hồ sơ. Trong đó:\n+ Trong hạn: {dgq_trong_han} hồ sơ.\n+ Quá hạn: {dgq_qua_han} hồ sơ.\n+ Chờ bổ sung: {dgq_cho_bo_sung} hồ sơ.",
  ),
  ...of(
    "Q07",
    "Tổng số hồ sơ phải giải quyết {tong_ho_so}, đã giải quyết {da_giai_quyet}, đang giải quyết {dang_giai_quyet+1}.",
    "Tổng số hồ sơ phải giải quyết là {tong_ho_so} hồ sơ; đã giải quyết {da_giai_quyet+4} hồ sơ; còn {dang_giai_quyet} hồ sơ đang giải quyết.",
    "Tiếp nhận {tiep_nhan_trong_ky} hồ sơ, không có hồ sơ kỳ trước chuyển sang; đã giải quyết {da_giai_quyet} hồ sơ; đang giải quyết {dang_giai_quyet+2} hồ sơ.",
  ),
  ...of(
    "Q08",
    "Hồ sơ từ chối, dừng xử lý: {tu_choi+9} hồ sơ. Trong đó:\n+ Từ chối: {tu_choi} hồ sơ.\n+ Dừng xử lý: {dung_xu_ly} hồ sơ.",
    "Số hồ sơ từ chối, dừng xử lý là {tu_choi+4} hồ sơ, gồm từ chối {tu_choi} hồ sơ, dừng xử lý {dung_xu_ly} hồ sơ.",
  ),
  ...of(
    "Q09",
    "Giải quyết trước hạn và đúng hạn {gq_truoc_va_dung_han+2} hồ sơ, trong đó trước hạn {gq_truoc_han} hồ sơ, đúng hạn {gq_dung_han} hồ sơ.",
    "- Trước hạn và đúng hạn: {gq_truoc_va_dung_han+3} hồ sơ. Trong đó:\n+ Trước hạn: {gq_truoc_han} hồ sơ.\n+ Đúng hạn: {gq_dung_han} hồ sơ.",
  ),
  ...of(
    "Q10",
    "Tổng số TTHC thuộc thẩm quyền: {tong_tthc+1} thủ tục, trong đó chưa cung cấp DVCTT {tthc_chua_dvctt} thủ tục, một phần {tthc_mot_phan} thủ tục, toàn trình {tthc_toan_trinh} thủ tục.",
    "UBND xã có {tong_tthc+4} thủ tục thuộc thẩm quyền giải quyết, gồm {tthc_mot_phan} DVCTT một phần, {tthc_toan_trinh} DVCTT toàn trình và {tthc_chua_dvctt} thủ tục chưa cung cấp trực tuyến.",
  ),
  ...of(
    "Q11",
    "DVCTT toàn trình: tiếp nhận {hs_toan_trinh+2} hồ sơ, trong đó trực tuyến {hs_toan_trinh_truc_tuyen} hồ sơ, trực tiếp {hs_toan_trinh_truc_tiep} hồ sơ.",
    "DVCTT một phần: tiếp nhận {hs_mot_phan+3} hồ sơ, trong đó trực tuyến {hs_mot_phan_truc_tuyen} hồ sơ, trực tiếp {hs_mot_phan_truc_tiep} hồ sơ.",
  ),
  ...of(
    "Q12",
    "DVCTT một phần: {-11} thủ tục, trong đó có {-13} thủ tục phát sinh hồ sơ.",
    "DVCTT toàn trình: {-12} thủ tục, có {-15} thủ tục phát sinh hồ sơ.",
  ),
  ...of(
    "Q13",
    "DVCTT toàn trình: tiếp nhận trực tuyến {hs_toan_trinh_truc_tuyen} hồ sơ; hồ sơ trực tuyến toàn trình {hs_toan_trinh_truc_tuyen+2} hồ sơ.",
    "+ DVCTT toàn trình: nộp trực tuyến {hs_toan_trinh_truc_tuyen} hồ sơ; nộp trực tuyến toàn trình {hs_toan_trinh_truc_tuyen+5} hồ sơ.",
  ),
  ...of(
    "Q15",
    "Có kết quả {gq_co_ket_qua} hồ sơ. Số hóa kết quả giải quyết {gq_co_ket_qua+6} hồ sơ.",
    "- Hồ sơ có kết quả: {gq_co_ket_qua} hồ sơ.\n- Số hóa thành phần hồ sơ: {gq_co_ket_qua+3} hồ sơ.",
  ),
  ...of(
    "Q16",
    "Đã giải quyết {da_giai_quyet} hồ sơ. Khai thác, sử dụng lại dữ liệu số hóa: {tong_ho_so+9}/{tong_ho_so} hồ sơ.",
    "Tái sử dụng dữ liệu số hóa {tsd_co_so+8}/{tsd_co_so} hồ sơ.",
  ),
  ...of(
    "Q17",
    "Chứng thực điện tử: đã cấp {ctdt_yeu_cau+2} bản chứng thực điện tử, {ctdt_yeu_cau} yêu cầu chứng thực điện tử.",
    "Có {ctdt_yeu_cau} yêu cầu chứng thực điện tử, đã cấp {ctdt_yeu_cau+3} bản chứng thực điện tử.",
  ),
  ...of(
    "Q18",
    "Hồ sơ phát sinh phí, lệ phí {phi_phat_sinh} hồ sơ; thanh toán trực tuyến {phi_phat_sinh+2} hồ sơ.",
    "- Số hồ sơ phát sinh phí: {phi_phat_sinh} hồ sơ.\n- Số hồ sơ thanh toán trực tuyến: {phi_phat_sinh+6} hồ sơ.",
  ),
  ...of(
    "Q19",
    "Tiếp nhận {pakn_tiep_nhan} phản ánh, kiến nghị; không có phản ánh kỳ trước chuyển sang; đã xử lý {pakn_tiep_nhan+2} phản ánh, kiến nghị.",
    "Trong kỳ tiếp nhận {pakn_tiep_nhan} PAKN, đã xử lý {pakn_tiep_nhan+1} PAKN.",
  ),
  ...of(
    "Q20",
    "Khảo sát {phieu_khao_sat} phiếu, trong đó {phieu_khao_sat+2} phiếu hài lòng.",
    "Phát ra {phieu_khao_sat} phiếu khảo sát; số phiếu hài lòng {phieu_khao_sat+4} phiếu.",
  ),
  ...of(
    "Q22",
    "Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt {-104,2}%.",
    "Tỷ lệ giải quyết hồ sơ trước hạn và đúng hạn đạt {-101,5}%.",
  ),
  ...of(
    "P01",
    "Tiếp nhận trong kỳ {tiep_nhan_trong_ky} hồ sơ, trong đó trực tuyến {tn_truc_tuyen} hồ sơ, đạt {-12,34}%.",
    "Thanh toán trực tuyến {phi_truc_tuyen}/{phi_phat_sinh} hồ sơ, đạt {-31,25}%.",
    "Đã giải quyết {da_giai_quyet} hồ sơ, quá hạn {gq_qua_han} hồ sơ, chiếm tỷ lệ {-7,65}%.",
    "Chứng thực điện tử {ctdt_da_cap}/{ctdt_yeu_cau} bản, đạt tỷ lệ {-43,21}%.",
  ),
  ...of(
    "H01",
    "Ngành Công an: tiếp nhận {nd_cong_an_tiep_nhan-2} hồ sơ (trực tuyến {nd_cong_an_truc_tuyen} hồ sơ, trực tiếp {nd_cong_an_truc_tiep} hồ sơ).",
    "* Công an xã\nTiếp nhận {nd_cong_an_tiep_nhan-1} hồ sơ, trong đó trực tuyến {nd_cong_an_truc_tuyen} hồ sơ, trực tiếp {nd_cong_an_truc_tiep} hồ sơ.",
  ),
  ...of(
    "H03",
    "Ngành Công an: đã giải quyết {-120} hồ sơ (trước hạn {-80} hồ sơ, đúng hạn {-39} hồ sơ, quá hạn {-3} hồ sơ).",
    "* Văn phòng Đăng ký đất đai\n- Đã giải quyết {-96} hồ sơ, trong đó trước hạn {-50} hồ sơ, đúng hạn {-45} hồ sơ, quá hạn {-0} hồ sơ.",
  ),
  ...of(
    "X04|X01",
    "Tiếp nhận trong kỳ {tiep_nhan_trong_ky} hồ sơ, không có hồ sơ kỳ trước chuyển sang. DVCTT toàn trình tiếp nhận {tiep_nhan_trong_ky} hồ sơ; DVCTT một phần tiếp nhận {hs_mot_phan} hồ sơ.",
    "- Tiếp nhận trong kỳ: {tiep_nhan_trong_ky} hồ sơ.\n- Kỳ trước chuyển sang: 0 hồ sơ.\n- DVCTT toàn trình: {hs_toan_trinh} hồ sơ.\n- DVCTT một phần: {tiep_nhan_trong_ky} hồ sơ.",
  ),
  ...of(
    "X05",
    "Đã giải quyết {gq_co_ket_qua} hồ sơ, trong đó quá hạn {gq_qua_han} hồ sơ. Đang giải quyết {dang_giai_quyet} hồ sơ, không có hồ sơ quá hạn. Có {gq_qua_han+2} hồ sơ trễ hẹn phải xin lỗi.",
    "- Giải quyết quá hạn: {gq_qua_han} hồ sơ.\n- Đang giải quyết quá hạn: 0 hồ sơ.\n- Hồ sơ trễ hẹn phải xin lỗi: {gq_qua_han+1} hồ sơ.",
  ),
  ...of(
    "X08",
    "100% hồ sơ được tiếp nhận, giải quyết trên Hệ thống thông tin giải quyết TTHC thành phố. Trong kỳ tiếp nhận {tiep_nhan_trong_ky} hồ sơ, trong đó trên hệ thống của thành phố {tn_ht_thanh_pho} hồ sơ, trên hệ thống của các bộ, ngành {tn_ht_bo_nganh} hồ sơ.",
    "Tiếp nhận trong kỳ {tiep_nhan_trong_ky} hồ sơ (hệ thống của thành phố {tn_ht_thanh_pho} hồ sơ; hệ thống của bộ, ngành {tn_ht_bo_nganh} hồ sơ).\n100% hồ sơ được tiếp nhận trên Hệ thống thông tin giải quyết thủ tục hành chính của thành phố.",
  ),
  ...of(
    "H05",
    "Tại Trung tâm có viên chức bảo hiểm xã hội trực hằng ngày. Tổng số hồ sơ {tong_ho_so} hồ sơ.\n* Bảo hiểm xã hội\nKhông có cán bộ thường trực nên không có hồ sơ tiếp nhận.",
    "Cán bộ ngành Công an thường trực tại Trung tâm.\nĐã giải quyết {da_giai_quyet} hồ sơ.\n* Công an xã\nTrong kỳ không có cán bộ thường trực tại Trung tâm, không có hồ sơ.",
  ),
  ...of(
    "D01r",
    "BÁO CÁO\nKết quả giải quyết thủ tục hành chính tháng 4 năm 2026\n(Từ ngày 14/4/2026 đến ngày 15/3/2026)\nTiếp nhận {tiep_nhan_trong_ky} hồ sơ, trực tuyến {tn_truc_tuyen} hồ sơ, trực tiếp {tn_truc_tiep} hồ sơ; đã giải quyết {da_giai_quyet} hồ sơ, quá hạn {gq_qua_han} hồ sơ.",
    "BÁO CÁO\nTình hình giải quyết thủ tục hành chính quý II năm 2026\nSố liệu từ ngày 30/6/2026 đến ngày 01/4/2026: tiếp nhận {tiep_nhan_trong_ky} hồ sơ, trực tuyến {tn_truc_tuyen} hồ sơ, trực tiếp {tn_truc_tiep} hồ sơ; đã giải quyết {da_giai_quyet} hồ sơ.",
  ),
  ...of(
    "X07",
    "Tiếp nhận trong kỳ {tiep_nhan_trong_ky} hồ sơ.\nĐánh giá chung: trong kỳ Trung tâm tiếp nhận {tiep_nhan_trong_ky+9} hồ sơ.",
    "1. Giải quyết\nĐã giải quyết {da_giai_quyet} hồ sơ, quá hạn {gq_qua_han} hồ sơ.\n2. Hạn chế\nCòn {gq_qua_han+2} hồ sơ giải quyết quá hạn.",
    "1. Tỷ lệ giải quyết hồ sơ trước hạn và đúng hạn đạt {-98,41}%.\n2. Đánh giá chung\nTỷ lệ giải quyết hồ sơ trước hạn và đúng hạn đạt {-99,12}%.",
    "Hồ sơ phát sinh phí, lệ phí: {phi_phat_sinh} hồ sơ.\nThanh toán trực tuyến: {phi_truc_tuyen}/{phi_phat_sinh+3} hồ sơ.",
  ),
  ...of(
    "V01",
    "Tiếp nhận {tiep_nhan_trong_ky+1} hồ sơ, gồm: {_lv1} hồ sơ chứng thực, {_lv2} hồ sơ hộ tịch, {_lv3} hồ sơ đất đai.",
    "Đã giải quyết {da_giai_quyet+2} hồ sơ, trong đó: Phòng Kinh tế {_gq1} hồ sơ; Phòng Văn hóa - Xã hội {_gq2} hồ sơ; Trung tâm {_gq3} hồ sơ.",
  ),
  ...of(
    "V02|Q16|Q17",
    "Chứng thực bản sao điện tử đạt {-112}/{-109} bản.",
    "Số hồ sơ tái sử dụng dữ liệu đạt {-245}/{-240} hồ sơ.",
  ),
  ...of(
    "Q21",
    "Tổng số {-60.271} hồ sơ tiếp nhận, trong đó {-151.10} hồ sơ trực tuyến; {-45.161} hồ sơ trực tiếp.",
    "Trong kỳ tiếp nhận {-98,5} hồ sơ, đã giải quyết {-90} hồ sơ.",
  ),
];

/** Written while the reader was built, for kinds that it failed on. */
export const PLANTED_SEEN: readonly PlantedWay[] = [
  ...of(
    "V02",
    "Đã có {-15} trên tổng số {-12} thôn hoàn thành rà soát thủ tục hành chính.",
    "Đạt {-13} trong tổng số {-12} tiêu chí.",
    "Có {-14} trong số {-11} tổ công nghệ số hoạt động hiệu quả.",
  ),
  ...of(
    "P01",
    "Tổng số hồ sơ đã giải quyết: {da_giai_quyet}, đúng hạn: {gq_truoc_va_dung_han} (đạt {-12,5}%).",
    "Tỷ lệ quá hạn chiếm {-99,5}% ({gq_qua_han}/{da_giai_quyet} hồ sơ đã giải quyết).",
    "Tỷ lệ giải quyết đúng hạn là {-11,5}%, với {gq_truoc_va_dung_han} hồ sơ đúng hạn trong tổng số {da_giai_quyet} hồ sơ đã giải quyết.",
  ),
  ...of(
    "X08",
    "Trong kỳ có {tn_ht_bo_nganh} hồ sơ nộp trên hệ thống của các bộ, ngành. Tỷ lệ hồ sơ xử lý trên Hệ thống thông tin giải quyết TTHC của tỉnh là 100%.",
    "Toàn bộ hồ sơ được tiếp nhận trên hệ thống của thành phố (100%); trên hệ thống của bộ, ngành có {tn_ht_bo_nganh} hồ sơ.",
  ),
];
