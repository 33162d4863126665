/** Errors planted in ways that were unseen once and were then opened. */
import { of, type PlantedWay } from "./planted";

const LATER: readonly PlantedWay[] = [
  ...of(
    "Q01",
    "Biên chế của Trung tâm có {bien_che+1} người: {bc_giam_doc} Giám đốc, {bc_pho_giam_doc} Phó Giám đốc, {bc_van_thu} công chức văn thư, {bc_tu_phap} công chức tư pháp - hộ tịch.",
  ),
  ...of(
    "Q02",
    "Số hồ sơ tiếp nhận trong kỳ: {tiep_nhan_trong_ky-4}.\n- Trực tuyến: {tn_truc_tuyen}.\n- Trực tiếp: {tn_truc_tiep}.",
    "Tiếp nhận trong kỳ là {tiep_nhan_trong_ky-2} hồ sơ; hình thức trực tuyến {tn_truc_tuyen} hồ sơ; hình thức trực tiếp {tn_truc_tiep} hồ sơ.",
  ),
  ...of(
    "Q03",
    "Trong {tiep_nhan_trong_ky} hồ sơ tiếp nhận trong kỳ có {tn_ht_thanh_pho+3} hồ sơ trên hệ thống của thành phố, {tn_ht_bo_nganh} hồ sơ trên hệ thống của các bộ, ngành.",
  ),
  ...of(
    "Q04",
    "Tổng số phải giải quyết {tong_ho_so-3} hồ sơ (kỳ trước chuyển sang {ky_truoc_chuyen_sang} hồ sơ, tiếp nhận mới trong kỳ {tiep_nhan_trong_ky} hồ sơ).",
  ),
  ...of(
    "Q05",
    "Số hồ sơ đã giải quyết là {da_giai_quyet-4} hồ sơ; bao gồm {gq_truoc_han} hồ sơ trước hạn, {gq_dung_han} hồ sơ đúng hạn, {gq_qua_han} hồ sơ trễ hạn.",
    "Nội dung | Số hồ sơ\nĐã giải quyết | {da_giai_quyet-2}\nTrước và đúng hạn | {gq_truoc_va_dung_han}\nQuá hạn | {gq_qua_han}",
  ),
  ...of(
    "Q06",
    "Còn {dang_giai_quyet-1} hồ sơ đang giải quyết, bao gồm {dgq_trong_han} hồ sơ trong hạn và {dgq_qua_han} hồ sơ đã quá hạn.",
  ),
  ...of(
    "Q07",
    "Trong tổng số {tong_ho_so} hồ sơ phải giải quyết, đã giải quyết {da_giai_quyet+3} hồ sơ, đang giải quyết {dang_giai_quyet} hồ sơ.",
    "Tổng số hồ sơ phải giải quyết | {tong_ho_so}\nĐã giải quyết | {da_giai_quyet}\nĐang giải quyết | {dang_giai_quyet+2}",
  ),
  ...of(
    "Q08",
    "Từ chối, dừng xử lý {tu_choi+5} hồ sơ (từ chối {tu_choi} hồ sơ, dừng xử lý {dung_xu_ly} hồ sơ).",
  ),
  ...of(
    "Q09",
    "Số hồ sơ trước hạn và đúng hạn là {gq_truoc_va_dung_han-4} hồ sơ (trước hạn: {gq_truoc_han} hồ sơ; đúng hạn: {gq_dung_han} hồ sơ).",
  ),
  ...of(
    "Q10",
    "Có {tong_tthc-2} TTHC thuộc thẩm quyền giải quyết của xã: DVCTT toàn trình {tthc_toan_trinh} thủ tục; DVCTT một phần {tthc_mot_phan} thủ tục; chưa cung cấp DVCTT {tthc_chua_dvctt} thủ tục.",
  ),
  ...of(
    "Q11",
    "Hồ sơ DVCTT toàn trình: {hs_toan_trinh-2} hồ sơ (nộp trực tuyến {hs_toan_trinh_truc_tuyen} hồ sơ, nộp trực tiếp {hs_toan_trinh_truc_tiep} hồ sơ).",
  ),
  ...of("Q12", "Có {-18} DVCTT toàn trình phát sinh hồ sơ trên tổng số {-16} DVCTT toàn trình."),
  ...of(
    "Q15",
    "Trong kỳ có {gq_co_ket_qua} hồ sơ có kết quả; số hóa kết quả giải quyết {gq_co_ket_qua+4} hồ sơ.",
  ),
  ...of("Q16", "Số hồ sơ tái sử dụng dữ liệu là {tsd_co_so+7}/{tsd_co_so} hồ sơ."),
  ...of(
    "Q17",
    "Tiếp nhận {ctdt_yeu_cau} yêu cầu chứng thực bản sao điện tử; đã cấp {ctdt_yeu_cau+2} bản chứng thực điện tử.",
  ),
  ...of(
    "Q18",
    "Có {phi_phat_sinh} hồ sơ phát sinh phí, lệ phí, trong đó {phi_phat_sinh+3} hồ sơ thanh toán trực tuyến.",
  ),
  ...of(
    "Q19",
    "Tiếp nhận {pakn_tiep_nhan} phản ánh, kiến nghị; đã xử lý xong {pakn_tiep_nhan+2} phản ánh, kiến nghị.",
  ),
  ...of("Q20", "Thu về {phieu_khao_sat} phiếu khảo sát, {phieu_khao_sat+3} phiếu hài lòng."),
  ...of("Q22", "Tỷ lệ thanh toán trực tuyến đạt {-102,3}%.", "Tỷ lệ hài lòng của người dân đạt {-100,8}%."),
  ...of(
    "P01",
    "Quá hạn {gq_qua_han} hồ sơ trong tổng số {da_giai_quyet} hồ sơ đã giải quyết, chiếm {-9,87}%.",
    "Trước hạn và đúng hạn {gq_truoc_va_dung_han}/{da_giai_quyet} hồ sơ đã giải quyết (đạt {-45,67}%).",
    "Tỷ lệ hồ sơ trực tuyến: {-23,45}% ({tn_truc_tuyen} hồ sơ trên tổng số {tiep_nhan_trong_ky} hồ sơ tiếp nhận trong kỳ).",
    "Nội dung | Số hồ sơ | Tỷ lệ\nTiếp nhận trong kỳ | {tiep_nhan_trong_ky} |\nTrực tuyến | {tn_truc_tuyen} | {-13,57}%",
    "Trong {phieu_khao_sat} phiếu khảo sát có {phieu_hai_long} phiếu hài lòng, đạt {-54,32}%.",
  ),
  ...of(
    "H01",
    "Công an phường tiếp nhận {nd_cong_an_tiep_nhan-3} hồ sơ; trong đó {nd_cong_an_truc_tuyen} hồ sơ trực tuyến, {nd_cong_an_truc_tiep} hồ sơ trực tiếp.",
  ),
  ...of(
    "H03",
    "Chi nhánh Văn phòng Đăng ký đất đai đã giải quyết {-88} hồ sơ: trước hạn {-60} hồ sơ, đúng hạn {-27} hồ sơ, quá hạn {-3} hồ sơ.",
  ),
  ...of(
    "X04|X01",
    "Tiếp nhận trong kỳ: {tiep_nhan_trong_ky} hồ sơ; kỳ trước chuyển sang: 0 hồ sơ. Hồ sơ DVCTT toàn trình: {tiep_nhan_trong_ky} hồ sơ; hồ sơ DVCTT một phần: {hs_mot_phan} hồ sơ.",
  ),
  ...of(
    "X05",
    "Giải quyết quá hạn {gq_qua_han} hồ sơ; đang giải quyết quá hạn 0 hồ sơ; số hồ sơ trễ hẹn phải xin lỗi là {gq_qua_han+3} hồ sơ.",
  ),
  ...of(
    "X08",
    "100% hồ sơ tiếp nhận trên Hệ thống thông tin giải quyết TTHC của thành phố. Có {tn_ht_bo_nganh} hồ sơ tiếp nhận trên hệ thống của các bộ, ngành.",
  ),
  ...of(
    "H05",
    "Viên chức Chi nhánh Văn phòng đăng ký đất đai trực hằng ngày tại Trung tâm. Trong kỳ đã giải quyết {da_giai_quyet} hồ sơ.\n* Chi nhánh Văn phòng đăng ký đất đai\nDo không có cán bộ thường trực nên không có hồ sơ tiếp nhận.",
  ),
  ...of(
    "D01r",
    "BÁO CÁO\nKết quả tiếp nhận, giải quyết TTHC tháng 5 năm 2026\n(Số liệu từ ngày 14/5/2026 đến ngày 15/4/2026)\nTiếp nhận trong kỳ {tiep_nhan_trong_ky} hồ sơ, trong đó trực tuyến {tn_truc_tuyen} hồ sơ, trực tiếp {tn_truc_tiep} hồ sơ; đã giải quyết {da_giai_quyet} hồ sơ, quá hạn {gq_qua_han} hồ sơ.",
  ),
  ...of(
    "X07",
    "1. Kết quả\nĐã giải quyết {da_giai_quyet} hồ sơ.\n2. Đánh giá\nTrong kỳ, Trung tâm đã giải quyết {da_giai_quyet+6} hồ sơ, cơ bản bảo đảm yêu cầu.",
    "Có {phi_phat_sinh} hồ sơ phát sinh phí, lệ phí.\nĐánh giá: số hồ sơ phát sinh phí, lệ phí là {phi_phat_sinh+8} hồ sơ.",
    "1. Tỷ lệ hồ sơ trực tuyến đạt {-91,35}%.\n2. Ưu điểm: tỷ lệ hồ sơ trực tuyến cao, đạt {-93,15}%.",
  ),
  ...of(
    "V01",
    "Đã tiếp nhận {tiep_nhan_trong_ky-2} hồ sơ, bao gồm: lĩnh vực chứng thực {_lv1} hồ sơ; lĩnh vực hộ tịch {_lv2} hồ sơ; lĩnh vực đất đai {_lv3} hồ sơ.",
    "Giải quyết {da_giai_quyet+3} hồ sơ (Phòng Kinh tế {_gq1} hồ sơ, Phòng Văn hóa - Xã hội {_gq2} hồ sơ, Trung tâm {_gq3} hồ sơ).",
  ),
  ...of(
    "V02",
    "Đã có {-17}/{-16} thôn thành lập tổ công nghệ số cộng đồng.",
    "Hoàn thành {-21}/{-20} chỉ tiêu được giao.",
  ),
  ...of(
    "Q21",
    "Trong kỳ đã giải quyết {-1.02} hồ sơ, đang giải quyết {-12} hồ sơ.",
    "Tiếp nhận {-812,5} hồ sơ trong kỳ, trong đó trực tuyến {-700} hồ sơ.",
  ),
];

