import fc from "fast-check";
import type { PageRow } from "../../../src/sheets/report/page-row";
import { paginate, type Pages } from "../../../src/sheets/report/paginate";
import { runs } from "../../support/runs";

const PAGE = 100;

type Extra = Partial<Pick<PageRow, "keepWithNext" | "split" | "repeatedAbove">>;

/** A row that is told again by its text. */
function row(text: string, height: number, extra: Extra = {}): PageRow {
  return { height, keepWithNext: false, cells: [{ from: 0, to: 10, text, style: {} }], ...extra };
}

/** A row that stays with the next one. */
const head = (text: string, height: number): PageRow => row(text, height, { keepWithNext: true });

/** A paragraph of lines of 10 points, of which at least two stand on either page. */
function paragraph(text: string, lines: number): PageRow {
  return row(`${text} ${lines}`, lines * 10, {
    split: (room) => {
      const fitting = Math.min(Math.floor(room / 10), lines - 2);
      return fitting < 2 ? undefined : [paragraph(text, fitting), paragraph(text, lines - fitting)];
    },
  });
}

/** The rows of each page. */
function pagesOf({ rows, starts }: Pages): PageRow[][] {
  const bounds = [0, ...starts, rows.length];
  return bounds.slice(1).map((end, index) => rows.slice(bounds[index], end));
}

const textsOf = (pages: Pages): string[] =>
  pagesOf(pages).map((page) => page.map(({ cells }) => cells[0]!.text).join(", "));

describe("rows on pages of 100 points", () => {
  test.each<[string, readonly PageRow[], readonly string[]]>([
    ["nothing makes one empty page", [], [""]],
    ["what fits to the point stays on the page", [row("a", 60), row("b", 40)], ["a, b"]],
    ["what does not fit begins the next page", [row("a", 60), row("b", 41)], ["a", "b"]],
    [
      "a heading goes with its text",
      [row("a", 70), head("heading", 20), row("text", 20)],
      ["a", "heading, text"],
    ],
    ["headings at the end stay together", [row("a", 90), head("b", 10), head("c", 10)], ["a", "b, c"]],
    ["a paragraph fills the page and runs over", [row("a", 60), paragraph("p", 6)], ["a, p 4", "p 2"]],
    [
      "a paragraph runs over under its heading, which leaves it less room",
      [row("a", 60), head("h", 15), paragraph("p", 6)],
      ["a, h, p 2", "p 4"],
    ],
    [
      "a paragraph of which one line would fit begins the next page with its heading",
      [row("a", 70), head("h", 15), paragraph("p", 6)],
      ["a", "h, p 6"],
    ],
    ["a paragraph longer than pages fills them", [paragraph("p", 25)], ["p 10", "p 10", "p 5"]],
    [
      "a group taller than a page begins where there is room for its first row",
      [row("a", 60), head("h1", 40), head("h2", 40), row("b", 40)],
      ["a, h1", "h2, b"],
    ],
    [
      "a group taller than a page, of which no row fits the rest of one, begins the next",
      [row("a", 60), head("h1", 41), head("h2", 41), row("b", 41)],
      ["a", "h1", "h2, b"],
    ],
    [
      "a row taller than a page has one of its own",
      [row("a", 10), row("tall", 150), row("b", 10)],
      ["a", "tall", "b"],
    ],
    ["a row taller than a page leaves no empty page before it", [row("tall", 150)], ["tall"]],
    [
      "the head of a table comes again",
      [
        head("head", 20),
        ...["1", "2", "3", "4"].map((text) => row(text, 40, { repeatedAbove: [head("head", 20)] })),
      ],
      ["head, 1, 2", "head, 3, 4"],
    ],
    [
      "the head comes again above rows that stay together",
      [
        row("a", 60),
        row("1", 30, { repeatedAbove: [head("head", 20)] }),
        ...["2", "3"].map((text) => row(text, 30, { keepWithNext: true, repeatedAbove: [head("head", 20)] })),
        row("4", 20, { repeatedAbove: [head("head", 20)] }),
      ],
      ["a, 1", "head, 2, 3, 4"],
    ],
    [
      "rows that stay together and with their head are taller than a page are broken",
      ["1", "2", "3"].map((text) =>
        row(text, 45, { keepWithNext: text !== "3", repeatedAbove: [head("head", 20)] }),
      ),
      ["1, 2", "head, 3"],
    ],
    [
      "no page begins with the room below a table",
      [row("a", 95), { ...row("", 6), cells: [] }, row("b", 50)],
      ["a", "b"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(textsOf(paginate(rows, PAGE))).toEqual(expected);
  });

  const anyRow = fc.oneof(
    fc.record({ height: fc.integer({ min: 1, max: 130 }), keepWithNext: fc.boolean() }),
    fc.record({ lines: fc.integer({ min: 1, max: 14 }) }),
  );

  test("no row is lost or torn apart, no page is empty or too full, and what belongs together does", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 14 }), (drawn) => {
        const rows = drawn.map((each, index) =>
          "lines" in each
            ? paragraph(`p${index}`, each.lines)
            : row(`r${index}`, each.height, { keepWithNext: each.keepWithNext }),
        );
        const pages = paginate(rows, PAGE);
        const heights = (list: readonly PageRow[]): number =>
          list.reduce((sum, { height }) => sum + height, 0);
        expect(heights(pages.rows)).toBe(heights(rows));
        const names = (list: readonly PageRow[]): string[] => [
          ...new Set(list.map(({ cells }) => cells[0]!.text.split(" ")[0]!)),
        ];
        expect(names(pages.rows)).toEqual(names(rows));
        const laid = pagesOf(pages);
        for (const [index, page] of laid.entries()) {
          expect(page).not.toEqual([]);
          if (page.length > 1) expect(heights(page)).toBeLessThanOrEqual(PAGE);
          const last = page[page.length - 1]!;
          const next = laid[index + 1];
          if (!last.keepWithNext || next === undefined) continue;
          // A heading ends a page only where it and what it must stay with are taller than one.
          const end = next.findIndex(({ keepWithNext }) => !keepWithNext);
          const group = end < 0 ? heights(laid.slice(index + 1).flat()) : heights(next.slice(0, end + 1));
          const start = page
            .slice(0, -1)
            .map(({ keepWithNext }) => keepWithNext)
            .lastIndexOf(false);
          expect(heights(page.slice(start + 1)) + group).toBeGreaterThan(PAGE);
        }
      }),
      { numRuns: runs(300, 10_000) },
    );
  });
});
