/** The office that a text of the corpus tells of: figures that fit, and numbers of others that stand beside them. */
import { between, randomFrom } from "./random";

/** Figures of the catalogue by key; what begins with "_" is a number of another scope. */
export type World = Readonly<Record<string, number>>;

/** A whole cut into so many parts, each at least 1. */
function cut(random: () => number, whole: number, parts: number): number[] {
  const cuts: number[] = [];
  let left = whole;
  for (let nth = 1; nth < parts; nth += 1) {
    const part = between(random, 1, Math.max(1, Math.floor((left - (parts - nth)) / 2)));
    cuts.push(part);
    left -= part;
  }
  return [...cuts, left];
}

/** What a text may leave untold only where there is none of it. */
const NONE_UNLESS_TOLD = {
  carried: /\{(?:ky_truoc_chuyen_sang|tong_ho_so)\}/,
  postal: /\{tn_buu_chinh\}/,
  early: /\{gq_truoc_(?:han|va_dung_han)\}/,
  exactly: /\{gq_(?:dung_han|truoc_va_dung_han)\}/,
  refused: /\{tu_choi\}/,
  withdrawn: /\{rut\}/,
  pendingLate: /\{dgq_qua_han\}/,
  waiting: /\{dgq_cho_bo_sung\}/,
} as const;

/**
 * An office of which a text tells enough: what it does not mention there is none of.
 *
 * @param way - The text with its slots.
 */
