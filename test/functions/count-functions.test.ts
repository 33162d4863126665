import { call } from "./recording";

describe("TYLE", () => {
  it.each([
    [1, 1006, 1 / 1006],
    [24, 378, 24 / 378],
    [1072, 1131, 1072 / 1131],
    [0, 5, 0],
    [105, 100, 1.05],
  ])("%i over %i", (numerator, denominator, fraction) => {
    expect(call("TYLE", numerator, denominator)).toBe(fraction);
  });

  it("has no answer for a zero base", () => {
    expect(() => call("TYLE", 5, 0)).toThrow("Mẫu số (mau) bằng 0");
  });

  it("answers nothing to a blank", () => {
    expect(call("TYLE", null, 1006)).toBe("");
    expect(call("TYLE", 1, call("TYLE", null, 1))).toBe("");
  });

  it.each([
    [-3, "tu: không được âm, đang là −3."],
    [1.022, "tu: phải là số nguyên, đang là 1,022. Nếu là số hàng nghìn thì nhập 1022."],
    [1.5, "tu: phải là số nguyên, đang là 1,5. Nếu là số hàng nghìn thì nhập 1500."],
    [999.999, "tu: phải là số nguyên, đang là 999,999. Nếu là số hàng nghìn thì nhập 999999."],
    [1000.5, "tu: phải là số nguyên, đang là 1000,5."],
    [1022.5, "tu: phải là số nguyên, đang là 1022,5."],
    [0.12345, "tu: phải là số nguyên, đang là 0,12345."],
    ["1.022", "tu: đang là chữ “1.022”, cần nhập số."],
    ["Hồ sơ tiếp nhận trong kỳ báo cáo", "tu: đang là chữ “Hồ sơ tiếp nhận tron…”, cần nhập số."],
    [true, "tu: cần nhập số."],
    [2 ** 60, "tu: số quá lớn."],
  ])("explains why %p is not a count", (wrong, message) => {
    expect(() => call("TYLE", wrong, 1006)).toThrow(new RegExp(`^${message.replace(/[.…]/g, "\\$&")}$`));
  });
});

describe("TANGGIAM", () => {
  it("is positive for an increase and negative for a decrease", () => {
    expect(call("TANGGIAM", 150, 100)).toBe(0.5);
    expect(call("TANGGIAM", 980, 1022)).toBeCloseTo(-0.0410959, 7);
    expect(call("TANGGIAM", 0, 10)).toBe(-1);
  });

  it("has no answer when the previous period had none", () => {
    expect(() => call("TANGGIAM", 5, 0)).toThrow("Mẫu số (ky_truoc) bằng 0");
  });

  it("answers nothing to a blank", () => {
    expect(call("TANGGIAM", 5, null)).toBe("");
  });

  it("names a count that is negative, fractional or text", () => {
    expect(() => call("TANGGIAM", -5, 1)).toThrow("ky_nay: ");
    expect(() => call("TANGGIAM", 5, 1.5)).toThrow("ky_truoc: ");
    expect(() => call("TANGGIAM", 5, "x")).toThrow("ky_truoc: ");
  });
});

/** One shape per way in which a host may hand over `thanh_phan`; each holds 980, a blank and 43. */
const SHAPES: readonly (readonly [name: string, tail: readonly unknown[]])[] = [
  ["a repeating argument: one array of ranges", [[[[980, null]], [[43]]]]],
  ["one range", [[[[980], [""], [43]]]]],
  ["one array of single cells", [[980, null, 43]]],
  ["spread ranges", [[[980, null]], [[43]]]],
  ["spread cells", [980, null, 43]],
];

describe.each(SHAPES)("the parts of a total, as %s", (_, tail) => {
  it("CHENHLECH is the sum of the parts minus the stated total", () => {
    expect(call("CHENHLECH", 1022, ...tail)).toBe(1);
    expect(call("CHENHLECH", [[1023]], ...tail)).toBe(0);
    expect(call("CHENHLECH", 1096, ...tail)).toBe(-73);
  });

  it("KIEMTRA_TONG says so in words", () => {
    expect(call("KIEMTRA_TONG", 1022, ...tail)).toBe("Lệch +1");
    expect(call("KIEMTRA_TONG", 1023, ...tail)).toBe("Khớp");
    expect(call("KIEMTRA_TONG", 1096, ...tail)).toBe("Lệch −73");
    expect(call("KIEMTRA_TONG", 3000, ...tail)).toBe("Lệch −1.977");
  });
});

describe.each(["CHENHLECH", "KIEMTRA_TONG"])("%s", (id) => {
  it("answers nothing while the total, or every part, is blank", () => {
    expect(call(id, null, [[[1]]])).toBe("");
    expect(call(id, 5)).toBe("");
    expect(call(id, 5, null)).toBe("");
    expect(
      call(id, 5, [
        [
          [null, ""],
          [null, null],
        ],
      ]),
    ).toBe("");
  });

  it("refuses text, negative and fractional parts by name", () => {
    for (const wrong of ["42", -1, 1.022]) expect(() => call(id, 5, [[[1, wrong]]])).toThrow(/^thanh_phan: /);
  });

  it("refuses a total that is no count", () => {
    for (const wrong of ["42", -1, 1.022]) expect(() => call(id, wrong, [[[1]]])).toThrow(/^tong: /);
  });

  it("takes zeros as counts", () => {
    expect(call(id, 0, [[[0]]])).toBe(id === "CHENHLECH" ? 0 : "Khớp");
  });
});

describe("VIETSO", () => {
  it.each([
    [1022, "1.022"],
    [1, "01"],
    [10, "10"],
    [0, "0"],
    [1234567, "1.234.567"],
    [[[8]], "08"],
    [null, ""],
    ["", ""],
  ])("writes %p as %p", (n, text) => {
    expect(call("VIETSO", n)).toBe(text);
  });

  it("names its argument when it is no count", () => {
    for (const wrong of [-1, 1.5, "chữ"]) expect(() => call("VIETSO", wrong)).toThrow(/^n: /);
  });
});
