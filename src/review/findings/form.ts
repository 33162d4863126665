/** F01r to F04r, V04, V05: blanks left, sections skipped, who signs, padding, dates in two styles, words doubled. */
import { roman } from "../../vietnamese/numerals";
import { writeCount } from "../../vietnamese/counts";
import { lastWhere } from "../read/last";
import type { HeadingNumber } from "../read/lines";
import type { LineReading } from "../statements/line-reading";
import { quoteAt, quoteOf, type Quote, type ReviewFinding } from "./review-finding";
import type { ReadReport, TextRule } from "./text-rule";

/** Dots or a line where a number or a word should stand: before a unit, a percent sign, a closing bracket, "/…". */
const BLANK =
  /(?:\.{2,}|…{1,}|_{2,}|\[ ?\]|\{[^{}]{0,40}\}) ?(?=%|hồ sơ|thủ tục|người|PAKN|phiếu|lượt|TTHC|[/)])|(?:tỷ lệ|số|là|:|đạt) ?(?:\.{3,}|…+|_{2,})|(?:trong hạn|quá|quá hạn|tỷ lệ) ?(?:\.{2,}|…+)/gi;

/** "ngày      tháng 4": the day is written by hand when the report is signed. */
const BLANK_DATE = /\bngay (?:thang|\.{2,}|…|\/)|\bthang (?:nam(?! nay)\b|\.{2,}|…)/;

