/** Ways of saying that were only run at first, and opened when the newest part was written. */
import { waysOf } from "./way";

export const OPENED_NOW = waysOf("opened-now", {
  received: [
    "Trong tháng, bộ phận tiếp dân của Trung tâm đã làm thủ tục tiếp nhận cho {tiep_nhan_trong_ky} hồ sơ của tổ chức và công dân, với {tn_truc_tuyen} hồ sơ được gửi qua mạng và {tn_truc_tiep} hồ sơ nộp tận nơi.",
    "Kết quả, đã có {tiep_nhan_trong_ky} hồ sơ được người dân gửi đến, riêng hồ sơ trực tuyến đạt {tn_truc_tuyen} hồ sơ, tương ứng {tl_truc_tuyen}%; số hồ sơ nộp trực tiếp chỉ còn {tn_truc_tiep}.",
    "Với phương châm lấy người dân làm trung tâm, sau 30 ngày nỗ lực, đơn vị đã tiếp nhận {tiep_nhan_trong_ky} hồ sơ các loại, {tl_truc_tuyen}% trong số đó là hồ sơ trực tuyến.",
    "1. Tiếp nhận hồ sơ\nSố lượng hồ sơ mới nhận được là {tiep_nhan_trong_ky}. Người dân tự nộp trên Cổng Dịch vụ công quốc gia: {tn_truc_tuyen} hồ sơ. Đến quầy nộp: {tn_truc_tiep} hồ sơ.",
    "Nhờ {-5} tổ công nghệ số cộng đồng đến từng nhà vận động, số hồ sơ nộp trực tuyến đã lên tới {tn_truc_tuyen} hồ sơ, bằng {tl_truc_tuyen}% tổng hồ sơ tiếp nhận ({tiep_nhan_trong_ky} hồ sơ).",
    "Hình thức nộp | Trực tuyến | Trực tiếp | Cộng\nSố hồ sơ | {tn_truc_tuyen} | {tn_truc_tiep} | {tiep_nhan_trong_ky}",
    "Trung tâm đã tiếp nhận tổng số {tiep_nhan_trong_ky} hồ sơ TTHC. Phân theo cách nộp thì có {tn_truc_tuyen} hồ sơ trực tuyến, {tn_truc_tiep} hồ sơ trực tiếp và {tn_buu_chinh} hồ sơ qua dịch vụ bưu chính công ích.",
    "Tiếp nhận {tiep_nhan_trong_ky} hồ sơ (bao gồm: nộp trên mạng {tn_truc_tuyen}, nộp tại bàn {tn_truc_tiep}).",
    "Số hồ sơ còn lại của kỳ trước là {ky_truoc_chuyen_sang} hồ sơ, cộng với {tiep_nhan_trong_ky} hồ sơ mới phát sinh, tổng hồ sơ mà các bộ phận phải xử lý trong tháng là {tong_ho_so} hồ sơ.",
  ],
  resolved: [
    "Kết quả giải quyết: hoàn thành {da_giai_quyet} hồ sơ; xong sớm so với giấy hẹn {gq_truoc_han} hồ sơ; xong đúng ngày hẹn {gq_dung_han} hồ sơ; để quá hạn {gq_qua_han} hồ sơ.",
    "Cán bộ các quầy đã trả kết quả cho công dân {da_giai_quyet} hồ sơ, trong đó {gq_truoc_va_dung_han} hồ sơ trả trước hạn và đúng hạn, {gq_qua_han} hồ sơ bị chậm do đường truyền của hệ thống.",
    "Chất lượng giải quyết được giữ vững: {tl_dung_han}% hồ sơ đã giải quyết là trước hạn và đúng hạn; hồ sơ quá hạn chiếm {tl_qua_han}%.",
    "Tỷ lệ giải quyết hồ sơ trước và đúng hạn của Trung tâm là {tl_dung_han}%, gồm {gq_truoc_va_dung_han} hồ sơ trong tổng số {da_giai_quyet} hồ sơ đã giải quyết; còn {gq_qua_han} hồ sơ trễ hạn.",
    "b) Hồ sơ đã giải quyết xong: {da_giai_quyet}\n- Sớm hạn: {gq_truoc_han}\n- Đúng hạn: {gq_dung_han}\n- Trễ hạn: {gq_qua_han}",
    "Trong số {da_giai_quyet} hồ sơ đã giải quyết, có {gq_truoc_han} hồ sơ hoàn thành trước hạn ({tl_truoc_han}%), {gq_dung_han} hồ sơ đúng hạn và {gq_qua_han} hồ sơ quá hạn ({tl_qua_han}%).",
    "Nguyên nhân {gq_qua_han} hồ sơ giải quyết quá hạn là do phải xác minh nguồn gốc đất; {gq_truoc_va_dung_han} hồ sơ còn lại đều giải quyết trước hạn và đúng hạn.",
    "STT | Kết quả | Số hồ sơ\n1 | Giải quyết trước hạn | {gq_truoc_han}\n2 | Giải quyết đúng hạn | {gq_dung_han}\n3 | Giải quyết quá hạn | {gq_qua_han}\n | Tổng số đã giải quyết | {da_giai_quyet}",
  ],
  pending: [
    "Hiện còn {dang_giai_quyet} hồ sơ đang được các phòng chuyên môn thẩm định, chưa hồ sơ nào quá hạn.",
    "Chưa trả kết quả: {dang_giai_quyet} hồ sơ, trong đó {dgq_trong_han} hồ sơ còn hạn và {dgq_qua_han} hồ sơ đã quá hạn.",
    "Số đang giải quyết chuyển sang tháng sau là {dang_giai_quyet} hồ sơ (tất cả còn trong hạn).",
  ],
  balance: [
    "Từ ngày 15 tháng trước đến ngày 14 tháng này, Trung tâm đã đón tiếp và nhận {tiep_nhan_trong_ky} hồ sơ; đến nay {da_giai_quyet} hồ sơ đã có kết quả trả cho dân, {dang_giai_quyet} hồ sơ vẫn đang giải quyết.",
    "Theo số liệu trích xuất từ hệ thống, tổng số hồ sơ phải giải quyết là {tong_ho_so}, gồm {ky_truoc_chuyen_sang} hồ sơ từ kỳ trước và {tiep_nhan_trong_ky} hồ sơ mới; số đã giải quyết {da_giai_quyet}, số đang giải quyết {dang_giai_quyet}.",
    "Tổng hồ sơ phải giải quyết: {tong_ho_so}. Trong đó đã giải quyết {da_giai_quyet} (bằng {tl_giai_quyet}%), đang giải quyết {dang_giai_quyet} (bằng {tl_dang_giai_quyet}%).",
    "Kết quả trong tháng như sau: nhận vào {tiep_nhan_trong_ky} hồ sơ, giải quyết xong {da_giai_quyet} hồ sơ, còn đang giải quyết {dang_giai_quyet} hồ sơ.",
    "Nội dung | Đơn vị tính | Kết quả\nHồ sơ tiếp nhận trong kỳ | hồ sơ | {tiep_nhan_trong_ky}\nHồ sơ đã giải quyết | hồ sơ | {da_giai_quyet}\nHồ sơ đang giải quyết | hồ sơ | {dang_giai_quyet}",
  ],
  petitions: [
    "Qua đường dây nóng và hòm thư, Trung tâm nhận {pakn_tiep_nhan} phản ánh, kiến nghị của người dân; {pakn_da_xu_ly} phản ánh, kiến nghị đã được trả lời xong; {pakn_dang_xu_ly} phản ánh, kiến nghị đang xem xét.",
    "Về phản ánh, kiến nghị: số tiếp nhận {pakn_tiep_nhan}, số đã xử lý {pakn_da_xu_ly}, tỷ lệ xử lý {tl_pakn_xu_ly}%.",
    "Có {pakn_tiep_nhan} lượt phản ánh, kiến nghị gửi qua Cổng Dịch vụ công, trong đó xử lý xong {pakn_da_xu_ly} phản ánh, đang xử lý {pakn_dang_xu_ly} phản ánh.",
  ],
  fees: [
    "Người dân thanh toán phí, lệ phí bằng hình thức trực tuyến đối với {phi_truc_tuyen} hồ sơ trong số {phi_phat_sinh} hồ sơ có phát sinh phí, lệ phí, tỷ lệ {tl_thanh_toan}%.",
    "Có {phi_phat_sinh} hồ sơ phải nộp phí, lệ phí; {phi_truc_tuyen} hồ sơ đã thanh toán trực tuyến, không dùng tiền mặt.",
    "Thanh toán trực tuyến phí, lệ phí: đạt {tl_thanh_toan}% ({phi_truc_tuyen}/{phi_phat_sinh} hồ sơ).",
  ],
  copies: [
    "Trung tâm cấp bản sao chứng thực điện tử cho {ctdt_da_cap} trường hợp trên {ctdt_yeu_cau} yêu cầu chứng thực điện tử của công dân.",
    "Chứng thực bản sao điện tử: tiếp nhận {ctdt_yeu_cau} yêu cầu, đã cấp {ctdt_da_cap}, đạt tỷ lệ {tl_ctdt}%.",
  ],
  ballots: [
    "Lấy ý kiến {phieu_khao_sat} người dân bằng phiếu khảo sát, có {phieu_hai_long} phiếu đánh giá hài lòng, đạt {tl_hai_long}%.",
    "Phát ra và thu về {phieu_khao_sat} phiếu khảo sát; kết quả {phieu_hai_long} phiếu hài lòng và rất hài lòng.",
  ],
  stored: [
    "Đến cuối kỳ, kho dữ liệu điện tử đã lưu kho {luu_kho} hồ sơ; số hồ sơ được tái sử dụng dữ liệu là {tai_su_dung} hồ sơ.",
    "Lưu kho: {luu_kho} hồ sơ. Tái sử dụng: {tai_su_dung} hồ sơ.",
  ],
  services: [
    "Danh mục hiện có {tong_tthc} TTHC đang áp dụng tại xã: {tthc_toan_trinh} TTHC cung cấp DVCTT toàn trình, {tthc_mot_phan} TTHC cung cấp DVCTT một phần và {tthc_chua_dvctt} TTHC chưa cung cấp DVCTT.",
    "Số DVCTT toàn trình có phát sinh hồ sơ là {dvc_toan_trinh_phat_sinh}/{tthc_toan_trinh}; số DVCTT một phần có phát sinh hồ sơ là {dvc_mot_phan_phat_sinh}/{tthc_mot_phan}.",
    "Với DVCTT toàn trình, nhận {hs_toan_trinh} hồ sơ ({hs_toan_trinh_truc_tuyen} hồ sơ nộp trực tuyến, {hs_toan_trinh_truc_tiep} hồ sơ nộp trực tiếp).",
  ],
  staff: [
    "Nhân sự của Trung tâm có {bien_che} biên chế, đứng đầu là {bc_giam_doc} Giám đốc, giúp việc có {bc_pho_giam_doc} Phó Giám đốc, {bc_van_thu} công chức văn thư và {bc_tu_phap} công chức tư pháp - hộ tịch.",
    "Trung tâm hiện được giao {bien_che} biên chế; trong tháng cử {-2} công chức đi tập huấn, {-1} công chức nghỉ thai sản.",
  ],
  sectors: [
    "* Công an xã\nTổng hồ sơ tiếp nhận {nd_cong_an_tiep_nhan} hồ sơ: nộp trực tuyến {nd_cong_an_truc_tuyen} hồ sơ, nộp trực tiếp {nd_cong_an_truc_tiep} hồ sơ. Đã giải quyết {nd_cong_an_da_giai_quyet} hồ sơ.",
    "- Chi nhánh Văn phòng Đăng ký đất đai: tiếp nhận {nd_dat_dai_tiep_nhan} hồ sơ, giải quyết {nd_dat_dai_da_giai_quyet} hồ sơ, còn {nd_dat_dai_dang_giai_quyet} hồ sơ đang giải quyết.",
  ],
  times: [
    "Tính chung từ đầu năm, Trung tâm đã nhận {_luy_ke} hồ sơ, trả {_luy_ke_gq} hồ sơ.",
    "Nếu như tháng trước mới có {_truoc_tn} hồ sơ được tiếp nhận thì tháng này con số đã khác.",
    "So với cùng kỳ năm ngoái, số hồ sơ tiếp nhận nhiều hơn {_tang} hồ sơ.",
    "Cao điểm như ngày thứ Hai đầu tuần, Trung tâm phải tiếp nhận {_ngay} hồ sơ.",
    "Chỉ trong tuần đầu tháng, {_tuan} hồ sơ đã được tiếp nhận và {_tuan_gq} hồ sơ đã được trả.",
    "Trung bình một ngày, Trung tâm tiếp nhận {_ngay} hồ sơ, mỗi cán bộ xử lý {-9} hồ sơ.",
    "Trước khi sắp xếp đơn vị hành chính, xã cũ tiếp nhận {_truoc_tn} hồ sơ và giải quyết {_truoc_gq} hồ sơ.",
  ],
  units: [
    "Theo Văn phòng UBND tỉnh, các xã, phường trên địa bàn đã tiếp nhận {_tinh_tn} hồ sơ, giải quyết {_tinh_gq} hồ sơ.",
    "Xã láng giềng có cách làm hay, tiếp nhận {_truoc_tn} hồ sơ mà không hồ sơ nào quá hạn.",
    "Điểm tiếp nhận số 2 (trụ sở cũ) nhận {_lv1} hồ sơ, điểm tiếp nhận số 1 nhận {_lv2} hồ sơ.",
    "Phòng Kinh tế đã giải quyết {_gq1} hồ sơ, Phòng Văn hóa - Xã hội đã giải quyết {_gq2} hồ sơ, Văn phòng HĐND và UBND đã giải quyết {_gq3} hồ sơ.",
    "Đơn vị | Tiếp nhận | Giải quyết\nThôn Đông | {_thon1} | {_lt_gq}\nThôn Đoài | {_thon2} | {_lt}",
  ],
  fields: [
    "Nhiều nhất là hồ sơ chứng thực với {_lv1} hồ sơ, kế đến là hộ tịch {_lv2} hồ sơ, còn lại {_lv3} hồ sơ thuộc các lĩnh vực khác.",
    "Riêng hồ sơ khai sinh, khai tử tiếp nhận {_lt} hồ sơ, giải quyết ngay trong ngày {_lt_gq} hồ sơ.",
    "Lĩnh vực | Tiếp nhận | Đã giải quyết\nTư pháp | {_lv1} | {_gq1}\nĐịa chính | {_lv2} | {_gq2}\nLao động | {_lv3} | {_gq3}",
    "Ở mảng bảo trợ xã hội, cán bộ đã tiếp nhận {_lt} hồ sơ, đã giải quyết {_lt_gq} hồ sơ.",
  ],
  kinds: [
    "Trong đó, hồ sơ không phụ thuộc địa giới hành chính tiếp nhận {_lt} hồ sơ, giải quyết {_lt_gq} hồ sơ.",
    "Mô hình “Trả kết quả tại nhà” đã phục vụ {_lt} hồ sơ cho người già yếu.",
    "Hồ sơ liên thông khai sinh - bảo hiểm y tế: tiếp nhận {_lt}, hoàn thành {_lt_gq}.",
  ],
  plans: [
    "Thời gian tới, Trung tâm đặt mục tiêu có {-95}% hồ sơ nộp trực tuyến và {-90}% hồ sơ thanh toán trực tuyến.",
    "Chỉ tiêu được giao năm 2026: tỷ lệ hồ sơ trực tuyến từ {-80}% trở lên, tỷ lệ số hóa {-100}%.",
  ],
  points: [
    "Bộ chỉ số 766 của xã đạt {-91,35} điểm, xếp thứ {-12}/{-103} xã, phường.",
    "Nhóm chỉ số tiến độ giải quyết được {-19,8} điểm trên thang {-20} điểm.",
  ],
});
