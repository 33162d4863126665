/** Three lists and two tables at once, in the try-it page: read, confirmed, written to the sheet, traced to their cells. */
import { FIGURES } from "../../src/catalog/figures";
import { makeList } from "../../scripts/dossier-lists";
import { workbookOf } from "../../scripts/dossier-lists/write-list";
import { SYSTEMS_SHEET } from "../../src/sheets/dossiers/systems-layout";
import type { RawCell } from "../../src/dossiers/read/raw-table";
import { APRIL } from "../support/counted-lists";
import { valueOfName } from "../support/excel";
import { describeWith } from "../support/needs";
import { inputSheetOf, useTryIt } from "./try-it";

/** What an office types in a month, and no list tells: from tables it need not. */
const FEWEST_KEYS = 45;

const PERIOD = "Từ ngày 20/3/2026 đến ngày 19/4/2026";

const table = (rows: RawCell[][]): Uint8Array =>
  workbookOf("xlsx", [{ name: "Trang 1", grid: { rows, merges: [], dateColumns: [], faults: [] } }]);

const SERVICES = table([
  ["KẾT QUẢ CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN"],
  [PERIOD],
  [
    "STT",
    "Đơn vị",
    "Số TTHC",
    "TTHC chưa cung cấp trực tuyến",
    "TTHC DVCTT một phần",
    "TTHC DVCTT toàn trình",
    "DVC một phần có phát sinh hồ sơ",
    "DVC toàn trình có phát sinh hồ sơ",
  ],
  [1, "Xã Vân Giả", 391, 24, 139, 228, 13, 21],
  [2, "Phường Lệ Mẫu", 380, 20, 140, 220, 11, 25],
  [null, "Tổng cộng", 771, 44, 279, 448, 24, 46],
]);

const DASHBOARD_LINES: readonly (readonly [label: string, key: string, value: number])[] = [
  ["Hồ sơ đã số hóa thành phần", "sh_dau_vao", 80],
  ["Hồ sơ đã số hóa kết quả", "sh_dau_ra", 60],
  ["Hồ sơ số hóa cả thành phần và kết quả", "sh_ca_hai", 55],
  ["Hồ sơ cấp kết quả điện tử", "ket_qua_dien_tu", 50],
  ["Hồ sơ lưu kho dữ liệu điện tử", "luu_kho", 58],
  ["Hồ sơ tái sử dụng dữ liệu số hóa", "tai_su_dung", 40],
  ["Hồ sơ phát sinh phí, lệ phí", "phi_phat_sinh", 45],
  ["Hồ sơ thanh toán trực tuyến", "phi_truc_tuyen", 41],
  ["Phản ánh, kiến nghị kỳ trước chuyển sang", "pakn_ky_truoc", 1],
  ["Phản ánh, kiến nghị tiếp nhận", "pakn_tiep_nhan", 6],
  ["Phản ánh, kiến nghị đã xử lý", "pakn_da_xu_ly", 5],
  ["Phản ánh, kiến nghị xử lý đúng hạn", "pakn_dung_han", 5],
  ["Phản ánh, kiến nghị đang xử lý", "pakn_dang_xu_ly", 2],
  ["Phiếu khảo sát thu về", "phieu_khao_sat", 30],
  ["Phiếu đánh giá hài lòng", "phieu_hai_long", 29],
  ["Lượt tiếp công dân", "luot_tiep_dan", 12],
  ["Lượt yêu cầu bổ sung", "luot_yeu_cau_bo_sung", 9],
  ["Yêu cầu chứng thực điện tử", "ctdt_yeu_cau", 20],
  ["Chứng thực điện tử đã cấp", "ctdt_da_cap", 19],
  ["Hồ sơ phi địa giới", "phi_dia_gioi", 4],
  ["TTHC được công khai, niêm yết", "tthc_cong_khai", 391],
];

const DASHBOARD = table([
  ["BẢNG ĐIỀU KHIỂN"],
  [PERIOD],
  ["Chỉ tiêu", "Số lượng"],
  ...DASHBOARD_LINES.map(([label, , value]) => [label, value]),
]);

