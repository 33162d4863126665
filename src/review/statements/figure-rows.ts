/** From what the label of a count says to the figure that it means, by unit. The first row that fits decides. */

/** A condition (see conditions.ts), and the key of a figure or a rate. */
export type KeyRow = readonly [condition: string, key: string];

/** Stands for "received": with or without what was carried over, which only the other figures tell. */
export const RECEIVED = "tiep_nhan?";

/** Stands for "đang giải quyết trong hạn": all that is pending, where nothing else is said to be. */
export const PENDING_WITHIN = "dgq_trong_han?";

/** A count that is understood and that no figure of the catalogue holds: staff by post, scanners, notices. */
export const OTHER = "";

/** What a sector's dossiers are when their label says nothing else. */
export const SECTOR_REST = "tiep_nhan";

/** Dossiers of one sector (ngành dọc): fields of `nd_<sector>_…`. */
export const SECTOR_ROWS: readonly KeyRow[] = [
  ["REUSE|STORE|DIGITISE|FEE|PAY", OTHER],
  ["WITHDRAW", "rut"],
  ["SUPPLEMENT", "bo_sung"],
  ["REFUSE", "tra_lai"],
  ["EARLY ONTIME", "truoc_va_dung_han"],
  ["EARLY", "truoc_han"],
  ["ONTIME", "dung_han"],
  ["LATE state:PENDING", "dgq_qua_han"],
  ["LATE", "qua_han"],
  ["WITHIN", "dgq_trong_han"],
  ["PENDING", "dang_giai_quyet"],
  ["CARRIED", "ky_truoc"],
  ["ONLINE", "truc_tuyen"],
  ["DIRECT", "truc_tiep"],
  ["RECEIVE", "tiep_nhan"],
  ["TOTAL", "tiep_nhan"],
  ["RESOLVED", "da_giai_quyet"],
  ["", SECTOR_REST],
];

const DOSSIERS: readonly KeyRow[] = [
  ["LATEACCEPT", "cham_tiep_nhan"],
  ["TERRITORY", "phi_dia_gioi"],
  // "Hồ sơ phi địa giới: tiếp nhận 45 hồ sơ, giải quyết 20 hồ sơ": what was done with those.
  ["RESOLVED|PENDING ^TERRITORY !RECEIVE", OTHER],
  ["DUE", OTHER],
  ["PAY", "phi_truc_tuyen"],
  ["FEE", "phi_phat_sinh"],
  ["APPOINTMENT|APOLOGY", "ho_so_tre_hen"],
  ["REUSE", "tai_su_dung"],
  ["STORE", "luu_kho"],
  ["ERESULT", "ket_qua_dien_tu"],
  ["DIGITISE INPUT OUTPUT", "sh_ca_hai"],
  ["DIGITISE INPUT", "sh_dau_vao"],
  ["DIGITISE OUTPUT", "sh_dau_ra"],
  ["BASE ^DIGITISE", "sh_co_so"],
  ["WHOLEDOSSIER", "sh_dau_vao"],
  ["DIGITISE", "sh_ca_hai"],
  ["CERT ASKED !ISSUED", "ctdt_yeu_cau"],
  ["CERT", "ctdt_da_cap"],
  ["UPDATE", "cap_nhat_he_thong"],
  ["ENDTOEND", "hs_nop_toan_trinh"],
  ["ONLINE level:PARTIAL", "hs_mot_phan_truc_tuyen"],
  ["DIRECT level:PARTIAL", "hs_mot_phan_truc_tiep"],
  ["level:PARTIAL", "hs_mot_phan"],
  ["ONLINE level:FULL", "hs_toan_trinh_truc_tuyen"],
  ["DIRECT level:FULL", "hs_toan_trinh_truc_tiep"],
  ["level:FULL", "hs_toan_trinh"],
  ["level:NOTONLINE", "hs_chua_dvctt"],
  ["REFUSE STOP", "muc_tu_choi_dung"],
  ["CLOSED", "khong_co_ket_qua"],
  ["WITHDRAW", "rut"],
  ["STOP", "dung_xu_ly"],
  ["SUPPLEMENT state:PENDING", "dgq_cho_bo_sung"],
  ["SUPPLEMENT", "luot_yeu_cau_bo_sung"],
  ["REFUSE", "tu_choi"],
  ["EARLY ONTIME", "gq_truoc_va_dung_han"],
  ["EARLY", "gq_truoc_han"],
  ["ONTIME", "gq_dung_han"],
  ["LATE state:PENDING", "dgq_qua_han"],
  ["LATE", "gq_qua_han"],
  ["WITHIN PENDING", PENDING_WITHIN],
  ["WITHIN", "dgq_trong_han"],
  ["WITHRESULT", "gq_co_ket_qua"],
  ["PENDING", "dang_giai_quyet"],
  ["NEXT", "dang_giai_quyet"],
  ["CARRIED", "ky_truoc_chuyen_sang"],
  ["MINISTRY !CITY", "tn_ht_bo_nganh"],
  ["CITY ^RECEIVE|NEW !MINISTRY", "tn_ht_thanh_pho"],
  ["POSTAL !DIRECT", "tn_buu_chinh"],
  ["ONLINE", "tn_truc_tuyen"],
  ["DIRECT", "tn_truc_tiep"],
  ["TO_RESOLVE", "tong_ho_so"],
  // "Tổng số hồ sơ đã giải quyết": what was done says more than "tổng".
  ["RESOLVED !RECEIVE|NEW", "da_giai_quyet"],
  ["RESOLVED INPERIOD !RECEIVE", "da_giai_quyet"],
  ["RECEIVE NEW", "tiep_nhan_trong_ky"],
  ["TOTAL NEW", RECEIVED],
  ["NEW", "tiep_nhan_trong_ky"],
  ["TOTAL RECEIVE", RECEIVED],
  // "Đã nhận 980 hồ sơ trực tuyến và 42 hồ sơ trực tiếp, tổng cộng 1.022": a total of what the words around it tell.
  ["TOTAL ^RECEIVE !^RESOLVED|PENDING", RECEIVED],
  // "3. Hồ sơ đang giải quyết": the total under it is of these.
  ["TOTAL under:PENDING", "dang_giai_quyet"],
  ["TOTAL", "tong_ho_so"],
  ["RECEIVE", RECEIVED],
  ["RESOLVED", "da_giai_quyet"],
  ["^TERRITORY", "phi_dia_gioi"],
  ["^PAY", "phi_phat_sinh"],
  ["USED", RECEIVED],
];

