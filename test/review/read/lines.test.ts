import { linesOf } from "../../../src/review/read/lines";

const first = (text: string) => {
  const { mark, heading, bodyStart } = linesOf(text)[0]!;
  return { mark, heading: heading?.written, body: text.slice(bodyStart) };
};

describe("the beginning of a line", () => {
  test.each([
    ["a part", "II. KẾT QUẢ", { mark: "", heading: "II", body: "KẾT QUẢ" }],
    ["a section", "4. Kết quả", { mark: "", heading: "4", body: "Kết quả" }],
    ["a subsection with a dot behind", "4.1. Hồ sơ", { mark: "", heading: "4.1", body: "Hồ sơ" }],
    ["a subsection without", "4.1 Hồ sơ", { mark: "", heading: "4.1", body: "Hồ sơ" }],
    ["a point", "b) Khó khăn", { mark: "", heading: "b", body: "Khó khăn" }],
    ["a list item", "- Tổng số", { mark: "-", heading: undefined, body: "Tổng số" }],
    ["two marks on end", "- + Trực tuyến", { mark: "+", heading: undefined, body: "Trực tuyến" }],
    ["a count is no heading", "12 hồ sơ", { mark: "", heading: undefined, body: "12 hồ sơ" }],
    ["thousands are no heading", "1.022 hồ sơ", { mark: "", heading: undefined, body: "1.022 hồ sơ" }],
    ["a rate is no heading", "99.6 % hồ sơ", { mark: "", heading: undefined, body: "99.6 % hồ sơ" }],
    [
      "a date is no heading",
      "20.03.2026 là ngày",
      { mark: "", heading: undefined, body: "20.03.2026 là ngày" },
    ],
    ["a Roman-looking word is no heading", "Vì vậy", { mark: "", heading: undefined, body: "Vì vậy" }],
  ])("%s", (_name, text, expected) => {
    expect(first(text)).toEqual(expected);
  });

  test("every line knows its section", () => {
    const text = "Mở đầu\nI. A\n1. B\n- c\n1.2. D\na) e\n2. F\nII. G\n- h";
    expect(linesOf(text).map(({ section }) => section)).toEqual([
      "",
      "I",
      "I.1",
      "I.1",
      "I.1.2",
      "I.1.2.a",
      "I.2",
      "II",
      "II",
    ]);
  });
});
