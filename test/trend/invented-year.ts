/** An office's year: twelve months, of which July has no sheet, and from September on withdrawn dossiers count elsewhere. */
import { DEFAULT_SETTINGS, type Settings } from "../../src/catalog/settings";
import type { PeriodSheet } from "../../src/trend/trend";
import { readTarget } from "../../src/vietnamese/target";

export const MISSING_MONTH = 7;
export const CHANGED_MONTH = 9;

const OTHER_DEFINITION: Settings = { ...DEFAULT_SETTINGS, rut_trong_da_giai_quyet: "false" };

/** One month of an office that resolves all but a few of what it receives. */
export function monthSheet(month: number, year = 2026, changes: Partial<PeriodSheet> = {}): PeriodSheet {
  const received = 820 + 37 * month + (month % 3) * 60 + (year - 2026) * 40;
  const late = month % 4;
  const lateNow = month % 3;
  const pending = 40 + month + lateNow;
  const resolved = received - 12;
  return {
    sheet: `Nhập liệu ${month}-${year}`,
    title: `tháng ${month} năm ${year}`,
    settings: month >= CHANGED_MONTH ? OTHER_DEFINITION : DEFAULT_SETTINGS,
    edition: 1,
    targets: {
      tl_dung_han: readTarget("≥ 95%")!,
      tl_truc_tuyen: readTarget("≥ 80%")!,
    },
    isInUse: month === 12 && year === 2026,
    figures: {
      ky_truoc_chuyen_sang: pending - 12,
      tiep_nhan_trong_ky: received,
      tong_ho_so: received + pending - 12,
      tn_truc_tuyen: Math.round(received * (0.62 + month / 60)),
      da_giai_quyet: resolved,
      gq_co_ket_qua: resolved,
      gq_truoc_va_dung_han: resolved - late,
      gq_qua_han: late,
      tu_choi: 0,
      rut: 0,
      dung_xu_ly: 0,
      dang_giai_quyet: pending,
      dgq_trong_han: pending - lateNow,
      dgq_qua_han: lateNow,
      dgq_cho_bo_sung: 0,
      sh_ca_hai: Math.round(resolved * (0.5 + month / 40)),
      phi_phat_sinh: 400,
      phi_truc_tuyen: 250 + 10 * month,
      tong_tthc: 400,
      tthc_mot_phan: 120,
      tthc_toan_trinh: 180,
      dvc_mot_phan_phat_sinh: 12,
      dvc_toan_trinh_phat_sinh: 20 + month,
      ket_qua_dien_tu: Math.round(resolved * 0.9),
      pakn_ky_truoc: 0,
      pakn_tiep_nhan: 0,
    },
    ...changes,
  };
}

export const INVENTED_YEAR: readonly PeriodSheet[] = Array.from({ length: 12 }, (_, index) => index + 1)
  .filter((month) => month !== MISSING_MONTH)
  .map((month) => monthSheet(month));
