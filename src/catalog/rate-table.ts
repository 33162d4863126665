/**
 * The rates: one row each gives the key, the custom function, the figures that feed its arguments, and the words.
 * A rate is the sum of its numerator arguments over the sum of its base arguments. Keys, function ids and arguments
 * are append-only: saved workbooks hold them.
 */
import type { FigureKey } from "./figure";
import { base, part, simple, type Rate, type RateArgument } from "./rate";
import { SECTORS, sectorKey } from "./sectors";

const resolved = base("da_giai_quyet", "Số hồ sơ đã giải quyết.", "da_giai_quyet");
const received = base("tiep_nhan", "Số hồ sơ tiếp nhận trong kỳ.", "tiep_nhan_trong_ky");
const total = base("tong_ho_so", "Tổng số hồ sơ phải giải quyết.", "tong_ho_so");
const digitisationBase = base("co_so", "Số hồ sơ làm cơ sở tính số hóa.", "sh_co_so");

const onTimeArguments = (merged: FigureKey, denominator: RateArgument): readonly RateArgument[] => [
  part("truoc_han", "Số hồ sơ giải quyết trước hạn.", merged),
  part("dung_han", "Số hồ sơ giải quyết đúng hạn (0 nếu đã gộp vào trước hạn)."),
  denominator,
];

const RECEIVED_AND_RESOLVED: readonly Rate[] = [
  simple(
    "R01",
    "tl_truc_tuyen",
    "TYLE_TRUCTUYEN",
    "Tỷ lệ hồ sơ tiếp nhận trực tuyến",
    part("truc_tuyen", "Số hồ sơ tiếp nhận trực tuyến.", "tn_truc_tuyen"),
    received,
  ),
  simple(
    "R02",
    "tl_truc_tiep",
    "TYLE_TRUCTIEP",
    "Tỷ lệ hồ sơ tiếp nhận trực tiếp",
    part("truc_tiep", "Số hồ sơ tiếp nhận trực tiếp, kể cả bưu chính.", "tn_truc_tiep", "tn_buu_chinh"),
    received,
  ),
  {
    key: "tl_dung_han",
    ref: "R03",
    functionId: "TYLE_DUNGHAN",
    label: "Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn",
    help: "Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn trên số hồ sơ đã giải quyết.",
    arguments: onTimeArguments("gq_truoc_va_dung_han", {
      ...resolved,
      unless: { setting: "mau_so_dung_han", is: "co_ket_qua", figures: ["gq_co_ket_qua"] },
    }),
    besideFigure: "gq_truoc_va_dung_han",
  },
  simple(
    "R04",
    "tl_truoc_han",
    "TYLE_TRUOCHAN",
    "Tỷ lệ hồ sơ giải quyết trước hạn",
    part("truoc_han", "Số hồ sơ giải quyết trước hạn.", "gq_truoc_han"),
    resolved,
  ),
  simple(
    "R05",
    "tl_vua_dung_han",
    "TYLE_VUADUNGHAN",
    "Tỷ lệ hồ sơ giải quyết vừa đúng hạn",
    part("dung_han", "Số hồ sơ giải quyết đúng ngày hẹn.", "gq_dung_han"),
    resolved,
  ),
  simple(
    "R06",
    "tl_qua_han",
    "TYLE_QUAHAN",
    "Tỷ lệ hồ sơ giải quyết quá hạn",
    part("qua_han", "Số hồ sơ giải quyết quá hạn.", "gq_qua_han"),
    resolved,
  ),
  simple(
    "R07",
    "tl_tu_choi",
    "TYLE_TUCHOI",
    "Tỷ lệ hồ sơ từ chối giải quyết",
    part("tu_choi", "Số hồ sơ từ chối giải quyết, trả lại.", "tu_choi"),
    resolved,
  ),
  simple(
    "R08",
    "tl_rut",
    "TYLE_RUT",
    "Tỷ lệ hồ sơ công dân rút",
    part("rut", "Số hồ sơ công dân rút.", "rut"),
    resolved,
  ),
  simple(
    "R09",
    "tl_dung_xu_ly",
    "TYLE_DUNGXULY",
    "Tỷ lệ hồ sơ dừng xử lý",
    part("dung_xu_ly", "Số hồ sơ dừng xử lý, hủy.", "dung_xu_ly"),
    resolved,
  ),
  simple(
    "R10",
    "tl_giai_quyet",
    "TYLE_GIAIQUYET",
    "Tỷ lệ hồ sơ đã giải quyết",
    part("da_giai_quyet", "Số hồ sơ đã giải quyết.", "da_giai_quyet"),
    total,
  ),
  simple(
    "R11",
    "tl_dang_giai_quyet",
    "TYLE_DANGGIAIQUYET",
    "Tỷ lệ hồ sơ đang giải quyết",
    part("dang_giai_quyet", "Số hồ sơ đang giải quyết.", "dang_giai_quyet"),
    total,
  ),
];

