/** Functions that check a rate: against its counts, and against its target. */
import { judgePrintedRate, type PrintedRateJudgement } from "../checks/printed/judge-rate";
import { count, fraction, target, writtenRate } from "./arguments";
import { defineFunction, type CustomFunction } from "./custom-function";
import { invalidArgument, zeroBase } from "./function-error";
import { compareWithTarget } from "./compare-with-target";

/** `judgePrintedRate` is exact up to this count. */
const MAX_COUNT = 1e9;

function inWords(judgement: Exclude<PrintedRateJudgement, { kind: "undecided" }>): string {
  switch (judgement.kind) {
    case "right":
      return "Đúng";
    case "truncated":
      return `Cắt số lẻ, làm tròn là ${judgement.expected}%`;
    case "misplaced_mark":
      return `Sai dấu phẩy, đúng là ${judgement.expected}%`;
    case "wrong":
      return `Sai, đúng là ${judgement.expected}%`;
  }
}

export const RATE_CHECKS: readonly CustomFunction[] = [
  defineFunction({
    id: "KIEMTRA_TYLE",
    description: "Kiểm tra tỷ lệ đã ghi có đúng với tử số và mẫu số không.",
    parameters: [
      writtenRate(
        "ty_le_ghi",
        "Tỷ lệ đã ghi: chữ “99,6%” hoặc ô phần trăm. Số đến 1 là phân số, trên 1 là phần trăm.",
      ),
      count("tu", "Tử số."),
      count("mau", "Mẫu số."),
    ],
    resultType: "string",
    compute: ([printed, numerator, denominator]) => {
      if (numerator > MAX_COUNT) throw invalidArgument("tu", "số quá lớn, chỉ kiểm tra đến 1 tỷ.");
      if (denominator > MAX_COUNT) throw invalidArgument("mau", "số quá lớn, chỉ kiểm tra đến 1 tỷ.");
      const judgement = judgePrintedRate(printed, numerator, denominator, "half_up");
      if (judgement.kind === "undecided") throw zeroBase(["mau"]);
      return inWords(judgement);
    },
  }),
  defineFunction({
    id: "SO_CHITIEU",
    description: "So tỷ lệ với chỉ tiêu giao: “Đạt” hoặc còn thiếu, vượt bao nhiêu điểm phần trăm.",
    parameters: [
      fraction("ty_le", "Ô tỷ lệ, ví dụ 99,6% hoặc 0,996."),
      target("chi_tieu", "Chỉ tiêu: “≥ 60%”, “= 100%”, “≤ 5%”, “Tối thiểu 50%”, hoặc số 60% (hiểu là ≥)."),
    ],
    resultType: "string",
    compute: ([rate, goal]) => compareWithTarget(rate, goal),
  }),
];
