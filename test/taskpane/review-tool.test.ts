/** "Soát báo cáo đã viết" at work: what is shown of a text, what is copied, and what goes into the sheet. */
import { enterFigures } from "../../src/excel/input/enter-figures";
import { initialState } from "../../src/taskpane/model/state";
import type { Notice } from "../../src/ribbon/notice";
import { compareWithSheet, type StatedFigure } from "../../src/review/compare";
import { reviewText } from "../../src/review/review";
import { open } from "../../src/taskpane/tools/review";
import { reviewView, type ReviewActions } from "../../src/taskpane/tools/review/review-view";
import type { Child, Element } from "../../src/taskpane/view/element";

jest.mock("../../src/excel/input/enter-figures", () => ({ enterFigures: jest.fn() }));

const WRITTEN = [
  "Tổng số hồ sơ: 25 hồ sơ.",
  "Đã giải quyết: 20 hồ sơ, trong đó trước hạn 19 hồ sơ; quá hạn 01 hồ sơ, tỷ lệ 0,5%.",
  "Đang giải quyết: 05 hồ sơ.",
  "Hồ sơ lưu kho: 18 hồ sơ.",
].join("\n");

type Shown = readonly (Child | false | undefined)[];

function elementsOf(shown: Shown): Element[] {
  return shown.flatMap((each): Element[] =>
    each === false || each === undefined || typeof each === "string"
      ? []
      : [each, ...elementsOf(each.children)],
  );
}

const textOf = (child: Child): string =>
  typeof child === "string" ? child : child.children.map(textOf).join("");

function press(shown: Shown, caption: string): void {
  const found = elementsOf(shown).find((each) => each.tag === "button" && textOf(each) === caption);
  found!.on["click"]!({} as Event);
}

describe("what is shown of a text and of the sheet beside it", () => {
  const review = reviewText(WRITTEN);
  const sheet = { figures: { tong_ho_so: 25, da_giai_quyet: 21 }, information: {} };
  const taken: StatedFigure[][] = [];
  const actions = {
    takeOver: (figures: readonly StatedFigure[]) => taken.push([...figures]),
  } as unknown as ReviewActions;
  const shown = reviewView(
    { text: WRITTEN, review, showsText: true },
    { comparison: compareWithSheet(review, sheet), disabled: false },
    actions,
  );

  test("the text is whole, with the wrong rate marked in its place", () => {
    const [text] = elementsOf(shown).filter(({ attributes }) => attributes["class"] === "reviewed-text");
    expect(textOf(text!)).toBe(review.text);
    const marks = elementsOf([text]).filter(({ tag }) => tag === "mark");
    expect(marks.map((mark) => [mark.attributes["class"], textOf(mark)])).toContainEqual([
      "wrong",
      expect.stringContaining("tỷ lệ 0,5%"),
    ]);
  });

  test("what differs from the sheet and what the sheet lacks, each with its quotation", () => {
    const words = shown.map((each) => (each === false || each === undefined ? "" : textOf(each))).join("\n");
    expect(words).toContain("1 số khớp, 1 số khác, 4 số biểu đang để trống");
    expect(words).toContain("báo cáo 20, biểu 21");
    expect(words).toContain("“Hồ sơ lưu kho: 18 hồ sơ”");
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

describe("the tool", () => {
  const told: Notice[] = [];
  const copied: string[] = [];
  const finished: Promise<void>[] = [];

  beforeAll(() => {
    const clipboard = { writeText: async (text: string) => void copied.push(text) };
    Object.defineProperty(globalThis, "navigator", { value: { clipboard }, configurable: true });
  });

  const tool = open({
    pane: () => initialState(true, "2026-05-15"),
    changed: () => undefined,
    tell: (notice) => told.push(notice),
    goToCell: () => undefined,
    run: async (_doing, work) => {
      const run = work(new AbortController().signal, () => undefined).then((notice) => {
        if (notice !== undefined) told.push(notice);
      });
      finished.push(run);
      await run;
    },
  });

  test("reads what is pasted and copies the list of findings", async () => {
    const field = elementsOf(tool.view()).find(({ attributes }) => attributes["id"] === "review-text")!;
    const typed = { currentTarget: { value: WRITTEN }, target: { value: WRITTEN } } as unknown as Event;
    for (const handler of Object.values(field.on)) handler(typed);
    press(tool.view(), "Chép danh sách");
    await new Promise(process.nextTick);
    expect(copied[0]).toContain("LỖI P01");
    expect(copied[0]).toContain("Hiểu ");
    expect(told[0]).toMatchObject({ tone: "success", message: expect.stringContaining("Đã chép") });
    expect(enterFigures).not.toHaveBeenCalled();
  });
});
