/** Lists read by the built worker in Chromium, under the pane's own content security policy. */
import { dayOfIso, makeList, type ListOptions } from "../../scripts/dossier-lists";
import { BAD_FILES } from "../../scripts/dossier-lists/bad-files";
import { describeWith } from "../support/needs";
import type { Cancelled, Reading } from "./reading-page/page";
import { useReadingPage } from "./use-reading-page";

const ROWS = 100_000;
/** A thread that does the work itself has a turn or two for others while a file is opened, one that waits hundreds. */
const MANY_TURNS = 30;
/** Dossiers that come in one message: taking them is some milliseconds of the page's thread. */
const LARGEST_PART = 2000;

const list = (shape: ListOptions["shape"], dossiers: number): ReturnType<typeof makeList> =>
  makeList({
    shape,
    seed: 3,
    period: { from: dayOfIso("2026-03-20"), to: dayOfIso("2026-04-19") },
    dossiers,
  });

describeWith(["Chromium"], "reading lists in the browser", () => {
  const { page, choose, call } = useReadingPage();
  const read = (): Promise<Reading> => call("readChosen");

  test.each(["city", "service"] as const)(
    "100,000 dossiers of the shape %s never hold the page's thread",
    async (shape) => {
      const made = list(shape, ROWS);
      await choose(made.file, made.bytes);
      const reading = await read();
      expect(reading).toMatchObject({ dossiers: ROWS, problems: 0, refusals: [] });
      expect(Object.keys(reading.told)).toEqual(["opening", "reading"]);
      expect(reading.turns.opening).toBeGreaterThan(MANY_TURNS);
      expect(reading.turns.reading).toBeGreaterThan(MANY_TURNS);
      expect(reading.largestPart).toBeLessThanOrEqual(LARGEST_PART);
    },
  );

  test("a bomb is refused in plain words", async () => {
    const bomb = BAD_FILES.find(({ what }) => what === "a zip bomb that lies")!;
    await choose(bomb.file, bomb.bytes());
    const { refusals, dossiers } = await read();
    expect(dossiers).toBe(0);
    expect(refusals).toEqual([expect.stringContaining(bomb.says)]);
  });

  test("a cancel in the midst of a workbook is heard at once, and its worker ends", async () => {
    const made = list("city", 30_000);
    await choose(made.file, made.bytes);
    expect(await call<Cancelled>("cancelOpening")).toEqual({ reason: "thôi", isAtOnce: true });
    while (page().workers().length > 0) await page().workers()[0]!.waitForEvent("close");
  });

  test("where workers are missing, the lists are read all the same, in slices", async () => {
    await page().addInitScript(() => {
      Reflect.deleteProperty(globalThis, "Worker");
      // To the code that looks, a frame has gone by each time: it gives the thread back wherever it can.
      let now = 0;
      performance.now = () => (now += 17);
    });
    const made = list("receipts", 5000);
    await choose(made.file, made.bytes);
    const reading = await read();
    expect(reading).toMatchObject({ dossiers: 5000, problems: 0, refusals: [], overtaken: 0 });
    expect(reading.told.reading).toBeGreaterThanOrEqual(5);
  });
});
