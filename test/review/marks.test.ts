import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { ReviewFinding } from "../../src/review/findings/review-finding";
import { passagesOf } from "../../src/review/marks";
import { reviewText } from "../../src/review/review";

const FIXTURES = join(__dirname, "fixtures");

const finding = (severity: ReviewFinding["severity"], ...spans: [number, number][]): ReviewFinding => ({
  code: "Q07",
  severity,
  keys: [],
  message: "",
  quotes: spans.map((span) => ({ text: "", span, section: "", line: 1 })),
});

describe("the passages of a reviewed text", () => {
  it("begin and end where findings do, marked by the gravest", () => {
    const findings = [finding("warning", [2, 6]), finding("error", [4, 8])];
    expect(passagesOf({ text: "0123456789", findings })).toEqual([
      { text: "01", findings: [] },
      { text: "23", findings: [0], severity: "warning" },
      { text: "45", findings: [0, 1], severity: "error" },
      { text: "67", findings: [1], severity: "error" },
      { text: "89", findings: [] },
    ]);
  });

  it.each(readdirSync(FIXTURES).filter((file) => file.endsWith(".txt")))(
    "of %s are the whole text",
    (file) => {
      const review = reviewText(readFileSync(join(FIXTURES, file), "utf8"));
      expect(
        passagesOf(review)
          .map(({ text }) => text)
          .join(""),
      ).toBe(review.text);
    },
  );

  it("are the whole text wherever the quotes lie", () => {
    const span = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(
        fc.string({ minLength: 30, maxLength: 30 }),
        fc.array(span, { maxLength: 5 }),
        (text, spans) => {
          const passages = passagesOf({ text, findings: [finding("warning", ...spans)] });
          expect(passages.map((each) => each.text).join("")).toBe(text);
        },
      ),
    );
  });
});