const CATALOGUE_AND_SERVICES: readonly Rate[] = [
  {
    key: "tl_dvc_phat_sinh",
    ref: "R12",
    functionId: "TYLE_PHATSINH",
    label: "Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ",
    help: "Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ trên tổng số dịch vụ công trực tuyến.",
    arguments: [
      part("dvc_mot_phan", "Số DVC một phần có phát sinh hồ sơ.", "dvc_mot_phan_phat_sinh"),
      part("dvc_toan_trinh", "Số DVC toàn trình có phát sinh hồ sơ.", "dvc_toan_trinh_phat_sinh"),
      base("tthc_mot_phan", "Số TTHC cung cấp DVC trực tuyến một phần.", "tthc_mot_phan"),
      base("tthc_toan_trinh", "Số TTHC cung cấp DVC trực tuyến toàn trình.", "tthc_toan_trinh"),
    ],
    ownRowIn: "D",
  },
  simple(
    "R13",
    "tl_mot_phan_phat_sinh",
    "TYLE_PHATSINH_MOTPHAN",
    "Tỷ lệ DVC trực tuyến một phần phát sinh hồ sơ",
    part("dvc", "Số DVC một phần có phát sinh hồ sơ.", "dvc_mot_phan_phat_sinh"),
    base("tthc", "Số TTHC cung cấp DVC trực tuyến một phần.", "tthc_mot_phan"),
  ),
  simple(
    "R14",
    "tl_toan_trinh_phat_sinh",
    "TYLE_PHATSINH_TOANTRINH",
    "Tỷ lệ DVC trực tuyến toàn trình phát sinh hồ sơ",
    part("dvc", "Số DVC toàn trình có phát sinh hồ sơ.", "dvc_toan_trinh_phat_sinh"),
    base("tthc", "Số TTHC cung cấp DVC trực tuyến toàn trình.", "tthc_toan_trinh"),
  ),
  {
    key: "tl_truc_tuyen_dvc",
    ref: "R15",
    functionId: "TYLE_TRUCTUYEN_DVC",
    label: "Tỷ lệ hồ sơ trực tuyến trên hồ sơ của các DVC trực tuyến",
    help: "Tỷ lệ hồ sơ nộp trực tuyến trên tổng số hồ sơ của các dịch vụ công trực tuyến.",
    arguments: [
      part("tt_mot_phan", "Hồ sơ nộp trực tuyến của DVC một phần.", "hs_mot_phan_truc_tuyen"),
      part("tt_toan_trinh", "Hồ sơ nộp trực tuyến của DVC toàn trình.", "hs_toan_trinh_truc_tuyen"),
      base("hs_mot_phan", "Hồ sơ của DVC một phần.", "hs_mot_phan"),
      base("hs_toan_trinh", "Hồ sơ của DVC toàn trình.", "hs_toan_trinh"),
    ],
    ownRowIn: "D",
  },
  simple(
    "R16",
    "tl_nop_toan_trinh",
    "TYLE_HOSO_TOANTRINH",
    "Tỷ lệ hồ sơ trực tuyến toàn trình",
    part("nop_toan_trinh", "Số hồ sơ trực tuyến toàn trình.", "hs_nop_toan_trinh"),
    base("hs_toan_trinh", "Hồ sơ của DVC toàn trình.", "hs_toan_trinh"),
  ),
];

