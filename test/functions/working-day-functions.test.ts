import { daysOff } from "../../src/functions/date-arguments";
import { fromDay, fromExcelSerial, toExcelSerial } from "../../src/vietnamese/dates";
import { DUE_CASES } from "../vietnamese/due-dates";
import { call } from "./recording";

const serial = toExcelSerial;
const written = (answer: unknown) => (typeof answer === "number" ? fromExcelSerial(answer) : answer);

describe("HANTRA", () => {
  test.each(DUE_CASES)("received on %s with %i working days is due on %s: %s", (received, days, due) => {
    expect(written(call("HANTRA", serial(received), days))).toBe(due);
  });

  it("reads text, a time of day, a range of one cell, and an argument left out as null", () => {
    expect(written(call("HANTRA", "29/4/2026", 1, null))).toBe("2026-05-04");
    expect(written(call("HANTRA", serial("2026-04-29") + 0.7, 1))).toBe("2026-05-04");
    expect(written(call("HANTRA", [[serial("2026-04-29")]], [[1]]))).toBe("2026-05-04");
  });

  it("answers nothing to a blank, also to the 0 that desktop Excel makes of an empty date", () => {
    expect(call("HANTRA", null, 5)).toBe("");
    expect(call("HANTRA", 0, 5)).toBe("");
    expect(call("HANTRA", serial("2026-04-29"), "")).toBe("");
  });

  it("takes the days off of the officer instead of its own", () => {
    const range = [["Ngày nghỉ"], [serial("2026-03-03")], ["04/3/2026"], [null], [0]];
    expect(written(call("HANTRA", serial("2026-03-02"), 1, range))).toBe("2026-03-05");
    expect(written(call("HANTRA", serial("2026-04-29"), 1, range))).toBe("2026-04-30");
  });

  it("reads the sheet of days off, with weekend days worked in exchange", () => {
    const sheet = [
      ["STT", "Ngày", "Loại", "Tên", "Căn cứ"],
      [1, serial("2027-04-16"), "Nghỉ", "Giỗ Tổ Hùng Vương", "Theo luật"],
      [2, serial("2027-04-19"), "Nghỉ", "Nghỉ hoán đổi, làm bù 24/4/2027", "Nghị định"],
      [3, serial("2027-04-24"), "Làm bù", "Làm bù cho ngày 19/4/2027", "Nghị định"],
    ];
    expect(written(call("HANTRA", serial("2027-04-15"), 1, sheet))).toBe("2027-04-20");
    expect(written(call("HANTRA", serial("2027-04-23"), 1, sheet))).toBe("2027-04-24");
  });

  it.each<[string, unknown, readonly string[]]>([
    ["the serial number of 03/01/2000 is a date", 36_528, ["2000-01-03"]],
    ["so is that of 01/01/2000, the first", 36_526, ["2000-01-01"]],
    ["a smaller number numbers a row, or is a year", 36_525, []],
    ["a text with spaces around it is a date", " 04/01/2000 ", ["2000-01-04"]],
    ["so is one with dashes, year first", "2000-01-04", ["2000-01-04"]],
    ["a text in which a date stands is a remark", "nghỉ bù ngày 04/01/2000", []],
    ["so is one that goes on after the date", "04/01/2000 (Thứ Ba)", []],
    ["neither is true a date", true, []],
  ])("tells dates from the rest of the range: %s", (_, cell, dates) => {
    const { calendar } = daysOff("ngay_nghi").read([[cell, "Nghỉ"], ["06/3/2026"]])!;
    const { calendar: worked } = daysOff("ngay_nghi").read([["Làm bù", cell], ["06/3/2026"]])!;
    const special = [...calendar.off, ...worked.working].map(fromDay);
    expect(special).toEqual(expect.arrayContaining(["2026-03-06", ...dates]));
    expect(special).toHaveLength(1 + dates.length);
  });

  it("guesses no days off: beyond those decided it asks for a list", () => {
    const message = "ngay_nghi: lịch có sẵn từ 01/01/2025 đến 30/01/2027, ngoài ra cần chọn vùng ngày nghỉ.";
    expect(() => call("HANTRA", serial("2027-01-28"), 5)).toThrow(message);
    expect(() => call("HANTRA", serial("2024-12-31"), 5)).toThrow(message);
    expect(written(call("HANTRA", serial("2027-01-25"), 4))).toBe("2027-01-29");
    expect(written(call("HANTRA", serial("2027-01-28"), 5, [[serial("2027-02-05")]]))).toBe("2027-02-04");
  });

  it.each([
    [["ngày kia", 5], "ngay_nhan: không đọc được ngày “ngày kia”. Ví dụ: 19/4/2026."],
    [[-5, 5], "ngay_nhan: không phải là ngày. Ví dụ: 19/4/2026."],
    [[true, 5], "ngay_nhan: không phải là ngày."],
    [[46131, -1], "so_ngay_lam_viec: không được âm"],
    [[46131, 1.5], "so_ngay_lam_viec: phải là số nguyên"],
    [[46131, 46131], "so_ngay_lam_viec: nhiều nhất 1000 ngày."],
    [[46131, 5, [["31/4/2026"]]], "ngay_nghi: không đọc được ngày “31/4/2026”."],
  ])("explains what is wrong with %j", (given, message) => {
    expect(() => call("HANTRA", ...given)).toThrow(message);
  });
});

describe("SONGAY_LAMVIEC", () => {
  it.each([
    ["2026-04-24", "2026-04-28", 1],
    ["2026-02-13", "2026-02-23", 1],
    ["2026-08-21", "2026-09-03", 7],
    ["2026-03-02", "2026-03-02", 0],
    ["2026-03-09", "2026-03-02", -5],
  ])("after %s up to %s: %i", (from, to, days) => {
    expect(call("SONGAY_LAMVIEC", serial(from), serial(to))).toBe(days);
  });

  it("gives back the days that HANTRA was given", () => {
    for (const [received, days] of DUE_CASES.filter(([, allowed]) => allowed > 0)) {
      const due = call("HANTRA", serial(received), days);
      expect(call("SONGAY_LAMVIEC", serial(received), due)).toBe(days);
    }
  });

  it("takes other days off, and answers nothing to a blank", () => {
    expect(call("SONGAY_LAMVIEC", "24/4/2026", "28/4/2026", [["27/4/2026"], ["28/4/2026"]])).toBe(0);
    expect(call("SONGAY_LAMVIEC", 0, "28/4/2026")).toBe("");
    expect(call("SONGAY_LAMVIEC", "24/4/2026", null)).toBe("");
  });

  it("asks for a list where its own days off end", () => {
    expect(() => call("SONGAY_LAMVIEC", "24/4/2026", "01/6/2027")).toThrow("ngay_nghi: ");
  });
});
