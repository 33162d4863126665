import fc from "fast-check";
import { fillPages } from "../../../src/sheets/report/fill-pages";
import type { PageRow } from "../../../src/sheets/report/page-row";
import { heightOfRows, type Pages } from "../../../src/sheets/report/paginate";
import { MAX_ROW_HEIGHT } from "../../../src/sheets/text-metrics";

const HEIGHT = 716;
const PAPER = 728;

const row = (height: number, rowSpan = 1): PageRow => ({
  height,
  keepWithNext: false,
  cells: [{ from: 0, to: 10, text: `${height}`, style: {}, rowSpan }],
});

const filled = (pages: Pages): Pages => fillPages(pages, { height: HEIGHT, paper: PAPER });
const heightsOf = ({ rows }: Pages): number[] => rows.map(({ height }) => height);

/** Where pages of a height begin when rows are put on them one by one, as Excel does without breaks. */
function naturalStarts(rows: readonly PageRow[], paper: number): number[] {
  const starts: number[] = [];
  let used = 0;
  rows.forEach(({ height }, index) => {
    if (index > 0 && used + height > paper) {
      starts.push(index);
      used = 0;
    }
    used += height;
  });
  return starts;
}

test("a page that ends early is filled up to where its next row has no room", () => {
  const pages = filled({ rows: [row(600), row(25.5), row(100)], starts: [1] });
  expect(pages.starts).toEqual([2]);
  expect(heightsOf(pages)).toEqual([600, 108, 25.5, 100]);
  expect(pages.rows[1]!.cells).toEqual([]);
});

test.each<[string, Pages, number[]]>([
  ["a page that its next row does not fit anyway", { rows: [row(600), row(135)], starts: [1] }, [600, 135]],
  ["a page as high as it may be", { rows: [row(716), row(20)], starts: [1] }, [716, 20]],
  ["the last page", { rows: [row(20)], starts: [] }, [20]],
  ["nothing", { rows: [], starts: [] }, []],
  ["a page that a cell reaches over", { rows: [row(600, 2), row(20)], starts: [1] }, [600, 20]],
])("%s is not filled", (_, pages, heights) => {
  expect(heightsOf(filled(pages))).toEqual(heights);
});

test("room taller than Excel's tallest row is made of several", () => {
  const heights = heightsOf(filled({ rows: [row(20), row(30)], starts: [1] }));
  expect(Math.max(...heights)).toBe(MAX_ROW_HEIGHT);
  expect(heights).toHaveLength(4);
});

test("pages come by themselves where they are to begin, on paper of its size and a little more or less", () => {
  const anyPage = fc
    .array(
      fc.integer({ min: 21, max: 300 }).map((pixels) => row(pixels * 0.75)),
      { minLength: 1, maxLength: 30 },
    )
    .map((rows) => {
      const fitting = rows.findIndex((_, index) => heightOfRows(rows.slice(0, index + 1)) > HEIGHT);
      return fitting === -1 ? rows : rows.slice(0, fitting);
    });
  fc.assert(
    fc.property(
      fc.array(anyPage, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: -11, max: 3 }),
      (drawn, off) => {
        const starts = drawn.slice(0, -1).map((_, index) => drawn.slice(0, index + 1).flat().length);
        const pages = filled({ rows: drawn.flat(), starts });
        expect(naturalStarts(pages.rows, PAPER + off)).toEqual(pages.starts);
      },
    ),
    { numRuns: 300 },
  );
});
