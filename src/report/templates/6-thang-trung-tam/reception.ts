/** Section I.1: dossiers received, resolved and pending, told in one paragraph, and the rates in another. */
import type { TemplateBlock } from "../../notation/template";
import { block, givenRate, unlessZero } from "../block";

const SOME = unlessZero("tong_ho_so");
const HAS_ALL_SOURCES = "tn_truc_tuyen and tn_truc_tiep and ky_truoc_chuyen_sang";
const HAS_BOTH_IN_TIME = "(gq_truoc_han and gq_dung_han)";
const COUNTED_IN = "setting:rut_trong_da_giai_quyet = true";

const PERIOD = "[Từ ngày {{tu_ngay}} đến ngày {{den_ngay}}, ]{{don_vi_nay}}";
const TOTAL = `${PERIOD} phải giải quyết {{tong_ho_so}} hồ sơ thủ tục hành chính`;

const RECEIVED: readonly TemplateBlock[] = [
  block("sentence", `${PERIOD} không phát sinh hồ sơ thủ tục hành chính.`, "tong_ho_so = 0"),
  block(
    "sentence",
    `${TOTAL}, gồm {{tn_truc_tuyen}} hồ sơ trực tuyến và {{tn_truc_tiep}} hồ sơ trực tiếp tiếp nhận trong kỳ` +
      "[, {{tn_buu_chinh}} hồ sơ qua dịch vụ bưu chính công ích], {{ky_truoc_chuyen_sang}} hồ sơ từ kỳ trước chuyển sang.",
    `tong_ho_so > 0 and ${HAS_ALL_SOURCES} and tn_buu_chinh > 0`,
  ),
  block(
    "sentence",
    `${TOTAL}, gồm {{tn_truc_tuyen}} hồ sơ trực tuyến và {{tn_truc_tiep}} hồ sơ trực tiếp tiếp nhận trong kỳ, ` +
      "{{ky_truoc_chuyen_sang}} hồ sơ từ kỳ trước chuyển sang.",
    `tong_ho_so > 0 and ${HAS_ALL_SOURCES} and not tn_buu_chinh > 0`,
  ),
  block(
    "sentence",
    `${TOTAL}[; tiếp nhận trực tuyến {{tn_truc_tuyen}} hồ sơ][; tiếp nhận trực tiếp {{tn_truc_tiep}} hồ sơ]` +
      "[; từ kỳ trước chuyển sang {{ky_truoc_chuyen_sang}} hồ sơ].",
    `tong_ho_so > 0 and not (${HAS_ALL_SOURCES})`,
  ),
  block(
    "sentence",
    `${PERIOD} tiếp nhận trong kỳ {{tiep_nhan_trong_ky}} hồ sơ[; trực tuyến {{tn_truc_tuyen}} hồ sơ]` +
      "[; trực tiếp {{tn_truc_tiep}} hồ sơ].",
    "not tong_ho_so",
  ),
  block(
    "sentence",
    "Trong số hồ sơ tiếp nhận trong kỳ có {{tn_ht_thanh_pho}} hồ sơ trên Hệ thống thông tin giải quyết TTHC của " +
      "{{cap_tinh}} và {{tn_ht_bo_nganh}} hồ sơ trên hệ thống của bộ, ngành.",
    SOME,
  ),
];

/** A sentence on what was resolved, with the late dossiers, and without a word of them where there are none. */
const resolved = (before: string, late: string, after: string, when: string): TemplateBlock[] =>
  [
    { text: `${before}${late}${after}.`, late: unlessZero("gq_qua_han") },
    { text: `${before}${after}; không có hồ sơ giải quyết quá hạn.`, late: "gq_qua_han = 0" },
  ].map(({ text, late: some }) =>
    block("sentence", `Đã giải quyết {{da_giai_quyet}} hồ sơ${text}`, `${SOME} and ${when} and ${some}`),
  );

const IN_TIME = "[: trước hạn, đúng hạn {{gq_truoc_va_dung_han}} hồ sơ]";

