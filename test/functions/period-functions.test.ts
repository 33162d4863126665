import { fromExcelSerial } from "../../src/vietnamese/dates";
import { call } from "./recording";

const period = (...given: unknown[]) =>
  ["TUNGAY", "DENNGAY"].map((id) => {
    const answer = call(id, ...given);
    return typeof answer === "number" ? fromExcelSerial(answer) : answer;
  });

describe("TUNGAY and DENNGAY", () => {
  test.each<readonly [string, readonly unknown[], string, string]>([
    ["a month by Nghị định 09/2019", ["tháng", 5, 2026], "2026-04-15", "2026-05-14"],
    ["January", ["Tháng", 1, 2026], "2025-12-15", "2026-01-14"],
    ["a quarter", ["Quý", 1, 2026], "2025-12-15", "2026-03-14"],
    ["the first half-year", ["6 tháng", 1, 2026], "2025-12-15", "2026-06-14"],
    ["the second half-year", ["06 thang", 2, 2026], "2026-06-15", "2026-12-14"],
    ["nine months, which need no number", ["9 tháng", null, 2026], "2025-12-15", "2026-09-14"],
    ["a year, whose blank number comes as 0", ["năm", 0, 2026], "2025-12-15", "2026-12-14"],
    ["a year numbered all the same", ["năm", 1, 2026], "2025-12-15", "2026-12-14"],
    ["another closing", ["tháng", 4, 2026, "20-19"], "2026-03-20", "2026-04-19"],
    ["a closing by its label", ["tháng", 4, 2026, "Ngày 21 đến ngày 20"], "2026-03-21", "2026-04-20"],
    ["a closing with spaces", ["tháng", 4, 2026, "20 - 19"], "2026-03-20", "2026-04-19"],
    ["a closing by its last day", ["tháng", 4, 2026, 19], "2026-03-20", "2026-04-19"],
    ["the calendar", ["tháng", 2, 2028, "Theo tháng dương lịch"], "2028-02-01", "2028-02-29"],
    ["the calendar by its value", ["quý", 4, 2026, "duong_lich"], "2026-10-01", "2026-12-31"],
    ["a blank closing that comes as 0", ["tháng", 5, 2026, 0], "2026-04-15", "2026-05-14"],
  ])("%s", (_, given, from, to) => {
    expect(period(...given)).toEqual([from, to]);
  });

  it("answer nothing to a blank kind, year or number", () => {
    expect(period(null, 5, 2026)).toEqual(["", ""]);
    expect(period("tháng", 5, null)).toEqual(["", ""]);
    expect(period("tháng", null, 2026)).toEqual(["", ""]);
    expect(period("tháng", 0, 2026)).toEqual(["", ""]);
  });

  it.each<readonly [readonly unknown[], string]>([
    [["tuần", 5, 2026], "loai_ky: cần là “tháng”, “quý”, “6 tháng”, “9 tháng” hoặc “năm”."],
    [[6, 5, 2026], "loai_ky: "],
    [["tháng", 13, 2026], "ky: không có kỳ 13 của năm 2026. Kiểm tra kỳ và năm."],
    [["quý", 5, 2026], "ky: không có kỳ 5 của năm 2026."],
    [["tháng", 5, 26], "ky: không có kỳ 5 của năm 26."],
    [["tháng", "năm", 2026], "ky: đang là chữ “năm”"],
    [["tháng", 5, 2026, "25-24"], "ngay_chot: chưa rõ “25-24”."],
    [["tháng", 5, 2026, 25], "ngay_chot: chưa rõ."],
    [["tháng", 5, 2026, "Tự nhập"], "ngay_chot: chưa rõ “Tự nhập”."],
  ])("explain what is wrong with %j", (given, message) => {
    expect(() => call("TUNGAY", ...given)).toThrow(message);
    expect(() => call("DENNGAY", ...given)).toThrow(message);
  });
});
