import { indexChoices, lastClosed, yearChoices } from "../../src/taskpane/model/period-choice";
import { questionBeforeReport } from "../../src/taskpane/model/questions";
import {
  fieldsOf,
  pendingOf,
  proposedTemplateOf,
  templateIdOf,
  withField,
  withoutKept,
  withPeriod,
  type PaneState,
} from "../../src/taskpane/model/state";
import { stepsOf, stepToMend, verdictLine } from "../../src/taskpane/model/steps";
import { APRIL, GIA_PHUC, stateOf, stateWithoutSheet } from "./states";

const clean = { figures: { tong_ho_so: 5 }, information: GIA_PHUC, findings: [] } as const;

describe("the period that the pane proposes", () => {
  it.each([
    ["month", "15-14", "2026-04-20", 4, 2026],
    ["month", "15-14", "2026-04-13", 3, 2026],
    ["month", "duong_lich", "2026-04-20", 3, 2026],
    ["month", "15-14", "2026-01-05", 12, 2025],
    ["quarter", "15-14", "2026-04-20", 1, 2026],
    ["half_year", "15-14", "2026-04-20", 2, 2025],
    ["nine_months", "15-14", "2026-04-20", 1, 2025],
    ["year", "tu_nhap", "2026-12-31", 1, 2026],
  ] as const)("is the %s (%s) that closed last before %s", (kind, closing, today, index, year) => {
    expect(lastClosed(kind, closing, today)).toEqual({ kind, index, year });
  });

  it("fills the form of a new workbook", () => {
    expect(fieldsOf(stateWithoutSheet())).toMatchObject({
      ten_ky: "tháng 4 năm 2026",
      tu_ngay: "15/3/2026",
      den_ngay: "14/4/2026",
    });
  });

  it("never replaces what the workbook says", () => {
    const state = stateOf({ information: { ten_ky: "tháng 3/2026" } });
    expect(fieldsOf(state)).toMatchObject({ ten_ky: "tháng 3/2026", tu_ngay: "", den_ngay: "" });
    expect(pendingOf(state)).toEqual({});
  });
});

describe("the choices of a period", () => {
  it("are named as in titles", () => {
    expect(indexChoices("month")[3]).toEqual({ value: "4", label: "Tháng 4" });
    expect(indexChoices("quarter").map(({ label }) => label)).toEqual([
      "Quý I",
      "Quý II",
      "Quý III",
      "Quý IV",
    ]);
    expect(indexChoices("half_year").map(({ label }) => label)).toEqual([
      "6 tháng đầu năm",
      "6 tháng cuối năm",
    ]);
    expect(indexChoices("year")).toEqual([]);
  });

  it("hold the chosen year wherever it lies", () => {
    const years = yearChoices("2026-04-20", 2019).map(({ value }) => value);
    expect(years).toEqual(["2019", "2024", "2025", "2026", "2027"]);
  });
});

describe("what the officer changes in the form", () => {
  const april = stateOf({ figures: APRIL, information: GIA_PHUC, settings: { chot_ky: "20-19" } });

  it("another month moves the dates with it", () => {
    expect(withPeriod(april, { index: 5 }).draft).toEqual({
      ten_ky: "tháng 5 năm 2026",
      tu_ngay: "20/4/2026",
      den_ngay: "19/5/2026",
      chot_ky: "20-19",
    });
  });

  it("another kind begins with the one that closed last", () => {
    expect(withPeriod(april, { kind: "quarter" }).draft).toMatchObject({ ten_ky: "quý I năm 2026" });
  });

  it("another closing moves the dates of the same month", () => {
    expect(withField(april, "chot_ky", "duong_lich").draft).toMatchObject({
      tu_ngay: "01/4/2026",
      den_ngay: "30/4/2026",
    });
  });

  it("dates of one's own are kept as such", () => {
    const state = withField(april, "tu_ngay", "18/3/2026");
    expect(state.draft).toEqual({ tu_ngay: "18/3/2026", chot_ky: "tu_nhap" });
    expect(withPeriod(state, { index: 5 }).draft).toMatchObject({ tu_ngay: "18/3/2026" });
  });

  it("is forgotten once it is written, except what was changed meanwhile", () => {
    const state = withField(withField(april, "don_vi", "Hai"), "nguoi_ky", "A");
    expect(withoutKept(state, { don_vi: "Một", nguoi_ky: "A" }).draft).toEqual({ don_vi: "Hai" });
  });
});

