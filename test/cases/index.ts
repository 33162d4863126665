/** The five real reports that the software is measured against, and what is wrong in each. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCase, type Case } from "../../scripts/case-file/read-case";
import { contentOf } from "../../scripts/demo/content-of-case";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import type { Facts } from "../../src/checks/facts";

/** Code, and what identifies the finding: a difference, or a rate with its right value. */
export type Expected = readonly [code: string, what: number | string, right?: string];

export interface RealCase {
  readonly file: string;
  readonly name: string;
  readonly case: Case;
  /** All that the report says, as its input sheet would hold it. */
  readonly facts: Facts;
  /** The certain errors, all of them. */
  readonly errors: readonly Expected[];
  /** The warnings, all of them: one more is a false alarm. */
  readonly warnings: readonly Expected[];
}

const load = (
  file: string,
  name: string,
  errors: readonly Expected[],
  warnings: readonly Expected[],
): RealCase => {
  const path = join(__dirname, `${file}.json`);
  const read = readCase(readFileSync(path, "utf8"));
  const { information = {} } = contentOf(read, read.template);
  const facts = { ...read, information, settings: { ...DEFAULT_SETTINGS, ...read.settings } };
  return { file: path, name, case: read, facts, errors, warnings };
};

/** 100 % said without a number of dossiers. */
const uncounted = (...rates: readonly string[]): Expected[] => rates.map((rate) => ["P03", rate]);

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
      ["X07", "tl_toan_trinh_phat_sinh"],
    ],
    [
      ["H02", 9],
      ["H04", 13],
      ["X01", -73],
      ["X02", -73],
      ["X09", -2],
      // 970 used again of 907 in store.
      ["X10", 63],
      ["P05", "tl_qua_han", "0,10"],
      ["P05", "tl_rut", "0,10"],
      ["P05", "tl_tu_choi", "0,20"],
      ...uncounted("tl_ket_qua_dien_tu", "tl_sh_dau_vao", "tl_sh_dau_ra", "tl_so_hoa", "tl_cap_nhat"),
      // 99,64 %.
      ["X14", "tl_dung_han"],
      ["P06", "tl_toan_trinh_phat_sinh"],
      // 20/3 to 19/4 where the setting says 15/3 to 14/4.
      ["D03r", "tu_ngay"],
    ],
  ),
  load(
    "hung-dao-2026-6-thang",
    "Hưng Đạo, first half of 2026",
    [],
    [
      ["X06", "phieu_xin_loi"],
      ...uncounted("tl_sh_dau_vao", "tl_tai_su_dung", "tl_thanh_toan"),
      ["D09r", "ten_ky"],
    ],
  ),
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
      ["X06", "phieu_xin_loi"],
      ...uncounted("tl_sh_dau_vao", "tl_sh_dau_ra", "tl_so_hoa"),
      ["P06", "tl_truc_tuyen"],
      ["D01r", "tu_ngay"],
    ],
  ),
  load(
    "chi-linh-2025-10",
    "Chí Linh, July to October 2025",
    [["Q07", -1]],
    [
      ["Q23", "ky_truoc_chuyen_sang"],
      ["X06", "phieu_xin_loi"],
      ["P02", "tl_truc_tuyen", "71,25"],
      ["P02", "tl_qua_han", "0,18"],
      ["P02", "tl_rut", "1,26"],
      ...uncounted("tl_cap_nhat", "tl_so_hoa", "tl_hai_long"),
      // 83,89 % of nothing that 2.002 is a part of.
      ["P04", "tl_truc_tuyen_dvc"],
    ],
  ),
  load(
    "hung-thang-2026-05",
    "Hùng Thắng, May 2026",
    [],
    [
      ["H06", "nd_dat_dai_da_giai_quyet"],
      ["H06", "nd_bhxh_da_giai_quyet"],
      ...uncounted("tl_thanh_toan", "tl_so_hoa", "tl_ket_qua_dien_tu", "tl_tai_su_dung"),
    ],
  ),
];
