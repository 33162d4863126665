import fc from "fast-check";
import { spellCount } from "../../src/vietnamese/number-words";
import { runs } from "../support/runs";

describe("a count in words", () => {
  it.each([
    [0, "không"],
    [4, "bốn"],
    [10, "mười"],
    [11, "mười một"],
    [15, "mười lăm"],
    [21, "hai mươi mốt"],
    [24, "hai mươi tư"],
    [25, "hai mươi lăm"],
    [100, "một trăm"],
    [101, "một trăm lẻ một"],
    [110, "một trăm mười"],
    [980, "chín trăm tám mươi"],
    [1005, "một nghìn không trăm lẻ năm"],
    [1022, "một nghìn không trăm hai mươi hai"],
    [4266, "bốn nghìn hai trăm sáu mươi sáu"],
    [2_000, "hai nghìn"],
    [2_100, "hai nghìn một trăm"],
    [10_000, "mười nghìn"],
    [1_000_001, "một triệu không trăm lẻ một"],
    [1_000_000_000, "một tỷ"],
    [2_005_000_014, "hai tỷ không trăm lẻ năm triệu không trăm mười bốn"],
    [
      999_999_999_999,
      "chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín",
    ],
    [1_234_567, "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy"],
  ])("says %d as “%s”", (count, words) => {
    expect(spellCount(count)).toBe(words);
  });

  it("says different counts differently, without doubled spaces", () => {
    const counts = fc.integer({ min: 0, max: 2_000_000 });
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        expect(spellCount(a) === spellCount(b)).toBe(a === b);
        expect(spellCount(a)).not.toMatch(/ {2}|^ | $/);
      }),
      { numRuns: runs(2000, 20_000) },
    );
  });

  it.each([-1, 1.5, NaN, 1e12])("refuses %d", (count) => {
    expect(() => spellCount(count)).toThrow(RangeError);
  });
});
