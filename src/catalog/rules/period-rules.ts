/** D05r, D07r, D08r: this period against the one before. The other D rules are about dates and texts. */
import { figureOf, type FigureKey } from "../figures";
import { figure, previous, type Rule } from "./rule";
import { SOURCES } from "./sources";

const CATALOGUE_TOTALS: readonly FigureKey[] = ["tong_tthc", "tthc_mot_phan", "tthc_toan_trinh"];

export const PERIOD_RULES: readonly Rule[] = [
  {
    kind: "equal",
    code: "D05r",
    severity: "error",
    label: "Kỳ trước còn lại bằng kỳ này chuyển sang",
    reason: "Hồ sơ đang giải quyết cuối kỳ trước chính là hồ sơ chuyển sang kỳ này.",
    source: SOURCES.arithmetic,
    anchor: "ky_truoc_chuyen_sang",
    total: figure("ky_truoc_chuyen_sang"),
    parts: [previous("dang_giai_quyet")],
    given: ["ky_truoc_chuyen_sang"],
    givenBefore: ["dang_giai_quyet"],
    message:
      "Kỳ trước còn {1} hồ sơ đang giải quyết nhưng kỳ này ghi chuyển sang {total} (lệch {difference}).",
  },
  ...CATALOGUE_TOTALS.map((key): Rule => ({
    kind: "equal",
    code: "D07r",
    severity: "warning",
    label: `${figureOf(key).label}: không đổi so với kỳ trước`,
    reason: "Danh mục TTHC chỉ thay đổi khi có quyết định công bố.",
    source: SOURCES.practice,
    anchor: key,
    total: figure(key),
    parts: [previous(key)],
    given: [key],
    givenBefore: [key],
    message: `${figureOf(key).label}: số TTHC đổi {1} → {total}, ghi quyết định công bố.`,
  })),
  {
    kind: "change",
    code: "D08r",
    severity: "warning",
    label: "Tiếp nhận so với kỳ trước",
    reason: "Tăng, giảm nhiều so với kỳ trước thường do gõ nhầm hoặc đếm thiếu hệ thống.",
    source: SOURCES.practice,
    anchor: "tiep_nhan_trong_ky",
    figure: "tiep_nhan_trong_ky",
    threshold: "nguong_bien_dong",
    message: "Tiếp nhận {direction} {percent}% so với kỳ trước ({1} → {total}), đề nghị kiểm tra.",
  },
];
