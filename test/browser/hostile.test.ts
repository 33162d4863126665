/** Markup in every word that comes from outside: it is shown as words, and nothing of it runs. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "../../workbook-file";
import { metaValue } from "../../src/taskpane/content-security-policy";
import { ADDIN } from "../../scripts/try-it/builds";
import { describeWith } from "../support/needs";
import { useOneTryIt } from "./try-it";

/** Each way in which markup would run or show itself. A sheet's name may not hold more than 31 characters. */
const MARKUP = [
  `<img src=x onerror="document.title='trúng'">`,
  `"><script>document.title='trúng'</script>`,
  `<svg onload=document.title='trúng'>`,
];
const SHEET_NAME = `<b id=trung onclick=x>Tháng 4`;

describeWith(["Chromium"], "words from outside in the pane", () => {
  const tryIt = useOneTryIt(async (opened) => {
    const { pane } = opened;
    await opened.press("Bắt đầu trống");
    await opened.pressInPane("Bắt đầu");
    await pane.getByLabel("Năm").selectOption("2026");
    await pane.getByLabel("Kỳ", { exact: true }).selectOption("Tháng 4");
    await opened.pressInPane("Chèn biểu nhập liệu");
    await pane.getByText("Chưa nhập số nào vào trang").waitFor();
  });

  /** Elements of the pane and of the page that came out of the words, and what they would have done. */
  async function traces(): Promise<unknown[]> {
    const { pane, page } = tryIt();
    const found = () => [
      document.title === "trúng",
      document.querySelectorAll("img[src=x], svg[onload], #trung").length,
      [...document.scripts].filter(({ text }) => text.includes("trúng")).length,
    ];
    return [await pane.evaluate(found), await page.evaluate(found)];
  }
  const NONE = [
    [false, 0, 0],
    [false, 0, 0],
  ];

  test("the built page says the policy that the code says, and a script put into it does not run", async () => {
    const html = readFileSync(path.join(ADDIN.outDir, "taskpane.html"), "utf8");
    const said = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1];
    expect(said?.replace(/&#39;|&apos;/g, "'")).toBe(metaValue());
    const refused = await tryIt().pane.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener("securitypolicyviolation", (event) => resolve(event.violatedDirective), {
            once: true,
          });
          const script = document.createElement("script");
          script.text = "document.title='trúng'";
          document.body.append(script);
          script.remove();
        }),
    );
    expect(refused).toMatch(/^script-src/);
    expect(await traces()).toEqual(NONE);
    // The refusals themselves are what the console tells here: one of the page's own policy, one of the server's.
    const complaints = tryIt().complaints.splice(0);
    expect(complaints.filter((each) => !each.includes("Content Security Policy"))).toEqual([]);
    expect(complaints.length).toBeGreaterThan(0);
  });

  test("the name of a list and its cells", async () => {
    const { pane } = tryIt();
    await tryIt().pressInPane("Đếm từ danh sách hồ sơ");
    const rows = [
      `Mã hồ sơ,Ngày tiếp nhận,${MARKUP[0]!.replace(/"/g, "")},Trạng thái`,
      `${MARKUP[2]!},01/04/2026,x,${MARKUP[0]!.replace(/"/g, "")}`,
    ];
    await pane.getByLabel("Chọn tệp hoặc kéo thả vào đây").setInputFiles(
      MARKUP.map((name) => ({
        name: `${name.replace(/\//g, "")}.csv`,
        mimeType: "text/csv",
        buffer: Buffer.from(`\ufeff${rows.join("\r\n")}\r\n`),
      })),
    );
    await pane.getByText("onerror").first().waitFor();
    expect(await traces()).toEqual(NONE);
    await tryIt().pressInPane("Về các bước");
  });

  test("a pasted report", async () => {
    const { pane } = tryIt();
    await tryIt().pressInPane("Soát báo cáo đã viết");
    const field = pane.getByPlaceholder("Dán nội dung báo cáo vào đây");
    await field.fill(
      `BÁO CÁO ${MARKUP[0]!}\nTổng số hồ sơ: 100 ${MARKUP[1]!}; đã giải quyết 90, đang giải quyết 15 ${MARKUP[2]!}.`,
    );
    await field.blur();
    await pane.getByRole("tab", { name: "Văn bản" }).click();
    await pane.getByRole("tabpanel").getByText("onload").first().waitFor();
    expect(await traces()).toEqual(NONE);
    await tryIt().pressInPane("Về các bước");
  });

  test("the name of a sheet, and the officer's words on it", async () => {
    const { pane, page } = tryIt();
    const saved = await tryIt().download();
    const renamed = {
      ...saved,
      activeSheet: SHEET_NAME,
      names: saved.names.map(asRenamed),
      sheets: saved.sheets.map((sheet) =>
        sheet.name === "Nhập liệu"
          ? { ...sheet, name: SHEET_NAME, names: sheet.names.map(asRenamed) }
          : sheet,
      ),
    };
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Mở tệp .xlsx" }).click(),
    ]);
    await chooser.setFiles({
      name: "so.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(await writeXlsx(renamed)),
    });
    await tryIt().isReady();
    await page.getByRole("tab", { name: SHEET_NAME, exact: true }).waitFor();
    await tryIt().press("Kiểm tra");
    expect(await traces()).toEqual(NONE);
    await tryIt().press("Chèn biểu");
    await pane.getByText(/^Sổ đã có biểu của/).waitFor();
    expect(await traces()).toEqual(NONE);
    await tryIt().pressInPane("Vẫn chèn biểu");
    await pane
      .getByText(/^Đã chèn trang|đã chèn và còn trống/)
      .first()
      .waitFor();
    expect(await traces()).toEqual(NONE);
  });
});

function asRenamed<N extends { readonly formula: string }>(name: N): N {
  return { ...name, formula: name.formula.replace("'Nhập liệu'!", `'${SHEET_NAME}'!`) };
}
