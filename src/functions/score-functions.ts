/** The points of Quyết định 766/QĐ-TTg, as an estimate. */
import type * as points from "../score/points-of";
import { count, isBlank, scalar, type Parameter } from "./arguments";
import { defineFunction, type CustomFunction } from "./custom-function";
import { FunctionError, invalidArgument } from "./function-error";

/** A cell with the number 2.1 means the criterion "2.1", one with "2,1" too. */
const criterion: Parameter<string> = scalar("tieu_chi", "Mã tiêu chí: “2.1”, “3.6”, “4.2c”.", (cell) =>
  isBlank(cell) ? null : String(cell).trim().toLowerCase().replace(",", "."),
);

/** The table of points is loaded by the first cell that needs it: most workbooks have none. */
async function loadPoints(): Promise<typeof points> {
  try {
    return await import(/* webpackChunkName: "score-points" */ "../score/points-of");
  } catch {
    throw new FunctionError("invalid_value", "Không tải được bảng điểm, kiểm tra mạng rồi tính lại.");
  }
}

export const SCORE_FUNCTIONS: readonly CustomFunction[] = [
  defineFunction({
    id: "DIEM_766",
    description: "Điểm ước tính của một tiêu chí theo Quyết định 766/QĐ-TTg.",
    parameters: [
      criterion,
      count("tu", "Tử số của tiêu chí; ở 5.4 là số hồ sơ quá hạn, bị chê."),
      count("mau", "Mẫu số của tiêu chí."),
    ],
    resultType: "any",
    compute: async ([code, numerator, denominator]) => {
      const earned = (await loadPoints()).pointsOf(code, numerator, denominator);
      if (earned === undefined)
        throw invalidArgument("tieu_chi", "không có tiêu chí này, ví dụ 2.1, 3.6, 4.2c.");
      return earned;
    },
  }),
];
