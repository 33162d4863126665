/** One measured thing: milliseconds, beside a plain baseline in the same run, and whether the answers were right. */
export interface Measurement {
  readonly name: string;
  readonly ms: number;
  readonly baselineMs: number;
  readonly ratio: number;
  readonly verified: boolean;
  /** Most memory that the work took, where it was measured. */
  readonly peakMegabytes?: number;
}

const RUNS = 5;

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Measures `work` against `baseline`, in turn, and keeps the medians: machines are noisy, a ratio within one run is
 * not.
 *
 * @param verify throws, or answers false, when the work's answer is wrong.
 */
export async function measure(
  name: string,
  work: () => unknown,
  baseline: () => unknown,
  verify: () => boolean | Promise<boolean>,
  runs = RUNS,
): Promise<Measurement> {
  const times: number[] = [];
  const baselines: number[] = [];
  await work();
  await baseline();
  for (let run = 0; run < runs; run += 1) {
    times.push(await timed(work));
    baselines.push(await timed(baseline));
  }
  const [ms, baselineMs] = [median(times), median(baselines)];
  const round = (value: number): number => Number(value.toPrecision(4));
  return {
    name,
    ms: round(ms),
    baselineMs: round(baselineMs),
    ratio: round(ms / baselineMs),
    verified: await verify(),
  };
}