const PROCEDURES: readonly KeyRow[] = [
  ["USED level:PARTIAL", "dvc_mot_phan_phat_sinh"],
  ["USED level:FULL", "dvc_toan_trinh_phat_sinh"],
  ["USED", OTHER],
  ["NOTONLINE", "tthc_chua_dvctt"],
  ["PARTIAL", "tthc_mot_phan"],
  ["FULL", "tthc_toan_trinh"],
  ["PUBLISH", "tthc_cong_khai"],
  ["DVCTT", OTHER],
  ["AUTHORITY|TOTAL", "tong_tthc"],
  ["", OTHER],
];

const PETITIONS: readonly KeyRow[] = [
  ["CARRIED", "pakn_ky_truoc"],
  ["ONTIME", "pakn_dung_han"],
  // "Công khai và xử lý 13 phản ánh": both were done.
  ["PUBLISH AND RESOLVED", "pakn_da_xu_ly"],
  ["PUBLISH", "pakn_cong_khai"],
  ["PENDING", "pakn_dang_xu_ly"],
  ["RESOLVED !RECEIVE", "pakn_da_xu_ly"],
  ["", "pakn_tiep_nhan"],
];

const BALLOTS: readonly KeyRow[] = [
  ["^APOLOGY|APPOINTMENT", "phieu_xin_loi"],
  ["DISSATISFIED", OTHER],
  // Told by degrees: only together they are the satisfied.
  ["VERY", OTHER],
  ["SATISFIED line:VERY", OTHER],
  ["SATISFIED", "phieu_hai_long"],
  ["SURVEY", "phieu_khao_sat"],
  ["^SURVEY|SATISFIED", "phieu_khao_sat"],
  ["", OTHER],
];

const VISITS: readonly KeyRow[] = [
  ["VISITS", "luot_tiep_dan"],
  ["SUPPLEMENT", "luot_yeu_cau_bo_sung"],
  ["^VISITS", "luot_tiep_dan"],
  ["", OTHER],
];

const COPIES: readonly KeyRow[] = [
  ["^CERT ASKED !ISSUED", "ctdt_yeu_cau"],
  ["^CERT", "ctdt_da_cap"],
  ["", OTHER],
];

/** Staff by post, where they are told as parts of the staff. */
const POSTS = [
  "pho_giam_doc",
  "giam_doc",
  "van_thu",
  "huong_dan",
  "tu_phap",
  "tai_chinh",
  "van_hoa_xa_hoi",
  "dia_chinh",
  "van_phong",
];

const PERSONS: readonly KeyRow[] = [
  ["CROSSING", OTHER],
  // "Lấy ý kiến 143 người dân bằng phiếu khảo sát": each fills in one.
  ["SURVEY", "phieu_khao_sat"],
  ["SECONDED", "cong_chuc_cu_den"],
  ["STAFF", "bien_che"],
  ...POSTS.map((post): KeyRow => [`POST_${post} ^STAFF`, `bc_${post}`]),
  // "Cử 02 công chức đi tập huấn": no part of the staff that is told.
  ["listed:STAFF", "bc_khac"],
  ["", OTHER],
];

const EQUIPMENT: readonly KeyRow[] = [
  ["AREA", "dien_tich"],
  ["SCANNER A3", "may_scan_a3"],
  ["SCANNER A4", "may_scan_a4"],
  ["COMPUTER", "may_tinh"],
  ["COOLER", "dieu_hoa"],
  ["", OTHER],
];

const DOCUMENTS: readonly KeyRow[] = [
  ["PUBLISH", "van_ban_cong_khai"],
  ["", OTHER],
];

/** By the unit that is counted. */
export const FIGURE_ROWS: Readonly<Record<string, readonly KeyRow[]>> = {
  dossier: DOSSIERS,
  procedure: PROCEDURES,
  petition: PETITIONS,
  ballot: BALLOTS,
  visit: VISITS,
  copy: COPIES,
  person: PERSONS,
  equipment: EQUIPMENT,
  document: DOCUMENTS,
};
