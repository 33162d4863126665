/** "Tự kiểm tra" in the pane: begun by a button, asks, and hands its result over. */
import { readFileSync } from "node:fs";
import { type runSelfTest, STEPS } from "../../../src/excel/self-test/run-self-test";
import { TROUBLES } from "../../../src/excel/self-test/troubles";
import { VERDICTS } from "../../../src/excel/self-test/self-test-text";
import { onToolRequest, requestTool } from "../../../src/ribbon/tool-request";
import { open } from "../../../src/taskpane/tools/self-test";
import { april } from "../states";
import { atWork } from "./at-work";
import { buttonsOf, press, textOf, wordsOf } from "./elements";
import { SELF_TESTED } from "./tool-scenes";

type Run = typeof runSelfTest;

const toolWith = (run: Run, copied: string[] = [], saved: string[][] = []) =>
  atWork(
    (context) =>
      open(context, {
        run,
        copy: async (text) => copied.push(text) > 0,
        save: (name, content, _type, otherwise) => {
          saved.push([name, String(content)]);
          return `“${name}”, ${otherwise}`;
        },
      }),
    april(),
  );

it("says for whom it is and what it does before it begins", () => {
  const tool = toolWith(async () => SELF_TESTED);
  expect(wordsOf(tool.shown())).toMatch(/^Dành cho người cài đặt, khoảng 2 phút\..*trang khác giữ nguyên/);
  expect(buttonsOf(tool.shown()).map(textOf)).toEqual(["Chạy tự kiểm tra"]);
});

it("tells the step at work, asks what only a person sees, and goes on with the answer", async () => {
  const answers: (boolean | undefined)[] = [];
  const tool = toolWith(async ({ ask, onStep }) => {
    onStep?.(STEPS[4]!, 4);
    answers.push(await ask("Ô B2 có nền đỏ không?"));
    return SELF_TESTED;
  });
  press(tool.shown(), "Chạy tự kiểm tra");
  expect(wordsOf(tool.shown())).toContain("Ô B2 có nền đỏ không?");
  press(tool.shown(), "Không");
  expect(tool.reports).toEqual([expect.stringContaining(`Bước 5 trên ${STEPS.length}`)]);
  await tool.settled();
  expect(answers).toEqual([false]);
});

it("shows what is amiss with what to do, and hands over the same as a text and as a file", async () => {
  const [copied, saved]: [string[], string[][]] = [[], []];
  const tool = toolWith(async () => SELF_TESTED, copied, saved);
  press(tool.shown(), "Chạy tự kiểm tra");
  await tool.settled();
  expect(wordsOf(tool.shown())).toContain("15 bước đạt, 2 bước cần xem");
  expect(wordsOf(tool.shown())).toContain("Cài một máy in");
  press(tool.shown(), "Chép kết quả");
  press(tool.shown(), "Lưu thành tệp");
  await tool.settled();
  expect(copied[0]).toContain("(namesInR1C1)");
  expect(saved).toEqual([["tu-kiem-tra-2026-04-20.txt", copied[0]]]);
  expect(tool.told.map(({ message }) => message)).toEqual([
    "“tu-kiem-tra-2026-04-20.txt”, bấm “Chép kết quả”",
    "Đã chép kết quả. Dán vào thư gửi người hỗ trợ.",
  ]);
});

it("begins anew after it was stopped", async () => {
  const tool = toolWith(async () => {
    throw new Error("Đã dừng tự kiểm tra.");
  });
  press(tool.shown(), "Chạy tự kiểm tra");
  await tool.settled();
  expect(buttonsOf(tool.shown()).map(textOf)).toEqual(["Chạy tự kiểm tra"]);
  expect(tool.told).toEqual([{ tone: "failure", message: "Đã dừng tự kiểm tra." }]);
});

it("is opened by the ribbon: when the pane opens, and at once where it is open", () => {
  const asked: string[] = [];
  requestTool("self-test");
  onToolRequest((tool) => asked.push(tool));
  requestTool("self-test");
  expect(asked).toEqual(["self-test", "self-test"]);
});

it("has every step, verdict and trouble explained in its guide", () => {
  const guide = readFileSync("docs/tu-kiem-tra.md", "utf8");
  const rows = guide.split("\n").map((line) => line.split("|")[1]?.trim());
  const named = [...STEPS.map(({ step }) => step), ...TROUBLES.map(({ id }) => `\`${id}\``)];
  expect(named.filter((each) => !rows.includes(each))).toEqual([]);
  expect(Object.values(VERDICTS).filter((each) => !guide.includes(`**${each}**`))).toEqual([]);
});
