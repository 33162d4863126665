/** From concepts to figures: the first row that needs no more, and allows all, of what a head says decides. */
import type { FigureKey } from "../../catalog/figures";
import type { Concept } from "./measure-words";

/** What a column counts that is no figure of ours, but stands in an identity of the form. */
export const NOT_DIGITISED_PARTS = "~chua_so_hoa_thanh_phan";
/** Pending dossiers without those that wait for a supplement, which have a column of their own. */
export const PENDING_IN_WORK = "~dang_giai_quyet_tru_cho_bo_sung";
export const NOT_DIGITISED_RESULT = "~chua_so_hoa_ket_qua";

export interface MeasureRow {
  /** Meanings, the likely one first; the identities of the form decide between them. */
  readonly keys: readonly FigureKey[];
  readonly needs: readonly Concept[];
  readonly allows: readonly Concept[];
}

const row = (keys: string, needs: string, allows = ""): MeasureRow => ({
  keys: keys.split("|"),
  needs: needs.split(" ") as Concept[],
  allows: [...EVERYWHERE, ...allows.split(" ").filter((word) => word !== "")] as Concept[],
});

/** What any head may say beside its meaning. */
const EVERYWHERE: readonly Concept[] = ["dossier", "procedure", "total"];

/** A row whose head says no more than what is given: without the words that others may have. */
const exact = (keys: string, needs: string, allows = ""): MeasureRow => ({
  keys: keys.split("|"),
  needs: needs.split(" ") as Concept[],
  allows: allows.split(" ").filter((word) => word !== "") as Concept[],
});

const RECEIVED = "received in_period";
const HANDLED = "handled result outcome in_period";
const PENDING = "pending in_period";
const LEVEL = "service received arising in_period";

