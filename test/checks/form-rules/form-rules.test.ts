import { checkForm, FORM_RULES } from "../../../src/checks/form-rules";
import { formLinesOf } from "../../../src/report/document/form-lines";
import { TEMPLATES } from "../../../src/report/templates";
import { REAL_CASES } from "../../cases";
import { documentOfCase } from "../../report/real-documents";

interface Trio {
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
  /** Nothing in the text that the rule is about. */
  readonly silent: readonly string[];
  readonly messages: readonly string[];
}

const TRIOS: Readonly<Record<string, Trio>> = {
  F01r: {
    valid: ["Tỷ lệ đạt 99,6%.", "Các thủ tục như: khai sinh, khai tử, chứng thực...", "của Trung tâm./."],
    invalid: [
      "hồ sơ quá hạn: 0 hồ sơ, tỷ lệ... %",
      "(trong hạn....hồ sơ; quá ..hồ sơ)",
      "Kết quả tháng … năm 2026",
      "Đạt {{tl_dung_han}}",
      "…………",
    ],
    silent: [],
    messages: [
      "Còn chỗ chưa điền: “hạn: 0 hồ sơ, tỷ lệ... %”.",
      "Còn chỗ chưa điền: “(trong hạn....hồ sơ; quá ..hồ sơ)”.",
      "Còn chỗ chưa điền: “Kết quả tháng … năm 2026”.",
      "Còn chỗ chưa điền: “Đạt {{tl_dung_han}}”.",
      "Còn chỗ chưa điền: “…………”.",
    ],
  },
  F02r: {
    valid: [
      "I. Đặc điểm",
      "II. Kết quả",
      "1. Công khai",
      "2. Giải quyết",
      "1. Việc một",
      "2. Việc hai",
      "3. Việc ba",
      "3. Số hóa",
      "3.1. Đầu vào",
      "3.2. Đầu ra",
      "III. Đánh giá",
      "1. Ưu điểm",
    ],
    invalid: ["I. Một", "II. Hai", "III. Ba", "V. Nhiệm vụ", "1. A", "1.1. B", "1.3. C", "4. D"],
    silent: ["Tổng số: 12 hồ sơ.", "20 thông báo được niêm yết", "2. Bắt đầu giữa chừng"],
    messages: [
      "Thiếu mục IV: trước “V. Nhiệm vụ”.",
      "Thiếu mục 1.2: trước “1.3. C”.",
      "Thiếu mục 2: trước “4. D”.",
      "Thiếu mục 3: trước “4. D”.",
    ],
  },
  F03r: {
    valid: ["ỦY BAN NHÂN DÂN XÃ HÙNG THẮNG", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    invalid: ["TM. TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "TM.TRUNG TAM PHUC VU HCC"],
    silent: ["KT. GIÁM ĐỐC", "Chi nhánh TM. đặt tại trung tâm"],
    messages: [
      "Trung tâm không ký “TM.”; dùng “GIÁM ĐỐC” hoặc “KT. GIÁM ĐỐC”.",
      "Trung tâm không ký “TM.”; dùng “GIÁM ĐỐC” hoặc “KT. GIÁM ĐỐC”.",
    ],
  },
  F04r: {
    valid: ["Có 01 hồ sơ quá hạn, 09 PAKN, 0 hồ sơ rút, 12 hồ sơ từ chối."],
    invalid: ["Có 8 hồ sơ đúng hạn;", "tiếp nhận 08 phản ánh."],
    silent: ["Có 8 hồ sơ đúng hạn; 9 phản ánh.", "Đạt 4/4 PAKN, 1.005 hồ sơ, ngày 5/3."],
    messages: ["Viết thống nhất 01, 02…: đang ghi “8 hồ sơ”."],
  },
};

test("every rule has its three cases", () => {
  expect(Object.keys(TRIOS)).toEqual(FORM_RULES.map(({ code }) => code));
});

describe.each(Object.entries(TRIOS))("rule %s", (code, { valid, invalid, silent, messages }) => {
  const found = (text: readonly string[]) => checkForm(text).filter((finding) => finding.code === code);

  test("accepts a text that keeps it", () => expect(found(valid)).toEqual([]));

  test("names each place that breaks it", () => {
    expect(found(invalid).map(({ message }) => message)).toEqual(messages);
  });

  test("says nothing about a text that it does not concern", () => expect(found(silent)).toEqual([]));

  test("finds its quotes in the lines it names", () => {
    for (const { line, quote } of found(invalid)) expect(invalid[line - 1]).toContain(quote);
  });
});

test("a centre that signs for a committee is told by its letterhead", () => {
  const text = ["ỦY BAN NHÂN DÂN XÃ GIA PHÚC", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "TM. ỦY BAN NHÂN DÂN"];
  expect(checkForm(text)).toMatchObject([{ code: "F03r", line: 3 }]);
});

describe.each(REAL_CASES)("our reports of $name keep the rules of form", ({ case: given }) => {
  test.each(TEMPLATES.map(({ id }) => id))("%s", (id) => {
    expect(checkForm(formLinesOf(documentOfCase(given, id)))).toEqual([]);
  });
});
