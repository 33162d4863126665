import { monthsWithin, samePeriod, sheetsOf, type OtherSheet } from "../../../src/sheets/input/other-sheets";

const sheet = (title: string, received = 1): OtherSheet => ({
  name: `Trang ${title}`,
  title,
  figures: { tiep_nhan_trong_ky: received },
});
const months = (from: number, to: number): OtherSheet[] =>
  Array.from({ length: to - from + 1 }, (_, index) => sheet(`tháng ${from + index}/2026`, from + index));

describe("the months of a longer period", () => {
  it.each<[string, title: string, others: OtherSheet[], counts: number[] | undefined]>([
    ["a quarter of its three months", "quý II/2026", months(1, 12), [4, 5, 6]],
    ["the second half-year", "6 tháng cuối năm 2026", months(7, 12), [7, 8, 9, 10, 11, 12]],
    ["nine months", "9 tháng đầu năm 2026", months(1, 9), [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ["a month has none", "tháng 4/2026", months(1, 12), undefined],
    ["one of them is missing", "quý II/2026", months(5, 12), undefined],
    ["one of them stands twice", "quý II/2026", [...months(4, 6), sheet("tháng 5 năm 2026")], undefined],
    ["those of another year", "quý II/2025", months(1, 12), undefined],
    ["a period that cannot be read", "đợt 1", months(1, 12), undefined],
  ])("%s", (_, title, others, counts) => {
    expect(monthsWithin(title, others)?.map((figures) => figures["tiep_nhan_trong_ky"])).toEqual(counts);
  });
});

describe("two sheets of one period", () => {
  const here = { name: "Nhập liệu", title: "tháng 4 năm 2026" };
  it("are both named, however the period is written", () => {
    expect(samePeriod(here, [sheet("Tháng 4/2026"), sheet("tháng 5/2026")])).toMatch(
      /^Trang “Nhập liệu” và trang “Trang Tháng 4\/2026” đều ghi kỳ tháng 4 năm 2026\./,
    );
  });

  it("are nothing to speak of when one is an estimate, or when no period is written", () => {
    expect(samePeriod(here, [sheet("tháng 4 năm 2026 (ước)"), sheet("")])).toBeUndefined();
    expect(samePeriod({ name: "Nhập liệu", title: "" }, [sheet("")])).toBeUndefined();
  });

  it("finds the sheets of a period", () => {
    const found = sheetsOf({ kind: "month", index: 5, year: 2026 }, months(1, 12));
    expect(found.map(({ title }) => title)).toEqual(["tháng 5/2026"]);
  });
});
