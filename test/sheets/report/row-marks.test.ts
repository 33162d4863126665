import { changedRows, rowMark } from "../../../src/sheets/report/row-marks";

const marked = (...texts: (string | null)[]): unknown[] => [...texts, rowMark(texts)];

describe("a mark", () => {
  test("is empty for a row without text, and else a short text", () => {
    expect(rowMark(["", null])).toBe("");
    expect(rowMark(["BÁO CÁO"])).toMatch(/^#[a-z0-9]{1,7}$/);
  });

  test.each([
    ["empty cells at the end", ["Một", "", null], ["Một"]],
    ["blanks around a text", [" Một "], ["Một"]],
    ["the kind of line break", ["Một\r\nhai"], ["Một\nhai"]],
    ["composed and decomposed accents", ["Một".normalize("NFD")], ["Một"]],
  ])("does not depend on %s", (_, a, b) => {
    expect(rowMark(a)).toBe(rowMark(b));
  });

  test.each([
    ["another word", ["Một"], ["Hai"]],
    ["another place", ["Một", ""], ["", "Một"]],
    ["texts cut elsewhere", ["Một", "hai"], ["Mộth", "ai"]],
  ])("depends on %s", (_, a, b) => {
    expect(rowMark(a)).not.toBe(rowMark(b));
  });
});

describe("changedRows", () => {
  test.each<[string, unknown[][], number[]]>([
    ["an untouched sheet", [marked("Một", null), marked(null, null)], []],
    [
      "an empty cell that comes back as text",
      [
        ["Một", "", rowMark(["Một"])],
        ["", "", ""],
      ],
      [],
    ],
    ["an edited row", [["Một sửa", null, rowMark(["Một"])]], [0]],
    ["a word in an empty row", [marked("Một", null), ["Thêm", null, ""]], [1]],
    ["a row that was emptied", [["", "", rowMark(["Một"])]], [0]],
    ["a row added by hand", [marked("Một", null), ["Thêm"]], [1]],
  ])("finds %s", (_, values, expected) => {
    expect(changedRows(values, 2)).toEqual(expected);
  });
});
