import fc from "fast-check";
import { runs } from "../support/runs";
import { oneAtATime } from "../../src/taskpane/one-at-a-time";

const turns = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Work that ends when it is told to, well or badly; it says how often it ran and how many ran at once at most. */
class ToldWork {
  runs = 0;
  most = 0;
  private readonly open: { end: () => void; fail: (why: Error) => void }[] = [];

  readonly start = (): Promise<void> => {
    this.runs += 1;
    const run = new Promise<void>((end, fail) => this.open.push({ end, fail }));
    this.most = Math.max(this.most, this.open.length);
    return run;
  };

  get isRunning(): boolean {
    return this.open.length > 0;
  }

  end(how: "well" | "badly"): void {
    const run = this.open.shift();
    if (how === "well") run?.end();
    else run?.fail(new Error("Excel đang bận."));
  }
}

const outcomeOf = (call: Promise<void>): Promise<string> =>
  call.then(
    () => "done",
    (error: Error) => error.message,
  );

describe("work that runs one at a time", () => {
  it("answers any number of calls by the running one and one more", async () => {
    const work = new ToldWork();
    const call = oneAtATime(work.start);
    const calls = [call(), call(), call(), call()];
    work.end("well");
    await turns();
    work.end("well");
    await Promise.all(calls);
    expect([work.runs, work.most]).toEqual([2, 1]);
    void call();
    expect(work.runs).toBe(3);
  });

  it("runs again for the call that waits when the running one fails, and tells each its own outcome", async () => {
    const work = new ToldWork();
    const call = oneAtATime(work.start);
    const outcomes = Promise.all([call(), call()].map(outcomeOf));
    work.end("badly");
    await turns();
    expect(work.runs).toBe(2);
    work.end("well");
    expect(await outcomes).toEqual(["Excel đang bận.", "done"]);
  });

  it("goes on after a failure that nobody waited behind", async () => {
    const work = new ToldWork();
    const call = oneAtATime(work.start);
    const failed = outcomeOf(call());
    work.end("badly");
    expect(await failed).toBe("Excel đang bận.");
    void call();
    expect(work.runs).toBe(2);
  });

  it("goes on after work that throws before it has a promise to give", async () => {
    let runs = 0;
    const call = oneAtATime(() => {
      runs += 1;
      if (runs === 1) throw new Error("Excel đang bận.");
      return Promise.resolve();
    });
    expect(await Promise.all([call(), call(), call()].map(outcomeOf))).toEqual([
      "Excel đang bận.",
      "done",
      "done",
    ]);
  });

  it("never jams, never runs twice at once, and never answers a call by a run that began before it", async () => {
    // A call may come at any moment while a run ends: that takes several turns of the queue of promises.
    const event = fc.oneof(
      fc.constantFrom<Event>("call", "well", "badly"),
      fc.nat({ max: 4 }).map((moments): Event => ({ moments })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 16 }), async (events) => {
        const work = new ToldWork();
        const call = oneAtATime(work.start);
        const answers: Promise<void>[] = [];
        for (const each of events) {
          if (each === "call") {
            const before = work.runs;
            answers.push(outcomeOf(call()).then(() => expect(work.runs).toBeGreaterThan(before)));
          } else if (typeof each === "string") work.end(each);
          else for (let moment = 0; moment < each.moments; moment += 1) await Promise.resolve();
        }
        await turns();
        while (work.isRunning) {
          work.end("well");
          await turns();
        }
        await Promise.all(answers);
        expect(work.most).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs(300, 3000) },
    );
  });
});

type Event = "call" | "well" | "badly" | { readonly moments: number };
