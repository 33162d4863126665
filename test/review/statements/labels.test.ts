/** A figure or a rate that no table of the review tells is read by the label that our own sheets and reports print. */
import { FIGURES, figureOf } from "../../../src/catalog/figures";
import { RATES } from "../../../src/catalog/rates";
import { reviewText } from "../../../src/review/review";
import { FIGURE_ROWS } from "../../../src/review/statements/figure-rows";
import { LABELLED_FIGURES, LABELLED_RATES } from "../../../src/review/statements/labels";
import { RATE_ROWS } from "../../../src/review/statements/rate-rows";

const stated = (text: string): string[] =>
  reviewText(text).statements.map(({ key, written }) => `${key}=${written}`);

const told = new Set([...Object.values(FIGURE_ROWS).flat(), ...RATE_ROWS].map(([, key]) => key));

it("every figure of the commune and every rate is told by a row or by its label", () => {
  const labelled = [...LABELLED_FIGURES, ...LABELLED_RATES].filter(({ phrases }) => phrases.length > 0);
  const all = [...FIGURES, ...RATES].map(({ key }) => key).filter((key) => !key.startsWith("nd_"));
  const untold = all.filter((key) => !told.has(key) && !labelled.some((each) => each.key === key));
  // The percentage of a survey is read as the rate of its ballots.
  expect(untold).toEqual(["hai_long"]);
});

const figures = LABELLED_FIGURES.flatMap(({ key, phrases }) =>
  phrases.map((phrase) => [phrase, key] as const),
);

describe.each(figures)("the figure “%s”", (phrase, key) => {
  const { unit } = figureOf(key);

  it("is read before its number, and in a table", () => {
    expect(stated(`- ${phrase}: 12 ${unit}.`)).toEqual([`${key}=12`]);
    expect(stated(`${phrase} | ${unit} | 12`)).toEqual([`${key}=12`]);
  });

  it("is nobody's where a sector is spoken of", () => {
    expect(stated(`Công an xã: ${phrase}: 12 ${unit}.`)).toEqual(["=12"]);
  });
});

const rates = LABELLED_RATES.flatMap(({ key, phrases }) => phrases.map((phrase) => [phrase, key] as const));

describe.each(rates)("the rate “%s”", (phrase, key) => {
  it("is read before its percentage, and before the ratio that it comes from", () => {
    expect(stated(`- ${phrase}: 0,25%.`)).toEqual([`${key}=0,25`]);
    expect(stated(`- ${phrase}: 3/1.200, đạt 0,25%.`).slice(-1)).toEqual([`${key}=0,25`]);
  });
});
