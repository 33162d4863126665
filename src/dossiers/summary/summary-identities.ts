/**
 * What has to add up inside a summary table: the form's own formulas ("3=4+5+6"), sums that follow from what the columns
 * mean, totals over rows. They decide between meanings, tell a blank that is 0 from one that is unknown, and find cells
 * that are wrong before anything is taken.
 */
import type { FigureKey } from "../../catalog/figures";
import { cellText } from "../columns/cell-text";
import type { RawTable } from "../read/raw-table";
import { NOT_DIGITISED_PARTS, NOT_DIGITISED_RESULT, PENDING_IN_WORK } from "./measure-rows";
import type { SummaryHead } from "./summary-head";
import type { BodyRow } from "./summary-rows";

/** Columns of the sheet that add up to others, or may not exceed them. */
export interface Equation {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly relation: "=" | "<=";
  /** Dossiers may be elsewhere: less than the whole is told only where the whole table says otherwise. */
  readonly isSoft?: true;
}

/** Column by figure. */
export type Assignment = ReadonlyMap<FigureKey, number>;

type Terms = readonly FigureKey[];

class EquationList {
  readonly equations: Equation[] = [];

  constructor(private readonly columns: Assignment) {}

  has(...keys: readonly FigureKey[]): boolean {
    return keys.every((key) => this.columns.has(key));
  }

  given(...keys: readonly FigureKey[]): Terms {
    return keys.filter((key) => this.columns.has(key));
  }

  add(left: Terms, relation: Equation["relation"], right: Terms, isSoft = false): void {
    const places = (keys: Terms): number[] => keys.map((key) => this.columns.get(key)!);
    this.equations.push({
      left: places(left),
      right: places(right),
      relation,
      ...(isSoft && { isSoft: true as const }),
    });
  }
}

const OUTSIDE: Terms = ["khong_co_ket_qua", "tu_choi", "rut", "dung_xu_ly"];

/** Parts that make up a whole, where the table has enough of them. */
const MADE_OF: readonly (readonly [whole: FigureKey, parts: Terms, optional: Terms])[] = [
  ["tong_ho_so", ["ky_truoc_chuyen_sang", "tiep_nhan_trong_ky"], []],
  ["tiep_nhan_trong_ky", ["tn_truc_tuyen", "tn_truc_tiep"], ["tn_buu_chinh"]],
  ["dang_giai_quyet", ["dgq_trong_han", "dgq_qua_han"], ["dgq_cho_bo_sung"]],
  [PENDING_IN_WORK, ["dgq_trong_han", "dgq_qua_han"], []],
  ["tong_tthc", ["tthc_chua_dvctt", "tthc_mot_phan", "tthc_toan_trinh"], []],
  ["hs_mot_phan", ["hs_mot_phan_truc_tuyen", "hs_mot_phan_truc_tiep"], []],
  ["hs_toan_trinh", ["hs_toan_trinh_truc_tuyen", "hs_toan_trinh_truc_tiep"], []],
];

const AT_MOST: readonly (readonly [part: FigureKey, wholes: Terms])[] = [
  ["phi_truc_tuyen", ["phi_phat_sinh"]],
  ["dvc_mot_phan_phat_sinh", ["tthc_mot_phan"]],
  ["dvc_toan_trinh_phat_sinh", ["tthc_toan_trinh"]],
  ["hs_nop_toan_trinh", ["hs_toan_trinh"]],
  ["sh_ca_hai", ["sh_dau_vao"]],
  ["sh_ca_hai", ["sh_dau_ra"]],
  ["ctdt_da_cap", ["ctdt_yeu_cau"]],
  ["phieu_hai_long", ["phieu_khao_sat"]],
  ["pakn_dung_han", ["pakn_da_xu_ly"]],
  ["tai_su_dung", ["tong_ho_so"]],
  ["tn_truc_tuyen", ["tiep_nhan_trong_ky"]],
  ["tn_buu_chinh", ["tiep_nhan_trong_ky"]],
  ["ky_truoc_chuyen_sang", ["tong_ho_so"]],
];

