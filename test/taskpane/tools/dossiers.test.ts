/** "Đếm từ danh sách hồ sơ": from the files to figures in the sheet, with what is asked on the way. */
import { readListsInWorker, type OpenedLists } from "../../../src/dossiers/worker/read-lists-in-worker";
import { keepMappings, readCountSetup, showDossiers, writeCounts } from "../../../src/excel/dossiers";
import { insertInputSheet } from "../../../src/excel/on-demand";
import { INITIAL } from "../../../src/taskpane/tools/dossiers/dossier-state";
import { openSession, type Session } from "../../../src/taskpane/tools/dossiers";
import { APRIL, april, stateOf, stateWithoutSheet } from "../states";
import { atWork } from "./at-work";
import { openedTable, SUMMARY } from "./dossier-states";
import { elementsOf, enter, press, textOf, wordsOf } from "./elements";

jest.mock("../../../src/dossiers/worker/read-lists-in-worker", () => ({ readListsInWorker: jest.fn() }));
jest.mock("../../../src/excel/dossiers", () => ({
  keepMappings: jest.fn(),
  readCountSetup: jest.fn(async () => ({ remembered: [], rememberedTables: [], typed: [] })),
  showDossiers: jest.fn(async () => "Hồ sơ tn_truc_tuyen"),
  showHolidays: jest.fn(async () => "Ngày nghỉ"),
  writeCounts: jest.fn(),
}));

jest.mock("../../../src/excel/on-demand", () => ({
  insertInputSheet: jest.fn(async () => ({ message: "Đã chèn trang “Số liệu”." })),
}));

const lists = {
  tables: [openedTable()],
  summaries: [],
  refusals: [{ file: "anh.png", message: "Tệp “anh.png” không phải bảng tính." }],
  count: jest.fn(async () => SUMMARY),
  behind: jest.fn(async () => ({ dossiers: [], total: 0 })),
  toDo: jest.fn(async () => ({ dossiers: [], total: 0 })),
  close: jest.fn(),
} as unknown as OpenedLists;

const FILES = [new File(["x"], "thang-4.xlsx"), new File(["y"], "anh.png")];

const session = (): Session => ({ state: INITIAL });

/** The tool with its files open. */
async function withFiles(state = april()) {
  const tool = atWork((context) => openSession(context, session()), state);
  enter(tool.shown(), "dossier-files", { files: FILES });
  await tool.settled();
  return tool;
}

async function counted() {
  const tool = await withFiles();
  press(tool.shown(), "Đếm hồ sơ");
  await tool.settled();
  return tool;
}

beforeEach(() => {
  jest.clearAllMocks();
  jest.mocked(readListsInWorker).mockResolvedValue(lists);
});

it("asks for an input sheet, and for its period", () => {
  const open = (state = april()) => atWork((context) => openSession(context, session()), state);
  expect(wordsOf(open(stateWithoutSheet()).shown())).toContain("chưa có biểu nhập liệu");
  expect(wordsOf(open(stateOf({ figures: APRIL })).shown())).toContain("chưa có kỳ báo cáo");
});

it("inserts the input sheet where there is none", async () => {
  const tool = atWork((context) => openSession(context, session()), stateWithoutSheet());
  press(tool.shown(), "Chèn biểu nhập liệu");
  await tool.settled();
  expect(insertInputSheet).toHaveBeenCalledTimes(1);
  expect(tool.told).toEqual([{ tone: "success", message: "Đã chèn trang “Số liệu”." }]);
  expect(tool.done).toEqual(["Đang chèn biểu nhập liệu… ghi"]);
});

it("shows the columns in which a decision is wanted, and folds the others away", async () => {
  const tool = await withFiles();
  const words = wordsOf(tool.shown());
  expect(words).toContain("5 cột đã nhận đúng");
  expect(words).toContain("2 cột không dùng");
  const folds = elementsOf(tool.shown()).filter(({ tag }) => tag === "details");
  const folded = folds.map(textOf).join();
  expect(folded).not.toContain("Hẹn trả kết quả");
  expect(folded).toContain("Mã hồ sơ");
});

