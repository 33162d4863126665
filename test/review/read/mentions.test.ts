import { mentionsOf } from "../../../src/review/read/mentions";

const found = (line: string): string[] =>
  mentionsOf(line, 0).map(
    ({ kind, start, end, date }) =>
      `${kind}: ${line.slice(start, end)}${date === undefined ? "" : ` = ${date}`}`,
  );

describe("numbers that count nothing", () => {
  test.each([
    [
      "dates with slashes and dots",
      "từ 20/3/2026 đến 19.04.2026",
      ["date: 20/3/2026 = 2026-03-20", "date: 19.04.2026 = 2026-04-19"],
    ],
    ["a date in words", "ngày 08 tháng 4 năm 2026", ["date: ngày 08 tháng 4 năm 2026 = 2026-04-08"]],
    ["a date that does not exist has no value", "ngày 31/4/2026", ["date: 31/4/2026"]],
    [
      "a day without a year",
      "từ ngày 15/4 đến ngày 14/5/2026",
      ["date: ngày 15/4", "date: 14/5/2026 = 2026-05-14"],
    ],
    [
      "months",
      "tháng 9/2025, tháng 4 năm 2026, tháng 5",
      ["month: tháng 9/2025", "month: tháng 4 năm 2026", "month: tháng 5"],
    ],
    [
      "longer periods",
      "6 tháng đầu năm 2026, quý II/2026",
      ["period: 6 tháng đầu năm 2026", "period: quý II/2026"],
    ],
    ["a year", "trong năm 2026", ["year: năm 2026"]],
    ["years from to", "giai đoạn 2021-2025", ["year: 2021-2025"]],
    [
      "numbers of documents",
      "Công văn số 137/UBND-TTPVHCC và 05/NQ-HĐND",
      ["document: 137/UBND-TTPVHCC", "document: 05/NQ-HĐND"],
    ],
    ["a decree by its number alone", "Nghị định số 118", ["document: Nghị định số 118"]],
    ["articles of law", "khoản 3 Điều 14", ["article: khoản 3", "article: Điều 14"]],
    ["a section referred to", "tại mục 4.1", ["article: mục 4.1"]],
    ["levels", "chính quyền cấp 2, mức độ 3, 4", ["ordinal: cấp 2", "ordinal: mức độ 3, 4"]],
    ["a telephone number", "liên hệ 0225.3822.123", ["contact: 0225.3822.123"]],
    ["an address", "trang motcua2.haiphong.gov.vn", ["contact: motcua2.haiphong.gov.vn"]],
    ["hours", "phục vụ 24/7, từ 7h30", ["time: 24/7", "time: 7h30"]],
    ["the number of a page", "- 2 -", ["page: - 2 -"]],
  ])("%s", (_name, line, expected) => {
    expect(found(line)).toEqual(expected);
  });

  test.each([
    ["a count behind a month", "trong tháng 12 hồ sơ"],
    ["a ratio of dossiers", "đến 8/8 hồ sơ"],
    ["a part over its whole", "1.067/1.542"],
    ["a catalogue of procedures", "danh mục 378 thủ tục"],
    ["copies issued", "đã cấp 12 bản"],
    ["a fraction before small letters", "phí/lệ phí 709/709 hồ sơ"],
  ])("%s is none of them", (_name, line) => {
    expect(found(line)).toEqual([]);
  });
});