/** Without any of these no blank is left: most lines need no closer look. */
const MAY_BE_BLANK = /\.\.|…|__|[[{]/;

const HEAD_LINES = 14;

export const BLANKS_LEFT: TextRule = ({ text, read: { lines } }) =>
  lines.flatMap(({ line, folded }): ReviewFinding[] => {
    const words = text.slice(line.start, line.end);
    const isHead = line.section === "" && line.index < HEAD_LINES;
    const left = MAY_BE_BLANK.test(words) ? [...words.matchAll(BLANK)] : [];
    const blanks = left.map((match) => passage(text, line, match.index, match[0].length));
    const date = BLANK_DATE.exec(folded);
    if (isHead) {
      const isOpen = date !== null || blanks.length > 0 || /^số ?: ?\//i.test(words);
      return isOpen ? [blankFinding("info", [quoteAt(text, [line.start, line.end], "", line.index)])] : [];
    }
    const all = date === null ? blanks : [...blanks, passage(text, line, date.index, date[0].length)];
    return all.length === 0 ? [] : [blankFinding("warning", all)];
  });

function passage(text: string, line: LineReading["line"], at: number, length: number): Quote {
  const from = Math.max(line.start, line.start + at - 20);
  const to = Math.min(line.end, line.start + at + length + 10);
  return quoteAt(text, [from, to], line.section, line.index);
}

function blankFinding(severity: "info" | "warning", quotes: readonly Quote[]): ReviewFinding {
  const places = quotes.map(({ text }) => `“${text.trim()}”`).join(", ");
  return {
    code: "F01r",
    severity,
    keys: [],
    message: severity === "info" ? `Để trống để ghi khi ký: ${places}.` : `Còn chỗ chưa điền: ${places}.`,
    quotes,
    proposal:
      severity === "info"
        ? "Điền số, ngày khi phát hành."
        : "Điền số liệu (không phát sinh thì ghi 0) hoặc bỏ đoạn này.",
  };
}

/** How the number before stands in writing: "II", "4.1", "b". */
function writtenAs({ kind, parts }: HeadingNumber): string {
  if (kind === "roman") return roman(parts[0]!);
  return kind === "arabic" ? parts.join(".") : "abcdđeghiklmnopqrstuvxy"[parts[0]! - 1]!;
}

export const SECTIONS_SKIPPED: TextRule = ({ text, read: { lines } }) => {
  const findings: ReviewFinding[] = [];
  const last = new Map<string, HeadingNumber>();
  for (const { line } of lines) {
    const { heading } = line;
    if (heading === undefined || line.mark !== "") continue;
    const series = seriesOf(heading, line.section);
    const before = last.get(series);
    const missing = missingBetween(before, heading);
    if (missing.length > 0) {
      findings.push({
        code: "F02r",
        severity: "warning",
        keys: [],
        message: `Thiếu mục ${missing.join(", ")}: sau ${before === undefined ? "đầu phần" : `mục ${writtenAs(before)}`} là mục ${heading.written}.`,
        quotes: [quoteAt(text, [line.start, Math.min(line.end, line.start + 80)], line.section, line.index)],
        proposal: `Đánh số lại, hoặc bổ sung mục ${missing.join(", ")}.`,
      });
    }
    last.set(series, heading);
  }
  return findings;
};

/** Headings that are numbered one after the other: same kind, same section above. */
function seriesOf({ kind, parts, written }: HeadingNumber, section: string): string {
  const above = section.slice(0, Math.max(0, section.length - written.length));
  return `${kind}|${above}|${parts.slice(0, -1).join(".")}`;
}

/** More than so many at once is another numbering, not a gap. */
const WIDEST_GAP = 3;

function missingBetween(before: HeadingNumber | undefined, { kind, parts }: HeadingNumber): string[] {
  const now = parts[parts.length - 1]!;
  const then = before === undefined ? 0 : before.parts[before.parts.length - 1]!;
  const gap = now - then - 1;
  if (gap <= 0 || gap > WIDEST_GAP || (before === undefined && kind !== "roman")) return [];
  return Array.from({ length: gap }, (_, index) =>
    writtenAs({ kind, parts: [...parts.slice(0, -1), then + 1 + index], written: "" }),
  );
}

export const WHO_SIGNS: TextRule = ({ text, read: { lines } }) => {
  const line = lastWhere(lines, ({ folded }) => /^tm\. ?trung tam/.test(folded))?.line;
  if (line === undefined) return [];
  return [
    {
      code: "F03r",
      severity: "warning",
      keys: ["quyen_han_ky"],
      expected: "GIÁM ĐỐC",
      message: "Trung tâm không ký “TM.”: thủ trưởng ký “GIÁM ĐỐC”, cấp phó ký “KT. GIÁM ĐỐC”.",
      quotes: [quoteAt(text, [line.start, line.end], "", line.index)],
      proposal:
        "Bỏ “TM. TRUNG TÂM …”, ghi “GIÁM ĐỐC” hoặc “KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC” (Nghị định 30/2020/NĐ-CP).",
    },
  ];
};

export const PADDED_ALIKE: TextRule = ({ read: { statements } }) => {
  const counts = statements.filter(
    ({ kind, value, isInWords }) => kind === "count" && value >= 1 && value <= 9 && !isInWords,
  );
  const bare = counts.filter(({ written }) => written.length === 1);
  const padded = counts.filter(({ written }) => written.startsWith("0"));
  if (bare.length === 0 || padded.length === 0) return [];
  const one = bare[0]!;
  return [
    {
      code: "F04r",
      severity: "warning",
      keys: [],
      expected: writeCount(one.value),
      message: `Số dưới 10 viết hai kiểu: “${padded[0]!.written}” và “${one.written}”. Viết thống nhất 01, 02…`,
      quotes: bare.map(quoteOf),
      proposal: `Viết ${[...new Set(bare.map(({ value }) => writeCount(value)))].join(", ")}.`,
    },
  ];
};

export const DATES_ALIKE: TextRule = ({ text, read: { lines } }) => {
  const dates = lines.flatMap(({ line, mentions }) =>
    mentions
      .filter(({ date }) => date !== undefined)
      .map((mention) => ({ line, mention, written: text.slice(mention.start, mention.end) })),
  );
  const withDots = dates.filter(({ written }) => /\d\.\d/.test(written));
  if (withDots.length === 0 || withDots.length === dates.length) return [];
  return [
    {
      code: "V04",
      severity: "info",
      keys: [],
      message: `Ngày tháng viết hai kiểu: “${withDots[0]!.written}” và dấu gạch chéo. Viết thống nhất một kiểu.`,
      quotes: withDots.map(({ line, mention }) =>
        quoteAt(text, [mention.start, mention.end], line.section, line.index),
      ),
      proposal: `Viết ${withDots.map(({ written }) => written.replace(/\./g, "/")).join(", ")}.`,
    },
  ];
};

/** Two words said twice on end: "kết quả kết quả". A single word doubled is often right ("từ từ", "ngày ngày"). */
export const WORDS_DOUBLED: TextRule = ({ text, read: { lines } }: ReadReport) =>
  lines.flatMap(({ line, tokens }): ReviewFinding[] => {
    const at = tokens.findIndex(
      ({ kind, folded }, index) =>
        kind === "word" &&
        folded === tokens[index + 2]?.folded &&
        tokens[index + 1]?.kind === "word" &&
        tokens[index + 1]!.folded === tokens[index + 3]?.folded,
    );
    if (at < 0) return [];
    const span = [tokens[at]!.start, tokens[at + 3]!.end] as const;
    return [
      {
        code: "V05",
        severity: "info",
        keys: [],
        message: `Lặp từ: “${text.slice(...span)}”.`,
        quotes: [quoteAt(text, span, line.section, line.index)],
        proposal: `Bỏ một lần “${text.slice(tokens[at]!.start, tokens[at + 1]!.end)}”.`,
      },
    ];
  });
