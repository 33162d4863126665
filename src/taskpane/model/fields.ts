/** The fields of step 1 as the officer sees them: from the workbook, changed in the pane, or proposed. */
import { SETTINGS, type Settings } from "../../catalog/settings";
import { INFORMATION_FIELDS, type ReportInformation } from "../../catalog/report-information";
import { isTemplateId, TEMPLATE_CHOICES } from "../../report/templates/list";
import { baseOfOwn } from "../../report/templates/own";
import { isDate, readDate, writeDate } from "../../vietnamese/dates";
import {
  periodBounds,
  readPeriodTitle,
  titleOfPeriod,
  type Closing,
  type Period,
} from "../../vietnamese/periods";

/** Texts by key, as they stand in the form: dates as written here ("20/3/2026"), `chot_ky` by stored value. */
export type Fields = Readonly<Record<string, string>>;

const DATE_FIELDS = ["tu_ngay", "den_ngay"] as const;

/** Every field that the pane shows. */
const FIELD_KEYS = [
  "ten_ky",
  ...DATE_FIELDS,
  "chot_ky",
  "don_vi",
  "dia_danh",
  "quyen_han_ky",
  "nguoi_ky",
  "noi_nhan",
  "mau_bao_cao",
] as const;

export type FieldKey = (typeof FIELD_KEYS)[number];

const LASTING_INFORMATION = new Set(
  INFORMATION_FIELDS.filter(({ isLasting }) => isLasting).map(({ key }) => key),
);

/** Fields that stay the same from one period to the next. */
export const LASTING_FIELDS: readonly FieldKey[] = FIELD_KEYS.filter(
  (key) => key === "chot_ky" || LASTING_INFORMATION.has(key),
);

export const CLOSINGS = SETTINGS.find(({ key }) => key === "chot_ky")!.options;

/** The form as the workbook fills it. */
export function fieldsOfWorkbook(information: ReportInformation, settings: Settings): Fields {
  return Object.fromEntries(
    FIELD_KEYS.map((key) => {
      const text = (key === "chot_ky" ? settings[key] : information[key]) ?? "";
      return [key, isDate(text) ? writeDate(text) : text];
    }),
  );
}

/**
 * The fields that follow from a period: its title, and its dates where the office closes on fixed days.
 *
 * @example fieldsOfPeriod({ kind: "month", index: 4, year: 2026 }, "20-19")
 *   //=> { ten_ky: "tháng 4 năm 2026", tu_ngay: "20/3/2026", den_ngay: "19/4/2026", chot_ky: "20-19" }
 */
export function fieldsOfPeriod(period: Period, closing: string): Fields {
  const title = { ten_ky: titleOfPeriod(period), chot_ky: closing };
  if (!hasFixedDays(closing)) return title;
  const { from, to } = periodBounds(period, closing);
  return { ...title, tu_ngay: writeDate(from), den_ngay: writeDate(to) };
}

export function hasFixedDays(closing: string): closing is Closing {
  return closing !== "tu_nhap" && CLOSINGS.some(({ value }) => value === closing);
}

/** The period that the form names; undefined when it names none. */
export function periodOf(fields: Fields): Period | undefined {
  const titled = readPeriodTitle(fields["ten_ky"] ?? "");
  return titled === null ? undefined : { kind: titled.kind, index: titled.index, year: titled.year };
}

/** What is wrong with the form, by field: one sentence each, with what to do. */
export function problemsOf(fields: Fields): Fields {
  const problems: Record<string, string> = { ...dateProblems(fields) };
  const { ten_ky: title = "", don_vi: unit = "", mau_bao_cao: template = "" } = fields;
  if (title.trim() !== "" && periodOf(fields) === undefined) {
    problems["ten_ky"] = `Biểu đang ghi kỳ “${title}”, không rõ là kỳ nào. Chọn lại kỳ ở đây.`;
  }
  if (unit.trim() === "") {
    problems["don_vi"] = "Chưa có tên đơn vị. Báo cáo cần tên này ở đầu trang và trong lời văn.";
  }
  if (template !== "" && !isTemplateId(template) && baseOfOwn(template) === undefined) {
    problems["mau_bao_cao"] =
      `Không có mẫu “${template}”. Chọn một mẫu trong danh sách, ví dụ “${TEMPLATE_CHOICES[0].title}”.`;
  }
  return problems;
}

function dateProblems(fields: Fields): Fields {
  const problems: Record<string, string> = {};
  for (const key of DATE_FIELDS) {
    const text = (fields[key] ?? "").trim();
    const which = key === "tu_ngay" ? "bắt đầu" : "kết thúc";
    if (text === "") problems[key] = `Chưa có ngày ${which}. Nhập ngày, ví dụ 20/3/2026.`;
    else if (readDate(text) === null) {
      problems[key] = `“${text}” không phải là một ngày. Nhập ngày/tháng/năm, ví dụ 20/3/2026.`;
    }
  }
  if (areReversed(fields)) {
    problems["den_ngay"] = "Ngày kết thúc đang đứng trước ngày bắt đầu. Sửa lại một trong hai ngày.";
  }
  return problems;
}

/**
 * What to say about a closing that the dates do not follow, as when they were typed on the sheet; undefined where they
 * follow it, or where there is no telling.
 *
 * @example closingRemark({ ten_ky: "tháng 4/2026", chot_ky: "15-14", tu_ngay: "20/3/2026", den_ngay: "19/4/2026" })
 *   //=> "Từ ngày, đến ngày ở dưới không theo cách chốt này mà theo “Ngày 20 đến ngày 19”. …"
 */
export function closingRemark(fields: Fields): string | undefined {
  const period = periodOf(fields);
  const closing = fields["chot_ky"] ?? "";
  const [from, to] = DATE_FIELDS.map((key) => readDate(fields[key] ?? ""));
  if (period === undefined || !from || !to || !hasFixedDays(closing)) return undefined;
  const isFollowed = (each: Closing): boolean => {
    const bounds = periodBounds(period, each);
    return bounds.from === from && bounds.to === to;
  };
  if (isFollowed(closing)) return undefined;
  const followed = CLOSINGS.find(({ value }) => hasFixedDays(value) && isFollowed(value));
  return followed === undefined
    ? "Từ ngày, đến ngày ở dưới không theo cách chốt này. Nếu đúng như vậy, chọn “Tự nhập”."
    : `Từ ngày, đến ngày ở dưới không theo cách chốt này mà theo “${followed.label}”. Nếu cơ quan chốt như vậy, chọn lại.`;
}

function areReversed(fields: Fields): boolean {
  const [from, to] = DATE_FIELDS.map((key) => readDate(fields[key] ?? ""));
  return Boolean(from && to && from > to);
}

/**
 * What of some changed fields can be written into the workbook, dates as ISO. Dates that are no dates, or stand the
 * wrong way round, stay in the pane until they are put right.
 *
 * @param changed the fields to write.
 * @param fields the whole form.
 * @example keepable({ tu_ngay: "31/4/2026", don_vi: "UBND xã Gia Phúc" }, form) //=> { don_vi: "UBND xã Gia Phúc" }
 */
export function keepable(changed: Fields, fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(changed).flatMap(([key, text]): [string, string][] => {
      if (key !== "tu_ngay" && key !== "den_ngay") return [[key, text.trim()]];
      if (text.trim() === "") return [[key, ""]];
      const date = readDate(text);
      return date === null || areReversed(fields) ? [] : [[key, date]];
    }),
  );
}
