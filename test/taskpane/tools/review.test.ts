/** "Soát báo cáo đã viết" at work: what is shown of a text, what is copied, and what goes into the sheet. */
import { enterFigures } from "../../../src/excel/input/enter-figures";
import { initialState } from "../../../src/taskpane/model/state";
import { compareWithSheet, type StatedFigure } from "../../../src/review/compare";
import type { Quote, ReviewFinding } from "../../../src/review/findings/review-finding";
import { reviewText } from "../../../src/review/review";
import { open } from "../../../src/taskpane/tools/review";
import { withTab, withText } from "../../../src/taskpane/tools/review/review-state";
import type { ReviewActions } from "../../../src/taskpane/tools/review/view/review-actions";
import { reviewView } from "../../../src/taskpane/tools/review/view/review-view";
import { wordFile } from "../../../src/report/word/word-file";
import { downloadFile } from "../../../src/taskpane/hand-over";
import { REAL_CASES } from "../../cases";
import { documentOfCase } from "../../report/real-documents";
import { stateOf } from "../states";
import { atWork, type AtWork } from "./at-work";
import type { Element } from "../../../src/taskpane/view/element";
import { buttonsOf, click, elementsOf, enter, press, textOf, wordsOf } from "./elements";

jest.mock("../../../src/taskpane/hand-over", () => ({ downloadFile: jest.fn() }));
jest.mock("../../../src/excel/input/enter-figures", () => ({ enterFigures: jest.fn() }));

const WRITTEN = [
  "Tổng số hồ sơ: 25 hồ sơ.",
  "Đã giải quyết: 20 hồ sơ, trong đó trước hạn 19 hồ sơ; quá hạn 01 hồ sơ, tỷ lệ 0,5%.",
  "Đang giải quyết: 05 hồ sơ.",
  "Hồ sơ lưu kho: 18 hồ sơ.",
].join("\n");

describe("what is shown of a text and of the sheet beside it", () => {
  const review = reviewText(WRITTEN);
  const sheet = { figures: { tong_ho_so: 25, da_giai_quyet: 21 }, information: {} };
  const taken: StatedFigure[][] = [];
  const actions = {
    takeOver: (figures: readonly StatedFigure[]) => taken.push([...figures]),
  } as unknown as ReviewActions;
  const around = { comparison: compareWithSheet(review, sheet), disabled: false };
  const shown = reviewView(withTab(withText(WRITTEN), "compare"), around, actions);

  test("the text is whole, with the wrong rate marked in its place", () => {
    const shown = reviewView(withTab(withText(WRITTEN), "text"), around, actions);
    const [text] = elementsOf(shown).filter(({ attributes }) => attributes["class"] === "reviewed-text");
    expect(textOf(text!)).toBe(review.text);
    const marks = elementsOf([text]).filter(({ tag }) => tag === "mark");
    expect(marks.map((mark) => [mark.attributes["class"], textOf(mark)])).toContainEqual([
      "wrong",
      expect.stringContaining("tỷ lệ 0,5%"),
    ]);
  });

  test("what differs from the sheet and what the sheet lacks, each with its quotation", () => {
    const words = wordsOf(shown);
    expect(words).toContain("1 số khớp, 1 số khác, 4 số biểu đang để trống");
    expect(words).toContain("báo cáo 20, biểu 21");
    expect(words).toContain("“Hồ sơ lưu kho: 18 hồ sơ”");
  });

  test("rates are taken over with the places where the report prints them", () => {
    const [details] = elementsOf(shown).filter(
      (each) => each.tag === "details" && textOf(each).startsWith("Tỷ lệ đã ghi"),
    );
    expect(textOf(details!)).toContain("0,5%");
  });

  test("equal words of a finding keep each of their places, and lead to it", () => {
    const twice = reviewText("Quá hạn 01 hồ sơ.\nĐang giải quyết.\nQuá hạn 01 hồ sơ.");
    const quote = (line: number, start: number): Quote => ({
      text: "Quá hạn 01 hồ sơ",
      span: [start, start + 16],
      section: "",
      line,
    });
    const finding: ReviewFinding = {
      code: "X07",
      severity: "error",
      keys: [],
      message: "Hai chỗ.",
      quotes: [quote(1, 0), quote(3, 35)],
    };
    const state = { ...withText(twice.text), review: { ...twice, findings: [finding] } };
    const went: unknown[] = [];
    const going = { showInText: (...where: unknown[]) => went.push(where) } as unknown as ReviewActions;
    const places = buttonsOf(reviewView(state, around, going)).filter((each) => /^dòng/.test(textOf(each)));
    expect(places.map(textOf)).toEqual(["dòng 1", "dòng 3"]);
    places.forEach(click);
    expect(went).toEqual([
      [0, 0],
      [0, 1],
    ]);
    const text = elementsOf(reviewView(withTab(state, "text", 0, 1), around, going)).find(
      ({ attributes }) => attributes["class"] === "reviewed-text",
    )!;
    const at = text.children.findIndex((child) => typeof child !== "string" && child.takesFocus === true);
    expect(text.children.slice(0, at).map(textOf).join("")).toHaveLength(35);
  });

  test("figures are taken one by one or all at once", () => {
    press(shown, "Lấy số này");
    press(shown, "Lấy cả 4 số");
    const [one, all] = taken;
    expect(one).toHaveLength(1);
    expect(all!.map(({ key }) => key).sort()).toEqual([
      "dang_giai_quyet",
      "gq_qua_han",
      "gq_truoc_han",
      "luu_kho",
    ]);
  });
});

