/** Ways of saying that were only run at first, and opened when a new part was written. */
import { waysOf } from "./way";

export const OPENED_ONCE = waysOf("opened-once", {
  received: [
    "Kỳ báo cáo này tiếp nhận {tiep_nhan_trong_ky} hồ sơ; hình thức nộp: trực tuyến {tn_truc_tuyen} hồ sơ, trực tiếp {tn_truc_tiep} hồ sơ.",
    "Có {tn_truc_tuyen} trên {tiep_nhan_trong_ky} hồ sơ tiếp nhận trong kỳ được nộp trực tuyến, đạt {tl_truc_tuyen}%.",
    "Hồ sơ đầu kỳ: {ky_truoc_chuyen_sang} hồ sơ kỳ trước chuyển sang; trong kỳ tiếp nhận thêm {tiep_nhan_trong_ky} hồ sơ; tổng cộng {tong_ho_so} hồ sơ phải giải quyết.",
    "- Tiếp nhận {tiep_nhan_trong_ky} hồ sơ\n  * Trực tuyến {tn_truc_tuyen} hồ sơ ({tl_truc_tuyen}%)\n  * Trực tiếp {tn_truc_tiep} hồ sơ",
    "Trung tâm ghi nhận {tiep_nhan_trong_ky} hồ sơ TTHC được tiếp nhận, phần lớn nộp trực tuyến ({tn_truc_tuyen} hồ sơ), số ít nộp trực tiếp ({tn_truc_tiep} hồ sơ).",
    "Số tiếp nhận trong kỳ (hồ sơ): {tiep_nhan_trong_ky}; trực tuyến (hồ sơ): {tn_truc_tuyen}; trực tiếp (hồ sơ): {tn_truc_tiep}.",
    "Hình thức tiếp nhận | Số hồ sơ | Tỷ lệ\nTrực tuyến | {tn_truc_tuyen} | {tl_truc_tuyen}%\nTrực tiếp | {tn_truc_tiep} |\nTổng cộng | {tiep_nhan_trong_ky} | 100%",
    "Tỷ lệ hồ sơ nộp trực tuyến trong kỳ đạt {tl_truc_tuyen}%, cụ thể có {tn_truc_tuyen} hồ sơ trực tuyến và {tn_truc_tiep} hồ sơ trực tiếp.",
  ],
  resolved: [
    "Đã giải quyết {da_giai_quyet} hồ sơ, tỷ lệ trước hạn và đúng hạn {tl_dung_han}%, tỷ lệ quá hạn {tl_qua_han}%.",
    "Số hồ sơ trả kết quả trước hạn là {gq_truoc_han} hồ sơ, đúng hạn là {gq_dung_han} hồ sơ, trễ hạn là {gq_qua_han} hồ sơ trên tổng số {da_giai_quyet} hồ sơ đã giải quyết.",
    "2. Kết quả giải quyết hồ sơ\n2.1. Đã giải quyết: {da_giai_quyet} hồ sơ\n- Trước hạn, đúng hạn: {gq_truoc_va_dung_han} hồ sơ ({tl_dung_han}%)\n- Quá hạn: {gq_qua_han} hồ sơ ({tl_qua_han}%)",
    "{gq_truoc_va_dung_han}/{da_giai_quyet} hồ sơ đã giải quyết bảo đảm trước hạn và đúng hạn (đạt {tl_dung_han}%).",
    "Việc giải quyết hồ sơ đúng tiến độ: {gq_truoc_han} hồ sơ trước hạn, {gq_dung_han} hồ sơ đúng hạn; còn {gq_qua_han} hồ sơ giải quyết quá hạn.",
    "Hồ sơ | Số lượng | Tỷ lệ\nĐã giải quyết | {da_giai_quyet} | \nTrong đó: trước hạn | {gq_truoc_han} | {tl_truoc_han}%\nĐúng hạn | {gq_dung_han} | \nQuá hạn | {gq_qua_han} | {tl_qua_han}%",
    "Đã giải quyết được {da_giai_quyet} hồ sơ, trong số đó {tu_choi} hồ sơ từ chối giải quyết và {rut} hồ sơ công dân xin rút, {gq_truoc_va_dung_han} hồ sơ trước và đúng hạn, {gq_qua_han} hồ sơ quá hạn.",
  ],
  pending: [
    "Số hồ sơ đang trong thời gian xử lý: {dang_giai_quyet} hồ sơ.",
    "Hồ sơ đang giải quyết: trong hạn {dgq_trong_han} hồ sơ; quá hạn {dgq_qua_han} hồ sơ; tổng cộng {dang_giai_quyet} hồ sơ.",
    "Còn {dang_giai_quyet} hồ sơ chưa giải quyết, trong đó chờ người dân bổ sung {dgq_cho_bo_sung} hồ sơ.",
  ],
  balance: [
    "Trung tâm tiếp nhận {tiep_nhan_trong_ky} hồ sơ, trong đó đã giải quyết {da_giai_quyet} hồ sơ, đang giải quyết {dang_giai_quyet} hồ sơ.",
    "Phải giải quyết: {tong_ho_so} hồ sơ; đã giải quyết: {da_giai_quyet} hồ sơ ({tl_giai_quyet}%); đang giải quyết: {dang_giai_quyet} hồ sơ.",
    "Kết quả chung như sau:\n- Hồ sơ kỳ trước chuyển sang: {ky_truoc_chuyen_sang} hồ sơ\n- Hồ sơ tiếp nhận trong kỳ: {tiep_nhan_trong_ky} hồ sơ\n- Hồ sơ đã giải quyết: {da_giai_quyet} hồ sơ\n- Hồ sơ đang giải quyết: {dang_giai_quyet} hồ sơ",
    "Tổng số | Kỳ trước chuyển sang | Tiếp nhận trong kỳ | Đã giải quyết | Đang giải quyết\n{tong_ho_so} | {ky_truoc_chuyen_sang} | {tiep_nhan_trong_ky} | {da_giai_quyet} | {dang_giai_quyet}",
    "Sau khi tiếp nhận {tiep_nhan_trong_ky} hồ sơ, các bộ phận đã giải quyết xong {da_giai_quyet} hồ sơ; số đang giải quyết là {dang_giai_quyet} hồ sơ.",
  ],
  petitions: [
    "Người dân gửi {pakn_tiep_nhan} phản ánh, kiến nghị, Trung tâm đã xử lý {pakn_da_xu_ly} phản ánh, kiến nghị, còn {pakn_dang_xu_ly} phản ánh, kiến nghị đang xử lý.",
    "Tiếp nhận phản ánh, kiến nghị: {pakn_tiep_nhan}; đã xử lý: {pakn_da_xu_ly}; đang xử lý: {pakn_dang_xu_ly}.",
    "Tỷ lệ xử lý phản ánh, kiến nghị đạt {tl_pakn_xu_ly}% ({pakn_da_xu_ly} trên tổng số {pakn_tiep_nhan} phản ánh, kiến nghị).",
  ],
  fees: [
    "Thu phí, lệ phí: {phi_phat_sinh} hồ sơ phát sinh phí, lệ phí, {phi_truc_tuyen} hồ sơ thanh toán trực tuyến (tỷ lệ {tl_thanh_toan}%).",
    "Đối với thanh toán trực tuyến, đã thực hiện {phi_truc_tuyen} hồ sơ trên tổng số {phi_phat_sinh} hồ sơ phát sinh phí, lệ phí, đạt {tl_thanh_toan}%.",
    "Hồ sơ phát sinh phí, lệ phí | {phi_phat_sinh}\nHồ sơ thanh toán trực tuyến | {phi_truc_tuyen}",
  ],
  copies: [
    "Số bản sao chứng thực điện tử đã cấp: {ctdt_da_cap}/{ctdt_yeu_cau} yêu cầu, tỷ lệ {tl_ctdt}%.",
    "Nhận {ctdt_yeu_cau} yêu cầu chứng thực điện tử và đã cấp {ctdt_da_cap} bản chứng thực điện tử.",
  ],
  ballots: [
    "Qua {phieu_khao_sat} phiếu khảo sát, mức độ hài lòng đạt {tl_hai_long}% ({phieu_hai_long} phiếu hài lòng).",
    "Số phiếu khảo sát: {phieu_khao_sat}; số phiếu hài lòng: {phieu_hai_long}; tỷ lệ: {tl_hai_long}%.",
  ],
  stored: [
    "Lưu kho dữ liệu {luu_kho} hồ sơ, trong đó đã tái sử dụng {tai_su_dung} hồ sơ.",
    "Số liệu tái sử dụng: {tai_su_dung} hồ sơ; số liệu lưu kho: {luu_kho} hồ sơ.",
  ],
  services: [
    "Toàn xã có {tong_tthc} thủ tục hành chính thuộc thẩm quyền giải quyết: {tthc_toan_trinh} thủ tục toàn trình, {tthc_mot_phan} thủ tục một phần, {tthc_chua_dvctt} thủ tục chưa cung cấp DVCTT.",
    "Có {dvc_mot_phan_phat_sinh}/{tthc_mot_phan} DVCTT một phần và {dvc_toan_trinh_phat_sinh}/{tthc_toan_trinh} DVCTT toàn trình phát sinh hồ sơ.",
    "Hồ sơ DVCTT một phần: {hs_mot_phan} hồ sơ, trong đó nộp trực tuyến {hs_mot_phan_truc_tuyen} hồ sơ, nộp trực tiếp {hs_mot_phan_truc_tiep} hồ sơ.",
  ],
  staff: [
    "Đội ngũ gồm {bien_che} biên chế (01 Giám đốc phụ trách chung).",
    "Tổng số biên chế được giao là {bien_che} người, trong đó Giám đốc {bc_giam_doc} người, Phó Giám đốc {bc_pho_giam_doc} người, công chức văn thư {bc_van_thu} người, công chức tư pháp - hộ tịch {bc_tu_phap} người.",
  ],
  sectors: [
    "* Ngành Công an\n- Tiếp nhận: {nd_cong_an_tiep_nhan} hồ sơ (trực tuyến: {nd_cong_an_truc_tuyen} hồ sơ; trực tiếp: {nd_cong_an_truc_tiep} hồ sơ).\n- Đã giải quyết: {nd_cong_an_da_giai_quyet} hồ sơ.",
    "Văn phòng Đăng ký đất đai tiếp nhận {nd_dat_dai_tiep_nhan} hồ sơ, trong đó đã giải quyết {nd_dat_dai_da_giai_quyet} hồ sơ, đang giải quyết {nd_dat_dai_dang_giai_quyet} hồ sơ.",
  ],
  times: [
    "Lũy kế từ đầu năm 2026 đến nay: tiếp nhận {_luy_ke} hồ sơ; đã giải quyết {_luy_ke_gq} hồ sơ.",
    "Trong khi đó, tháng trước chỉ tiếp nhận {_truoc_tn} hồ sơ và giải quyết {_truoc_gq} hồ sơ.",
    "Số hồ sơ tiếp nhận tăng {_tang} hồ sơ ({-4,5}%) so với tháng trước.",
    "Có ngày Trung tâm tiếp nhận tới {_ngay} hồ sơ.",
    "Riêng ngày 02/4, tiếp nhận {_tuan} hồ sơ, giải quyết {_tuan_gq} hồ sơ.",
    "Quý I/2026, đơn vị tiếp nhận {_luy_ke} hồ sơ (trực tuyến {_luy_ke_tt} hồ sơ, trực tiếp {_luy_ke_tr} hồ sơ).",
  ],
  units: [
    "Toàn thành phố có {_tinh_tn} hồ sơ tiếp nhận, {_tinh_gq} hồ sơ đã giải quyết.",
    "Phòng Kinh tế được giao giải quyết {_gq1} hồ sơ; Phòng Văn hóa - Xã hội được giao giải quyết {_gq2} hồ sơ.",
    "Tại khu phố 2 có {_thon1} hồ sơ được hỗ trợ nộp trực tuyến; khu phố 4 có {_thon2} hồ sơ.",
    "STT | Bộ phận | Tiếp nhận | Đã giải quyết\n1 | Phòng Kinh tế | {_lv1} | {_gq1}\n2 | Phòng Văn hóa - Xã hội | {_lv2} | {_gq2}",
  ],
  fields: [
    "Trong đó: lĩnh vực hộ tịch {_lv1} hồ sơ, lĩnh vực chứng thực {_lv2} hồ sơ, lĩnh vực đất đai {_lv3} hồ sơ.",
    "Lĩnh vực có số hồ sơ phát sinh cao là chứng thực với {_lv1} hồ sơ; lĩnh vực người có công có {_lv2} hồ sơ.",
    "TT | Lĩnh vực | Số hồ sơ đã giải quyết\n1 | Hộ tịch | {_gq1}\n2 | Chứng thực | {_gq2}\n3 | Đất đai | {_gq3}",
  ],
  kinds: [
    "Hồ sơ thuộc thẩm quyền cấp tỉnh tiếp nhận {_lt} hồ sơ, chuyển giải quyết {_lt_gq} hồ sơ.",
    "Có {_lt} hồ sơ của người cao tuổi được hướng dẫn tại nhà.",
  ],
  plans: [
    "Nhiệm vụ tháng tới: nâng tỷ lệ hồ sơ trực tuyến lên {-96}%, thanh toán trực tuyến lên {-85}%.",
    "Mục tiêu đề ra là {-98}% hồ sơ giải quyết trước hạn và đúng hạn.",
  ],
  points: ["Điểm số hóa hồ sơ đạt {-20,5}/{-22} điểm, điểm thanh toán trực tuyến {-9,4} điểm."],
});