describe("the line of progress", () => {
  const notes = (state: PaneState) => stepsOf(state).map(({ mark, note }) => `${mark}: ${note}`);

  it.each<[name: string, state: PaneState, expected: string[]]>([
    [
      "a new workbook",
      stateWithoutSheet(),
      ["todo: Chưa chọn", "todo: Chưa có biểu", "todo: Chưa có số", "todo: Chưa lập"],
    ],
    [
      "a new sheet",
      stateOf({}),
      ["attention: Cần bổ sung", "todo: Chưa nhập", "todo: Chưa có số", "todo: Chưa lập"],
    ],
    [
      "April as reported, with a payment too many",
      stateOf({ figures: { ...APRIL, phi_truc_tuyen: 800 }, information: GIA_PHUC }),
      ["done: Đã ghi", "attention: Thiếu 3", "wrong: 2 lỗi", "todo: Chưa lập"],
    ],
    [
      "figures without a fault",
      stateOf({ ...clean, reportName: "Báo cáo" }),
      ["done: Đã ghi", "done: 1 số", "done: Đạt", "done: Đã lập"],
    ],
    [
      "a period that is not written yet",
      withPeriod(stateOf(clean), { index: 3 }),
      ["attention: Chưa ghi", "done: 1 số", "done: Đạt", "todo: Chưa lập"],
    ],
  ])("of %s", (_name, state, expected) => {
    expect(notes(state)).toEqual(expected);
  });
});

describe("the verdict", () => {
  it("is given in one line once there are figures", () => {
    expect(verdictLine(stateOf({}))).toBeUndefined();
    expect(verdictLine(stateOf(clean))).toEqual({ mark: "done", text: "Sẵn sàng in" });
    const wrong = stateOf({ figures: { ...APRIL, phi_truc_tuyen: 800 }, information: GIA_PHUC });
    expect(verdictLine(wrong)).toEqual({ mark: "wrong", text: "Còn 2 lỗi, 3 cảnh báo" });
  });
});

describe("the question before a report", () => {
  it.each<[state: PaneState, question: string | undefined, step: string]>([
    [stateOf(clean), undefined, "check"],
    [stateOf({ information: GIA_PHUC }), "Biểu chưa có số liệu nào. Nên sửa trước khi lập báo cáo.", "check"],
    [
      stateOf({ figures: { ...APRIL, phi_truc_tuyen: 800 }, information: GIA_PHUC }),
      "Số liệu còn 2 lỗi. Nên sửa trước khi lập báo cáo.",
      "check",
    ],
    [
      stateOf({ ...clean, information: {} }),
      "Biểu chưa ghi kỳ báo cáo. Biểu chưa ghi tên đơn vị. Nên sửa trước khi lập báo cáo.",
      "period",
    ],
  ])("names what speaks against it, and leads to where it is put right (%#)", (state, question, step) => {
    expect(questionBeforeReport(state)).toBe(question);
    expect(stepToMend(state)).toBe(step);
  });
});

describe("the step that the pane opens at", () => {
  it.each([
    ["the period, where it is not known", stateOf({ figures: APRIL }), "period"],
    ["the figures, where there are none", stateOf({ information: GIA_PHUC }), "figures"],
    ["the check, where there are figures", stateOf({ figures: APRIL, information: GIA_PHUC }), "check"],
  ])("is %s", (_name, state, step) => {
    expect(state.step).toBe(step);
  });
});

describe("the form of report that is chosen beforehand", () => {
  it.each([
    ["UBND xã Gia Phúc", "tháng 5 năm 2026", "thang-ubnd"],
    ["Ủy ban nhân dân phường Hưng Đạo", "6 tháng đầu năm 2026", "thang-ubnd"],
    ["TTPVHCC xã Gia Phúc", "6 tháng đầu năm 2026", "6-thang-trung-tam"],
    ["TTPVHCC xã Gia Phúc", "tháng 5 năm 2026", "thang-trung-tam"],
  ])("for %s, %s, is %s", (unit, title, id) => {
    const state = stateOf({ information: { ...GIA_PHUC, don_vi: unit, ten_ky: title } });
    expect(templateIdOf(state)).toBe(id);
  });

  it("gives way to the officer's choice, and is written with the report otherwise", () => {
    const committee = { ...GIA_PHUC, don_vi: "UBND xã Gia Phúc" };
    const chosen = stateOf({ information: { ...committee, mau_bao_cao: "bieu-06" } });
    expect([templateIdOf(chosen), proposedTemplateOf(chosen)]).toEqual(["bieu-06", {}]);
    expect(proposedTemplateOf(stateOf({ information: committee }))).toEqual({ mau_bao_cao: "thang-ubnd" });
  });
});
