/** H01 to H04, H06 and H07, the same for every sector. */
import { SECTORS, type Sector } from "../../../src/catalog/sectors";
import type { Figures } from "../../../src/checks/facts";
import { comparison, statement, type RuleCase } from "./rule-case";

function casesOf({ key: sector }: Sector): RuleCase[] {
  const key = (field: string): string => `nd_${sector}_${field}`;
  const keyed = (fields: Figures): Figures =>
    Object.fromEntries(Object.entries(fields).map(([field, count]) => [key(field), count]));
  const of = (
    code: string,
    anchor: string,
    valid: Figures,
    wrong: Figures,
    difference: number,
    blank: string,
  ): RuleCase => comparison(code, key(anchor), keyed(valid), keyed(wrong), difference, key(blank));
  return [
    of(
      "H01",
      "tiep_nhan",
      { tiep_nhan: 40, truc_tuyen: 30, truc_tiep: 10 },
      { truc_tiep: 12 },
      2,
      "truc_tiep",
    ),
    // Five came over from the last period: fewer than the gap, so they cannot explain it.
    of(
      "H01",
      "tiep_nhan",
      { tiep_nhan: 40, truc_tuyen: 30, truc_tiep: 10, ky_truoc: 0 },
      { truc_tiep: 3, ky_truoc: 5 },
      -7,
      "truc_tuyen",
    ),
    of(
      "H02",
      "da_giai_quyet",
      { tiep_nhan: 132, da_giai_quyet: 80, dang_giai_quyet: 50, tra_lai: 0, rut: 2 },
      { tra_lai: 9 },
      9,
      "dang_giai_quyet",
    ),
    of(
      "H02",
      "da_giai_quyet",
      { tiep_nhan: 40, truoc_han: 36, dung_han: 0, qua_han: 0, dang_giai_quyet: 4, tra_lai: 0, rut: 0 },
      { dang_giai_quyet: 1 },
      -3,
      "truoc_han",
    ),
    of(
      "H03",
      "da_giai_quyet",
      { da_giai_quyet: 40, truoc_va_dung_han: 38, qua_han: 2 },
      { truoc_va_dung_han: 39 },
      1,
      "qua_han",
    ),
    of(
      "H03",
      "truoc_va_dung_han",
      { truoc_va_dung_han: 38, truoc_han: 30, dung_han: 8 },
      { truoc_han: 28 },
      -2,
      "dung_han",
    ),
    of(
      "H03",
      "dang_giai_quyet",
      { dang_giai_quyet: 5, dgq_trong_han: 4, dgq_qua_han: 1 },
      { dgq_qua_han: 2 },
      1,
      "dgq_trong_han",
    ),
    of("H04", "bo_sung", { bo_sung: 3, dang_giai_quyet: 5 }, { bo_sung: 13 }, 8, "dang_giai_quyet"),
    {
      code: "H06",
      anchor: key("tiep_nhan"),
      valid: keyed({ tiep_nhan: 20, da_giai_quyet: 20 }),
      invalid: keyed({ tiep_nhan: 20 }),
      undecided: {},
    },
    of(
      "H07",
      "da_giai_quyet",
      { tiep_nhan: 100, da_giai_quyet: 85, dung_han: 80, dang_giai_quyet: 15, tra_lai: 0, rut: 0 },
      { da_giai_quyet: 90 },
      5,
      "dang_giai_quyet",
    ),
    statement(
      "H06",
      key("tiep_nhan"),
      keyed({ tiep_nhan: 0 }),
      keyed({ truc_tuyen: 4, tiep_nhan: 4 }),
      key("tiep_nhan"),
    ),
  ];
}

export const SECTOR_CASES: readonly RuleCase[] = SECTORS.flatMap(casesOf);
