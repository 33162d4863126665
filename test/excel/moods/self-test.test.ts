/** The self-test on the stand-in: all expected where nothing is amiss, and each mood told by its name. */
import { MOOD_NAMES, type MoodName } from "../../../embedded-excel";
import { runSelfTest, STEPS } from "../../../src/excel/self-test/run-self-test";
import { selfTestText } from "../../../src/excel/self-test/self-test-text";
import { TROUBLES, troublesIn } from "../../../src/excel/self-test/troubles";
import { failureOf } from "../../support/failure";
import { useExcel } from "../../support/excel";

/** Moods that bring another one's signs with them. */
const ALSO: Readonly<Partial<Record<MoodName, readonly string[]>>> = {};

const yes = async (): Promise<boolean> => true;

describe("the self-test", () => {
  const excel = useExcel();

  it("finds all as expected where nothing is amiss, and leaves the workbook as it was", async () => {
    const before = excel().snapshot();
    const { measures, left } = await runSelfTest({ ask: yes });
    await excel().settled();
    expect(measures.filter(({ verdict }) => verdict === "refused" || verdict === "differs")).toEqual([]);
    expect([left, troublesIn(measures)]).toEqual([[], []]);
    expect(measures.map(({ step }) => step)).toEqual(STEPS.map((_, index) => `S${index + 1}`));
    const after = excel().snapshot();
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect([after.activeSheet, after.names]).toEqual([before.activeSheet, before.names]);
  });

  it.each(MOOD_NAMES)("tells of %s", async (mood) => {
    excel().setMoods([mood]);
    const { measures, left } = await runSelfTest({ ask: yes });
    excel().setMoods([]);
    expect(troublesIn(measures).map(({ id }) => id)).toEqual([mood, ...(ALSO[mood] ?? [])]);
    expect(left).toEqual([]);
    expect(
      excel()
        .snapshot()
        .sheets.map(({ name }) => name),
    ).toEqual(["Sheet1"]);
  });

  it("knows a sign for every mood", () => {
    expect(TROUBLES.map(({ id }) => id).sort()).toEqual([...MOOD_NAMES].sort());
  });

  it("asks only what nothing else tells, and goes on where nobody answers", async () => {
    const asked: string[] = [];
    const { measures } = await runSelfTest({
      ask: async (question) => {
        asked.push(question);
        return undefined;
      },
    });
    expect(asked).toEqual(["Trên trang vừa mở, ô B2 (“Ô này”) có nền đỏ không?"]);
    expect(measures.find(({ step }) => step === "S8")).toMatchObject({ verdict: "not_here" });
  });

  it("stops when told to, and still removes its sheets", async () => {
    const stop = new AbortController();
    const failure = await failureOf(
      runSelfTest({ ask: yes, signal: stop.signal, onStep: (_, index) => index === 8 && stop.abort() }),
    );
    expect(failure.code).toBe("cancelled");
    expect(
      excel()
        .snapshot()
        .sheets.map(({ name }) => name),
    ).toEqual(["Sheet1"]);
  });

  it("is one text: a line for each step, then what is amiss and what to do", async () => {
    excel().setMoods(["namesInR1C1"]);
    const text = selfTestText(await runSelfTest({ ask: yes }), "1.0", "2026-11-30");
    const lines = text.split("\n");
    expect(lines[0]).toBe("Tự kiểm tra Báo cáo TTHC, bản 1.0, ngày 2026-11-30");
    expect(lines.filter((line) => /^S\d+\t/.test(line))).toHaveLength(STEPS.length);
    expect(text).toContain("S3\tKhác\tKiểu tham chiếu của tên vùng");
    expect(lines[lines.length - 1]).toMatch(/^- Excel đang dùng kiểu R1C1\..*\(namesInR1C1\)$/);
  });
});
