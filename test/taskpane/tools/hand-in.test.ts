/** "Gói nộp, phiếu trả lại": the files of one click, slips of other units and periods, answers that are kept. */
import { composeHandIn, keepHandIn, lookAtHandIn } from "../../../src/excel/hand-in/hand-in-commands";
import { handInFiles } from "../../../src/on-files/hand-in-files";
import type { HandIn } from "../../../src/sheets/hand-in/hand-in-sheet";
import { open } from "../../../src/taskpane/tools/hand-in";
import { downloadFile } from "../../../src/taskpane/hand-over";
import { april, stateWithoutSheet } from "../states";
import { atWork, type AtWork } from "./at-work";
import { enter, press, wordsOf } from "./elements";
import { RETURNED } from "./tool-scenes";

jest.mock("../../../src/excel/hand-in/hand-in-commands", () => ({
  composeHandIn: jest.fn(),
  keepHandIn: jest.fn(),
  lookAtHandIn: jest.fn(),
}));
jest.mock("../../../src/on-files/hand-in-files", () => ({ handInFiles: jest.fn() }));
jest.mock("../../../src/taskpane/hand-over", () => ({ downloadFile: jest.fn(() => "Đã chuyển.") }));

let kept: HandIn;

beforeEach(() => {
  kept = { unitCode: "", returned: [] };
  jest.mocked(lookAtHandIn).mockImplementation(async () => kept);
  jest.mocked(keepHandIn).mockReset();
  jest.mocked(downloadFile).mockClear();
  jest.mocked(composeHandIn).mockResolvedValue({} as Awaited<ReturnType<typeof composeHandIn>>);
  jest.mocked(handInFiles).mockResolvedValue({
    files: ["a.json", "a.xlsx", "a.docx"].map((name) => ({ name, content: "", type: "" })),
    mail: "Kính gửi",
  } as unknown as Awaited<ReturnType<typeof handInFiles>>);
});

async function opened(): Promise<AtWork> {
  const tool = atWork(open, april());
  await tool.nextChange();
  return tool;
}

const slip = (change: object = {}): File =>
  new File(
    [
      JSON.stringify({
        format: "tthc-phieu-tra-lai",
        version: 1,
        unit: { code: "", name: "TTPVHCC xã Gia Phúc" },
        period: "tháng 4 năm 2026",
        about: "a.json",
        lines: [{ code: "Q05", keys: ["rut"], message: "Không khớp.", note: "Xem lại." }],
        ...change,
      }),
    ],
    "phieu.json",
  );

it("hands over every file in one click, with the mail's text beside them", async () => {
  const tool = await opened();
  press(tool.shown(), "Lập gói nộp");
  await tool.settled();
  expect(jest.mocked(downloadFile).mock.calls.map(([name]) => name)).toEqual(["a.json", "a.xlsx", "a.docx"]);
  expect(keepHandIn).not.toHaveBeenCalled();
  expect(wordsOf(tool.shown())).toContain("Chép lời thư");
});

it("keeps the unit's code with the workbook before the packet is made", async () => {
  const tool = await opened();
  enter(tool.shown(), "unit-code", { value: " 11764 " });
  press(tool.shown(), "Lập gói nộp");
  await tool.settled();
  expect(keepHandIn).toHaveBeenCalledWith({ unitCode: "11764", returned: [] });
});

it("takes no code that a packet would not take", async () => {
  const tool = await opened();
  enter(tool.shown(), "unit-code", { value: "xã 1" });
  press(tool.shown(), "Lập gói nộp");
  await tool.settled();
  expect(tool.done).toEqual([]);
  expect(wordsOf(tool.shown())).toContain("Mã chỉ gồm chữ không dấu");
});

it("a slip is kept in the workbook and opens at its first cell", async () => {
  const tool = await opened();
  enter(tool.shown(), "slip-file", { files: [slip()] });
  await tool.settled();
  const [{ returned }] = jest.mocked(keepHandIn).mock.calls[0] as [HandIn];
  expect(returned).toMatchObject([
    { code: "Q05", keys: ["rut"], asked: "Không khớp. Lời nhắn: Xem lại.", answer: "" },
  ]);
  expect(tool.went).toEqual(["rut"]);
});

it.each([
  ["of another unit", slip({ unit: { code: "", name: "xã Khác" } }), /của “xã Khác”/],
  ["of another period", slip({ period: "tháng 3/2026" }), /của kỳ “tháng 3\/2026”/],
  ["that is a packet", slip({ format: "tthc-goi-nop" }), /không phải phiếu trả lại/],
  ["of a later version", slip({ version: 9 }), /bản mới hơn/],
  ["with a field of its own", slip({ ten: "x" }), /mục “ten”/],
  ["that is cut off", new File(['{"format": "tthc-phieu'], "phieu.json"), /hỏng hoặc chép chưa trọn/],
])("a slip %s is refused in words, and nothing is written", async (_, file, words) => {
  const tool = await opened();
  enter(tool.shown(), "slip-file", { files: [file] });
  await tool.settled();
  expect(tool.told).toEqual([{ tone: "failure", message: expect.stringMatching(words) }]);
  expect(keepHandIn).not.toHaveBeenCalled();
});

it("answers are kept, and nothing but those that were changed", async () => {
  kept = { unitCode: "", returned: RETURNED.map((line) => ({ ...line, period: "tháng 4 năm 2026" })) };
  const tool = await opened();
  enter(tool.shown(), "answer-0", { value: "Đã sửa còn 1.005." });
  press(tool.shown(), "Ghi trả lời");
  await tool.settled();
  expect(keepHandIn).toHaveBeenCalledWith({
    returned: [{ ...kept.returned[0], answer: "Đã sửa còn 1.005." }],
  });
});

it("asks for a sheet first where there is none", () => {
  expect(wordsOf(atWork(open, stateWithoutSheet()).shown())).toContain("chưa có biểu nhập liệu");
});
