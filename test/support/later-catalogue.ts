/**
 * The catalogue as it might be some editions from now: each kind of change that the tables can come to, put in place of
 * the tables by `jest.mock`. Nothing of the add-in may be loaded from here before that.
 *
 * @example jest.mock("../../src/catalog/figure-table", () => jest.requireActual("../support/later-catalogue").figureRows(9))
 */
import { SOURCES } from "../../src/catalog/rules/sources";
import type { Dated } from "../../src/catalog/edition";
import type * as figureTables from "../../src/catalog/figure-table";
import type { Figure } from "../../src/catalog/figure";
import type * as rateTables from "../../src/catalog/rate-table";
import type { Rate, RateArgument } from "../../src/catalog/rate";
import type * as informationTables from "../../src/catalog/report-information";
import type * as crossingTables from "../../src/catalog/rules/crossings";
import type { Rule } from "../../src/catalog/rules/rule";
import type * as sectorTables from "../../src/catalog/sectors";
import type * as settingTables from "../../src/catalog/settings";
import type { Setting } from "../../src/catalog/settings";

/** An edition that is still to come; undefined: the rows do not say since when they exist. */
export type Later = number | undefined;

export const LATER = 9;

const from = (since: Later): Dated => (since === undefined ? {} : { since });

/** Figures that came later: a part of a total, a total between others, parts of what was a leaf, one by itself. */
export const LATER_FIGURES = [
  "khong_hop_le",
  "tn_khong_truc_tuyen",
  "dung_xu_ly_het_han",
  "dung_xu_ly_khac",
  "bc_cong_nghe",
  "phi_mien",
] as const;

/** Figures that stand in other totals now. */
const MOVED: Readonly<Record<string, string>> = {
  tn_truc_tiep: "tn_khong_truc_tuyen",
  tn_buu_chinh: "tn_khong_truc_tuyen",
};

/** Those that stand behind a row: a total before its parts. */
const AFTER: Readonly<Record<string, readonly (readonly [key: string, label: string, partOf?: string])[]>> = {
  tn_truc_tuyen: [["tn_khong_truc_tuyen", "Không trực tuyến", "tiep_nhan_trong_ky"]],
  dung_xu_ly: [
    ["dung_xu_ly_het_han", "Dừng vì hết hạn bổ sung", "dung_xu_ly"],
    ["dung_xu_ly_khac", "Dừng vì lý do khác", "dung_xu_ly"],
    ["khong_hop_le", "Hồ sơ không hợp lệ", "khong_co_ket_qua"],
  ],
  bc_khac: [["bc_cong_nghe", "Công nghệ thông tin", "bien_che"]],
  phi_truc_tuyen: [["phi_mien", "Hồ sơ được miễn phí, lệ phí"]],
};

export function figureRows(since: Later): typeof figureTables {
  const { FIGURE_ROWS } = jest.requireActual<typeof figureTables>("../../src/catalog/figure-table");
  const rows = FIGURE_ROWS.flatMap((row): Figure[] => [
    { ...row, ...(MOVED[row.key] === undefined ? {} : { partOf: MOVED[row.key]! }) },
    ...(AFTER[row.key] ?? []).map(([key, label, partOf]) => ({
      ...(({ group, unit, level, kind }) => ({ group, unit, level, kind }))(row),
      key,
      ref: `${row.ref}x`,
      label,
      ...(partOf === undefined ? {} : { partOf }),
      ...from(since),
    })),
  ]);
  return { FIGURE_ROWS: rows };
}

const part = (...figures: string[]): RateArgument => ({ name: "tu", role: "numerator", help: "", figures });
const base = (...figures: string[]): RateArgument => ({ name: "mau", role: "base", help: "", figures });
const rate = (key: string, given: readonly RateArgument[], besideFigure: string): Rate => ({
  key,
  ref: "R99",
  functionId: key.toUpperCase(),
  label: `Tỷ lệ ${key}`,
  help: "",
  arguments: given,
  besideFigure,
});

