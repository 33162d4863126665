/** Ways of saying that were run once as a whole before any was opened; of the second half only the wrong readings were looked at. */
import { waysOf } from "./way";

const LAST = waysOf("unseen", {
  received: [
    "Về công tác tiếp nhận: trong kỳ, Trung tâm tiếp nhận {tiep_nhan_trong_ky} hồ sơ; trong đó, tiếp nhận trực tuyến {tn_truc_tuyen} hồ sơ (tỷ lệ {tl_truc_tuyen}%), tiếp nhận trực tiếp {tn_truc_tiep} hồ sơ.",
    "Số hồ sơ công dân nộp trực tuyến là {tn_truc_tuyen} trên tổng số {tiep_nhan_trong_ky} hồ sơ tiếp nhận, đạt {tl_truc_tuyen}%.",
    "a. Tiếp nhận\n- Tổng số hồ sơ tiếp nhận trong tháng là {tiep_nhan_trong_ky} hồ sơ.\n- Qua hình thức trực tuyến: {tn_truc_tuyen} hồ sơ.\n- Qua hình thức trực tiếp: {tn_truc_tiep} hồ sơ.",
    "Ngay từ những ngày đầu kỳ, người dân đã quen với việc nộp hồ sơ qua mạng, nhờ đó có {tn_truc_tuyen}/{tiep_nhan_trong_ky} hồ sơ được nộp trực tuyến.",
    "Tổng số hồ sơ tiếp nhận: {tiep_nhan_trong_ky} (trực tuyến {tn_truc_tuyen}; trực tiếp {tn_truc_tiep}; bưu chính công ích {tn_buu_chinh}).",
    "Bộ phận tiếp nhận đã nhận {tiep_nhan_trong_ky} hồ sơ của người dân, doanh nghiệp. Có {tn_truc_tuyen} hồ sơ nộp qua Cổng Dịch vụ công, {tn_truc_tiep} hồ sơ nộp trực tiếp.",
    "Tỷ lệ hồ sơ tiếp nhận trực tuyến: {tl_truc_tuyen}% (tương ứng {tn_truc_tuyen} hồ sơ trong {tiep_nhan_trong_ky} hồ sơ tiếp nhận trong kỳ).",
    "Chỉ tiêu | Kết quả thực hiện\nTổng số hồ sơ tiếp nhận trong kỳ | {tiep_nhan_trong_ky}\nHồ sơ nộp trực tuyến | {tn_truc_tuyen}\nHồ sơ nộp trực tiếp | {tn_truc_tiep}\nTỷ lệ hồ sơ trực tuyến | {tl_truc_tuyen}%",
    "Tính đến hết kỳ báo cáo, toàn xã phải giải quyết {tong_ho_so} hồ sơ ({ky_truoc_chuyen_sang} hồ sơ tồn từ kỳ trước và {tiep_nhan_trong_ky} hồ sơ tiếp nhận mới).",
    "Hồ sơ tiếp nhận mới có {tiep_nhan_trong_ky} hồ sơ, hồ sơ chuyển tiếp từ kỳ trước có {ky_truoc_chuyen_sang} hồ sơ.",
  ],
  resolved: [
    "Công tác giải quyết: đã trả kết quả {da_giai_quyet} hồ sơ, trong đó {gq_truoc_han} hồ sơ trước hạn, {gq_dung_han} hồ sơ đúng hạn và chỉ có {gq_qua_han} hồ sơ quá hạn.",
    "Tổng hồ sơ đã giải quyết là {da_giai_quyet}, số giải quyết đúng hạn và trước hạn là {gq_truoc_va_dung_han}, đạt {tl_dung_han}%; số quá hạn là {gq_qua_han}, chiếm {tl_qua_han}%.",
    "Giải quyết {da_giai_quyet} hồ sơ:\n+ Hồ sơ trước hạn {gq_truoc_han}\n+ Hồ sơ đúng hạn {gq_dung_han}\n+ Hồ sơ quá hạn {gq_qua_han}",
    "Đã có {da_giai_quyet} hồ sơ được giải quyết xong và trả cho người dân. Đa số hồ sơ được trả trước và đúng hạn ({gq_truoc_va_dung_han} hồ sơ, chiếm {tl_dung_han}%), số hồ sơ trễ hẹn không đáng kể ({gq_qua_han} hồ sơ).",
    "Về tiến độ, có {tl_dung_han}% hồ sơ giải quyết trước và đúng hạn; {gq_qua_han} hồ sơ quá hạn đều đã có văn bản xin lỗi.",
    "Kết quả giải quyết | Trước hạn | Đúng hạn | Quá hạn | Cộng\nSố hồ sơ | {gq_truoc_han} | {gq_dung_han} | {gq_qua_han} | {da_giai_quyet}",
    "Số hồ sơ đã giải quyết: {da_giai_quyet} hồ sơ; tỷ lệ hồ sơ giải quyết trước hạn: {tl_truoc_han}%; tỷ lệ hồ sơ quá hạn: {tl_qua_han}%; hồ sơ trước hạn: {gq_truoc_han} hồ sơ; hồ sơ quá hạn: {gq_qua_han} hồ sơ.",
    "Trong {da_giai_quyet} hồ sơ đã giải quyết có {tu_choi} hồ sơ bị từ chối, {rut} hồ sơ người dân xin rút; số còn lại gồm {gq_truoc_va_dung_han} hồ sơ trước và đúng hạn, {gq_qua_han} hồ sơ quá hạn.",
  ],
  pending: [
    "Số hồ sơ đang trong quá trình giải quyết là {dang_giai_quyet} hồ sơ, đều còn trong hạn.",
    "Hồ sơ tồn cuối kỳ: {dang_giai_quyet} hồ sơ đang giải quyết (trong hạn: {dgq_trong_han} hồ sơ; quá hạn: {dgq_qua_han} hồ sơ).",
    "Hồ sơ chưa giải quyết xong là {dang_giai_quyet} hồ sơ, lý do chủ yếu là mới tiếp nhận vào những ngày cuối kỳ.",
  ],
  balance: [
    "Kết quả cụ thể: hồ sơ tiếp nhận {tiep_nhan_trong_ky} hồ sơ, hồ sơ giải quyết {da_giai_quyet} hồ sơ, hồ sơ đang giải quyết {dang_giai_quyet} hồ sơ.",
    "Trong tháng, tổng số hồ sơ phải giải quyết {tong_ho_so} hồ sơ (gồm {ky_truoc_chuyen_sang} hồ sơ kỳ trước chuyển qua, {tiep_nhan_trong_ky} hồ sơ tiếp nhận mới). Kết quả: đã giải quyết {da_giai_quyet} hồ sơ, còn {dang_giai_quyet} hồ sơ đang giải quyết.",
    "Tình hình giải quyết TTHC\n1. Số tiếp nhận: {tiep_nhan_trong_ky} hồ sơ\n2. Số đã giải quyết: {da_giai_quyet} hồ sơ\n3. Số chưa giải quyết: {dang_giai_quyet} hồ sơ",
    "Trung tâm đã tiếp nhận và chuyển xử lý {tiep_nhan_trong_ky} hồ sơ; kết quả đã giải quyết {da_giai_quyet} hồ sơ, số còn lại {dang_giai_quyet} hồ sơ đang giải quyết theo quy định.",
    "TT | Nội dung | Số hồ sơ\n1 | Tổng số phải giải quyết | {tong_ho_so}\n2 | Kỳ trước chuyển sang | {ky_truoc_chuyen_sang}\n3 | Tiếp nhận trong kỳ | {tiep_nhan_trong_ky}\n4 | Đã giải quyết | {da_giai_quyet}\n5 | Đang giải quyết | {dang_giai_quyet}",
  ],
  petitions: [
    "Tổng số phản ánh, kiến nghị tiếp nhận trong kỳ là {pakn_tiep_nhan}; trong đó đã xử lý {pakn_da_xu_ly}, đang xử lý {pakn_dang_xu_ly}.",
    "Công khai và xử lý {pakn_da_xu_ly}/{pakn_tiep_nhan} phản ánh, kiến nghị, đạt {tl_pakn_xu_ly}%.",
    "Đã tiếp nhận {pakn_tiep_nhan} phản ánh, kiến nghị của tổ chức, cá nhân và xử lý được {pakn_da_xu_ly} phản ánh, kiến nghị.",
  ],
  fees: [
    "Tỷ lệ thanh toán trực tuyến đạt {tl_thanh_toan}%, với {phi_truc_tuyen} hồ sơ thanh toán trực tuyến trên {phi_phat_sinh} hồ sơ phát sinh phí, lệ phí.",
    "Số hồ sơ phát sinh phí, lệ phí trong tháng là {phi_phat_sinh} hồ sơ; người dân đã thanh toán trực tuyến {phi_truc_tuyen} hồ sơ.",
    "Nội dung | Số hồ sơ\nPhát sinh phí, lệ phí | {phi_phat_sinh}\nĐã thanh toán trực tuyến | {phi_truc_tuyen}",
  ],
  copies: [
    "Đã cấp {ctdt_da_cap} bản sao chứng thực điện tử, đạt {tl_ctdt}% so với {ctdt_yeu_cau} yêu cầu chứng thực điện tử.",
    "Số yêu cầu chứng thực bản sao điện tử là {ctdt_yeu_cau}, số đã cấp là {ctdt_da_cap}.",
  ],
  ballots: [
    "Trung tâm phát {phieu_khao_sat} phiếu khảo sát ý kiến, thu được {phieu_hai_long} phiếu hài lòng, tỷ lệ hài lòng {tl_hai_long}%.",
    "Mức độ hài lòng của người dân đạt {tl_hai_long}% ({phieu_hai_long}/{phieu_khao_sat} phiếu khảo sát).",
  ],
  stored: [
    "Hồ sơ được lưu kho dữ liệu là {luu_kho} hồ sơ, hồ sơ tái sử dụng là {tai_su_dung} hồ sơ.",
    "Có {tai_su_dung} hồ sơ tái sử dụng lại dữ liệu đã số hóa, {luu_kho} hồ sơ đã lưu kho.",
  ],
  services: [
    "Tổng số TTHC thuộc thẩm quyền giải quyết của xã là {tong_tthc} thủ tục (toàn trình: {tthc_toan_trinh}; một phần: {tthc_mot_phan}; chưa cung cấp DVCTT: {tthc_chua_dvctt}).",
    "DVCTT một phần có {hs_mot_phan} hồ sơ, trong đó trực tuyến {hs_mot_phan_truc_tuyen} hồ sơ, trực tiếp {hs_mot_phan_truc_tiep} hồ sơ.",
    "Có {dvc_toan_trinh_phat_sinh} trên tổng số {tthc_toan_trinh} DVCTT toàn trình phát sinh hồ sơ.",
  ],
  staff: [
    "Tổng biên chế có mặt là {bien_che} người; trong đó: Giám đốc {bc_giam_doc}, Phó Giám đốc {bc_pho_giam_doc}, công chức văn thư {bc_van_thu}, công chức tư pháp - hộ tịch {bc_tu_phap}.",
    "Trung tâm có {bien_che} biên chế, bố trí tại {-5} quầy giao dịch, phục vụ {-12} thôn với khoảng {-9.500} nhân khẩu.",
  ],
  sectors: [
    "- Công an phường tiếp nhận {nd_cong_an_tiep_nhan} hồ sơ, gồm {nd_cong_an_truc_tuyen} hồ sơ trực tuyến và {nd_cong_an_truc_tiep} hồ sơ trực tiếp; đã giải quyết {nd_cong_an_da_giai_quyet} hồ sơ.",
    "Chi nhánh Văn phòng Đăng ký đất đai: tiếp nhận: {nd_dat_dai_tiep_nhan} hồ sơ; đã giải quyết: {nd_dat_dai_da_giai_quyet} hồ sơ; đang giải quyết: {nd_dat_dai_dang_giai_quyet} hồ sơ.",
  ],
  times: [
    "Cộng dồn {-9} tháng, Trung tâm tiếp nhận {_luy_ke} hồ sơ, trong đó trực tuyến {_luy_ke_tt} hồ sơ, trực tiếp {_luy_ke_tr} hồ sơ.",
    "Kết quả này cao hơn tháng trước {_tang} hồ sơ.",
    "Tháng trước, Trung tâm tiếp nhận {_truoc_tn} hồ sơ, giải quyết {_truoc_gq} hồ sơ.",
    "Riêng trong tuần cuối của kỳ đã tiếp nhận {_tuan} hồ sơ và giải quyết {_tuan_gq} hồ sơ.",
    "Hồi đầu năm, mỗi ngày chỉ có {_ngay} hồ sơ được tiếp nhận.",
    "Kể từ khi đi vào hoạt động, Trung tâm đã tiếp nhận {_luy_ke} hồ sơ, giải quyết {_luy_ke_gq} hồ sơ.",
    "Giai đoạn vận hành thử nghiệm tiếp nhận {_truoc_tn} hồ sơ, giải quyết {_truoc_gq} hồ sơ.",
  ],
  units: [
    "Bình quân chung các xã trong tỉnh tiếp nhận {_truoc_tn} hồ sơ.",
    "Đơn vị bạn ở phường bên cạnh tiếp nhận {_truoc_tn} hồ sơ, giải quyết {_truoc_gq} hồ sơ.",
    "Các phòng chuyên môn đã giải quyết: Phòng Kinh tế {_gq1} hồ sơ; Phòng Văn hóa - Xã hội {_gq2} hồ sơ; Văn phòng {_gq3} hồ sơ.",
    "Tại điểm tiếp nhận lưu động thôn Trung, cán bộ tiếp nhận {_thon1} hồ sơ; tại thôn Hạ tiếp nhận {_thon2} hồ sơ.",
    "Bộ phận | Hồ sơ tiếp nhận | Hồ sơ giải quyết\nTư pháp - Hộ tịch | {_lv1} | {_gq1}\nLao động - Thương binh và Xã hội | {_lv2} | {_gq2}",
  ],
  fields: [
    "Hồ sơ tập trung vào các lĩnh vực: chứng thực {_lv1} hồ sơ, hộ tịch {_lv2} hồ sơ, các lĩnh vực khác {_lv3} hồ sơ.",
    "Lĩnh vực đăng ký kinh doanh tiếp nhận {_lt} hồ sơ và giải quyết {_lt_gq} hồ sơ.",
    "Số lượng hồ sơ chứng thực chiếm nhiều nhất ({_lv1} hồ sơ).",
    "STT | Tên lĩnh vực | Tiếp nhận | Giải quyết\n1 | Chứng thực | {_lv1} | {_gq1}\n2 | Hộ tịch | {_lv2} | {_gq2}\n3 | Bảo trợ xã hội | {_lv3} | {_gq3}",
  ],
  kinds: [
    "Đội hình thanh niên tình nguyện hỗ trợ người dân nộp {_lt} hồ sơ.",
    "Hồ sơ liên thông tiếp nhận {_lt} hồ sơ, đã giải quyết {_lt_gq} hồ sơ.",
    "Ngày thứ Bảy tình nguyện, Trung tâm tiếp nhận {_lt} hồ sơ, trả {_lt_gq} hồ sơ.",
  ],
  plans: [
    "Phấn đấu tháng sau đạt {-90}% hồ sơ trực tuyến, {-88}% thanh toán trực tuyến.",
    "Yêu cầu của tỉnh là tối thiểu {-95}% hồ sơ giải quyết đúng hạn.",
  ],
  points: [
    "Chỉ số phục vụ người dân, doanh nghiệp đạt {-88,62}/{-100} điểm.",
    "Điểm thành phần về tiến độ giải quyết đạt {-19,2} điểm, về số hóa đạt {-18,7} điểm.",
  ],
});

export const OPENED_HALF = LAST.filter((_, index) => index % 2 === 0);
export const UNSEEN = LAST.filter((_, index) => index % 2 === 1);
