/** A third part that was unseen once, was then opened, and is looked at since. */
import { waysOf } from "./way";

export const OPENED_LAST = waysOf("opened-last", {
  received: [
    "Tính trong kỳ, số hồ sơ TTHC tiếp nhận là {tiep_nhan_trong_ky} hồ sơ ({tn_truc_tuyen} hồ sơ trực tuyến, tỷ lệ {tl_truc_tuyen}%; {tn_truc_tiep} hồ sơ trực tiếp).",
    "Số hồ sơ phải giải quyết: {tong_ho_so} hồ sơ, trong đó:\n+ Tồn của kỳ trước: {ky_truoc_chuyen_sang} hồ sơ;\n+ Mới phát sinh trong kỳ: {tiep_nhan_trong_ky} hồ sơ.",
    "Toàn bộ {tiep_nhan_trong_ky} hồ sơ tiếp nhận trong kỳ được nhập vào hệ thống, gồm {tn_truc_tuyen} hồ sơ nộp trực tuyến, {tn_truc_tiep} hồ sơ nộp trực tiếp.",
    "Hồ sơ tiếp nhận qua các hình thức: trực tuyến {tn_truc_tuyen}, trực tiếp {tn_truc_tiep}, bưu chính {tn_buu_chinh}; cộng chung {tiep_nhan_trong_ky} hồ sơ.",
    "Người dân và doanh nghiệp đã nộp {tiep_nhan_trong_ky} hồ sơ, trong đó nộp trực tuyến là {tn_truc_tuyen} hồ sơ (chiếm {tl_truc_tuyen}%), nộp trực tiếp là {tn_truc_tiep} hồ sơ.",
    "Tỷ lệ nộp hồ sơ trực tuyến: {tn_truc_tuyen}/{tiep_nhan_trong_ky} = {tl_truc_tuyen}%.",
    "I | TIẾP NHẬN HỒ SƠ | Kết quả\n1 | Kỳ trước chuyển sang (hồ sơ) | {ky_truoc_chuyen_sang}\n2 | Tiếp nhận trong kỳ (hồ sơ) | {tiep_nhan_trong_ky}\n2.1 | Trực tuyến | {tn_truc_tuyen}\n2.2 | Trực tiếp | {tn_truc_tiep}",
    "Trung tâm Phục vụ hành chính công phường tiếp nhận mới {tiep_nhan_trong_ky} hồ sơ, hồ sơ từ kỳ trước chuyển sang là {ky_truoc_chuyen_sang} hồ sơ, nâng tổng số hồ sơ phải giải quyết lên {tong_ho_so} hồ sơ.",
    "Có {tn_truc_tiep} hồ sơ nộp trực tiếp và {tn_truc_tuyen} hồ sơ nộp trực tuyến trong tổng số {tiep_nhan_trong_ky} hồ sơ tiếp nhận trong kỳ.",
  ],
  resolved: [
    "Hồ sơ đã giải quyết xong: {da_giai_quyet} hồ sơ; không kể hồ sơ quá hạn {gq_qua_han} hồ sơ thì {gq_truoc_va_dung_han} hồ sơ đều trước hạn và đúng hạn, đạt tỷ lệ {tl_dung_han}%.",
    "+ Đã giải quyết: {da_giai_quyet} hồ sơ; trong đó:\n* Trước hạn: {gq_truoc_han} hồ sơ;\n* Đúng hạn: {gq_dung_han} hồ sơ;\n* Trễ hạn: {gq_qua_han} hồ sơ.",
    "Kết quả giải quyết hồ sơ đạt {tl_dung_han}% trước hạn và đúng hạn ({gq_truoc_va_dung_han}/{da_giai_quyet} hồ sơ).",
    "Trong số {da_giai_quyet} hồ sơ đã giải quyết, hồ sơ trước hạn chiếm {tl_truoc_han}% ({gq_truoc_han} hồ sơ), hồ sơ quá hạn chiếm {tl_qua_han}% ({gq_qua_han} hồ sơ).",
    "Giải quyết xong {da_giai_quyet} hồ sơ, bao gồm trước hạn: {gq_truoc_han}, đúng hạn: {gq_dung_han}, quá hạn: {gq_qua_han}.",
    "Nội dung | Tổng số | Trước hạn | Đúng hạn | Quá hạn\nHồ sơ đã giải quyết | {da_giai_quyet} | {gq_truoc_han} | {gq_dung_han} | {gq_qua_han}",
    "Đã giải quyết {da_giai_quyet} hồ sơ. Số trễ hạn còn {gq_qua_han} hồ sơ, chiếm {tl_qua_han}% tổng số hồ sơ đã giải quyết.",
    "Trong tháng có {da_giai_quyet} hồ sơ hoàn thành giải quyết, trong đó {gq_truoc_va_dung_han} hồ sơ bảo đảm trước và đúng hạn, {gq_qua_han} hồ sơ chậm hạn.",
  ],
  pending: [
    "Hiện có {dang_giai_quyet} hồ sơ chưa đến hạn trả, đang tiếp tục giải quyết theo quy định.",
    "Đang giải quyết: {dang_giai_quyet} hồ sơ (trong đó {dgq_qua_han} hồ sơ đã quá hạn; {dgq_trong_han} hồ sơ trong hạn).",
    "Số hồ sơ còn đang xử lý tính đến cuối kỳ: {dang_giai_quyet} hồ sơ.",
    "Nội dung | Số hồ sơ\nĐang giải quyết | {dang_giai_quyet}\nTrong hạn | {dgq_trong_han}\nChờ bổ sung | {dgq_cho_bo_sung}",
  ],
  balance: [
    "Tiếp nhận {tiep_nhan_trong_ky} hồ sơ, giải quyết {da_giai_quyet} hồ sơ, còn {dang_giai_quyet} hồ sơ đang giải quyết.",
    "Số liệu chung: tổng số hồ sơ phải giải quyết {tong_ho_so} (tồn kỳ trước {ky_truoc_chuyen_sang}, tiếp nhận trong kỳ {tiep_nhan_trong_ky}), số đã giải quyết {da_giai_quyet}, số đang giải quyết {dang_giai_quyet}.",
    "1. Số hồ sơ tiếp nhận: {tiep_nhan_trong_ky}\n2. Số hồ sơ đã giải quyết: {da_giai_quyet}\na) Trước hạn: {gq_truoc_han}\nb) Đúng hạn: {gq_dung_han}\nc) Quá hạn: {gq_qua_han}\n3. Số hồ sơ đang giải quyết: {dang_giai_quyet}",
    "Nội dung | Trong kỳ | Lũy kế\nTiếp nhận | {tiep_nhan_trong_ky} | {_luy_ke}\nĐã giải quyết | {da_giai_quyet} | {_luy_ke_gq}\nĐang giải quyết | {dang_giai_quyet} | ",
    "Từ {tong_ho_so} hồ sơ phải giải quyết, Trung tâm đã giải quyết {da_giai_quyet} hồ sơ, đạt {tl_giai_quyet}%, số còn lại {dang_giai_quyet} hồ sơ đang được giải quyết trong hạn.",
  ],
  petitions: [
    "Công tác xử lý phản ánh, kiến nghị: trong kỳ tiếp nhận {pakn_tiep_nhan} phản ánh, kiến nghị, trong đó {pakn_da_xu_ly} phản ánh, kiến nghị đã được xử lý, {pakn_dang_xu_ly} phản ánh, kiến nghị đang xử lý.",
    "Số phản ánh, kiến nghị tiếp nhận là {pakn_tiep_nhan}; số đã xử lý là {pakn_da_xu_ly}.",
    "PAKN: tiếp nhận {pakn_tiep_nhan} PAKN, xử lý xong {pakn_da_xu_ly} PAKN (đạt {tl_pakn_xu_ly}%).",
  ],
  fees: [
    "Trong kỳ phát sinh {phi_phat_sinh} hồ sơ có phí, lệ phí; {phi_truc_tuyen} hồ sơ được thanh toán trực tuyến, chiếm {tl_thanh_toan}%.",
    "- Thanh toán trực tuyến: {phi_truc_tuyen} hồ sơ/{phi_phat_sinh} hồ sơ phát sinh phí, lệ phí (tỷ lệ {tl_thanh_toan}%).",
    "Tỷ lệ hồ sơ thanh toán trực tuyến trên tổng số hồ sơ phát sinh phí, lệ phí là {tl_thanh_toan}%, tương ứng {phi_truc_tuyen}/{phi_phat_sinh} hồ sơ.",
  ],
  copies: [
    "Có {ctdt_yeu_cau} yêu cầu chứng thực điện tử, trong đó đã cấp {ctdt_da_cap} bản chứng thực điện tử ({tl_ctdt}%).",
    "Chứng thực bản sao điện tử: yêu cầu {ctdt_yeu_cau} bản, đã cấp {ctdt_da_cap} bản.",
  ],
  ballots: [
    "Số phiếu khảo sát thu về: {phieu_khao_sat} phiếu, số phiếu hài lòng: {phieu_hai_long} phiếu, tỷ lệ hài lòng: {tl_hai_long}%.",
    "Kết quả khảo sát {phieu_khao_sat} người dân bằng phiếu cho thấy {tl_hai_long}% hài lòng ({phieu_hai_long} phiếu).",
  ],
  stored: [
    "Đã lưu kho dữ liệu {luu_kho} hồ sơ, tái sử dụng {tai_su_dung} hồ sơ.",
    "Hồ sơ tái sử dụng dữ liệu: {tai_su_dung} hồ sơ; hồ sơ lưu kho: {luu_kho} hồ sơ.",
  ],
  services: [
    "Số thủ tục thuộc thẩm quyền giải quyết là {tong_tthc}, trong đó: DVCTT toàn trình {tthc_toan_trinh}, DVCTT một phần {tthc_mot_phan}, chưa cung cấp DVCTT {tthc_chua_dvctt}.",
    "Trong {tthc_toan_trinh} DVCTT toàn trình, có {dvc_toan_trinh_phat_sinh} DVCTT phát sinh hồ sơ, đạt {tl_toan_trinh_phat_sinh}%.",
    "Về DVCTT toàn trình: tổng số {hs_toan_trinh} hồ sơ; nộp trực tuyến {hs_toan_trinh_truc_tuyen} hồ sơ; nộp trực tiếp {hs_toan_trinh_truc_tiep} hồ sơ.",
  ],
  staff: [
    "Nhân sự: {bien_che} biên chế, cụ thể {bc_giam_doc} Giám đốc; {bc_pho_giam_doc} Phó Giám đốc; {bc_van_thu} công chức văn thư; {bc_tu_phap} công chức tư pháp - hộ tịch.",
    "Trung tâm hiện có {bien_che} người trong biên chế.",
  ],
  sectors: [
    "Công an xã tiếp nhận {nd_cong_an_tiep_nhan} hồ sơ ({nd_cong_an_truc_tuyen} hồ sơ trực tuyến, {nd_cong_an_truc_tiep} hồ sơ trực tiếp) và đã giải quyết {nd_cong_an_da_giai_quyet} hồ sơ.",
    "+ Chi nhánh Văn phòng đăng ký đất đai: tiếp nhận: {nd_dat_dai_tiep_nhan}; đã giải quyết: {nd_dat_dai_da_giai_quyet}; đang giải quyết: {nd_dat_dai_dang_giai_quyet}.",
  ],
  times: [
    "Tính lũy kế đến hết tháng, tổng số hồ sơ tiếp nhận là {_luy_ke} hồ sơ, trong đó trực tuyến {_luy_ke_tt} hồ sơ, trực tiếp {_luy_ke_tr} hồ sơ.",
    "Cùng kỳ năm trước là {_truoc_tn} hồ sơ tiếp nhận, {_truoc_gq} hồ sơ đã giải quyết.",
    "So với cùng kỳ năm 2025, số hồ sơ tiếp nhận tăng {_tang} hồ sơ.",
    "Bình quân một công chức tiếp nhận {_ngay} hồ sơ.",
    "Trong tuần cao điểm, Trung tâm tiếp nhận {_tuan} hồ sơ và giải quyết {_tuan_gq} hồ sơ.",
    "Kể từ ngày 01/7/2025 đến nay, Trung tâm đã tiếp nhận {_luy_ke} hồ sơ, giải quyết {_luy_ke_gq} hồ sơ.",
  ],
  units: [
    "Trên địa bàn toàn tỉnh, các Trung tâm cấp xã đã tiếp nhận {_tinh_tn} hồ sơ, đã giải quyết {_tinh_gq} hồ sơ.",
    "Trong đó Phòng Văn hóa - Xã hội đã giải quyết {_gq1} hồ sơ; Phòng Kinh tế đã giải quyết {_gq2} hồ sơ.",
    "Tại Điểm tiếp nhận hồ sơ thôn Trung, tiếp nhận {_tuan} hồ sơ, trong đó {_lt_gq} hồ sơ trực tuyến.",
    "Tên thôn | Số hồ sơ hỗ trợ nộp trực tuyến\nThôn Đoài | {_thon1}\nThôn Đông | {_thon2}",
  ],
  fields: [
    "Các lĩnh vực tiếp nhận nhiều hồ sơ gồm: hộ tịch ({_lv1} hồ sơ), chứng thực ({_lv2} hồ sơ) và bảo trợ xã hội ({_lv3} hồ sơ).",
    "Lĩnh vực tư pháp tiếp nhận {_lv1} hồ sơ, đã giải quyết {_gq1} hồ sơ.",
    "Lĩnh vực | Số hồ sơ tiếp nhận | Số hồ sơ đã giải quyết\nĐất đai | {_lv1} | {_gq1}\nHộ tịch | {_lv2} | {_gq2}\nChứng thực | {_lv3} | {_gq3}",
  ],
  kinds: [
    "Trong đó có {_lt} hồ sơ liên thông, đã giải quyết {_lt_gq} hồ sơ liên thông.",
    "Tiếp nhận ngoài giờ hành chính {_lt} hồ sơ, trả kết quả tại nhà {_lt_gq} hồ sơ.",
  ],
  plans: [
    "Đến hết năm, phấn đấu tỷ lệ hồ sơ trực tuyến đạt trên {-95}%, tỷ lệ số hóa đạt {-100}%.",
    "Chỉ tiêu thành phố giao: thanh toán trực tuyến {-80}%, hồ sơ trực tuyến {-90}%.",
  ],
  points: ["Theo Bộ chỉ số 766, phường đạt {-88,5}/{-100} điểm, tăng {-2,1} điểm so với tháng trước."],
});
