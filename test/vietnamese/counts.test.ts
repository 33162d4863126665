import fc from "fast-check";
import { readNumber, writeCount, writeSigned } from "../../src/vietnamese/counts";

describe("writeCount", () => {
  test.each([
    [0, "0"],
    [1, "01"],
    [9, "09"],
    [10, "10"],
    [999, "999"],
    [1000, "1.000"],
    [1022, "1.022"],
    [1234567, "1.234.567"],
    [Number.MAX_SAFE_INTEGER, "9.007.199.254.740.991"],
  ])("writes %d as “%s”", (n, expected) => {
    expect(writeCount(n)).toBe(expected);
  });

  test("writes negative zero as zero", () => {
    expect(writeCount(-0)).toBe("0");
  });

  test("does not pad when told not to", () => {
    expect(writeCount(8, { padSmall: false })).toBe("8");
  });

  test.each([-1, 1.5, NaN, Infinity, 2 ** 53])("throws for %d", (n) => {
    expect(() => writeCount(n)).toThrow(RangeError);
  });
});

describe("writeSigned", () => {
  test.each([
    [1, "+1"],
    [-73, "\u221273"],
    [0, "0"],
    [-0, "0"],
    [1022, "+1.022"],
    [-1234567, "\u22121.234.567"],
  ])("writes %d as “%s”", (n, expected) => {
    expect(writeSigned(n)).toBe(expected);
  });

  test.each([0.5, NaN, -Infinity, 2 ** 53])("throws for %d", (n) => {
    expect(() => writeSigned(n)).toThrow(RangeError);
  });
});

describe("readNumber", () => {
  test.each([
    ["dots between thousands", "1.022", 1022],
    ["several groups", "1.234.567", 1234567],
    ["no separator", "1145", 1145],
    ["a padded count", "01", 1],
    ["zero", "0", 0],
    ["a decimal comma", "99,6", 99.6],
    ["a decimal dot", "99.6", 99.6],
    ["two decimals after a dot", "83.24", 83.24],
    ["a decimal dot before more than three digits", "0.0994", 0.0994],
    ["a dot before three digits after 0, which is no thousands group", "0.123", 0.123],
    ["a dot before three digits after four, which are no thousands group", "1234.567", 1234.567],
    ["one comma before three digits, as the decimal mark", "1,022", 1.022],
    ["dots between thousands and a decimal comma", "1.022,5", 1022.5],
    ["English thousands proved by a decimal dot", "1,022.5", 1022.5],
    ["English thousands proved by a second comma", "1,234,567", 1234567],
    ["spaces between thousands", "1 022", 1022],
    ["no-break and narrow spaces between thousands", "1\u00a0234\u202f567", 1234567],
    ["spaces between thousands and a decimal comma", "1 022,5", 1022.5],
    ["stray spaces around a mark and at the ends", " 1. 022 ", 1022],
    ["stray spaces before a mark", "1 .022", 1022],
    ["stray spaces on both sides of a decimal comma", "1 022 , 5", 1022.5],
    ["two decimals after groups of dots", "1.022,55", 1022.55],
    ["two decimals after groups of spaces", "1 022,55", 1022.55],
    ["English thousands of two groups with decimals", "1,234,567.89", 1234567.89],
    ["English thousands of two digits", "12,345,678", 12345678],
    ["thousands of two digits parted by a space", "12 345", 12345],
    ["full-width digits", "１．０２２", 1022],
    ["Arabic-Indic digits", "١٢٣", 123],
    ["a plus sign", "+1", 1],
    ["a minus sign", "\u221273", -73],
    ["a hyphen for a minus sign", "-73", -73],
    ["the greatest exact whole number", "9.007.199.254.740.991", Number.MAX_SAFE_INTEGER],
  ])("reads %s: “%s” is %d", (_name, text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });

  test("reads minus zero as zero", () => {
    expect(Object.is(readNumber("-0"), 0)).toBe(true);
  });

  test.each([
    ["nothing", ""],
    ["spaces only", " \u00a0 "],
    ["words", "không có"],
    ["a dash", "–"],
    ["a unit", "12 bộ"],
    ["a percent sign", "99,6%"],
    ["a fraction of two counts", "616/616"],
    ["digits with a space that is not between thousands", "12 05"],
    ["a group of two among groups of three", "1.22.333"],
    ["a group of four", "1.0222.333"],
    ["a padded first group", "012.345"],
    ["two decimal marks", "1,5,2"],
    ["a decimal comma before a dot", "1,2.5"],
    ["a padded first group of the English way", "01,234,567"],
    ["a group of two after groups of the English way", "1,234,567,89"],
    ["a padded first group before spaces", "01 022"],
    ["a digit after groups parted by spaces", "1 022 5"],
    ["a mark at the end", "100."],
    ["a mark at the beginning", ",5"],
    ["a sign away from the digits", "- 5"],
    ["two signs", "--5"],
    ["exponents", "1e5"],
    ["hexadecimal", "0x1F"],
    ["more digits than a number holds exactly", "9007199254740993"],
  ])("refuses %s: “%s”", (_name, text) => {
    expect(readNumber(text)).toBeNull();
  });

  test("sets off three digits at a time, from the end", () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (n) => {
        const written = writeCount(n, { padSmall: false });
        expect(written.replaceAll(".", "")).toBe(String(n));
        expect(written).toMatch(/^\d{1,3}(?:\.\d{3})*$/);
      }),
    );
  });

  test("reads back every count that writeCount writes, padded or not", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.boolean(), (n, padSmall) => {
        expect(readNumber(writeCount(n, { padSmall }))).toBe(n);
      }),
    );
  });

  test("reads back every difference that writeSigned writes", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(readNumber(writeSigned(n))).toBe(n === 0 ? 0 : n);
      }),
    );
  });

  test("answers a finite number or null to any text, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9., +-]{0,12}$/)), (text) => {
        const read = readNumber(text);
        expect(read === null || Number.isFinite(read)).toBe(true);
      }),
    );
  });
});
