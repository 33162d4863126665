/** Reports reviewed by the built worker in Chromium, under the pane's own content security policy. */
import { wordFile } from "../../src/report/word/word-file";
import { REAL_CASES } from "../cases";
import { documentOfCase } from "../report/real-documents";
import { pdfFile } from "../review/support/pdf-file";
import { describeWith } from "../support/needs";
import type { Cancelled, ReviewedFile } from "./reading-page/page";
import { useReadingPage } from "./use-reading-page";

const WRONG = "Đã giải quyết 1.006 hồ sơ, trong đó quá hạn 01 hồ sơ, tỷ lệ 0,01%.";
/** A thread that does the work itself has a turn or two for others. */
const MANY_TURNS = 30;

describeWith(["Chromium"], "reviewing in the browser", () => {
  const { page, choose, call } = useReadingPage();
  const review = (): Promise<ReviewedFile> => call("reviewChosen");

  test("a PDF is read under the page's policy, and nothing in it is run", async () => {
    await choose("bao-cao.pdf", pdfFile([[{ text: WRONG, x: 85, y: 700 }]]));
    expect(await review()).toMatchObject({ text: WRONG, errors: ["P01"] });
  });

  test("a Word file is read in the worker", async () => {
    await choose("bao-cao.docx", await wordFile([documentOfCase(REAL_CASES[0]!.case)]));
    expect((await review()).text).toContain("Tổng số hồ sơ phải giải quyết: 1.022 hồ sơ");
  });

  test("a long text never holds the page's thread, and tells how far it is", async () => {
    await choose("bao-cao.txt", new TextEncoder().encode(`${WRONG}\n`.repeat(4000)));
    const { shares, turns } = await review();
    expect(turns).toBeGreaterThan(MANY_TURNS);
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test("a cancel is heard at once, and the worker ends", async () => {
    await choose("bao-cao.txt", new TextEncoder().encode(`${WRONG}\n`.repeat(4000)));
    expect(await call<Cancelled>("cancelReview")).toEqual({ reason: "thôi", isAtOnce: true });
    while (page().workers().length > 0) await page().workers()[0]!.waitForEvent("close");
  });
});
