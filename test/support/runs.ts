/**
 * How many cases the property tests try. `npm test` tries the same sample every time, so what turns red is the change at
 * hand; `FULL_RUN=1 npm test` tries many more, new ones each time, and looks for what nobody has seen yet. `npm run
 * mutation` runs the tests thousands of times and tries a tenth of the sample.
 */
const isFullRun = process.env["FULL_RUN"] === "1";
const isShortRun = process.env["SHORT_RUN"] === "1";

/** @example fc.assert(property, { numRuns: runs(300, 10_000) }) */
export const runs = (sample: number, full: number): number =>
  isFullRun ? full : isShortRun ? Math.ceil(sample / 10) : sample;

/** Seed of the sample; undefined in a full run. */
export const SAMPLE_SEED = isFullRun ? undefined : 20260419;
