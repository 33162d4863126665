/**
 * Sections III and IV. The officer's own words where there are any; else only what the figures say by themselves,
 * and no causes or promises that nobody gave.
 */
import { RATES } from "../../../catalog/rates";
import type { TemplateBlock } from "../../template";
import { block } from "./block";

const RATES_WITH_TARGETS = RATES.filter((rate) => !rate.key.startsWith("nd_"));

const TARGETS_MET = RATES_WITH_TARGETS.map(({ key, label }) =>
  block(
    "item1",
    `${label} là {{${key}}}, đạt chỉ tiêu giao ({{target:${key}}}).`,
    `not narrative:uu_diem and result:${key} = dat`,
  ),
);

const TARGETS_MISSED = RATES_WITH_TARGETS.map(({ key, label }) =>
  block(
    "item1",
    `${label} là {{${key}}}, chưa đạt chỉ tiêu giao ({{target:${key}}}).`,
    `not narrative:han_che and result:${key} = chua_dat`,
  ),
);

export const ASSESSMENT_AND_PLAN: readonly TemplateBlock[] = [
  block("heading1", "Đánh giá chung"),
  block("heading2", "Ưu điểm"),
  block("paragraph", "{{narrative:uu_diem}}"),
  block(
    "item1",
    "Không có hồ sơ giải quyết quá hạn.",
    "not narrative:uu_diem and gq_qua_han = 0 and da_giai_quyet > 0",
  ),
  ...TARGETS_MET,

  block("heading2", "Hạn chế, khó khăn, vướng mắc"),
  block("item1", "{{narrative:han_che}}"),
  block("item1", "Còn {{gq_qua_han}} hồ sơ giải quyết quá hạn.", "not narrative:han_che and gq_qua_han > 0"),
  block(
    "item1",
    "Còn {{dgq_qua_han}} hồ sơ đang giải quyết đã quá hạn.",
    "not narrative:han_che and dgq_qua_han > 0",
  ),
  block(
    "item1",
    "Còn {{cham_tiep_nhan}} hồ sơ trực tuyến chậm tiếp nhận.",
    "not narrative:han_che and cham_tiep_nhan > 0",
  ),
  ...TARGETS_MISSED,

  block("heading2", "Nguyên nhân"),
  block("item1", "{{narrative:nguyen_nhan}}"),

  block("heading1", "Phương hướng, nhiệm vụ[ {{ky_sau}}]"),
  block("numbered", "{{narrative:phuong_huong}}"),
  block(
    "paragraph",
    "Tiếp tục giải quyết {{dang_giai_quyet}} hồ sơ đang giải quyết chuyển sang kỳ sau.",
    "not narrative:phuong_huong and dang_giai_quyet > 0",
  ),
];
