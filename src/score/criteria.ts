/**
 * The points of Quyết định 766/QĐ-TTg as the national portal counts them, one row a criterion. Nothing here is law as
 * issued: "described" rests on a transcription of the portal's own description, "fitted" on points that it published in
 * September 2026. So all of it is an estimate, and says so wherever it is shown.
 */
import type { FigureKey } from "../catalog/figures";
import type { Criterion, Quantity } from "./criterion";

/** Raised with every change of a row; results say by which they were counted. */
export const SCORE_VERSION = "2026.09";

/** The day as of which the portal was looked at. */
export const SCORE_DATE = "2026-09-30";

const sum = (...keys: readonly FigureKey[]): Quantity => ({ sum: keys });

type Row = Pick<Criterion, "code" | "name" | "max" | "evidence"> & Partial<Criterion>;

/** Mostly: its maximum for all, nothing without a base, for communes, of dossiers. */
const row = (given: Row): Criterion => ({
  unit: "hồ sơ",
  perRatio: [given.max],
  withoutBase: "nothing",
  isForCommunes: true,
  ...given,
});

/** Full points are reached at this share. */
const fullAt = (max: number, share: number): number => max / share;

export const CRITERIA: readonly Criterion[] = [
  row({
    code: "1.1",
    name: "TTHC được công bố đúng hạn",
    unit: "thủ tục",
    max: 6,
    evidence: ["fitted"],
    isForCommunes: false,
    note: "Cấp tỉnh công bố; chưa rõ Cổng cho cấp xã bao nhiêu điểm.",
  }),
  row({
    code: "1.2",
    name: "TTHC được công khai đúng hạn",
    unit: "thủ tục",
    max: 4,
    evidence: ["fitted", "described"],
    isForCommunes: false,
    note: "Không tính cho cấp dưới tỉnh.",
  }),
  row({
    code: "1.3",
    name: "TTHC được công khai đủ nội dung",
    unit: "thủ tục",
    max: 2,
    evidence: ["fitted", "described"],
    isForCommunes: false,
    note: "Tính theo hiện trạng, không theo kỳ và không theo đơn vị dưới tỉnh.",
  }),
  row({
    code: "1.4",
    name: "Hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia",
    max: 6,
    evidence: ["fitted"],
    ratio: {
      numerator: { sum: [], upTo: ["tiep_nhan_trong_ky"] },
      denominator: sum("tiep_nhan_trong_ky"),
    },
    note: "Số hồ sơ đã đồng bộ chỉ Cổng biết.",
  }),
  row({
    code: "2.1",
    name: "Hồ sơ xử lý trước hạn, đúng hạn",
    max: 20,
    evidence: ["fitted"],
    ratio: {
      numerator: sum(
        "gq_truoc_va_dung_han",
        "tu_choi",
        "rut",
        "dung_xu_ly",
        "dgq_trong_han",
        "dgq_cho_bo_sung",
      ),
      missed: sum("gq_qua_han", "dgq_qua_han"),
      denominator: sum("tong_ho_so"),
    },
    note: "Cổng coi hồ sơ yêu cầu bổ sung từ hai lần trở lên là quá hạn, nên điểm thật có thể thấp hơn.",
  }),
  row({
    code: "3.1",
    name: "TTHC cung cấp dịch vụ công trực tuyến",
    unit: "thủ tục",
    max: 2,
    perRatio: [fullAt(2, 0.8)],
    evidence: ["described", "fitted"],
    ratio: { numerator: sum("tthc_mot_phan", "tthc_toan_trinh"), denominator: sum("tong_tthc") },
  }),
  row({
    code: "3.2",
    name: "Dịch vụ công trực tuyến có phát sinh hồ sơ",
    unit: "dịch vụ",
    max: 4,
    evidence: ["fitted"],
    ratio: {
      numerator: sum("dvc_mot_phan_phat_sinh", "dvc_toan_trinh_phat_sinh"),
      denominator: sum("tthc_mot_phan", "tthc_toan_trinh"),
    },
    note: "Gần đúng: một thủ tục có thể có hai dịch vụ.",
  }),
  row({
    code: "3.3",
    name: "Hồ sơ nộp trực tuyến",
    max: 6,
    perRatio: [fullAt(6, 0.5)],
    evidence: ["described", "fitted"],
    ratio: {
      numerator: sum("tn_truc_tuyen"),
      denominator: sum("tiep_nhan_trong_ky"),
      baseTimes: "1.4",
    },
    note: "Cổng chỉ tính hồ sơ trả kết quả điện tử, trên số hồ sơ đã đồng bộ.",
  }),
  row({
    code: "3.5a",
    name: "TTHC có phí tích hợp thanh toán trực tuyến",
    unit: "thủ tục",
    max: 2,
    perRatio: [2.5],
    evidence: ["described", "fitted"],
  }),
  row({
    code: "3.5b",
    name: "TTHC có giao dịch thanh toán trực tuyến",
    unit: "thủ tục",
    max: 2,
    perRatio: [2.5],
    evidence: ["fitted"],
  }),
  row({
    code: "3.6",
    name: "Hồ sơ thanh toán trực tuyến",
    max: 6,
    evidence: ["fitted"],
    ratio: { numerator: sum("phi_truc_tuyen"), denominator: sum("phi_phat_sinh") },
  }),
  row({
    code: "4.1",
    name: "Hồ sơ cấp kết quả bản điện tử",
    max: 6,
    evidence: ["fitted"],
    ratio: { numerator: sum("ket_qua_dien_tu"), denominator: sum("gq_co_ket_qua") },
    note: "Cổng chỉ tính hồ sơ của thủ tục có giấy tờ kết quả.",
  }),
  row({
    code: "4.2",
    name: "Số hóa thành phần hồ sơ và kết quả",
    max: 4,
    perRatio: [4, fullAt(4, 0.8)],
    evidence: ["described", "fitted"],
    ratio: { numerator: sum("sh_ca_hai"), denominator: sum("sh_co_so") },
    note: "Hai nguồn nói khác nhau: đủ điểm khi đạt 80%, hoặc chỉ khi đạt 100%.",
  }),
  row({
    code: "4.2c",
    name: "Chứng thực bản sao điện tử",
    unit: "yêu cầu",
    max: 2,
    evidence: ["fitted"],
    ratio: { numerator: sum("ctdt_da_cap"), denominator: sum("ctdt_yeu_cau") },
  }),
  row({
    code: "4.3",
    name: "Tái sử dụng dữ liệu số hóa",
    max: 2,
    perRatio: [fullAt(2, 0.8)],
    evidence: ["described", "fitted"],
    ratio: { numerator: sum("tai_su_dung"), denominator: sum("tsd_co_so") },
  }),
  row({
    code: "4.4",
    name: "Hồ sơ kết nối kho dữ liệu cá nhân",
    max: 4,
    evidence: ["unknown"],
    note: "Mới chỉ thấy Cổng cho 0 điểm; chưa rõ cách tính.",
  }),
  row({
    code: "4.5a",
    name: "Công dân dùng tài khoản định danh",
    max: 2,
    evidence: ["fitted"],
    isForCommunes: false,
    note: "Được cho là không áp dụng với cấp xã.",
  }),
  row({
    code: "4.5b",
    name: "Khai thác dữ liệu dân cư",
    max: 2,
    evidence: ["fitted"],
    isForCommunes: false,
    note: "Được cho là không áp dụng với cấp xã.",
  }),
  row({
    code: "5.2",
    name: "Phản ánh, kiến nghị xử lý đúng hạn",
    unit: "phản ánh, kiến nghị",
    max: 6,
    withoutBase: "all",
    evidence: ["described", "fitted"],
    ratio: {
      numerator: { sum: ["pakn_dung_han"], upTo: ["pakn_dang_xu_ly"] },
      denominator: sum("pakn_ky_truoc", "pakn_tiep_nhan"),
    },
    note: "Hạn của Cổng: từ chối 02, hỏi thêm 05, xử lý 15, công khai 02 ngày làm việc.",
  }),
  row({
    code: "5.3",
    name: "Hài lòng về xử lý phản ánh, kiến nghị",
    unit: "phản ánh, kiến nghị",
    max: 6,
    withoutBase: "all",
    evidence: ["fitted"],
    ratio: {
      numerator: { sum: [], upTo: ["pakn_ky_truoc", "pakn_tiep_nhan"] },
      denominator: sum("pakn_ky_truoc", "pakn_tiep_nhan"),
    },
    note: "Số không hài lòng, phản ánh lại chỉ Cổng biết.",
  }),
  row({
    code: "5.4",
    name: "Hài lòng về giải quyết TTHC",
    max: 6,
    perRatio: [fullAt(6, 0.9)],
    evidence: ["described", "fitted"],
    ratio: {
      numerator: { sum: ["gq_qua_han", "dgq_qua_han"], upTo: ["tong_ho_so"] },
      denominator: sum("tong_ho_so"),
      isRest: true,
    },
    note: "Tính từ hồ sơ quá hạn, bị phản ánh hoặc bị chê trên Cổng; không phải tỷ lệ khảo sát của Trung tâm.",
  }),
];

/** @example criterionOf("2.1")?.max //=> 20 */
export const criterionOf = (code: string): Criterion | undefined =>
  CRITERIA.find((criterion) => criterion.code === code);