const RESOLVED: readonly TemplateBlock[] = [
  ...resolved(
    "[: trước hạn {{gq_truoc_han}} hồ sơ][, đúng hạn {{gq_dung_han}} hồ sơ]",
    "[, quá hạn {{gq_qua_han}} hồ sơ]",
    "[, từ chối {{tu_choi}} hồ sơ][, rút {{rut}} hồ sơ]",
    `${HAS_BOTH_IN_TIME} and ${COUNTED_IN}`,
  ),
  ...resolved(
    IN_TIME,
    "[; quá hạn {{gq_qua_han}} hồ sơ]",
    "[; từ chối {{tu_choi}} hồ sơ][; rút {{rut}} hồ sơ]",
    `not ${HAS_BOTH_IN_TIME} and ${COUNTED_IN}`,
  ),
  ...resolved(IN_TIME, "[; quá hạn {{gq_qua_han}} hồ sơ]", "", `not ${COUNTED_IN}`),
  block(
    "sentence",
    "Ngoài ra có {{khong_co_ket_qua}} hồ sơ kết thúc không có kết quả[, gồm rút {{rut}} hồ sơ][; từ chối {{tu_choi}} hồ sơ].",
    `${SOME} and not ${COUNTED_IN} and khong_co_ket_qua > 0`,
  ),
  block(
    "sentence",
    "Trong số đã giải quyết có {{dung_xu_ly}} hồ sơ dừng xử lý.",
    `${SOME} and ${COUNTED_IN} and dung_xu_ly > 0`,
  ),
  block(
    "sentence",
    "Tỷ lệ giải quyết trước hạn, đúng hạn đạt {{tl_dung_han}}[ (chỉ tiêu giao: {{target:tl_dung_han}})].",
    "tl_dung_han and da_giai_quyet > 0",
  ),
  block(
    "sentence",
    "Còn {{dang_giai_quyet}} hồ sơ đang giải quyết[: trong hạn {{dgq_trong_han}} hồ sơ]" +
      "[; yêu cầu bổ sung {{dgq_cho_bo_sung}} hồ sơ][; quá hạn {{dgq_qua_han}} hồ sơ].",
    `dang_giai_quyet > 0 and ${unlessZero("dgq_qua_han")}`,
  ),
  block(
    "sentence",
    "Còn {{dang_giai_quyet}} hồ sơ đang giải quyết[: trong hạn {{dgq_trong_han}} hồ sơ]" +
      "[; yêu cầu bổ sung {{dgq_cho_bo_sung}} hồ sơ]; không có hồ sơ đang giải quyết quá hạn.",
    "dang_giai_quyet > 0 and dgq_qua_han = 0",
  ),
  block("sentence", "Không có hồ sơ đang giải quyết.", `${SOME} and dang_giai_quyet = 0`),
];

/** A rate of which the counts are known. */
const rate = (key: string, words: string): TemplateBlock =>
  block("sentence", `${words} đạt {{${key}}}[ (chỉ tiêu giao: {{target:${key}}})].`, key);

const given = (key: string, words: string): TemplateBlock => givenRate("sentence", key, words);

const RATES: readonly (readonly [key: string, words: string])[] = [
  ["tl_truc_tuyen", "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận trong kỳ"],
  ["tl_sh_dau_vao", "Tỷ lệ số hóa hồ sơ"],
  ["tl_so_hoa", "Tỷ lệ số hóa thành phần hồ sơ và kết quả giải quyết"],
  ["tl_ket_qua_dien_tu", "Tỷ lệ cấp kết quả bản điện tử"],
  ["tl_tai_su_dung", "Tỷ lệ tái sử dụng dữ liệu lưu kho"],
  ["tl_thanh_toan", "Tỷ lệ thanh toán trực tuyến"],
];

export const RECEPTION: readonly TemplateBlock[] = [
  block("heading2", "Hoạt động tiếp nhận, giải quyết hồ sơ thủ tục hành chính (TTHC)"),
  ...RECEIVED,
  ...RESOLVED,
  block("paragraph", "{{narrative:mot_cua}}"),
  ...RATES.flatMap(([key, words]) => [rate(key, words), given(key, words)]),
  block("paragraph", "{{narrative:ky_so}}"),
];