it("tells what the file says of itself, and opens each place of the account", async () => {
  expect(wordsOf((await withFiles()).shown())).toContain("3 dòng đang ẩn");
  const words = wordsOf((await counted()).shown());
  expect(words).toContain("Hồ sơ ngoài kỳ: 2");
  expect(words).toContain("Dòng 9 (H21.65-1): tiếp nhận sau kỳ");
});

it("opens the files, shows what each column means, and which file is none", async () => {
  const tool = await withFiles();
  expect(readListsInWorker).toHaveBeenCalledWith(FILES, expect.objectContaining({ saved: [] }));
  const words = wordsOf(tool.shown());
  expect(words).toContain("danh-sach-ho-so-thang-4-nam-2026.xlsx");
  expect(words).toContain("Tệp “anh.png” không phải bảng tính.");
});

it("says why files are not read, in the words of the reading", async () => {
  jest.mocked(readListsInWorker).mockRejectedValue(new Error("Tệp quá lớn."));
  const tool = await withFiles();
  expect(tool.told).toEqual([{ tone: "failure", message: "Tệp quá lớn." }]);
});

it("counts the confirmed lists in the period of the sheet", async () => {
  const tool = await counted();
  expect(readCountSetup).toHaveBeenCalledTimes(2);
  expect(lists.count).toHaveBeenCalledWith(
    { tables: [expect.objectContaining({ id: 0 })], summaries: [] },
    expect.objectContaining({ span: SUMMARY.span, importedOn: SUMMARY.importedOn }),
    expect.anything(),
  );
  expect(wordsOf(tool.shown())).toContain("984");
});

it("asks before it replaces what was typed, then writes and remembers what the columns mean", async () => {
  const tool = await counted();
  jest.mocked(writeCounts).mockResolvedValueOnce({
    kind: "asked",
    differences: [{ key: "tn_truc_tuyen", address: "D11", typed: "980", counted: 984 }],
  });
  press(tool.shown(), "Ghi vào biểu");
  await tool.settled();
  expect(writeCounts).toHaveBeenLastCalledWith(expect.objectContaining({ onTyped: "ask" }));
  expect(keepMappings).not.toHaveBeenCalled();
  expect(wordsOf(tool.shown())).toContain("D11");
  jest
    .mocked(writeCounts)
    .mockResolvedValueOnce({ kind: "written", message: "Đã ghi 1 số." } as Awaited<
      ReturnType<typeof writeCounts>
    >);
  press(tool.shown(), "Thay bằng số đếm");
  await tool.settled();
  expect(writeCounts).toHaveBeenLastCalledWith(expect.objectContaining({ onTyped: "replace" }));
  expect(keepMappings).toHaveBeenCalledTimes(1);
  expect(tool.told).toEqual([{ tone: "success", message: "Đã ghi 1 số." }]);
});

it("shows the dossiers behind a figure on a sheet of their own", async () => {
  const tool = await counted();
  press(tool.shown(), "Xem hồ sơ");
  await tool.settled();
  expect(lists.behind).toHaveBeenCalled();
  expect(showDossiers).toHaveBeenCalledTimes(1);
  expect(tool.told).toEqual([{ tone: "success", message: "Đã lập trang “Hồ sơ tn_truc_tuyen”." }]);
});

it("holds two counted systems against each other, as a sheet without names", async () => {
  const twin = { ...SUMMARY.systems[0]!, system: "Cổng dịch vụ công" };
  const summary = { ...SUMMARY, systems: [...SUMMARY.systems, twin] };
  const reconcile = jest.fn(async () => ({
    one: "",
    other: "",
    codes: [],
    figures: [],
    shared: 0,
    agreed: 0,
  }));
  jest.mocked(readListsInWorker).mockResolvedValue({
    ...lists,
    count: jest.fn(async () => summary),
    reconcile,
  } as unknown as OpenedLists);
  const tool = await counted();
  press(tool.shown(), "Một cửa thành phố – Cổng dịch vụ công");
  await tool.settled();
  expect(reconcile).toHaveBeenCalledWith("Một cửa thành phố", "Cổng dịch vụ công", {
    most: expect.any(Number) as number,
    withPeople: false,
  });
  expect(showDossiers).toHaveBeenLastCalledWith("reconciled", "Đối soát", expect.any(Function));
});
