/** Summary tables in the tool: nothing is taken before what is open has been answered. */
import { readListsInWorker, type OpenedLists } from "../../../src/dossiers/worker/read-lists-in-worker";
import { keepMappings, writeCounts } from "../../../src/excel/dossiers";
import { openSession } from "../../../src/taskpane/tools/dossiers";
import { INITIAL } from "../../../src/taskpane/tools/dossiers/dossier-state";
import { columnCounts, keyOf, summaryTable } from "../../../src/taskpane/tools/dossiers/summary-state";
import { april } from "../states";
import { atWork } from "./at-work";
import { openedSummary, SUMMARY } from "./dossier-states";
import { buttonsOf, elementsOf, enter, press, textOf, wordsOf } from "./elements";

jest.mock("../../../src/dossiers/worker/read-lists-in-worker", () => ({ readListsInWorker: jest.fn() }));
jest.mock("../../../src/excel/dossiers", () => ({
  keepMappings: jest.fn(),
  readCountSetup: jest.fn(async () => ({ remembered: [], rememberedTables: [], typed: [] })),
  writeCounts: jest.fn(async () => ({ kind: "written", message: "Đã ghi 3 số." })),
}));

const count = jest.fn(async () => SUMMARY);
const COUNT = "Đếm hồ sơ, lấy số từ bảng";

async function withTable() {
  jest.mocked(readListsInWorker).mockResolvedValue({
    tables: [],
    summaries: [openedSummary()],
    refusals: [],
    count,
    close: jest.fn(),
  } as unknown as OpenedLists);
  const tool = atWork((context) => openSession(context, { state: INITIAL }), april());
  enter(tool.shown(), "dossier-files", { files: [new File(["x"], "so-hoa.xlsx")] });
  await tool.settled();
  return tool;
}

type Tool = Awaited<ReturnType<typeof withTable>>;

function tick(tool: Tool, caption: string): void {
  const label = elementsOf(tool.shown()).find((each) => each.tag === "label" && textOf(each) === caption)!;
  const box = elementsOf([label]).find(({ tag }) => tag === "input")!;
  box.on["change"]!({ currentTarget: { checked: true } } as unknown as Event);
}

const canCount = (tool: Tool): boolean =>
  buttonsOf(tool.shown()).find((each) => textOf(each) === COUNT)!.attributes["aria-disabled"] !== "true";

it("asks for the period, the unit and what does not add up, and takes nothing before", async () => {
  const tool = await withTable();
  expect(wordsOf(tool.shown())).toContain("Bảng ghi kỳ khác với biểu: từ 20/02/2026 đến 19/3/2026.");
  expect(wordsOf(tool.shown())).toContain("C9 = 1.153");
  expect(canCount(tool)).toBe(false);
  tick(tool, "Vẫn lấy số của bảng này");
  tick(tool, "Đã xem những chỗ không khớp này");
  expect(canCount(tool)).toBe(false);
  enter(tool.shown(), "unit-0", { value: "6" });
  expect(canCount(tool)).toBe(true);
});

it("shows three values of each column, asks about the unknown one, and remembers what was chosen", async () => {
  const tool = await withTable();
  expect(wordsOf(tool.shown())).toContain("Ví dụ: 512 | 640");
  tick(tool, "Vẫn lấy số của bảng này");
  tick(tool, "Đã xem những chỗ không khớp này");
  enter(tool.shown(), "unit-0", { value: "6" });
  enter(tool.shown(), "figure-0-4", { value: "luu_kho" });
  enter(tool.shown(), "summary-system-0", { value: "Số hóa tỉnh" });
  press(tool.shown(), COUNT);
  await tool.settled();
  expect(count).toHaveBeenLastCalledWith(
    {
      tables: [],
      summaries: [{ id: 0, columns: [[4, "luu_kho"]], otherPeriod: true, unitRow: 6, system: "Số hóa tỉnh" }],
    },
    expect.anything(),
    expect.anything(),
  );
  press(tool.shown(), "Ghi vào biểu");
  await tool.settled();
  expect(writeCounts).toHaveBeenCalled();
  expect(keepMappings).toHaveBeenCalledWith(
    [],
    [
      {
        heads: openedSummary().heads,
        keys: {
          "tiep nhan": "tiep_nhan_trong_ky",
          "da so hoa thanh phan": "sh_dau_vao",
          "ho so nam kho cu": "luu_kho",
        },
        system: "Số hóa tỉnh",
      },
    ],
  );
});

it("gives a figure to one column only", () => {
  const table = columnCounts(summaryTable(openedSummary()), 4, "sh_dau_vao");
  expect([keyOf(table, 3), keyOf(table, 4)]).toEqual(["", "sh_dau_vao"]);
});
