/** Ways of saying that were unseen once, were then opened, and are looked at since. */
import { waysOf } from "./way";

export const OPENED = waysOf("opened", {
  received: [
    "Từ đầu kỳ báo cáo, đơn vị đã tiếp nhận tổng cộng {tiep_nhan_trong_ky} hồ sơ; số nộp trực tuyến {tn_truc_tuyen} hồ sơ; số nộp trực tiếp {tn_truc_tiep} hồ sơ.",
    "a) Tình hình tiếp nhận\n- Tổng số hồ sơ cần giải quyết: {tong_ho_so} hồ sơ, bao gồm:\n+ Hồ sơ tồn kỳ trước: {ky_truoc_chuyen_sang} hồ sơ.\n+ Hồ sơ tiếp nhận mới: {tiep_nhan_trong_ky} hồ sơ.",
    "Hồ sơ tiếp nhận mới: {tiep_nhan_trong_ky}. Trong đó: trực tuyến: {tn_truc_tuyen}; trực tiếp: {tn_truc_tiep}.",
    "{tn_truc_tuyen}/{tiep_nhan_trong_ky} hồ sơ được nộp trực tuyến, chiếm tỷ lệ {tl_truc_tuyen}%.",
    "Hồ sơ trực tuyến chiếm {tl_truc_tuyen}% với {tn_truc_tuyen} hồ sơ trên tổng số {tiep_nhan_trong_ky} hồ sơ tiếp nhận.",
    "UBND xã tiếp nhận {tiep_nhan_trong_ky} hồ sơ, cụ thể: {tn_truc_tuyen} hồ sơ nộp trực tuyến, {tn_truc_tiep} hồ sơ nộp trực tiếp tại quầy, {tn_buu_chinh} hồ sơ gửi qua bưu chính.",
    "Số lượng hồ sơ tiếp nhận trong kỳ là {tiep_nhan_trong_ky} hồ sơ và số hồ sơ kỳ trước chuyển qua là {ky_truoc_chuyen_sang} hồ sơ.",
    "Nội dung | ĐVT | Kết quả\nSố hồ sơ tiếp nhận trong kỳ | hồ sơ | {tiep_nhan_trong_ky}\nTrong đó: trực tuyến | hồ sơ | {tn_truc_tuyen}\nTrực tiếp | hồ sơ | {tn_truc_tiep}",
    "Việc tiếp nhận hồ sơ được thực hiện nghiêm túc, với {tiep_nhan_trong_ky} hồ sơ, gồm {tn_truc_tuyen} hồ sơ tiếp nhận trực tuyến và {tn_truc_tiep} hồ sơ tiếp nhận trực tiếp.",
  ],
  resolved: [
    "Số hồ sơ đã hoàn thành: {da_giai_quyet} hồ sơ; tỷ lệ giải quyết trước hạn và đúng hạn {tl_dung_han}% ({gq_truoc_va_dung_han} hồ sơ), tỷ lệ quá hạn {tl_qua_han}% ({gq_qua_han} hồ sơ).",
    "b) Kết quả giải quyết\n- Tổng số hồ sơ đã giải quyết là {da_giai_quyet} hồ sơ, chia ra:\n+ Giải quyết trước hạn: {gq_truoc_han} hồ sơ;\n+ Giải quyết đúng hạn: {gq_dung_han} hồ sơ;\n+ Giải quyết quá hạn: {gq_qua_han} hồ sơ.",
    "Có {gq_truoc_va_dung_han} hồ sơ được giải quyết trước hạn và đúng hạn trên tổng số {da_giai_quyet} hồ sơ đã giải quyết, đạt tỷ lệ {tl_dung_han}%.",
    "{da_giai_quyet} hồ sơ đã được giải quyết xong, trong số này {gq_qua_han} hồ sơ bị quá hạn.",
    "Đã trả kết quả cho công dân {da_giai_quyet} hồ sơ, gồm: {gq_truoc_han} hồ sơ trước hạn; {gq_dung_han} hồ sơ đúng hạn; {gq_qua_han} hồ sơ trễ hạn.",
    "Kết quả: trước hạn {gq_truoc_han} hồ sơ (chiếm {tl_truoc_han}%), đúng hạn {gq_dung_han} hồ sơ, chậm hạn {gq_qua_han} hồ sơ (chiếm {tl_qua_han}%); tổng số hồ sơ đã giải quyết {da_giai_quyet} hồ sơ.",
    "Nội dung | Số hồ sơ\nHồ sơ đã giải quyết | {da_giai_quyet}\n- Trước và đúng hạn | {gq_truoc_va_dung_han}\n- Quá hạn | {gq_qua_han}",
    "Hồ sơ đã giải quyết: {da_giai_quyet}; trong đó: có kết quả trước và đúng hạn {gq_truoc_va_dung_han}, quá hạn {gq_qua_han}, trả lại {tu_choi}, công dân xin rút {rut}.",
  ],
  pending: [
    "Số hồ sơ đang xử lý là {dang_giai_quyet} hồ sơ, tất cả đều trong hạn.",
    "c) Hồ sơ đang giải quyết: {dang_giai_quyet} hồ sơ, gồm {dgq_trong_han} hồ sơ trong hạn và {dgq_qua_han} hồ sơ quá hạn.",
    "Hiện tại {dang_giai_quyet} hồ sơ đang được tiếp tục giải quyết, trong đó {dgq_cho_bo_sung} hồ sơ chờ công dân bổ sung.",
    "Chưa giải quyết: {dang_giai_quyet} hồ sơ.",
  ],
  balance: [
    "Kỳ này, số hồ sơ tiếp nhận là {tiep_nhan_trong_ky}, số hồ sơ đã giải quyết là {da_giai_quyet}, số hồ sơ đang giải quyết là {dang_giai_quyet}.",
    "Đến hết kỳ, Trung tâm đã giải quyết {da_giai_quyet}/{tong_ho_so} hồ sơ, đạt {tl_giai_quyet}%; còn {dang_giai_quyet} hồ sơ đang giải quyết.",
    "Tổng số hồ sơ tiếp nhận {tong_ho_so} hồ sơ (trong đó kỳ trước chuyển sang {ky_truoc_chuyen_sang} hồ sơ, mới tiếp nhận {tiep_nhan_trong_ky} hồ sơ); đã giải quyết {da_giai_quyet} hồ sơ (trước hạn {gq_truoc_han} hồ sơ, đúng hạn {gq_dung_han} hồ sơ, quá hạn {gq_qua_han} hồ sơ); đang giải quyết {dang_giai_quyet} hồ sơ (trong hạn {dgq_trong_han} hồ sơ, quá hạn {dgq_qua_han} hồ sơ).",
    "I. KẾT QUẢ\n1. Hồ sơ tiếp nhận: {tiep_nhan_trong_ky} hồ sơ\n1.1. Trực tuyến: {tn_truc_tuyen} hồ sơ\n1.2. Trực tiếp: {tn_truc_tiep} hồ sơ\n2. Hồ sơ đã giải quyết: {da_giai_quyet} hồ sơ\n3. Hồ sơ đang giải quyết: {dang_giai_quyet} hồ sơ",
    "Tiếp nhận trong kỳ | Đã giải quyết | Đang giải quyết\n{tiep_nhan_trong_ky} | {da_giai_quyet} | {dang_giai_quyet}",
  ],
  petitions: [
    "Có {pakn_tiep_nhan} phản ánh, kiến nghị của người dân được tiếp nhận, đã giải quyết xong {pakn_da_xu_ly} phản ánh, còn {pakn_dang_xu_ly} phản ánh đang xem xét.",
    "- Phản ánh, kiến nghị: tiếp nhận {pakn_tiep_nhan}, đã xử lý {pakn_da_xu_ly}, đạt {tl_pakn_xu_ly}%.",
    "Số lượng PAKN tiếp nhận trong kỳ: {pakn_tiep_nhan} phản ánh; đã xử lý: {pakn_da_xu_ly} phản ánh; đang xử lý: {pakn_dang_xu_ly} phản ánh.",
  ],
  fees: [
    "Tổng số hồ sơ phát sinh nghĩa vụ tài chính là {phi_phat_sinh} hồ sơ, trong đó {phi_truc_tuyen} hồ sơ thanh toán trực tuyến, tỷ lệ {tl_thanh_toan}%.",
    "Tỷ lệ thanh toán trực tuyến đạt {tl_thanh_toan}% ({phi_truc_tuyen}/{phi_phat_sinh} hồ sơ phát sinh phí, lệ phí).",
    "Thanh toán trực tuyến phí, lệ phí | {phi_truc_tuyen} | {tl_thanh_toan}%",
  ],
  copies: [
    "Cấp bản sao chứng thực điện tử được {ctdt_da_cap} bản trên tổng số {ctdt_yeu_cau} yêu cầu, đạt {tl_ctdt}%.",
  ],
  ballots: [
    "Qua khảo sát bằng {phieu_khao_sat} phiếu, có {phieu_hai_long} phiếu đánh giá hài lòng, tỷ lệ {tl_hai_long}%.",
    "Thu về {phieu_khao_sat} phiếu khảo sát; số phiếu hài lòng: {phieu_hai_long} phiếu.",
  ],
  stored: ["Số hồ sơ được lưu kho dữ liệu là {luu_kho} hồ sơ; số hồ sơ tái sử dụng là {tai_su_dung} hồ sơ."],
  services: [
    "UBND xã có {tong_tthc} TTHC thuộc thẩm quyền giải quyết; gồm {tthc_toan_trinh} TTHC cung cấp DVCTT toàn trình, {tthc_mot_phan} TTHC cung cấp DVCTT một phần, {tthc_chua_dvctt} TTHC chưa cung cấp DVCTT.",
    "Số DVCTT toàn trình là {tthc_toan_trinh}, trong đó {dvc_toan_trinh_phat_sinh} DVCTT có phát sinh hồ sơ (tỷ lệ {tl_toan_trinh_phat_sinh}%).",
    "Hồ sơ của DVCTT toàn trình là {hs_toan_trinh} hồ sơ (trực tuyến {hs_toan_trinh_truc_tuyen} hồ sơ, trực tiếp {hs_toan_trinh_truc_tiep} hồ sơ).",
  ],
  staff: [
    "Hiện Trung tâm có {bien_che} biên chế, trong đó {bc_giam_doc} Giám đốc, {bc_pho_giam_doc} Phó Giám đốc, {bc_van_thu} công chức văn thư và {bc_tu_phap} công chức tư pháp.",
  ],
  sectors: [
    "Ngành Công an tiếp nhận {nd_cong_an_tiep_nhan} hồ sơ, gồm {nd_cong_an_truc_tuyen} hồ sơ trực tuyến và {nd_cong_an_truc_tiep} hồ sơ trực tiếp.",
    "Chi nhánh Văn phòng đăng ký đất đai: tiếp nhận {nd_dat_dai_tiep_nhan} hồ sơ; đã giải quyết {nd_dat_dai_da_giai_quyet} hồ sơ; đang giải quyết {nd_dat_dai_dang_giai_quyet} hồ sơ.",
  ],
  times: [
    "Tính từ đầu năm đến nay đã tiếp nhận {_luy_ke} hồ sơ, đã giải quyết {_luy_ke_gq} hồ sơ.",
    "Kỳ trước tiếp nhận {_truoc_tn} hồ sơ và giải quyết {_truoc_gq} hồ sơ.",
    "Số tiếp nhận giảm {_tang} hồ sơ so với cùng kỳ năm trước ({_truoc_tn} hồ sơ).",
    "Trung bình mỗi ngày giải quyết {_ngay} hồ sơ.",
    "Trong ngày cao điểm, Trung tâm tiếp nhận {_tuan} hồ sơ, trả kết quả {_tuan_gq} hồ sơ.",
    "Lũy kế 6 tháng: tiếp nhận {_luy_ke} hồ sơ, trong đó trực tuyến {_luy_ke_tt} hồ sơ, trực tiếp {_luy_ke_tr} hồ sơ.",
  ],
  units: [
    "Trên địa bàn toàn thành phố, các xã, phường tiếp nhận {_tinh_tn} hồ sơ, giải quyết {_tinh_gq} hồ sơ.",
    "Phòng Văn hóa - Xã hội xử lý {_gq1} hồ sơ, Phòng Kinh tế xử lý {_gq2} hồ sơ.",
    "Tổ dân phố số 3 hỗ trợ nộp {_thon1} hồ sơ trực tuyến, Tổ dân phố số 5 hỗ trợ {_thon2} hồ sơ.",
  ],
  fields: [
    "Theo lĩnh vực: tư pháp - hộ tịch {_lv1} hồ sơ; chứng thực {_lv2} hồ sơ; đất đai {_lv3} hồ sơ.",
    "Lĩnh vực chứng thực tiếp nhận nhiều nhất với {_lv1} hồ sơ; tiếp đến là lĩnh vực hộ tịch {_lv2} hồ sơ.",
    "TT | Lĩnh vực | Số tiếp nhận | Số đã giải quyết\n1 | Tư pháp | {_lv1} | {_gq1}\n2 | Bảo trợ xã hội | {_lv2} | {_gq2}\n3 | Xây dựng | {_lv3} | {_gq3}",
  ],
  kinds: [
    "Riêng thủ tục liên thông tiếp nhận {_lt} hồ sơ, giải quyết {_lt_gq} hồ sơ.",
    "Hồ sơ không thuộc thẩm quyền: {_lt_gq} hồ sơ.",
  ],
  plans: [
    "Thời gian tới, tập trung nâng tỷ lệ hồ sơ trực tuyến lên trên {-96}%.",
    "Mục tiêu năm 2026: {-100}% hồ sơ được số hóa, tỷ lệ thanh toán trực tuyến tối thiểu {-90}%.",
  ],
  points: [
    "Điểm đánh giá theo Bộ chỉ số đạt {-87,4}/{-100} điểm, trong đó dịch vụ trực tuyến đạt {-11,2}/{-12} điểm.",
  ],
});
