/** Real reports in other words: saying the same otherwise adds no error. */
import { reviewText } from "../../../src/review/review";
import { FIXTURES } from "../fixtures";
import { REWORDINGS } from "./rewordings";

const idsOf = (text: string): string[] =>
  reviewText(text)
    .findings.filter(({ severity }) => severity === "error")
    .map(({ code, keys }) => `${code} ${keys.join()}`);

const reworded = FIXTURES.flatMap((fixture) =>
  REWORDINGS.flatMap(({ name, reword }) => {
    const text = reword(fixture.text);
    return text === fixture.text ? [] : [{ name: `${fixture.name}: ${name}`, text, sound: fixture.text }];
  }),
);

test("there are at least 60", () => {
  expect(reworded.length).toBeGreaterThanOrEqual(60);
});

test.each(reworded)("$name: no error is added", ({ text, sound }) => {
  const known = idsOf(sound);
  expect(idsOf(text).filter((id) => !known.includes(id))).toEqual([]);
});
