/** Ways of saying that were looked at while the reader was built. */
import { waysOf } from "./way";

export const SEEN = waysOf("seen", {
  received: [
    "Tỷ lệ hồ sơ trực tuyến đạt {tl_truc_tuyen}% ({tn_truc_tuyen}/{tiep_nhan_trong_ky} hồ sơ).",
    "Trong kỳ, Trung tâm tiếp nhận {tiep_nhan_trong_ky} hồ sơ, trong đó {tn_truc_tuyen} hồ sơ trực tuyến, {tn_truc_tiep} hồ sơ trực tiếp.",
    "- Tổng số hồ sơ tiếp nhận: {tong_ho_so} hồ sơ. Trong đó:\n+ Trực tuyến: {tn_truc_tuyen} hồ sơ.\n+ Trực tiếp: {tn_truc_tiep} hồ sơ.\n+ Kỳ trước chuyển sang: {ky_truoc_chuyen_sang} hồ sơ.",
    "Số hồ sơ được tiếp nhận là {tiep_nhan_trong_ky} (trực tuyến {tn_truc_tuyen}, trực tiếp {tn_truc_tiep}).",
    "Có {tiep_nhan_trong_ky} hồ sơ mới được tiếp nhận; số hồ sơ nộp trực tuyến là {tn_truc_tuyen} hồ sơ, đạt tỷ lệ {tl_truc_tuyen}%; nộp trực tiếp {tn_truc_tiep} hồ sơ.",
    "Tổng số hồ sơ phải giải quyết {tong_ho_so} hồ sơ, gồm {ky_truoc_chuyen_sang} hồ sơ từ kỳ trước chuyển sang và {tiep_nhan_trong_ky} hồ sơ tiếp nhận trong kỳ (qua mạng {tn_truc_tuyen} hồ sơ, trực tiếp {tn_truc_tiep} hồ sơ).",
    "- Hồ sơ tiếp nhận mới trong tháng: {tiep_nhan_trong_ky} hồ sơ;\n  + Tiếp nhận trực tuyến: {tn_truc_tuyen} hồ sơ, chiếm {tl_truc_tuyen}%;\n  + Tiếp nhận trực tiếp: {tn_truc_tiep} hồ sơ;\n- Hồ sơ kỳ trước chuyển sang: {ky_truoc_chuyen_sang} hồ sơ.",
    "Tiếp nhận {tiep_nhan_trong_ky} hồ sơ TTHC: {tn_truc_tuyen} hồ sơ trực tuyến ({tl_truc_tuyen}%), {tn_truc_tiep} hồ sơ trực tiếp và {tn_buu_chinh} hồ sơ qua dịch vụ bưu chính công ích.",
    "Kết quả tiếp nhận: {tiep_nhan_trong_ky} hồ sơ, trong đó nộp trực tuyến {tn_truc_tuyen}/{tiep_nhan_trong_ky} hồ sơ, đạt {tl_truc_tuyen}%.",
    "Trung tâm đã nhận {tn_truc_tuyen} hồ sơ trực tuyến và {tn_truc_tiep} hồ sơ trực tiếp, tổng cộng {tiep_nhan_trong_ky} hồ sơ.",
    "STT | Nội dung | Số lượng\n1 | Tiếp nhận trong kỳ | {tiep_nhan_trong_ky}\n2 | Trực tuyến | {tn_truc_tuyen}\n3 | Trực tiếp | {tn_truc_tiep}",
  ],
  resolved: [
    "Tỷ lệ quá hạn chiếm {tl_qua_han}% ({gq_qua_han}/{da_giai_quyet} hồ sơ đã giải quyết).",
    "Tỷ lệ quá hạn là {tl_qua_han}%, với {gq_qua_han} hồ sơ quá hạn trong tổng số {da_giai_quyet} hồ sơ đã giải quyết.",
    "Đã giải quyết {da_giai_quyet} hồ sơ, trong đó trước hạn và đúng hạn {gq_truoc_va_dung_han} hồ sơ, đạt {tl_dung_han}%; quá hạn {gq_qua_han} hồ sơ.",
    "- Đã giải quyết: {da_giai_quyet} hồ sơ. Trong đó:\n+ Trước hạn: {gq_truoc_han} hồ sơ, chiếm {tl_truoc_han}%.\n+ Đúng hạn: {gq_dung_han} hồ sơ.\n+ Quá hạn: {gq_qua_han} hồ sơ, chiếm {tl_qua_han}%.",
    "Số hồ sơ đã được giải quyết là {da_giai_quyet} (trước hạn {gq_truoc_han}, đúng hạn {gq_dung_han}, trễ hạn {gq_qua_han}).",
    "Đến nay, {gq_co_ket_qua} hồ sơ đã có kết quả giải quyết; {gq_truoc_va_dung_han} hồ sơ được trả trước và đúng hạn ({tl_dung_han}%), còn {gq_qua_han} hồ sơ trễ hạn ({tl_qua_han}%).",
    "Trung tâm đã xử lý xong {da_giai_quyet} hồ sơ: {gq_truoc_han} hồ sơ trước hạn, {gq_dung_han} hồ sơ đúng hạn và {gq_qua_han} hồ sơ quá hạn.",
    "Tổng số hồ sơ đã giải quyết: {da_giai_quyet} hồ sơ; trong đó sớm hạn {gq_truoc_han} hồ sơ, đúng hạn {gq_dung_han} hồ sơ, trễ hạn {gq_qua_han} hồ sơ.",
    "- Đã trả kết quả: {da_giai_quyet} hồ sơ. Trong đó:\n+ Trước hạn, đúng hạn: {gq_truoc_va_dung_han} hồ sơ.\n+ Quá hạn: {gq_qua_han} hồ sơ.\n+ Từ chối giải quyết: {tu_choi} hồ sơ.\n+ Công dân rút hồ sơ: {rut} hồ sơ.",
    "Số hồ sơ giải quyết đúng và trước hạn là {gq_truoc_va_dung_han}/{da_giai_quyet} hồ sơ, đạt tỷ lệ {tl_dung_han}%.",
    "Hồ sơ đã giải quyết là {da_giai_quyet} hồ sơ, đúng hạn {gq_dung_han} hồ sơ, quá hạn {gq_qua_han} hồ sơ.",
    "TT | Chỉ tiêu | Số hồ sơ | Tỷ lệ\n1 | Đã giải quyết | {da_giai_quyet} | \n1.1 | Trước hạn | {gq_truoc_han} | {tl_truoc_han}%\n1.2 | Đúng hạn | {gq_dung_han} | \n1.3 | Quá hạn | {gq_qua_han} | {tl_qua_han}%",
  ],
  pending: [
    "Đang giải quyết {dang_giai_quyet} hồ sơ.",
    "- Hồ sơ đang giải quyết: {dang_giai_quyet} hồ sơ. Trong đó:\n+ Trong hạn: {dgq_trong_han} hồ sơ.\n+ Quá hạn: {dgq_qua_han} hồ sơ.",
    "Hiện còn {dang_giai_quyet} hồ sơ đang được xử lý (trong hạn {dgq_trong_han} hồ sơ, chờ bổ sung {dgq_cho_bo_sung} hồ sơ).",
    "Số hồ sơ chưa đến hạn giải quyết là {dgq_trong_han}, số hồ sơ đang giải quyết quá hạn là {dgq_qua_han}.",
    "Còn lại {dang_giai_quyet} hồ sơ đang trong quá trình giải quyết.",
  ],
  balance: [
    "Trong tháng, tiếp nhận {tiep_nhan_trong_ky} hồ sơ; đã giải quyết {da_giai_quyet} hồ sơ; đang giải quyết {dang_giai_quyet} hồ sơ.",
    "Tổng số hồ sơ {tong_ho_so}, đã giải quyết {da_giai_quyet}, đang giải quyết {dang_giai_quyet}.",
    "Tiếp nhận: {tiep_nhan_trong_ky} hồ sơ (trực tuyến: {tn_truc_tuyen}; trực tiếp: {tn_truc_tiep}). Đã giải quyết: {da_giai_quyet} hồ sơ (trước hạn: {gq_truoc_han}; đúng hạn: {gq_dung_han}; quá hạn: {gq_qua_han}). Đang giải quyết: {dang_giai_quyet} hồ sơ.",
    "1. Tiếp nhận\nTổng số: {tiep_nhan_trong_ky} hồ sơ.\n2. Giải quyết\n- Đã giải quyết: {da_giai_quyet} hồ sơ.\n- Đang giải quyết: {dang_giai_quyet} hồ sơ.",
    "Nội dung | Số lượng (hồ sơ)\nTổng số hồ sơ phải giải quyết | {tong_ho_so}\nKỳ trước chuyển sang | {ky_truoc_chuyen_sang}\nTiếp nhận trong kỳ | {tiep_nhan_trong_ky}\nĐã giải quyết | {da_giai_quyet}\nĐang giải quyết | {dang_giai_quyet}",
    "Trong {tiep_nhan_trong_ky} hồ sơ tiếp nhận có {da_giai_quyet} hồ sơ đã giải quyết, {dang_giai_quyet} hồ sơ đang giải quyết.",
  ],
  petitions: [
    "Tiếp nhận {pakn_tiep_nhan} phản ánh, kiến nghị; đã xử lý {pakn_da_xu_ly}, đang xử lý {pakn_dang_xu_ly}.",
    "Trong kỳ có {pakn_tiep_nhan} PAKN được tiếp nhận, trong đó {pakn_da_xu_ly} PAKN đã xử lý và {pakn_dang_xu_ly} PAKN đang xử lý.",
    "6. Tiếp nhận, xử lý phản ánh, kiến nghị\n- Số PAKN tiếp nhận: {pakn_tiep_nhan}.\n- Số PAKN đã xử lý: {pakn_da_xu_ly}.",
    "Số phản ánh, kiến nghị đã xử lý là {pakn_da_xu_ly}/{pakn_tiep_nhan}.",
  ],
  fees: [
    "Hồ sơ phát sinh phí, lệ phí: {phi_phat_sinh} hồ sơ; thanh toán trực tuyến {phi_truc_tuyen} hồ sơ, đạt {tl_thanh_toan}%.",
    "Thanh toán trực tuyến {phi_truc_tuyen}/{phi_phat_sinh} hồ sơ (đạt {tl_thanh_toan}%).",
    "- Số hồ sơ có phí, lệ phí: {phi_phat_sinh} hồ sơ.\n- Số hồ sơ thanh toán trực tuyến: {phi_truc_tuyen} hồ sơ.",
    "Trong {phi_phat_sinh} hồ sơ phải nộp phí, lệ phí có {phi_truc_tuyen} hồ sơ được thanh toán trực tuyến.",
  ],
  copies: [
    "Chứng thực điện tử: {ctdt_da_cap}/{ctdt_yeu_cau} bản, đạt {tl_ctdt}%.",
    "Đã cấp {ctdt_da_cap} bản chứng thực điện tử trên {ctdt_yeu_cau} yêu cầu chứng thực điện tử.",
  ],
  ballots: [
    "Khảo sát {phieu_khao_sat} phiếu, trong đó {phieu_hai_long} phiếu hài lòng, đạt {tl_hai_long}%.",
    "Tỷ lệ hài lòng đạt {tl_hai_long}% ({phieu_hai_long}/{phieu_khao_sat} phiếu).",
  ],
  stored: [
    "Hồ sơ lưu kho: {luu_kho} hồ sơ; tái sử dụng dữ liệu số hóa: {tai_su_dung} hồ sơ.",
    "Có {luu_kho} hồ sơ được lưu kho dữ liệu, {tai_su_dung} hồ sơ khai thác, sử dụng lại dữ liệu đã số hóa.",
  ],
  services: [
    "Tổng số TTHC thuộc thẩm quyền: {tong_tthc} thủ tục, trong đó chưa cung cấp DVCTT {tthc_chua_dvctt}, một phần {tthc_mot_phan}, toàn trình {tthc_toan_trinh}.",
    "- DVCTT một phần: {tthc_mot_phan} thủ tục, có {dvc_mot_phan_phat_sinh} thủ tục phát sinh hồ sơ, đạt {tl_mot_phan_phat_sinh}%.\n- DVCTT toàn trình: {tthc_toan_trinh} thủ tục, có {dvc_toan_trinh_phat_sinh} thủ tục phát sinh hồ sơ, đạt {tl_toan_trinh_phat_sinh}%.",
    "Đang cung cấp {tthc_toan_trinh} dịch vụ công trực tuyến toàn trình và {tthc_mot_phan} dịch vụ công trực tuyến một phần.",
    "+ DVC toàn trình: {hs_toan_trinh} hồ sơ, trong đó trực tuyến {hs_toan_trinh_truc_tuyen} hồ sơ, trực tiếp {hs_toan_trinh_truc_tiep} hồ sơ.\n+ DVC một phần: {hs_mot_phan} hồ sơ, trong đó trực tuyến {hs_mot_phan_truc_tuyen} hồ sơ, trực tiếp {hs_mot_phan_truc_tiep} hồ sơ.",
  ],
  staff: [
    "Tổng biên chế của Trung tâm là {bien_che} người, gồm: {bc_giam_doc} Giám đốc; {bc_pho_giam_doc} Phó Giám đốc; {bc_van_thu} công chức văn thư; {bc_tu_phap} công chức tư pháp - hộ tịch.",
    "Trung tâm được giao {bien_che} biên chế.",
  ],
  sectors: [
    "* Công an xã: tiếp nhận {nd_cong_an_tiep_nhan} hồ sơ (trực tuyến {nd_cong_an_truc_tuyen}, trực tiếp {nd_cong_an_truc_tiep}), đã giải quyết {nd_cong_an_da_giai_quyet} hồ sơ.",
    "* Văn phòng Đăng ký đất đai\n- Tiếp nhận: {nd_dat_dai_tiep_nhan} hồ sơ.\n- Đã giải quyết: {nd_dat_dai_da_giai_quyet} hồ sơ.\n- Đang giải quyết: {nd_dat_dai_dang_giai_quyet} hồ sơ.",
  ],
  times: [
    "Lũy kế từ đầu năm, tiếp nhận {_luy_ke} hồ sơ (trực tuyến {_luy_ke_tt} hồ sơ, trực tiếp {_luy_ke_tr} hồ sơ), đã giải quyết {_luy_ke_gq} hồ sơ.",
    "Tháng trước tiếp nhận {_truoc_tn} hồ sơ, giải quyết {_truoc_gq} hồ sơ.",
    "So với tháng trước tăng {_tang} hồ sơ.",
    "Bình quân mỗi ngày tiếp nhận {_ngay} hồ sơ.",
    "Riêng tuần đầu tiên tiếp nhận {_tuan} hồ sơ, giải quyết {_tuan_gq} hồ sơ.",
    "Cùng kỳ năm trước tiếp nhận {_truoc_tn} hồ sơ, đã giải quyết {_truoc_gq} hồ sơ; kỳ này tăng {_tang} hồ sơ.",
  ],
  units: [
    "Toàn tỉnh tiếp nhận {_tinh_tn} hồ sơ, đã giải quyết {_tinh_gq} hồ sơ.",
    "Tại thôn Đông tiếp nhận {_thon1} hồ sơ, thôn Đoài tiếp nhận {_thon2} hồ sơ.",
    "Phòng Kinh tế giải quyết {_gq1} hồ sơ; Phòng Văn hóa - Xã hội giải quyết {_gq2} hồ sơ.",
    "Điểm tiếp nhận số 2 tiếp nhận {_thon1} hồ sơ, trong đó {_lt_gq} hồ sơ trực tiếp.",
  ],
  fields: [
    "Một số lĩnh vực có nhiều hồ sơ: chứng thực {_lv1} hồ sơ, hộ tịch {_lv2} hồ sơ, đất đai {_lv3} hồ sơ.",
    "- Lĩnh vực hộ tịch: tiếp nhận {_lv1} hồ sơ, giải quyết {_gq1} hồ sơ.\n- Lĩnh vực chứng thực: tiếp nhận {_lv2} hồ sơ, giải quyết {_gq2} hồ sơ.",
    "Lĩnh vực | Tiếp nhận | Đã giải quyết\nHộ tịch | {_lv1} | {_gq1}\nChứng thực | {_lv2} | {_gq2}\nĐất đai | {_lv3} | {_gq3}",
  ],
  kinds: [
    "Hồ sơ liên thông: tiếp nhận {_lt} hồ sơ, đã giải quyết {_lt_gq} hồ sơ.",
    "Trong các phản ánh có {_pa1} phản ánh về hành vi hành chính.",
  ],
  plans: [
    "Phấn đấu tỷ lệ hồ sơ trực tuyến đạt {-98}%, thanh toán trực tuyến đạt {-95}%.",
    "Chỉ tiêu giao: hồ sơ trực tuyến tối thiểu {-85}%.",
  ],
  points: ["Bộ chỉ số 766: số hóa hồ sơ đạt {-12,7}/{-22} điểm; mức độ hài lòng đạt {-17}/{-18} điểm."],
});