export function worldOf(seed: number, way: string): World {
  const random = randomFrom(seed);
  const told = (what: keyof typeof NONE_UNLESS_TOLD, count: number): number =>
    NONE_UNLESS_TOLD[what].test(way) ? count : 0;
  const carried = told("carried", between(random, 11, 60));
  const [direct, post, online] = cut(random, between(random, 700, 2400), 3) as [number, number, number];
  const postal = told("postal", post);
  const inPeriod = direct + postal + online;
  const total = inPeriod + carried;
  const pending = between(random, 30, 60);
  const [someLate, someWaiting] = cut(random, pending, 3) as [number, number, number];
  const [pendingLate, waiting] = [told("pendingLate", someLate), told("waiting", someWaiting)];
  const pendingWithin = pending - pendingLate - waiting;
  const resolved = total - pending;
  const refused = told("refused", between(random, 2, 5));
  const withdrawn = told("withdrawn", between(random, 6, 9));
  const late = between(random, 3, 12);
  const onTime = resolved - late - refused - withdrawn;
  const [some] = cut(random, onTime, 2) as [number, number];
  const exactly = told("early", 1) === 0 ? onTime : told("exactly", some);
  const early = onTime - exactly;
  const [notOnline, partial, full] = cut(random, between(random, 300, 420), 3) as [number, number, number];
  const [ofNone, ofPartial, ofFull] = cut(random, inPeriod, 3) as [number, number, number];
  const [partialDirect, partialOnline] = cut(random, ofPartial, 2) as [number, number];
  const [fullDirect, fullOnline] = cut(random, ofFull, 2) as [number, number];
  const [pendingPetitions, donePetitions] = cut(random, between(random, 6, 19), 2) as [number, number];
  const withFee = between(random, 210, 640);
  const asked = between(random, 70, 180);
  const ballots = between(random, 90, 190);
  const stored = resolved - between(random, 20, 90);
  const [field1, field2, field3] = cut(random, inPeriod, 3) as [number, number, number];
  const [done1, done2, done3] = cut(random, resolved, 3) as [number, number, number];
  const [ofRule, ofConduct] = cut(random, pendingPetitions + donePetitions, 2) as [number, number];
  const [police1, police2] = cut(random, between(random, 120, 320), 2) as [number, number];
  const [land1, land2] = cut(random, between(random, 80, 190), 2) as [number, number];
  const sum = inPeriod * between(random, 3, 5);
  const [sumDirect, sumOnline] = cut(random, sum, 2) as [number, number];
  return {
    tong_ho_so: total,
    ky_truoc_chuyen_sang: carried,
    tiep_nhan_trong_ky: inPeriod,
    tn_truc_tuyen: online,
    tn_truc_tiep: direct,
    tn_buu_chinh: postal,
    tn_ht_thanh_pho: ofFull + ofPartial,
    tn_ht_bo_nganh: ofNone,
    da_giai_quyet: resolved,
    gq_co_ket_qua: onTime + late,
    gq_truoc_va_dung_han: onTime,
    gq_truoc_han: early,
    gq_dung_han: exactly,
    gq_qua_han: late,
    tu_choi: refused,
    rut: withdrawn,
    dung_xu_ly: 0,
    dang_giai_quyet: pending,
    dgq_trong_han: pendingWithin,
    dgq_qua_han: pendingLate,
    dgq_cho_bo_sung: waiting,
    tong_tthc: notOnline + partial + full,
    tthc_chua_dvctt: notOnline,
    tthc_mot_phan: partial,
    tthc_toan_trinh: full,
    dvc_mot_phan_phat_sinh: Math.min(partial, between(random, 11, 30)),
    dvc_toan_trinh_phat_sinh: Math.min(full, between(random, 11, 30)),
    hs_mot_phan: ofPartial,
    hs_mot_phan_truc_tuyen: partialOnline,
    hs_mot_phan_truc_tiep: partialDirect,
    hs_toan_trinh: ofFull,
    hs_toan_trinh_truc_tuyen: fullOnline,
    hs_toan_trinh_truc_tiep: fullDirect,
    hs_nop_toan_trinh: Math.max(1, fullOnline - 3),
    pakn_tiep_nhan: pendingPetitions + donePetitions,
    pakn_da_xu_ly: donePetitions,
    pakn_dang_xu_ly: pendingPetitions,
    phi_phat_sinh: withFee,
    phi_truc_tuyen: withFee - between(random, 1, 90),
    ctdt_yeu_cau: asked,
    ctdt_da_cap: asked - between(random, 1, 20),
    phieu_khao_sat: ballots,
    phieu_hai_long: ballots - between(random, 1, 9),
    luu_kho: stored,
    tai_su_dung: stored - between(random, 100, 300),
    tsd_co_so: inPeriod,
    luot_tiep_dan: between(random, 900, 3000),
    bien_che: 7,
    bc_giam_doc: 1,
    bc_pho_giam_doc: 1,
    bc_van_thu: 2,
    bc_tu_phap: 3,
    nd_cong_an_tiep_nhan: police1 + police2,
    nd_cong_an_truc_tuyen: police2,
    nd_cong_an_truc_tiep: police1,
    nd_cong_an_da_giai_quyet: police1 + police2,
    nd_dat_dai_tiep_nhan: land1 + land2,
    nd_dat_dai_da_giai_quyet: land2,
    nd_dat_dai_dang_giai_quyet: land1,
    _truoc_tn: inPeriod - between(random, 12, 90),
    _truoc_gq: resolved - between(random, 12, 90),
    _tang: between(random, 12, 90),
    _luy_ke: sum,
    _luy_ke_tt: sumOnline,
    _luy_ke_tr: sumDirect,
    _luy_ke_gq: sum - between(random, 30, 90),
    _tinh_tn: inPeriod * 40 + between(random, 1, 900),
    _tinh_gq: inPeriod * 38 + between(random, 1, 900),
    _lv1: field1,
    _lv2: field2,
    _lv3: field3,
    _gq1: done1,
    _gq2: done2,
    _gq3: done3,
    _thon1: between(random, 20, 80),
    _thon2: between(random, 20, 80),
    _pa1: ofRule,
    _pa2: ofConduct,
    _ngay: between(random, 31, 75),
    _lt: between(random, 31, 75),
    _lt_gq: between(random, 11, 30),
    _tuan: between(random, 101, 190),
    _tuan_gq: between(random, 61, 99),
  };
}
