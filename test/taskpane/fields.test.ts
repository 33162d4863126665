import {
  closingRemark,
  fieldsOfPeriod,
  fieldsOfWorkbook,
  keepable,
  periodOf,
  problemsOf,
  type Fields,
} from "../../src/taskpane/model/fields";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";

const FORM: Fields = {
  don_vi: "TTPVHCC xã Gia Phúc",
  ten_ky: "tháng 4 năm 2026",
  tu_ngay: "20/3/2026",
  den_ngay: "19/4/2026",
  chot_ky: "20-19",
};

describe("the fields of the form", () => {
  it("show dates as they are written here", () => {
    const fields = fieldsOfWorkbook({ tu_ngay: "2026-03-20", don_vi: "UBND xã Gia Phúc" }, DEFAULT_SETTINGS);
    expect(fields).toMatchObject({ tu_ngay: "20/3/2026", don_vi: "UBND xã Gia Phúc", chot_ky: "15-14" });
  });

  it.each([
    ["15-14", "15/3/2026", "14/4/2026"],
    ["20-19", "20/3/2026", "19/4/2026"],
    ["21-20", "21/3/2026", "20/4/2026"],
    ["duong_lich", "01/4/2026", "30/4/2026"],
  ])("follow from a month that closes %s", (closing, from, to) => {
    expect(fieldsOfPeriod({ kind: "month", index: 4, year: 2026 }, closing)).toEqual({
      ten_ky: "tháng 4 năm 2026",
      chot_ky: closing,
      tu_ngay: from,
      den_ngay: to,
    });
  });

  it("leave the dates alone where the office enters them itself", () => {
    const fields = fieldsOfPeriod({ kind: "quarter", index: 2, year: 2026 }, "tu_nhap");
    expect(fields).toEqual({ ten_ky: "quý II năm 2026", chot_ky: "tu_nhap" });
  });

  it("read the period back from the short way of writing it", () => {
    expect(periodOf({ ten_ky: "tháng 4/2026" })).toEqual({ kind: "month", index: 4, year: 2026 });
    expect(periodOf({ ten_ky: "đợt cao điểm" })).toBeUndefined();
  });
});

describe("what is wrong with the form", () => {
  it("is nothing when it is filled in", () => {
    expect(problemsOf(FORM)).toEqual({});
  });

  it.each<[name: string, change: Fields, key: string, problem: string]>([
    ["no unit", { don_vi: " " }, "don_vi", "Chưa có tên đơn vị."],
    ["no date", { tu_ngay: "" }, "tu_ngay", "Chưa có ngày bắt đầu. Nhập ngày, ví dụ 20/3/2026."],
    ["a day that is none", { den_ngay: "31/4/2026" }, "den_ngay", "“31/4/2026” không phải là một ngày."],
    ["dates reversed", { tu_ngay: "20/4/2026" }, "den_ngay", "Ngày kết thúc đang đứng trước ngày bắt đầu."],
    ["an unknown period", { ten_ky: "đợt 1" }, "ten_ky", "Biểu đang ghi kỳ “đợt 1”, không rõ là kỳ nào."],
    ["an unknown template", { mau_bao_cao: "cu" }, "mau_bao_cao", "Không có mẫu “cu”."],
  ])("%s", (_name, change, key, problem) => {
    const problems = problemsOf({ ...FORM, ...change });
    expect(Object.keys(problems)).toEqual([key]);
    expect(problems[key]).toContain(problem);
  });
});

describe("dates beside the closing", () => {
  it("that follow it, or stand for themselves, need no remark", () => {
    expect(closingRemark(FORM)).toBeUndefined();
    expect(closingRemark({ ...FORM, chot_ky: "tu_nhap", tu_ngay: "1/4/2026" })).toBeUndefined();
    expect(closingRemark({ ...FORM, chot_ky: "15-14", tu_ngay: "" })).toBeUndefined();
    expect(closingRemark({ ...FORM, chot_ky: "15-14", ten_ky: "đợt 1" })).toBeUndefined();
  });

  it("that follow another one name it", () => {
    expect(closingRemark({ ...FORM, chot_ky: "15-14" })).toContain("“Ngày 20 đến ngày 19”");
  });

  it("that follow none are said to be the office's own", () => {
    expect(closingRemark({ ...FORM, den_ngay: "25/4/2026" })).toContain("“Tự nhập”");
  });
});

describe("what can be written into the workbook", () => {
  it("is dates as ISO, and texts without spaces at their ends", () => {
    expect(keepable({ tu_ngay: "20.3.2026", nguoi_ky: " Nguyễn Văn A " }, FORM)).toEqual({
      tu_ngay: "2026-03-20",
      nguoi_ky: "Nguyễn Văn A",
    });
  });

  it("is not a day that is none, nor dates the wrong way round; the rest is", () => {
    expect(keepable({ tu_ngay: "31/4/2026", don_vi: "A" }, { ...FORM, tu_ngay: "31/4/2026" })).toEqual({
      don_vi: "A",
    });
    expect(keepable({ tu_ngay: "20/4/2026" }, { ...FORM, tu_ngay: "20/4/2026" })).toEqual({});
  });

  it("is an emptied date", () => {
    expect(keepable({ tu_ngay: "" }, { ...FORM, tu_ngay: "" })).toEqual({ tu_ngay: "" });
  });
});