const LAST: readonly PlantedWay[] = [
  ...of(
    "Q01",
    "Về tổ chức bộ máy, Trung tâm có tổng số biên chế {bien_che+2} người, trong đó: {bc_giam_doc} Giám đốc, {bc_pho_giam_doc} Phó Giám đốc, {bc_van_thu} công chức văn thư, {bc_tu_phap} công chức tư pháp - hộ tịch.",
  ),
  ...of(
    "Q02",
    "Tổng số hồ sơ tiếp nhận trong kỳ: {tiep_nhan_trong_ky-6} hồ sơ\n+ Nộp trực tuyến: {tn_truc_tuyen} hồ sơ\n+ Nộp trực tiếp: {tn_truc_tiep} hồ sơ",
    "Có {tiep_nhan_trong_ky-4} hồ sơ tiếp nhận trong kỳ (gồm {tn_truc_tuyen} hồ sơ trực tuyến và {tn_truc_tiep} hồ sơ trực tiếp).",
  ),
  ...of(
    "Q03",
    "Số hồ sơ tiếp nhận trong kỳ là {tiep_nhan_trong_ky} hồ sơ; trên hệ thống của tỉnh {tn_ht_thanh_pho+7} hồ sơ; trên hệ thống của các bộ {tn_ht_bo_nganh} hồ sơ.",
  ),
  ...of(
    "Q04",
    "Tổng hồ sơ phải giải quyết {tong_ho_so+5}; trong đó kỳ trước chuyển sang {ky_truoc_chuyen_sang}, tiếp nhận trong kỳ {tiep_nhan_trong_ky}.",
    "STT | Nội dung | Số lượng\n1 | Tổng số hồ sơ phải giải quyết | {tong_ho_so-4}\n2 | Kỳ trước chuyển sang | {ky_truoc_chuyen_sang}\n3 | Tiếp nhận trong kỳ | {tiep_nhan_trong_ky}",
  ),
  ...of(
    "Q05",
    "Trong kỳ đã giải quyết {da_giai_quyet-5} hồ sơ (gồm: trước hạn {gq_truoc_han} hồ sơ, đúng hạn {gq_dung_han} hồ sơ, quá hạn {gq_qua_han} hồ sơ).",
    "Đã trả kết quả {da_giai_quyet-3} hồ sơ, trong đó {gq_truoc_va_dung_han} hồ sơ đúng và trước hạn, {gq_qua_han} hồ sơ quá hạn.",
  ),
  ...of(
    "Q06",
    "Số hồ sơ đang giải quyết: {dang_giai_quyet-2} hồ sơ (trong hạn {dgq_trong_han} hồ sơ; quá hạn {dgq_qua_han} hồ sơ; chờ bổ sung {dgq_cho_bo_sung} hồ sơ).",
  ),
  ...of(
    "Q07",
    "Số phải giải quyết trong kỳ là {tong_ho_so} hồ sơ, kết quả: đã giải quyết {da_giai_quyet+2} hồ sơ, đang giải quyết {dang_giai_quyet} hồ sơ.",
    "Tổng số hồ sơ: {tong_ho_so}. Đã giải quyết: {da_giai_quyet}. Đang giải quyết: {dang_giai_quyet+5}.",
  ),
  ...of(
    "Q08",
    "Có {tu_choi+3} hồ sơ từ chối, dừng xử lý, trong đó từ chối {tu_choi} hồ sơ và dừng xử lý {dung_xu_ly} hồ sơ.",
  ),
  ...of(
    "Q09",
    "Trước hạn và đúng hạn: {gq_truoc_va_dung_han+6} hồ sơ, trong đó {gq_truoc_han} hồ sơ trước hạn và {gq_dung_han} hồ sơ đúng hạn.",
  ),
  ...of(
    "Q10",
    "Tổng số thủ tục thuộc thẩm quyền giải quyết: {tong_tthc+3} thủ tục (toàn trình: {tthc_toan_trinh}; một phần: {tthc_mot_phan}; chưa cung cấp DVCTT: {tthc_chua_dvctt}).",
  ),
  ...of(
    "Q11",
    "Đối với DVCTT một phần có {hs_mot_phan-1} hồ sơ, gồm {hs_mot_phan_truc_tuyen} hồ sơ trực tuyến, {hs_mot_phan_truc_tiep} hồ sơ trực tiếp.",
  ),
  ...of("Q12", "Số DVCTT một phần là {-14} thủ tục; số DVCTT một phần phát sinh hồ sơ là {-17} thủ tục."),
  ...of(
    "Q15",
    "- Số hồ sơ có kết quả: {gq_co_ket_qua} hồ sơ.\n- Số hồ sơ được số hóa kết quả: {gq_co_ket_qua+8} hồ sơ.",
  ),
  ...of("Q16", "Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa: {tsd_co_so+5}/{tsd_co_so} hồ sơ."),
  ...of("Q17", "Cấp {ctdt_yeu_cau+4} bản chứng thực điện tử trên {ctdt_yeu_cau} yêu cầu chứng thực điện tử."),
  ...of("Q18", "Thanh toán trực tuyến {phi_phat_sinh+4}/{phi_phat_sinh} hồ sơ phát sinh phí, lệ phí."),
  ...of(
    "Q19",
    "- Số phản ánh, kiến nghị tiếp nhận: {pakn_tiep_nhan}, không có phản ánh kỳ trước chuyển sang.\n- Số phản ánh, kiến nghị đã xử lý: {pakn_tiep_nhan+3}.",
  ),
  ...of("Q20", "Kết quả khảo sát: {phieu_khao_sat} phiếu khảo sát, {phieu_khao_sat+1} phiếu hài lòng."),
  ...of(
    "Q22",
    "Tỷ lệ giải quyết trước hạn và đúng hạn là {-103,25}%.",
    "Thanh toán trực tuyến đạt tỷ lệ {-110,4}%.",
  ),
  ...of(
    "P01",
    "- Hồ sơ tiếp nhận trong kỳ: {tiep_nhan_trong_ky} hồ sơ.\n- Hồ sơ trực tuyến: {tn_truc_tuyen} hồ sơ (chiếm {-9,99}%).",
    "Đã giải quyết {da_giai_quyet} hồ sơ; tỷ lệ quá hạn {-8,88}% ({gq_qua_han} hồ sơ).",
    "Số hồ sơ thanh toán trực tuyến là {phi_truc_tuyen} hồ sơ trên tổng số {phi_phat_sinh} hồ sơ phát sinh phí, lệ phí (đạt {-22,22}%).",
    "Phiếu hài lòng: {phieu_hai_long}/{phieu_khao_sat} phiếu (tỷ lệ {-33,33}%).",
    "Đã xử lý {-9}/{-12} phản ánh, kiến nghị, đạt {-91,67}%.",
  ),
  ...of(
    "H01",
    "Công an xã: tiếp nhận {nd_cong_an_tiep_nhan-5} hồ sơ (nộp trực tuyến {nd_cong_an_truc_tuyen} hồ sơ; nộp trực tiếp {nd_cong_an_truc_tiep} hồ sơ).",
  ),
  ...of(
    "H03",
    "* Công an xã\n- Đã giải quyết {-70} hồ sơ; trong đó trước hạn {-48} hồ sơ, đúng hạn {-22} hồ sơ, quá hạn {-2} hồ sơ.",
  ),
  ...of(
    "X04|X01",
    "Trong kỳ tiếp nhận {tiep_nhan_trong_ky} hồ sơ (kỳ trước chuyển sang 0 hồ sơ). DVCTT một phần phát sinh {tiep_nhan_trong_ky} hồ sơ, DVCTT toàn trình phát sinh {hs_toan_trinh} hồ sơ.",
  ),
  ...of(
    "X05",
    "Đã giải quyết quá hạn {gq_qua_han} hồ sơ, không có hồ sơ đang giải quyết quá hạn. Số hồ sơ trễ hẹn phải xin lỗi: {gq_qua_han+4} hồ sơ.",
  ),
  ...of(
    "X08",
    "Trên hệ thống của các bộ, ngành tiếp nhận {tn_ht_bo_nganh} hồ sơ. Tỷ lệ hồ sơ được tiếp nhận trên Hệ thống thông tin giải quyết TTHC của thành phố đạt 100%.",
  ),
  ...of(
    "H05",
    "Ngành Quân sự có cán bộ thường trực tại Trung tâm. Đã giải quyết {da_giai_quyet} hồ sơ.\n* Ban Chỉ huy Quân sự\nKhông có cán bộ thường trực, không phát sinh hồ sơ.",
  ),
  ...of(
    "D01r",
    "BÁO CÁO\nCông tác tiếp nhận và giải quyết thủ tục hành chính tháng 6 năm 2026\n(Từ ngày 20/6/2026 đến ngày 21/5/2026)\nĐã tiếp nhận {tiep_nhan_trong_ky} hồ sơ, trực tuyến {tn_truc_tuyen} hồ sơ, trực tiếp {tn_truc_tiep} hồ sơ; giải quyết {da_giai_quyet} hồ sơ, quá hạn {gq_qua_han} hồ sơ.",
  ),
  ...of(
    "X07",
    "I. KẾT QUẢ\n1. Tiếp nhận trong kỳ {tiep_nhan_trong_ky} hồ sơ.\nII. ĐÁNH GIÁ\nTrong kỳ, Trung tâm tiếp nhận mới {tiep_nhan_trong_ky+7} hồ sơ, tăng so với kỳ trước.",
    "- Số phiếu khảo sát: {phieu_khao_sat} phiếu.\nQua {phieu_khao_sat+10} phiếu khảo sát, người dân cơ bản hài lòng.",
    "Tỷ lệ thanh toán trực tuyến đạt {-88,12}%.\nTồn tại: tỷ lệ thanh toán trực tuyến mới đạt {-81,12}%.",
  ),
  ...of(
    "V01",
    "Tiếp nhận trong kỳ {tiep_nhan_trong_ky-3} hồ sơ, cụ thể: chứng thực {_lv1} hồ sơ, hộ tịch {_lv2} hồ sơ, đất đai {_lv3} hồ sơ.",
    "Trung tâm và các phòng giải quyết {da_giai_quyet+5} hồ sơ, gồm: Trung tâm {_gq1} hồ sơ, Phòng Kinh tế {_gq2} hồ sơ, Phòng Văn hóa - Xã hội {_gq3} hồ sơ.",
  ),
  ...of(
    "V02",
    "Có {-19}/{-18} tổ dân phố có tổ công nghệ số.",
    "Tổ chức hướng dẫn cho {-23} trên tổng số {-22} thôn.",
  ),
  ...of(
    "Q21",
    "Số hồ sơ tiếp nhận trực tuyến: {-1.20} hồ sơ; số hồ sơ tiếp nhận trực tiếp: {-85} hồ sơ.",
    "Thu {-152,5} phiếu khảo sát, trong đó {-150} phiếu hài lòng.",
  ),
];

export const PLANTED_OPENED: readonly PlantedWay[] = [...LATER, ...LAST];
