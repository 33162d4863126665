/** Random reports in which everything fits. */
import fc from "fast-check";
import { FIGURES, partsOf } from "../../src/catalog/figures";
import { SECTORS } from "../../src/catalog/sectors";
import { DEFAULT_SETTINGS, type Settings } from "../../src/catalog/settings";
import type { Figures } from "../../src/checks/facts";
import { withFigure } from "./dealt-by-rules";

export interface Report {
  readonly figures: Figures;
  readonly settings: Settings;
}

type Numbers<K extends string> = Readonly<Record<K, number>>;

const count = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 60 }));
const weight = fc.nat({ max: 9 });
const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

/** A number of the same kind for each name. */
const each = <K extends string>(of: fc.Arbitrary<number>, ...names: readonly K[]): fc.Arbitrary<Numbers<K>> =>
  fc.tuple(...names.map(() => of)).map((numbers) => keyed(names, (_, index) => numbers[index]!));

function keyed<K extends string>(names: readonly K[], of: (name: K, index: number) => number): Numbers<K> {
  return Object.fromEntries(names.map((name, index) => [name, of(name, index)])) as Numbers<K>;
}

const sum = (...counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

const sumOf = (counts: Figures): number => sum(...Object.values(counts));

const upTo = (whole: number, part: number): number => Math.floor(whole * part);

/** A whole number of dossiers, dealt out by weights; what rounding leaves over goes to the heaviest. */
function deal<K extends string>(total: number, weights: Numbers<K>): Numbers<K> {
  const names = Object.keys(weights) as K[];
  const all = sumOf(weights);
  const floors = keyed(names, (name) => (all === 0 ? 0 : Math.floor((total * weights[name]) / all)));
  const heaviest = names.reduce((best, name) => (weights[name] > weights[best] ? name : best));
  return { ...floors, [heaviest]: floors[heaviest] + total - sumOf(floors) };
}

/** Received, resolved and pending: what came in is dealt out from what is there. */
const dossiers = fc
  .record({
    onTime: each(count, "gq_truoc_han", "gq_dung_han"),
    late: each(count, "gq_qua_han"),
    without: each(count, "tu_choi", "rut", "dung_xu_ly"),
    pending: each(count, "dgq_trong_han", "dgq_qua_han", "dgq_cho_bo_sung"),
    cameIn: each(weight, "ky_truoc_chuyen_sang", "tn_truc_tuyen", "tn_truc_tiep", "tn_buu_chinh"),
    isInside: fc.boolean(),
  })
  .map(({ onTime, late, without, pending, cameIn, isInside }) => {
    const withResult = sumOf(onTime) + sumOf(late);
    const total = withResult + sumOf(without) + sumOf(pending);
    const received = deal(total, cameIn);
    const counts = {
      ...onTime,
      ...late,
      ...without,
      ...pending,
      ...received,
      tong_ho_so: total,
      tiep_nhan_trong_ky: total - received.ky_truoc_chuyen_sang,
      gq_truoc_va_dung_han: sumOf(onTime),
      gq_co_ket_qua: withResult,
      khong_co_ket_qua: sumOf(without),
      da_giai_quyet: withResult + (isInside ? sumOf(without) : 0),
      dang_giai_quyet: sumOf(pending),
      muc_tu_choi_dung: without.tu_choi + without.dung_xu_ly,
      ho_so_tre_hen: late.gq_qua_han + pending.dgq_qua_han,
    };
    return { counts, isInside };
  });

type Dossiers = typeof dossiers extends fc.Arbitrary<{ counts: infer T }> ? T : never;

/** Services in use: one at least where there are dossiers, and no more than dossiers. */
const inUse = (offered: number, dossiers: number, part: number): number =>
  Math.min(offered, dossiers) === 0 ? 0 : Math.max(1, upTo(Math.min(offered, dossiers), part));

/** By level of service and by system; dossiers on ministry systems may be missing from the levels. */
const services = (of: Dossiers) =>
  fc
    .record({
      online: each(weight, "hs_mot_phan_truc_tuyen", "hs_toan_trinh_truc_tuyen", "missing"),
      direct: each(weight, "hs_mot_phan_truc_tiep", "hs_toan_trinh_truc_tiep", "hs_chua_dvctt", "missing"),
      procedures: each(count, "tthc_chua_dvctt", "tthc_mot_phan", "tthc_toan_trinh"),
      shares: each(share, "ministry", "part", "full", "endToEnd"),
    })
    .map(({ online, direct, procedures, shares }) => {
      const { missing: missingOnline, ...net } = deal(of.tn_truc_tuyen, online);
      const { missing: missingDirect, ...hand } = deal(of.tn_truc_tiep + of.tn_buu_chinh, direct);
      const missing = missingOnline + missingDirect;
      const onMinistry = missing + upTo(of.tiep_nhan_trong_ky - missing, shares.ministry);
      const notOnline = procedures.tthc_chua_dvctt + (hand.hs_chua_dvctt > 0 ? 1 : 0);
      const dossiersOf = {
        hs_mot_phan: net.hs_mot_phan_truc_tuyen + hand.hs_mot_phan_truc_tiep,
        hs_toan_trinh: net.hs_toan_trinh_truc_tuyen + hand.hs_toan_trinh_truc_tiep,
      };
      const offered = {
        part: procedures.tthc_mot_phan + (dossiersOf.hs_mot_phan > 0 ? 1 : 0),
        full: procedures.tthc_toan_trinh + (dossiersOf.hs_toan_trinh > 0 ? 1 : 0),
      };
      return {
        ...net,
        ...hand,
        ...procedures,
        tthc_chua_dvctt: notOnline,
        tong_tthc: notOnline + offered.part + offered.full,
        tn_ht_bo_nganh: onMinistry,
        tn_ht_thanh_pho: of.tiep_nhan_trong_ky - onMinistry,
        ...dossiersOf,
        tthc_mot_phan: offered.part,
        tthc_toan_trinh: offered.full,
        dvc_mot_phan_phat_sinh: inUse(offered.part, dossiersOf.hs_mot_phan, shares.part),
        dvc_toan_trinh_phat_sinh: inUse(offered.full, dossiersOf.hs_toan_trinh, shares.full),
        hs_nop_toan_trinh: upTo(net.hs_toan_trinh_truc_tuyen, shares.endToEnd),
      };
    });

/**
 * Digitisation, reuse, apologies, payment. A typed base of digitisation is at most its default, so that what it bounds
 * fits when its cell is blank; what is used again is in store, and fits the smallest base of reuse.
 */
const digitisation = (of: Dossiers) =>
  fc
    .record({
      shares: each(
        share,
        ...["base", "into", "out", "both", "electronic"],
        ...["reused", "stored", "updated", "sorry", "withFee", "paid"],
      ),
      reuseBase: fc.constantFrom("tiep_nhan_trong_ky", "tong_ho_so"),
    })
    .map(({ shares, reuseBase }) => {
      const part = (whole: number, name: string): number => upTo(whole, shares[name]!);
      const base = part(of.gq_co_ket_qua, "base");
      const [scannedIn, scannedOut] = [part(base, "into"), part(base, "out")];
      const stored = part(of.da_giai_quyet, "stored");
      const withFee = part(of.tong_ho_so, "withFee");
      return {
        sh_co_so: base,
        sh_dau_vao: scannedIn,
        sh_dau_ra: scannedOut,
        sh_ca_hai: part(Math.min(scannedIn, scannedOut), "both"),
        ket_qua_dien_tu: part(base, "electronic"),
        luu_kho: stored,
        tsd_co_so: of[reuseBase as "tong_ho_so"],
        tai_su_dung: part(Math.min(stored, of.tiep_nhan_trong_ky), "reused"),
        cap_nhat_he_thong: part(of.tong_ho_so, "updated"),
        phieu_xin_loi: of.ho_so_tre_hen === 0 ? 0 : Math.max(1, part(of.ho_so_tre_hen, "sorry")),
        phi_phat_sinh: withFee,
        phi_truc_tuyen: part(withFee, "paid"),
      };
    });

const petitionsAndOthers = fc
  .record({
    free: each(
      count,
      ...["ctdt_yeu_cau", "phieu_khao_sat", "pakn_ky_truoc", "pakn_tiep_nhan"],
      ...["luot_yeu_cau_bo_sung", "phi_dia_gioi", "cham_tiep_nhan", "tthc_cong_khai", "luot_tiep_dan"],
      ...["cong_chuc_cu_den", "may_tinh", "may_scan_a3", "may_scan_a4", "dieu_hoa", "van_ban_cong_khai"],
    ),
    posts: each(fc.nat({ max: 3 }), ...partsOf("bien_che").map(({ key }) => key)),
    shares: each(share, "certified", "pleased", "handled", "onTime", "published", "signing", "area"),
  })
  .map(({ free, posts, shares }) => {
    const petitions = free["pakn_ky_truoc"]! + free["pakn_tiep_nhan"]!;
    const handled = upTo(petitions, shares.handled);
    return {
      ...free,
      ...posts,
      bien_che: sumOf(posts),
      chu_ky_so: Math.round(shares.signing * 100),
      dien_tich: Math.round(shares.area * 5000) / 10,
      ctdt_da_cap: upTo(free["ctdt_yeu_cau"]!, shares.certified),
      phieu_hai_long: upTo(free["phieu_khao_sat"]!, shares.pleased),
      hai_long: Math.round(shares.pleased * 10000) / 100,
      pakn_da_xu_ly: handled,
      pakn_dung_han: upTo(handled, shares.onTime),
      pakn_cong_khai: upTo(handled, shares.published),
      pakn_dang_xu_ly: petitions - handled,
    };
  });

/** A sector counts what was carried over inside the received or beside them. */
const sector = fc
  .record({
    onTime: each(count, "truoc_han", "dung_han"),
    late: each(count, "qua_han"),
    pending: each(count, "dgq_trong_han", "dgq_qua_han"),
    without: each(count, "tra_lai", "rut"),
    cameIn: each(weight, "ky_truoc", "truc_tuyen", "truc_tiep"),
    asked: share,
    isInside: fc.boolean(),
  })
  .map(({ onTime, late, pending, without, cameIn, asked, isInside }) => {
    const all = sum(...[onTime, late, pending, without].map(sumOf));
    const received = deal(all, cameIn);
    return {
      ...onTime,
      ...late,
      ...pending,
      ...without,
      ...received,
      bo_sung: upTo(sumOf(pending), asked),
      tiep_nhan: isInside ? all : all - received.ky_truoc,
      truoc_va_dung_han: sumOf(onTime),
      da_giai_quyet: sumOf(onTime) + sumOf(late),
      dang_giai_quyet: sumOf(pending),
    };
  });

const sectors: fc.Arbitrary<Figures> = fc
  .tuple(...SECTORS.map(() => sector))
  .map((all) =>
    Object.fromEntries(
      all.flatMap((fields, index) =>
        Object.entries(fields).map(([field, n]) => [`nd_${SECTORS[index]!.key}_${field}`, n]),
      ),
    ),
  );

/** Every figure that the sentences above deal out, every rule kept. */
const dealtReport: fc.Arbitrary<Report> = dossiers.chain(({ counts, isInside }) =>
  fc
    .record({
      blocks: fc.tuple(services(counts), digitisation(counts), petitionsAndOthers, sectors),
      mau_so_dung_han: fc.constantFrom("da_giai_quyet", "co_ket_qua"),
    })
    .map(({ blocks, mau_so_dung_han }) => ({
      figures: Object.assign({}, counts, ...blocks) as Figures,
      settings: { ...DEFAULT_SETTINGS, mau_so_dung_han, rut_trong_da_giai_quyet: String(isInside) },
    })),
);

/** Figures of the catalogue that no sentence above knows: the rules say how large they may be. */
const [SAMPLE] = fc.sample(dealtReport, { numRuns: 1, seed: 1 });
const OTHERS = FIGURES.map(({ key }) => key).filter((key) => !(key in SAMPLE!.figures));

/** Every cell typed, every rule kept. */
export const consistentReport: fc.Arbitrary<Report> = fc
  .tuple(dealtReport, each(count, ...OTHERS))
  .map(([{ figures, settings }, most]) => ({
    figures: OTHERS.reduce((filled, key) => withFigure(filled, settings, key, most[key]!), figures),
    settings,
  }));

/**
 * Cells that are not left blank: those whose blank is read as none (what may be inside another count, what forms fold
 * into a neighbour), and a sector's received, which holds what was carried over or does not.
 */
const READ_AS_NONE: readonly string[] = [
  "tn_ht_bo_nganh",
  "tn_buu_chinh",
  "pakn_ky_truoc",
  ...SECTORS.flatMap(({ key }) => [`nd_${key}_ky_truoc`, `nd_${key}_tiep_nhan`]),
];

/** A consistent report of which some cells were left blank, and the whole of it. */
export const partlyBlankReport: fc.Arbitrary<Report & { readonly whole: Figures }> = consistentReport.chain(
  ({ figures, settings }) =>
    fc.subarray(Object.keys(figures).filter((key) => !READ_AS_NONE.includes(key))).map((blank) => ({
      whole: figures,
      settings,
      figures: Object.fromEntries(Object.entries(figures).filter(([key]) => !blank.includes(key))),
    })),
);
