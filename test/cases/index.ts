/** The five real reports that the software is measured against, and what is wrong in each. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCase, type Case } from "../../scripts/case-file/read-case";

/** Code, and what identifies the finding: a difference, or a rate with its right value. */
export type Expected = readonly [code: string, what: number | string, right?: string];

export interface RealCase {
  readonly file: string;
  readonly name: string;
  readonly case: Case;
  /** The certain errors, all of them. */
  readonly errors: readonly Expected[];
  /** Warnings that must be among those raised. */
  readonly warnings: readonly Expected[];
}

const load = (
  file: string,
  name: string,
  errors: readonly Expected[],
  warnings: readonly Expected[],
): RealCase => {
  const path = join(__dirname, `${file}.json`);
  return { file: path, name, case: readCase(readFileSync(path, "utf8")), errors, warnings };
};

export const REAL_CASES: readonly RealCase[] = [
  load(
    "gia-phuc-2026-04",
    "Gia Phúc, April 2026",
    [
      ["Q07", 1],
      ["Q08", 1],
      ["P01", "tl_qua_han", "0,10"],
      ["P01", "tl_rut", "0,10"],
      ["P01", "tl_tu_choi", "0,20"],
      ["P01", "tl_toan_trinh_phat_sinh", "5,02"],
    ],
    [
      ["X01", -73],
      ["X02", -73],
      ["H02", 9],
    ],
  ),
  load("hung-dao-2026-6-thang", "Hưng Đạo, first half of 2026", [], []),
  load(
    "ke-sat-2025-09",
    "Kẻ Sặt, September 2025",
    [
      ["Q13", 2],
      ["P01", "tl_truc_tuyen", "94,77"],
    ],
    [
      ["X01", 3],
      ["X02", 3],
    ],
  ),
  load(
    "chi-linh-2025-10",
    "Chí Linh, July to October 2025",
    [["Q07", -1]],
    [
      ["P02", "tl_truc_tuyen", "71,25"],
      ["P02", "tl_qua_han", "0,18"],
      ["P02", "tl_rut", "1,26"],
    ],
  ),
  load("hung-thang-2026-05", "Hùng Thắng, May 2026", [], []),
];
