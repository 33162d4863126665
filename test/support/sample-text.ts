/** Vietnamese prose for layout tests, with every kind of tone mark and some long tokens. */
const SENTENCES = [
  "Thực hiện Thông tư số 02/2017/TT-VPCP của Văn phòng Chính phủ hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính.",
  "Tổng số hồ sơ tiếp nhận trong kỳ là 1.022 hồ sơ, trong đó tiếp nhận trực tuyến 978 hồ sơ, đạt tỷ lệ 95,69 %.",
  "Ủy ban nhân dân xã chỉ đạo các bộ phận chuyên môn rà soát, đẩy nhanh tiến độ giải quyết hồ sơ quá hạn.",
  "Những lỗi phần mềm thường gặp: mất kết nối, chậm đồng bộ, sai số liệu thống kê giữa các hệ thống.",
  "Đề nghị cấp trên hỗ trợ kinh phí mua sắm trang thiết bị, nâng cấp đường truyền và bố trí thêm nhân sự.",
];

/**
 * A text of so many words, the same each time. The last word is "HẾT" with the given mark.
 *
 * @example
 * sampleText(3, "A1"); //=> "Thực hiện HẾTA1"
 */
export function sampleText(wordCount: number, mark: string): string {
  const words = SENTENCES.join(" ").split(" ");
  const body = Array.from({ length: wordCount - 1 }, (_, index) => words[index % words.length]);
  return [...body, `HẾT${mark}`].join(" ");
}

/** A text without its blanks: LibreOffice also breaks a line after a hyphen, so one word may come back as two. */
export const lettersOf = (...texts: readonly string[]): string => texts.join("").replace(/\s/g, "");