export const MEASURE_ROWS: readonly MeasureRow[] = [
  // Petitions, surveys and the like first: they share the words of dossiers.
  row("pakn_ky_truoc", "petition previous", "received"),
  row("pakn_tiep_nhan", "petition received", "in_period"),
  row("pakn_dung_han", "petition on_time", "handled early"),
  row("pakn_cong_khai", "petition published", "handled result"),
  row("pakn_da_xu_ly", "petition handled", "in_period result"),
  row("pakn_dang_xu_ly", "petition pending", "in_period"),
  row("phieu_hai_long", "survey satisfied", "received"),
  row("phieu_khao_sat", "survey", "received in_period"),
  row("luot_tiep_dan", "citizens_met", "turns in_period"),
  row("phieu_xin_loi", "apology survey", "issued"),
  row("phieu_xin_loi", "apology", "issued turns"),
  row("phi_dia_gioi", "non_local", "received arising in_period"),
  row("cham_tiep_nhan", "late_acceptance", "online"),
  row("cap_nhat_he_thong", "updated", "handled received"),
  row("ctdt_yeu_cau", "certified requested", "received"),
  row("ctdt_da_cap", "certified issued", "handled"),
  // Digitisation.
  row("sh_ca_hai", "digitised parts result", "received handled"),
  row("sh_ca_hai", "digitised parts outcome", "received handled result"),
  row("tai_su_dung", "reuse", "parts data digitised received result outcome in_period handled"),
  row(NOT_DIGITISED_RESULT, "not_digitised result", "digitised handled"),
  row(NOT_DIGITISED_PARTS, "not_digitised parts", "digitised received"),
  row(NOT_DIGITISED_RESULT, "not_digitised outcome", "digitised handled result"),
  row("sh_dau_ra", "digitised result", "handled"),
  row("sh_dau_ra", "digitised outcome", "handled result"),
  row("sh_dau_vao", "digitised parts", "received"),
  row("luu_kho", "stored", "data electronic result handled digitised"),
  row("ket_qua_dien_tu", "electronic result", "issued handled"),
  // Payment.
  row("phi_truc_tuyen", "paid online", "fee arising portal"),
  row("phi_truc_tuyen", "paid portal", "fee arising"),
  row("phi_phat_sinh", "fee", "paid arising received in_period handled"),
  // Procedures and services.
  row("tthc_cong_khai", "procedure published"),
  exact("dvc_mot_phan_phat_sinh", "arising partial", "service procedure total"),
  exact("dvc_toan_trinh_phat_sinh", "arising full", "service procedure total"),
  row("hs_nop_toan_trinh", "dossier full end_to_end", "received in_period"),
  row("hs_mot_phan_truc_tuyen", "dossier partial online", LEVEL),
  row("hs_mot_phan_truc_tiep", "dossier partial direct", `${LEVEL} postal`),
  row("hs_toan_trinh_truc_tuyen", "dossier full online", LEVEL),
  row("hs_toan_trinh_truc_tiep", "dossier full direct", `${LEVEL} postal`),
  row("hs_mot_phan", "dossier partial", LEVEL),
  row("hs_toan_trinh", "dossier full", LEVEL),
  row("hs_chua_dvctt", "dossier not_provided", LEVEL),
  row("tthc_chua_dvctt", "not_provided", "service"),
  row("tthc_mot_phan", "partial", "service"),
  row("tthc_toan_trinh", "full", "service end_to_end"),
  exact("tong_tthc", "procedure"),
  exact("tong_tthc", "procedure total"),
  // Dossiers.
  row("luot_yeu_cau_bo_sung", "supplement turns", "in_period requested"),
  row("dgq_cho_bo_sung", "supplement", PENDING),
  row("khong_co_ket_qua", "no_result", "handled"),
  row("khong_co_ket_qua", "returned withdrawn", "handled refused stopped"),
  row("khong_co_ket_qua", "refused withdrawn", "handled stopped"),
  row("tu_choi", "refused", "handled returned"),
  row("tu_choi", "returned", "handled"),
  row("rut", "withdrawn", "handled requested"),
  row("dung_xu_ly", "stopped", "handled"),
  row("ky_truoc_chuyen_sang", "previous", "received pending"),
  row("tn_truc_tiep", "direct", `${RECEIVED} postal`),
  row("tn_truc_tuyen", "online", RECEIVED),
  row("tn_buu_chinh", "postal", RECEIVED),
  row("gq_truoc_va_dung_han", "early on_time", HANDLED),
  row("gq_truoc_han", "early", HANDLED),
  row("gq_dung_han", "on_time", HANDLED),
  row("gq_qua_han", "late handled", HANDLED),
  row("dgq_qua_han", "late pending", PENDING),
  row("dgq_trong_han", "within", PENDING),
  row("gq_co_ket_qua", "handled result", "in_period"),
  row("da_giai_quyet|gq_co_ket_qua", "handled", "in_period outcome"),
  row(`dang_giai_quyet|${PENDING_IN_WORK}`, "pending", "in_period"),
  row("tong_ho_so", "whole", "in_period received"),
  row("tiep_nhan_trong_ky|tn_truc_tiep", "received in_period"),
  row("tiep_nhan_trong_ky|tn_truc_tiep", "in_period"),
  row("tiep_nhan_trong_ky|tong_ho_so", "received"),
  exact("tong_ho_so|tiep_nhan_trong_ky", "dossier total"),
  exact("tong_ho_so|tiep_nhan_trong_ky", "total"),
];

/**
 * The row that concepts name; undefined where there is none, as for online dossiers that are pending.
 *
 * @example measureOf(new Set(["handled", "late"]))?.keys //=> ["gq_qua_han"]
 */
export function measureOf(concepts: ReadonlySet<Concept>): MeasureRow | undefined {
  return MEASURE_ROWS.find(
    ({ needs, allows }) =>
      needs.every((concept) => concepts.has(concept)) &&
      [...concepts].every((concept) => needs.includes(concept) || allows.includes(concept)),
  );
}
