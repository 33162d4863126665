import fc from "fast-check";
import { writeCountChange, writeRateChange } from "../../src/vietnamese/change";
import { readPercent, writePercent, type Ratio } from "../../src/vietnamese/percent";

const COUNT = fc.integer({ min: 0, max: 1e9 });

describe("the change of a count", () => {
  it.each<[string, now: number, before: number, text: string]>([
    ["a fall, with a true minus", 877, 1000, "−12,3%"],
    ["a rise", 1123, 1000, "+12,3%"],
    ["no zero at the end", 1120, 1000, "+12%"],
    ["no change has no sign", 5, 5, "0%"],
    ["too small to show has no sign", 100_000, 100_001, "0%"],
    ["a half is rounded up", 10_005, 10_000, "+0,1%"],
    ["all gone", 0, 8, "−100%"],
    ["ten times as many, and not more", 10_990, 1000, "+999%"],
    ["more than anybody compares", 1022, 1, "trên +999%"],
    ["nothing before: nothing to compare with", 5, 0, ""],
    ["the largest counts", 1e9, 1, "trên +999%"],
  ])("%s", (_, now, before, text) => {
    expect(writeCountChange(now, before)).toBe(text);
  });

  it("writes the office's decimal mark", () => {
    expect(writeCountChange(877, 1000, { decimalMark: "." })).toBe("−12.3%");
  });

  it("never shows a change in the wrong direction", () => {
    fc.assert(
      fc.property(COUNT, COUNT, (now, before) => {
        const text = writeCountChange(now, before);
        expect(text.includes("+") && now <= before).toBe(false);
        expect(text.includes("−") && now >= before).toBe(false);
      }),
    );
  });
});

describe("the change of a rate", () => {
  const ratio = (numerator: number, denominator: number): Ratio => ({ numerator, denominator });
  it.each<[string, now: Ratio, before: Ratio, text: string]>([
    ["a rise in percent points", ratio(970, 978), ratio(50, 51), "+1,14 điểm %"],
    ["a fall, with a true minus", ratio(1, 2), ratio(5, 8), "−12,5 điểm %"],
    ["a zero after the mark stays", ratio(5105, 10_000), ratio(50, 100), "+1,05 điểm %"],
    ["no change", ratio(1, 3), ratio(2, 6), "0 điểm %"],
    ["a slip that makes a rate of thousands", ratio(120, 1), ratio(1, 2), "trên +999 điểm %"],
    ["and its way back", ratio(1, 2), ratio(120, 1), "trên −999 điểm %"],
    ["no base now", ratio(0, 0), ratio(1, 2), ""],
    ["no base before", ratio(1, 2), ratio(0, 0), ""],
  ])("%s", (_, now, before, text) => {
    expect(writeRateChange(now, before)).toBe(text);
  });

  it("is what a reader finds who subtracts the two printed rates, in every style", () => {
    const pair = fc.record({ numerator: COUNT, denominator: COUNT.filter((count) => count > 0) });
    const styles = fc.record({
      decimals: fc.constantFrom(0, 1, 2),
      mode: fc.constantFrom("half_up" as const, "truncate" as const),
    });
    fc.assert(
      fc.property(pair, pair, styles, (now, before, style) => {
        const [after, first] = [now, before].map((each) => {
          const { units } = readPercent(writePercent(each, { ...style, keepZeros: true }))!;
          return units;
        });
        const text = writeRateChange(now, before, style);
        const points = (after! - first!) / 10 ** style.decimals;
        expect(text.startsWith("trên")).toBe(Math.abs(points) > 999);
        if (text.startsWith("trên")) return;
        const shown = Number(text.replace(" điểm %", "").replace("−", "-").replace(",", "."));
        expect(Math.round(shown * 10 ** style.decimals)).toBe(after! - first!);
      }),
    );
  });
});
