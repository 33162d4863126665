/** The tests of one part of the corpus, and its figures printed for whoever builds the reader. */
import { findPlants, measure } from "./measure";
import { plantsIn, plantsOf } from "./plants";
import { textsOf } from "./texts";
import type { PlantedWay } from "./ways/planted";
import type { Way } from "./ways/way";

/** Each part alone; together the corpus has ten times as many. */
const LEAST = { texts: 60, plants: 120 };

const percent = (part: number, whole: number): string => `${((part * 100) / whole).toFixed(1)} %`;

/** How many texts without an error may be accused. */
export interface Accused {
  /** False errors in texts of one unit and period. */
  readonly ofOne: number;
  /** Share of the other texts. */
  readonly others: number;
}

export function testPart(
  part: string,
  ways: readonly Way[],
  planted: readonly PlantedWay[],
  most: Accused = { ofOne: 0, others: 1 / 20 },
): void {
  const texts = textsOf(ways);
  const measured = measure(texts);
  const plants = [...texts.filter(({ isOfOne }) => isOfOne).flatMap(plantsIn), ...plantsOf(planted)];
  const found = findPlants(plants);

  test("there are enough texts and planted errors", () => {
    expect(texts.length).toBeGreaterThanOrEqual(LEAST.texts);
    expect(plants.length).toBeGreaterThanOrEqual(LEAST.plants);
    expect(new Set(texts.map(({ name }) => name)).size).toBe(texts.length);
  });

  test("at least 90 % of the numbers are read right, and at most 2 % wrongly", () => {
    expect(measured.right / measured.numbers).toBeGreaterThanOrEqual(0.9);
    expect(measured.wrong / measured.numbers).toBeLessThanOrEqual(0.02);
  });

  test(`at most ${most.ofOne} false errors in texts of one unit and period, and few others are accused`, () => {
    expect(measured.falseOfOne).toBeLessThanOrEqual(most.ofOne);
    expect(measured.accusedOthers / measured.others).toBeLessThanOrEqual(most.others);
  });

  test("nine of ten planted errors are found", () => {
    expect(found.found / found.planted).toBeGreaterThanOrEqual(0.9);
  });

  afterAll(() => {
    const codes = [...found.byCode].sort().map(([code, [all, some]]) => `${code} ${some}/${all}`);
    process.stdout.write(
      `\nReading of the corpus, ${part}\n` +
        `  ${measured.texts} texts, ${measured.numbers} numbers: right ${percent(measured.right, measured.numbers)}, wrong ${percent(measured.wrong, measured.numbers)}\n` +
        `  false errors: ${measured.falseOfOne} in texts of one unit and period; ${measured.accusedOthers} of ${measured.others} others accused\n` +
        `  planted errors found: ${found.found} of ${found.planted} (${codes.join(", ")})\n`,
    );
  });
}
