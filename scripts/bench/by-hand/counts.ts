/** What a report's blank cells may stand for, worked out by hand. */
import { SECTORS } from "../../../src/catalog/sectors";
import type { Settings } from "../../../src/catalog/settings";
import type { Figures } from "../../../src/checks/facts";

type Lists = Readonly<Record<string, readonly string[]>>;

const ofSector = (sector: string): Lists => ({
  [`nd_${sector}_tiep_nhan`]: [`nd_${sector}_truc_tuyen`, `nd_${sector}_truc_tiep`],
  [`nd_${sector}_da_giai_quyet`]: [`nd_${sector}_truoc_va_dung_han`, `nd_${sector}_qua_han`],
  [`nd_${sector}_truoc_va_dung_han`]: [`nd_${sector}_truoc_han`, `nd_${sector}_dung_han`],
  [`nd_${sector}_dang_giai_quyet`]: [`nd_${sector}_dgq_trong_han`, `nd_${sector}_dgq_qua_han`],
});

/** Totals with their parts, the larger before the smaller. */
const PARTS: Lists = {
  tong_ho_so: ["ky_truoc_chuyen_sang", "tiep_nhan_trong_ky"],
  tiep_nhan_trong_ky: ["tn_truc_tuyen", "tn_truc_tiep", "tn_buu_chinh"],
  da_giai_quyet: ["gq_co_ket_qua", "khong_co_ket_qua"],
  gq_co_ket_qua: ["gq_truoc_va_dung_han", "gq_qua_han"],
  gq_truoc_va_dung_han: ["gq_truoc_han", "gq_dung_han"],
  khong_co_ket_qua: ["tu_choi", "rut", "dung_xu_ly"],
  dang_giai_quyet: ["dgq_trong_han", "dgq_qua_han", "dgq_cho_bo_sung"],
  ...Object.assign({}, ...SECTORS.map(({ key }) => ofSector(key))),
  tong_tthc: ["tthc_chua_dvctt", "tthc_mot_phan", "tthc_toan_trinh"],
  hs_mot_phan: ["hs_mot_phan_truc_tuyen", "hs_mot_phan_truc_tiep"],
  hs_toan_trinh: ["hs_toan_trinh_truc_tuyen", "hs_toan_trinh_truc_tiep"],
  bien_che: [
    ...["bc_giam_doc", "bc_pho_giam_doc", "bc_van_thu", "bc_tu_phap", "bc_tai_chinh"],
    ...["bc_van_hoa_xa_hoi", "bc_dia_chinh", "bc_van_phong", "bc_huong_dan", "bc_khac"],
  ],
};

/** Withdrawn dossiers beside the resolved (S1). */
const PARTS_OUTSIDE: Lists = { ...PARTS, da_giai_quyet: ["gq_co_ket_qua"] };

/** A blank here stands for the sum of others. */
const DEFAULTS: Lists = {
  ho_so_tre_hen: ["gq_qua_han", "dgq_qua_han"],
  sh_co_so: ["gq_co_ket_qua"],
  tsd_co_so: ["tiep_nhan_trong_ky"],
};

const IN_BALANCE: ReadonlySet<string> = new Set([
  ...["gq_truoc_han", "gq_dung_han", "gq_qua_han", "tu_choi", "rut", "dung_xu_ly"],
  ...["dgq_trong_han", "dgq_qua_han", "dgq_cho_bo_sung"],
]);

const ZERO_WHEN_BLANK: readonly string[] = ["tn_buu_chinh", "pakn_ky_truoc"];

/** Totals that offices also give as one line: they count as leaves. */
const isMergedLine = (key: string): boolean => key.endsWith("truoc_va_dung_han");

/** What a report's totals are made of. */
interface Model {
  readonly totals: readonly (readonly [total: string, parts: readonly string[]])[];
  readonly summands: Lists;
  readonly wholeOf: Readonly<Record<string, string>>;
}

const modelOf = (parts: Lists): Model => ({
  totals: Object.entries(parts),
  summands: { ...parts, ...DEFAULTS },
  wholeOf: Object.fromEntries(
    Object.entries(parts).flatMap(([whole, of]) => of.map((part) => [part, whole])),
  ),
});

const INSIDE = modelOf(PARTS);
const OUTSIDE = modelOf(PARTS_OUTSIDE);

/** The counts of one report, with what its blanks may stand for. */
export class Counts {
  /** Withdrawn and refused dossiers are among the resolved (S1). */
  readonly isInside: boolean;
  private readonly model: Model;
  /** Totals that the given parts already make up: their blanks are 0. */
  private readonly closed = new Set<string>();
  private isBalanced = false;

  /** Quicker to ask than an object of sixty names, of which half of the questions are about others. */
  readonly typed = new Map<string, number>();

