import { CommandFailure } from "../../src/workbook/command-failure";
import { quietReading } from "../../src/taskpane/quiet-reading";

const passing = new CommandFailure("InvalidSelection", "Excel đang ở sổ khác.");
const lasting = new CommandFailure("no_answer", "Excel không trả lời.");

/** A reading that fails or succeeds as told; what it showed and told, and the waits it began. */
function begin(...outcomes: (CommandFailure | "read")[]) {
  const seen: string[] = [];
  const waits: (() => void)[] = [];
  let asked = 0;
  const readOnce = quietReading({
    read: async () => {
      const outcome = outcomes[asked++] ?? "read";
      if (outcome !== "read") throw outcome;
      return outcome;
    },
    show: (result) => seen.push(result),
    tell: (error) => seen.push((error as Error).message),
    untell: () => seen.push("taken back"),
    again: () => seen.push("again"),
    wait: (call) => waits.push(call),
  });
  return { seen, waits, readOnce };
}

describe("reading in the background", () => {
  it("says nothing of a failure that passes, and reads again soon", async () => {
    const { seen, waits, readOnce } = begin(passing);
    await readOnce();
    expect(seen).toEqual([]);
    waits[0]!();
    expect(seen).toEqual(["again"]);
  });

  it("tells what has not passed the third time, and takes it back once a reading succeeds", async () => {
    const { seen, readOnce } = begin(passing, passing, passing, "read", "read");
    for (let time = 0; time < 5; time += 1) await readOnce();
    expect(seen).toEqual(["Excel đang ở sổ khác.", "read", "taken back", "read"]);
  });

  it("tells at once what does not pass by itself, and leaves it to the next event", async () => {
    const { seen, waits, readOnce } = begin(lasting);
    await readOnce();
    expect([seen, waits]).toEqual([["Excel không trả lời."], []]);
  });

  it("does not read again by itself where an event has had it read meanwhile", async () => {
    const { seen, waits, readOnce } = begin(passing, "read");
    await readOnce();
    await readOnce();
    waits[0]!();
    expect(seen).toEqual(["read"]);
  });

  it("gives up reading by itself after ten failures", async () => {
    const { waits, readOnce } = begin(...Array.from({ length: 20 }, () => passing));
    for (let time = 0; time < 20; time += 1) {
      await readOnce();
      waits[waits.length - 1]?.();
    }
    expect(waits).toHaveLength(9);
  });
});
