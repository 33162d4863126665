/** One measured thing: milliseconds, beside a plain baseline in the same run, and whether the answers were right. */
export interface Measurement {
  readonly name: string;
  readonly ms: number;
  /** Absent where nothing plain does the same. */
  readonly baselineMs?: number;
  readonly ratio?: number;
  readonly verified: boolean;
  /** Most memory that the work took, where it was measured. */
  readonly peakMegabytes?: number;
}

export interface MeasureOptions {
  /** How often each is timed; the median counts. */
  readonly runs?: number;
  /** How often each is done before: an engine compiles what is done often. */
  readonly warmUps?: number;
}

const RUNS = 5;

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Only what takes its time is waited for: waiting alone costs as much as a tenth of a report's check. */
async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  const result = work();
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

const round = (value: number): number => Number(value.toPrecision(4));

/**
 * Measures `work` against `baseline`, in turn, and keeps the medians: machines are noisy, a ratio within one run is
 * not.
 *
 * @param verify throws, or answers false, when the work's answer is wrong.
 */
export async function measure(
  name: string,
  work: () => unknown,
  baseline: (() => unknown) | undefined,
  verify: () => boolean | Promise<boolean>,
  { runs = RUNS, warmUps = 1 }: MeasureOptions = {},
): Promise<Measurement> {
  const times: number[] = [];
  const baselines: number[] = [];
  for (let run = -warmUps; run < runs; run += 1) {
    const [own, plain] = [await timed(work), baseline && (await timed(baseline))];
    if (run < 0) continue;
    times.push(own);
    if (plain !== undefined) baselines.push(plain);
  }
  const ms = median(times);
  const verified = await verify();
  if (baseline === undefined) return { name, ms: round(ms), verified };
  const baselineMs = median(baselines);
  return { name, ms: round(ms), baselineMs: round(baselineMs), ratio: round(ms / baselineMs), verified };
}
