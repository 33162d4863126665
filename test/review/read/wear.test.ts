import { tokensOf } from "../../../src/review/read/tokens";
import { wearOf } from "../../../src/review/read/wear";

test.each([
  ["sound", "Tổng số hồ sơ tiếp nhận trong kỳ báo cáo", { isBare: false, isWorn: false }],
  ["typed without accents", "Tong so ho so tiep nhan trong ky bao cao", { isBare: true, isWorn: false }],
  [
    "accents lost here and there",
    "Tổng so hồ so tiep nhận trong kỳ bao cáo",
    { isBare: false, isWorn: true },
  ],
  ["letters damaged", "Tong sos ho so tryc tiep nhan trong ky", { isBare: true, isWorn: true }],
])("a text that is %s", (_name, text, wear) => {
  expect(wearOf(tokensOf(text, 0, text.length))).toEqual(wear);
});
