import { questionBeforeNext, questionBeforeSecond } from "../../src/workbook/period-questions";
import { inputOf } from "../../src/taskpane/model/state";
import { APRIL, GIA_PHUC, stateOf } from "../taskpane/states";

const checkOf = (figures: Record<string, number>, findings?: []) =>
  inputOf(stateOf({ figures, information: GIA_PHUC, ...(findings && { findings }) }))!.check;

describe("before the next period", () => {
  it("asks while this one has errors, with the count that would be taken over", () => {
    expect(questionBeforeNext(checkOf(APRIL))).toMatch(
      /^Kỳ này còn \d+ lỗi\. Số “đang giải quyết” \(17\) sẽ chuyển/,
    );
    expect(questionBeforeNext(checkOf({ tong_ho_so: 5 }, []))).toBeUndefined();
  });
});

describe("before a second sheet", () => {
  const april = { id: "s1", name: "Nhập liệu", title: "tháng 4/2026" };
  const may = { id: "s2", name: "Nhập liệu 5-2026", title: "tháng 5 năm 2026" };
  const month = (index: number) => ({ kind: "month", index, year: 2026 }) as const;

  it.each([
    ["of the same period", month(5), [april, may], "s2"],
    ["of the same period, written otherwise", month(4), [april, may], "s1"],
    ["of another period", month(6), [april, may], undefined],
    ["of no period, beside one that has a period", undefined, [may, april], "s2"],
    ["of no period, beside one that has none", undefined, [{ ...april, title: "" }], undefined],
    ["of no period, in a workbook without one", undefined, [], undefined],
  ])("%s", (_, period, sheets, asked) => {
    const question = questionBeforeSecond(period, sheets);
    expect(question?.sheetId).toBe(asked);
    if (asked === undefined) return;
    expect(question!.message).toMatch(/^Sổ đã có biểu của tháng [45] năm 2026 ở trang “Nhập liệu/);
  });
});
