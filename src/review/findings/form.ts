/** What is wrong with the form of a text: the rules of form (F01r to F04r), dates in two styles, words doubled. */
import { checkForm, type FormFinding } from "../../checks/form-rules";
import type { LineReading } from "../statements/line-reading";
import { DATES_IN_ONE_STYLE, WORDS_SAID_ONCE } from "./heads";
import { quoteAt, type ReviewFinding } from "./review-finding";
import type { ReadReport, TextRule } from "./text-rule";

/** What to do about a breach of form. */
const PROPOSALS: Readonly<Record<string, string>> = {
  F01r: "Điền số liệu (không phát sinh thì ghi 0) hoặc bỏ đoạn này.",
  F02r: "Đánh số lại, hoặc bổ sung mục còn thiếu.",
  F03r: "Bỏ “TM. …”, ghi “GIÁM ĐỐC” hoặc “KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC”.",
  F04r: "Viết đủ hai chữ số.",
};

const FILLED_WHEN_SIGNED = "Điền số, ngày khi phát hành.";

export const RULES_OF_FORM: TextRule = ({ text, read: { lines } }) =>
  checkForm(text.split("\n").map(shortened)).map((finding) =>
    inText(finding, text, lines[finding.line - 1]!),
  );

/** A line of dots as long as a page says no more than a short one, and takes the patterns long. */
const LONG_RUN = /([._…])\1{40,}/g;

const shortened = (line: string): string => line.replace(LONG_RUN, (_run, mark: string) => mark.repeat(40));

/** A blank in the letterhead is filled by hand when the report is signed: a reminder, no more. */
function inText(found: FormFinding, text: string, reading: LineReading): ReviewFinding {
  const { line: number, quote, ...finding } = found;
  const { line } = reading;
  const at = line.start + Math.max(0, text.slice(line.start, line.end).indexOf(quote));
  const isHead = finding.code === "F01r" && isLetterhead(reading);
  return {
    ...finding,
    ...(isHead ? { severity: "info" as const } : {}),
    quotes: [quoteAt(text, [at, at + quote.length], line.section, number - 1)],
    proposal: isHead ? FILLED_WHEN_SIGNED : PROPOSALS[finding.code]!,
  };
}

const HEAD_LINES = 14;

const isLetterhead = ({ line }: LineReading): boolean => line.section === "" && line.index < HEAD_LINES;

/** "ngày   tháng 4", "Số: /BC-UBND": nothing stands where a number should. */
const BLANK_DATE = /\bngay (?:thang|\/)|\bthang (?:nam(?! nay)\b|\/)/;
const BLANK_NUMBER = /^so ?: ?\//;

export const DATES_LEFT_BLANK: TextRule = ({ text, read: { lines } }) =>
  lines.flatMap((reading): ReviewFinding[] => {
    const { line, folded } = reading;
    const isHead = isLetterhead(reading);
    const blank = BLANK_DATE.exec(folded) ?? (isHead ? BLANK_NUMBER.exec(folded) : null);
    if (blank === null) return [];
    const end = isHead ? line.end : Math.min(line.end, line.start + blank.index + 30);
    const quote = quoteAt(
      text,
      [isHead ? line.start : line.start + blank.index, end],
      line.section,
      line.index,
    );
    return [
      {
        code: "F01r",
        severity: isHead ? "info" : "warning",
        keys: [],
        message: isHead ? `Để trống để ghi khi ký: “${quote.text}”.` : `Còn chỗ chưa điền: “${quote.text}”.`,
        quotes: [quote],
        proposal: isHead ? FILLED_WHEN_SIGNED : PROPOSALS["F01r"]!,
      },
    ];
  });

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
      code: DATES_IN_ONE_STYLE.code,
      severity: DATES_IN_ONE_STYLE.severity,
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
        code: WORDS_SAID_ONCE.code,
        severity: WORDS_SAID_ONCE.severity,
        keys: [],
        message: `Lặp từ: “${text.slice(...span)}”.`,
        quotes: [quoteAt(text, span, line.section, line.index)],
        proposal: `Bỏ một lần “${text.slice(tokens[at]!.start, tokens[at + 1]!.end)}”.`,
      },
    ];
  });
