/** A second part that was unseen once, was then opened, and is looked at since. */
import { waysOf } from "./way";

export const OPENED_LATER = waysOf("opened-later", {
  received: [
    "Trong kỳ báo cáo, số lượng hồ sơ do người dân, tổ chức nộp về Trung tâm là {tiep_nhan_trong_ky} hồ sơ. Trong số này, nộp qua Cổng Dịch vụ công {tn_truc_tuyen} hồ sơ, nộp trực tiếp tại quầy {tn_truc_tiep} hồ sơ.",
    "Tổng hồ sơ: {tong_ho_so} (mới tiếp nhận: {tiep_nhan_trong_ky}; chuyển từ kỳ trước: {ky_truoc_chuyen_sang}).",
    "* Về tiếp nhận: {tiep_nhan_trong_ky} hồ sơ, cụ thể như sau:\n  - Hồ sơ trực tuyến là {tn_truc_tuyen} hồ sơ (đạt {tl_truc_tuyen}%);\n  - Hồ sơ trực tiếp là {tn_truc_tiep} hồ sơ;\n  - Hồ sơ qua bưu chính công ích là {tn_buu_chinh} hồ sơ.",
    "Với {tn_truc_tuyen} hồ sơ nộp trực tuyến trong tổng số {tiep_nhan_trong_ky} hồ sơ tiếp nhận trong kỳ, tỷ lệ hồ sơ trực tuyến của đơn vị là {tl_truc_tuyen}%.",
    "Tiếp nhận mới {tiep_nhan_trong_ky} HS, trong đó có {tn_truc_tuyen} HS trực tuyến và {tn_truc_tiep} HS trực tiếp.",
    "Đã có {tiep_nhan_trong_ky} lượt hồ sơ được tiếp nhận trong kỳ: trực tuyến {tn_truc_tuyen} lượt hồ sơ, trực tiếp {tn_truc_tiep} lượt hồ sơ.",
    "Chỉ tiêu | Đơn vị tính | Số liệu | Ghi chú\nA. Tiếp nhận | | |\nTổng số phải giải quyết | Hồ sơ | {tong_ho_so} |\nTừ kỳ trước chuyển sang | Hồ sơ | {ky_truoc_chuyen_sang} |\nTiếp nhận mới trong kỳ | Hồ sơ | {tiep_nhan_trong_ky} |",
    "1.1. Số hồ sơ tồn kỳ trước chuyển sang: {ky_truoc_chuyen_sang} hồ sơ.\n1.2. Số hồ sơ tiếp nhận trong kỳ: {tiep_nhan_trong_ky} hồ sơ (trong đó trực tuyến {tn_truc_tuyen} hồ sơ, chiếm {tl_truc_tuyen}%; trực tiếp {tn_truc_tiep} hồ sơ).",
    "Hồ sơ được người dân gửi đến bằng hình thức trực tuyến {tn_truc_tuyen} hồ sơ, bằng hình thức trực tiếp {tn_truc_tiep} hồ sơ; tổng số hồ sơ tiếp nhận trong kỳ {tiep_nhan_trong_ky} hồ sơ.",
  ],
  resolved: [
    "Kết quả giải quyết: {da_giai_quyet} hồ sơ đã giải quyết; trong đó {gq_truoc_va_dung_han} hồ sơ giải quyết sớm và đúng hạn (đạt {tl_dung_han}%), {gq_qua_han} hồ sơ giải quyết trễ hạn (chiếm {tl_qua_han}%).",
    "Đến cuối kỳ, số hồ sơ được giải quyết xong là {da_giai_quyet} hồ sơ, phân theo tiến độ: trước hạn {gq_truoc_han}; đúng hạn {gq_dung_han}; quá hạn {gq_qua_han}.",
    "2. Về giải quyết hồ sơ\n- Tổng số đã giải quyết: {da_giai_quyet} hồ sơ.\n  + Số hồ sơ trước hạn: {gq_truoc_han} hồ sơ, đạt {tl_truoc_han}%.\n  + Số hồ sơ đúng hạn: {gq_dung_han} hồ sơ.\n  + Số hồ sơ trễ hạn: {gq_qua_han} hồ sơ, chiếm {tl_qua_han}%.",
    "Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn là {tl_dung_han}%, tương ứng {gq_truoc_va_dung_han} hồ sơ trên {da_giai_quyet} hồ sơ đã giải quyết.",
    "Trung tâm đã trả {da_giai_quyet} kết quả hồ sơ, chỉ có {gq_qua_han} hồ sơ quá hạn ({tl_qua_han}%), còn lại {gq_truoc_va_dung_han} hồ sơ đều trước hạn hoặc đúng hạn ({tl_dung_han}%).",
    "Đã giải quyết | Trước hạn | Đúng hạn | Quá hạn\n{da_giai_quyet} | {gq_truoc_han} | {gq_dung_han} | {gq_qua_han}",
    "Có {gq_qua_han} hồ sơ giải quyết quá hạn trong tổng số {da_giai_quyet} hồ sơ đã giải quyết trong kỳ, chiếm tỷ lệ {tl_qua_han}%.",
    "Số hồ sơ đã giải quyết trong kỳ: {da_giai_quyet} hồ sơ, trong đó {tu_choi} hồ sơ bị từ chối, {rut} hồ sơ do công dân rút; {gq_truoc_va_dung_han} hồ sơ trước và đúng hạn; {gq_qua_han} hồ sơ quá hạn.",
  ],
  pending: [
    "Số hồ sơ chuyển sang kỳ sau tiếp tục giải quyết: {dang_giai_quyet} hồ sơ.",
    "Hồ sơ chưa giải quyết xong là {dang_giai_quyet} hồ sơ, gồm: còn trong hạn {dgq_trong_han} hồ sơ, đã quá hạn {dgq_qua_han} hồ sơ.",
    "3. Hồ sơ đang giải quyết\n- Tổng số: {dang_giai_quyet} hồ sơ;\n- Trong hạn: {dgq_trong_han} hồ sơ;\n- Tạm dừng chờ bổ sung: {dgq_cho_bo_sung} hồ sơ.",
    "Tại thời điểm báo cáo, có {dang_giai_quyet} hồ sơ đang được các bộ phận xử lý.",
  ],
  balance: [
    "Trong tổng số {tong_ho_so} hồ sơ phải giải quyết, Trung tâm đã giải quyết {da_giai_quyet} hồ sơ (đạt {tl_giai_quyet}%) và đang giải quyết {dang_giai_quyet} hồ sơ.",
    "Tổng tiếp nhận: {tiep_nhan_trong_ky} hồ sơ. Tổng giải quyết: {da_giai_quyet} hồ sơ. Tổng đang giải quyết: {dang_giai_quyet} hồ sơ.",
    "TT | Nội dung báo cáo | Số hồ sơ | Tỷ lệ (%)\n1 | Tổng số hồ sơ | {tong_ho_so} |\n1.1 | Kỳ trước chuyển sang | {ky_truoc_chuyen_sang} |\n1.2 | Tiếp nhận mới | {tiep_nhan_trong_ky} |\n2 | Đã giải quyết | {da_giai_quyet} |\n2.1 | Trước và đúng hạn | {gq_truoc_va_dung_han} | {tl_dung_han}%\n2.2 | Quá hạn | {gq_qua_han} | {tl_qua_han}%\n3 | Đang giải quyết | {dang_giai_quyet} |",
    "UBND xã đã tiếp nhận và giải quyết hồ sơ như sau: tiếp nhận {tiep_nhan_trong_ky} hồ sơ; giải quyết {da_giai_quyet} hồ sơ; đang trong quá trình xử lý {dang_giai_quyet} hồ sơ.",
    "Số hồ sơ phải giải quyết: {tong_ho_so}. Số hồ sơ giải quyết xong: {da_giai_quyet}. Số hồ sơ còn lại: {dang_giai_quyet}.",
  ],
  petitions: [
    "Trung tâm nhận được {pakn_tiep_nhan} phản ánh, kiến nghị qua Cổng Dịch vụ công; đã trả lời, xử lý {pakn_da_xu_ly} phản ánh, kiến nghị; {pakn_dang_xu_ly} phản ánh, kiến nghị đang được xử lý.",
    "Về phản ánh, kiến nghị:\n+ Tiếp nhận: {pakn_tiep_nhan} phản ánh, kiến nghị.\n+ Đã xử lý: {pakn_da_xu_ly} phản ánh, kiến nghị.\n+ Đang xử lý: {pakn_dang_xu_ly} phản ánh, kiến nghị.",
    "Đã xử lý {pakn_da_xu_ly}/{pakn_tiep_nhan} phản ánh, kiến nghị tiếp nhận, đạt {tl_pakn_xu_ly}%.",
  ],
  fees: [
    "Số hồ sơ có phát sinh phí, lệ phí là {phi_phat_sinh}, số hồ sơ đã thanh toán trực tuyến là {phi_truc_tuyen}, tỷ lệ đạt {tl_thanh_toan}%.",
    "Người dân đã thanh toán trực tuyến đối với {phi_truc_tuyen} hồ sơ trong tổng số {phi_phat_sinh} hồ sơ phát sinh phí, lệ phí.",
    "Kết quả thanh toán trực tuyến:\n- Hồ sơ phát sinh phí, lệ phí: {phi_phat_sinh} hồ sơ;\n- Hồ sơ thanh toán trực tuyến: {phi_truc_tuyen} hồ sơ, tỷ lệ {tl_thanh_toan}%.",
  ],
  copies: [
    "Số yêu cầu chứng thực bản sao điện tử là {ctdt_yeu_cau} yêu cầu; đã cấp {ctdt_da_cap} bản sao chứng thực điện tử, đạt tỷ lệ {tl_ctdt}%.",
    "Đã cấp {ctdt_da_cap}/{ctdt_yeu_cau} bản sao chứng thực điện tử theo yêu cầu.",
  ],
  ballots: [
    "Lấy ý kiến khảo sát {phieu_khao_sat} phiếu; {phieu_hai_long} phiếu hài lòng (đạt {tl_hai_long}%).",
    "Trong {phieu_khao_sat} phiếu khảo sát thu về có {phieu_hai_long} phiếu hài lòng.",
  ],
  stored: [
    "Trong kỳ có {luu_kho} hồ sơ lưu kho dữ liệu và {tai_su_dung} hồ sơ tái sử dụng dữ liệu từ kho.",
    "- Số hồ sơ lưu kho dữ liệu: {luu_kho}.\n- Số hồ sơ tái sử dụng dữ liệu: {tai_su_dung}.",
  ],
  services: [
    "Trong {tong_tthc} thủ tục hành chính thuộc thẩm quyền có {tthc_toan_trinh} thủ tục cung cấp DVCTT toàn trình, {tthc_mot_phan} thủ tục cung cấp DVCTT một phần và {tthc_chua_dvctt} thủ tục chưa cung cấp DVCTT.",
    "Số DVCTT một phần: {tthc_mot_phan}; số DVCTT một phần có phát sinh hồ sơ: {dvc_mot_phan_phat_sinh}, đạt {tl_mot_phan_phat_sinh}%.\nSố DVCTT toàn trình: {tthc_toan_trinh}; số DVCTT toàn trình có phát sinh hồ sơ: {dvc_toan_trinh_phat_sinh}, đạt {tl_toan_trinh_phat_sinh}%.",
    "DVCTT một phần phát sinh {hs_mot_phan} hồ sơ (trực tuyến: {hs_mot_phan_truc_tuyen}; trực tiếp: {hs_mot_phan_truc_tiep}).",
  ],
  staff: [
    "Biên chế của Trung tâm gồm {bien_che} người: {bc_giam_doc} Giám đốc, {bc_pho_giam_doc} Phó Giám đốc, {bc_van_thu} công chức văn thư, {bc_tu_phap} công chức tư pháp - hộ tịch.",
    "Về nhân sự: tổng số biên chế {bien_che} người.",
  ],
  sectors: [
    "- Công an phường: tiếp nhận {nd_cong_an_tiep_nhan} hồ sơ, trong đó trực tuyến {nd_cong_an_truc_tuyen} hồ sơ, trực tiếp {nd_cong_an_truc_tiep} hồ sơ; đã giải quyết {nd_cong_an_da_giai_quyet} hồ sơ.",
    "Đối với Chi nhánh Văn phòng Đăng ký đất đai, trong kỳ tiếp nhận {nd_dat_dai_tiep_nhan} hồ sơ, đã giải quyết {nd_dat_dai_da_giai_quyet} hồ sơ, đang giải quyết {nd_dat_dai_dang_giai_quyet} hồ sơ.",
  ],
  times: [
    "Cộng dồn từ đầu năm đến hết kỳ, đơn vị tiếp nhận {_luy_ke} hồ sơ; giải quyết {_luy_ke_gq} hồ sơ.",
    "Trong quý I, đơn vị tiếp nhận {_truoc_tn} hồ sơ, đã giải quyết {_truoc_gq} hồ sơ.",
    "Tăng {_tang} hồ sơ so với kỳ trước, giảm {_ngay} hồ sơ so với cùng kỳ.",
    "Mỗi ngày làm việc, trung bình có {_ngay} hồ sơ được tiếp nhận.",
    "Từ ngày 01/4 đến ngày 07/4, Trung tâm tiếp nhận {_tuan} hồ sơ, giải quyết {_tuan_gq} hồ sơ.",
    "Năm 2025, UBND xã tiếp nhận {_luy_ke} hồ sơ, trong đó {_luy_ke_tt} hồ sơ trực tuyến, {_luy_ke_tr} hồ sơ trực tiếp.",
  ],
  units: [
    "Cấp tỉnh tiếp nhận {_tinh_tn} hồ sơ, giải quyết {_tinh_gq} hồ sơ.",
    "Trong đó, Phòng Kinh tế, Hạ tầng và Đô thị giải quyết {_gq1} hồ sơ, Văn phòng HĐND và UBND giải quyết {_gq2} hồ sơ.",
    "Các điểm hỗ trợ tại thôn Hạ, thôn Thượng đã hướng dẫn nộp lần lượt {_thon1} hồ sơ và {_thon2} hồ sơ.",
    "Đơn vị | Tiếp nhận | Giải quyết\nPhường An Hải | {_lv1} | {_gq1}\nPhường Bình Minh | {_lv2} | {_gq2}",
  ],
  fields: [
    "Hồ sơ phát sinh chủ yếu ở lĩnh vực chứng thực ({_lv1} hồ sơ), hộ tịch ({_lv2} hồ sơ).",
    "Trong đó lĩnh vực đất đai tiếp nhận {_lv1} hồ sơ, giải quyết {_gq1} hồ sơ; lĩnh vực bảo trợ xã hội tiếp nhận {_lv2} hồ sơ, giải quyết {_gq2} hồ sơ.",
    "STT | Tên lĩnh vực | Tổng tiếp nhận | Đã giải quyết\n1 | Hộ tịch | {_lv1} | {_gq1}\n2 | Chứng thực | {_lv2} | {_gq2}",
  ],
  kinds: [
    "Nhóm thủ tục liên thông khai sinh, khai tử tiếp nhận {_lt} hồ sơ, đã giải quyết {_lt_gq} hồ sơ.",
    "Ngoài ra, Trung tâm hướng dẫn {_lt} hồ sơ thuộc thẩm quyền của cấp tỉnh.",
  ],
  plans: [
    "Trong tháng tới, phấn đấu {-100}% hồ sơ được giải quyết đúng hạn, {-97}% hồ sơ nộp trực tuyến.",
    "Theo kế hoạch, đến cuối năm tỷ lệ hồ sơ trực tuyến phải đạt từ {-92}% trở lên.",
  ],
  points: [
    "Kết quả chấm điểm Bộ chỉ số 766 của xã đạt {-91,2} điểm, xếp thứ {-12} toàn tỉnh; nhóm thanh toán trực tuyến {-9,8}/{-10} điểm.",
  ],
});
