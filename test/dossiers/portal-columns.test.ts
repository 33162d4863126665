/** Electronic results, accounts, requests for a supplement: what they add, and how the national portal would count. */
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { applyMapping } from "../../src/dossiers/columns/apply-mapping";
import type { WordMeanings } from "../../src/dossiers/columns/column-mapping";
import { readTimes } from "../../src/dossiers/columns/flag-words";
import { listsOfFile } from "../../src/dossiers/columns/lists-of-file";
import { summarise } from "../../src/dossiers/count-summary";
import { merge } from "../../src/dossiers/merge";
import { portalView } from "../../src/dossiers/portal-view";
import { tableOf, type RawCell } from "../../src/dossiers/read/raw-table";
import type { CountedSystem } from "../../src/dossiers/systems";
import { toDay } from "../../src/vietnamese/dates";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";

const MAY = { from: toDay("2026-05-01"), to: toDay("2026-05-31") };

/** A dossier by what matters here: days of May, or of April where negative; "" leaves a cell blank. */
interface Told {
  readonly received?: number;
  readonly due?: number | "";
  readonly finished?: number | "";
  readonly status?: string;
  readonly channel?: string;
  readonly more?: readonly RawCell[];
}

const dayText = (day: number | ""): string =>
  day === "" ? "" : day > 0 ? `${day}/5/2026` : `${-day}/4/2026`;

function counted(head: readonly string[], rows: readonly Told[], words?: WordMeanings) {
  const full = ["Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả", "Ngày có kết quả", "Trạng thái", "Hình thức nộp"];
  const cells = rows.map(
    (
      { received = 4, due = 20, finished = 10, status = "", channel = "Trực tuyến", more = [] },
      at,
    ): RawCell[] => {
      const said = status || (finished === "" ? "Đang xử lý" : "Đã có kết quả");
      return [`B-${at + 1}`, ...[received, due, finished].map(dayText), said, channel, ...more];
    },
  );
  const { lists } = listsOfFile([tableOf([[...full, ...head], ...cells], { file: "b.csv" })], {
    system: "Một cửa",
  });
  const [{ table, proposal, span }] = lists as [(typeof lists)[number]];
  const list = applyMapping(table, proposal.head, { ...proposal.mapping, ...(words && { words }) }, span);
  const options = { span: MAY, calendar: OFFICIAL_CALENDAR, settings: DEFAULT_SETTINGS, importedOn: MAY.to };
  const merged = merge({ lists: [list] }, options);
  const systems = merged.columns.filter((column): column is CountedSystem => column.kind === "counted");
  return { merged, summary: summarise(merged, [list], DEFAULT_SETTINGS), portal: portalView(systems) };
}

const REQUESTS = ["Số lần yêu cầu bổ sung"];

it("counts electronic results of dossiers with a result, and requests of dossiers received in the period", () => {
  const { merged } = counted(
    ["Kết quả điện tử", ...REQUESTS],
    [
      { more: ["Có", 0] },
      { more: ["Không", 2] },
      { finished: "", more: [null, 1] },
      { received: -20, more: ["x", 0] },
    ],
  );
  expect(merged.total).toMatchObject({ ket_qua_dien_tu: 2, luot_yeu_cau_bo_sung: 3 });
});

it("says nothing of requests and of the portal without the column", () => {
  const { merged, portal } = counted([], [{}]);
  expect(merged.total).not.toHaveProperty("luot_yeu_cau_bo_sung");
  expect(merged.total).not.toHaveProperty("ket_qua_dien_tu");
  expect(portal).toEqual({});
});

it("leaves requests blank and says why where a dossier carried over had some", () => {
  const { merged } = counted(REQUESTS, [{ more: [1] }, { received: -20, more: [1] }]);
  expect(merged.total).not.toHaveProperty("luot_yeu_cau_bo_sung");
  expect(merged.warnings.join()).toMatch(/C06.*1 hồ sơ từ kỳ trước/u);
});

it("takes a blank number of requests for none only where no cell says 0", () => {
  expect(counted(REQUESTS, [{ more: [1] }, { more: [null] }]).merged.total).toHaveProperty(
    "luot_yeu_cau_bo_sung",
    1,
  );
  const { merged } = counted(REQUESTS, [{ more: [1] }, { more: [0] }, { more: [null] }]);
  expect(merged.total).not.toHaveProperty("luot_yeu_cau_bo_sung");
});

const NO_REQUEST = { more: [0] };