const DIGITISATION: readonly Rate[] = [
  simple(
    "R17",
    "tl_sh_dau_vao",
    "TYLE_SOHOA_DAUVAO",
    "Tỷ lệ số hóa thành phần hồ sơ",
    part("so_hoa", "Số hồ sơ số hóa thành phần.", "sh_dau_vao"),
    digitisationBase,
  ),
  simple(
    "R18",
    "tl_sh_dau_ra",
    "TYLE_SOHOA_DAURA",
    "Tỷ lệ số hóa kết quả giải quyết",
    part("so_hoa", "Số hồ sơ số hóa kết quả.", "sh_dau_ra"),
    digitisationBase,
  ),
  simple(
    "R19",
    "tl_so_hoa",
    "TYLE_SOHOA",
    "Tỷ lệ số hóa thành phần hồ sơ và kết quả",
    part("so_hoa", "Số hồ sơ số hóa cả thành phần và kết quả.", "sh_ca_hai"),
    digitisationBase,
  ),
  simple(
    "R20",
    "tl_ket_qua_dien_tu",
    "TYLE_KETQUA_DIENTU",
    "Tỷ lệ hồ sơ cấp kết quả bản điện tử",
    part("dien_tu", "Số hồ sơ cấp kết quả bản điện tử.", "ket_qua_dien_tu"),
    base("co_ket_qua", "Số hồ sơ có kết quả.", "gq_co_ket_qua"),
  ),
  simple(
    "R21",
    "tl_tai_su_dung",
    "TYLE_TAISUDUNG",
    "Tỷ lệ tái sử dụng dữ liệu số hóa",
    part("tai_su_dung", "Số hồ sơ tái sử dụng dữ liệu.", "tai_su_dung"),
    base("co_so", "Số hồ sơ làm cơ sở tính tái sử dụng.", "tsd_co_so"),
  ),
  simple(
    "R22",
    "tl_luu_kho",
    "TYLE_LUUKHO",
    "Tỷ lệ hồ sơ lưu kho dữ liệu",
    part("luu_kho", "Số hồ sơ lưu kho dữ liệu điện tử.", "luu_kho"),
    resolved,
  ),
  simple(
    "R23",
    "tl_ctdt",
    "TYLE_CHUNGTHUC_DIENTU",
    "Tỷ lệ chứng thực điện tử",
    part("da_cap", "Số bản chứng thực điện tử đã cấp.", "ctdt_da_cap"),
    base("yeu_cau", "Số yêu cầu chứng thực điện tử.", "ctdt_yeu_cau"),
  ),
];

