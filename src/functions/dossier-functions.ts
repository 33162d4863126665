/** Functions of dossiers: where one stands, and how many of a table a figure counts. */
import { outcomeOf, type Outcome } from "../dossiers/outcome";
import { isBlank, orBlank, scalar, type Parameter } from "./arguments";
import type * as counting from "./count-table";
import { defineFunction, type CustomFunction } from "./custom-function";
import { date } from "./date-arguments";
import { FunctionError, invalidArgument } from "./function-error";

/** Where a dossier of which only dates are known may stand, in words. */
const STANDINGS: Readonly<Partial<Record<Outcome, string>>> = {
  gq_truoc_han: "Trước hạn",
  gq_dung_han: "Đúng hạn",
  gq_qua_han: "Quá hạn",
  dgq_trong_han: "Đang giải quyết, trong hạn",
  dgq_qua_han: "Đang giải quyết, quá hạn",
};

/** A whole range as it comes; what its columns are is found out where it is counted. */
const table: Parameter<readonly (readonly unknown[])[]> = {
  name: "bang",
  description: "Cả bảng hồ sơ, kể cả dòng tiêu đề cột.",
  dimensionality: "matrix",
  isRepeating: false,
  isOptional: false,
  read: (raw) => {
    const rows = Array.isArray(raw) ? raw.map((row: unknown) => (Array.isArray(row) ? row : [row])) : [[raw]];
    // Desktop Excel hands an empty cell over as 0.
    return rows.every((row) => row.every((cell) => isBlank(cell) || cell === 0)) ? null : rows;
  },
};

const figureName: Parameter<string> = scalar(
  "chi_tieu",
  "Khóa hoặc tên chỉ tiêu: “dgq_qua_han”, “Công dân rút hồ sơ”; “khong_dem_duoc”: số hồ sơ không đếm được.",
  (cell) => (isBlank(cell) ? null : String(cell)),
);

/** What counts a table is loaded by the first cell that needs it: most workbooks hold no list. */
async function loadCounting(): Promise<typeof counting> {
  try {
    return await import(/* webpackChunkName: "count-table" */ "./count-table");
  } catch {
    throw new FunctionError("invalid_value", "Không tải được phần đếm hồ sơ, kiểm tra mạng rồi tính lại.");
  }
}

export const DOSSIER_FUNCTIONS: readonly CustomFunction[] = [
  defineFunction({
    id: "PHANLOAI",
    description: "Hồ sơ trước hạn, đúng hạn, quá hạn hay đang giải quyết, tính đến hết một ngày.",
    parameters: [
      date("hen_tra", "Ngày hẹn trả."),
      orBlank(date("ket_qua", "Ngày có kết quả, không phải ngày trả; chưa có thì để trống."), undefined),
      date("den_ngay", "Tính đến hết ngày này; kết quả sau ngày này là chưa có."),
    ],
    resultType: "string",
    compute: ([due, finished, asOf]) =>
      STANDINGS[outcomeOf({ due, ...(finished === undefined ? {} : { finished }) }, asOf)]!,
  }),
  defineFunction({
    id: "DEM_HOSO",
    description:
      "Đếm hồ sơ của một chỉ tiêu trong kỳ từ bảng hồ sơ. Hồ sơ thiếu ngày thì không đếm (khong_dem_duoc).",
    parameters: [table, figureName, date("tu", "Ngày đầu kỳ báo cáo."), date("den", "Ngày cuối kỳ báo cáo.")],
    resultType: "any",
    compute: async ([rows, name, from, to]) => {
      if (from > to) throw invalidArgument("den", "ngày cuối kỳ trước ngày đầu kỳ.");
      return (await loadCounting()).countTable(rows, name, { from, to });
    },
  }),
];
