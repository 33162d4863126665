/** Whatever a list holds, every row of it ends in exactly one place. */
import fc from "fast-check";
import { applyMapping } from "../../src/dossiers/columns/apply-mapping";
import { listsOfFile } from "../../src/dossiers/columns/lists-of-file";
import { accountsOf, accountText, placedRowText } from "../../src/dossiers/list-account";
import { merge } from "../../src/dossiers/merge";
import { tableOf, type RawCell } from "../../src/dossiers/read/raw-table";
import { assertAddsUp, RowBook } from "../../src/dossiers/row-account";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";

const SPAN = { from: Date.UTC(2026, 3, 1) / 86_400_000, to: Date.UTC(2026, 3, 30) / 86_400_000 };
const HEAD = ["Chủ hồ sơ", "Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái"];

function count(rows: readonly (readonly RawCell[])[]) {
  const { lists } = listsOfFile([tableOf(rows, { file: "t4.csv" })]);
  const read = lists.map(({ table, proposal, span }) =>
    applyMapping(table, proposal.head, proposal.mapping, span),
  );
  const merged = merge(
    { lists: read },
    { span: SPAN, calendar: OFFICIAL_CALENDAR, settings: DEFAULT_SETTINGS, importedOn: SPAN.to },
  );
  return { accounts: accountsOf(merged, read), merged };
}

test("an account names every place, and says it in one sentence", () => {
  const { accounts } = count([
    ["DANH SÁCH"],
    HEAD,
    ["Công ty Giả", "H24-1", "02/04/2026", "09/04/2026", "08/04/2026", "Đã trả KQ"],
    ["Công ty Giả", "H24-1", "02/04/2026", "09/04/2026", "08/04/2026", "Đã trả KQ"],
    ["Người Giả", "H24-2", "02/05/2026", "09/05/2026", null, "Đang xử lý"],
    ["Người Giả", "H24-3", "31/02/2026", "09/04/2026", null, "Đang xử lý"],
    ["Tổng cộng: 4 hồ sơ"],
  ]);
  expect(accountText(accounts[0]!)).toBe(
    "Tệp “t4.csv”: 7 dòng = 1 hồ sơ trong kỳ + 1 ngoài kỳ + 1 trùng + 1 chưa đếm + 3 không phải hồ sơ (tiêu đề 1 (dòng 1), tên cột 1 (dòng 2), dòng tổng 1 (dòng 7)).",
  );
});

test("each place opens to its rows, with the reason where there is one", () => {
  const { accounts } = count([
    HEAD,
    ["A", "H24-1", "02/04/2026", "09/04/2026", "08/04/2026", "Đã trả KQ"],
    ["A", "H24-1", "02/04/2026", "09/04/2026", "08/04/2026", "Đã trả KQ"],
    ["B", "H24-2", "02/05/2026", "09/05/2026", null, "Đang xử lý"],
    ["B", "H24-3", "31/02/2026", "09/04/2026", null, "Đang xử lý"],
    ["B", "H24-4", "01/02/2026", "09/02/2026", "08/02/2026", "Đã trả KQ"],
    ["Tổng cộng: 5 hồ sơ"],
  ]);
  const opened = accounts[0]!.places.map(({ title, first }) => [title, ...first.map(placedRowText)]);
  expect(opened).toEqual([
    ["Hồ sơ trong kỳ", "Dòng 2 (H24-1)"],
    ["Hồ sơ ngoài kỳ", "Dòng 4 (H24-2): tiếp nhận sau kỳ", "Dòng 6 (H24-4): kết thúc trước kỳ"],
    ["Bản trùng", "Dòng 3 (H24-1): đếm theo t4.csv, dòng 2"],
    ["Hồ sơ chưa đếm", "Dòng 5 (H24-3): thiếu ngày tiếp nhận"],
    ["Không phải hồ sơ: tên cột", "Dòng 1"],
    ["Không phải hồ sơ: dòng tổng", "Dòng 7"],
  ]);
});

const cell = fc.oneof(
  fc.constantFrom<RawCell>(
    null,
    "",
    " ",
    "H24-1",
    "H24-2",
    "Tống Giả",
    "Tổng cộng: 3",
    "Công an xã",
    "Giám đốc",
    "02/04/2026",
    "31/02/2026",
    "01/01/0001",
    46115,
    3,
    true,
    "Đã trả KQ",
    "Liên thông lạ",
    "(1)",
    "Lĩnh vực: Đất đai",
    ...HEAD,
  ),
  fc.string(),
  fc.double(),
);

test("the places add up whatever stands in the rows", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 25 }), (rows) => {
      const all = [HEAD, ...rows];
      const { accounts } = count(all);
      expect(accounts.reduce((sum, account) => sum + account.rows, 0)).toBe(all.length);
      for (const account of accounts) {
        const others = Object.values(account.others).reduce((sum, place) => sum + place.count, 0);
        expect(account.places.reduce((sum, place) => sum + place.count, 0)).toBe(account.rows);
        expect(account.counted + account.outside + account.duplicates + account.undecided + others).toBe(
          account.rows,
        );
      }
    }),
  );
});

test("a row in no place, or in two, is an error and no figure", () => {
  expect(() => assertAddsUp(3, 1, 1)).toThrow("2 of 3");
  const book = new RowBook();
  book.dossier();
  book.other("blank", 2);
  expect(() => book.close(1)).toThrow("2 of 1");
});
