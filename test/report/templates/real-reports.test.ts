/** The reports of the five real cases, each by its own template, and all of them as Biểu 06. */
import { textsOf } from "../../../src/report/document/document";
import { TEMPLATES } from "../../../src/report/templates";
import { writeCount } from "../../../src/vietnamese/counts";
import { readPercent, writePercent } from "../../../src/vietnamese/percent";
import { REAL_CASES } from "../../cases";
import { documentOfCase, factsOfCase } from "../real-documents";
import { headingsOf } from "../monthly-report";
import { written } from "../written";

/** The sections of each real report, in its order, as far as our words for them go. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  "thang-trung-tam": [
    "I. Đặc điểm tình hình",
    "II. Kết quả thực hiện nhiệm vụ",
    "1. Công khai",
    "2. Thực hiện cơ chế một cửa",
    "3. Kiểm soát quy trình nội bộ",
    "4. Kết quả giải quyết hồ sơ",
    "4.1. Tiếp nhận, giải quyết",
    "4.2. Hồ sơ từ chối, dừng",
    "4.3. Thực hiện TTHC không phụ thuộc vào địa giới",
    "4.4. Xin lỗi",
    "5. Số hóa",
    "5.2. Tiếp nhận và số hóa",
    "5.3. Bảo đảm quy định",
    "5.4. Khai thác, sử dụng lại",
    "6. Tiếp nhận, xử lý phản ánh",
    "7. Ứng dụng công nghệ thông tin",
    "8. Cung cấp dịch vụ công trực tuyến",
    "9. Thanh toán trực tuyến",
    "10. Tổng hợp số liệu",
    "III. Đánh giá chung",
    "1. Ưu điểm",
    "2. Hạn chế",
    "3. Nguyên nhân",
    "IV. Phương hướng, nhiệm vụ tháng 5 năm 2026",
  ],
  "6-thang-trung-tam": [
    "I. Kết quả ước thực hiện nhiệm vụ 6 tháng đầu năm 2026",
    "1. Hoạt động tiếp nhận",
    "2. Nhiệm vụ đã triển khai",
    "3. Tiếp nhận, xử lý phản ánh",
    "II. Khó khăn, hạn chế và nguyên nhân",
    "1. Khó khăn",
    "2. Nguyên nhân",
    "III. Nhiệm vụ trọng tâm 6 tháng cuối năm 2026",
  ],
  "thang-chi-tieu": [
    "I. KẾT QUẢ ĐẠT ĐƯỢC",
    "1. Công tác chỉ đạo",
    "2. Kết quả thực hiện tháng 9 năm 2025",
    "a) Tiếp nhận và giải quyết",
    "b) Cung cấp dịch vụ công trực tuyến",
    "c) Số hóa",
    "d) Thanh toán",
    "3. Đánh giá chung",
    "a) Thuận lợi",
    "b) Khó khăn",
    "c) Nguyên nhân",
    "II. PHƯƠNG HƯỚNG",
  ],
  "chuyen-de-van-hanh": [
    "I. ĐẶC ĐIỂM",
    "II. KẾT QUẢ THỰC HIỆN",
    "1. Tổ chức bộ máy",
    "2. Tiếp nhận và giải quyết",
    "3. Xây dựng chính quyền điện tử",
    "III. ĐÁNH GIÁ CHUNG",
    "1. Ưu điểm",
    "2. Hạn chế",
    "IV. NHIỆM VỤ",
  ],
  "thang-ubnd": [
    "I. KẾT QUẢ THỰC HIỆN",
    "1. Kết quả công khai",
    "2. Kết quả giải quyết TTHC",
    "3. Kết quả thực hiện dịch vụ công trực tuyến",
    "4. Kết quả số hóa",
    "5. Kết quả tiếp nhận, xử lý phản ánh",
    "II. ĐÁNH GIÁ CHUNG",
    "III. NHIỆM VỤ TRỌNG TÂM",
    "IV. KIẾN NGHỊ VÀ ĐỀ XUẤT",
    "1. Kiến nghị với Trung ương",
    "2. Kiến nghị với các bộ, ngành",
    "3. Đề xuất với thành phố",
  ],
};

describe.each(REAL_CASES)("the report of $name", ({ case: given }) => {
  const document = documentOfCase(given);
  const text = textsOf(document).join("\n");

  test("reads as it always has", () => {
    expect(written(document)).toMatchSnapshot();
  });

  test("has the sections of the real one, in its order", () => {
    const headings = headingsOf(document);
    const sections = SECTIONS[given.template]!;
    expect(headings.map((heading, index) => heading.slice(0, sections[index]?.length))).toEqual(sections);
  });

  test.each(Object.entries(given.figures).filter(([, count]) => count > 0))("prints %s: %d", (key, count) => {
    const shown = key === "hai_long" ? writePercent(readPercent(String(count))!) : writeCount(count);
    expect(text).toMatch(new RegExp(`(?<![\\d.,])${shown.replaceAll(".", "\\.")}(?![\\d]|[.,]\\d)`));
  });

  const facts = factsOfCase(given);
  const unproved = Object.entries(facts.printed ?? {}).filter(([key]) => facts.ratios[key] === undefined);

  test("prints each rate that the office gives without counts, and says where it is from", () => {
    for (const [key, rate] of unproved.filter(([key]) => key !== "tl_hai_long")) {
      expect([key, text]).toEqual([key, expect.stringContaining(`đạt ${rate} theo số liệu của hệ thống`)]);
    }
  });

  test("never prints a typed rate where its counts say another", () => {
    for (const { rate, written: typed } of given.printedRates) {
      const ratio = facts.ratios[rate];
      if (ratio === undefined || ratio.denominator === 0) continue;
      const right = writePercent(ratio);
      if (right !== writePercent(readPercent(typed)!)) expect(text).not.toContain(`${typed}% theo số liệu`);
    }
  });

  test("opens with the unit, ends with ./. and is signed by who signs", () => {
    const paragraphs = document.blocks.filter((block) => block.kind === "paragraph");
    expect(paragraphs[0]?.text).toContain("báo cáo kết quả");
    expect(document.blocks.at(-1)).toMatchObject({
      kind: "paragraph",
      text: expect.stringMatching(/^Trên đây là .*\.\/\.$/),
    });
    expect(document.signature.authority).toEqual(
      (given.information["quyen_han_ky"] ?? "GIÁM ĐỐC").split("; "),
    );
  });

  test("as Biểu 06 reads as it always has", () => {
    expect(written(documentOfCase(given, "bieu-06"))).toMatchSnapshot();
  });

  test.each(TEMPLATES.map(({ id }) => id))("can be made by the template %s", (id) => {
    const other = documentOfCase(given, id);
    expect({ headings: headingsOf(other), lines: written(other).split("\n").length }).toMatchSnapshot();
    expect(textsOf(other).join("\n")).not.toMatch(/undefined|NaN|\{\{|\(không ghi\)/);
  });
});
