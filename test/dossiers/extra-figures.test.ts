/** Columns of digitisation, reuse and payment become figures; what a list does not say stays blank. */
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { applyMapping } from "../../src/dossiers/columns/apply-mapping";
import { readFlag, readPayment } from "../../src/dossiers/columns/flag-words";
import { listsOfFile } from "../../src/dossiers/columns/lists-of-file";
import { entriesBehind } from "../../src/dossiers/drill-down";
import { merge } from "../../src/dossiers/merge";
import { tableOf, type RawCell } from "../../src/dossiers/read/raw-table";
import { toDay } from "../../src/vietnamese/dates";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";

const APRIL = { from: toDay("2026-03-20"), to: toDay("2026-04-19") };

const HEAD = [
  "Mã hồ sơ",
  "Mã TTHC",
  "Mức độ",
  "Ngày tiếp nhận",
  "Hẹn trả",
  "Ngày có kết quả",
  "Hình thức nộp",
];
const EXTRA = [
  "Số hóa thành phần hồ sơ",
  "Số hóa kết quả",
  "Tái sử dụng dữ liệu",
  "Phí, lệ phí",
  "Hình thức thanh toán",
];
const dossier = (
  code: string,
  procedure: string,
  level: string,
  finished: string | null,
  ...extra: RawCell[]
): RawCell[] => [code, procedure, level, "01/04/2026", "10/04/2026", finished, "Trực tuyến", ...extra];

const ROWS: RawCell[][] = [
  dossier(
    "A-1",
    "1.001",
    "Toàn trình",
    "08/04/2026",
    "Đã số hóa",
    "x",
    "Có",
    50_000,
    "Thanh toán qua Cổng DVC quốc gia",
  ),
  dossier("A-2", "1.001", "Toàn trình", "09/04/2026", 3, null, "Không", "20.000", "Tiền mặt"),
  dossier("A-3", "2.002", "Một phần", null, "Chưa số hóa", null, "Có", 0, null),
  dossier("A-4", "2.003", "Toàn trình", null, 2, null, null, "Miễn phí", "Không"),
];

function merged(rows: readonly RawCell[][], head = [...HEAD, ...EXTRA]) {
  const { lists } = listsOfFile([tableOf([head, ...rows], { file: "a.csv" })], { system: "Một cửa" });
  const [{ table, proposal, span }] = lists as [(typeof lists)[number]];
  const list = applyMapping(table, proposal.head, proposal.mapping, span);
  const options = {
    span: APRIL,
    calendar: OFFICIAL_CALENDAR,
    settings: DEFAULT_SETTINGS,
    importedOn: APRIL.to,
  };
  return { list, ...merge({ lists: [list] }, options) };
}

it("counts digitisation of those with a result, reuse and payment of those received, procedures once", () => {
  expect(merged(ROWS).total).toMatchObject({
    sh_dau_vao: 2,
    sh_dau_ra: 1,
    sh_ca_hai: 1,
    tai_su_dung: 2,
    phi_phat_sinh: 2,
    phi_truc_tuyen: 1,
    dvc_toan_trinh_phat_sinh: 2,
    dvc_mot_phan_phat_sinh: 1,
  });
});

it("opens such a figure to its dossiers", () => {
  const codes = entriesBehind(merged(ROWS), "tai_su_dung", DEFAULT_SETTINGS).map(
    (entry) => entry.dossier.code,
  );
  expect(codes).toEqual(["A-1", "A-3"]);
});

it("leaves blank what the list has no column for", () => {
  const { total } = merged(
    ROWS.map((row) => row.slice(0, HEAD.length)),
    HEAD,
  );
  for (const key of ["sh_dau_vao", "sh_dau_ra", "tai_su_dung", "phi_phat_sinh", "phi_truc_tuyen"]) {
    expect(total).not.toHaveProperty(key);
  }
});

it("counts nothing of a column with a word that nobody knows, and says which", () => {
  const [first, ...others] = ROWS;
  const odd = first!.map((cell, at) => (at === HEAD.length + 2 ? "Tùy trường hợp" : cell));
  const { total, list } = merged([odd, ...others]);
  expect(total).not.toHaveProperty("tai_su_dung");
  expect(total.sh_dau_ra).toBe(1);
  expect(list.problems.map(({ column, text }) => `${column}: ${text}`)).toContain(
    "Tái sử dụng dữ liệu: Tùy trường hợp",
  );
});

it("counts no procedures where a dossier says none", () => {
  const [first, ...others] = ROWS;
  const nameless = first!.map((cell, at) => (at === 1 ? null : cell));
  expect(merged([nameless, ...others]).total).not.toHaveProperty("dvc_toan_trinh_phat_sinh");
});

it.each([
  ["x", true],
  ["Có", true],
  ["Đã số hóa", true],
  ["✓", true],
  [1, true],
  [true, true],
  ["50.000 đồng", true],
  ["Không", false],
  ["Chưa số hóa", false],
  [0, false],
  ["Miễn phí", false],
  ["0", false],
  ["", undefined],
  [null, undefined],
  ["Tùy", null],
] as const)("a mark %j says %j", (cell, said) => {
  expect(readFlag(cell)).toBe(said);
});

it.each([
  ["Trực tuyến", "online"],
  ["Chuyển khoản", "online"],
  ["Không dùng tiền mặt", "online"],
  ["Qua Cổng DVC quốc gia", "online"],
  ["Tiền mặt", "cash"],
  ["Nộp trực tiếp", "cash"],
  ["Không", "none"],
  ["Chưa thanh toán", "none"],
  ["", undefined],
  ["Khác", null],
] as const)("a payment “%s” is %j", (cell, said) => {
  expect(readPayment(cell)).toBe(said);
});