  constructor(
    figures: Figures,
    readonly settings: Settings,
  ) {
    for (const key in figures) this.typed.set(key, figures[key]!);
    this.isInside = settings["rut_trong_da_giai_quyet"] === "true";
    this.model = this.isInside ? INSIDE : OUTSIDE;
    for (const [total, parts] of this.model.totals) {
      const count = this.typed.get(total);
      const isClosed = count === undefined ? this.isInClosed(total) : count === this.leastOf(parts);
      if (isClosed) this.closed.add(total);
    }
    this.isBalanced = this.certain("tong_ho_so") === this.leastGone() + this.leastLeaves("dang_giai_quyet");
  }

  /** As typed, else what the parts give at least. */
  least(key: string): number {
    const count = this.typed.get(key);
    if (count !== undefined) return count;
    const parts = this.model.summands[key];
    return parts === undefined ? 0 : this.leastOf(parts);
  }

  leastOf(keys: readonly string[]): number {
    let sum = 0;
    for (const key of keys) sum += this.least(key);
    return sum;
  }

  /** As typed, else what the parts give at most: a blank without bound, unless nothing is left for it. */
  most(key: string): number {
    const count = this.typed.get(key);
    if (count !== undefined) return count;
    const parts = this.model.summands[key];
    if (parts !== undefined) return this.mostOf(parts);
    return this.isNothingLeftFor(key) ? 0 : Infinity;
  }

  mostOf(keys: readonly string[]): number {
    let sum = 0;
    for (const key of keys) sum += this.most(key);
    return sum;
  }

  /** As typed, or certain by what is typed; NaN where it is not known. */
  certain(key: string): number {
    const count = this.typed.get(key);
    if (count !== undefined) return count;
    const parts = this.model.summands[key];
    if (parts !== undefined) return this.certainOf(parts);
    if (ZERO_WHEN_BLANK.includes(key) || this.isNothingLeftFor(key)) return 0;
    return this.isBalanced && IN_BALANCE.has(key) && !this.isBelowTyped(key) ? 0 : NaN;
  }

  certainOf(keys: readonly string[]): number {
    let sum = 0;
    for (const key of keys) sum += this.certain(key);
    return sum;
  }

  /** What has left the office, on the leaves. */
  leastGone(): number {
    const resolved = this.leastLeaves("da_giai_quyet");
    return this.isInside ? resolved : resolved + this.leastLeaves("khong_co_ket_qua");
  }

  mostGone(): number {
    const resolved = this.mostLeaves("da_giai_quyet");
    return this.isInside ? resolved : resolved + this.mostLeaves("khong_co_ket_qua");
  }

  /** The sum of a total's leaves, where one is typed; else the total. */
  leastLeaves(key: string): number {
    if (!this.isAnyLeafTyped(key)) return this.least(key);
    let sum = 0;
    for (const part of this.model.summands[key]!) sum += this.leastLeaves(part);
    return sum;
  }

  mostLeaves(key: string): number {
    if (!this.isAnyLeafTyped(key)) return this.most(key);
    let sum = 0;
    for (const part of this.model.summands[key]!) sum += this.mostLeaves(part);
    return sum;
  }

  /** Names of the blank cells below a figure that leave it without bound. */
  blanksOf(key: string): readonly string[] {
    if (this.most(key) !== Infinity) return [];
    return this.model.summands[key]?.flatMap((part) => this.blanksOf(part)) ?? [key];
  }

  /** Where the leaves of a total are added. */
  blankLeavesOf(key: string): readonly string[] {
    if (this.mostLeaves(key) !== Infinity) return [];
    return this.model.summands[key]?.flatMap((part) => this.blankLeavesOf(part)) ?? [key];
  }

  /** A figure, or a leaf below it. */
  isAnyTyped(key: string): boolean {
    return this.typed.get(key) !== undefined || this.isAnyLeafTyped(key);
  }

  private isAnyLeafTyped(key: string): boolean {
    const parts = this.model.summands[key];
    if (parts === undefined) return false;
    for (const part of parts) {
      const isLeaf = this.model.summands[part] === undefined || isMergedLine(part);
      if ((isLeaf && this.typed.get(part) !== undefined) || this.isAnyLeafTyped(part)) return true;
    }
    return false;
  }

  private isInClosed(key: string): boolean {
    const whole = this.model.wholeOf[key];
    return whole !== undefined && this.closed.has(whole);
  }

  private isNothingLeftFor(key: string): boolean {
    // No procedure of a kind, no dossier of it.
    return this.isInClosed(key) || (key === "hs_chua_dvctt" && this.typed.get("tthc_chua_dvctt") === 0);
  }

  private isBelowTyped(key: string): boolean {
    const whole = this.model.wholeOf[key];
    return whole !== undefined && (this.typed.get(whole) !== undefined || this.isBelowTyped(whole));
  }
}
