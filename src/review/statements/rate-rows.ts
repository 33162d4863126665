/** From what the label of a percentage says to the rate that it means. The first row that fits decides. */
import { SECTORS, sectorKey } from "../../catalog/sectors";
import { OTHER, type KeyRow } from "./figure-rows";

export const RATE_ROWS: readonly KeyRow[] = [
  ["SIGNATURE person", "chu_ky_so"],
  ["SIGNATURE", OTHER],
  ["USED level:PARTIAL", "tl_mot_phan_phat_sinh"],
  ["USED level:FULL", "tl_toan_trinh_phat_sinh"],
  ["USED DVCTT", "tl_dvc_phat_sinh"],
  ["DISSATISFIED", OTHER],
  ["VERY", OTHER],
  ["SATISFIED", "tl_hai_long"],
  ["petition ONTIME", "tl_pakn_dung_han"],
  ["petition", "tl_pakn_xu_ly"],
  // "Phản ánh, kiến nghị: tiếp nhận 14, đã xử lý 13, tỷ lệ xử lý …": of what was counted before it.
  ["RESOLVED RATE counted:petition !dossier", "tl_pakn_xu_ly"],
  ["PAY", "tl_thanh_toan"],
  ["APOLOGY", "tl_xin_loi"],
  ["REUSE", "tl_tai_su_dung"],
  ["STORE", "tl_luu_kho"],
  ["ERESULT", "tl_ket_qua_dien_tu"],
  ["DIGITISE INPUT OUTPUT", "tl_so_hoa"],
  ["DIGITISE INPUT", "tl_sh_dau_vao"],
  ["DIGITISE OUTPUT", "tl_sh_dau_ra"],
  // "Số hóa hồ sơ" beside "số hóa kết quả" is what comes in.
  ["WHOLEDOSSIER", "tl_sh_dau_vao"],
  ["DIGITISE", "tl_so_hoa"],
  ["CERT", "tl_ctdt"],
  ["UPDATE dossier", "tl_cap_nhat"],
  ["UPDATE", OTHER],
  ["ENDTOEND", "tl_nop_toan_trinh"],
  ["REFUSE STOP", OTHER],
  // Of the dossiers of one channel: no rate of all.
  ["ONLINE|DIRECT|POSTAL EARLY|ONTIME|LATE", OTHER],
  ["WITHDRAW", "tl_rut"],
  ["STOP", "tl_dung_xu_ly"],
  ["REFUSE", "tl_tu_choi"],
  ["LATE", "tl_qua_han"],
  ["EARLY ONTIME", "tl_dung_han"],
  ["EARLY", "tl_truoc_han"],
  ["ONTIME", "tl_dung_han"],
  ["MINISTRY !CITY dossier", "tl_ht_bo_nganh"],
  ["CITY !MINISTRY dossier", "tl_ht_thanh_pho"],
  ["ONLINE DVCTT", "tl_truc_tuyen_dvc"],
  ["ONLINE dossier", "tl_truc_tuyen"],
  ["DIRECT dossier", "tl_truc_tiep"],
  ["PENDING", "tl_dang_giai_quyet"],
  ["ONLINE RATE !RECEIVE|RESOLVED", "tl_truc_tuyen"],
  ["DIRECT RATE !RECEIVE|RESOLVED", "tl_truc_tiep"],
  ["RESOLVED RATE dossier !PUBLISH|RECEIVE", "tl_giai_quyet"],
];

/**
 * A ratio may name its whole alone: "616/616 yêu cầu", "99/103 phiếu thu về". The rate that is meant, by the figure that
 * is its base, so that another rate over the same whole changes nothing of what was read before.
 */
export const RATE_OVER_WHOLE: Readonly<Record<string, string>> = {
  gq_co_ket_qua: "tl_ket_qua_dien_tu",
  ho_so_tre_hen: "tl_xin_loi",
  tthc_mot_phan: "tl_mot_phan_phat_sinh",
  tthc_toan_trinh: "tl_toan_trinh_phat_sinh",
  hs_toan_trinh: "tl_nop_toan_trinh",
  tsd_co_so: "tl_tai_su_dung",
  ctdt_yeu_cau: "tl_ctdt",
  phi_phat_sinh: "tl_thanh_toan",
  phieu_khao_sat: "tl_hai_long",
  ...Object.fromEntries(
    SECTORS.map((sector) => [sectorKey(sector, "da_giai_quyet"), sectorKey(sector, "tl_dung_han")]),
  ),
};
