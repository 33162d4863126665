import { leaderPageOf, type LeaderPage } from "../../src/trend/leader-page";
import type { PeriodSheet } from "../../src/trend/trend";
import { CHANGED_MONTH, INVENTED_YEAR, MISSING_MONTH, monthSheet } from "./invented-year";

const inUse = (month: number): readonly PeriodSheet[] =>
  INVENTED_YEAR.map((sheet) => ({ ...sheet, isInUse: sheet.title.startsWith(`tháng ${month} `) }));
const pageOf = (sheets: readonly PeriodSheet[], causes: readonly string[] = []): LeaderPage =>
  leaderPageOf(sheets, { causes })!;
const part = ({ parts }: LeaderPage, heading: string): readonly string[] =>
  parts.find((each) => each.heading.startsWith(heading))?.lines ?? [];

describe("the page of a chairman", () => {
  const may = pageOf(inUse(5), ["Thiếu người."]);

  it("has five figures with change and target", () => {
    expect(may.period).toBe("tháng 5 năm 2026");
    expect(may.figures).toHaveLength(5);
    expect(may.figures[0]).toEqual({
      label: "Hồ sơ tiếp nhận",
      value: "1.125 hồ sơ",
      change: "+9,4%",
      target: "",
    });
    expect(may.figures[3]).toMatchObject({ value: "70,31% (791/1.125)", target: "≥ 80%: chưa đạt" });
  });

  it("says what is late, of how many, and why only in the officer's words", () => {
    expect(part(may, "Hồ sơ quá hạn")).toEqual([
      "Đã giải quyết nhưng quá hạn: 1/1.113 hồ sơ.",
      "Đang giải quyết, đã quá hạn: 2/47 hồ sơ.",
      "Nguyên nhân ghi ở thuyết minh: Thiếu người.",
    ]);
    expect(part(pageOf(inUse(12), ["Thiếu người."]), "Hồ sơ quá hạn").join(" ")).not.toContain("Nguyên nhân");
  });

  it("names at most three losses and three tasks, each with its counts", () => {
    expect(part(may, "Điểm 766")).toHaveLength(4);
    expect(part(may, "Việc nên làm")).toHaveLength(3);
    expect(part(may, "Việc nên làm")[0]).toBe("Giải quyết ngay 2 hồ sơ đang quá hạn.");
    for (const line of [...part(may, "Điểm 766"), ...part(may, "Việc nên làm")]) expect(line).toMatch(/\d/);
    expect(part(may, "Việc nên làm").join(" ")).not.toContain("2.1 ");
  });

  it("says how many errors the sheet has left, before anybody relies on it", () => {
    expect(may.doubt).toBe("");
    expect(leaderPageOf(inUse(5), { errors: 7 })!.doubt).toContain("còn 7 lỗi chưa sửa");
  });

  it("ends its chart at the period in use", () => {
    expect(may.rows.map(({ period }) => period.index)).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([CHANGED_MONTH, MISSING_MONTH + 1])(
    "compares month %i with nothing that is not comparable",
    (month) => {
      expect(pageOf(inUse(month)).figures.every(({ change }) => change === "")).toBe(true);
    },
  );
});

it("says nothing without data", () => {
  const page = pageOf([monthSheet(5, 2026, { figures: {}, targets: {}, isInUse: true })], ["Thiếu người."]);
  expect(page.figures).toEqual([]);
  expect(page.parts).toEqual([]);
});

it("is none where the sheet in use does not say its period", () => {
  expect(leaderPageOf([monthSheet(5, 2026, { title: "không rõ", isInUse: true })])).toBeUndefined();
});