it.each<[told: string, dossier: Told, verdict: "inTime" | "late" | "unsure"]>([
  ["a result on its due day", { finished: 20, ...NO_REQUEST }, "inTime"],
  ["a result after it", { finished: 21, ...NO_REQUEST }, "late"],
  ["a result after it, having waited once", { finished: 21, more: [1] }, "unsure"],
  ["two requests, however early", { finished: 5, more: [2] }, "late"],
  ["a refusal in time", { status: "Từ chối", ...NO_REQUEST }, "inTime"],
  ["a withdrawal after the due day", { status: "Công dân rút", finished: 25, ...NO_REQUEST }, "late"],
  ["a withdrawal without a due day", { status: "Công dân rút", due: "", ...NO_REQUEST }, "unsure"],
  ["pending on its due day", { due: 31, finished: "", ...NO_REQUEST }, "inTime"],
  ["pending after it", { due: 30, finished: "", ...NO_REQUEST }, "late"],
  [
    "waiting for a supplement, still in time",
    { due: 31, finished: "", status: "Chờ bổ sung", more: [1] },
    "inTime",
  ],
  ["waiting, due before the end", { due: 9, finished: "", status: "Chờ bổ sung", more: [1] }, "unsure"],
])("the portal's rate counts %s", (_, dossier, verdict) => {
  const { onTime } = counted(REQUESTS, [dossier, NO_REQUEST]).portal;
  const certain = verdict === "inTime" ? 2 : 1;
  expect(onTime).toMatchObject({ base: 2, inTime: certain, [verdict]: verdict === "inTime" ? 2 : 1 });
});

it("tells the portal's rate as an estimate, with its range and the dossiers late by requests", () => {
  const { summary } = counted(REQUESTS, [NO_REQUEST, { more: [3] }, { finished: 21, more: [1] }, NO_REQUEST]);
  expect(summary.portal[0]).toMatch(
    /ước tính.*từ 50% đến 75% của 04 hồ sơ|ước tính.*từ 50% đến 75% của 4 hồ sơ/u,
  );
  expect(summary.portal[1]).toMatch(/^1 hồ sơ .* hai lần.*B-2\.$/u);
});

it("counts accounts of those handed in online, and payments through the national portal", () => {
  const { portal } = counted(
    ["Loại tài khoản", "Hình thức thanh toán"],
    [
      { more: ["VNeID mức 2", "Cổng DVC quốc gia"] },
      { more: ["Không", "Chuyển khoản"] },
      { channel: "Trực tiếp", more: ["VNeID", "Tiền mặt"] },
    ],
  );
  expect(portal).toEqual({ vneid: { count: 1, of: 2 }, paidOnPortal: { count: 1, of: 2 } });
});

describe("a word of such a column that nobody knows", () => {
  const head = ["Tái sử dụng dữ liệu"];
  const rows: Told[] = [{ more: ["Một phần"] }, { more: ["Có"] }, { more: ["Một phần"] }];

  it("is asked, and until then nothing is counted of the column", () => {
    const { summary, merged } = counted(head, rows);
    expect(summary.unknownWords).toMatchObject([{ list: 0, kind: "reused", word: "Một phần" }]);
    expect(summary.unknownWords[0]!.message).toContain("2 hồ sơ");
    expect(merged.total).not.toHaveProperty("tai_su_dung");
  });

  it.each([
    ["yes", 3],
    ["no", 1],
  ] as const)("means %s once the officer has said so", (meaning, count) => {
    const { summary, merged } = counted(head, rows, { reused: [["Một phần", meaning]] });
    expect(summary.unknownWords).toEqual([]);
    expect(merged.total["tai_su_dung"]).toBe(count);
  });

  it("is asked of payment, too", () => {
    const paid = ["Hình thức thanh toán"];
    const own = [{ more: ["Kiểu mới"] }, { more: ["Tiền mặt"] }];
    expect(counted(paid, own).summary.unknownWords).toMatchObject([{ kind: "payment" }]);
    const { merged } = counted(paid, own, { payment: [["Kiểu mới", "online"]] });
    expect(merged.total["phi_truc_tuyen"]).toBe(1);
  });

  it("is not asked where the column is full of them: it is of another kind", () => {
    const { summary } = counted(
      head,
      Array.from({ length: 12 }, (_, at) => ({ more: [`Ghi chú ${String.fromCharCode(65 + at)}`] })),
    );
    expect(summary.unknownWords).toEqual([]);
    expect(summary.unread.lines.join()).toContain("không đếm chỉ tiêu nào từ cột");
  });
});

it.each([
  [2, 2],
  ["2 lần", 2],
  ["Không", 0],
  ["Chưa yêu cầu", 0],
  ["", undefined],
  [null, undefined],
  [1.5, null],
  [-1, null],
  ["Thiếu giấy", null],
  ["15/4/2026", null],
] as const)("a number of requests %j is %j", (cell, times) => {
  expect(readTimes(cell)).toBe(times);
});
