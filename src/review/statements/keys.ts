/** From what a label says to the figure or rate that it means. Tables; the first row that fits decides. */
import { labelTest, nearest, type LabelTest, type LabelInContext } from "./label-tests";
import { sectorOf, type Concept } from "./lexicon";
import { FORM_CELL } from "./rows";

/** Stands for "received": with or without what was carried over, which only the other figures tell. */
export const RECEIVED = "tiep_nhan?";

/** Stands for "đang giải quyết trong hạn": all that is pending, where nothing else is said to be. */
export const PENDING_WITHIN = "dgq_trong_han?";

/** A count that is understood and that no figure of the catalogue holds: staff by post, scanners, notices. */
export const OTHER = "";

export interface Row {
  readonly fits: LabelTest;
  readonly key: string;
  /** Holds of any label: what is left when nothing else is said. */
  readonly isRest: boolean;
}

/** What a sector's dossiers are when their label says nothing else. */
const SECTOR_REST = "tiep_nhan";

/** Reads the conditions of a table once. */
export const table = (rows: readonly (readonly [condition: string, key: string])[]): readonly Row[] =>
  rows.map(([condition, key]) => ({
    fits: labelTest(condition),
    key,
    isRest: condition === "" && key === SECTOR_REST,
  }));

const SECTORS: readonly Concept[] = ["cong_an", "quan_su", "dat_dai", "bhxh", "khac"].map(
  (key) => `SECTOR_${key}`,
);

/** Dossiers of one sector (ngành dọc): fields of `nd_<sector>_…`. */
const SECTOR_DOSSIERS = table([
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
]);

const DOSSIERS = table([
  ["LATEACCEPT", "cham_tiep_nhan"],
  ["TERRITORY", "phi_dia_gioi"],
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
  ["RECEIVE NEW", "tiep_nhan_trong_ky"],
  ["TOTAL NEW", RECEIVED],
  ["NEW", "tiep_nhan_trong_ky"],
  ["TOTAL RECEIVE", RECEIVED],
  ["TOTAL", "tong_ho_so"],
  ["RECEIVE", RECEIVED],
  ["RESOLVED", "da_giai_quyet"],
  ["^TERRITORY", "phi_dia_gioi"],
  ["^PAY", "phi_phat_sinh"],
  ["USED", RECEIVED],
]);

const PROCEDURES = table([
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
]);

const PETITIONS = table([
  ["CARRIED", "pakn_ky_truoc"],
  ["ONTIME", "pakn_dung_han"],
  ["PUBLISH", "pakn_cong_khai"],
  ["PENDING", "pakn_dang_xu_ly"],
  ["RESOLVED", "pakn_da_xu_ly"],
  ["", "pakn_tiep_nhan"],
]);

const BALLOTS = table([
  ["^APOLOGY|APPOINTMENT", "phieu_xin_loi"],
  ["SATISFIED", "phieu_hai_long"],
  ["SURVEY", "phieu_khao_sat"],
  ["^SURVEY|SATISFIED", "phieu_khao_sat"],
  ["", OTHER],
]);

const VISITS = table([
  ["VISITS", "luot_tiep_dan"],
  ["SUPPLEMENT", "luot_yeu_cau_bo_sung"],
  ["^VISITS", "luot_tiep_dan"],
  ["", OTHER],
]);

const COPIES = table([
  ["^CERT ASKED !ISSUED", "ctdt_yeu_cau"],
  ["^CERT", "ctdt_da_cap"],
  ["", OTHER],
]);

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

const PERSONS = table([
  ["CROSSING", OTHER],
  ["SECONDED", "cong_chuc_cu_den"],
  ["STAFF", "bien_che"],
  ...POSTS.map((post): [string, string] => [`POST_${post} ^STAFF`, `bc_${post}`]),
  ["^STAFF", "bc_khac"],
  ["", OTHER],
]);

const EQUIPMENT = table([
  ["AREA", "dien_tich"],
  ["SCANNER A3", "may_scan_a3"],
  ["SCANNER A4", "may_scan_a4"],
  ["COMPUTER", "may_tinh"],
  ["COOLER", "dieu_hoa"],
  ["", OTHER],
]);

const DOCUMENTS = table([
  ["PUBLISH", "van_ban_cong_khai"],
  ["", OTHER],
]);

const COUNTS: Readonly<Record<string, readonly Row[]>> = {
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

/** The key of the first row that fits. */
export const firstFit = (rows: readonly Row[], label: LabelInContext): string | undefined =>
  rows.find(({ fits, isRest }) => !(isRest && label.isWorn) && fits(label))?.key;

/** The sector whose block or sentence this is; undefined for the commune's own. */
export function sectorAt(label: LabelInContext): string | undefined {
  const concept = nearest(label, SECTORS);
  return concept && sectorOf(concept);
}

/** Units that are counts of their own and never a figure. */
const EXPLAINED_UNITS: ReadonlySet<Concept> = new Set(["other", "duration", "money", FORM_CELL]);

/**
 * The figure that a count means: its key, `RECEIVED`, `OTHER`, or undefined when it is not understood.
 *
 * @param unit - What is counted; undefined when neither the number nor its label says so.
 */
export function figureKeyOf(unit: Concept | undefined, label: LabelInContext): string | undefined {
  if (unit === undefined) return undefined;
  if (EXPLAINED_UNITS.has(unit)) return OTHER;
  const sector = sectorAt(label);
  if (sector !== undefined && unit === "dossier") {
    const field = firstFit(SECTOR_DOSSIERS, label);
    return field === undefined || field === OTHER ? field : `nd_${sector}_${field}`;
  }
  if (unit === "dossier" && isNoneOfTheWhole(label)) return OTHER;
  return firstFit(COUNTS[unit] ?? [], label);
}

/** Under "ngành dọc" what names no agency of ours is still not the commune's; under a field it is that field's alone. */
const isNoneOfTheWhole = labelTest("^VERTICAL|FIELD");
