/** From here on a timer is held, in milliseconds: what the host itself waits for is shorter. */
const LONG = 100_000;

export interface HeldTimers {
  /** Timers that are waiting. */
  readonly count: number;
  /** Lets their time be up. */
  run(): void;
}

/** Holds long timers until a test lets their time be up, so that it tells turns and not seconds. For each test anew. */
export function holdTimers(): () => HeldTimers {
  const held = new Map<unknown, () => void>();
  beforeEach(() => {
    held.clear();
    const { setTimeout: start, clearTimeout: clear } = globalThis;
    const hold = (work: () => void, delay?: number, ...given: []) => {
      const timer = start(work, delay, ...given);
      if (delay !== undefined && delay >= LONG) {
        clear(timer);
        held.set(timer, work);
      }
      return timer;
    };
    jest.spyOn(globalThis, "setTimeout").mockImplementation(hold as typeof setTimeout);
    jest.spyOn(globalThis, "clearTimeout").mockImplementation((timer) => {
      held.delete(timer);
      clear(timer);
    });
  });
  afterEach(() => jest.restoreAllMocks());
  return () => ({
    count: held.size,
    run() {
      const due = [...held.values()];
      held.clear();
      for (const work of due) work();
    },
  });
}
