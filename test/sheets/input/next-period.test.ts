import { DEFAULT_SETTINGS } from "../../../src/catalog/settings";
import { CURRENT_EDITION } from "../../../src/checks/rule-set";
import type { InputContent, Places } from "../../../src/sheets/input/content";
import { beginNextPeriod, type StartCell } from "../../../src/sheets/input/next-period";
import { planInputSheet } from "../../../src/sheets/input/input-sheet";
import { parseCell } from "../../../src/sheets/address";
import { nextPeriod, readPeriodTitle } from "../../../src/vietnamese/periods";
import { toExcelSerial } from "../../../src/vietnamese/dates";

const PLACES: Places = {
  cells: new Map(
    planInputSheet({ name: "Nhập liệu", rateStyle: "native" }).names.flatMap(({ name, refersTo }) => {
      const cell = parseCell(refersTo);
      return cell === undefined ? [] : [[name, cell] as const];
    }),
  ),
};

function begin(content: Partial<InputContent>): StartCell[] {
  const whole: InputContent = {
    edition: CURRENT_EDITION,
    information: {},
    figures: {},
    unreadable: {},
    previous: {},
    printedRates: [],
    targets: {},
    notes: {},
    settings: DEFAULT_SETTINGS,
    ...content,
  };
  const next = nextPeriod(readPeriodTitle(whole.information["ten_ky"]!)!);
  return beginNextPeriod({ name: "Nhập liệu", content: whole, places: PLACES, read: () => "" }, next);
}

const contentOf = (cells: readonly StartCell[], name: string): unknown =>
  cells.find((cell) => cell.name === name && cell.column === undefined)?.content;

describe("the dates of the next period", () => {
  const information = (from: string, to: string) => ({
    information: { ten_ky: "tháng 4/2026", ...(from && { tu_ngay: from }), ...(to && { den_ngay: to }) },
  });
  it.each<[string, closing: string, from: string, to: string, expected: [string, string]]>([
    ["follow the office's closing", "15-14", "2026-03-15", "2026-04-14", ["2026-04-15", "2026-05-14"]],
    ["follow it too when none are given", "21-20", "", "", ["2026-04-21", "2026-05-20"]],
    [
      "keep to the days that the dates keep",
      "15-14",
      "2026-03-20",
      "2026-04-19",
      ["2026-04-20", "2026-05-19"],
    ],
    ["are known by the last day alone", "15-14", "", "2026-04-30", ["2026-05-01", "2026-05-31"]],
    ["adjoin where no closing fits", "15-14", "2026-03-18", "2026-04-17", ["2026-04-18", ""]],
    ["adjoin where the office types them", "tu_nhap", "2026-03-18", "2026-04-17", ["2026-04-18", ""]],
    ["stay blank where nothing is known", "tu_nhap", "", "", ["", ""]],
  ])("%s", (_, closing, from, to, [start, end]) => {
    const cells = begin({ ...information(from, to), settings: { ...DEFAULT_SETTINGS, chot_ky: closing } });
    const serial = (iso: string) => (iso === "" ? undefined : toExcelSerial(iso));
    expect([contentOf(cells, "tu_ngay"), contentOf(cells, "den_ngay")]).toEqual([serial(start), serial(end)]);
  });
});

describe("what is carried over", () => {
  const information = { ten_ky: "tháng 12 năm 2026" };
  it("is the pending count by formula, also when only its parts were typed", () => {
    const cells = begin({
      information,
      figures: { dgq_trong_han: 1, dgq_qua_han: 0, dgq_cho_bo_sung: 2, nd_bhxh_dang_giai_quyet: 4 },
    });
    expect(contentOf(cells, "ten_ky")).toBe("tháng 01 năm 2027");
    expect(contentOf(cells, "ky_truoc_chuyen_sang")).toEqual({
      formula: expect.stringMatching(/^='Nhập liệu'!L\d+$/),
    });
    expect(contentOf(cells, "nd_bhxh_ky_truoc")).toEqual({ formula: expect.stringContaining("!L") });
  });

  it("stays blank where the pending count is not certain", () => {
    const cells = begin({ information, figures: { dgq_trong_han: 1 } });
    expect(contentOf(cells, "ky_truoc_chuyen_sang")).toBeUndefined();
    expect(contentOf(cells, "pakn_ky_truoc")).toBeUndefined();
  });
});
