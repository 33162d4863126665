import { call } from "./recording";

describe("KIEMTRA_TYLE", () => {
  it.each([
    ["99,6%", 1002, 1006, "Đúng"],
    ["99.6", 1002, 1006, "Đúng"],
    ["6,35 %", 24, 378, "Đúng"],
    ["94,78%", 1072, 1131, "Đúng"],
    ["71,24%", 2002, 2810, "Cắt số lẻ, làm tròn là 71,25%"],
    ["0,01%", 1, 1006, "Sai dấu phẩy, đúng là 0,10%"],
    ["8,18%", 11, 219, "Sai, đúng là 5,02%"],
    ["94,78%", 1069, 1128, "Sai, đúng là 94,77%"],
  ])("judges the text %p for %i / %i", (written, numerator, denominator, verdict) => {
    expect(call("KIEMTRA_TYLE", written, numerator, denominator)).toBe(verdict);
  });

  it.each([
    ["a percent cell", 0.996, 1002, 1006, "Đúng"],
    ["a percent cell that holds the computed rate", 1 / 1006, 1, 1006, "Đúng"],
    ["a percent cell of 100%", 1, 907, 907, "Đúng"],
    ["a percent cell of 0%", 0, 0, 5, "Đúng"],
    ["a percent cell with a misplaced mark", 0.0001, 1, 1006, "Sai dấu phẩy, đúng là 0,10%"],
    ["a truncated percent cell", 0.7124, 2002, 2810, "Cắt số lẻ, làm tròn là 71,25%"],
    ["percent points", 99.6, 1002, 1006, "Đúng"],
    ["wrong percent points", 8.18, 11, 219, "Sai, đúng là 5,02%"],
    ["a range of one cell", [[0.0502]], 11, 219, "Đúng"],
  ])("reads a number as %s", (_, written, numerator, denominator, verdict) => {
    expect(call("KIEMTRA_TYLE", written, numerator, denominator)).toBe(verdict);
  });

  it("answers nothing to a blank", () => {
    expect(call("KIEMTRA_TYLE", "", 1, 2)).toBe("");
    expect(call("KIEMTRA_TYLE", "50%", null, 2)).toBe("");
    expect(call("KIEMTRA_TYLE", "50%", 1)).toBe("");
  });

  it("has no answer for a zero base", () => {
    expect(() => call("KIEMTRA_TYLE", "100%", 0, 0)).toThrow("Mẫu số (mau) bằng 0");
  });

  it.each([
    ["nhiều", "ty_le_ghi: không đọc được “nhiều”. Ví dụ: 99,6%."],
    ["99,60239%", "ty_le_ghi: ghi nhiều nhất 4 số lẻ."],
    [-0.5, "ty_le_ghi: không được âm."],
    [false, "ty_le_ghi: cần một tỷ lệ."],
  ])("explains why %p is no written rate", (written, message) => {
    expect(() => call("KIEMTRA_TYLE", written, 1, 2)).toThrow(message);
  });

  it("names a count that is negative, fractional, text or beyond what is checked exactly", () => {
    for (const wrong of [-1, 0.5, "x", 2e9]) {
      expect(() => call("KIEMTRA_TYLE", "50%", wrong, 2)).toThrow(/^tu: /);
      expect(() => call("KIEMTRA_TYLE", "50%", 1, wrong)).toThrow(/^mau: /);
    }
  });

  it("checks the answer of a rate function that it is given", () => {
    expect(call("KIEMTRA_TYLE", call("TYLE_QUAHAN", 1, 1006), 1, 1006)).toBe("Đúng");
    expect(call("KIEMTRA_TYLE", call("TYLE_QUAHAN", null, 1006), 1, 1006)).toBe("");
  });
});

describe("SO_CHITIEU", () => {
  it.each([
    [0.568, "≥ 60%", "Chưa đạt, thiếu 3,2 điểm %"],
    [0.6, "≥ 60%", "Đạt"],
    [0.7125, ">=60", "Đạt"],
    [0.3, "≥30", "Đạt"],
    [1, "= 100%", "Đạt"],
    [0.996, "= 100%", "Chưa đạt, thiếu 0,4 điểm %"],
    [0.52, "= 50%", "Chưa đạt, vượt 2 điểm %"],
    [0.0502, "<= 5%", "Chưa đạt, vượt 0,02 điểm %"],
    [0.05, "≤ 5%", "Đạt"],
    [0.49, "Tối thiểu 50%", "Chưa đạt, thiếu 1 điểm %"],
    [0.03, "không quá 2,5%", "Chưa đạt, vượt 0,5 điểm %"],
    [0.9, "Đạt 95%", "Chưa đạt, thiếu 5 điểm %"],
    [0.59996, "60%", "Chưa đạt, thiếu dưới 0,01 điểm %"],
    [0.55, 0.6, "Chưa đạt, thiếu 5 điểm %"],
    [0.55, 50, "Đạt"],
    [0.99, 1, "Chưa đạt, thiếu 1 điểm %"],
    [[[0.6]], [["≥ 60%"]], "Đạt"],
  ])("%p against %p", (rate, target, verdict) => {
    expect(call("SO_CHITIEU", rate, target)).toBe(verdict);
  });

  it("finds every rate equal to a target of the same value", () => {
    for (let percent = 0; percent <= 100; percent++) {
      expect(call("SO_CHITIEU", call("TYLE", percent * 7, 700), `= ${percent}%`)).toBe("Đạt");
    }
  });

  it("answers nothing to a blank, also from a rate that has no counts yet", () => {
    expect(call("SO_CHITIEU", null, "≥ 60%")).toBe("");
    expect(call("SO_CHITIEU", 0.5, "")).toBe("");
    expect(call("SO_CHITIEU", call("TYLE", null, 5), "≥ 60%")).toBe("");
  });

  it.each([
    [96, "ty_le: lớn hơn 100%, đang là 96. Ví dụ nhập: 96%."],
    [-0.1, "ty_le: không được âm, đang là −0,1."],
    ["96%", "ty_le: đang là chữ “96%”, cần ô tỷ lệ."],
    [true, "ty_le: cần ô tỷ lệ."],
  ])("explains why %p is no rate", (rate, message) => {
    expect(() => call("SO_CHITIEU", rate, "≥ 60%")).toThrow(message);
  });

  it.each(["trên 80%", "nhiều", "≥", "≥ 600%", -5, 250, true])(
    "does not guess what target %p is",
    (target) => {
      expect(() => call("SO_CHITIEU", 0.5, target)).toThrow(
        "chi_tieu: chưa rõ. Viết ví dụ: ≥ 60%, = 100% hoặc ≤ 5%.",
      );
    },
  );
});
