/** What the rules over a text say about themselves: V01 to V09, which only a text can break. */
import type { RuleHead } from "../../catalog/rules/rule";
import { SOURCES } from "../../catalog/rules/sources";

/** A text rule words each of its findings by itself. */
export type TextRuleHead = Omit<RuleHead, "message">;

export const LIST_ADDS_UP: TextRuleHead = {
  code: "V01",
  severity: "error",
  label: "Các phần liệt kê cộng lại bằng tổng ghi trước đó",
  reason:
    "Sửa tổng mà quên sửa các phần, hoặc ngược lại. Liệt kê thiếu thì có thể chỉ nêu một số phần, nên chỉ nhắc.",
  source: SOURCES.arithmetic,
};

export const PART_WITHIN_WHOLE: TextRuleHead = {
  code: "V02",
  severity: "error",
  label: "Phần không lớn hơn tổng: 13/12",
  reason: "Thường do viết ngược tử và mẫu.",
  source: SOURCES.arithmetic,
};

export const NUMBER_WELL_WRITTEN: TextRuleHead = {
  code: "V03",
  severity: "warning",
  label: "Số viết đúng: không lẫn chữ, hàng nghìn tách bằng dấu chấm",
  reason: "Chữ O, l lẫn trong số là do quét hoặc gõ; “1,022” đọc theo tiếng Việt là một phẩy không hai hai.",
  source: SOURCES.practice,
};

export const DATES_IN_ONE_STYLE: TextRuleHead = {
  code: "V04",
  severity: "info",
  label: "Ngày tháng viết một kiểu",
  reason: "Hai kiểu trong một văn bản thường là dấu vết chép từ văn bản khác.",
  source: SOURCES.practice,
};

export const WORDS_SAID_ONCE: TextRuleHead = {
  code: "V05",
  severity: "info",
  label: "Không lặp từ",
  reason: "Hai từ lặp liền nhau thường do chép, dán.",
  source: SOURCES.practice,
};

export const ONE_DEFINITION: TextRuleHead = {
  code: "V06",
  severity: "info",
  label: "Hồ sơ rút, từ chối tính một cách trong cả báo cáo",
  reason: "Nơi tính trong, nơi tính ngoài số đã giải quyết thì các tỷ lệ không so sánh được với nhau.",
  source: SOURCES.practice,
};

export const RATES_ON_ONE_BASE: TextRuleHead = {
  code: "V07",
  severity: "warning",
  label: "Tỷ lệ tính trên mẫu số thường dùng",
  reason:
    "Cùng một số hồ sơ chia cho tổng tiếp nhận hay cho số đã giải quyết ra hai tỷ lệ; không ghi rõ thì không so sánh được.",
  source: SOURCES.practice,
};

export const CITED_LAW: TextRuleHead = {
  code: "V08",
  severity: "warning",
  label: "Văn bản viện dẫn còn hiệu lực trong kỳ, số và ngày đúng của một văn bản",
  reason: "Phần căn cứ thường chép từ báo cáo cũ. Chỉ xét các văn bản có trong bảng của tiện ích.",
  source: SOURCES.documents,
};

export const AMENDED_LAW: TextRuleHead = {
  code: "V09",
  severity: "info",
  label: "Văn bản viện dẫn đã được sửa đổi thì phần căn cứ nên ghi rõ",
  reason:
    "Văn bản sửa đổi có thể đã đổi điều khoản mà báo cáo dựa vào. Chỉ xét các văn bản có trong bảng của tiện ích và chỉ nhắc một lần.",
  source: SOURCES.documents,
};

export const TEXT_RULE_HEADS: readonly TextRuleHead[] = [
  LIST_ADDS_UP,
  PART_WITHIN_WHOLE,
  NUMBER_WELL_WRITTEN,
  DATES_IN_ONE_STYLE,
  WORDS_SAID_ONCE,
  ONE_DEFINITION,
  RATES_ON_ONE_BASE,
  CITED_LAW,
  AMENDED_LAW,
];
