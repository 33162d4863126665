/** Numbers that are wrong by themselves: letters for digits, a lost percent sign, a ratio that exceeds its whole. */
import { isFigureKey } from "../../catalog/figures";
import { judgePrintedRate } from "../../checks/printed/judge-rate";
import { writeNumber } from "../../checks/message";
import { writeCount } from "../../vietnamese/counts";
import { readPercent } from "../../vietnamese/percent";
import type { Statement } from "../statements/statement";
import { NUMBER_WELL_WRITTEN, PART_WITHIN_WHOLE } from "./heads";
import { quoteOf, type ReviewFinding } from "./review-finding";
import type { TextRule } from "./text-rule";

type Slip = NonNullable<Statement["slip"]>;

const SLIPS: Readonly<
  Record<Slip, (statement: Statement) => Omit<ReviewFinding, "quotes" | "keys" | "severity">>
> = {
  letters: ({ value, written }) => ({
    code: NUMBER_WELL_WRITTEN.code,
    expected: writeNumber(value),
    message: `“${written}” có chữ lẫn trong số: có thể là ${writeNumber(value)}. Số này được đọc tạm như vậy.`,
    proposal: `Nếu đúng thì ghi ${writeNumber(value)}.`,
  }),
  comma_thousands: ({ value, written }) => ({
    code: NUMBER_WELL_WRITTEN.code,
    expected: writeNumber(value),
    message: `“${written}” viết dấu phẩy giữa hàng nghìn: tiếng Việt viết ${writeNumber(value)}.`,
    proposal: `Ghi ${writeNumber(value)}.`,
  }),
  no_percent_sign: ({ written }) => ({
    code: "P08",
    expected: `${written.replace(".", ",")}%`,
    message: `Tỷ lệ ${written} thiếu dấu %.`,
    proposal: `Ghi ${written.replace(".", ",")}%.`,
  }),
};

export const SLIPS_OF_THE_HAND: TextRule = ({ read: { statements } }) =>
  statements.flatMap((statement): ReviewFinding[] => {
    const { slip, key } = statement;
    if (slip === undefined) return [];
    return [
      {
        ...SLIPS[slip](statement),
        severity: "warning",
        keys: key === "" ? [] : [key],
        quotes: [quoteOf(statement)],
      },
    ];
  });

/** Ratios that no figure of the catalogue holds: a part above its whole, a rate that is not theirs. */
export const RATIOS_BY_THEMSELVES: TextRule = ({ read: { statements } }) =>
  statements.flatMap((each): ReviewFinding[] => {
    if (each.kind === "ratio" && !isFigureKey(each.key) && each.value > each.denominator!)
      return [aboveWhole(each)];
    const beside = each.beside === undefined ? undefined : statements[each.beside];
    if (each.kind !== "rate" || each.key !== "" || beside?.denominator === undefined) return [];
    return wrongRate(each, beside);
  });

function aboveWhole(ratio: Statement): ReviewFinding {
  const [part, whole] = [writeNumber(ratio.value), writeNumber(ratio.denominator!)];
  return {
    code: PART_WITHIN_WHOLE.code,
    severity: PART_WITHIN_WHOLE.severity,
    keys: [],
    message: `“${ratio.written}”: phần ${part} lớn hơn tổng ${whole}.`,
    quotes: [quoteOf(ratio)],
    proposal: "Kiểm tra lại hai số, có thể viết ngược tử và mẫu.",
  };
}

const MAX_COUNT = 1e9;

function wrongRate(rate: Statement, { value, denominator = 0 }: Statement): ReviewFinding[] {
  const percent = readPercent(rate.written);
  const isCountable =
    Number.isInteger(value) && Number.isInteger(denominator) && Math.max(value, denominator) <= MAX_COUNT;
  if (percent === null || percent.decimals > 4 || !isCountable) return [];
  const judgement = judgePrintedRate(percent, value, denominator, "half_up");
  if (!("expected" in judgement)) return [];
  const isTruncated = judgement.kind === "truncated";
  const counts = `${writeCount(value, { padSmall: false })}/${writeCount(denominator, { padSmall: false })}`;
  return [
    {
      code: isTruncated ? "P02" : "P01",
      severity: isTruncated ? "warning" : "error",
      keys: [],
      expected: judgement.expected,
      message: `${counts} = ${judgement.expected}%, đang ghi ${rate.written}%.`,
      quotes: [quoteOf(rate)],
      proposal: `Sửa ${rate.written}% thành ${judgement.expected}%.`,
    },
  ];
}
