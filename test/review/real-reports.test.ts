import { isFigureKey } from "../../src/catalog/figures";
import { reviewText, type Review } from "../../src/review/review";
import type { ReviewFinding } from "../../src/review/findings/review-finding";
import { FIXTURES, figuresOf, ratesOf, type ExpectedFinding, type Fixture } from "./fixtures";
import { damaged, type Noise } from "./support/noise";

const cites = ({ code, quotes }: ReviewFinding, [expected, words]: ExpectedFinding): boolean =>
  code === expected && (words === "" || quotes.some(({ text }) => text.includes(words)));

const errorsOf = ({ findings }: Review): readonly ReviewFinding[] =>
  findings.filter(({ severity }) => severity === "error");

describe.each(FIXTURES)("$name", (fixture) => {
  const review = reviewText(fixture.text);

  test("every figure is read, and no other", () => {
    // The base of digitisation of a case may stand in no sentence; what is read must be in the case.
    expect(review.figures).toEqual(figuresOf(fixture));
  });

  test("every printed rate is read", () => {
    const read = review.statements
      .filter(({ kind }) => kind === "rate")
      .map(({ key, written }) => `${key}=${written.replace(".", ",")}`);
    expect(read).toEqual(expect.arrayContaining([...ratesOf(fixture)]));
  });

  test("at least 95 % of the numbers are understood", () => {
    const { total, understood } = review.numbers;
    expect(understood / total).toBeGreaterThanOrEqual(0.95);
  });

  test("the certain errors are found, each with its words, and no other", () => {
    for (const expected of fixture.errors) {
      expect(errorsOf(review).filter((finding) => cites(finding, expected))).not.toEqual([]);
    }
    const unexpected = errorsOf(review).filter(
      (finding) => !fixture.errors.some((expected) => cites(finding, expected)),
    );
    expect(unexpected.map(({ message }) => message)).toEqual([]);
  });

  test.each(fixture.warnings)("%s about “%s” is raised", (...expected) => {
    expect(review.findings.filter((finding) => cites(finding, expected))).not.toEqual([]);
  });

  test("every quotation is in the text where it says", () => {
    for (const { text, span, numberSpan } of review.findings.flatMap(({ quotes }) => quotes)) {
      expect(review.text.slice(...span)).toBe(text);
      if (numberSpan !== undefined) expect(review.text.slice(...numberSpan)).toMatch(/\d|không|chưa/);
    }
  });
});

interface Measure {
  readonly recall: number;
  readonly precision: number;
  readonly found: number;
  readonly falseErrors: number;
}

/** Figures against those of the case; findings against those of the sound text, whatever their severity. */
function measure(fixtures: readonly Fixture[], copiesOf: (text: string) => readonly string[]): Measure {
  const tally = { expected: 0, right: 0, read: 0, errors: 0, found: 0, falseErrors: 0 };
  for (const fixture of fixtures) {
    const truth = figuresOf(fixture);
    for (const copy of copiesOf(fixture.text)) {
      const review = reviewText(copy);
      const read = Object.entries(review.figures).filter(([key]) => isFigureKey(key));
      tally.expected += Object.keys(truth).length;
      tally.read += read.length;
      tally.right += read.filter(([key, value]) => truth[key] === value).length;
      tally.errors += fixture.errors.length;
      tally.found += fixture.errors.filter(([code]) =>
        review.findings.some((finding) => finding.code === code),
      ).length;
      const codes = fixture.errors.map(([code]) => code);
      tally.falseErrors += errorsOf(review).filter(({ code }) => !codes.includes(code)).length;
    }
  }
  return {
    recall: tally.right / tally.expected,
    precision: tally.right / tally.read,
    found: tally.found / tally.errors,
    falseErrors: tally.falseErrors,
  };
}

const SEEDS = Array.from({ length: 10 }, (_, index) => index + 1);

const scanned = (noise: Noise) => (text: string) => SEEDS.map((seed) => damaged(text, seed, noise));

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const lines: string[] = [];

const note = (name: string, { recall, precision, found, falseErrors }: Measure): void => {
  lines.push(
    `${name}: recall ${percent(recall)}, precision ${percent(precision)}, faults found ${percent(found)}, false errors ${falseErrors}`,
  );
};

afterAll(() => {
  process.stdout.write(`\nReading of the five reports\n  ${lines.join("\n  ")}\n`);
});

describe("reading of the five reports", () => {
  test("sound: 95 % of the figures and of the faults, no false error", () => {
    const measured = measure(FIXTURES, (text) => [text]);
    note("sound", measured);
    expect(measured.recall).toBeGreaterThanOrEqual(0.95);
    expect(measured.precision).toBeGreaterThanOrEqual(0.95);
    expect(measured.found).toBeGreaterThanOrEqual(0.95);
    expect(measured.falseErrors).toBe(0);
  });

  test("without accents: as sound", () => {
    const measured = measure(FIXTURES, (text) => [damaged(text, 1, { accents: 1, letters: 0 })]);
    note("without accents", measured);
    expect(measured.recall).toBeGreaterThanOrEqual(0.95);
    expect(measured.found).toBeGreaterThanOrEqual(0.95);
    expect(measured.falseErrors).toBe(0);
  });

  test.each<[string, Noise, number]>([
    ["a good scan, half of the accents and one letter of 100", { accents: 0.5, letters: 0.01 }, 0.8],
    ["a poor scan, most accents and one letter of 50", { accents: 0.8, letters: 0.02 }, 0.75],
  ])("%s: 80 %% of the figures, and no certain error that is none", (name, noise, least) => {
    const measured = measure(FIXTURES, scanned(noise));
    note(name, measured);
    expect(measured.recall).toBeGreaterThanOrEqual(0.8);
    expect(measured.precision).toBeGreaterThanOrEqual(0.95);
    expect(measured.found).toBeGreaterThanOrEqual(least);
    expect(measured.falseErrors).toBe(0);
  });
});
