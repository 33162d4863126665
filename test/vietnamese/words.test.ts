import { capitals, foldAccents, joinWithAnd } from "../../src/vietnamese/words";

const SMALL_LETTERS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
const CAPITAL_LETTERS = "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴĐ";

describe("foldAccents", () => {
  test.each([
    ["Đã giải quyết", "da giai quyet"],
    ["ĐẶC KHU BẠCH LONG VĨ", "dac khu bach long vi"],
    ["250m², 12 bộ", "250m², 12 bo"],
    ["", ""],
  ])("folds “%s” to “%s”", (text, expected) => {
    expect(foldAccents(text)).toBe(expected);
  });

  test("folds every accented Vietnamese letter, in both cases, to its bare letter", () => {
    const bare = /^a{18}e{12}i{6}o{18}u{12}y{6}d$/;
    expect(foldAccents(SMALL_LETTERS)).toMatch(bare);
    expect(foldAccents(CAPITAL_LETTERS)).toMatch(bare);
  });

  test("folds composed and decomposed text to the same", () => {
    expect(foldAccents("Trước hạn".normalize("NFD"))).toBe(foldAccents("Trước hạn".normalize("NFC")));
  });
});

describe("capitals", () => {
  test("capitalises every accented Vietnamese letter", () => {
    expect(capitals(SMALL_LETTERS)).toBe(CAPITAL_LETTERS.normalize("NFC"));
  });

  test("composes decomposed text", () => {
    expect(capitals("Ủy ban nhân dân xã Hùng Thắng".normalize("NFD"))).toBe("ỦY BAN NHÂN DÂN XÃ HÙNG THẮNG");
  });
});

describe("joinWithAnd", () => {
  test.each([
    [[], ""],
    [["quá hạn"], "quá hạn"],
    [["từ chối", "rút"], "từ chối và rút"],
    [["từ chối", "rút", "dừng xử lý"], "từ chối, rút và dừng xử lý"],
  ])("joins %j as “%s”", (list, expected) => {
    expect(joinWithAnd(list)).toBe(expected);
  });

  test("does not change the list", () => {
    const list = ["a", "b", "c"];
    joinWithAnd(list);
    expect(list).toEqual(["a", "b", "c"]);
  });
});
