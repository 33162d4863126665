/** Heads of tables: several rows, merged cells of which only the first holds the words, names of sections between rows. */
import { reviewText } from "../../../src/review/review";

const rows = (...lines: readonly string[]): string => lines.join("\n");

/** Figures and the scope of what is none. */
const readIn = (text: string): string[] =>
  reviewText(text).readings.map(({ written, key, figure, scope }) =>
    key !== undefined
      ? `${key}=${written}`
      : figure !== undefined
        ? `${figure}=${written} of ${scope.span}`
        : written,
  );

test.each([
  [
    "a merged cell is said of all columns below it",
    rows(
      "Nội dung | Số hồ sơ tiếp nhận | | Số hồ sơ đã giải quyết |",
      "| Trực tuyến | Trực tiếp | Trước hạn | Quá hạn",
      "UBND xã | 7 | 2 | 8 | 1",
    ),
    ["tn_truc_tuyen=7", "tn_truc_tiep=2", "gq_truoc_han=8", "gq_qua_han=1"],
  ],
  [
    "the last one reaches to the end of the table",
    rows("Nội dung | Số hồ sơ đang giải quyết", "| Trong hạn | Quá hạn", "UBND xã | 7 | 2"),
    ["dgq_trong_han=7", "dgq_qua_han=2"],
  ],
  [
    "a cell of the third row reaches no further than the one above it",
    rows(
      "Nội dung | Số hồ sơ tiếp nhận | | | Số hồ sơ đã giải quyết",
      "| Tổng số | Trong đó | | ",
      "| | Trực tuyến | Trực tiếp |",
      "UBND xã | 9 | 7 | 2 | 5",
    ),
    ["tiep_nhan_trong_ky=9", "tn_truc_tuyen=7", "tn_truc_tiep=2", "da_giai_quyet=5"],
  ],
  [
    "what was given, or is compared, is to be reached",
    rows(
      "STT | Chỉ tiêu | Được giao | Thực hiện",
      "1 | Tỷ lệ thanh toán trực tuyến | = 60% | 69,2%",
      "2 | Tỷ lệ hồ sơ quá hạn | tối đa 5% | 1%",
    ),
    ["1", "60", "tl_thanh_toan=69,2", "2", "5", "tl_qua_han=1"],
  ],
  [
    "a first row of numbers alone is what its columns say, a second one nobody knows",
    rows("Tiếp nhận trong kỳ | Đã giải quyết", "9 | 5", "8 | 4"),
    ["tiep_nhan_trong_ky=9", "da_giai_quyet=5", "8", "4"],
  ],
  [
    "a row that numbers the columns is none of their numbers",
    rows("Tiếp nhận | Đã giải quyết | Đang giải quyết", "1 | 2 | 3"),
    ["1", "2", "3"],
  ],
  [
    "the name of a section leaves the head as it is",
    rows("Nội dung | Đã giải quyết | Đang giải quyết", "I | UBND xã |", "UBND xã | 5 | 3"),
    ["da_giai_quyet=5", "dang_giai_quyet=3"],
  ],
  [
    "a row without numbers behind others begins another table",
    rows("Nội dung | Đã giải quyết", "UBND xã | 5", "Nội dung | Đang giải quyết", "UBND xã | 3"),
    ["da_giai_quyet=5", "dang_giai_quyet=3"],
  ],
  [
    "another time over two columns is of both",
    rows(
      "Nội dung | Tháng trước | | Tháng này |",
      "| Đã giải quyết | Đang giải quyết | Đã giải quyết | Đang giải quyết",
      "UBND xã | 5 | 3 | 6 | 4",
    ),
    expect.arrayContaining(["da_giai_quyet=6", "dang_giai_quyet=4"]),
  ],
])("%s", (_name, text, expected) => {
  expect(readIn(text)).toEqual(expected);
});
