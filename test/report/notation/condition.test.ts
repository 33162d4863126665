import {
  ConditionError,
  evaluateCondition,
  keysOfCondition,
  parseCondition,
} from "../../../src/report/notation/condition";

const KNOWN: Readonly<Record<string, number | string>> = {
  gq_qua_han: 1,
  rut: 0,
  tl_dung_han: 99.6,
  tl_qua_han: "–",
  "setting:cong_nganh_doc": "false",
  "nd.tiep_nhan": 9,
};

const evaluate = (source: string): boolean | undefined =>
  evaluateCondition(parseCondition(source), (key) => KNOWN[key]);

describe("a condition", () => {
  test.each([
    ["gq_qua_han", true],
    ["tu_choi", false],
    ["not tu_choi", true],
    ["gq_qua_han > 0", true],
    ["gq_qua_han >= 2", false],
    ["gq_qua_han < 2", true],
    ["gq_qua_han <= 0", false],
    ["rut = 0", true],
    ["nd.tiep_nhan = 9", true],
    ["tl_dung_han >= 99.5", true],
    ["setting:cong_nganh_doc = false", true],
    ["setting:cong_nganh_doc = true", false],
    ["not (gq_qua_han > 0 or rut > 0)", false],
    ["gq_qua_han > 5 and rut = 0 or rut = 0", true],
    ["gq_qua_han > 5 and (rut = 0 or rut = 0)", false],
  ])("%s is %s", (source, expected) => {
    expect(evaluate(source)).toBe(expected);
  });

  test.each([["orange"], ["android = not_yet"], ["nothing"]])(
    "%s only begins with a word of the language",
    (source) => {
      expect(keysOfCondition(parseCondition(source))).toEqual([source.split(" ")[0]]);
    },
  );

  test.each([
    ["tu_choi > 0"],
    ["not tu_choi > 0"],
    ["tu_choi > 0 or gq_qua_han > 5"],
    ["tu_choi > 0 and gq_qua_han > 0"],
    ["tl_qua_han = 0"],
    ["gq_qua_han = true"],
  ])("%s stays undecided", (source) => {
    expect(evaluate(source)).toBeUndefined();
  });

  test.each([
    ["tu_choi > 0 or gq_qua_han > 0", true],
    ["tu_choi > 0 and gq_qua_han > 5", false],
  ])("%s is decided by its known side alone", (source, expected) => {
    expect(evaluate(source)).toBe(expected);
  });

  test("a rate without a base is known", () => {
    expect(evaluate("tl_qua_han")).toBe(true);
  });

  test.each([
    ["", "thiếu tên chỉ tiêu ở cuối"],
    ["gq_qua_han >", "thiếu số để so sánh ở cuối"],
    ["gq_qua_han > and rut", "thiếu số để so sánh trước “and”"],
    ["(gq_qua_han > 0", "thiếu dấu đóng ngoặc ở cuối"],
    ["gq_qua_han rut", "thiếu “and” hoặc “or” trước “rut”"],
    ["gq_qua_han > 0)", "thiếu “and” hoặc “or” trước “)”"],
    ["and rut", "thiếu tên chỉ tiêu trước “and”"],
    ["3 > rut", "thiếu tên chỉ tiêu trước “3”"],
    ["rut > co", "chỉ so sánh “co” được bằng dấu ="],
    ["rut = and", "thiếu số để so sánh trước “and”"],
    ["rut = or", "thiếu số để so sánh trước “or”"],
    ["rut = not", "thiếu số để so sánh trước “not”"],
    ["rut = not tu_choi", "thiếu số để so sánh trước “not”"],
    ["or", "thiếu tên chỉ tiêu trước “or”"],
    ["not and", "thiếu tên chỉ tiêu trước “and”"],
    ["rut = (3)", "thiếu số để so sánh trước “(”"],
    ["rut >< 3", "thiếu số để so sánh trước “<”"],
    ["Quá hạn > 0", "không đọc được từ “Quá hạn > 0”"],
    ["rut = 1a", "không đọc được từ “1a”"],
  ])("%p is refused in Vietnamese", (source, message) => {
    expect(() => parseCondition(source)).toThrow(ConditionError);
    expect(() => parseCondition(source)).toThrow(message);
  });

  test("names every key that it asks for", () => {
    expect(keysOfCondition(parseCondition("not rut and (tu_choi > 0 or setting:a = b)"))).toEqual([
      "rut",
      "tu_choi",
      "setting:a",
    ]);
  });
});