/** Ways in which a table can say the whole, the handled and the pending ones; the first that it has. */
function firstGiven(list: EquationList, ways: readonly Terms[]): Terms | undefined {
  return ways.find((way) => list.has(...way));
}

/** The sums that follow from what columns mean. */
export function equationsOf(columns: Assignment): Equation[] {
  const list = new EquationList(columns);
  for (const [whole, parts, optional] of MADE_OF) {
    if (list.has(whole, ...parts)) list.add([whole], "=", [...parts, ...list.given(...optional)]);
  }
  for (const [part, wholes] of AT_MOST) if (list.has(part, ...wholes)) list.add([part], "<=", wholes);
  const channels = [...list.given("tn_truc_tuyen", "tn_truc_tiep", "tn_buu_chinh")];
  const isByChannel = list.has("tn_truc_tuyen", "tn_truc_tiep");
  if (!list.has("tiep_nhan_trong_ky") && isByChannel && list.has("tong_ho_so")) {
    if (list.has("ky_truoc_chuyen_sang"))
      list.add(["tong_ho_so"], "=", ["ky_truoc_chuyen_sang", ...channels]);
    else list.add(channels, "<=", ["tong_ho_so"]);
  }
  if (list.has("tiep_nhan_trong_ky") && !isByChannel && channels.length > 1) {
    list.add(channels, "<=", ["tiep_nhan_trong_ky"]);
  }
  const outside = list.given(...OUTSIDE);
  const withResult = firstGiven(list, [
    ["gq_truoc_va_dung_han", "gq_qua_han"],
    ["gq_truoc_han", "gq_dung_han", "gq_qua_han"],
  ]);
  if (withResult !== undefined) {
    if (list.has("da_giai_quyet")) list.add(["da_giai_quyet"], "=", [...withResult, ...outside]);
    if (list.has("gq_co_ket_qua")) list.add(["gq_co_ket_qua"], "=", withResult);
  }
  addBalance(list, withResult, outside, channels, isByChannel);
  addDigitisation(list);
  return list.equations;
}

function addBalance(
  list: EquationList,
  withResult: Terms | undefined,
  outside: Terms,
  channels: Terms,
  isByChannel: boolean,
): void {
  const whole = firstGiven(list, [
    ["tong_ho_so"],
    ["ky_truoc_chuyen_sang", "tiep_nhan_trong_ky"],
    ...(isByChannel ? [["ky_truoc_chuyen_sang", ...channels]] : []),
  ]);
  const handled = list.has("da_giai_quyet")
    ? ["da_giai_quyet"]
    : list.has("gq_co_ket_qua")
      ? ["gq_co_ket_qua", ...outside]
      : withResult && [...withResult, ...outside];
  const pending = list.has("dang_giai_quyet")
    ? ["dang_giai_quyet"]
    : list.has("dgq_trong_han", "dgq_qua_han") && [
        "dgq_trong_han",
        "dgq_qua_han",
        ...list.given("dgq_cho_bo_sung"),
      ];
  if (whole && handled && pending) list.add(whole, "=", [...handled, ...pending], true);
  if (list.has("pakn_tiep_nhan", "pakn_da_xu_ly", "pakn_dang_xu_ly")) {
    const petitions = ["pakn_tiep_nhan", ...list.given("pakn_ky_truoc")];
    list.add(petitions, "=", ["pakn_da_xu_ly", "pakn_dang_xu_ly"], true);
  }
}

/** Digitised and not digitised are all: of those received for their parts, of those handled for their results. */
function addDigitisation(list: EquationList): void {
  const received = firstGiven(list, [["tiep_nhan_trong_ky"], ["tong_ho_so"]]);
  const handled = firstGiven(list, [["da_giai_quyet"], ["gq_co_ket_qua"]]);
  if (received && list.has("sh_dau_vao", NOT_DIGITISED_PARTS)) {
    list.add(received, "=", ["sh_dau_vao", NOT_DIGITISED_PARTS], true);
  } else if (received && list.has("sh_dau_vao")) list.add(["sh_dau_vao"], "<=", received);
  if (handled && list.has("sh_dau_ra", NOT_DIGITISED_RESULT)) {
    list.add(handled, "=", ["sh_dau_ra", NOT_DIGITISED_RESULT], true);
  } else if (handled && list.has("sh_dau_ra")) list.add(["sh_dau_ra"], "<=", handled);
}

