import type { BookState } from "./book-state";
import { judge, judgeRepeat, type Tried } from "./verdict";
import { claimOf, isNamed, type Ending } from "./wording";

const cells = (content: Readonly<Record<string, string | number>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(content).map(([address, value]) => [address, JSON.stringify([value, "General"])]));

const book = (
  content: Readonly<Record<string, string | number>>,
  more: Partial<BookState> = {},
): BookState => ({
  sheets: [
    { id: "1", name: "Nhập liệu", traits: { protection: "{}" }, cells: cells(content), names: new Map() },
  ],
  names: new Map(),
  active: "Nhập liệu",
  ...more,
});

const BEFORE = book({ A1: "Tên", B2: 5 });
const AFTER = book({ A1: "Tên", B2: 7, B3: 8 });
const expected = { clean: [BEFORE], done: [AFTER] };

const failed = (message: string, name = "CommandFailure"): Ending => ({
  kind: "thrown",
  error: Object.assign(new Error(message), { name }),
});
const SUCCEEDED: Ending = { kind: "returned", value: { message: "Đã ghi." } };
const DENIES = failed("Chưa ghi được. Làm lại lệnh.");

const grade = (ending: Ending, state: BookState, more: Partial<Tried> = {}): string =>
  judge({ ending, news: [], state, known: new Set(["1"]), ...more }, expected).grade;

describe("the oracle over two states of a workbook", () => {
  test.each<[string, Ending, BookState, string]>([
    ["nothing done and said so", DENIES, BEFORE, "clean"],
    ["all done and said so", SUCCEEDED, AFTER, "done"],
    [
      "all done and said so after a fault",
      failed("Đã xong, dù Excel báo lỗi (GeneralException)."),
      AFTER,
      "done",
    ],
    ["all done and denied", DENIES, AFTER, "lost"],
    ["nothing done and said to be", SUCCEEDED, BEFORE, "lost"],
    ["half done, each cell named", failed("Chưa ghi hết: ô B2 đã đổi."), book({ A1: "Tên", B2: 7 }), "told"],
    ["half done, a cell untold", failed("Chưa ghi hết: ô B2 đã đổi."), AFTER, "lost"],
    [
      "half done, within a named range",
      failed("Chưa ghi hết ô B2:B9."),
      book({ A1: "Tên", B3: 8, B2: 5 }),
      "told",
    ],
    ["a cell of the officer's gone", failed("Chưa ghi hết: ô A1."), book({ B2: 5 }), "lost"],
    ["Excel's English", failed("Chưa ghi được: There was an internal error."), BEFORE, "lost"],
    ["a code in brackets", failed("Chưa ghi được (GeneralException: error)."), BEFORE, "clean"],
    ["no failure of a command", failed("boom", "TypeError"), BEFORE, "lost"],
    ["no end", { kind: "hangs" }, BEFORE, "lost"],
  ])("%s", (_, ending, state, wanted) => expect(grade(ending, state)).toBe(wanted));

  test("what the officer typed meanwhile is never told away", () => {
    const place = { sheets: ["Nhập liệu"], address: "B2", what: "cell" };
    const typed = [{ place, content: JSON.stringify([99, "General"]) }];
    expect(grade(failed("Chưa ghi hết: ô B2."), book({ A1: "Tên", B2: 7 }), { typed })).toBe("lost");
  });

  test("news told later are the last word", () => {
    expect(grade(DENIES, AFTER, { news: ["Đã ghi muộn."] })).toBe("done");
  });

  test("a new sheet, a pointer and a protection are places too", () => {
    const extra = { id: "9", name: "Báo cáo", traits: {}, cells: new Map(), names: new Map() };
    const half = { ...BEFORE, sheets: [...BEFORE.sheets, extra] };
    expect(grade(failed("Chưa lập được."), half)).toBe("lost");
    expect(grade(failed("Chưa lập được; trang “Báo cáo” còn dở."), half)).toBe("told");
    const pointed = { ...BEFORE, names: new Map([["TTHC_bao_cao", "=#REF!"]]) };
    expect(grade(failed("Chưa lập được."), pointed)).toBe("lost");
    const open = { ...BEFORE, sheets: [{ ...BEFORE.sheets[0]!, traits: { protection: "null" } }] };
    expect(grade(failed("Chưa ghi được."), open)).toBe("lost");
  });

  test("a repeated command ends as once", () => {
    const again = { ending: SUCCEEDED, news: [], known: new Set(["1"]) };
    expect(judgeRepeat({ ...again, state: AFTER }, [AFTER]).grade).toBe("done");
    expect(judgeRepeat({ ...again, state: book({ B2: 7 }) }, [AFTER]).grade).toBe("lost");
  });

  test("an answer that asks has done nothing", () => {
    expect(claimOf({ kind: "returned", value: { kind: "asked" } })).toBe("not done");
    expect(claimOf({ kind: "returned", value: undefined })).toBe("done");
    expect(claimOf(failed("Chưa rõ đã ghi hay chưa."))).toBe("unsure");
  });

  test("a cell is named by itself or within a range, not by its beginning", () => {
    const place = { sheets: ["Nhập liệu"], address: "D19", what: "cell" };
    expect(isNamed("Ô D19 chưa ghi.", place)).toBe(true);
    expect(isNamed("Các ô C4:E20.", place)).toBe(true);
    expect(isNamed("Ô D1 và D190.", place)).toBe(false);
  });
});
