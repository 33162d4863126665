/** Functions of reporting periods: their first and last day. */
import { settingOf } from "../catalog/settings";
import { toExcelSerial } from "../vietnamese/dates";
import {
  periodBounds,
  type Closing,
  type Period,
  type PeriodBounds,
  type PeriodKind,
} from "../vietnamese/periods";
import { plainText } from "../vietnamese/plain-text";
import { foldAccents } from "../vietnamese/words";
import { count, isBlank, optional, orBlank, quote, scalar, type Parameter } from "./arguments";
import { defineFunction, type CustomFunction } from "./custom-function";
import { invalidArgument } from "./function-error";

/** Ways to write a kind of period, without accents. */
const KINDS: readonly (readonly [shape: RegExp, kind: PeriodKind, hasNumber: boolean])[] = [
  [/^thang$/, "month", true],
  [/^quy$/, "quarter", true],
  [/^(?:0?6|sau) thang$|^nua nam$/, "half_year", true],
  [/^(?:0?9|chin) thang$/, "nine_months", false],
  [/^nam$/, "year", false],
];

interface KindOfPeriod {
  readonly kind: PeriodKind;
  readonly hasNumber: boolean;
}

const kind: Parameter<KindOfPeriod> = scalar(
  "loai_ky",
  "Loại kỳ: “tháng”, “quý”, “6 tháng”, “9 tháng” hoặc “năm”.",
  (cell, name) => {
    if (isBlank(cell)) return null;
    const text = typeof cell === "string" ? foldAccents(plainText(cell)) : "";
    const found = KINDS.find(([shape]) => shape.test(text));
    if (found === undefined) {
      throw invalidArgument(name, "cần là “tháng”, “quý”, “6 tháng”, “9 tháng” hoặc “năm”.");
    }
    return { kind: found[1], hasNumber: found[2] };
  },
);

const CLOSINGS = settingOf("chot_ky");

/** The last day of a period, where the officer gives only that: 14 is "15-14". */
const CLOSING_DAYS: Readonly<Record<number, Closing>> = { 14: "15-14", 19: "20-19", 20: "21-20" };

const isClosing = (value: string): value is Closing => value !== "tu_nhap";

function readClosing(cell: unknown, name: string): Closing | null {
  // Desktop Excel hands an empty cell over as 0, and no period closes on day 0.
  if (isBlank(cell) || cell === 0) return null;
  const text = typeof cell === "string" ? foldAccents(plainText(cell)).replace(/ ?- ?/g, "-") : "";
  const option = CLOSINGS.options.find(({ value, label }) => text === value || text === foldAccents(label));
  const closing = typeof cell === "number" ? CLOSING_DAYS[cell] : option?.value;
  if (closing === undefined || !isClosing(closing)) {
    const shown = typeof cell === "string" ? ` ${quote(cell)}` : "";
    throw invalidArgument(
      name,
      `chưa rõ${shown}. Viết “15-14”, “20-19”, “21-20” hoặc “Theo tháng dương lịch”.`,
    );
  }
  return closing;
}

const NO_NUMBER = 0;

const parameters = [
  kind,
  orBlank(count("ky", "Tháng 1–12, quý 1–4, 6 tháng 1–2; 9 tháng và năm thì để trống."), NO_NUMBER),
  count("nam", "Năm, ví dụ 2026."),
  optional(
    scalar(
      "ngay_chot",
      "Ngày chốt: “15-14” (mặc định), “20-19”, “21-20”, “Theo tháng dương lịch”.",
      readClosing,
    ),
    "15-14" as const,
  ),
] as const;

/** The function that answers one end of a period. */
const boundFunction = (id: string, description: string, end: keyof PeriodBounds): CustomFunction =>
  defineFunction({
    id,
    description,
    parameters,
    resultType: "any",
    compute: ([{ kind: which, hasNumber }, number, year, closing]) => {
      if (hasNumber && number === NO_NUMBER) return "";
      const period: Period = { kind: which, index: hasNumber ? number : 1, year };
      return toExcelSerial(boundsOf(period, closing)[end]);
    },
  });

function boundsOf(period: Period, closing: Closing): PeriodBounds {
  try {
    return periodBounds(period, closing);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw invalidArgument("ky", `không có kỳ ${period.index} của năm ${period.year}. Kiểm tra kỳ và năm.`);
  }
}

export const PERIOD_FUNCTIONS: readonly CustomFunction[] = [
  boundFunction("TUNGAY", "Ngày đầu của kỳ báo cáo theo ngày chốt. Định dạng ô kiểu ngày.", "from"),
  boundFunction("DENNGAY", "Ngày cuối của kỳ báo cáo theo ngày chốt. Định dạng ô kiểu ngày.", "to"),
];