const FORMULA = /[([]?(\d{1,2})[)\]]?\s*=\s*((?:[([]?\d{1,2}[)\]]?\s*\+\s*)+[([]?\d{1,2}[)\]]?)/;

/** The form's own formulas, from its row of numbers or behind its labels. */
export function formulasOf(table: RawTable, { top, height, columns }: SummaryHead): Equation[] {
  const numbers = new Map<number, number>();
  const texts: string[] = [];
  for (let at = top; at <= Math.min(top + height, table.rowCount - 1); at += 1) {
    const cells = table.row(at);
    const isHead = at < top + height;
    for (const { index } of columns) {
      const text = cellText(cells[index]);
      const number = isHead
        ? /[([](\d{1,2})[)\]](?:\s*=.*)?\s*$/.exec(text)?.[1]
        : /^[([]?(\d{1,2})[)\]]?(?:\s*=.*)?$/.exec(text)?.[1];
      if (number === undefined) continue;
      const first = /[([]?(\d{1,2})[)\]]?\s*=/.exec(text)?.[1];
      if (!numbers.has(Number(first ?? number))) numbers.set(Number(first ?? number), index);
      texts.push(text);
    }
  }
  return texts.flatMap((text): Equation[] => {
    const [, whole, sum = ""] = FORMULA.exec(text) ?? [];
    const parts = sum.match(/\d{1,2}/g) ?? [];
    const places = [whole, ...parts].map((number) => numbers.get(Number(number)));
    if (whole === undefined || places.some((place) => place === undefined)) return [];
    const [left, ...right] = places as number[];
    return [{ left: [left!], right, relation: "=" }];
  });
}

/** `unsure`: the sides differ, and a blank cell may hold what is missing. */
export type Verdict = "holds" | "fails" | "unsure" | "open";

interface Side {
  readonly sum: number;
  readonly blanks: readonly number[];
}

function sideOf({ cells }: BodyRow, columns: readonly number[]): Side | undefined {
  let sum = 0;
  const blanks: number[] = [];
  for (const column of columns) {
    const cell = cells.get(column);
    if (cell?.kind === "count") sum += cell.value;
    else if (cell?.kind === "blank") blanks.push(column);
    else return undefined;
  }
  return { sum, blanks };
}

/** What a row says of an equation, and the blank cells that are 0 where it holds. */
export function judgeRow(
  row: BodyRow,
  { left, right, relation }: Equation,
): {
  readonly verdict: Verdict;
  readonly zeros: readonly number[];
  readonly left: number;
  readonly right: number;
} {
  const [one, other] = [sideOf(row, left), sideOf(row, right)];
  if (one === undefined || other === undefined) return { verdict: "open", zeros: [], left: 0, right: 0 };
  const sums = { left: one.sum, right: other.sum };
  const blanks = [...one.blanks, ...other.blanks];
  if (relation === "<=") {
    const isOver = one.sum > other.sum && other.blanks.length === 0;
    return { verdict: isOver ? "fails" : "open", zeros: [], ...sums };
  }
  if (one.sum === other.sum) {
    // Nothing on both sides says nothing, unless a 0 is written somewhere.
    const isSaid = blanks.length < left.length + right.length;
    return { verdict: isSaid ? "holds" : "open", zeros: isSaid ? blanks : [], ...sums };
  }
  // A blank on the smaller side may hold what is missing.
  const canFill = one.sum < other.sum ? one.blanks.length > 0 : other.blanks.length > 0;
  return { verdict: canFill ? "unsure" : "fails", zeros: [], ...sums };
}
