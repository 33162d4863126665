/** General functions of counts: a rate, a change, sums that must add up, and a count as reports write it. */
import { writeCount, writeSigned } from "../vietnamese/counts";
import { count, counts } from "./arguments";
import { defineFunction, type CustomFunction } from "./custom-function";
import { zeroBase } from "./function-error";

const total = count("tong", "Số tổng đã ghi.");
const parts = counts("thanh_phan", "Các số thành phần: từng ô hoặc cả vùng.");

/** Sum of the parts minus the stated total: the same sign wherever a difference is shown. */
function difference(stated: number, values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) - stated;
}

export const COUNT_FUNCTIONS: readonly CustomFunction[] = [
  defineFunction({
    id: "TYLE",
    description: "Tỷ lệ: tử số chia cho mẫu số. Định dạng ô kiểu phần trăm.",
    parameters: [count("tu", "Tử số."), count("mau", "Mẫu số.")],
    resultType: "any",
    compute: ([numerator, denominator]) => {
      if (denominator === 0) throw zeroBase(["mau"]);
      return numerator / denominator;
    },
  }),
  defineFunction({
    id: "TANGGIAM",
    description: "Tỷ lệ tăng (+), giảm (−) so với kỳ trước. Định dạng ô kiểu phần trăm.",
    parameters: [count("ky_nay", "Số của kỳ này."), count("ky_truoc", "Số của kỳ trước.")],
    resultType: "any",
    compute: ([current, previous]) => {
      if (previous === 0) throw zeroBase(["ky_truoc"]);
      return (current - previous) / previous;
    },
  }),
  defineFunction({
    id: "CHENHLECH",
    description: "Chênh lệch: cộng các thành phần trừ số tổng đã ghi. Khớp thì bằng 0; ô trống tính là 0.",
    parameters: [total, parts],
    resultType: "any",
    compute: ([stated, values]) => difference(stated, values),
  }),
  defineFunction({
    id: "KIEMTRA_TONG",
    description: "Kiểm tra số tổng có bằng tổng các thành phần không: “Khớp”, “Lệch +1”; ô trống tính là 0.",
    parameters: [total, parts],
    resultType: "string",
    compute: ([stated, values]) => {
      const gap = difference(stated, values);
      return gap === 0 ? "Khớp" : `Lệch ${writeSigned(gap)}`;
    },
  }),
  defineFunction({
    id: "VIETSO",
    description: "Viết số như trong báo cáo: 1022 thành “1.022”, 1 thành “01”.",
    parameters: [count("n", "Số cần viết.")],
    resultType: "string",
    compute: ([n]) => writeCount(n),
  }),
];
