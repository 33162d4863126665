/** What the log keeps of a frozen report: figures and where they come from, findings, confirmations. Plain rows. */
import { FIGURES, nameOf } from "../../catalog/figures";
import { RATES } from "../../catalog/rates";
import { settingsIn } from "../../catalog/settings";
import { VERSION } from "../../catalog/version";
import type { Finding } from "../../checks/finding";
import { percentStyle } from "../../checks/percent-style";
import type { ReportFacts } from "../../report/facts/report-facts";
import { writeDate } from "../../vietnamese/dates";
import { writePercent } from "../../vietnamese/percent";
import { plainText } from "../../vietnamese/plain-text";
import type { InputContent } from "../input/content";

/** Section, code, what it is, its value, where it comes from, remark. */
export type LogRow = readonly [
  section: string,
  code: string,
  label: string,
  value: string | number,
  source: string,
  note: string,
];

export interface FrozenReport {
  /** ISO. */
  readonly on: string;
  readonly sheetName: string;
  readonly inputName: string;
  /** Title of the template, and the sheet of an office's own one. */
  readonly template: string;
  /** Short mark of the words of the report. */
  readonly mark: string;
  /** Cells of the report that were changed by hand. */
  readonly edited: readonly string[];
  readonly content: InputContent;
  readonly facts: ReportFacts;
  /** Where every row of the lists behind the figures went. */
  readonly accounts: readonly string[];
  readonly findings: readonly Finding[];
  /** The version of the rules that found them. */
  readonly ruleSet: string;
  readonly addressOf: (key: string) => string | undefined;
}

const SEVERITY_WORDS = { error: "Lỗi", warning: "Cảnh báo", info: "Thông tin" } as const;

const MAX_EDITED = 20;

function headRows(frozen: FrozenReport): LogRow[] {
  const { on, sheetName, inputName, template, mark, edited, content, ruleSet } = frozen;
  const of = (key: string): string => plainText(content.information[key] ?? "");
  const dateOf = (key: string): string => (of(key) === "" ? "" : writeDate(of(key)));
  const row = (label: string, value: string): LogRow => ["Báo cáo", "", label, value, "", ""];
  const named = edited.slice(0, MAX_EDITED).join(", ");
  const more = edited.length > MAX_EDITED ? ` và ${edited.length - MAX_EDITED} ô khác` : "";
  return [
    ["CHỐT BÁO CÁO", "", of("ten_ky"), writeDate(on), `Trang “${sheetName}”`, of("don_vi")],
    row("Từ ngày", dateOf("tu_ngay")),
    row("Đến ngày", dateOf("den_ngay")),
    row("Biểu nhập liệu", inputName),
    row("Mẫu báo cáo", template),
    row("Phiên bản tiện ích", VERSION),
    row("Bộ quy tắc kiểm tra", ruleSet),
    row("Dấu nội dung báo cáo", mark),
    row("Ô sửa tay trên báo cáo", edited.length === 0 ? "Không có" : named + more),
  ];
}

/** Typed counts with their cell; what follows from them is said to be computed. Blanks are left out. */
function figureRows({ content, facts, addressOf }: FrozenReport): LogRow[] {
  return FIGURES.flatMap(({ key, ref }): LogRow[] => {
    const typed = content.figures[key];
    const value = typed ?? facts.counts[key];
    if (value === undefined) return [];
    const source = typed === undefined ? "Tính từ các số đã nhập" : `Nhập, ô ${addressOf(key) ?? "?"}`;
    return [["Số liệu", ref, nameOf(key), value, source, plainText(content.notes[key] ?? "")]];
  });
}

/** Rates by their two counts; a rate that the office gave without counts is said to be given. */
function rateRows({ content, facts }: FrozenReport): LogRow[] {
  return RATES.flatMap(({ key, ref, label }): LogRow[] => {
    const ratio = facts.ratios[key];
    if (ratio !== undefined) {
      const source = `Tính: ${ratio.numerator}/${ratio.denominator}`;
      return [["Tỷ lệ", ref, label, writePercent(ratio, percentStyle(content.settings)), source, ""]];
    }
    const printed = facts.printed?.[key];
    return printed === undefined ? [] : [["Tỷ lệ", ref, label, printed, "Theo số đã in của hệ thống", ""]];
  });
}

function settingRows({ content }: FrozenReport): LogRow[] {
  return settingsIn(content.edition).map(({ key, ref, label, options }): LogRow => {
    const value = content.settings[key] ?? "";
    return ["Thiết lập", ref, label, options.find((each) => each.value === value)?.label ?? value, "", ""];
  });
}

/** With the figures stays what they were counted from: how many rows of each file, and how many of these count nothing. */
const accountRows = ({ accounts }: FrozenReport): LogRow[] =>
  accounts.map((text): LogRow => ["Danh sách hồ sơ", "", text, "", "", ""]);

function findingRows({ findings }: FrozenReport): LogRow[] {
  if (findings.length === 0) return [["Kiểm tra", "", "Không có lỗi, không có cảnh báo", "", "", ""]];
  return findings.map(({ code, severity, message, waiver }): LogRow => {
    const confirmed = waiver === undefined ? "" : `Đã xác nhận ${writeDate(waiver.on)}`;
    return ["Kiểm tra", code, message, SEVERITY_WORDS[severity], confirmed, waiver?.reason ?? ""];
  });
}

/**
 * The rows of one frozen report; the first is its head.
 *
 * @example rowsOfFrozen(frozen)[0] //=> ["CHỐT BÁO CÁO", "", "tháng 4 năm 2026", "20/4/2026", "Trang “Báo cáo (chốt)”", …]
 */
export function rowsOfFrozen(frozen: FrozenReport): LogRow[] {
  return [
    ...headRows(frozen),
    ...figureRows(frozen),
    ...rateRows(frozen),
    ...settingRows(frozen),
    ...accountRows(frozen),
    ...findingRows(frozen),
  ];
}