describeWith(["Chromium"], "lists and summary tables together", () => {
  const tryIt = useTryIt();

  test(`fill at least ${FEWEST_KEYS} figures of a month without a number typed, each with its cell`, async () => {
    const { pane } = tryIt();
    // Three systems whose lists say channel, level and day of submission.
    const lists = [11, 12, 13].map((seed) =>
      makeList({ shape: "city", seed, period: APRIL, dossiers: 60, outside: 3 }),
    );
    await tryIt().pressInPane("Bắt đầu");
    await pane.getByLabel("Năm").selectOption("2026");
    await pane.getByLabel("Kỳ", { exact: true }).selectOption("Tháng 4");
    await pane.getByLabel("Ngày chốt").selectOption({ label: "Ngày 20 đến ngày 19" });
    await tryIt().pressInPane("Chèn biểu nhập liệu");
    await pane.getByText("Chưa nhập số nào vào trang").waitFor();
    await tryIt().pressInPane("Đếm từ danh sách hồ sơ");
    await pane.getByLabel("Chọn tệp hoặc kéo thả vào đây").setInputFiles(
      [
        ...lists.map(({ bytes }, at) => ({ name: `he-thong-${at + 1}.xlsx`, bytes })),
        { name: "dich-vu.xlsx", bytes: SERVICES },
        { name: "dieu-khien.xlsx", bytes: DASHBOARD },
      ].map(({ name, bytes }) => ({
        name,
        mimeType: "application/octet-stream",
        buffer: Buffer.from(bytes),
      })),
    );
    await pane.getByLabel("Dòng của đơn vị mình").selectOption({ label: "Xã Vân Giả (dòng 4)" });
    // Lists of one city system are told apart by their files.
    for (const [at] of lists.entries())
      await pane
        .getByLabel("Tên hệ thống", { exact: true })
        .nth(at)
        .fill(`Hệ thống ${at + 1}`);
    await takePicture("mapping");
    await tryIt().pressInPane("Đếm hồ sơ, lấy số từ bảng");
    await pane.getByRole("heading", { name: "Số liệu đếm được" }).waitFor();
    await takePicture("result");
    await tryIt().pressInPane("Ghi vào biểu");
    await pane.getByText(/^Đã ghi \d+ số/).waitFor();
    await takePicture("written");

    const saved = await tryIt().download();
    const input = inputSheetOf(saved);
    for (const [, key, value] of DASHBOARD_LINES)
      expect([key, valueOfName(input, key)]).toEqual([key, value]);
    for (const [key, value] of [
      ["tong_tthc", 391],
      ["dvc_toan_trinh_phat_sinh", 21],
    ] as const) {
      expect([key, valueOfName(input, key)]).toEqual([key, value]);
    }
    const filled = FIGURES.filter(({ key }) => typeof valueOfName(input, key) === "number");
    expect(filled.length).toBeGreaterThanOrEqual(FEWEST_KEYS);
    const texts = saved.sheets.find(({ name }) => name === SYSTEMS_SHEET)!.cells.map(({ value }) => value);
    expect(texts).toContain("dieu-khien.xlsx, trang Trang 1, ô B4");
    expect(input.cells.map(({ value }) => value)).toContain("Theo bảng dich-vu.xlsx, trang Trang 1, ô C4");
    // The lists' own figures still open to their dossiers.
    await pane.locator(".counted summary", { hasText: "C033" }).click();
    await pane.getByRole("button", { name: "Xem hồ sơ: Quá hạn (Hồ sơ đã giải quyết)" }).click();
    await tryIt().page.getByRole("tab", { name: "Hồ sơ C033", exact: true }).waitFor();
  });

  /** PICTURES: a folder for what the page looks like on the way. */
  async function takePicture(name: string): Promise<void> {
    const folder = process.env.PICTURES;
    if (folder !== undefined) await tryIt().page.screenshot({ path: `${folder}/summary-${name}.png` });
  }
});
