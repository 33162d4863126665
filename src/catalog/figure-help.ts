/**
 * What each figure means and where the systems show it, for who fills in a row: the meanings are those of Nghị định
 * 118/2025/NĐ-CP and of Biểu số 06/VPCP/KSTT, the places those that reports of communes name as their source.
 */
import type { FigureKey } from "./figure";
import { SECTORS } from "./sectors";

/** Where a figure is looked up. */
const PLACES = {
  oneStop: "Hệ thống một cửa của tỉnh, thành phố: thống kê tình hình giải quyết hồ sơ của đơn vị trong kỳ.",
  ministry: "Hệ thống của bộ, ngành (hộ tịch, đất đai, đăng ký kinh doanh…): thống kê hồ sơ của đơn vị.",
  catalogue: "Danh mục thủ tục hành chính của đơn vị trên Cổng dịch vụ công quốc gia.",
  services: "Hệ thống một cửa: thống kê hồ sơ theo mức độ dịch vụ công trực tuyến.",
  digitisation: "Hệ thống một cửa: thống kê số hóa hồ sơ; kho dữ liệu điện tử của tổ chức, cá nhân.",
  certification: "Cổng dịch vụ công quốc gia: thống kê chứng thực bản sao điện tử từ bản chính.",
  payment: "Cổng dịch vụ công quốc gia: thống kê thanh toán trực tuyến phí, lệ phí.",
  petitions: "Hệ thống tiếp nhận, trả lời phản ánh, kiến nghị trên Cổng dịch vụ công quốc gia.",
  survey: "Phiếu khảo sát của Trung tâm, hoặc mục đánh giá trên Cổng dịch vụ công quốc gia.",
  office: "Sổ theo dõi của Trung tâm.",
  staff: "Hồ sơ nhân sự, sổ tài sản của Trung tâm.",
  apology: "Sổ theo dõi của Trung tâm; hệ thống một cửa: danh sách hồ sơ quá hạn.",
  sector: "Cơ quan ngành dọc cung cấp, hoặc thống kê trên hệ thống riêng của ngành.",
  closing: "Hệ thống một cửa: danh sách hồ sơ theo trạng thái xử lý.",
} as const;

export interface FigureHelp {
  readonly meaning: string;
  /** Where the systems show it. */
  readonly where: string;
}

type Row = readonly [place: keyof typeof PLACES, meaning: string];

