/** From what the label of a percentage says to the rate that it means, and from figures to their rates and back. */
import { RATES } from "../../catalog/rates";
import type { LabelInContext } from "./label-tests";
import { firstFit, OTHER, sectorAt, table } from "./keys";

const RATE_ROWS = table([
  ["SIGNATURE person", "chu_ky_so"],
  ["SIGNATURE", OTHER],
  ["USED level:PARTIAL", "tl_mot_phan_phat_sinh"],
  ["USED level:FULL", "tl_toan_trinh_phat_sinh"],
  ["USED DVCTT", "tl_dvc_phat_sinh"],
  ["SATISFIED", "tl_hai_long"],
  ["petition ONTIME", "tl_pakn_dung_han"],
  ["petition", "tl_pakn_xu_ly"],
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
  ["RESOLVED RATE dossier !PUBLISH|RECEIVE", "tl_giai_quyet"],
]);

/** The rate that a percentage with a label of its own means. */
export function rateKeyOf(label: LabelInContext): string | undefined {
  const sector = sectorAt(label);
  if (sector !== undefined) {
    const { concepts } = label.own;
    return concepts.has("EARLY") || concepts.has("ONTIME") ? `nd_${sector}_tl_dung_han` : OTHER;
  }
  return firstFit(RATE_ROWS, label);
}

/** Rates by the one figure that is their numerator. */
const RATE_OF_NUMERATOR: ReadonlyMap<string, string> = new Map(
  RATES.flatMap((rate) => {
    const [first, ...others] = rate.arguments
      .filter(({ role }) => role === "numerator")
      .flatMap(({ figures }) => figures);
    return first === undefined || (others.length > 0 && rate.besideFigure !== first)
      ? []
      : [[first, rate.key]];
  }),
);

const SECTOR_ON_TIME = /^(nd_\w+?)_(?:truoc_han|dung_han|truoc_va_dung_han)$/;

/** The rate that stands behind a count: "01 hồ sơ, tỷ lệ 0,10%". */
export function rateOfFigure(key: string): string | undefined {
  const sector = SECTOR_ON_TIME.exec(key)?.[1];
  return sector === undefined ? RATE_OF_NUMERATOR.get(key) : `${sector}_tl_dung_han`;
}

const NUMERATOR_OF_RATE: ReadonlyMap<string, string> = new Map(
  [...RATE_OF_NUMERATOR].map(([figure, rate]) => [rate, figure]),
);

/** The figure that is the numerator of a rate, `OTHER` where several are added up; undefined for no rate. */
export function numeratorFigureOf(rateKey: string): string | undefined {
  return RATES.some(({ key }) => key === rateKey) ? (NUMERATOR_OF_RATE.get(rateKey) ?? OTHER) : undefined;
}

/** The one figure that is the base of a rate, for "1.067/1.542"; undefined where several are added up. */
export function baseFigureOf(rateKey: string): string | undefined {
  const bases = RATES.find(({ key }) => key === rateKey)
    ?.arguments.filter(({ role }) => role === "base")
    .flatMap(({ figures }) => figures);
  return bases?.length === 1 ? bases[0] : undefined;
}

/** "616/616 yêu cầu": a ratio that names its whole is about the part of the one rate with that whole. */
export function numeratorOver(key: string): string {
  if (RATE_OF_NUMERATOR.has(key)) return key;
  const rates = [...RATE_OF_NUMERATOR].filter(([, rate]) => baseFigureOf(rate) === key);
  return rates.length === 1 ? rates[0]![0] : key;
}
