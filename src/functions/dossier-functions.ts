/** Functions of dossiers: where one stands, and how many of a table a figure counts. */
import { nameOf } from "../catalog/figures";
import { DEFAULT_SETTINGS } from "../catalog/settings";
import { classify, isDecided, outcomeOf, type Span } from "../dossiers/classify";
import { COUNTED_FIGURES, countedValue, missingFor, saysOf, type Says } from "../dossiers/counted-figures";
import type { Dossier, Source } from "../dossiers/dossier";
import { withoutDuplicates } from "../dossiers/duplicates";
import { tally, type Tally } from "../dossiers/tally";
import { OFFICIAL_CALENDAR } from "../vietnamese/holidays";
import { orBlank } from "./arguments";
import { defineFunction, type CustomFunction } from "./custom-function";
import { date } from "./date-arguments";
import { dossierTable } from "./dossier-table";
import { countedFigure, UNDECIDED } from "./figure-argument";
import { invalidArgument } from "./function-error";

/** Where a dossier stands, in words, by the figure that counts it. */
const STANDINGS: Readonly<Record<string, string>> = {
  gq_truoc_han: "Trước hạn",
  gq_dung_han: "Đúng hạn",
  gq_qua_han: "Quá hạn",
  dgq_trong_han: "Đang giải quyết, trong hạn",
  dgq_qua_han: "Đang giải quyết, quá hạn",
};

/** A function knows no file: every row of the table comes from the same place. */
const TABLE: Source = { file: "", system: "", rows: 0 };

/** As the import of a list counts it: a code that stands twice is one dossier. */
function countOnce(dossiers: readonly Dossier[], span: Span, says: Says): Tally {
  const entries = dossiers.map((dossier) => ({ dossier, source: TABLE }));
  const { kept } = withoutDuplicates(entries, ({ dossier }) => isDecided(dossier, span, says));
  const counted = kept.map(({ dossier }) => dossier);
  return tally(classify(counted, span, OFFICIAL_CALENDAR, says));
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
    compute: ([due, finished, asOf]) => {
      const place = outcomeOf({ due, ...(finished === undefined ? {} : { finished }) }, asOf);
      return STANDINGS[COUNTED_FIGURES[place]!.key]!;
    },
  }),
  defineFunction({
    id: "DEM_HOSO",
    description:
      "Đếm hồ sơ của một chỉ tiêu trong kỳ từ bảng hồ sơ. Hồ sơ thiếu ngày thì không đếm (khong_dem_duoc).",
    parameters: [
      dossierTable("bang"),
      countedFigure("chi_tieu"),
      date("tu", "Ngày đầu kỳ báo cáo."),
      date("den", "Ngày cuối kỳ báo cáo."),
    ],
    resultType: "any",
    compute: ([dossiers, key, from, to]) => {
      if (from > to) throw invalidArgument("den", "ngày cuối kỳ trước ngày đầu kỳ.");
      const says = saysOf(dossiers);
      const { figures, undecided } = countOnce(dossiers, { from, to }, says);
      if (key === UNDECIDED) return undecided.length;
      const value = countedValue(figures, key, DEFAULT_SETTINGS);
      if (value !== undefined) return value;
      const columns = missingFor(key, says, DEFAULT_SETTINGS).join(", ");
      throw invalidArgument("bang", `không có cột ${columns} nên không đếm được “${nameOf(key)}”.`);
    },
  }),
];