const OTHERS: readonly Rate[] = [
  simple(
    "R24",
    "tl_thanh_toan",
    "TYLE_THANHTOAN",
    "Tỷ lệ thanh toán trực tuyến",
    part("truc_tuyen", "Số hồ sơ thanh toán trực tuyến.", "phi_truc_tuyen"),
    base("phat_sinh", "Số hồ sơ phát sinh phí, lệ phí.", "phi_phat_sinh"),
  ),
  {
    key: "tl_pakn_xu_ly",
    ref: "R25",
    functionId: "TYLE_PAKN_XULY",
    label: "Tỷ lệ PAKN đã xử lý",
    help: "Tỷ lệ phản ánh, kiến nghị đã xử lý trên số kỳ trước chuyển sang và tiếp nhận trong kỳ.",
    arguments: [
      part("da_xu_ly", "Số PAKN đã xử lý.", "pakn_da_xu_ly"),
      base("ky_truoc", "Số PAKN kỳ trước chuyển sang.", "pakn_ky_truoc"),
      base("tiep_nhan", "Số PAKN tiếp nhận trong kỳ.", "pakn_tiep_nhan"),
    ],
    besideFigure: "pakn_da_xu_ly",
  },
  simple(
    "R26",
    "tl_pakn_dung_han",
    "TYLE_PAKN_DUNGHAN",
    "Tỷ lệ PAKN xử lý đúng hạn",
    part("dung_han", "Số PAKN xử lý đúng hạn.", "pakn_dung_han"),
    base("da_xu_ly", "Số PAKN đã xử lý.", "pakn_da_xu_ly"),
  ),
  simple(
    "R27",
    "tl_hai_long",
    "TYLE_HAILONG",
    "Tỷ lệ hài lòng",
    part("phieu_hai_long", "Số phiếu đánh giá hài lòng.", "phieu_hai_long"),
    base("phieu_khao_sat", "Số phiếu khảo sát thu về.", "phieu_khao_sat"),
  ),
  simple(
    "R28",
    "tl_ht_thanh_pho",
    "TYLE_HETHONG_THANHPHO",
    "Tỷ trọng hồ sơ trên hệ thống thành phố (tỉnh)",
    part("thanh_pho", "Số hồ sơ trên hệ thống của thành phố (tỉnh).", "tn_ht_thanh_pho"),
    received,
  ),
  simple(
    "R29",
    "tl_ht_bo_nganh",
    "TYLE_HETHONG_BONGANH",
    "Tỷ trọng hồ sơ trên hệ thống của bộ, ngành",
    part("bo_nganh", "Số hồ sơ trên hệ thống của bộ, ngành.", "tn_ht_bo_nganh"),
    received,
  ),
  {
    key: "tl_qua_han_chung",
    ref: "R30",
    functionId: "TYLE_QUAHAN_CHUNG",
    label: "Tỷ lệ hồ sơ quá hạn trên tổng số",
    help: "Tỷ lệ hồ sơ quá hạn (đã và đang giải quyết) trên tổng số hồ sơ phải giải quyết.",
    arguments: [
      part("qua_han", "Số hồ sơ đã giải quyết quá hạn.", "gq_qua_han"),
      part("dang_qua_han", "Số hồ sơ đang giải quyết quá hạn.", "dgq_qua_han"),
      total,
    ],
    ownRowIn: "C",
  },
  simple(
    "R31",
    "tl_xin_loi",
    "TYLE_XINLOI",
    "Tỷ lệ thực hiện xin lỗi",
    part("phieu_xin_loi", "Số phiếu xin lỗi đã gửi.", "phieu_xin_loi"),
    base("tre_hen", "Số hồ sơ trễ hẹn phải xin lỗi.", "ho_so_tre_hen"),
  ),
  simple(
    "R32",
    "tl_cap_nhat",
    "TYLE_CAPNHAT",
    "Tỷ lệ hồ sơ được cập nhật trên hệ thống",
    part("cap_nhat", "Số hồ sơ được cập nhật trên hệ thống.", "cap_nhat_he_thong"),
    total,
  ),
];

const SECTOR_RATES: readonly Rate[] = SECTORS.map((sector) => ({
  key: sectorKey(sector, "tl_dung_han"),
  ref: `R33.${sector.ref}`,
  functionId: "TYLE_DUNGHAN",
  label: `Tỷ lệ trước hạn, đúng hạn của ${sector.name}`,
  help: "Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn trên số hồ sơ đã giải quyết.",
  arguments: onTimeArguments(
    sectorKey(sector, "truoc_va_dung_han"),
    base("da_giai_quyet", "Số hồ sơ đã giải quyết.", sectorKey(sector, "da_giai_quyet")),
  ),
  besideFigure: sectorKey(sector, "truoc_va_dung_han"),
}));

/** All rates, in the order of their refs. */
export const RATE_ROWS: readonly Rate[] = [
  ...RECEIVED_AND_RESOLVED,
  ...CATALOGUE_AND_SERVICES,
  ...DIGITISATION,
  ...OTHERS,
  ...SECTOR_RATES,
];