/** Once nothing is being read any more. */
async function whenRead(tool: AtWork): Promise<void> {
  while (/Đang đọc/.test(wordsOf(tool.shown()))) await tool.nextChange();
}

describe("the tool", () => {
  const copied: string[] = [];

  beforeAll(() => {
    const clipboard = { writeText: async (text: string) => void copied.push(text) };
    Object.defineProperty(globalThis, "navigator", { value: { clipboard }, configurable: true });
  });

  test("reads what is pasted and copies the list of findings", async () => {
    const tool = atWork(open, initialState(true, "2026-05-15"));
    enter(tool.shown(), "review-text", { value: WRITTEN });
    press(tool.shown(), "Chép danh sách");
    await tool.settled();
    expect(copied[0]).toContain("LỖI P01");
    expect(copied[0]).toMatch(/Văn bản có \d+ con số: \d+ số liệu đọc chắc và khớp với số khác/);
    expect(copied[0]).not.toContain("Hiểu ");
    expect(tool.told[0]).toMatchObject({
      tone: "success",
      message: expect.stringContaining("Đã chép"),
    });
    expect(enterFigures).not.toHaveBeenCalled();
  });

  test("leads from a finding to its words and back, the focus with it", () => {
    const tool = atWork(open, initialState(true, "2026-05-15"));
    enter(tool.shown(), "review-text", { value: WRITTEN });
    press(tool.shown(), "Xem trong văn bản");
    const [mark] = elementsOf(tool.shown()).filter(({ takesFocus }) => takesFocus === true);
    expect([mark!.tag, textOf(mark!)]).toEqual(["mark", expect.stringContaining("0,5%")]);
    mark!.on["click"]!(new Event("click"));
    const [finding] = elementsOf(tool.shown()).filter(({ takesFocus }) => takesFocus === true);
    expect([finding!.tag, textOf(finding!)]).toEqual(["li", expect.stringContaining("P01")]);
  });

  test("reads what is pasted at once, without the box being left", () => {
    const tool = atWork(open, stateOf({}));
    const [box] = elementsOf(tool.shown()).filter(({ attributes }) => attributes["id"] === "review-text");
    box!.on["input"]!({ currentTarget: { value: WRITTEN } } as unknown as Event);
    expect(wordsOf(tool.shown())).toContain("Văn bản có");
  });

  test("“Soát” leads to the result, each time it is pressed, or says what is missing", () => {
    const tool = atWork(open, stateOf({}));
    const focused = (): Element[] => elementsOf(tool.shown()).filter(({ takesFocus }) => takesFocus === true);
    press(tool.shown(), "Soát");
    expect(wordsOf(tool.shown())).toContain("dán nội dung báo cáo vào ô trên, hoặc chọn tệp");
    enter(tool.shown(), "review-text", { value: WRITTEN });
    expect(focused()).toEqual([]);
    press(tool.shown(), "Soát");
    expect(focused().map(textOf)).toEqual([expect.stringContaining("Văn bản có")]);
    enter(tool.shown(), "review-text", { value: `${WRITTEN} ` });
    expect(focused()).toEqual([]);
  });

  test("what follows from a finding is folded below it, and opened when its words lead there", () => {
    const tool = atWork(open, stateOf({}));
    // A wrong rate, and the same rate with the right value elsewhere.
    enter(tool.shown(), "review-text", { value: `${WRITTEN}\nTỷ lệ hồ sơ quá hạn: 5%.` });
    const folds = (): Element[] =>
      elementsOf(tool.shown()).filter(({ attributes }) => attributes["class"] === "consequences");
    expect(folds().map((each) => [textOf(each), each.attributes["open"]])).toEqual([
      [expect.stringMatching(/^Kéo theo 2 điểm.*P05/), undefined],
    ]);
    const last = buttonsOf(folds())
      .filter((each) => textOf(each) === "Xem trong văn bản")
      .pop()!;
    click(last);
    press(tool.shown(), "Về cảnh báo P05");
    expect(folds()[0]!.attributes["open"]).toBe(true);
  });

  test("hands the officer's own Word file back with comments", async () => {
    const tool = atWork(open, stateOf({}));
    const file = await wordFile([documentOfCase(REAL_CASES[0]!.case)]);
    enter(tool.shown(), "review-file", { files: [new File([file.slice().buffer], "thang-4.docx")] });
    await whenRead(tool);
    press(tool.shown(), "Tải bản Word có nhận xét");
    await tool.settled();
    expect(downloadFile).toHaveBeenCalledWith(
      "thang-4 (có nhận xét).docx",
      expect.anything(),
      expect.anything(),
      "bấm “Chép danh sách” ở thẻ “Lỗi”",
    );
    expect(tool.told[0]).toMatchObject({ tone: "success" });
  });

  test("a text that was pasted has no Word file to comment", () => {
    const tool = atWork(open, stateOf({}));
    enter(tool.shown(), "review-text", { value: WRITTEN });
    expect(wordsOf(tool.shown())).not.toContain("Tải bản Word");
  });

  test("writes what is taken over, with the words of the report beside each figure", async () => {
    const tool = atWork(open, stateOf({ figures: { tong_ho_so: 25, da_giai_quyet: 21 } }));
    enter(tool.shown(), "review-text", { value: WRITTEN });
    press(tool.shown(), "So với biểu");
    press(tool.shown(), "Lấy cả 4 số");
    await tool.settled();
    expect(tool.done).toEqual(["Đang ghi số liệu vào biểu… ghi"]);
    expect(enterFigures).toHaveBeenCalledWith({
      figures: { gq_truoc_han: 19, gq_qua_han: 1, dang_giai_quyet: 5, luu_kho: 18 },
      notes: expect.objectContaining({ luu_kho: "Báo cáo: “Hồ sơ lưu kho: 18 hồ sơ”" }),
    });
    expect(tool.told).toEqual([
      { tone: "success", message: "Đã ghi 4 số vào biểu, kèm câu trích ở cột Ghi chú." },
    ]);
  });

  test("says why a file is not read", async () => {
    const tool = atWork(open, stateOf({}));
    enter(tool.shown(), "review-file", { files: [new File(["không phải Word"], "bao-cao.docx")] });
    await whenRead(tool);
    expect(wordsOf(tool.shown())).toContain("bên trong không phải tệp Word");
  });

  describe("while a long text is read", () => {
    const LONG = `${WRITTEN}\n`.repeat(400);
    const shares = (tool: AtWork): RegExpExecArray | null =>
      /Đang đọc…[^]*?(\d+)%/.exec(wordsOf(tool.shown()));

    test("the pane shows how much is done, then what was found", async () => {
      const tool = atWork(open, stateOf({}));
      enter(tool.shown(), "review-text", { value: LONG });
      const told: number[] = [];
      for (let share = shares(tool); share !== null; share = shares(tool)) {
        told.push(Number(share[1]));
        await tool.nextChange();
      }
      expect(told.length).toBeGreaterThan(5);
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(wordsOf(tool.shown())).toContain("Văn bản có");
    });

    test("the officer can stop it: nothing is reviewed, and nothing comes late", async () => {
      const tool = atWork(open, stateOf({}));
      enter(tool.shown(), "review-text", { value: LONG });
      await tool.nextChange();
      press(tool.shown(), "Dừng");
      expect(wordsOf(tool.shown())).toContain("Đã dừng đọc, chưa soát gì");
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(wordsOf(tool.shown())).not.toContain("Văn bản có");
    });

    test("a text that is pasted meanwhile is the one that is reviewed", async () => {
      const tool = atWork(open, stateOf({}));
      enter(tool.shown(), "review-text", { value: LONG });
      await tool.nextChange();
      enter(tool.shown(), "review-text", { value: WRITTEN });
      const shown = wordsOf(tool.shown());
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(wordsOf(tool.shown())).toBe(shown);
    });
  });
});