/** By key; of the vertical sectors by field, for all of them alike. */
const ROWS: Readonly<Record<FigureKey, Row>> = {
  tong_ho_so: [
    "oneStop",
    "Mọi hồ sơ phải giải quyết trong kỳ: từ kỳ trước chuyển sang cộng tiếp nhận trong kỳ.",
  ],
  ky_truoc_chuyen_sang: ["oneStop", "Hồ sơ nhận từ trước ngày đầu kỳ mà đến ngày đó chưa giải quyết xong."],
  tiep_nhan_trong_ky: ["oneStop", "Hồ sơ có ngày tiếp nhận trong kỳ, cả ba cách nộp."],
  tn_truc_tuyen: ["oneStop", "Hồ sơ tiếp nhận trong kỳ do người dân nộp qua cổng dịch vụ công."],
  tn_truc_tiep: ["oneStop", "Hồ sơ tiếp nhận trong kỳ do người dân nộp tại quầy."],
  tn_buu_chinh: [
    "oneStop",
    "Hồ sơ tiếp nhận trong kỳ gửi qua bưu chính công ích. Để trống khi đã tính trong nộp trực tiếp.",
  ],
  tn_ht_thanh_pho: ["oneStop", "Phần hồ sơ tiếp nhận trong kỳ nằm trên hệ thống của tỉnh, thành phố."],
  tn_ht_bo_nganh: ["ministry", "Phần hồ sơ tiếp nhận trong kỳ nằm trên hệ thống của bộ, ngành."],
  da_giai_quyet: [
    "oneStop",
    "Hồ sơ giải quyết xong trong kỳ. Hồ sơ rút, trả lại có tính vào đây hay không là theo thiết lập cách tính.",
  ],
  gq_co_ket_qua: ["oneStop", "Hồ sơ giải quyết xong và có kết quả: trước hạn, đúng hạn và quá hạn."],
  gq_truoc_va_dung_han: [
    "oneStop",
    "Hồ sơ có kết quả không muộn hơn ngày hẹn trả, khi hệ thống không tách trước hạn và đúng hạn.",
  ],
  gq_truoc_han: ["oneStop", "Hồ sơ có kết quả trước ngày hẹn trả."],
  gq_dung_han: ["oneStop", "Hồ sơ có kết quả đúng vào ngày hẹn trả."],
  gq_qua_han: ["oneStop", "Hồ sơ có kết quả sau ngày hẹn trả."],
  khong_co_ket_qua: [
    "closing",
    "Hồ sơ kết thúc trong kỳ mà không có kết quả: từ chối, công dân rút, dừng xử lý.",
  ],
  tu_choi: ["closing", "Hồ sơ bị từ chối giải quyết hoặc trả lại kèm văn bản nêu lý do."],
  rut: ["closing", "Hồ sơ người nộp xin rút khi chưa có kết quả."],
  dung_xu_ly: ["closing", "Hồ sơ dừng xử lý hoặc hủy, như hết hạn bổ sung mà không bổ sung."],
  dang_giai_quyet: ["oneStop", "Hồ sơ chưa xong vào ngày cuối kỳ; kỳ sau là “từ kỳ trước chuyển sang”."],
  dgq_trong_han: ["oneStop", "Hồ sơ chưa xong vào ngày cuối kỳ và chưa đến hạn trả."],
  dgq_qua_han: ["oneStop", "Hồ sơ chưa xong vào ngày cuối kỳ và đã qua ngày hẹn trả."],
  dgq_cho_bo_sung: ["closing", "Hồ sơ đang chờ người nộp bổ sung giấy tờ, tạm dừng tính thời hạn."],
  luot_yeu_cau_bo_sung: [
    "closing",
    "Số lần yêu cầu bổ sung trong kỳ. Một hồ sơ yêu cầu hai lần là hai lượt.",
  ],
  muc_tu_choi_dung: [
    "office",
    "Số ghi ở mục từ chối, dừng xử lý của báo cáo, khi mục đó đếm khác các dòng ở trên.",
  ],
  ho_so_tre_hen: [
    "apology",
    "Hồ sơ trả kết quả hoặc còn giải quyết sau ngày hẹn, phải có phiếu xin lỗi. Để trống: lấy tổng các dòng quá hạn.",
  ],
  phieu_xin_loi: ["apology", "Phiếu xin lỗi và hẹn lại ngày trả đã gửi người nộp."],
  phi_dia_gioi: ["oneStop", "Hồ sơ của người dân nơi khác nộp tại Trung tâm, không phụ thuộc nơi cư trú."],
  cham_tiep_nhan: ["oneStop", "Hồ sơ trực tuyến quá 01 ngày làm việc mới được tiếp nhận hoặc trả lời."],
  tong_tthc: ["catalogue", "Mọi thủ tục thuộc thẩm quyền của đơn vị đang có hiệu lực."],
  tthc_chua_dvctt: ["catalogue", "Thủ tục chỉ nhận hồ sơ giấy, chưa có dịch vụ công trực tuyến."],
  tthc_mot_phan: ["catalogue", "Thủ tục nộp được trực tuyến một phần các bước."],
  tthc_toan_trinh: ["catalogue", "Thủ tục nộp, trả phí và nhận kết quả hoàn toàn trực tuyến."],
  hs_chua_dvctt: ["services", "Hồ sơ tiếp nhận trong kỳ của các thủ tục chưa có dịch vụ công trực tuyến."],
  dvc_mot_phan_phat_sinh: ["services", "Số thủ tục trực tuyến một phần có ít nhất một hồ sơ trong kỳ."],
  hs_mot_phan: ["services", "Hồ sơ tiếp nhận trong kỳ của các thủ tục trực tuyến một phần."],
  hs_mot_phan_truc_tuyen: ["services", "Hồ sơ của thủ tục trực tuyến một phần được nộp trực tuyến."],
  hs_mot_phan_truc_tiep: [
    "services",
    "Hồ sơ của thủ tục trực tuyến một phần được nộp tại quầy hoặc qua bưu chính.",
  ],
  dvc_toan_trinh_phat_sinh: ["services", "Số thủ tục trực tuyến toàn trình có ít nhất một hồ sơ trong kỳ."],
  hs_toan_trinh: ["services", "Hồ sơ tiếp nhận trong kỳ của các thủ tục trực tuyến toàn trình."],
  hs_toan_trinh_truc_tuyen: ["services", "Hồ sơ của thủ tục trực tuyến toàn trình được nộp trực tuyến."],
  hs_toan_trinh_truc_tiep: [
    "services",
    "Hồ sơ của thủ tục trực tuyến toàn trình được nộp tại quầy hoặc qua bưu chính.",
  ],
  hs_nop_toan_trinh: ["services", "Hồ sơ đi trực tuyến từ lúc nộp đến lúc nhận kết quả."],
  tthc_cong_khai: ["catalogue", "Thủ tục đã niêm yết tại Trung tâm và công khai trên cổng."],
  sh_co_so: ["digitisation", "Mẫu số của các tỷ lệ số hóa. Để trống: lấy hồ sơ có kết quả."],
  sh_dau_vao: ["digitisation", "Hồ sơ có giấy tờ nộp vào đã được quét, ký số và lưu."],
  sh_dau_ra: ["digitisation", "Hồ sơ có kết quả đã được số hóa và ký số."],
  sh_ca_hai: ["digitisation", "Hồ sơ đã số hóa cả giấy tờ nộp vào và kết quả."],
  ket_qua_dien_tu: ["digitisation", "Hồ sơ có kết quả trả bằng bản điện tử có chữ ký số."],
  luu_kho: ["digitisation", "Hồ sơ có kết quả đã lưu vào kho dữ liệu điện tử."],
  tsd_co_so: ["digitisation", "Mẫu số của tỷ lệ tái sử dụng. Để trống: lấy hồ sơ tiếp nhận trong kỳ."],
  tai_su_dung: ["digitisation", "Hồ sơ dùng lại giấy tờ đã số hóa, người nộp không phải nộp lại."],
  ctdt_yeu_cau: ["certification", "Yêu cầu chứng thực bản sao điện tử nhận trong kỳ."],
  ctdt_da_cap: ["certification", "Bản sao chứng thực điện tử đã cấp trong kỳ."],
  cap_nhat_he_thong: ["oneStop", "Hồ sơ đã được nhập và theo dõi đầy đủ trên hệ thống một cửa."],
  phi_phat_sinh: ["payment", "Hồ sơ trong kỳ phải nộp phí hoặc lệ phí."],
  phi_truc_tuyen: ["payment", "Hồ sơ phải nộp phí, lệ phí đã trả bằng hình thức trực tuyến."],
  pakn_ky_truoc: ["petitions", "Phản ánh, kiến nghị nhận từ kỳ trước mà chưa xử lý xong."],
  pakn_tiep_nhan: ["petitions", "Phản ánh, kiến nghị nhận trong kỳ."],
  pakn_da_xu_ly: ["petitions", "Phản ánh, kiến nghị đã trả lời trong kỳ."],
  pakn_dung_han: ["petitions", "Phản ánh, kiến nghị đã trả lời không quá hạn."],
  pakn_cong_khai: ["petitions", "Phản ánh, kiến nghị có câu trả lời đã công khai trên cổng."],
  pakn_dang_xu_ly: ["petitions", "Phản ánh, kiến nghị chưa trả lời vào ngày cuối kỳ."],
  phieu_khao_sat: ["survey", "Phiếu đánh giá thu về trong kỳ, giấy và điện tử."],
  phieu_hai_long: ["survey", "Phiếu đánh giá hài lòng hoặc rất hài lòng."],
  hai_long: ["survey", "Tỷ lệ hài lòng do hệ thống cho sẵn, khi không có số phiếu."],
  luot_tiep_dan: ["office", "Lượt người dân đến Trung tâm được tiếp, hướng dẫn trong kỳ."],
  bien_che: ["staff", "Số người được giao làm việc tại Trung tâm vào cuối kỳ."],
  bc_giam_doc: ["staff", "Người giữ chức Giám đốc Trung tâm."],
  bc_pho_giam_doc: ["staff", "Người giữ chức Phó Giám đốc Trung tâm."],
  bc_van_thu: ["staff", "Người làm văn thư, kiểm soát thủ tục hành chính tại Trung tâm."],
  bc_tu_phap: ["staff", "Người nhận và giải quyết hồ sơ tư pháp, hộ tịch."],
  bc_tai_chinh: ["staff", "Người nhận và giải quyết hồ sơ tài chính, kế hoạch."],
  bc_van_hoa_xa_hoi: ["staff", "Người nhận và giải quyết hồ sơ văn hóa, xã hội."],
  bc_dia_chinh: ["staff", "Người nhận và giải quyết hồ sơ địa chính, xây dựng."],
  bc_van_phong: ["staff", "Người của Văn phòng làm việc tại Trung tâm."],
  bc_huong_dan: ["staff", "Người hướng dẫn người dân nộp hồ sơ trực tuyến."],
  bc_khac: ["staff", "Người ở vị trí không có trong các dòng trên."],
  cong_chuc_cu_den: ["staff", "Công chức do phòng chuyên môn cử đến làm việc tại Trung tâm."],
  dien_tich: ["staff", "Diện tích phòng làm việc và chờ của Trung tâm, tính bằng mét vuông."],
  may_tinh: ["staff", "Bộ máy vi tính Trung tâm đang dùng."],
  may_scan_a3: ["staff", "Máy quét khổ A3 Trung tâm đang dùng."],
  may_scan_a4: ["staff", "Máy quét khổ A4 Trung tâm đang dùng."],
  dieu_hoa: ["staff", "Máy điều hòa Trung tâm đang dùng."],
  van_ban_cong_khai: ["office", "Thông báo, quyết định công khai thủ tục ban hành trong kỳ."],
  chu_ky_so: ["staff", "Phần công chức của Trung tâm đã được cấp chữ ký số, tính bằng phần trăm."],
};

