import type { SheetSnapshot } from "../../embedded-excel";
import { addressOf, valueOfName } from "../support/excel";
import { describeWith } from "../support/needs";
import { inputSheetOf, useOneTryIt } from "./try-it";

/** Fill of a count with an error, as the sheet's conditional format gives it. */
const RED = "#f8c9c4";

describeWith(["Chromium"], "checks while typing in the try-it page", () => {
  let sheet: SheetSnapshot;
  const tryIt = useOneTryIt(async (opened) => {
    await opened.press("Mở với số liệu tháng 4/2026");
    await opened.openStep("Kiểm tra");
    sheet = inputSheetOf(await opened.download());
  });

  async function typeInto(key: string, text: string): Promise<void> {
    await clickCell(addressOf(sheet, key));
    await tryIt().type(text);
  }

  /**
   * From the first cell that scrolls: what was typed before may have moved the sheet, and the note of the cell that is
   * selected may lie over the one that is wanted.
   */
  async function clickCell(address: string): Promise<void> {
    await tryIt().goTo(`A${sheet.frozen.rows + 1}`);
    await tryIt().clickCell(sheet, address);
  }

  test("a wrong total turns red and appears in the pane by itself; corrected, it is gone", async () => {
    // Q04: the total is what was carried over and what came in.
    const finding = tryIt().pane.getByText("kỳ trước 43 + trong kỳ 980");
    const carriedOver = addressOf(sheet, "ky_truoc_chuyen_sang");
    expect(await tryIt().colourOf(sheet, carriedOver)).not.toBe(RED);

    await typeInto("ky_truoc_chuyen_sang", "43");
    // It may be folded under the fault that it follows from.
    await finding.waitFor({ state: "attached" });
    await untilDrawn(carriedOver, (colour) => colour === RED);

    await typeInto("ky_truoc_chuyen_sang", "42");
    await finding.waitFor({ state: "detached" });
    await untilDrawn(carriedOver, (colour) => colour !== RED);
  });

  test("a rate is calculated anew while typing, by the add-in's own function", async () => {
    await typeInto("da_giai_quyet", "511");
    const rate = valueOfName(inputSheetOf(await tryIt().download()), "tl_giai_quyet");
    expect(rate).toBeCloseTo(511 / 1022, 12);
  });

  test("what the cell's rule does not take is refused with its message, and the old number stays", async () => {
    await tryIt().goTo(addressOf(sheet, "tu_ngay"));
    const before = valueOfName(sheet, "tu_ngay");
    await tryIt().type("hom qua");
    await refusal("Ngày chưa đúng");
    expect(valueOfName(inputSheetOf(await tryIt().download()), "tu_ngay")).toBe(before);
    await expectNameBox("tu_ngay");
  });

  test("a count written as people do stays in its cell, and one click makes it a number", async () => {
    await tryIt().goTo(addressOf(sheet, "rut"));
    await tryIt().type("1 HS");
    await tryIt().pressInPane(/^Sửa thành 1: /);
    await tryIt().pane.getByText("Đã sửa 1 ô.").waitFor();
    expect(valueOfName(inputSheetOf(await tryIt().download()), "rut")).toBe(1);
  });

  test("a locked cell refuses to be edited, and the next cell takes input again", async () => {
    const label = `B${addressOf(sheet, "ky_truoc_chuyen_sang").slice(1)}`;
    await clickCell(label);
    await tryIt().page.keyboard.type("x");
    await refusal("Không làm được");
    await clickCell(label);
    await tryIt().page.keyboard.press("Delete");
    await refusal("Không làm được");
    await typeInto("ky_truoc_chuyen_sang", "41");
    const saved = inputSheetOf(await tryIt().download());
    expect(valueOfName(saved, "ky_truoc_chuyen_sang")).toBe(41);
    expect(saved.cells.find(({ value }) => value === "Từ kỳ trước chuyển sang")).toBeDefined();
  });

  test("numbers are read as written in Vietnam: 1.022 is a thousand and twenty-two", async () => {
    await typeInto("tong_ho_so", "1.023");
    expect(valueOfName(inputSheetOf(await tryIt().download()), "tong_ho_so")).toBe(1023);
  });

  // The last two scroll the sheet.
  test("a cell with a list offers its values, and takes the one that is chosen", async () => {
    await tryIt().goTo(addressOf(sheet, "rut_trong_da_giai_quyet"));
    await tryIt().page.getByRole("note").getByRole("button", { name: "Ngoài đã giải quyết" }).click();
    const saved = inputSheetOf(await tryIt().download());
    expect(valueOfName(saved, "rut_trong_da_giai_quyet")).toBe("Ngoài đã giải quyết");
  });

  test("“Đến dòng” selects the cell", async () => {
    await tryIt()
      .pane.getByRole("button", { name: /^Đến dòng 30/ })
      .click();
    await expectNameBox("muc_tu_choi_dung");
  });

  /** The grid is drawn some frames after the pane has its findings. */
  async function untilDrawn(address: string, isRight: (colour: string) => boolean): Promise<void> {
    while (!isRight(await tryIt().colourOf(sheet, address))) await tryIt().page.waitForTimeout(20);
  }

  async function refusal(title: string): Promise<void> {
    await tryIt().page.getByRole("dialog", { name: title }).waitFor();
    await tryIt().page.getByRole("button", { name: "Đã hiểu" }).click();
  }

  async function expectNameBox(name: string): Promise<void> {
    await tryIt().page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>("#grid input")?.value === wanted,
      name,
    );
  }
});