/** A rate of a later figure, one of figures that were there, and an old one that counts a later figure too. */
export function rateRows(since: Later): typeof rateTables {
  const { RATE_ROWS } = jest.requireActual<typeof rateTables>("../../src/catalog/rate-table");
  const widened = RATE_ROWS.map((row) =>
    row.key === "tl_tu_choi"
      ? {
          ...row,
          arguments: row.arguments.map((each) =>
            each.role === "base" ? each : { ...each, figures: [...each.figures, "khong_hop_le"] },
          ),
        }
      : row,
  );
  return {
    RATE_ROWS: [
      ...widened,
      rate("tl_mien_phi", [part("phi_mien"), base("phi_phat_sinh")], "phi_mien"),
      {
        ...rate("tl_cham", [part("cham_tiep_nhan"), base("tn_truc_tuyen")], "cham_tiep_nhan"),
        ...from(since),
      },
    ],
  };
}

export const LATER_SETTING = "cach_dem";

export function settings(since: Later): typeof settingTables {
  const actual = jest.requireActual<typeof settingTables>("../../src/catalog/settings");
  const added: Setting = {
    key: LATER_SETTING,
    ref: "S9",
    label: "Cách đếm",
    explanation: "Đếm theo ngày hay theo hồ sơ.",
    options: [
      { value: "ngay", label: "Theo ngày" },
      { value: "ho_so", label: "Theo hồ sơ" },
    ],
    default: "ngay",
    ...from(since),
  };
  const SETTINGS = [...actual.SETTINGS, added];
  return {
    ...actual,
    SETTINGS,
    DEFAULT_SETTINGS: { ...actual.DEFAULT_SETTINGS, [added.key]: added.default },
    settingOf: (key) => SETTINGS.find((each) => each.key === key) ?? actual.settingOf(key),
    settingsIn: (edition) => SETTINGS.filter((each) => (each.since ?? 1) <= edition),
  };
}

export const LATER_FIELD = "so_dien_thoai";

export function reportInformation(since: Later): typeof informationTables {
  const { INFORMATION_FIELDS } = jest.requireActual<typeof informationTables>(
    "../../src/catalog/report-information",
  );
  const field = { key: LATER_FIELD, ref: "A99", label: "Số điện thoại", kind: "text" as const };
  return { INFORMATION_FIELDS: [...INFORMATION_FIELDS, { ...field, ...from(since) }] };
}

/** Codes of the rules that come: one that every report breaks, one of a later figure, a stricter form of an old one. */
export const LATER_CODES = ["Z01", "Z02"] as const;

export function crossings(since: Later): typeof crossingTables {
  const actual = jest.requireActual<typeof crossingTables>("../../src/catalog/rules/crossings");
  const figure = (key: string) => ({ kind: "figure" as const, key });
  const broken: Rule = {
    kind: "atMost",
    code: "Z01",
    severity: "error",
    label: "Không có hồ sơ nào",
    reason: "Quy tắc mới.",
    source: SOURCES.arithmetic,
    anchor: "tong_ho_so",
    part: { kind: "constant", value: 1 },
    whole: { kind: "constant", value: 0 },
    message: "Quy tắc mới không đúng với biểu nào.",
    ...from(since),
  };
  const required: Rule = {
    kind: "required",
    code: "Z02",
    severity: "warning",
    label: "Số liệu mới cần có",
    reason: "Quy tắc mới.",
    source: SOURCES.arithmetic,
    anchor: "khong_hop_le",
    anyOf: ["khong_hop_le"],
    message: "Chưa nhập hồ sơ không hợp lệ.",
  };
  const CROSSING_RULES = actual.CROSSING_RULES.flatMap((rule): Rule[] => {
    // More stored than resolved becomes an error.
    if (rule.code === "X10") {
      const stricter: Rule = {
        ...(rule as Extract<Rule, { kind: "atMost" }>),
        severity: "error",
        ...from(since),
      };
      return since === undefined ? [stricter] : [{ ...rule, until: since - 1 }, stricter];
    }
    // What is exempt from fees explains part of a difference.
    if (rule.code === "X12" && rule.kind === "atMost") {
      return [{ ...rule, whole: { kind: "sum", terms: [rule.whole, figure("phi_mien")] } }];
    }
    return [rule];
  });
  return { ...actual, CROSSING_RULES: [...CROSSING_RULES, broken, required] };
}

export const LATER_SECTOR = "thue";

export function sectors(since: Later): typeof sectorTables {
  const actual = jest.requireActual<typeof sectorTables>("../../src/catalog/sectors");
  const sector = { key: LATER_SECTOR, ref: "TH", name: "Thuế", ...from(since) };
  return { ...actual, SECTORS: [...actual.SECTORS, sector] };
}