const SECTOR_ROWS: Readonly<Record<string, string>> = {
  tiep_nhan: "Hồ sơ của ngành nộp tại Trung tâm trong kỳ, mọi cách nộp.",
  truc_tuyen: "Hồ sơ của ngành nộp trực tuyến.",
  truc_tiep: "Hồ sơ của ngành nộp tại quầy.",
  ky_truoc: "Hồ sơ của ngành nhận từ kỳ trước mà chưa xong.",
  da_giai_quyet: "Hồ sơ của ngành giải quyết xong trong kỳ.",
  truoc_va_dung_han: "Hồ sơ của ngành xong không muộn hơn ngày hẹn, khi không tách trước hạn và đúng hạn.",
  truoc_han: "Hồ sơ của ngành xong trước ngày hẹn trả.",
  dung_han: "Hồ sơ của ngành xong đúng ngày hẹn trả.",
  qua_han: "Hồ sơ của ngành xong sau ngày hẹn trả.",
  dang_giai_quyet: "Hồ sơ của ngành chưa xong vào ngày cuối kỳ.",
  dgq_trong_han: "Hồ sơ của ngành chưa xong và chưa đến hạn.",
  dgq_qua_han: "Hồ sơ của ngành chưa xong và đã quá hạn.",
  bo_sung: "Hồ sơ của ngành được đề nghị bổ sung giấy tờ.",
  tra_lai: "Hồ sơ của ngành bị trả lại, không giải quyết.",
  rut: "Hồ sơ của ngành mà người nộp xin rút.",
};

/**
 * What a figure means and where to get it; undefined for one that is of no figure of this edition.
 *
 * @example figureHelp("rut")?.meaning //=> "Hồ sơ người nộp xin rút khi chưa có kết quả."
 */
export function figureHelp(key: FigureKey): FigureHelp | undefined {
  const row = ROWS[key];
  if (row !== undefined) return { meaning: row[1], where: PLACES[row[0]] };
  const sector = SECTORS.find((each) => key.startsWith(`nd_${each.key}_`));
  const meaning = sector && SECTOR_ROWS[key.slice(`nd_${sector.key}_`.length)];
  return meaning === undefined ? undefined : { meaning, where: PLACES.sector };
}
