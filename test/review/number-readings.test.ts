/** Each number with the key it was given, its scope, whether that is sure, and whether something confirms it. */
import { isRateKey } from "../../src/catalog/rates";
import { reviewText } from "../../src/review/review";
import type { NumberReading } from "../../src/review/number-readings";
import { numbersChecked } from "../../src/review/summary";
import { FIXTURES } from "./fixtures";

const reading = (text: string, written: string): NumberReading =>
  reviewText(text).readings.find((each) => each.written === written)!;

const SUM = "Tiếp nhận trong kỳ 1.022 hồ sơ, trong đó trực tuyến 980 hồ sơ, trực tiếp 42 hồ sơ.";

test("a sum that fits confirms all its numbers", () => {
  for (const written of ["1.022", "980", "42"])
    expect(reading(SUM, written)).toMatchObject({ isSure: true, isConfirmed: true, isPart: false });
});

test("a lone number is confirmed by nothing", () => {
  expect(reading("Tiếp nhận trong kỳ 1.022 hồ sơ.", "1.022")).toMatchObject({
    key: "tiep_nhan_trong_ky",
    isSure: true,
    isConfirmed: false,
  });
});

test("the same number in another sentence confirms", () => {
  expect(reading("Quá hạn 07 hồ sơ.\nHạn chế: còn 07 hồ sơ giải quyết quá hạn.", "07").isConfirmed).toBe(
    true,
  );
});

test("a sum that does not fit confirms none", () => {
  const { readings } = reviewText(SUM.replace("42", "43"));
  expect(readings.some(({ isConfirmed }) => isConfirmed)).toBe(false);
});

test.each([
  ["Tiếp nhận 500 hồ sơ. Phòng Kinh tế tiếp nhận 120 hồ sơ.", "120", { whose: "Phòng Kinh tế" }],
  ["Tiếp nhận 500 hồ sơ. Lũy kế tiếp nhận 2.100 hồ sơ.", "2.100", { span: "Lũy kế" }],
  ["Tiếp nhận 500 hồ sơ. Hồ sơ liên thông: tiếp nhận 45 hồ sơ.", "45", { kind: "liên thông" }],
])("what narrows a number down is told in the words of the text: %s", (text, written, scope) => {
  const { key, figure, isPart, ...told } = reading(text, written);
  expect({ key, figure, isPart }).toEqual({ key: undefined, figure: "tiep_nhan_trong_ky", isPart: true });
  expect(told.scope).toMatchObject(scope);
});

test("a field is told, and its number is none of the whole", () => {
  const told = reading("Tiếp nhận 500 hồ sơ. Lĩnh vực hộ tịch tiếp nhận 61 hồ sơ.", "61");
  expect(told).toMatchObject({ isPart: true, scope: { field: "Lĩnh vực hộ tịch" } });
  expect(told.key).toBeUndefined();
});

test("of a ratio both numbers are told", () => {
  const text = "Thanh toán trực tuyến 640/709 hồ sơ.";
  expect(reading(text, "640").key).toBe("phi_truc_tuyen");
  expect(reading(text, "709").key).toBe("phi_phat_sinh");
});

test("a number that nothing explains is not sure", () => {
  expect(reading("Đạt 12,5% theo đánh giá.", "12,5")).toMatchObject({ isSure: false, isConfirmed: false });
});

describe.each(FIXTURES)("$name", ({ text }) => {
  const review = reviewText(text);

  test("every number stands where it says, once, in order", () => {
    const starts = review.readings.map(({ span: [start, end], written }) => {
      expect(review.text.slice(start, end)).toBe(written);
      return start;
    });
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  });

  test("a rate that is an error is confirmed by nothing", () => {
    const wrong = review.findings
      .filter(({ code, severity }) => code === "P01" && severity === "error")
      .flatMap(({ quotes }) => quotes.map(({ numberSpan }) => numberSpan?.[0]));
    const confirmed = review.readings
      .filter(({ key = "", isConfirmed }) => isConfirmed && isRateKey(key))
      .map(({ span }) => span[0]);
    expect(confirmed.filter((start) => wrong.includes(start))).toEqual([]);
  });

  test("the summary counts what is confirmed, and claims no more", () => {
    const { confirmed, total } = numbersChecked(review.readings);
    expect(confirmed).toBeLessThan(total);
    expect(review.summary).toContain(`${confirmed} số liệu đọc chắc`);
    expect(review.summary).not.toMatch(/Hiểu|%/);
  });
});
