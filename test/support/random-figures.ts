import fc from "fast-check";
import { FIGURES, type FigureKey } from "../../src/catalog/figures";

/** Small counts meet and miss each other often; a large one now and then. */
const count = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 20_000 }) },
);

/** Any figures at all, blanks included: consistent or not. `filled` is the share that is typed. */
export function anyFigures(): fc.Arbitrary<Record<FigureKey, number>> {
  return fc.constantFrom(0.15, 0.5, 0.85, 1).chain((filled) =>
    fc
      .tuple(
        ...FIGURES.map(() =>
          fc
            .tuple(fc.double({ min: 0, max: 1, noNaN: true }), count)
            .map(([draw, n]) => (draw < filled ? n : undefined)),
        ),
      )
      .map((values) =>
        Object.fromEntries(
          FIGURES.flatMap(({ key }, index) => {
            const value = values[index];
            return value === undefined ? [] : [[key, value] as const];
          }),
        ),
      ),
  );
}
