import { compareWithSheet } from "../../src/review/compare";

const text = {
  figures: { tong_ho_so: 1022, rut: 1, tu_choi: 2 },
  sources: {},
  information: { ten_ky: "tháng 4 năm 2026" },
  printedRates: [
    { rate: "tl_dung_han", written: "99,6", section: "II.4.1" },
    { rate: "tl_rut", written: "0,10" },
  ],
};

describe("a written report beside the input sheet", () => {
  it("differs where both have a figure, and fills what the sheet leaves blank", () => {
    const sheet = {
      figures: { tong_ho_so: 1022, rut: 2, phi_phat_sinh: 5 },
      information: { ten_ky: "tháng 4/2026" },
      printedRates: [{ rate: "tl_rut", written: "0,1" }],
    };
    expect(compareWithSheet(text, sheet)).toEqual({
      same: 1,
      differing: [{ key: "rut", inText: 1, inSheet: 2 }],
      missing: [{ key: "tu_choi", inText: 2 }],
      rates: [{ rate: "tl_dung_han", written: "99,6", section: "II.4.1" }],
    });
  });

  it("takes a 0 for a figure, not for a blank", () => {
    const sheet = { figures: { rut: 0 }, information: {} };
    expect(compareWithSheet(text, sheet).differing).toEqual([{ key: "rut", inText: 1, inSheet: 0 }]);
  });

  it("says that the two are of different periods", () => {
    const sheet = { figures: {}, information: { ten_ky: "tháng 5 năm 2026" } };
    expect(compareWithSheet(text, sheet).otherPeriod).toMatch(
      /tháng 4 năm 2026, biểu đang mở là của tháng 5 năm 2026/,
    );
  });
});
